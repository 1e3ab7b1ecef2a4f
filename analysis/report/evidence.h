// A few sentences per skill from the postings behind its figures, for a page where every number can be
// checked.
#pragma once

#include "analysis/report/query.h"

namespace radar::report {

struct Quote {
  std::string status;  // required, preferred or mentioned
  std::string named;   // what was named: the skill, or one that implies it
  std::string text, company, title, url, source, native_id;
  std::string date;  // of publication; "" not known
};

struct Evidence {
  std::string skill;  // canonical name
  std::int64_t jobs = 0;
  std::vector<Quote> quotes;
};

struct EvidenceLimits {
  std::size_t most = 4;         // quotes of each of the first `well_known` skills
  std::size_t well_known = 60;  // by jobs
  std::size_t rest = 2;         // quotes of the others
  std::size_t bytes = 230;      // of a quote; longer ones are cut
};

// Every skill that the sample asks for, by falling number of jobs. An employer is quoted once per skill;
// those that require it come first, then those with a link, then the newest.
[[nodiscard]] std::vector<Evidence> evidence(SQLite::Database& db, const Sample& sample,
                                             const taxonomy::Taxonomy& taxonomy,
                                             const EvidenceLimits& limits = {});

}  // namespace radar::report
