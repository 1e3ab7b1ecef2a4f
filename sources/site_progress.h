// How far the listing of a site has come, kept in the state of its requests: sitemaps are read one after the
// other, so that a cap holds for all of them together.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace radar::sources {

struct Sitemap {
  std::int64_t depth = 1;  // of an index inside an index
  std::string url;
  bool operator==(const Sitemap&) const = default;
};

struct SiteProgress {
  static constexpr std::size_t k_max_wait = 500;

  std::string kind;           // "site", "sitemap", "listing", "feed"
  std::int64_t depth = 1;     // of this answer's sitemap
  std::int64_t found = 0;     // postings before this answer
  bool cut = false;           // sitemaps were left out
  bool broken = false;        // one of the answers before could not be read
  std::vector<Sitemap> wait;  // sitemaps to read after this one

  // Both ways to the text that a request carries; what is not one begins anew.
  [[nodiscard]] static SiteProgress of(const std::string& state);
  [[nodiscard]] std::string state() const;
  // Sitemaps that robots.txt or an index names take their turn before those that wait already.
  void enqueue(std::vector<Sitemap> found_now);
  // The next one, which is then this one; there must be one.
  Sitemap take();
  // Tells queues apart; "" for an empty one.
  [[nodiscard]] std::string mark() const;
};

}  // namespace radar::sources
