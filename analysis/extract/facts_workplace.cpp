#include "analysis/extract/facts_workplace.h"

#include <algorithm>
#include <array>
#include <string>

#include "analysis/extract/facts_workplace_rules.h"
#include "sources/model/place.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

struct Said {
  Workplace place;
  int weight;
  std::string_view rule;
  std::size_t begin, end;
};

std::string name_of(Workplace place) {
  constexpr std::array<const char*, 4> names = {"", "remote", "hybrid", "onsite"};
  return names[static_cast<std::size_t>(place)];
}

std::optional<Said> said_by_title(const FactText& text) {
  const auto& r = workplace_title_rules();
  const auto title = text.title();
  const auto has = r.patterns.match(title);
  if (has.any(r.other)) return std::nullopt;
  for (const auto& [pattern, place] : {std::pair{r.hybrid, Workplace::hybrid},
                                       {r.remote, Workplace::remote},
                                       {r.onsite, Workplace::onsite}}) {
    const auto at = has.find(pattern, title);
    if (at.begin != std::string_view::npos) return Said{place, 4, "workplace.title", at.begin, at.end};
  }
  return std::nullopt;
}

// The part of a sentence that one cue speaks in: long lines are cut around it.
Range near_cue(const FactText& text, Range sentence, std::size_t at) {
  auto range = sentence;
  if (at > range.begin + 110) range.begin = at - 110;
  range.end = std::min(range.end, at + 110);
  while (range.begin < at && (static_cast<unsigned char>(text.whole()[range.begin]) & 0xC0U) == 0x80U)
    ++range.begin;
  return range;
}

// What means something else is blanked out, so that the rest of the sentence still counts.
std::string_view without_other(std::string_view words, const PatternChoices::Matches& has,
                               std::string& masked) {
  for (auto other = has.find(workplace_rules().other, words); other.begin != std::string_view::npos;
       other = has.find(workplace_rules().other, words)) {
    if (masked.empty()) masked.assign(words);
    std::fill(masked.begin() + static_cast<std::ptrdiff_t>(other.begin),
              masked.begin() + static_cast<std::ptrdiff_t>(other.end), '_');
    words = masked;
  }
  return words;
}

void add_said(const FactText& text, Range range, std::vector<Said>& out) {
  const auto has = workplace_rules().patterns.match(text.in(range));
  if (has.any(workplace_rules().depends)) return;
  std::string masked;
  const auto words = without_other(text.in(range), has, masked);
  const std::size_t before = out.size();
  for (const auto& rule : workplace_rules().list) {
    const auto at = has.find(rule.pattern, words);
    if (at.begin == std::string_view::npos) continue;
    out.push_back({rule.place, rule.weight, rule.name, range.begin + at.begin, range.begin + at.end});
    if (rule.name == "workplace.not-remote") return;
  }
  // "3 days a week on site" is no job on site.
  const auto first = out.begin() + static_cast<std::ptrdiff_t>(before);
  const bool hybrid =
      std::any_of(first, out.end(), [](const Said& s) { return s.place == Workplace::hybrid; });
  if (hybrid)
    out.erase(std::remove_if(first, out.end(), [](const Said& s) { return s.place == Workplace::onsite; }),
              out.end());
}

std::vector<Said> all_said(const FactText& text) {
  std::vector<Said> out;
  if (auto title = said_by_title(text)) out.push_back(*title);
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::workplace || hit.at < read_to || hit.at < text.title().size()) continue;
    if (text.section_at(hit.at) == SectionKind::legal && text.in({hit.at, hit.at + 1}) == "o") continue;
    const auto sentence = text.sentence_at(hit.at);
    const auto range = near_cue(text, sentence, hit.at);
    // Where the sentence goes on behind the cut, its next cue is read with its own surroundings.
    read_to = range.end < sentence.end ? std::min(range.end, hit.at + 30) : range.end;
    add_said(text, range, out);
  }
  return out;
}

const Said* first_of(const std::vector<Said>& all, Workplace place, int weight) {
  const auto it = std::find_if(all.begin(), all.end(),
                               [&](const Said& s) { return s.place == place && s.weight == weight; });
  return it == all.end() ? nullptr : &*it;
}

constexpr std::size_t k_region_reach = 60;  // bytes from the cue to the region's name

// A region begins with a capital letter that has a blank or sign before it.
bool may_name_region(std::string_view words) {
  for (std::size_t i = 1; i < std::min(words.size(), k_region_reach + 1); ++i) {
    if (words[i] >= 'A' && words[i] <= 'Z' && !text::is_ascii_alpha(words[i - 1])) return true;
  }
  return false;
}

// Places where remote work is done from that are no country.
bool is_region(std::string_view name) {
  constexpr std::array<std::string_view, 31> regions = {
      "Europe",        "EU",     "EMEA",   "LATAM",   "LatAm",       "Latin America", "APAC",   "Americas",
      "North America", "US",     "USA",    "U.S.",    "UK",          "U.K.",          "Africa", "Asia",
      "Anywhere",      "Global", "EST",    "CET",     "Worldwide",   "United States", "EEA",    "MENA",
      "South America", "UE",     "Europa", "Benelux", "Scandinavia", "Nordics",       "DACH"};
  return std::any_of(regions.begin(), regions.end(), [&](auto r) { return text::iequals(r, name); });
}

// The region's name is what the pattern captures.
std::string_view region_by(const re2::RE2& pattern, std::string_view words) {
  re2::StringPiece region;
  if (!re2::RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), pattern, &region)) return {};
  std::string_view name(region.data(), region.size());
  // "Spain Only", "Germany Apply": the name may be the first of the words with a capital.
  while (!is_region(name) && model::country_code(name).empty()) {
    const auto blank = name.rfind(' ');
    if (blank == std::string_view::npos) return {};
    name = name.substr(0, blank);
    if (text::iequals(name, "Global")) return {};  // "Global Culture"
  }
  const auto behind = words.substr(static_cast<std::size_t>(name.data() - words.data()) + name.size());
  const bool zone = text::iequals(name, "EST") || text::iequals(name, "CET");
  return text::istarts_with(behind, " time") && !zone ? std::string_view() : name;
}

re2::RE2 region_pattern(std::string_view lead) {
  constexpr std::string_view k_name =
      R"x(((?:U\.S\.|U\.K\.|[A-Z][\w\x{C0}-\x{24F}]+)(?: [A-Z][a-z]+){0,2}))x";
  return re2::RE2("(?i:" + std::string(lead) + ")" + std::string(k_name));
}

// "Remote, must reside in the UK", "work from home, anywhere in the EU".
std::string_view region_behind(std::string_view words) {
  static const auto from = region_pattern(
      R"x((?:remote(?:ly)?|work(?:ing)? from home|anywhere)(?:[\s,:(–-]+(?:work|role|position|only|within)x"
      R"x(|anywhere|from|in|across|based|must be|candidates|the|US-based|(?:for )?residents of)x"
      R"x(|(?:but )?(?:you )?must (?:reside|live|be located|be based))){0,5}[\s,:(–-]+)x");
  const auto name = region_by(from, words);
  if (static_cast<std::size_t>(name.data() - words.data()) > k_region_reach) return {};
  return name;
}

// "Candidates based anywhere in Latin America; the position is remote".
std::string_view region_before(std::string_view words) {
  static const auto from = region_pattern(
      R"x((?:(?:^|\b(?:based|living|located|work(?:ing)?|residing|from|candidates|be) )anywhere|must (?:live|reside|be located|be based)))x"
      R"x( (?:in|within|across|inside)(?: the)? )x");
  const bool told =
      words.find("nywhere") != std::string_view::npos || words.find("must ") != std::string_view::npos;
  return told ? region_by(from, words) : std::string_view();
}

// "100 % en remoto desde España", "télétravail complet, depuis la France".
std::string_view region_abroad(std::string_view words) {
  static const auto from = region_pattern(
      R"x((?:remot[oae]|teletrabajo|teletrabalho|télétravail|telelavoro|smart working))x"
      R"x((?:[\s,:(–-]+(?:100 ?%|complet|total|integral|completo|solo|uniquement)){0,2}[\s,:(–-]+)x"
      R"x((?:desde|depuis|partout en|dentro de|dentro da|innerhalb von|innerhalb der|aus|vanuit|binnen)x"
      R"x(|(?:para )?(?:quem (?:mora|reside|vive)|residentes|residiendo) (?:em|no|na|en)))x"
      R"x((?: (?:la|el|o|a|os|der|den|toda|todo))?[ ’'])x");
  return region_by(from, words);
}

}  // namespace

std::optional<Finding> read_workplace(const FactText& text) {
  const auto all = all_said(text);
  for (int weight = 4; weight > 0; --weight) {
    const auto* hybrid = first_of(all, Workplace::hybrid, weight);
    const auto* remote = first_of(all, Workplace::remote, weight);
    const auto* onsite = first_of(all, Workplace::onsite, weight);
    if (hybrid == nullptr && remote == nullptr && onsite == nullptr) continue;
    if (hybrid == nullptr && remote != nullptr && onsite != nullptr) return std::nullopt;
    const auto& said = hybrid != nullptr ? *hybrid : remote != nullptr ? *remote : *onsite;
    return Finding{name_of(said.place), said.begin, said.end, said.rule, weight > 1};
  }
  return std::nullopt;
}

std::optional<Finding> read_region(const FactText& text) {
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::workplace) continue;
    const char first = static_cast<char>(text.whole()[hit.at] | 0x20);
    // "Remote", "work from", "teletrabajo", "télétravail", "smart working", "à distance".
    if (first != 'r' && first != 'w' && first != 't' && first != 's') continue;
    const auto line = text.line_at(hit.at);
    const auto words = text.in({hit.at, std::min(line.end, hit.at + 90)});
    std::string_view name;
    if (may_name_region(words)) {
      name = region_behind(words);
      if (name.empty()) name = region_abroad(words);
    }
    if (name.empty() && first == 'r') {
      const auto sentence = text.sentence_at(hit.at);
      name = region_before(text.in({sentence.begin, hit.at}));
    }
    if (name.empty()) continue;
    const auto begin = static_cast<std::size_t>(name.data() - text.whole().data());
    return Finding{std::string(name), std::min(hit.at, begin), std::max(hit.at, begin + name.size()),
                   "region.remote-from", true};
  }
  return std::nullopt;
}

}  // namespace radar::extract
