// What a posting says besides skills: pay, years of experience, degree, level, workplace, employment, visa,
// language. Each value comes with the words it was read from and the rule that read it; what is doubtful is
// not told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/extract/sections.h"
#include "sources/model/posting.h"

namespace radar::extract {

struct Fact {
  std::string name;   // "salary", "salary_yearly", "experience_years", "degree", "level", "remote", "region",
                      // "employment_type", "visa"
  std::string value;  // "5", "master", "USD 120000-150000 year"
  std::string about;  // of experience: the skill it is asked for; "" the job as a whole
  std::string_view rule;
  bool certain = true;
  std::uint32_t begin = 0, end = 0;  // in title + "\n" + text
};

struct Facts {
  std::optional<model::Salary> salary;
  std::optional<double> experience_years;  // least asked for; of several plain demands the largest
  std::string degree;                      // least asked for: "bachelor", "master", "phd"
  std::string level;                       // the title's, else where the text says it plainly
  std::string remote;                      // "remote", "hybrid", "onsite"
  std::string region;                      // where it may be done from, in English ("United States, Canada")
  std::string employment_type;             // "full_time", "part_time", "contract", "internship", "temporary"
  std::string visa;                        // "sponsored", "not_sponsored"
  std::string language;                    // ISO 639-1
  std::vector<Fact> found;                 // in the order of the members above
};

// A skill that the text names, for "5 years of Python".
struct NamedSkill {
  std::string_view name;
  std::size_t begin, end;
};
// A degree that the text names, and how it asks for it.
struct NamedDegree {
  int rank;  // 1 bachelor, 2 master, 3 PhD
  bool required;
  std::size_t begin, end;
};

struct FactSource {
  std::string_view whole;  // title + "\n" + plain text
  std::size_t title_bytes = 0;
  const std::vector<Section>& sections;
  std::string_view title_level;           // what the roles' rules make of the title; "" nothing
  const std::vector<NamedSkill>& skills;  // in order of `begin`
  const std::vector<NamedDegree>& degrees;
};

[[nodiscard]] Facts read_facts(const FactSource& source);
// Of many texts, in their order: each kind of fact is read of all of them before the next.
[[nodiscard]] std::vector<Facts> read_facts(const std::vector<FactSource>& sources);
// The same of a text alone, without skills and degrees.
[[nodiscard]] Facts read_facts(std::string_view title, std::string_view plain_text);

}  // namespace radar::extract
