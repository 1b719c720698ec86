#include "internal.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

/// A term of a part's alternative, and the place in its list of documents.
struct Cursor {
  std::string term;
  size_t alternative;
  double worth;
  Xapian::PostingIterator place, end;
  Xapian::docid now = 0;

  void settle() { now = place == end ? UINT32_MAX : *place; }
};

/// A word that is sought, or what else counts, with the alternatives to find it; the best counts.
struct Part {
  cx_part kind;
  double penalty;
  size_t alternatives = 0;
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
        if (part.kind != cx_boost) most += database.get_termfreq(cursor.term);
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
        if (part.kind == cx_boost) continue;
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
      if (part.kind == cx_boost) continue;
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
      if (part.kind == cx_boost) continue;
      for (const Cursor &cursor : part.cursors) document = std::min(document, cursor.now);
    }
    if (!at_end()) weigh();
  }

  void weigh() {
    double words = 0, covered = 0, penalty = 0, optional = 0;
    for (Part &part : parts) {
      if (part.kind == cx_boost) continue;
      const double best = this->best(part);
      if (part.kind == cx_optional) optional += best;
      if (part.kind != cx_word) continue;
      words += best;
      penalty += part.penalty;
      if (best > 0) covered += part.penalty;
    }
    if (penalty > 0) words *= 1 - manner.coverage * (1 - covered / penalty);
    weight = words + optional;
    if (weight <= 0) return;
    for (Part &part : parts) {
      if (part.kind != cx_boost) continue;
      for (Cursor &cursor : part.cursors) {
        if (cursor.now >= document) continue;
        cursor.place.skip_to(document);
        cursor.settle();
      }
      weight += this->best(part);
    }
  }

  /// The best of a part's alternatives; the terms of one add up.
  double best(const Part &part) const {
    double best = 0, sum = 0;
    size_t alternative = 0;
    for (const Cursor &cursor : part.cursors) {
      if (cursor.now != document) continue;
      if (cursor.alternative != alternative) sum = 0;
      alternative = cursor.alternative;
      sum += cursor.worth * (part.kind == cx_boost ? 1 : grown(cursor.place.get_wdf()));
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

bool cx_ranking_part(cx_ranking *ranking, cx_part kind, double penalty) {
  return guarded<bool>(false, [&] {
    ranking->parts.push_back(Part{kind, penalty, 0, {}});
    return true;
  });
}

bool cx_ranking_alternative(cx_ranking *ranking) {
  if (ranking->parts.empty()) return false;
  ++ranking->parts.back().alternatives;
  return true;
}

bool cx_ranking_term(cx_ranking *ranking, const char *term, size_t length, double worth) {
  return guarded<bool>(false, [&] {
    if (ranking->parts.empty()) return false;
    Part &part = ranking->parts.back();
    Cursor cursor;
    cursor.term = std::string(term, length);
    cursor.alternative = part.alternatives;
    cursor.worth = worth;
    part.cursors.push_back(cursor);
    return true;
  });
}

void cx_ranking_close(cx_ranking *ranking) { delete ranking; }

Xapian::PostingSource *ranked(const cx_ranking *ranking) { return new Ranked(ranking->parts, ranking->manner); }
