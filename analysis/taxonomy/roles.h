// Role families and levels by job title, from config/roles.json. A title that one of the "never" rules fits
// is in no family; else the first family whose pattern is in the title and whose exclusions are not wins; a
// title that fits none is "other". Where the title says little the text may decide.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sources/json/json_config.h"

namespace radar::taxonomy {

using SkillsByCategory = std::map<std::string, int>;  // category of the taxonomy: number of skills

// What a text offers to titles that say little.
struct TextEvidence {
  std::string_view text;
  // Skills asked for or worked with; counted only for the few titles that need it.
  std::function<SkillsByCategory()> skills;
};

struct TitleReading {
  std::string family, level;
};

// Immutable after loading and safe to share between threads.
class Roles {
 public:
  Roles();
  ~Roles();
  Roles(Roles&&) noexcept;
  Roles& operator=(Roles&&) noexcept;
  static Roles load(const std::string& path, json::ConfigFaults& faults);
  static Roles parse(std::string_view text, std::string name, json::ConfigFaults& faults);

  [[nodiscard]] std::string family(std::string_view title) const;  // id; "other" if none fits
  // The title's family, unless the title says little and the text's evidence reaches what another family
  // needs: the rules are "by_text" of the file. Doubt leaves it with the title.
  [[nodiscard]] std::string family(std::string_view title, const TextEvidence& evidence) const;
  [[nodiscard]] std::string level(std::string_view title) const;  // id; "" if the title tells none
  // Both in one pass over the title.
  [[nodiscard]] TitleReading read(std::string_view title, const TextEvidence& evidence) const;
  [[nodiscard]] std::vector<std::string> families() const;  // ids, "other" last
  // What `--role NAME` stands for: a group of the file ("ml-engineer" in reports is three families), a
  // family, or, written "=ml-engineer", the family alone. Empty: no such role.
  [[nodiscard]] std::vector<std::string> expand(std::string_view name) const;
  // Categories of the taxonomy that the text rules count.
  [[nodiscard]] std::vector<std::string> counted_categories() const;
  [[nodiscard]] const std::string& hash() const;  // SHA-256 of the file's bytes, hex

 private:
  static Roles build(const json::ConfigFile& file, json::ConfigFaults& faults);
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::taxonomy
