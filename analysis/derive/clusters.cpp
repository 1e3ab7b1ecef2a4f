#include "analysis/derive/clusters.h"

#include <algorithm>
#include <numeric>

#include "analysis/derive/cluster_links.h"

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

bool is_repost(const ClusterItem& a, const ClusterItem& b) {
  return a.source == b.source && (a.closed <= b.opened || b.closed <= a.opened);
}

}  // namespace

Clusters cluster(const std::vector<ClusterItem>& items, const Thresholds& thresholds) {
  auto edges = all_links(items, thresholds);
  // The strongest first, as in a maximum spanning tree; ties by posting id, so that any order gives the same.
  const auto ids = [&](const Edge& e) { return std::minmax(items[e.a].posting, items[e.b].posting); };
  std::sort(edges.begin(), edges.end(), [&](const Edge& x, const Edge& y) {
    if (x.score != y.score) return x.score > y.score;
    if (ids(x) != ids(y)) return ids(x) < ids(y);
    return std::string_view(x.rule) < std::string_view(y.rule);
  });
  Clusters out;
  Forest forest(items);
  for (const auto& e : edges) {
    if (!forest.join(e.a, e.b)) continue;
    const bool again = is_repost(items[e.a], items[e.b]) && std::string_view(e.rule) != "other_employer";
    const auto [a, b] = ids(e);
    out.links.push_back({a, b, again ? "repost" : e.rule, e.score});
  }
  std::sort(out.links.begin(), out.links.end(),
            [](const auto& x, const auto& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
  for (std::size_t i = 0; i < items.size(); ++i) out.job.push_back(items[forest.root(i)].posting);
  return out;
}

}  // namespace radar::derive
