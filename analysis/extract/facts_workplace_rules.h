// How texts tell where the work is done: the patterns of facts_workplace.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analysis/extract/pattern_choices.h"

namespace radar::extract {

enum class Workplace { none, remote, hybrid, onsite };

// What a text says, with the bytes of it that do.
struct WorkplaceSaid {
  Workplace place;
  int weight;
  std::string_view rule;
  std::size_t begin, end;
};

struct WorkplaceRule {
  Workplace place;
  int weight;  // 3 this job, 2 its days or kind, 1 the employer's ways
  std::string_view name;
  std::size_t pattern;
  bool is_clause = false;  // told by a clause, which is_of_work_as_a_whole() reads
};

struct WorkplaceRules {
  PatternChoices patterns;
  std::vector<WorkplaceRule> list;  // those of "workplace.not-remote" first
  std::size_t other = 0;            // words that share the cue and mean something else
  std::size_t depends = 0;          // the text leaves it open
};
[[nodiscard]] const WorkplaceRules& workplace_rules();
// Before they are frozen: the sentences that tell where the work is done, in each language.
void add_where_work_is_done(WorkplaceRules& rules);
// The same: those that name no mode of work.
void add_plain_places(WorkplaceRules& rules);
// Whether such a clause in the bytes `at` of `words` is of no part of the work, condition or choice.
[[nodiscard]] bool is_of_work_as_a_whole(Workplace place, std::string_view words, Range at);

struct WorkplaceTitleRules {
  WorkplaceTitleRules();
  PatternChoices patterns;
  std::size_t remote, hybrid, onsite, other;
};
[[nodiscard]] const WorkplaceTitleRules& workplace_title_rules();

}  // namespace radar::extract
