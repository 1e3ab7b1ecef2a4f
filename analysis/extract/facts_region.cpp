#include "analysis/extract/facts_region.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/facts_memory.h"
#include "analysis/extract/facts_region_rules.h"
#include "sources/model/place.h"
#include "sources/model/place_regions.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_region_reach = 60;  // letters from the cue to the region's name
constexpr std::size_t k_list_reach = 240;   // to the end of the last of several

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }
std::string_view view(re2::StringPiece s) { return {s.data(), s.size()}; }

// A region begins with a capital letter that has a blank or sign before it; beyond ASCII any letter may be
// one.
bool may_name_region(std::string_view words) {
  std::size_t letters = 1;
  for (std::size_t i = 1; i < words.size() && letters <= k_region_reach; ++i) {
    const auto c = static_cast<unsigned char>(words[i]);
    letters += (c & 0xC0U) == 0x80U ? 0 : 1;
    const bool capital = (c >= 'A' && c <= 'Z') || c == 0xC3 || c == 0xC4 || c == 0xD0;
    if (capital && !text::is_ascii_alpha(words[i - 1])) return true;
  }
  return false;
}

// Without the ending of a case: "Deutschlands", "Azərbaycanda".
std::string_view name_of_bent(std::string_view word) {
  for (const std::string_view bent :
       {"s", "da", "də", "de", "dan", "dən", "den", "ın", "in", "un", "ün", "nın", "nin"}) {
    if (word.size() < bent.size() + 4 || !word.ends_with(bent)) continue;
    if (const auto name = model::region_name(word.substr(0, word.size() - bent.size())); !name.empty())
      return name;
  }
  return {};
}

// What a town is called behind the name of a country or state: "Panama City", "Dania Beach".
bool names_town(std::string_view word) {
  constexpr std::array<std::string_view, 14> k_words = {"Beach",  "City",   "Springs", "Park",   "Heights",
                                                        "Falls",  "Hills",  "Valley",  "Lake",   "County",
                                                        "Island", "Street", "Avenue",  "Station"};
  return std::find(k_words.begin(), k_words.end(), word) != k_words.end();
}

struct Region {
  std::string_view words;  // of the text
  std::string_view name;   // in English; empty: none
};

// Of words with a capital those which name a region: "Spain Only", "Germany Apply".
Region region_in_words(std::string_view words) {
  if (text::iequals(words, "New York City")) return {};
  for (;;) {
    auto name = model::region_name(words);
    if (name.empty()) name = name_of_bent(words);
    if (!name.empty()) return {words, name};
    const auto joint = words.find_last_of(" -");
    if (joint == std::string_view::npos) return {};
    const auto cut = words.substr(joint + 1);
    words = words.substr(0, joint);
    if (text::iequals(words, "Global") || names_town(cut)) return {};  // "Global Culture", "Dania Beach"
  }
}

// Of words within `all`: where they begin, and what stands behind them.
std::size_t at(std::string_view all, std::string_view words) {
  return static_cast<std::size_t>(words.data() - all.data());
}
std::string_view behind(std::string_view all, std::string_view words) {
  return all.substr(at(all, words) + words.size());
}

// "CA, NY or TX": codes of states are names only where they stand together.
std::vector<Region> state_codes(std::string_view words) {
  static const re2::RE2 list(R"(^[A-Z]{2}(?:(?:,| ?/| ?&|,? (?:or|and)) ?[A-Z]{2}\b)+)");
  static const re2::RE2 one(R"(([A-Z]{2}))");
  re2::StringPiece all;
  if (!list.Match(piece(words), 0, words.size(), re2::RE2::ANCHOR_START, &all, 1)) return {};
  std::vector<Region> out;
  re2::StringPiece code;
  while (re2::RE2::FindAndConsume(&all, one, &code)) {
    auto name = model::us_state_name(view(code));
    if (name.empty()) name = model::ca_province_name(view(code));
    out.push_back({view(code), name});
    if (out.back().name.empty()) return {};
  }
  return out;
}

// What a comma parts may be the next thing that is said: "in Canada, US customers".
bool may_close_list(std::string_view behind_name) {
  static const re2::RE2 closed(
      R"((?i)^\s*(?:$|[^\w\x{C0}-\x{5FF}\s'’-]|(?:or|and|only|residents?|und|oder|y|o|e|et|ou|lub|i|и|или)(?:$|[^a-zA-Z\x{C0}-\x{5FF}])))");
  return re2::RE2::PartialMatch(piece(behind_name), closed);
}

// The regions from one on: "Spain, Portugal or the US".
void add_next(std::string_view all, std::vector<Region>& regions) {
  for (;;) {
    const auto rest = behind(all, regions.back().words);
    std::array<re2::StringPiece, 2> found;
    if (!region_rules().next.Match(piece(rest), 0, rest.size(), re2::RE2::ANCHOR_START, found.data(), 2))
      return;
    const auto region = region_in_words(view(found[1]));
    const auto joint = rest.substr(0, at(rest, view(found[1])));
    const bool by_comma = joint.find_first_not_of(", ") == std::string_view::npos;
    if (region.name.empty() || (by_comma && !may_close_list(behind(all, region.words)))) return;
    regions.push_back(region);
  }
}

void add_previous(std::string_view all, std::vector<Region>& regions) {
  for (;;) {
    const auto before = all.substr(0, at(all, regions.front().words));
    // A name is near; a pattern that ends a text is looked for from its begin.
    const auto near = before.substr(before.size() - std::min<std::size_t>(before.size(), 40));
    re2::StringPiece words;
    if (!re2::RE2::PartialMatch(piece(near), region_rules().previous, &words)) return;
    const auto region = region_in_words(view(words));
    if (region.name.empty() || region.words.size() != words.size()) return;
    regions.insert(regions.begin(), region);
  }
}

// Bytes of the regions' names in some words, and what they are called.
struct Named {
  Range range{0, 0};
  std::string value;
};

// A state beside its own country is what counts: "Texas, United States".
std::string value_of(const std::vector<Region>& regions) {
  std::vector<std::string_view> names;
  for (const auto& region : regions) {
    if (std::find(names.begin(), names.end(), region.name) != names.end()) continue;
    if (!names.empty() && model::country_of_state(names.back()) == region.name) continue;
    if (!names.empty() && model::country_of_state(region.name) == names.back()) names.pop_back();
    names.push_back(region.name);
  }
  // In one order, so that the same regions are counted as one.
  std::sort(names.begin(), names.end());
  std::string value;
  for (const auto name : names) value += (value.empty() ? "" : ", ") + std::string(name);
  return value;
}

// "Lebanon, New Hampshire", "Ontario, California", "Victoria, BC": a town before its state. The region is the
// state, and null where the code is a country's too.
void drop_town(std::string_view all, std::vector<Region>& regions) {
  static const re2::RE2 code(R"(^, ?([A-Z]{2})\b)");
  re2::StringPiece found;
  if (regions.size() == 1) {
    const auto rest = behind(all, regions.front().words);
    if (!re2::RE2::PartialMatch(piece(rest), code, &found)) return;
    auto state = model::us_state_name(view(found));
    if (state.empty()) state = model::ca_province_name(view(found));
    const auto country = model::country_of_state(state);
    const bool within = regions.front().name == state || regions.front().name == country;
    // "India, IN": the country with its own code.
    if (model::country_code(regions.front().name) == view(found)) return;
    if (state.empty() || within || model::country_of_state(regions.front().name) == country) return;
    if (view(found) == "CA") state = {};
    regions.front() = {view(found), state};
    return;
  }
  if (regions.size() != 2) return;
  if (model::us_state_name(regions[1].words) == regions[0].name) {  // "Delaware, DE"
    regions.pop_back();
    return;
  }
  const auto country = model::country_of_state(regions[1].name);
  const auto joint = behind(all, regions[0].words).substr(0, 2);
  if (country.empty() || joint != ", " ||
      at(all, regions[1].words) != at(all, regions[0].words) + regions[0].words.size() + 2)
    return;
  if (regions[0].name == country || model::country_of_state(regions[0].name) == country) return;
  regions.erase(regions.begin());
}

// "Washington, DC".
bool is_capital_city(std::string_view behind_name) {
  const auto begin = behind_name.find_first_not_of(", ");
  return begin != std::string_view::npos && begin > 0 && behind_name.substr(begin).starts_with("D");
}

// From the words that a pattern captured on.
Named named_from(std::string_view all, std::string_view captured) {
  auto regions = state_codes(all.substr(at(all, captured)));
  if (regions.empty()) {
    regions.push_back(region_in_words(captured));
    if (regions.front().name.empty()) return {};
    add_next(all, regions);
    add_previous(all, regions);
    drop_town(all, regions);
    if (regions.front().name.empty()) return {};
  }
  const auto rest = behind(all, regions.back().words);
  const auto& zone = regions.back().name;
  if (!model::is_time_zone(zone) && is_beside_residence(rest)) return {};
  if (zone == "Washington" && is_capital_city(rest)) return {};
  if (re2::RE2::PartialMatch(piece(rest), region_rules().elsewhere)) return {};
  const auto& last = regions.back().words;
  return {{at(all, regions.front().words), at(all, last) + last.size()}, value_of(regions)};
}

// The words that tell a region, and its names in them.
struct Told {
  Range words{0, 0};
  Named named;
};

// The first match whose name is a region and that nothing before it denies.
Told told_by(const re2::RE2& pattern, std::string_view all) {
  std::array<re2::StringPiece, 2> found;
  for (std::size_t from = 0;
       pattern.Match(piece(all), from, all.size(), re2::RE2::UNANCHORED, found.data(), 2);
       from = at(all, view(found[1])) + found[1].size()) {
    const auto begin = at(all, view(found[0]));
    auto named = named_from(all, view(found[1]));
    const auto before = all.substr(0, begin);
    if (named.value.empty() || is_denied_residence(before) || is_of_others(before) ||
        is_of_others(all.substr(0, named.range.begin)))
      continue;
    return {{std::min(begin, named.range.begin), named.range.end}, std::move(named)};
  }
  return {};
}

// In the words from the cue on.
Named behind_cue(std::string_view words) {
  for (const auto* pattern : {&region_rules().behind_remote, &region_rules().abroad}) {
    auto named = told_by(*pattern, words).named;
    if (!named.value.empty() && text::count_code_points(words.substr(0, named.range.begin)) <= k_region_reach)
      return named;
  }
  return {};
}

// In the words up to the cue.
Named before_cue(std::string_view words) {
  const bool told =
      words.find("nywhere") != std::string_view::npos || words.find("must ") != std::string_view::npos;
  return told ? told_by(region_rules().before_remote, words).named : Named();
}

Told residence_in(std::string_view sentence) {
  const auto may = region_rules().residence_words.match(sentence);
  for (std::size_t i = 0; i < region_rules().residence.size(); ++i) {
    if (!may.may_have(i)) continue;
    if (auto told = told_by(region_rules().residence[i], sentence); !told.named.value.empty()) return told;
  }
  return {};
}

// Until the next call.
const Told& known_residence(std::string_view sentence) {
  thread_local Remembered<Told> known;
  return known.of(sentence, 0, [&] { return residence_in(sentence); });
}

// Of the cues of workplaces those that tell that it is anywhere or at home.
bool is_remote_cue(std::string_view words) {
  constexpr std::string_view k_stems[] = {
      "remot",    "work",     "tele",     "télé",   "smart",    "home",   "à dist",  "À dist",  "op afst",
      "distan",   "thuis",    "zdal",     "z domu", "удал",     "Удал",   "дистан",  "Дистан",  "из дома",
      "uzaq",     "uzak",     "evd",      "məsaf",  "mobiles",  "ortsun", "etä",     "віддал",  "Віддал",
      "full",     "з дому",   "フル",     "完全",   "リモート", "在宅",   "дистанц", "hjemmef", "hemif",
      "z domova", "na dálku", "zu hause", "von zu", "zuhause"};
  return std::any_of(std::begin(k_stems), std::end(k_stems),
                     [&](auto stem) { return text::istarts_with(words, stem); });
}

Finding finding_of(const Named& named, std::size_t words, std::size_t other, std::string_view rule) {
  const auto begin = words + named.range.begin, end = words + named.range.end;
  return {named.value, std::min(other, begin), std::max(other, end), rule, true};
}

// What stands before "remote" at a line's begin, and where the line may go on behind the region: not in a
// sentence about it, "Remote, India is our biggest office".
bool opens_line(std::string_view before) {
  static const Pattern opening(R"(^[^\w\x{C0}-\x{5FF}]*(?:(?:fully|full|100 ?%) )?$)");
  return before.size() < 20 && opening.in(before);
}
bool ends_thought(std::string_view behind_name) {
  static const Pattern end(
      R"(^[\s)\]]*(?:$|[.;|:,/(–—-]|(?:only|based|residents?|required|erforderlich|notwendig|preferred|possible|with|full|part)\b))");
  static const Pattern choice(
      R"(^[\s)\]]*[.;|:,/(–—-]?\s*(?:or|oder|ou|o|lub|and|und|office|on-?site|hybrid)\b)");
  return end.in(behind_name) && !choice.in(behind_name);
}

// "Deutschlandweit remote", "remote (deutschlandweit)": right beside the cue. In "deutschlandweit vertreten,
// remote Support" it tells of the firm.
std::string_view whole_country(std::string_view sentence) {
  static const re2::RE2 wide_before(
      R"((?i)(?:^|[^a-zA-Z\x{C0}-\x{5FF}])(deutschland|bundes|österreich|schweiz|europa|eu|welt)weite?[rsn]? ?[,(/|–-]? ?(?:(?:100 ?%|und|auch|komplett|vollständig|voll|im|aus dem|von) )*(?:remote|home[- ]?office|mobil|zu ?hause|ortsunabh))");
  static const re2::RE2 wide_behind(
      R"((?i)(?:remote|home[- ]?office|mobil|zu ?hause|ortsunabhängig)(?:es)?(?:[- ](?:arbeit\w*|stelle|job|möglich|position))?[ ,(/|:–-]{1,3}(?:aus |und |ist )?(deutschland|bundes|österreich|schweiz|europa|eu|welt)weit)");
  static const re2::RE2 world(R"((?i)\bremote\W{1,3}(?:from )?(?:worldwide|anywhere in the world)\b)");
  static const re2::RE2 world_of_others(
      R"((?i)\b(?:customers|clients|users|partners|teams) (?:are|work) (?:\w+ )?remote)");
  if (sentence.find("world") != std::string_view::npos && re2::RE2::PartialMatch(piece(sentence), world) &&
      !re2::RE2::PartialMatch(piece(sentence), world_of_others))
    return model::region_name("Worldwide");
  if (sentence.find("weit") == std::string_view::npos) return {};
  re2::StringPiece name;
  if (!re2::RE2::PartialMatch(piece(sentence), wide_before, &name) &&
      !re2::RE2::PartialMatch(piece(sentence), wide_behind, &name))
    return {};
  if (text::iequals(view(name), "eu")) return model::region_name("EU");
  if (text::iequals(view(name), "bundes")) return model::region_name("Deutschland");
  return text::iequals(view(name), "welt") ? model::region_name("Worldwide") : model::region_name(view(name));
}

// "Our customers work from home in".
bool is_work_of_others(std::string_view before) {
  static const Pattern others(
      R"(\b(?:customers|clients|users|subscribers|readers|students)(?: (?:who|that|can|may|often|want to))* $)");
  return others.in(before);
}

}  // namespace

std::optional<Range> remote_from_line(const FactText& text, std::size_t at) {
  const auto line = text.line_at(at);
  const auto before = text.in({line.begin, at});
  const auto words = text.in({at, std::min(line.end, at + k_list_reach)});
  if (!is_remote_cue(words)) return std::nullopt;
  if (opens_line(before)) {
    if (const auto named = behind_cue(words);
        !named.value.empty() && ends_thought(words.substr(named.range.end)))
      return Range{at, at + named.range.end};
  }
  static const Pattern label(
      R"(^[^\w\x{C0}-\x{5FF}]*(?:(?:location|standort|arbeitsort|lieu|ubicación)s?\s?:\s?)?$)");
  static const Pattern remote_alone(
      R"(^[\w\x{C0}-\x{5FF}-]+(?: (?:role|position|job|only|ok))?[^\w\x{C0}-\x{5FF}]*(?:$|[.|;]))");
  const auto sentence = text.sentence_at(at);
  const bool first = opens_line(before) && words.find_first_of(",(–:-") < 12;
  if (sentence.end - sentence.begin > k_list_reach ||
      (!first && (before.size() > 40 || !remote_alone.in(words))))
    return std::nullopt;
  const auto& told = known_residence(text.in(sentence));
  if (told.named.value.empty()) return std::nullopt;
  const auto begin = sentence.begin + told.named.range.begin, end = sentence.begin + told.named.range.end;
  if (first && begin > at && ends_thought(text.in({end, sentence.end}))) return Range{at, end};
  const bool alone = begin >= line.begin && begin < at && label.in(text.in({line.begin, begin})) &&
                     end <= at &&
                     text.in({end, at}).find_first_not_of(" (-–—,/|:[") == std::string_view::npos;
  return alone ? std::optional(Range{begin, at}) : std::nullopt;
}

std::optional<Finding> read_region(const FactText& text) {
  thread_local Remembered<Named> known;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::workplace) continue;
    const auto line = text.line_at(hit.at);
    const auto words = text.in({hit.at, std::min(line.end, hit.at + k_list_reach)});
    if (!is_remote_cue(words)) continue;
    const auto sentence = text.sentence_at(hit.at);
    const auto before = text.in({sentence.begin, hit.at});
    if (may_name_region(words) && !is_denied_residence(before) && !is_work_of_others(before)) {
      const auto& named = known.of(words, 0, [&] { return behind_cue(words); });
      if (!named.value.empty()) return finding_of(named, hit.at, hit.at, "region.remote-from");
    }
    if (const auto name = whole_country(text.in(sentence)); !name.empty())
      return Finding{std::string(name), sentence.begin, sentence.end, "region.remote-from", true};
    const auto named = before_cue(before);
    if (!named.value.empty()) return finding_of(named, sentence.begin, hit.at, "region.remote-from");
    if (text.section_at(hit.at) == SectionKind::legal) continue;
    const auto& told = known_residence(text.in(sentence));
    if (!told.named.value.empty())
      return finding_of(told.named, sentence.begin, sentence.begin + told.words.begin, "region.residence");
  }
  return std::nullopt;
}

std::optional<Finding> read_residence(const FactText& text) {
  std::optional<Finding> found;
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::residence || hit.at < read_to) continue;
    if (text.section_at(hit.at) == SectionKind::legal) continue;
    const auto sentence = text.sentence_at(hit.at);
    read_to = sentence.end;
    const auto& told = known_residence(text.in(sentence));
    if (told.named.value.empty()) continue;
    if (found && found->value != told.named.value) return std::nullopt;
    found = finding_of(told.named, sentence.begin, sentence.begin + told.words.begin, "region.residence");
  }
  return found;
}

}  // namespace radar::extract
