#include "sources/discovery.h"

#include <algorithm>

#include "sources/json/json_writer.h"
#include "sources/markup/html.h"
#include "sources/markup/selector.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

bool ends_url(char c) {
  return text::is_ascii_space(c) || c == '"' || c == '\'' || c == '<' || c == '>' || c == '`' || c == ')' ||
         c == '\\' || c == '|' || static_cast<unsigned char>(c) < 0x20;
}

// Everything in the page that looks like an address, scripts and data included: boards are as often named in
// an embedding script as in a link.
std::vector<std::string> addresses(std::string_view html) {
  const std::string page = text::replace_all(text::replace_all(std::string(html), "\\/", "/"), "&amp;", "&");
  std::vector<std::string> out;
  for (auto at = page.find("//"); at != std::string::npos; at = page.find("//", at + 2)) {
    std::size_t end = at + 2;
    while (end < page.size() && !ends_url(page[end])) ++end;
    const std::string_view before = std::string_view(page).substr(0, at);
    const bool scheme = before.ends_with("http:") || before.ends_with("https:");
    const bool relative = at > 0 && (page[at - 1] == '"' || page[at - 1] == '\'');
    if (scheme || relative) out.push_back("https:" + page.substr(at, end - at));
  }
  return out;
}

void count(std::vector<LinkedBoard>& boards, BoardProposal proposal) {
  const auto same = [&](const LinkedBoard& b) {
    return b.proposal.kind == proposal.kind &&
           text::ascii_lower(b.proposal.options_json) == text::ascii_lower(proposal.options_json);
  };
  const auto found = std::find_if(boards.begin(), boards.end(), same);
  if (found == boards.end())
    boards.push_back({std::move(proposal), 1});
  else
    ++found->links;
}

// <link rel="alternate" type="application/rss+xml" href="..."> whose address or title speaks of jobs.
std::optional<BoardProposal> announced_feed(const text::Url& url, std::string_view html) {
  static const auto k_links = markup::Selector::compile(
      "link[rel~=alternate][type='application/rss+xml'], link[rel~=alternate][type='application/atom+xml']");
  const markup::Html page{std::string(html)};
  for (const auto& link : k_links->select(page.root())) {
    const std::string href(link.attribute("href").value_or(""));
    const std::string all = text::ascii_lower(href + " " + std::string(link.attribute("title").value_or("")));
    const bool jobs = all.find("job") != std::string::npos || all.find("career") != std::string::npos ||
                      all.find("vacanc") != std::string::npos;
    const auto target = text::resolve_url(url.str(), href);
    if (!jobs || !target) continue;
    json::Writer w;
    w.begin_object().key("url").value(*target).end_object();
    return BoardProposal{"feed", url.host, w.take()};
  }
  return std::nullopt;
}

bool is_generic(const BoardProposal& proposal) {
  return proposal.kind == "jsonld" || proposal.kind == "feed";
}

}  // namespace

std::optional<BoardProposal> detect_board(const text::Url& url, std::string_view html) {
  std::optional<BoardProposal> generic;
  for (const auto* kind : all_kinds()) {
    if (kind->detect == nullptr) continue;
    auto proposal = kind->detect(url, html);
    if (proposal && !is_generic(*proposal)) return proposal;
    if (proposal && !generic) generic = std::move(proposal);
  }
  return generic;
}

std::vector<LinkedBoard> boards_in_page(const text::Url& url, std::string_view html) {
  std::vector<LinkedBoard> boards;
  for (const auto& address : addresses(html)) {
    const auto target = text::parse_url(address);
    if (!target || target->host == url.host) continue;
    if (auto proposal = detect_board(*target); proposal && !is_generic(*proposal))
      count(boards, std::move(*proposal));
  }
  std::stable_sort(boards.begin(), boards.end(),
                   [](const LinkedBoard& a, const LinkedBoard& b) { return a.links > b.links; });
  if (auto own = detect_board(url, html)) boards.push_back({std::move(*own), 1});
  if (auto feed = announced_feed(url, html)) boards.push_back({std::move(*feed), 1});
  return boards;
}

std::string entry_line(const BoardProposal& proposal, const std::string& id, const std::string& company) {
  const std::string options = proposal.options_json.substr(1, proposal.options_json.size() - 2);
  return "{\"id\":" + json::quoted(id) + ",\"kind\":" + json::quoted(proposal.kind) +
         (options.empty() ? "" : "," + options) +
         (company.empty() ? "" : ",\"company\":" + json::quoted(company)) + "}";
}

std::string entry_id(std::string_view text) {
  std::string id;
  for (const char c : text::ascii_lower(text)) {
    const bool fits = text::is_ascii_alpha(c) || text::is_ascii_digit(c) || c == '.' || c == '_' || c == '-';
    if (fits)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "source" : id.substr(0, 100);
}

}  // namespace radar::sources
