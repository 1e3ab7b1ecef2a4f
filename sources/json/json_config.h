// Strict JSON for configuration: every value knows its line and JSON pointer, duplicate keys and keys that
// nobody asked for are faults. A reader asks for what it knows; finish() reports the rest as unknown.
//   ConfigFile file = ConfigFile::load(path, faults);             // or parse(text, name, faults)
//   ConfigObject o(file.root(), faults);
//   entry.id = o.required_string("id"); entry.limit = o.optional_int("limit").value_or(50); o.finish();
// Faults are collected, not thrown, so that `check` can list all of them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sources/json/json_view.h"
#include "sources/text/result.h"

namespace radar::json {

struct ConfigFault {
  std::string file;
  int line = 0;                           // 1-based; 0: the file as a whole
  std::string pointer;                    // RFC 6901; "" the root
  std::string message;                    // what is wrong and what would be right
  [[nodiscard]] std::string str() const;  // file:line: /pointer: message
};
using ConfigFaults = std::vector<ConfigFault>;

// One value with its position. Immutable; cheap to copy (shared ownership of the file).
class ConfigNode {
 public:
  ConfigNode() = default;
  [[nodiscard]] Type type() const;
  [[nodiscard]] bool exists() const { return type() != Type::missing; }
  [[nodiscard]] int line() const;
  [[nodiscard]] std::string pointer() const;
  [[nodiscard]] const std::string& file() const;
  [[nodiscard]] ConfigNode member(std::string_view key) const;
  [[nodiscard]] std::vector<std::pair<std::string, ConfigNode>> members() const;  // document order
  [[nodiscard]] std::vector<ConfigNode> elements() const;
  [[nodiscard]] const std::string& string_value() const;  // "" unless a string
  [[nodiscard]] double number_value() const;              // 0 unless a number
  [[nodiscard]] bool is_integer() const;
  [[nodiscard]] bool boolean_value() const;
  [[nodiscard]] std::string dump() const;  // compact JSON, keys in document order
  [[nodiscard]] ConfigFault fault(std::string message) const;

 private:
  friend class ConfigFile;
  struct Tree;
  ConfigNode(std::shared_ptr<const Tree> tree, std::size_t index) : tree_(std::move(tree)), index_(index) {}
  std::shared_ptr<const Tree> tree_;
  std::size_t index_ = 0;
};

class ConfigFile {
 public:
  // A file that cannot be read or is not JSON gives one fault and a missing root.
  static ConfigFile load(const std::string& path, ConfigFaults& faults);
  static ConfigFile parse(std::string_view text, std::string name, ConfigFaults& faults);
  [[nodiscard]] ConfigNode root() const { return root_; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }  // for hashing

 private:
  ConfigNode root_;
  std::string bytes_;
};

// Typed access to an object's members that remembers which keys were asked for.
class ConfigObject {
 public:
  ConfigObject(ConfigNode node, ConfigFaults& faults);  // a fault if the node is not an object
  [[nodiscard]] bool has(std::string_view key);         // marks the key as known
  [[nodiscard]] ConfigNode node(std::string_view key);  // missing node if absent; marks the key as known
  [[nodiscard]] const ConfigNode& self() const { return node_; }

  [[nodiscard]] std::string required_string(std::string_view key);  // fault if absent or empty
  [[nodiscard]] std::optional<std::string> optional_string(std::string_view key);
  [[nodiscard]] std::string string_or(std::string_view key, std::string fallback);
  // One of `allowed`; a fault names them all.
  [[nodiscard]] std::string choice(std::string_view key, const std::vector<std::string>& allowed,
                                   std::string fallback);
  [[nodiscard]] std::optional<std::int64_t> optional_int(std::string_view key, std::int64_t low,
                                                         std::int64_t high);
  [[nodiscard]] std::optional<double> optional_number(std::string_view key, double low, double high);
  [[nodiscard]] bool boolean_or(std::string_view key, bool fallback);
  [[nodiscard]] std::vector<std::string> string_list(std::string_view key);  // [] if absent
  [[nodiscard]] std::vector<ConfigNode> object_list(
      std::string_view key);  // [] if absent; elements must be objects
  // Reports keys nobody asked for, with the nearest known key as a hint.
  void finish();
  void fault(std::string_view key, std::string message);

 private:
  ConfigNode node_;
  ConfigFaults* faults_;
  std::vector<std::string> known_;
};

}  // namespace radar::json
