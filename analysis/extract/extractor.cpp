#include "analysis/extract/extractor.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "sources/markup/html_text.h"
#include "sources/text/casefold.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::string_view k_degrees = "Degrees";  // the taxonomy's category

const Section* section_at(const std::vector<Section>& sections, std::size_t at) {
  const auto it = std::upper_bound(sections.begin(), sections.end(), at,
                                   [](std::size_t value, const Section& s) { return value < s.begin; });
  if (it == sections.begin()) return nullptr;
  const auto& section = *std::prev(it);
  return at < section.end ? &section : nullptr;
}

constexpr std::size_t k_title = static_cast<std::size_t>(SectionKind::refused) + 1;
static_assert(k_title + 1 == taxonomy::k_section_names.size());

// The title and the sections of the text, as the matcher's rules know them, in a whole where the text begins
// at `offset`.
std::vector<match::Part> parts_of(const std::vector<Section>& sections, std::size_t offset) {
  std::vector<match::Part> parts;
  parts.reserve(sections.size() + 1);
  if (offset > 1) parts.push_back({0, offset - 1, static_cast<std::uint8_t>(k_title)});
  for (const auto& s : sections)
    parts.push_back({s.begin + offset, s.end + offset, static_cast<std::uint8_t>(s.kind)});
  return parts;
}

// Markdown's marks say nothing to the extractor but its headings and bullets, which look like plain text's.
std::string plain_markdown(std::string_view s) {
  return text::replace_all(text::replace_all(std::string(s), "**", ""), "`", "");
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

// A name as it is compared: letters and digits in lower case, since boards write "bayesian-health".
std::string squeezed(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (text::is_ascii_alpha(c) || text::is_ascii_digit(c) || (c & 0x80) != 0)
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return out;
}

// The name without its legal form.
std::string_view short_name(std::string_view company) {
  for (const std::string_view form :
       {" inc", " llc", " ltd", " gmbh", " corp", " ag", " plc", " bv", " sa"}) {
    const auto end = company.find_last_not_of(". ,");
    const auto core = company.substr(0, end == std::string_view::npos ? 0 : end + 1);
    if (core.size() > form.size() && text::iequals(core.substr(core.size() - form.size()), form))
      return core.substr(0, core.size() - form.size());
  }
  return company;
}

// Is the hit a part of the employer's name: the "Bayesian" of "Bayesian Health", the "robotics" of
// "Acme Robotics"? `name` is squeezed.
bool inside_name(std::string_view text, std::string_view name, const match::SkillHit& hit) {
  constexpr std::size_t k_least_name = 5, k_reach = 40;
  if (name.size() < k_least_name) return false;
  const std::string own = squeezed(text.substr(hit.begin, hit.end - hit.begin));
  if (own.size() >= name.size() || name.find(own) == std::string_view::npos) return false;
  const std::size_t from = hit.begin > k_reach ? hit.begin - k_reach : 0;
  const std::string before = squeezed(text.substr(from, hit.begin - from));
  const std::string around = before + own + squeezed(text.substr(hit.end, k_reach));
  for (auto at = around.find(name); at != std::string::npos && at <= before.size();
       at = around.find(name, at + 1)) {
    if (at + name.size() >= before.size() + own.size()) return true;
  }
  return false;
}

constexpr std::size_t k_longest_sentence = 2000;  // bytes; more is no sentence but a page without stops

// The sentence around a hit, within its section.
Range bounded_sentence(std::string_view text, std::size_t begin, std::size_t end, Range section) {
  auto range = sentence_around(text, begin, k_longest_sentence + 1);
  range = {std::max(range.begin, section.begin), std::max(end, std::min(range.end, section.end))};
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

}  // namespace

std::string plain_text(std::string_view description, model::TextFormat format) {
  switch (format) {
    case model::TextFormat::html:
      return markup::html_to_text(markup::unescape_if_escaped(description));
    case model::TextFormat::markdown:
      return text::sanitize(plain_markdown(description));
    case model::TextFormat::text:
      if (markup::has_markup(description)) return markup::html_to_text(description);
      break;
  }
  return text::sanitize(description);
}

std::string quote(std::string_view whole, std::size_t begin, std::size_t end, std::size_t max_bytes) {
  auto range = sentence_around(whole, begin);
  range.end = std::max(range.end, end);
  const bool long_ = range.end - range.begin > max_bytes;
  if (!long_) return text::collapse_space(whole.substr(range.begin, range.end - range.begin));
  const std::size_t half = max_bytes / 2;
  std::size_t from = begin > range.begin + half ? begin - half : range.begin;
  while (from > range.begin && from < begin && whole[from - 1] != ' ') ++from;
  auto part = text::prefix_bytes(whole.substr(from, range.end - from), max_bytes);
  const bool cut = from + part.size() < range.end;
  return (from > range.begin ? "… " : "") + text::collapse_space(part) + (cut ? " …" : "");
}

Extractor::Extractor(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roles& roles)
    : taxonomy_(taxonomy), roles_(roles), matcher_(taxonomy) {
  for (const auto& skill : taxonomy.skills()) {
    name_keys_.push_back(text::name_key(skill.name));
    is_degree_.push_back(skill.category == k_degrees);
  }
  rules_hash_ = text::hex(text::sha256(taxonomy.hash() + roles.hash() + std::to_string(k_extractor_version)));
}

bool Extractor::is_own_product(const std::string& company_key, taxonomy::SkillId skill) const {
  const auto& key = name_keys_[skill];
  if (key.empty() || company_key.compare(0, key.size(), key) != 0) return false;
  return company_key.size() == key.size() || company_key[key.size()] == ' ';
}

Extraction Extractor::extract(const Document& document) const {
  Extraction out;
  const std::string whole = document.title + "\n" + document.text;
  const std::string_view text = whole;
  const std::size_t offset = document.title.size() + 1;
  const auto sections = find_sections(document.text);
  const std::string company_key = text::name_key(document.company);
  MentionIndex index(taxonomy_.skills().size(), 0);
  const std::string company_name = squeezed(short_name(document.company));
  auto hits = matcher_.find(text, parts_of(sections, offset));
  hits.erase(std::remove_if(hits.begin(), hits.end(),
                            [&](const auto& hit) {
                              return inside_name(text, company_name, hit) &&
                                     !is_own_product(company_key, hit.skill);
                            }),
             hits.end());
  std::vector<HitContext> contexts;
  StatusReader reader;
  for (std::size_t first = 0, last = 0; first < hits.size(); first = last) {
    const auto* own = hits[first].begin < offset ? nullptr : section_at(sections, hits[first].begin - offset);
    const Range bounds =
        own == nullptr ? Range{0, text.size()} : Range{own->begin + offset, own->end + offset};
    const auto range = bounded_sentence(text, hits[first].begin, hits[first].end, bounds);
    contexts.clear();
    const bool is_subject = speaks_of(document.company, text.substr(range.begin, range.end - range.begin));
    for (last = first; last < hits.size() && hits[last].begin < range.end; ++last) {
      HitContext context;
      context.begin = hits[last].begin - range.begin;
      context.end = hits[last].end - range.begin;
      if (own != nullptr) context.section = own->kind;
      context.is_subject = is_subject;
      context.is_degree = is_degree_[hits[last].skill];
      context.is_employer = is_own_product(company_key, hits[last].skill);
      contexts.push_back(context);
    }
    // Hits may nest: the last to begin is not always the last to end.
    std::size_t end = range.end;
    for (std::size_t i = first; i < last; ++i) end = std::max<std::size_t>(end, hits[i].end);
    const auto& statuses = reader.read(text.substr(range.begin, end - range.begin), contexts);
    for (std::size_t i = first; i < last; ++i) add_mention(out.mentions, index, hits[i], statuses[i - first]);
  }
  read_rest(document, text, sections, hits, out);
  return out;
}

}  // namespace radar::extract
