// The words of a posting behind a figure.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "analysis/taxonomy/skills.h"

namespace radar::report {

// What one document says of one skill.
struct Named {
  std::string skill, status, quote;  // canonical name; required, preferred or mentioned; the sentence
};

// Ids of the skill and of all that imply it.
[[nodiscard]] std::set<std::string> implying(const taxonomy::Taxonomy& taxonomy, taxonomy::SkillId skill);
// The mention that counts for `wanted` (empty: for any skill) in this document: demand first, then by the
// text's order; nullopt: none.
[[nodiscard]] std::optional<Named> mention_in(SQLite::Database& db, std::int64_t document,
                                              const std::set<std::string>& wanted,
                                              const taxonomy::Taxonomy& taxonomy,
                                              std::size_t max_bytes = 240);
// The posting's address if it is one of the web and of a length that a page can carry; "" else.
[[nodiscard]] std::string web_address(const std::string& url);
// On one line, cut at `bytes`.
[[nodiscard]] std::string shortened(const std::string& s, std::size_t bytes);
// The words in which a document's text states pay; "" if it does not.
[[nodiscard]] std::string pay_in(SQLite::Database& db, std::int64_t document, std::size_t max_bytes);

}  // namespace radar::report
