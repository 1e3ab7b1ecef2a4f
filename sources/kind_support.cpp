#include "sources/kind_support.h"

#include <algorithm>

#include "sources/json/json_writer.h"
#include "sources/text/utf8.h"

namespace radar::sources {

std::string base_url(json::ConfigObject& options, std::string_view live) {
  std::string base = options.string_or("base_url", std::string(live));
  if (base != live && !text::parse_url(base))
    options.fault("base_url", "must be an absolute http or https URL");
  while (base.ends_with('/')) base.pop_back();
  return base;
}

void read_posted(ParseResult& result, model::Posting& posting, const json::View& field,
                 text::UnixSeconds now) {
  if (field.is_blank()) return;
  text::DateHints hints;
  hints.now = now;
  posting.posted = field.is_number() && field.integer() ? text::from_epoch(*field.integer())
                                                        : text::parse_date(field.text(), hints);
  if (!posting.posted) result.faults.push_back({field.pointer(), field.dump().substr(0, 60), "a date"});
}

tl::unexpected<ParseError> changed_shape(std::string_view where, std::string_view expected) {
  return tl::unexpected<ParseError>(ParseError{ParseError::Kind::changed_shape,
                                               std::string(where) + ": expected " + std::string(expected)});
}

void add(ParseResult& result, Sighting sighting, const std::string& where) {
  auto& posting = sighting.posting;
  posting.title = text::collapse_space(posting.title);
  if (posting.id.empty() || posting.title.empty()) {
    result.faults.push_back({where, posting.id.empty() ? "no id" : "no title", "an id and a title"});
    return;
  }
  // The same id twice in one answer is one posting in several places.
  for (auto& earlier : result.sightings) {
    if (earlier.posting.id != posting.id) continue;
    for (auto& place : posting.locations) add_location(earlier.posting, std::move(place));
    return;
  }
  result.sightings.push_back(std::move(sighting));
}

void add_location(model::Posting& posting, std::string place) {
  place = text::collapse_space(place);
  if (place.empty()) return;
  if (posting.location.empty()) posting.location = place;
  auto& all = posting.locations;
  if (std::find(all.begin(), all.end(), place) == all.end()) all.push_back(std::move(place));
}

model::Request get(std::string url) {
  model::Request request;
  request.url = std::move(url);
  return request;
}

std::string path_segment(const text::Url& url, std::size_t index) {
  const auto segments = text::split(url.path, '/');
  return index + 1 < segments.size() ? text::percent_decode(segments[index + 1]) : std::string();
}

std::optional<BoardProposal> propose(std::string_view kind, const std::string& board) {
  if (board.empty()) return std::nullopt;
  json::Writer w;
  w.begin_object().key("board").value(board).end_object();
  return BoardProposal{std::string(kind), text::ascii_lower(board), w.take()};
}

std::optional<BoardProposal> propose_subdomain(std::string_view kind, const text::Url& url,
                                               std::string_view suffix) {
  if (!url.host.ends_with(suffix) || url.host.size() == suffix.size()) return std::nullopt;
  const std::string board = url.host.substr(0, url.host.size() - suffix.size());
  static constexpr std::string_view k_vendor[] = {
      "www",    "app",    "api",    "help",  "support", "docs",    "status", "cdn",  "static", "assets",
      "images", "media",  "blog",   "login", "info",    "go",      "jobs",   "developer", "developers",
      "resources", "widget", "scripts", "account", "accounts", "get", "try", "learn", "partners"};
  const bool vendor = std::find(std::begin(k_vendor), std::end(k_vendor), board) != std::end(k_vendor);
  return vendor ? std::nullopt : propose(kind, board);
}

std::string board_host(const std::string& board, std::string_view suffix) {
  return "https://" + (board.find('.') == std::string::npos ? board + std::string(suffix) : board);
}

std::string quoted_after(std::string_view html, std::string_view key) {
  auto at = html.find(key);
  if (at == std::string_view::npos) return "";
  at += key.size();
  while (at < html.size() && (text::is_ascii_space(html[at]) || html[at] == ':')) ++at;
  if (at >= html.size() || (html[at] != '"' && html[at] != '\'')) return "";
  const auto end = html.find(html[at], at + 1);
  return end == std::string_view::npos ? "" : std::string(html.substr(at + 1, end - at - 1));
}

}  // namespace radar::sources
