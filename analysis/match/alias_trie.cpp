#include "analysis/match/alias_trie.h"

#include <algorithm>

namespace radar::match {

AliasTrie::AliasTrie() : building_(1), one_(256, 0), two_(256 * 256, 0), aliases_(1) {}

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
    node = fresh;
  }
  if (node == 0) return;
  if (building_[node].ends == 0) {
    building_[node].ends = static_cast<std::uint32_t>(aliases_.size());
    aliases_.emplace_back();
  }
  aliases_[building_[node].ends].push_back(alias);
}

// Breadth first, so that the children of a node are neighbours and those of the next node follow them.
void AliasTrie::freeze() {
  std::vector<std::uint32_t> order = {0};  // place -> node while building
  first_child_.clear();
  symbol_.assign(1, 0);
  ends_.assign(1, 0);
  for (std::size_t place = 0; place < order.size(); ++place) {
    first_child_.push_back(static_cast<std::uint32_t>(order.size()));
    for (const auto& [symbol, child] : building_[order[place]].children) {
      symbol_.push_back(symbol);
      ends_.push_back(building_[child].ends);
      order.push_back(child);
    }
  }
  first_child_.push_back(static_cast<std::uint32_t>(order.size()));
  for (std::uint32_t a = first_child_[0]; a < first_child_[1]; ++a) {
    one_[symbol_[a]] = ends_[a];
    for (std::uint32_t b = first_child_[a]; b < first_child_[a + 1]; ++b)
      two_[static_cast<std::size_t>(symbol_[a]) << 8 | symbol_[b]] = b;
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
