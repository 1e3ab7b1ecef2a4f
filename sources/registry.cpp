// The kinds, one line each.
#include <algorithm>
#include <array>

#include "sources/source.h"
#include "sources/text/utf8.h"

namespace radar::sources {

extern const Kind k_adzuna, k_arbeitnow, k_ashby, k_bamboohr, k_boss_az, k_breezy, k_busy_az, k_careerjet,
    k_comeet, k_djinni, k_ejob_az, k_embedded_json, k_feed, k_findwork, k_gem, k_glorri, k_greenhouse,
    k_hackernews, k_hellojob_az, k_himalayas, k_html, k_icims, k_jazzhr, k_jobicy, k_jobsearch_az, k_jobvite,
    k_jooble, k_json_api, k_jsonld, k_landingjobs, k_lever, k_neogov, k_oracle, k_personio, k_pinpoint,
    k_position_az, k_projobs_az, k_pythonorg, k_recruitee, k_reed, k_remoteok, k_remotive, k_rippling,
    k_smartrecruiters, k_startupjobs, k_teamtailor, k_themuse, k_usajobs, k_vakansiya_az, k_vakansiya_biz,
    k_weworkremotely, k_workable, k_workday, k_workingnomads;

std::span<const Kind* const> all_kinds() {
  static const std::array k_all = {
      &k_adzuna,         &k_arbeitnow,     &k_ashby,      &k_bamboohr,        &k_boss_az,
      &k_breezy,         &k_busy_az,       &k_careerjet,  &k_comeet,          &k_djinni,
      &k_ejob_az,        &k_embedded_json, &k_feed,       &k_findwork,        &k_gem,
      &k_glorri,         &k_greenhouse,    &k_hackernews, &k_hellojob_az,     &k_himalayas,
      &k_html,           &k_icims,         &k_jazzhr,     &k_jobicy,          &k_jobsearch_az,
      &k_jobvite,        &k_jooble,        &k_json_api,   &k_jsonld,          &k_landingjobs,
      &k_lever,          &k_neogov,        &k_oracle,     &k_personio,        &k_pinpoint,
      &k_position_az,    &k_projobs_az,    &k_pythonorg,  &k_recruitee,       &k_reed,
      &k_remoteok,       &k_remotive,      &k_rippling,   &k_smartrecruiters, &k_startupjobs,
      &k_teamtailor,     &k_themuse,       &k_usajobs,    &k_vakansiya_az,    &k_vakansiya_biz,
      &k_weworkremotely, &k_workable,      &k_workday,    &k_workingnomads,
  };
  return k_all;
}

// Other names that people and other collections of boards use.
std::span<const KindAlias> kind_aliases() {
  static constexpr std::array k_aliases = std::to_array<KindAlias>({
      {"atom", "feed"},
      {"boss", "boss_az"},
      {"busy", "busy_az"},
      {"css", "html"},
      {"ejob", "ejob_az"},
      {"generic_html", "html"},
      {"generic_json", "json_api"},
      {"generic_jsonld", "jsonld"},
      {"hellojob", "hellojob_az"},
      {"hn", "hackernews"},
      {"hn_hiring", "hackernews"},
      {"jobsearch", "jobsearch_az"},
      {"json", "json_api"},
      {"landing_jobs", "landingjobs"},
      {"muse", "themuse"},
      {"nextdata", "embedded_json"},
      {"oracle_hcm", "oracle"},
      {"oraclecloud", "oracle"},
      {"position", "position_az"},
      {"projobs", "projobs_az"},
      {"python", "pythonorg"},
      {"python_jobs", "pythonorg"},
      {"remote_ok", "remoteok"},
      {"rss", "feed"},
      {"schema_org", "jsonld"},
      {"sitemap", "jsonld"},
      {"the_muse", "themuse"},
      {"vakansiya", "vakansiya_az"},
      {"we_work_remotely", "weworkremotely"},
      {"weworkremotely_rss", "weworkremotely"},
      {"working_nomads", "workingnomads"},
  });
  return k_aliases;
}

const Kind* find_kind(std::string_view name) {
  for (const auto& alias : kind_aliases()) {
    if (alias.name == name) name = alias.kind;
  }
  const auto kinds = all_kinds();
  const auto it = std::find_if(kinds.begin(), kinds.end(), [name](const Kind* k) { return k->name == name; });
  return it == kinds.end() ? nullptr : *it;
}

std::string_view name_of(ParseError::Kind k) {
  switch (k) {
    case ParseError::Kind::block_page:
      return "block_page";
    case ParseError::Kind::not_data:
      return "not_data";
    case ParseError::Kind::cut_data:
      return "cut_data";
    case ParseError::Kind::gone_board:
      return "gone_board";
    case ParseError::Kind::gone_posting:
      return "gone_posting";
    case ParseError::Kind::changed_shape:
      return "changed_shape";
    default:
      return "server_error";
  }
}

std::optional<ParseError> nothing_read(const ParseResult& result) {
  if (result.unread.empty() || !result.sightings.empty() || !result.removed.empty()) return std::nullopt;
  const std::string first = result.faults.empty() ? "" : " (" + result.faults.front().where + " ...)";
  return ParseError{ParseError::Kind::changed_shape, "none of " + std::to_string(result.unread.size()) +
                                                         " entries of the listing has an id and a title" +
                                                         first};
}

Result<ParseResult, ParseError> parse_alone(const Source& source, const model::Request& request,
                                            const model::Response& response) {
  auto parsed = source.parse(request, response);
  if (parsed && request.role == model::RequestRole::listing) {
    if (auto error = nothing_read(*parsed)) return fail(std::move(*error));
  }
  return parsed;
}

bool is_challenge(std::string_view title, std::string_view body) {
  for (const auto* telling :
       {"just a moment", "attention required", "access denied", "are you a robot", "verify you are human",
        "security check", "captcha", "pardon our interruption"}) {
    if (text::icontains(title, telling)) return true;
  }
  const auto head = body.substr(0, 20'000);
  return head.find("cf-chl-") != std::string_view::npos ||
         head.find("_Incapsula_") != std::string_view::npos ||
         head.find("challenge-platform") != std::string_view::npos;
}

namespace {

// Bot walls answer with 429 and 503 too: what they say then is no word about the server's health.
bool is_bot_wall(const model::Response& response) {
  if (text::iequals(response.header("cf-mitigated"), "challenge")) return true;
  const std::string_view head = std::string_view(response.body).substr(0, 20'000);
  if (!text::trim(head).starts_with('<')) return false;
  const auto title = text::ascii_lower(head);
  const auto begin = title.find("<title");
  const auto end = begin == std::string::npos ? begin : title.find("</title", begin);
  return is_challenge(end == std::string::npos ? "" : title.substr(begin, end - begin), head);
}

}  // namespace

std::optional<ParseError> status_error(const model::Request& request, const model::Response& response) {
  using Why = ParseError::Kind;
  const int status = response.status;
  if (status >= 200 && status < 300) return std::nullopt;
  const std::string what = "HTTP " + std::to_string(status);
  const bool detail = request.role == model::RequestRole::detail;
  if (status == 404 || status == 410) return ParseError{detail ? Why::gone_posting : Why::gone_board, what};
  if (status == 401 || status == 403) return ParseError{Why::block_page, what};
  if (status >= 400 && is_bot_wall(response))
    return ParseError{Why::block_page, "a challenge page (" + what + ")"};
  if (status >= 300 && status < 400) return ParseError{Why::gone_board, what + ", moved elsewhere"};
  return ParseError{Why::server_error, what};
}

Result<json::Document, ParseError> json_body(const model::Request& request, const model::Response& response) {
  if (auto error = status_error(request, response)) return fail(std::move(*error));
  const std::string body = model::body_text(response);
  if (text::trim(body).empty())
    return fail(ParseError{ParseError::Kind::cut_data, "an empty body where JSON was due"});
  auto document = json::parse(body);
  if (document) return std::move(*document);
  const bool page = text::trim(body).starts_with('<');
  if (page) return fail(ParseError{ParseError::Kind::block_page, "an HTML page where JSON was due"});
  const bool cut = document.error().starts_with(json::k_cut_json);
  return fail(ParseError{cut ? ParseError::Kind::cut_data : ParseError::Kind::not_data, document.error()});
}

}  // namespace radar::sources
