// How much each posting of a sample tells: what data quality counts and the page shows examples of.
#pragma once

#include <unordered_map>
#include <vector>

#include "analysis/report/query.h"

namespace radar::report {

// What PostingInfo does not hold.
struct Reading {
  bool has_text = false;    // a description long enough to name skills
  bool has_skills = false;  // at least one skill that counts as demand
};
using Readings = std::unordered_map<std::int64_t, Reading>;  // by posting id

[[nodiscard]] Readings readings(SQLite::Database& db, const Sample& sample);
[[nodiscard]] Reading reading_of(const Readings& readings, const PostingInfo& posting);
[[nodiscard]] bool states_pay(const PostingInfo& posting);

// Measures of which each posting is one or is not.
struct PostingMeasure {
  const char *name, *meaning;
  bool (*is)(const PostingInfo&, const Reading&);
};
[[nodiscard]] const std::vector<PostingMeasure>& posting_measures();

}  // namespace radar::report
