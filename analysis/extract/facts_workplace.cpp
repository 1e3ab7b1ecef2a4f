#include "analysis/extract/facts_workplace.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/extract/facts_memory.h"
#include "analysis/extract/facts_region.h"
#include "analysis/extract/facts_workplace_cells.h"
#include "analysis/extract/facts_workplace_rules.h"

namespace radar::extract {
namespace {

using Said = WorkplaceSaid;

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

// "Half of the work is done", "Non si lavora", "Los viernes": by what stands before.
bool is_of_part(std::string_view before) {
  static const Pattern part(
      R"((?:\b(?:part|half|none|some|much|portion|parte|partie|moitié|mitad|metade|metà|teil|hälfte|deel|helft|m[eê]s|mois|month|weeks?|semaines?|semanas?))"
      R"(|\d ?%) (?:of|de|d[oau]|del|dell[ao]|des|der|van|von)(?: (?:the|this|our|your|la|le|el|il|het|de))? $)"
      R"(|\b(?:nem todo o|not all(?: of)?(?: the)?|nicht alle|no todo el|pas tout le|não) $|\bnon(?: si)?(?: \w+)? $)"
      // The sentence opens with a time.
      R"(|^\W*(?:(?:for|during|in) the first|once (?:a|every)|on \w+days?|los (?:lunes|martes|miércoles|jueves|viernes))"
      R"(|algunos días|una parte del|une partie d[ue]|il (?:lune|marte|mercole|giove|vener)dì|il primo mese|la prima settimana)[ ,:][^.;\n]{0,40}$)");
  return part.in(before);
}

// "Hybrid: half sales, half support": a job of two kinds.
bool is_of_two_kinds(std::string_view after) {
  static const Pattern kinds(
      R"(^\s*[:,(–-]?\s*(?:half|moitié|entre|mi-|halb|mitad|metade|metà|tra|fra|\d+ ?%))");
  static const Pattern places(
      R"(\b(?:office|home|site|remote|büro|bureau|télétravail|présentiel|distance|kantoor|thuis|oficina|casa|remoto|days?|tage?n?|jours?|dagen|d[ií]as?)\b)");
  return kinds.in(after) && !places.in(after);
}

// With bytes of the words.
std::vector<Said> said_in(std::string_view sentence) {
  const auto has = workplace_rules().patterns.match(sentence);
  if (has.any(workplace_rules().depends)) return {};
  std::vector<Said> out;
  std::string masked;
  const auto words = without_other(sentence, has, masked);
  for (const auto& rule : workplace_rules().list) {
    const auto at = has.find(rule.pattern, words);
    if (at.begin == std::string_view::npos || is_of_part(words.substr(0, at.begin))) continue;
    if (rule.place == Workplace::hybrid && is_of_two_kinds(words.substr(at.end))) continue;
    if (rule.is_clause && !is_of_work_as_a_whole(rule.place, words, at)) continue;
    out.push_back({rule.place, rule.weight, rule.name, at.begin, at.end});
    if (rule.name == "workplace.not-remote") return out;
  }
  if (const auto cell = workplace_in_row(words)) out.push_back(*cell);
  if (const auto town = workplace_of_town(words)) out.push_back(*town);
  // "3 days a week on site" is no job on site.
  const auto is = [](Workplace place) { return [place](const Said& said) { return said.place == place; }; };
  if (std::any_of(out.begin(), out.end(), is(Workplace::hybrid)))
    out.erase(std::remove_if(out.begin(), out.end(), is(Workplace::onsite)), out.end());
  return out;
}

void add_said(const FactText& text, Range range, std::vector<Said>& out) {
  thread_local Remembered<std::vector<Said>> known;
  const auto words = text.in(range);
  for (auto said : known.of(words, 0, [&] { return said_in(words); })) {
    said.begin += range.begin;
    said.end += range.begin;
    out.push_back(said);
  }
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
    const auto known = out.size();
    add_said(text, range, out);
    if (out.size() > known) continue;
    if (const auto from = remote_from_line(text, hit.at))
      out.push_back({Workplace::remote, 2, "workplace.remote-from", from->begin, from->end});
  }
  return out;
}

const Said* first_of(const std::vector<Said>& all, Workplace place, int weight) {
  const auto it = std::find_if(all.begin(), all.end(),
                               [&](const Said& s) { return s.place == place && s.weight == weight; });
  return it == all.end() ? nullptr : &*it;
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

}  // namespace radar::extract
