#include "internal.h"

#include <unistd.h>
#include <xapian.h>

#include <cstring>
#include <string>
#include <vector>

namespace {

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
    query->parts.push_back(Xapian::Query(ranked(ranking)->release()));
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
