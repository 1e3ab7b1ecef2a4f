// The Python job board: RSS of its 20 newest jobs, titles as "Title, Company", no dates.
#include <algorithm>

#include "sources/feed_reader.h"
#include "sources/markup/html_text.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// "Inc.", "Pty Ltd" and the like belong to the name before them.
bool is_legal_form(std::string_view words) {
  static constexpr std::string_view forms[] = {
      "inc",          "incorporated", "llc", "llp", "lp",   "ltd", "limited", "pty ltd", "pvt ltd", "pte ltd",
      "corp",         "corporation",  "co",  "plc", "gmbh", "ag",  "se",      "kg",      "ug",      "gbr",
      "gmbh & co kg", "s a",          "sa",  "sas", "sarl", "srl", "s r l",   "spa",     "s p a",   "bv",
      "b v",          "nv",           "n v", "ab",  "as",   "a s", "aps",     "oy",      "oyj",     "sro",
      "s r o",        "sp z o o",     "kft", "lda", "ltda", "sl",  "s l",     "pbc",     "pc",      "l l c"};
  std::string plain = text::ascii_lower(words);
  for (char& c : plain) {
    if (c == '.' || c == '/') c = ' ';
  }
  plain = text::collapse_space(plain);
  return std::find(std::begin(forms), std::end(forms), plain) != std::end(forms);
}

// Where the company begins: at the last comma, or before it where nothing but legal forms follows.
std::size_t company_comma(const std::string& title) {
  std::size_t end = title.size();
  for (auto comma = title.rfind(", "); comma != std::string::npos; comma = title.rfind(", ", comma - 1)) {
    if (!is_legal_form(std::string_view(title).substr(comma + 2, end - comma - 2))) return comma;
    if (comma == 0) break;
    end = comma;
  }
  return std::string::npos;
}

void refine(const markup::XmlNode&, model::Posting& p) {
  if (const auto comma = company_comma(p.title); comma != std::string::npos) {
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
