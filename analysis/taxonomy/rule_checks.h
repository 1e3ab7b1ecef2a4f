// Phrases of the rules of config/skills.json that say nothing: a reject rules them out, a shorter one holds
// wherever they do, or no text is cut as they are written.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "sources/json/json_config.h"

namespace radar::taxonomy {

class RuleChecks {
 public:
  // `words`: the lists that rules name with "@name".
  explicit RuleChecks(const json::ConfigNode& words);
  void check_alias(const json::ConfigNode& alias, json::ConfigFaults& faults);
  // Of the lists themselves, by the ways in which the aliases checked so far use them.
  void check_lists(json::ConfigFaults& faults);

 private:
  // Which end of its phrases stands beside the name.
  enum class Edge : std::uint8_t { last, first, both };
  struct Key {
    std::string_view name;
    Edge edge;
  };
  static constexpr Key k_keys[] = {
      {"before", Edge::last},       {"near_before", Edge::last}, {"unless", Edge::last},
      {"list_before", Edge::last},  {"bracket", Edge::last},     {"after", Edge::first},
      {"names_before", Edge::last}, {"unless_near", Edge::both}, {"near_after", Edge::first},
      {"list_after", Edge::first},  {"near", Edge::both}};

  using Parts = std::vector<std::string>;
  struct Phrase {
    json::ConfigNode node;
    Parts parts;  // from the name outwards, as the matcher cuts them; an open one has its star
  };
  class Phrases {
   public:
    Phrases(const json::ConfigNode& list, Edge edge);
    [[nodiscard]] const std::vector<Phrase>& all() const { return all_; }
    // One that holds wherever `parts` do; nullptr if there is none. Not the `self`-th, nor its like behind
    // it.
    [[nodiscard]] const Phrase* covering(const Parts& parts, std::size_t self = SIZE_MAX) const;

   private:
    Edge edge_;
    std::vector<Phrase> all_;
    std::unordered_map<std::string, std::vector<std::size_t>> plain_;  // by the part beside the name
    std::vector<std::size_t> open_;                                    // that part stands for many words
  };

  [[nodiscard]] static Parts parts_of(const std::string& phrase, Edge edge);
  [[nodiscard]] static bool covers(const std::string& part, const std::string& other);
  [[nodiscard]] static bool is_open(const std::string& part);
  const Phrases& list(const std::string& name, Edge edge);
  // The phrases of a rule's key and of the lists that it names.
  std::vector<const Phrases*> lists_of(const json::ConfigNode& key, Edge edge);
  void check_rule(const json::ConfigNode& rule, json::ConfigFaults& faults);
  void check_ruled_out(const json::ConfigNode& needs, const json::ConfigNode& rejects, const Key& key,
                       json::ConfigFaults& faults);
  static void check_repeats(const Phrases& own, const std::vector<const Phrases*>& others,
                            json::ConfigFaults& faults);
  static void check_apostrophes(const Phrases& own, Edge edge, json::ConfigFaults& faults);

  json::ConfigNode words_;
  std::map<std::pair<std::string, Edge>, Phrases> lists_;
  std::map<std::string, std::set<Edge>> uses_;  // of lists by the rules
};

}  // namespace radar::taxonomy
