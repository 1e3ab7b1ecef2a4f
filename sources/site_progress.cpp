#include "sources/site_progress.h"

#include <algorithm>

#include "sources/text/number.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::sources {

std::string SiteProgress::state() const {
  std::string out = kind + " " + std::to_string(depth) + " " + std::to_string(found) + (cut ? " 1" : " 0") +
                    (broken ? " 1" : " 0");
  for (const auto& sitemap : wait) out += "\n" + std::to_string(sitemap.depth) + " " + sitemap.url;
  return out;
}

SiteProgress SiteProgress::of(const std::string& state) {
  SiteProgress progress;
  const auto lines = text::split(state, '\n');
  const auto head = text::split(lines.front(), ' ');
  const auto number = [&head](std::size_t i, std::int64_t otherwise) {
    return i < head.size() ? text::parse_int(head[i]).value_or(otherwise) : otherwise;
  };
  progress.kind = head.front();
  progress.depth = number(1, 1);
  progress.found = number(2, 0);
  progress.cut = number(3, 0) != 0;
  progress.broken = number(4, 0) != 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto blank = lines[i].find(' ');
    const auto depth = text::parse_int(lines[i].substr(0, blank));
    if (blank != std::string_view::npos && depth)
      progress.wait.push_back({*depth, std::string(lines[i].substr(blank + 1))});
  }
  return progress;
}

void SiteProgress::enqueue(std::vector<Sitemap> found_now) {
  constexpr std::size_t k_longest_url = 2048;  // that sitemaps.org allows
  const auto too_long = [](const Sitemap& sitemap) { return sitemap.url.size() > k_longest_url; };
  if (std::erase_if(found_now, too_long) > 0) cut = true;
  for (auto& sitemap : wait) {
    if (std::find(found_now.begin(), found_now.end(), sitemap) == found_now.end())
      found_now.push_back(std::move(sitemap));
  }
  if (found_now.size() > k_max_wait) {
    found_now.resize(k_max_wait);
    cut = true;
  }
  wait = std::move(found_now);
}

Sitemap SiteProgress::take() {
  Sitemap next = std::move(wait.front());
  wait.erase(wait.begin());
  kind = "sitemap";
  depth = next.depth;
  return next;
}

std::string SiteProgress::mark() const {
  std::string urls;
  for (const auto& sitemap : wait) urls += sitemap.url + "\n";
  return urls.empty() ? urls : text::hex(text::sha256(urls)).substr(0, 16);
}

}  // namespace radar::sources
