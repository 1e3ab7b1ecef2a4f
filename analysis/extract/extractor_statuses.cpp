// How a document asks for the skills that were found in it, sentence by sentence.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "analysis/extract/extractor_work.h"
#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

const Section* section_at(const std::vector<Section>& sections, std::size_t at) {
  const auto it = std::upper_bound(sections.begin(), sections.end(), at,
                                   [](std::size_t value, const Section& s) { return value < s.begin; });
  if (it == sections.begin()) return nullptr;
  const auto& section = *std::prev(it);
  return at < section.end ? &section : nullptr;
}

// "Acme builds ...", "At Acme, we ...": the employer speaks of itself. "At Acme, you ..." is about the job.
bool speaks_of(std::string_view company, std::string_view sentence) {
  if (company.size() < 3) return false;
  const bool at = text::istarts_with(sentence, "at ");
  if (at) sentence.remove_prefix(3);
  if (!text::istarts_with(sentence, company)) return false;
  const auto rest = text::trim(sentence.substr(company.size()));
  return at ? text::istarts_with(rest, ", we") : !rest.empty() && rest[0] != ',' && rest[0] != '-';
}

constexpr std::size_t k_longest_sentence = 2000;  // bytes; more is no sentence but a page without stops

// Cut down to `within` and to what a sentence may hold; the hit [begin, end) stays in it.
Range bounded(Range range, std::size_t begin, std::size_t end, Range within) {
  range = {std::max(range.begin, within.begin), std::max(end, std::min(range.end, within.end))};
  if (range.end - range.begin <= k_longest_sentence) return range;
  if (begin - range.begin > k_longest_sentence / 4) range.begin = begin - k_longest_sentence / 4;
  range.end = std::max(end, std::min(range.end, range.begin + k_longest_sentence));
  return range;
}

using MentionIndex = std::vector<std::uint16_t>;  // by skill: place among the mentions + 1; 0 none

// One mention per skill: the strongest status decides, the count tells all.
void add_mention(std::vector<Mention>& mentions, MentionIndex& index, const match::SkillHit& hit,
                 Status status) {
  auto& place = index[hit.skill];
  if (place == 0) {
    mentions.push_back({hit.skill, status, 1, hit.begin, hit.end});
    place = static_cast<std::uint16_t>(mentions.size());
    return;
  }
  auto& mention = mentions[place - 1U];
  ++mention.count;
  if (stronger(status, mention.status) == mention.status) return;
  mention.status = status;
  mention.begin = hit.begin;
  mention.end = hit.end;
}

// Where the hits of the sentence after `sentence` begin.
std::size_t next_sentence(const std::vector<match::SkillHit>& hits, std::size_t first, Range sentence) {
  std::size_t last = first;
  while (last < hits.size() && hits[last].begin < sentence.end) ++last;
  return last;
}

}  // namespace

void Extractor::read_statuses(Work& work, StatusReader& reader) const {
  const std::string_view whole = work.whole;
  const std::size_t offset = work.offset();
  const auto& hits = work.hits;
  const std::string company_key = text::name_key(work.document.company);
  MentionIndex index(taxonomy_.skills().size(), 0);
  std::vector<HitContext> contexts;
  std::size_t read_to = 0;
  for (std::size_t first = 0, last = 0; first < hits.size(); first = last) {
    const auto* own =
        hits[first].begin < offset ? nullptr : section_at(work.sections, hits[first].begin - offset);
    Range within = own == nullptr ? Range{0, whole.size()} : Range{own->begin + offset, own->end + offset};
    // What has been judged is not read again.
    within.begin = std::max(within.begin, std::min<std::size_t>(read_to, hits[first].begin));
    auto range = bounded(
        thought_around(reading_.headings().sentences(), whole, hits[first].begin, k_longest_sentence + 1),
        hits[first].begin, hits[first].end, within);
    const bool is_subject =
        speaks_of(work.document.company, whole.substr(range.begin, range.end - range.begin));
    last = next_sentence(hits, first, range);
    contexts.clear();
    for (std::size_t i = first; i < last; ++i) {
      contexts.push_back({hits[i].begin - range.begin, hits[i].end - range.begin,
                          own != nullptr ? own->kind : SectionKind::unknown, is_degree_[hits[i].skill],
                          is_subject, is_own_product(company_key, hits[i].skill)});
      // Hits may nest: the last to begin is not always the last to end.
      range.end = std::max<std::size_t>(range.end, hits[i].end);
    }
    read_to = range.end;
    const auto& statuses = reader.read(whole.substr(range.begin, range.end - range.begin), contexts);
    for (std::size_t i = first; i < last; ++i)
      add_mention(work.out.mentions, index, hits[i], statuses[i - first]);
  }
}

}  // namespace radar::extract
