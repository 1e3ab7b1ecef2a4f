#include "analysis/derive/clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::derive {
namespace {

// Union-find over item indexes; the root is the item with the smallest posting id.
class Forest {
 public:
  explicit Forest(const std::vector<ClusterItem>& items) : items_(items), parent_(items.size()) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }
  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  bool join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return false;
    if (items_[b].posting < items_[a].posting) std::swap(a, b);
    parent_[b] = a;
    return true;
  }

 private:
  const std::vector<ClusterItem>& items_;
  std::vector<std::size_t> parent_;
};

}  // namespace

std::string employer_key(std::string_view company) {
  std::string key = text::name_key(company);
  static constexpr std::string_view forms[] = {
      " inc",      " llc",   " ltd", " limited", " gmbh",        " ag",  " se",   " sa",
      " sas",      " bv",    " b v", " corp",    " corporation", " co",  " plc",  " oy",
      " ab",       " as",    " aps", " pty",     " pte",         " mmc", " asc",  " ooo",
      " sp z o o", " s p a", " srl", " s a",     " gmbh co kg",  " kg",  " l l c"};
  for (bool again = true; again;) {
    again = false;
    for (const auto form : forms) {
      if (key.size() > form.size() + 1 && key.ends_with(form)) {
        key.resize(key.size() - form.size());
        again = true;
      }
    }
  }
  return key;
}

std::string title_key(std::string_view title) {
  std::string open;
  int depth = 0;
  for (const char c : title) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) open += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  const auto key = text::name_key(open);
  return key.empty() ? text::name_key(title) : key;
}

Clusters cluster(const std::vector<ClusterItem>& items) {
  Clusters out;
  Forest forest(items);
  const auto link = [&](std::size_t a, std::size_t b, const char* rule, double score) {
    if (!forest.join(a, b)) return;
    out.links.push_back({std::min(items[a].posting, items[b].posting),
                         std::max(items[a].posting, items[b].posting), rule, score});
  };
  std::unordered_map<std::string, std::size_t> by_url;
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].canonical_url.empty()) {
      const auto [first, fresh] = by_url.emplace(items[i].canonical_url, i);
      if (!fresh && items[first->second].title == items[i].title) link(first->second, i, "same_url", 1);
    }
    groups[{items[i].employer, items[i].title}].push_back(i);
  }
  for (const auto& [key, members] : groups) {
    // An unknown employer proves nothing: only the very same text does.
    const double least = key.first.empty() ? 0.98 : k_near_text;
    std::vector<std::size_t> representatives;
    for (const auto i : members) {
      bool placed = false;
      for (const auto r : representatives) {
        const bool same = items[r].text == items[i].text;
        const double score = same ? 1 : similarity(items[r].signature, items[i].signature);
        if (score < least) continue;
        link(r, i, same ? "same_text" : "near_text", score);
        placed = true;
        break;
      }
      if (!placed) representatives.push_back(i);
    }
  }
  for (std::size_t i = 0; i < items.size(); ++i) out.job.push_back(items[forest.root(i)].posting);
  return out;
}

}  // namespace radar::derive
