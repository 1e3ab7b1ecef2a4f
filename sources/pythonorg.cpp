// The Python job board: RSS of its 20 newest jobs, titles as "Title, Company", no dates.
#include "sources/feed_reader.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

void refine(const markup::XmlNode&, model::Posting& p) {
  if (const auto comma = p.title.rfind(", "); comma != std::string::npos) {
    p.company = p.title.substr(comma + 2);
    p.title = p.title.substr(0, comma);
  }
  const std::string plain = markup::html_to_text(p.description);
  const auto line = text::trim(std::string_view(plain).substr(0, plain.find('\n')));
  if (!line.empty() && line.size() < 80) add_location(p, std::string(line));
}

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  return std::make_unique<FeedSource>(base_url(options, "https://www.python.org") + "/jobs/feed/rss/",
                                      refine);
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "www.python.org" || path_segment(url, 0) != "jobs") return std::nullopt;
  return BoardProposal{"pythonorg", "python-org", "{}"};
}

}  // namespace

extern const Kind k_pythonorg;
const Kind k_pythonorg = {"pythonorg",
                          "The job board of python.org",
                          "the board's own source code; no recorded response",
                          "base_url",
                          ListingTruth::window,
                          {1, 2000, true},
                          make,
                          detect};

}  // namespace radar::sources
