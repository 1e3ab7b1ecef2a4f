#include "analysis/match/alias_trie.h"

#include <algorithm>

namespace radar::match {

AliasTrie::AliasTrie() : building_(1), ends_(1, 0), aliases_(1) {}

void AliasTrie::add(std::string_view folded, std::uint32_t alias) {
  std::uint32_t node = 0;
  for (const char raw : folded) {
    const auto c = static_cast<unsigned char>(raw);
    auto& children = building_[node].children;
    const auto it =
        std::find_if(children.begin(), children.end(), [c](const auto& child) { return child.first == c; });
    if (it != children.end()) {
      node = it->second;
      continue;
    }
    const auto fresh = static_cast<std::uint32_t>(building_.size());
    children.emplace_back(c, fresh);
    building_.emplace_back();
    ends_.push_back(0);
    node = fresh;
  }
  if (node == 0) return;
  if (ends_[node] == 0) {
    ends_[node] = static_cast<std::uint32_t>(aliases_.size());
    aliases_.emplace_back();
  }
  aliases_[ends_[node]].push_back(alias);
}

void AliasTrie::freeze() {
  std::uint8_t symbols = 0;
  for (const auto& node : building_) {
    for (const auto& [c, child] : node.children) {
      if (symbol_of_[c] == 0) symbol_of_[c] = ++symbols;
    }
  }
  width_ = static_cast<std::size_t>(symbols) + 1;
  next_.assign(building_.size() * width_, 0);
  for (std::size_t node = 0; node < building_.size(); ++node) {
    for (const auto& [c, child] : building_[node].children) next_[node * width_ + symbol_of_[c]] = child;
  }
  building_.clear();
  building_.shrink_to_fit();
}

const std::vector<std::uint32_t>* AliasTrie::exact(std::string_view folded) const {
  const std::vector<std::uint32_t>* found = nullptr;
  prefixes(folded, [&](std::size_t length, const std::vector<std::uint32_t>& aliases) {
    if (length == folded.size()) found = &aliases;
  });
  return found;
}

}  // namespace radar::match
