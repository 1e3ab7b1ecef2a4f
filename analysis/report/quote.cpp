#include "analysis/report/quote.h"

#include <algorithm>

#include "analysis/extract/extractor.h"
#include "scraper/store/store.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

// The sentence, without the half of a word at which a long one was cut.
std::string quoted(const std::string& text, std::size_t begin, std::size_t end, std::size_t max_bytes) {
  if (end > text.size()) return "";
  auto out = extract::quote(text, begin, end, max_bytes);
  constexpr std::string_view k_cut = " …";
  if (!out.ends_with(k_cut)) return out;
  const auto word = out.rfind(' ', out.size() - k_cut.size() - 1);
  if (word == std::string::npos || word < out.size() / 2) return out;
  return out.substr(0, word) + std::string(k_cut);
}

std::string whole_text(SQLite::Database& db, std::int64_t document) {
  SQLite::Statement select(
      db, "SELECT d.title, t.format, t.id FROM documents d JOIN texts t ON t.id = d.text_id WHERE d.id = ?");
  select.bind(1, document);
  if (!select.executeStep()) return "";
  const auto format =
      model::text_format_from(select.getColumn(1).getString()).value_or(model::TextFormat::html);
  return select.getColumn(0).getString() + "\n" +
         extract::plain_text(store::load_text(db, select.getColumn(2).getInt64()), format);
}

}  // namespace

std::optional<Named> mention_in(SQLite::Database& db, std::int64_t document,
                                const std::set<std::string>& wanted, const taxonomy::Taxonomy& taxonomy,
                                std::size_t max_bytes) {
  SQLite::Statement select(db,
                           "SELECT skill, status, begin, \"end\" FROM mentions WHERE rules_id = (SELECT "
                           "max(id) FROM rules) AND document_id = ?"
                           " ORDER BY CASE status WHEN 'required' THEN 0 WHEN 'preferred' THEN 1 WHEN "
                           "'mentioned' THEN 2 ELSE 3 END, begin");
  select.bind(1, document);
  while (select.executeStep()) {
    const auto skill = select.getColumn(0).getString();
    const auto status = select.getColumn(1).getString();
    if ((!wanted.empty() && wanted.count(skill) == 0) || status == "negated" || status == "employer")
      continue;
    const auto text = whole_text(db, document);
    const auto begin = static_cast<std::size_t>(select.getColumn(2).getInt64()),
               end = static_cast<std::size_t>(select.getColumn(3).getInt64());
    const auto id = taxonomy.find(skill);
    return Named{id ? taxonomy.skill(*id).name : skill, status, quoted(text, begin, end, max_bytes)};
  }
  return std::nullopt;
}

std::string web_address(const std::string& url) {
  constexpr std::size_t k_longest = 400;
  const bool web = text::istarts_with(url, "http://") || text::istarts_with(url, "https://");
  return web && url.size() <= k_longest ? url : "";
}

std::string shortened(const std::string& s, std::size_t bytes) {
  const auto flat = text::collapse_space(s);
  if (flat.size() <= bytes) return flat;
  return std::string(text::trim(text::prefix_bytes(flat, bytes))) + "…";
}

std::string pay_in(SQLite::Database& db, std::int64_t document, std::size_t max_bytes) {
  SQLite::Statement select(
      db,
      "SELECT begin, \"end\" FROM facts WHERE rules_id = (SELECT max(id) FROM rules) AND "
      "document_id = ? AND name = 'salary' ORDER BY position LIMIT 1");
  select.bind(1, document);
  if (!select.executeStep()) return "";
  const auto text = whole_text(db, document);
  const auto begin = static_cast<std::size_t>(select.getColumn(0).getInt64()),
             end = static_cast<std::size_t>(select.getColumn(1).getInt64());
  return quoted(text, begin, end, max_bytes);
}

std::set<std::string> implying(const taxonomy::Taxonomy& taxonomy, taxonomy::SkillId skill) {
  std::set<std::string> out = {taxonomy.skill(skill).id};
  for (std::size_t i = 0; i < taxonomy.skills().size(); ++i) {
    const auto closure = taxonomy.implied_closure(static_cast<taxonomy::SkillId>(i));
    if (std::find(closure.begin(), closure.end(), skill) != closure.end())
      out.insert(taxonomy.skills()[i].id);
  }
  return out;
}

}  // namespace radar::report
