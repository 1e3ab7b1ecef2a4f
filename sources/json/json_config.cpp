// A small strict JSON reader that keeps the line of every value: nlohmann's DOM forgets positions and
// silently takes the last of two equal keys, and a configuration must do neither. Values are decoded with
// nlohmann, so that escapes and numbers have one implementation.
#include "sources/json/json_config.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "sources/json/json_writer.h"
#include "sources/text/utf8.h"

namespace radar::json {

struct ConfigNode::Tree {
  struct Item {
    Type type = Type::null;
    int line = 0;
    std::size_t parent = 0;
    std::string key;        // in the parent object
    std::size_t index = 0;  // in the parent array
    bool parent_is_array = false;
    std::string text;
    double number = 0;
    std::string literal;  // a number as written
    bool integral = false;
    bool boolean = false;
    std::vector<std::size_t> children;
  };
  std::string file;
  std::vector<Item> items;
};

namespace {

using Json = nlohmann::json;

// Iterator that counts lines as nlohmann's lexer advances it.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;
  CountingIterator(const char* at, int* line) : at_(at), line_(line) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    if (*at_ == '\n') ++*line_;
    ++at_;
    return *this;
  }
  bool operator==(const CountingIterator& o) const { return at_ == o.at_; }
  bool operator!=(const CountingIterator& o) const { return at_ != o.at_; }

 private:
  const char* at_;
  int* line_;
};

// Puts what the lexer finds into the tree (a template, for the tree's type is ConfigNode's own).
template <class Tree>
class TreeBuilder : public nlohmann::json_sax<Json> {
 public:
  TreeBuilder(Tree& tree, const int& line, ConfigFaults& faults)
      : tree_(tree), line_(line), faults_(faults) {}

  bool null() override { return add(Type::null), true; }
  bool boolean(bool value) override { return tree_.items[add(Type::boolean)].boolean = value, true; }
  bool number_integer(number_integer_t v) override {
    return add_number(static_cast<double>(v), true, std::to_string(v));
  }
  bool number_unsigned(number_unsigned_t v) override {
    return add_number(static_cast<double>(v), true, std::to_string(v));
  }
  bool number_float(number_float_t v, const string_t& literal) override {
    return add_number(v, v == std::floor(v), literal);
  }
  bool string(string_t& value) override {
    return tree_.items[add(Type::string)].text = std::move(value), true;
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Type::object); }
  bool start_array(std::size_t) override { return open(Type::array); }
  bool end_object() override { return open_.pop_back(), true; }
  bool end_array() override { return open_.pop_back(), true; }
  bool key(string_t& name) override {
    for (const auto child : tree_.items[open_.back()].children) {
      if (tree_.items[child].key == name)
        faults_.push_back({tree_.file, line_, "", "the key \"" + name + "\" occurs twice in one object"});
    }
    key_ = name;
    return true;
  }
  bool parse_error(std::size_t, const std::string& token, const Json::exception&) override {
    faults_.push_back({tree_.file, line_, "",
                       "not valid JSON near \"" + std::string(text::prefix_bytes(token, 40)) + "\""});
    return false;
  }

 private:
  static constexpr std::size_t k_deepest = 128;

  std::size_t add(Type type) {
    typename Tree::Item item;
    item.type = type;
    item.line = line_;
    if (!open_.empty()) {
      auto& parent = tree_.items[open_.back()];
      item.parent = open_.back();
      item.parent_is_array = parent.type == Type::array;
      item.index = parent.children.size();
      item.key = item.parent_is_array ? "" : key_;
      parent.children.push_back(tree_.items.size());
    }
    tree_.items.push_back(std::move(item));
    return tree_.items.size() - 1;
  }
  bool open(Type type) { return open_.push_back(add(type)), open_.size() < k_deepest; }
  bool add_number(double value, bool integral, std::string literal) {
    auto& item = tree_.items[add(Type::number)];
    item.number = value;
    item.integral = integral;
    item.literal = std::move(literal);
    return true;
  }

  Tree& tree_;
  const int& line_;
  ConfigFaults& faults_;
  std::vector<std::size_t> open_;
  std::string key_;
};

std::string pointer_escape(std::string_view key) {
  return text::replace_all(text::replace_all(std::string(key), "~", "~0"), "/", "~1");
}

}  // namespace

std::string ConfigFault::str() const {
  std::string out = file;
  if (line > 0) out += ":" + std::to_string(line);
  out += ": ";
  if (!pointer.empty()) out += pointer + ": ";
  return out + message;
}

Type ConfigNode::type() const { return tree_ ? tree_->items[index_].type : Type::missing; }
int ConfigNode::line() const { return tree_ ? tree_->items[index_].line : 0; }

const std::string& ConfigNode::file() const {
  static const std::string k_none;
  return tree_ ? tree_->file : k_none;
}

std::string ConfigNode::pointer() const {
  if (!tree_) return "";
  std::string out;
  for (std::size_t i = index_; i != 0; i = tree_->items[i].parent) {
    const auto& item = tree_->items[i];
    out.insert(0, "/" + (item.parent_is_array ? std::to_string(item.index) : pointer_escape(item.key)));
  }
  return out;
}

ConfigNode ConfigNode::member(std::string_view key) const {
  if (type() != Type::object) return {};
  for (const auto child : tree_->items[index_].children) {
    if (tree_->items[child].key == key) return {tree_, child};
  }
  return {};
}

std::vector<std::pair<std::string, ConfigNode>> ConfigNode::members() const {
  std::vector<std::pair<std::string, ConfigNode>> out;
  if (type() != Type::object) return out;
  for (const auto child : tree_->items[index_].children) {
    out.emplace_back(tree_->items[child].key, ConfigNode(tree_, child));
  }
  return out;
}

std::vector<ConfigNode> ConfigNode::elements() const {
  std::vector<ConfigNode> out;
  if (type() != Type::array) return out;
  for (const auto child : tree_->items[index_].children) out.push_back(ConfigNode(tree_, child));
  return out;
}

const std::string& ConfigNode::string_value() const {
  static const std::string k_none;
  return type() == Type::string ? tree_->items[index_].text : k_none;
}
double ConfigNode::number_value() const { return type() == Type::number ? tree_->items[index_].number : 0; }
bool ConfigNode::is_integer() const { return type() == Type::number && tree_->items[index_].integral; }
bool ConfigNode::boolean_value() const { return type() == Type::boolean && tree_->items[index_].boolean; }

std::string ConfigNode::dump() const {
  switch (type()) {
    case Type::string:
      return json::quoted(string_value());
    case Type::number:
      return tree_->items[index_].literal;
    case Type::boolean:
      return boolean_value() ? "true" : "false";
    case Type::array: {
      std::string out = "[";
      for (const auto& e : elements()) out += (out.size() > 1 ? "," : "") + e.dump();
      return out + "]";
    }
    case Type::object: {
      std::string out = "{";
      for (const auto& [key, value] : members())
        out += (out.size() > 1 ? "," : "") + json::quoted(key) + ":" + value.dump();
      return out + "}";
    }
    case Type::null:
      return "null";
    default:
      return "";
  }
}

ConfigFault ConfigNode::fault(std::string message) const {
  return {file(), line(), pointer(), std::move(message)};
}

ConfigFile ConfigFile::load(const std::string& path, ConfigFaults& faults) {
  std::error_code ignored;
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path, ignored)) {
    faults.push_back({path, 0, "", "cannot be read"});
    return {};
  }
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (bytes.str().empty()) {
    faults.push_back({path, 1, "", "is empty; a JSON object is due"});
    return {};
  }
  return parse(bytes.str(), path, faults);
}

ConfigFile ConfigFile::parse(std::string_view utf8, std::string name, ConfigFaults& faults) {
  ConfigFile file;
  file.bytes_ = std::string(utf8);
  if (utf8.substr(0, 3) == "\xEF\xBB\xBF") utf8.remove_prefix(3);
  auto tree = std::make_shared<ConfigNode::Tree>();
  tree->file = std::move(name);
  int line = 1;
  TreeBuilder builder(*tree, line, faults);
  const CountingIterator begin(utf8.data(), &line);
  const CountingIterator end(utf8.data() + utf8.size(), &line);
  const std::size_t before = faults.size();
  const bool ok = Json::sax_parse(begin, end, &builder);
  if (!ok && faults.size() == before) faults.push_back({tree->file, line, "", "nested too deeply"});
  if (ok) file.root_ = ConfigNode(tree, 0);
  return file;
}

}  // namespace radar::json
