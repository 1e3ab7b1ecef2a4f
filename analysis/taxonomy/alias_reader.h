// Aliases and their rules as config/skills.json writes them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/taxonomy/skills.h"
#include "sources/json/json_config.h"

namespace radar::taxonomy {

// "{deploy|deploying} {|ml }models" to its four texts; `error` is set if the braces do not match or the
// alternatives are too many.
[[nodiscard]] std::vector<std::string> expand_alternatives(std::string_view pattern, std::string& error);

// The same of a context word; `at` gets the fault.
[[nodiscard]] std::vector<std::string> expand_words(const json::ConfigNode& at, std::string_view pattern,
                                                    json::ConfigFaults& faults);

// Lists of words that rules name with "@name".
using WordLists = std::map<std::string, std::vector<std::string>>;
[[nodiscard]] WordLists read_word_lists(const json::ConfigNode& node, json::ConfigFaults& faults);

// Names of skills under a rule's "posting" can be resolved only when all skills are read.
struct PendingPosting {
  json::ConfigNode node;
  std::vector<std::string> ids;
};
struct ReadAlias {
  std::vector<Alias> aliases;    // one per alternative
  PendingPosting needs_posting;  // ids of skills, for each of them
};
[[nodiscard]] ReadAlias read_alias(const json::ConfigNode& node, const WordLists& lists,
                                   json::ConfigFaults& faults);
// A rule of its own that rules names out.
[[nodiscard]] ContextRule read_rejects(const json::ConfigNode& node, const WordLists& lists,
                                       json::ConfigFaults& faults);

}  // namespace radar::taxonomy
