#include "analysis/extract/extractor.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "analysis/extract/extractor_work.h"
#include "analysis/extract/plain_signs.h"
#include "sources/markup/html_text.h"
#include "sources/text/casefold.h"
#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::string_view k_degrees = "Degrees";  // the taxonomy's category

constexpr std::size_t k_batch = 512;  // documents; some ten megabytes between two steps

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

// Whether the squeezed name has the first two letters of what is written; most names have not.
bool has_opening(std::string_view name, std::string_view written) {
  if (written.size() < 2 || !text::is_ascii_alpha(written[0]) || !text::is_ascii_alpha(written[1]))
    return true;
  const std::array<char, 2> two = {static_cast<char>(written[0] | 0x20),
                                   static_cast<char>(written[1] | 0x20)};
  return name.find(std::string_view(two.data(), two.size())) != std::string_view::npos;
}

// Is the hit a part of the employer's name: the "Bayesian" of "Bayesian Health", the "robotics" of
// "Acme Robotics"? `name` is squeezed.
bool inside_name(std::string_view text, std::string_view name, const match::SkillHit& hit) {
  constexpr std::size_t k_least_name = 5, k_reach = 40;
  if (name.size() < k_least_name || !has_opening(name, text.substr(hit.begin, hit.end - hit.begin)))
    return false;
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

}  // namespace

std::string plain_text(std::string_view description, model::TextFormat format) {
  switch (format) {
    case model::TextFormat::html:
      return markup::html_to_text(markup::unescape_if_escaped(description));
    case model::TextFormat::markdown:
      return text::sanitize(plain_markdown(without_references(description)));
    case model::TextFormat::text:
      if (const auto html = markup::unescape_if_escaped(description); markup::has_markup(html))
        return markup::html_to_text(html);
      break;
  }
  return text::sanitize(without_references(description));
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

Extractor::Extractor(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roles& roles,
                     const ReadingRules& reading)
    : taxonomy_(taxonomy), roles_(roles), reading_(reading) {
  for (const auto& skill : taxonomy.skills()) {
    name_keys_.push_back(text::name_key(skill.name));
    is_degree_.push_back(skill.category == k_degrees);
  }
  rules_hash_ = text::hex(
      text::sha256(taxonomy.hash() + roles.hash() + reading.hash() + std::to_string(k_extractor_version)));
}

const match::Matcher& Extractor::matcher() const {
  std::call_once(matcher_made_, [this] { matcher_.emplace(taxonomy_); });
  return *matcher_;
}

bool Extractor::is_own_product(const std::string& company_key, taxonomy::SkillId skill) const {
  const auto& key = name_keys_[skill];
  if (key.empty() || company_key.compare(0, key.size(), key) != 0) return false;
  return company_key.size() == key.size() || company_key[key.size()] == ' ';
}

void Extractor::find_skills(Work& work) const {
  const std::string company_key = text::name_key(work.document.company);
  const std::string company_name = squeezed(short_name(work.document.company));
  const auto of_name = [&](const match::SkillHit& hit) {
    return inside_name(work.whole, company_name, hit) && !is_own_product(company_key, hit.skill);
  };
  work.hits = matcher().find(work.whole, parts_of(work.sections, work.offset()));
  work.hits.erase(std::remove_if(work.hits.begin(), work.hits.end(), of_name), work.hits.end());
}

// Each step for all of them: the tables of one step would push those of the others out of the processor's
// caches at every document.
void Extractor::extract_batch(std::vector<Work>& batch) const {
  for (auto& work : batch) work.sections = find_sections(reading_.headings(), work.document.text);
  for (auto& work : batch) find_skills(work);
  StatusReader reader(reading_.cues());
  for (auto& work : batch) read_statuses(work, reader);
  for (auto& work : batch) read_role(work);
  read_all_facts(batch);
}

Extraction Extractor::extract(const Document& document) const {
  const Document* const one = &document;
  return std::move(extract(std::span(&one, 1)).front());
}

std::vector<Extraction> Extractor::extract(std::span<const Document* const> documents) const {
  std::vector<Extraction> out;
  out.reserve(documents.size());
  std::vector<Work> batch;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    batch.emplace_back(*documents[i]);
    if (batch.size() < k_batch && i + 1 < documents.size()) continue;
    extract_batch(batch);
    for (auto& work : batch) out.push_back(std::move(work.out));
    batch.clear();
  }
  return out;
}

}  // namespace radar::extract
