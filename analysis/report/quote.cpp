#include "analysis/report/quote.h"

#include <algorithm>

#include "analysis/extract/extractor.h"
#include "scraper/store/store.h"

namespace radar::report {
namespace {

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
    if (wanted.count(skill) == 0 || status == "negated" || status == "employer") continue;
    const auto text = whole_text(db, document);
    const auto begin = static_cast<std::size_t>(select.getColumn(2).getInt64()),
               end = static_cast<std::size_t>(select.getColumn(3).getInt64());
    const auto id = taxonomy.find(skill);
    return Named{id ? taxonomy.skill(*id).name : skill, status,
                 end <= text.size() ? extract::quote(text, begin, end, max_bytes) : ""};
  }
  return std::nullopt;
}

std::string pay_in(SQLite::Database& db, std::int64_t document, std::size_t max_bytes) {
  SQLite::Statement select(db,
                           "SELECT begin, \"end\" FROM facts WHERE rules_id = (SELECT max(id) FROM rules) AND "
                           "document_id = ? AND name = 'salary' ORDER BY position LIMIT 1");
  select.bind(1, document);
  if (!select.executeStep()) return "";
  const auto text = whole_text(db, document);
  const auto begin = static_cast<std::size_t>(select.getColumn(0).getInt64()),
             end = static_cast<std::size_t>(select.getColumn(1).getInt64());
  return end <= text.size() ? extract::quote(text, begin, end, max_bytes) : "";
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
