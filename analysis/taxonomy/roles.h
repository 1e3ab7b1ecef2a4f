// Role families and levels by job title, from config/roles.json. The first family whose pattern is in the
// title and whose exclusions are not wins; a title that fits none is "other".
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sources/json/json_config.h"

namespace radar::taxonomy {

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
  [[nodiscard]] std::string level(std::string_view title) const;   // id; "" if the title tells none
  [[nodiscard]] std::vector<std::string> families() const;         // ids, "other" last
  // What `--role NAME` stands for: a group of the file ("ml-engineer" in reports is three families), a
  // family, or, written "=ml-engineer", the family alone. Empty: no such role.
  [[nodiscard]] std::vector<std::string> expand(std::string_view name) const;
  [[nodiscard]] const std::string& hash() const;  // SHA-256 of the file's bytes, hex

 private:
  static Roles build(const json::ConfigFile& file, json::ConfigFaults& faults);
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::taxonomy
