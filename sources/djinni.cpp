// Djinni: RSS by keyword.
#include "sources/feed_reader.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// "https://djinni.co/jobs/123456-title/"
void refine(const markup::XmlNode&, model::Posting& p) {
  const auto at = p.url.find("/jobs/");
  if (at == std::string::npos) return;
  std::string digits;
  for (std::size_t i = at + 6; i < p.url.size() && text::is_ascii_digit(p.url[i]); ++i) digits += p.url[i];
  if (!digits.empty()) p.id = digits;
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  const std::string keyword = options.string_or("keyword", "");
  return std::make_unique<FeedSource>(
      base_url(options, "https://djinni.co") + "/jobs/rss/" +
          (keyword.empty() ? "" : "?primary_keyword=" + text::percent_encode(keyword)),
      refine);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "djinni.co") return std::nullopt;
  return BoardProposal{"djinni", "djinni", "{}"};
}

}  // namespace

extern const Kind k_djinni;
const Kind k_djinni = {"djinni",
                       "Djinni RSS",
                       "client code; no recorded response",
                       "keyword, base_url",
                       ListingTruth::window,
                       {1, 2000, true},
                       make,
                       detect};

}  // namespace radar::sources
