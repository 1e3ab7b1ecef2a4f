// Postings meet in blocks: the same address, the same employer and title, the same title and a shared band of
// the text's sketch. Within a block equal texts are compared once.
#include "analysis/derive/cluster_links.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "analysis/derive/employer.h"

namespace radar::derive {
namespace {

using Block = std::vector<std::size_t>;  // indexes of items

constexpr std::size_t k_all_pairs = 600;     // distinct texts of a block that are compared each with each
constexpr std::size_t k_bucket_pairs = 128;  // the same for a bucket of texts that share a band
constexpr std::size_t k_short_text = 500;    // letters: a teaser, not a description
constexpr std::size_t k_enough_text =
    400;  // letters that two texts must have to prove anything by themselves
constexpr std::size_t k_most_agencies = 5;  // more employers than these with one text write from a template
constexpr double k_teaser = 0.2;            // score of a link that rests on employer, title and place alone

class Linker {
 public:
  Linker(const std::vector<ClusterItem>& items, const Thresholds& thresholds)
      : items_(items), least_(thresholds) {}

  std::vector<Edge> run() {
    order_.resize(items_.size());
    std::iota(order_.begin(), order_.end(), 0u);
    std::sort(order_.begin(), order_.end(),
              [&](std::size_t a, std::size_t b) { return items_[a].posting < items_[b].posting; });
    link_addresses();
    std::map<std::string_view, std::map<std::string_view, Block>> employers;
    for (const auto i : order_) employers[items_[i].employer][items_[i].title].push_back(i);
    weights_.resize(items_.size());
    for (const auto& [employer, titles] : employers) {
      if (employer.empty()) continue;
      weigh(titles);
      for (const auto& [title, block] : titles) link_block(block);
    }
    link_across();
    return std::move(edges_);
  }

 private:
  void link(std::size_t a, std::size_t b, const char* rule, double score) {
    edges_.push_back({a, b, rule, score});
  }

  // The same page, or an aggregator's apply link to the page of the employer's own board.
  void link_addresses() {
    std::unordered_map<std::string_view, Block> pages;
    for (const auto i : order_) {
      if (!items_[i].canonical_url.empty()) pages[items_[i].canonical_url].push_back(i);
    }
    for (const auto& [url, block] : pages) {
      std::map<std::string_view, std::size_t> first;
      for (const auto i : block) {
        const auto [it, fresh] = first.emplace(items_[i].title, i);
        if (!fresh) link(it->second, i, "same_url", 1);
      }
    }
    for (const auto i : order_) {
      if (items_[i].apply_url.empty() || items_[i].apply_url == items_[i].canonical_url) continue;
      const auto it = pages.find(items_[i].apply_url);
      // A page that several postings share is a list, and proves nothing.
      if (it == pages.end() || it->second.size() != 1) continue;
      const auto j = it->second.front();
      if (items_[i].source == items_[j].source || !speaks_of_the_same(i, j)) continue;
      link(i, j, "apply_url", 1);
    }
  }

  bool speaks_of_the_same(std::size_t i, std::size_t j) const {
    return items_[i].title == items_[j].title ||
           likeness(items_[i].sketch, {}, items_[j].sketch, {}).contained >= least_.related;
  }

  // A shingle weighs one over the number of the employer's titles that have it: what is said of the firm
  // under every title counts for little, whatever its length.
  void weigh(const std::map<std::string_view, Block>& titles) {
    std::unordered_map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>>
        seen;  // hash -> titles, last title
    std::uint32_t number = 0;
    for (const auto& [title, block] : titles) {
      ++number;
      for (const auto i : block) {
        for (const auto h : items_[i].sketch.hashes) {
          auto& [count, last] = seen[h];
          if (last != number) ++count;
          last = number;
        }
      }
    }
    for (const auto& [title, block] : titles) {
      for (const auto i : block) {
        weights_[i].reserve(items_[i].sketch.hashes.size());
        for (const auto h : items_[i].sketch.hashes)
          weights_[i].push_back(1.0F / static_cast<float>(seen[h].first));
      }
    }
  }

  // Links those of equal text; returns one of each. A teaser's place and source matter, so each stays.
  Block distinct(const Block& block) {
    std::map<std::int64_t, std::size_t> first;
    Block out;
    for (const auto i : block) {
      const bool teaser = items_[i].sketch.length() < k_short_text;
      const auto it = teaser ? first.end() : first.find(items_[i].text);
      if (it != first.end()) {
        link(it->second, i, "same_text", 1);
        continue;
      }
      if (!teaser) first.emplace(items_[i].text, i);
      out.push_back(i);
    }
    return out;
  }

  void link_block(const Block& block) {
    const Block texts = distinct(block);
    if (texts.size() <= k_all_pairs) {
      each_pair(texts, [&](std::size_t a, std::size_t b) { compare(a, b); });
      return;
    }
    for (const auto& [key, bucket] : buckets(texts))
      some_pairs(bucket, k_all_pairs, [&](std::size_t a, std::size_t b) { compare(a, b); });
  }

  template <typename Use>
  static void each_pair(const Block& block, const Use& use) {
    for (std::size_t i = 0; i < block.size(); ++i) {
      for (std::size_t j = i + 1; j < block.size(); ++j) use(block[i], block[j]);
    }
  }

  // Of too many, neighbours only: sorted by sketch, which is by what they say, those are alike as likely as
  // any.
  template <typename Use>
  void some_pairs(Block block, std::size_t most, const Use& use) const {
    if (block.size() <= most) return each_pair(block, use);
    std::sort(block.begin(), block.end(), [&](std::size_t a, std::size_t b) {
      return std::tie(items_[a].sketch.hashes, items_[a].employer) <
             std::tie(items_[b].sketch.hashes, items_[b].employer);
    });
    for (std::size_t i = 1; i < block.size(); ++i) use(block[i - 1], block[i]);
  }

  std::unordered_map<std::uint64_t, Block> buckets(const Block& block) const {
    std::unordered_map<std::uint64_t, Block> out;
    for (const auto i : block) {
      for (const auto key : band_keys(items_[i].sketch)) out[key].push_back(i);
    }
    std::erase_if(out, [](const auto& bucket) { return bucket.second.size() < 2; });
    return out;
  }

  // Same employer, same title.
  void compare(std::size_t a, std::size_t b) {
    const auto& x = items_[a];
    const auto& y = items_[b];
    const auto alike = likeness(x.sketch, weights_[a], y.sketch, weights_[b]);
    const std::size_t shorter = std::min(x.sketch.length(), y.sketch.length());
    if (alike.weighted >= least_.weighted)
      link(a, b, x.text == y.text ? "same_text" : "near_text", alike.weighted);
    else if (alike.plain >= least_.plain && alike.weighted >= least_.plain_floor)
      link(a, b, "near_text", alike.plain);
    else if (alike.contained >= least_.contained && shorter >= k_enough_text)
      link(a, b, "contained_text", alike.contained);
    else if (shorter < k_short_text && x.source != y.source && share_place(x, y))
      link(a, b, "short_text", std::max(k_teaser, alike.contained));
  }

  static bool share_place(const ClusterItem& a, const ClusterItem& b) {
    std::vector<std::string> shared;
    std::set_intersection(a.places.begin(), a.places.end(), b.places.begin(), b.places.end(),
                          std::back_inserter(shared));
    return std::any_of(shared.begin(), shared.end(), [](const auto& word) { return word.size() > 3; });
  }

  // Employers that differ by name, or of whom one is not told: the same title and nearly the same text.
  void link_across() {
    std::unordered_map<std::string_view, Block> titles;
    for (const auto i : order_) {
      if (items_[i].sketch.length() >= k_enough_text) titles[items_[i].title].push_back(i);
    }
    for (const auto& [title, block] : titles) {
      if (block.size() < 2 || same_employer(block)) continue;
      for (const auto& [key, bucket] : buckets(one_per_text(block))) {
        const bool template_text = employers_of(bucket) > k_most_agencies;
        some_pairs(bucket, k_bucket_pairs,
                   [&](std::size_t a, std::size_t b) { compare_across(a, b, template_text); });
      }
    }
  }

  bool same_employer(const Block& block) const {
    const auto& employer = items_[block.front()].employer;
    return !employer.empty() && std::all_of(block.begin(), block.end(),
                                            [&](std::size_t i) { return items_[i].employer == employer; });
  }

  Block one_per_text(const Block& block) const {
    std::set<std::tuple<std::string_view, std::int64_t, std::vector<std::string>>> seen;
    Block out;
    for (const auto i : block) {
      const auto& item = items_[i];
      if (item.employer.empty() || seen.emplace(item.employer, item.text, item.places).second)
        out.push_back(i);
    }
    return out;
  }

  std::size_t employers_of(const Block& block) const {
    std::set<std::string_view> names;
    for (const auto i : block) names.insert(items_[i].employer);
    return names.size();
  }

  void compare_across(std::size_t a, std::size_t b, bool template_text) {
    const auto& x = items_[a];
    const auto& y = items_[b];
    if (!x.employer.empty() && x.employer == y.employer) return;
    const bool one_known = !x.employer.empty() || !y.employer.empty();
    const bool strangers =
        !x.employer.empty() && !y.employer.empty() && !related_employers(x.employer, y.employer);
    if (template_text && strangers) return;
    const double least = strangers ? least_.unrelated : one_known ? least_.related : least_.unnamed;
    const double plain = likeness(x.sketch, {}, y.sketch, {}).plain;
    if (plain >= least && may_be_one_place(x, y)) link(a, b, "other_employer", plain);
  }

  static bool may_be_one_place(const ClusterItem& a, const ClusterItem& b) {
    return a.places.empty() || b.places.empty() || share_place(a, b);
  }

  const std::vector<ClusterItem>& items_;
  const Thresholds& least_;
  Block order_;                              // by posting id
  std::vector<std::vector<float>> weights_;  // per item and hash of its sketch
  std::vector<Edge> edges_;
};

}  // namespace

std::vector<Edge> all_links(const std::vector<ClusterItem>& items, const Thresholds& thresholds) {
  return Linker(items, thresholds).run();
}

}  // namespace radar::derive
