#include "CXapian.h"

#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace {

/// What a call gives, or another value where anything at all is thrown.
template <typename Value, typename Call>
Value guarded(Value otherwise, Call call) noexcept {
  try {
    return call();
  } catch (...) {
    return otherwise;
  }
}

/// Where the group of a document is kept.
const Xapian::valueno group_slot = 0;

/// Copies text into a buffer; 0 where it does not fit.
size_t copied(const std::string &text, char *into, size_t capacity) {
  if (text.size() > capacity) return 0;
  std::memcpy(into, text.data(), text.size());
  return text.size();
}

}  // namespace

struct cx_stemmer {
  Xapian::Stem stem;
};

cx_stemmer *cx_stemmer_open(const char *language) {
  return guarded<cx_stemmer *>(nullptr, [&] { return new cx_stemmer{Xapian::Stem(language)}; });
}

size_t cx_stemmer_stem(cx_stemmer *stemmer, const char *word, size_t length, char *stem, size_t capacity) {
  return guarded<size_t>(0, [&] { return copied(stemmer->stem(std::string(word, length)), stem, capacity); });
}

void cx_stemmer_close(cx_stemmer *stemmer) { delete stemmer; }

struct cx_builder {
  Xapian::WritableDatabase database;
  Xapian::Document document;
  std::string error;

  template <typename Call>
  bool keeping(Call call) noexcept {
    try {
      call();
      return true;
    } catch (const Xapian::Error &thrown) {
      error = thrown.get_description();
    } catch (const std::exception &thrown) {
      error = thrown.what();
    } catch (...) {
      error = "unknown";
    }
    return false;
  }
};

cx_builder *cx_builder_open(const char *folder) {
  return guarded<cx_builder *>(nullptr, [&] {
    const int flags = Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;
    return new cx_builder{Xapian::WritableDatabase(folder, flags), Xapian::Document(), std::string()};
  });
}

bool cx_builder_term(cx_builder *builder, const char *term, size_t length, unsigned weight) {
  return builder->keeping([&] { builder->document.add_term(std::string(term, length), weight); });
}

bool cx_builder_group(cx_builder *builder, unsigned group) {
  return builder->keeping(
      [&] { builder->document.add_value(group_slot, Xapian::sortable_serialise(group)); });
}

bool cx_builder_end(cx_builder *builder) {
  return builder->keeping([&] {
    builder->database.add_document(builder->document);
    builder->document = Xapian::Document();
  });
}

bool cx_builder_spelling(cx_builder *builder, const char *word, size_t length, unsigned count) {
  return builder->keeping([&] { builder->database.add_spelling(std::string(word, length), count); });
}

bool cx_builder_note(cx_builder *builder, const char *key, size_t key_length, const char *value, size_t length) {
  return builder->keeping(
      [&] { builder->database.set_metadata(std::string(key, key_length), std::string(value, length)); });
}

bool cx_builder_finish(cx_builder *builder, const char *file) {
  return builder->keeping([&] {
    builder->database.commit();
    builder->database.compact(file, Xapian::DBCOMPACT_SINGLE_FILE);
  });
}

const char *cx_builder_error(const cx_builder *builder) { return builder->error.c_str(); }

void cx_builder_close(cx_builder *builder) {
  guarded<bool>(false, [&] {
    delete builder;
    return true;
  });
}

struct cx_index {
  Xapian::Database database;
};

cx_index *cx_index_open(int descriptor) {
  return guarded<cx_index *>(nullptr, [&] { return new cx_index{Xapian::Database(descriptor)}; });
}

uint32_t cx_index_count(cx_index *index, const char *term, size_t length) {
  return guarded<uint32_t>(0, [&] { return index->database.get_termfreq(std::string(term, length)); });
}

bool cx_index_terms(cx_index *index, const char *beginning, size_t length, size_t most,
                    void (*each)(void *, const char *, size_t, uint32_t), void *context) {
  return guarded<bool>(false, [&] {
    const std::string start(beginning, length);
    auto term = index->database.allterms_begin(start);
    const auto end = index->database.allterms_end(start);
    for (; most > 0 && term != end; ++term, --most) {
      const std::string text = *term;
      each(context, text.data(), text.size(), term.get_termfreq());
    }
    return true;
  });
}

size_t cx_index_spelling(cx_index *index, const char *word, size_t length, unsigned distance, char *near,
                         size_t capacity) {
  return guarded<size_t>(0, [&] {
    return copied(index->database.get_spelling_suggestion(std::string(word, length), distance), near, capacity);
  });
}

size_t cx_index_note(cx_index *index, const char *key, size_t length, char *value, size_t capacity) {
  return guarded<size_t>(
      0, [&] { return copied(index->database.get_metadata(std::string(key, length)), value, capacity); });
}

void cx_index_close(cx_index *index) {
  guarded<bool>(false, [&] {
    delete index;
    return true;
  });
}

namespace {

/// A term of a part's way, and the place in its list of documents.
struct Cursor {
  std::string term;
  size_t way;
  double worth;
  Xapian::PostingIterator place, end;
  Xapian::docid now = 0;

  void settle() { now = place == end ? UINT32_MAX : *place; }
};

/// A word that is sought, or what else counts, with the ways to find it; the best counts.
struct Part {
  cx_part kind;
  double due;
  size_t ways = 0;
  std::vector<Cursor> cursors;
};

/// Walks the documents that hold any term, each with what it weighs in all.
class Ranked : public Xapian::PostingSource {
 public:
  Ranked(const std::vector<Part> &ranked, cx_manner how) : parts(ranked), manner(how) {}

  void init(const Xapian::Database &database) override {
    most = 0;
    document = 0;
    double bound = 0;
    for (Part &part : parts) {
      double sum = 0;
      for (Cursor &cursor : part.cursors) {
        cursor.place = database.postlist_begin(cursor.term);
        cursor.end = database.postlist_end(cursor.term);
        cursor.settle();
        sum += cursor.worth;
        if (part.kind != cx_raise) most += database.get_termfreq(cursor.term);
      }
      bound += sum * (1 + manner.saturation);
    }
    most = std::min(most, database.get_doccount());
    set_maxweight(bound);
  }

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return most; }
  Xapian::doccount get_termfreq_max() const override { return most; }
  double get_weight() const override { return weight; }
  Xapian::docid get_docid() const override { return document; }
  bool at_end() const override { return document == UINT32_MAX; }

  void next(double least) override {
    do {
      for (Part &part : parts) {
        if (part.kind == cx_raise) continue;
        for (Cursor &cursor : part.cursors) {
          if (cursor.now != document) continue;
          ++cursor.place;
          cursor.settle();
        }
      }
      stand();
    } while (!at_end() && (weight <= 0 || weight < least));
  }

  void skip_to(Xapian::docid wanted, double least) override {
    if (document >= wanted) return;
    for (Part &part : parts) {
      if (part.kind == cx_raise) continue;
      for (Cursor &cursor : part.cursors) {
        if (cursor.now >= wanted) continue;
        cursor.place.skip_to(wanted);
        cursor.settle();
      }
    }
    stand();
    if (!at_end() && (weight <= 0 || weight < least)) next(least);
  }

 private:
  std::vector<Part> parts;
  cx_manner manner;
  Xapian::doccount most = 0;
  Xapian::docid document = 0;
  double weight = 0;

  /// Goes to the first document any cursor stands at.
  void stand() {
    document = UINT32_MAX;
    for (const Part &part : parts) {
      if (part.kind == cx_raise) continue;
      for (const Cursor &cursor : part.cursors) document = std::min(document, cursor.now);
    }
    if (!at_end()) weigh();
  }

  void weigh() {
    double words = 0, covered = 0, due = 0, extra = 0;
    for (Part &part : parts) {
      if (part.kind == cx_raise) continue;
      const double best = this->best(part);
      if (part.kind == cx_extra) extra += best;
      if (part.kind != cx_word) continue;
      words += best;
      due += part.due;
      if (best > 0) covered += part.due;
    }
    if (due > 0) words *= 1 - manner.coverage * (1 - covered / due);
    weight = words + extra;
    if (weight <= 0) return;
    for (Part &part : parts) {
      if (part.kind != cx_raise) continue;
      for (Cursor &cursor : part.cursors) {
        if (cursor.now >= document) continue;
        cursor.place.skip_to(document);
        cursor.settle();
      }
      weight += this->best(part);
    }
  }

  /// The best of a part's ways; the terms of one add up.
  double best(const Part &part) const {
    double best = 0, sum = 0;
    size_t way = 0;
    for (const Cursor &cursor : part.cursors) {
      if (cursor.now != document) continue;
      if (cursor.way != way) sum = 0;
      way = cursor.way;
      sum += cursor.worth * (part.kind == cx_raise ? 1 : grown(cursor.place.get_wdf()));
      best = std::max(best, sum);
    }
    return best;
  }

  /// Ever less for more; what weighs nothing counts as one.
  double grown(double times) const {
    return times == 0 ? 1 : times * (manner.saturation + 1) / (times + manner.saturation);
  }
};

}  // namespace

struct cx_ranking {
  cx_manner manner;
  std::vector<Part> parts;
};

cx_ranking *cx_ranking_open(cx_manner manner) {
  return guarded<cx_ranking *>(nullptr, [&] { return new cx_ranking{manner, {}}; });
}

bool cx_ranking_part(cx_ranking *ranking, cx_part kind, double due) {
  return guarded<bool>(false, [&] {
    ranking->parts.push_back(Part{kind, due, 0, {}});
    return true;
  });
}

bool cx_ranking_way(cx_ranking *ranking) {
  if (ranking->parts.empty()) return false;
  ++ranking->parts.back().ways;
  return true;
}

bool cx_ranking_term(cx_ranking *ranking, const char *term, size_t length, double worth) {
  return guarded<bool>(false, [&] {
    if (ranking->parts.empty()) return false;
    Part &part = ranking->parts.back();
    Cursor cursor;
    cursor.term = std::string(term, length);
    cursor.way = part.ways;
    cursor.worth = worth;
    part.cursors.push_back(cursor);
    return true;
  });
}

void cx_ranking_close(cx_ranking *ranking) { delete ranking; }

struct cx_query {
  std::vector<Xapian::Query> parts;
};

cx_query *cx_query_open(void) {
  return guarded<cx_query *>(nullptr, [] { return new cx_query; });
}

bool cx_query_term(cx_query *query, const char *term, size_t length) {
  return guarded<bool>(false, [&] {
    query->parts.push_back(Xapian::Query(std::string(term, length)));
    return true;
  });
}

static Xapian::Query::op operation(enum cx_join join) {
  return join == cx_filter ? Xapian::Query::OP_FILTER : Xapian::Query::OP_OR;
}

bool cx_query_join(cx_query *query, enum cx_join join, size_t count) {
  return guarded<bool>(false, [&] {
    if (count == 0 || count > query->parts.size()) return false;
    const auto first = query->parts.end() - static_cast<ptrdiff_t>(count);
    Xapian::Query joined(operation(join), first, query->parts.end());
    query->parts.erase(first, query->parts.end());
    query->parts.push_back(joined);
    return true;
  });
}

bool cx_query_ranking(cx_query *query, const cx_ranking *ranking) {
  return guarded<bool>(false, [&] {
    Xapian::PostingSource *source = new Ranked(ranking->parts, ranking->manner);
    query->parts.push_back(Xapian::Query(source->release()));
    return true;
  });
}

void cx_query_close(cx_query *query) { delete query; }

ptrdiff_t cx_index_search(cx_index *index, const cx_query *query, cx_weighing weighing, size_t limit,
                          uint32_t *numbers, double *weights, uint32_t *groups) {
  return guarded<ptrdiff_t>(-1, [&]() -> ptrdiff_t {
    if (query->parts.size() != 1) return -1;
    Xapian::Enquire enquire(index->database);
    enquire.set_weighting_scheme(Xapian::BM25Weight(weighing.saturation, 0, 1, weighing.length, 0.5));
    enquire.set_query(query->parts.front());
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(limit));
    ptrdiff_t place = 0;
    for (auto hit = found.begin(); hit != found.end(); ++hit, ++place) {
      numbers[place] = *hit;
      weights[place] = hit.get_weight();
      if (groups == nullptr) continue;
      const std::string group = hit.get_document().get_value(group_slot);
      groups[place] = group.empty() ? 0 : static_cast<uint32_t>(Xapian::sortable_unserialise(group));
    }
    return place;
  });
}
