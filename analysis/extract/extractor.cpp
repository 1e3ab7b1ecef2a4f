#include "analysis/extract/extractor.h"

#include <algorithm>
#include <unordered_map>

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

// Markdown's marks say nothing to the extractor but its headings and bullets, which look like plain text's.
std::string plain_markdown(std::string_view s) {
  return text::replace_all(text::replace_all(std::string(s), "**", ""), "`", "");
}

}  // namespace

std::string plain_text(std::string_view description, model::TextFormat format) {
  switch (format) {
    case model::TextFormat::html:
      return markup::html_to_text(markup::unescape_if_escaped(description));
    case model::TextFormat::markdown:
      return text::sanitize(plain_markdown(description));
    case model::TextFormat::text:
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
  for (const auto& skill : taxonomy.skills()) name_keys_.push_back(text::name_key(skill.name));
  rules_hash_ = text::hex(text::sha256(taxonomy.hash() + roles.hash() + std::to_string(k_extractor_version)));
}

bool Extractor::is_own_product(const std::string& company_key, taxonomy::SkillId skill) const {
  const auto& key = name_keys_[skill];
  return !key.empty() && !company_key.empty() &&
         (company_key == key || company_key.compare(0, key.size() + 1, key + " ") == 0);
}

Extraction Extractor::extract(const Document& document) const {
  Extraction out;
  const std::string whole = document.title + "\n" + document.text;
  const std::string_view text = whole;
  const std::size_t offset = document.title.size() + 1;
  const auto sections = find_sections(document.text);
  const std::string company_key = text::name_key(document.company);
  std::unordered_map<taxonomy::SkillId, std::size_t> index;
  const auto hits = matcher_.find(text);
  for (const auto& hit : hits) {
    HitContext context;
    const auto range = sentence_around(text, hit.begin);
    context.sentence = text.substr(range.begin, std::max<std::size_t>(range.end, hit.end) - range.begin);
    context.begin = hit.begin - range.begin;
    context.end = hit.end - range.begin;
    if (hit.begin >= offset) {
      const auto* section = section_at(sections, hit.begin - offset);
      if (section != nullptr) context.section = section->kind;
    }
    context.is_degree = taxonomy_.skill(hit.skill).category == k_degrees;
    context.is_employer = is_own_product(company_key, hit.skill);
    const Status status = status_of(context);
    const auto [it, fresh] = index.emplace(hit.skill, out.mentions.size());
    if (fresh) {
      out.mentions.push_back({hit.skill, status, 1, hit.begin, hit.end});
      continue;
    }
    auto& mention = out.mentions[it->second];
    ++mention.count;
    if (stronger(status, mention.status) != mention.status) {
      mention.status = status;
      mention.begin = hit.begin;
      mention.end = hit.end;
    }
  }
  read_rest(document, text, sections, hits, out);
  return out;
}

}  // namespace radar::extract
