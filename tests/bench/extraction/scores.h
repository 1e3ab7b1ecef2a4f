// What a reader got right: precision, recall and F1 over all, per skill, per category and per status, and
// every error with its quote.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/bench/extraction/labelled.h"
#include "tests/bench/extraction/readers.h"

namespace radar::measure {

struct Counts {
  int right = 0, extra = 0, missed = 0;
  [[nodiscard]] double precision() const;  // 1 where nothing was found
  [[nodiscard]] double recall() const;     // 1 where nothing was to be found
  [[nodiscard]] double f1() const;
  [[nodiscard]] int errors() const { return extra + missed; }
};

struct Share {
  int right = 0, all = 0;
  [[nodiscard]] double value() const { return all == 0 ? 1 : static_cast<double>(right) / all; }
};

struct Error {
  std::string kind;  // "extra", "missed", "status"; of facts "fact NAME"
  std::string posting, skill, expected, found, quote;
};

struct Scores {
  Counts all;
  Share status;  // of skills found and labelled with a status
  std::map<std::string, Counts> by_skill, by_category;
  std::map<std::string, Counts> by_status;  // a skill with another status is missed there, extra here
  std::map<std::string, Share> by_fact;
  std::vector<Error> errors;
};

// Lenient: what a label calls debatable is not judged.
enum class Judge { strict, lenient };

[[nodiscard]] Scores score(const LabelledSet& set, const Reader& reader, const taxonomy::Taxonomy& taxonomy,
                           Judge judge);
void score_facts(const LabelledSet& set, const extract::Extractor& extractor, Scores& scores);

}  // namespace radar::measure
