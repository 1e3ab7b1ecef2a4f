#include "analysis/extract/facts_workplace_cells.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/extract/facts_text.h"
#include "sources/model/place.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

// The place of work that some words name and nothing else: "Hybrid", "fully remote (Germany)".
Workplace named_alone(std::string_view words) {
  words = text::trim(words);
  if (words.ends_with(')')) words = words.substr(0, words.rfind(" ("));
  for (const std::string_view whole : {"fully ", "100% ", "100 % "}) {
    if (text::istarts_with(words, whole)) words.remove_prefix(whole.size());
  }
  constexpr std::pair<std::string_view, Workplace> k_names[] = {
      {"remote", Workplace::remote},     {"remoto", Workplace::remote},    {"télétravail", Workplace::remote},
      {"zdalnie", Workplace::remote},    {"hybrid", Workplace::hybrid},    {"hybride", Workplace::hybrid},
      {"hybrides", Workplace::hybrid},   {"híbrido", Workplace::hybrid},   {"híbrida", Workplace::hybrid},
      {"ibrido", Workplace::hybrid},     {"hybrydowo", Workplace::hybrid}, {"onsite", Workplace::onsite},
      {"on-site", Workplace::onsite},    {"on site", Workplace::onsite},   {"in-office", Workplace::onsite},
      {"in office", Workplace::onsite},  {"vor ort", Workplace::onsite},   {"sur site", Workplace::onsite},
      {"présentiel", Workplace::onsite}, {"presencial", Workplace::onsite}};
  for (const auto& [name, place] : k_names) {
    if (text::iequals(words, name)) return place;
  }
  return Workplace::none;
}

bool is_town(std::string_view words) {
  constexpr std::size_t k_least = 4;  // shorter ones are codes, and words: "IT", "AI"
  if (words.size() < k_least) return words == "NYC" || words == "UAE" || words == "USA" || words == "UK";
  if (!model::parse_place(words).country.empty()) return true;
  const auto hyphen = words.find('-');  // "Berlin-Mitte", not "Berlin-based"
  const bool is_part = hyphen != std::string_view::npos && hyphen >= k_least && hyphen + 1 < words.size() &&
                       words.find(' ') == std::string_view::npos && words[hyphen + 1] >= 'A' &&
                       words[hyphen + 1] <= 'Z';
  if (is_part) return !model::parse_place(words.substr(0, hyphen)).country.empty();
  for (const std::string_view part : {"central ", "downtown ", "greater ", "inner "}) {
    if (text::istarts_with(words, part))
      return !model::parse_place(words.substr(part.size())).country.empty();
  }
  return false;
}

bool is_department(std::string_view words) {
  static const Pattern whole(
      R"(^(?:(?:software )?engineering|sales|marketing|finance|accounting|human resources|operations|legal|hr|r&d|procurement|logistics|design|people(?: (?:&|and) culture)?|customer (?:success|support|service))$)");
  return whole.in(words);
}

// A kind of contract or a department, and nothing else.
bool is_of_job(std::string_view words) {
  static const Pattern whole(
      R"(^(?:permanent|contract|freelance|full[- ]?time|part[- ]?time|internship|temporary|cd[id]|b2b|vollzeit|teilzeit)"
      R"(|unbefristet|festanstellung)(?: (?:position|role|job|contract|employment|stelle))?$)");
  return whole.in(words) || is_department(words);
}

// Where a job may be: a town, or all of a country.
bool is_place_of_job(std::string_view words) {
  static const Pattern all_over(R"(^(?:deutschland|bundes|österreich|schweiz|europa|eu-?)weit$)");
  static const Pattern visited(
      R"(\b(?:interviews?|visits?|trainings?|onboarding|customers?|clients?|meetings?|workshops?|conferences?|events?|trips?|travel)\b)");
  return (is_town(words) && !visited.in(words)) || all_over.in(words);
}

// The cells of a row like "London | Hybrid | Permanent"; of a line without signs the line.
std::vector<Range> cells_of(std::string_view words) {
  std::vector<Range> out;
  for (std::size_t from = 0;;) {
    std::size_t end = words.size(), next = std::string_view::npos;
    for (const std::string_view sign : {"|", "•", "·"}) {
      const auto at = words.substr(0, end).find(sign, from);
      if (at != std::string_view::npos) end = at, next = at + sign.size();
    }
    out.push_back({from, end});
    if (next == std::string_view::npos) return out;
    from = next;
  }
}

// A kind of contract, a role or a pay.
bool names_job(std::string_view words) {
  static const Pattern of_job(
      R"(\b(?:permanent|contract|freelance|full[- ]?time|part[- ]?time|internship|temporary|cd[id]|b2b|vollzeit|teilzeit|unbefristet|festanstellung)"
      R"(|umowa|months?|salary|per (?:year|hour|day)|(?:job|role|position|opening|engineer|developer|manager|designer|analyst|scientist|consultant|architect)s?)"
      R"(|(?:programmer|recruiter|accountant|technician|specialist|administrator|officer|assistant)s?|head of|c[et]o|swe|sre)"
      R"(|(?:nurse|lawyer|writer|editor|driver|teacher|electrician|plumber|mechanic|generalist|paralegal)s?|chef)"
      R"(|entwickler\w*|ingénieur\w*|développeu\w*|desarrollador\w*|sviluppatore|programista)\b)"
      // Not "dev tools" and "lead time".
      R"(|\w (?:dev|lead|intern)s?\s*(?:$|[|•·(,])|(?:^|[|•·])\s*(?:interns?\s*(?:$|[|•·])|vp (?:of )?\w))");
  return of_job.in(words);
}

bool has_pay(std::string_view words) {
  static const Pattern of_pay(
      R"([$€£]\s?\d|\b(?:\d\d|[1-35-9]\d\d|4[1-9]\d|40[02-9])k\b|\d k\b|https?://)");  // not "401k"
  return of_pay.in(words);
}

// "£50k", which beside perks is more than "$300 for books".
bool is_salary(std::string_view words) {
  static const Pattern whole(
      R"(^(?:up to |from |ca\. )?[$€£]\s?(?:\d{2,3} ?k|\d{2,3}[,.]?\d{3})(?: ?(?:-|–|to) ?[$€£]?\s?(?:\d{2,3} ?k|\d{2,3}[,.]?\d{3}))?(?:$|,? (?:\+|&|and|plus) ))");
  return whole.in(words);
}

// "Interview Studio | Hybrid | Designer": steps of hiring, as some words seem to tell, have no job beside
// them.
bool is_of_hiring(std::string_view words, const std::vector<std::string_view>& cells) {
  static const Pattern steps(
      R"(\binterviews?\b|\b(?:phone|recruiter|intro\w*|video|first|final|technical) (?:calls?|screen\w*|rounds?|chat)\b|(?:^|[|•·]) ?(?:job )?offer ?(?:$|[|•·])|\btake[- ]home\b)");
  static const Pattern step(
      R"(^(?:apply|application|(?:\w+ )?(?:test|task|assessment|interview|call|screen\w*)|call with .*|offer|contract signing)$)");
  static const Pattern met(
      R"(\b(?:hiring manager|team lead|c[et]o|founders?|recruiters?|meet\w*|chat|talk|call|with|jobs?|roles?|positions?|openings?|months?)\b)");
  if (std::count_if(cells.begin(), cells.end(), [](auto cell) { return step.in(cell); }) > 1) return true;
  if (!steps.in(words)) return false;
  return std::none_of(cells.begin(), cells.end(), [](std::string_view cell) {
    return (names_job(cell) || has_pay(cell)) && !steps.in(cell) && !met.in(cell);
  });
}

// "Accounting · Hybrid", "Nordfell | Accounting | Hybrid"; more, or behind the place, may be a menu.
bool has_department(const std::vector<std::string_view>& cells) {
  constexpr std::size_t k_most = 3;
  const bool short_row =
      cells.size() < k_most || (cells.size() == k_most && named_alone(cells.back()) != Workplace::none);
  return short_row && std::any_of(cells.begin(), cells.end(), is_department);
}

// Not "AWS | Hybrid | On-premise": another cell is a kind of contract, a role, a pay or a town; and neither
// the steps of hiring nor a list of perks.
bool is_row_of_job(std::string_view words, const std::vector<std::string_view>& cells) {
  static const Pattern perks(
      R"(\b(?:401 ?\(?k\b|pto\b|dental\b|(?:health|medical|life|vision) (?:insurance|cover\w*|plan)|paid (?:leave|vacation|holidays?)))");
  // Of a site's menu, of clouds and of cars.
  static const Pattern other(
      R"(^(?:home|jobs|pricing|docs|blog|about(?: us)?|contact(?: us)?|log ?in|(?:(?:public|private|multi)[ -]?)?cloud|public|private|on-?prem\w*|petrol|diesel)$)");
  if (std::any_of(cells.begin(), cells.end(), [](auto cell) { return other.in(cell); })) return false;
  if (is_of_hiring(words, cells)) return false;
  if (names_job(words) || has_department(cells)) return true;
  if (perks.in(words) ? std::any_of(cells.begin(), cells.end(), is_salary) : has_pay(words)) return true;
  return std::any_of(cells.begin(), cells.end(), is_place_of_job);
}

}  // namespace

std::optional<WorkplaceSaid> workplace_in_row(std::string_view words) {
  constexpr std::size_t k_longest_first = 60, k_reach = 104;  // bytes
  const auto cells = cells_of(words);
  const auto first = words.substr(0, cells.front().end);
  if (cells.size() < 2 || first.size() > k_longest_first || first.find(':') != std::string_view::npos)
    return std::nullopt;
  std::optional<WorkplaceSaid> said;
  for (const auto& cell : cells) {
    if (cell.begin > k_reach) break;
    const auto place = named_alone(words.substr(cell.begin, cell.end - cell.begin));
    if (place == Workplace::none || (said && said->place == place)) continue;
    if (said) return std::nullopt;  // a choice
    said = WorkplaceSaid{place, 2, "workplace.cell", 0, cell.end};
  }
  if (!said) return std::nullopt;
  std::vector<std::string_view> inside;
  for (const auto& cell : cells)
    inside.push_back(text::trim(words.substr(cell.begin, cell.end - cell.begin)));
  return is_row_of_job(words, inside) ? said : std::nullopt;
}

std::optional<WorkplaceSaid> workplace_of_town(std::string_view words) {
  constexpr std::size_t k_longest_name = 40;
  const auto last = words.find_last_not_of(" \t.!,;)");
  if (last == std::string_view::npos) return std::nullopt;
  auto line = words.substr(0, last + 1);
  for (const std::string_view label : {"location: ", "locations: "}) {
    if (text::istarts_with(line, label)) line.remove_prefix(label.size());
  }
  for (int tries = 0; tries < 2; ++tries) {  // "Leeds, hybrid (2 days a week)"
    std::size_t joint = 0, behind = 0;
    for (const std::string_view sign : {", ", " (", " - ", " – "}) {
      const auto at = line.rfind(sign);
      if (at != std::string_view::npos && at > joint) joint = at, behind = at + sign.size();
    }
    if (joint == 0) return std::nullopt;
    const auto place = named_alone(line.substr(behind));
    line = line.substr(0, joint);
    if (place == Workplace::none) continue;
    if (line.size() > k_longest_name || line.find_first_of(":0123456789") != std::string_view::npos)
      return std::nullopt;
    line = text::trim(line);
    if (!is_place_of_job(line) && !is_of_job(line)) return std::nullopt;
    return WorkplaceSaid{place, 1, "workplace.cell-of-place", 0, last + 1};
  }
  return std::nullopt;
}

}  // namespace radar::extract
