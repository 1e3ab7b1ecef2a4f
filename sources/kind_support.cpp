#include "sources/kind_support.h"

#include <algorithm>

#include "sources/json/json_writer.h"
#include "sources/model/money.h"
#include "sources/text/local_day.h"
#include "sources/text/utf8.h"

namespace radar::sources {

bool is_web_url(std::string_view text) {
  const auto url = text::parse_url(text);
  return url && !url->host.empty() && (url->scheme == "http" || url->scheme == "https");
}

std::string base_url(json::ConfigObject& options, std::string_view live) {
  std::string base = options.string_or("base_url", std::string(live));
  if (base != live && !is_web_url(base)) options.fault("base_url", k_not_a_web_url);
  while (base.ends_with('/')) base.pop_back();
  return base;
}

std::optional<text::Timestamp> said_date(std::string_view said, const text::DateHints& hints) {
  if (const auto day = text::local_midnight(said)) return day;
  return text::parse_date(said, hints);
}

void read_posted(ParseResult& result, model::Posting& posting, const json::View& field,
                 text::UnixSeconds now) {
  if (field.is_blank()) return;
  text::DateHints hints;
  hints.now = now;
  posting.posted = field.is_number() && field.integer() ? text::from_epoch(*field.integer())
                                                        : said_date(field.text(), hints);
  if (!posting.posted)
    result.faults.push_back({field.pointer(), std::string(text::prefix_bytes(field.dump(), 60)), "a date"});
}

tl::unexpected<ParseError> changed_shape(std::string_view where, std::string_view expected) {
  return tl::unexpected<ParseError>(ParseError{ParseError::Kind::changed_shape,
                                               std::string(where) + ": expected " + std::string(expected)});
}

namespace {

void normalise_end(ParseResult& result, model::Posting& posting, const std::string& where) {
  if (posting.valid_through.empty()) return;
  const auto end = said_date(posting.valid_through);
  if (!end) {
    result.faults.push_back(
        {where, std::string(text::prefix_bytes(posting.valid_through, 60)), "a date of its end"});
  }
  posting.valid_through = end ? text::format_timestamp(*end) : std::string();
}

// Looked up, not searched: a listing has up to a million entries. A kind may have taken the last sighting
// back.
Sighting* earlier_sighting(ParseResult& result, const std::string& id) {
  const auto [at, fresh] = result.place_of.try_emplace(id, result.sightings.size());
  if (fresh) return nullptr;
  const bool holds = at->second < result.sightings.size() && result.sightings[at->second].posting.id == id;
  if (holds) return &result.sightings[at->second];
  at->second = result.sightings.size();
  return nullptr;
}

void settle_workplace(Sighting& sighting) {
  auto& posting = sighting.posting;
  if (posting.remote) {
    sighting.workplace_from = WorkplaceFrom::field;
  } else if (!posting.locations.empty()) {
    infer_workplace(posting);
    sighting.workplace_from = WorkplaceFrom::places;
  }
}

// A second entry of a posting, in another place. A field outweighs the words of places; entries that
// contradict each other tell nothing, in whatever order they come.
void join_entry(Sighting& first, Sighting& again) {
  auto& told = first.posting.remote;
  auto& from = first.workplace_from;
  if (again.workplace_from > from) {
    told = again.posting.remote;
    from = again.workplace_from;
  } else if (again.workplace_from == from && again.posting.remote != told) {
    told.reset();
    if (from == WorkplaceFrom::field) from = WorkplaceFrom::conflict;
  }
  for (auto& place : again.posting.locations) add_location(first.posting, std::move(place));
}

}  // namespace

void add(ParseResult& result, Sighting sighting, const std::string& where) {
  auto& posting = sighting.posting;
  normalise_end(result, posting, where);
  posting.title = text::collapse_space(posting.title);
  if (posting.id.empty() || posting.title.empty()) {
    result.faults.push_back({where, posting.id.empty() ? "no id" : "no title", "an id and a title"});
    result.unread.push_back(std::move(posting.id));
    return;
  }
  // The same id twice in one answer is one posting in several places.
  settle_workplace(sighting);
  if (auto* earlier = earlier_sighting(result, posting.id)) {
    ++result.repeats;
    return join_entry(*earlier, sighting);
  }
  result.sightings.push_back(std::move(sighting));
}

void add_location(model::Posting& posting, std::string place) {
  place = text::collapse_space(place);
  if (place.empty()) return;
  if (posting.location.empty()) posting.location = place;
  auto& all = posting.locations;
  if (all.size() >= k_most_places) return;
  if (std::find(all.begin(), all.end(), place) == all.end()) all.push_back(std::move(place));
}

std::optional<model::Workplace> workplace_in(std::string_view place) {
  std::string words = " ";
  for (const char c : text::ascii_lower(place)) {
    const bool letter = text::is_ascii_alpha(c) || text::is_ascii_digit(c) || (c & 0x80) != 0;
    if (letter || words.back() != ' ') words += letter ? c : ' ';
  }
  words += ' ';
  const auto says = [&words](std::initializer_list<const char*> all) {
    return std::any_of(all.begin(), all.end(),
                       [&words](const char* w) { return words.find(w) != std::string::npos; });
  };
  if (says({" not remote ", " no remote ", " non remote "})) return std::nullopt;
  const bool remote =
      says({" remote ", " fully remote ", " telecommute ", " work from home ", " home office "});
  const bool hybrid = says({" hybrid ", " hybride "});
  const bool onsite = says({" on site ", " onsite ", " in office ", " in person "});
  if (hybrid && !onsite) return model::Workplace::hybrid;
  if (remote != onsite) return remote ? model::Workplace::remote : model::Workplace::onsite;
  return std::nullopt;
}

void infer_workplace(model::Posting& posting) {
  if (posting.remote) return;
  std::optional<model::Workplace> all;
  for (const auto& places : posting.locations) {
    std::string parts = places;
    for (const char* joint : {" or ", "|", " / "}) parts = text::replace_all(parts, joint, ";");
    for (const auto part : text::split(parts, ';')) {
      if (text::trim(part).empty()) continue;
      // "US-Remote, US-Chicago, US-Seattle, US-Texas" is a list of places, one of which is remote.
      if (std::count(part.begin(), part.end(), ',') > 2) return;
      const auto one = workplace_in(part);
      if (!one || (all && all != one)) return;
      all = one;
    }
  }
  posting.remote = all;
}

std::optional<model::Salary> stated_pay(const std::string& words, const std::string& currency,
                                        const std::string& interval) {
  const std::string given = text::collapse_space(words);
  if (given.empty()) return std::nullopt;
  auto pay = model::parse_salary(given);
  if (!pay && !currency.empty()) pay = model::parse_salary(given + " " + currency);
  if (!pay) pay.emplace();
  if (pay->min || pay->max) {
    if (pay->currency.empty()) pay->currency = currency;
    if (pay->interval.empty()) pay->interval = interval;
  }
  pay->text = given;
  return pay;
}

void report_misreads(const json::Document& document, ParseResult& result) {
  for (const auto& misread : document.misreads()) {
    const auto same = [&misread](const ParseFault& fault) { return fault.where == misread.pointer; };
    if (std::none_of(result.faults.begin(), result.faults.end(), same))
      result.faults.push_back({misread.pointer, misread.found, misread.expected});
  }
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

std::optional<BoardProposal> propose_site(std::string_view kind, const text::Url& url,
                                          std::initializer_list<std::string_view> hosts) {
  std::string_view host = url.host;
  if (host.starts_with("www.")) host.remove_prefix(4);
  if (std::find(hosts.begin(), hosts.end(), host) == hosts.end()) return std::nullopt;
  return BoardProposal{std::string(kind), std::string(kind), "{}"};
}

std::optional<BoardProposal> propose_subdomain(std::string_view kind, const text::Url& url,
                                               std::string_view suffix) {
  if (!url.host.ends_with(suffix) || url.host.size() == suffix.size()) return std::nullopt;
  const std::string board = url.host.substr(0, url.host.size() - suffix.size());
  static constexpr std::string_view k_vendor[] = {
      "www",     "app",     "api",      "help",      "support",    "docs",      "status",
      "cdn",     "static",  "assets",   "images",    "media",      "blog",      "login",
      "info",    "go",      "jobs",     "developer", "developers", "resources", "widget",
      "scripts", "account", "accounts", "get",       "try",        "learn",     "partners"};
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
