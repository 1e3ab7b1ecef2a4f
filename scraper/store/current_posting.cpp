#include "scraper/store/current_posting.h"

#include "sources/json/json_view.h"

namespace radar::store {
namespace {

std::optional<model::Salary> salary_from(const std::string& stored) {
  const auto document = json::parse(stored);
  if (!document) return std::nullopt;
  const auto root = document->root();
  model::Salary salary;
  salary.min = root["min"].number();
  salary.max = root["max"].number();
  salary.currency = root["currency"].raw_text();
  salary.interval = root["interval"].raw_text();
  salary.text = root["text"].raw_text();
  return salary;
}

std::vector<std::string> tags_from(const std::string& stored) {
  std::vector<std::string> tags;
  if (const auto document = json::parse(stored)) {
    for (const auto& tag : document->root()) tags.push_back(tag.raw_text());
  }
  return tags;
}

std::vector<std::string> places_of(Statements& statements, std::int64_t posting, std::int64_t seen_at) {
  Use q(statements["SELECT location FROM version_locations WHERE posting_id = ? AND seen_at = ? ORDER BY "
                   "position"],
        posting, seen_at);
  std::vector<std::string> places;
  while (q.step()) places.push_back(q.text(0));
  return places;
}

}  // namespace

std::optional<model::Posting> current_posting(Statements& statements, std::int64_t source,
                                              std::string_view native_id) {
  Use q(statements
            ["SELECT v.posting_id, v.seen_at, d.title, v.company, v.url, v.apply_url, v.location, "
             "v.remote, v.employment_type, v.department, v.posted_at, v.posted_is_bound, "
             "v.posted_has_time, v.valid_through, v.salary, v.tags, v.extra FROM postings p JOIN versions "
             "v ON v.posting_id = p.id JOIN documents d ON d.id = v.document_id WHERE p.source_id = ? AND "
             "p.native_id = ? ORDER BY v.seen_at DESC LIMIT 1"],
        source, native_id);
  if (!q.step()) return std::nullopt;
  model::Posting p;
  p.id = native_id;
  p.locations = places_of(statements, q.integer(0), q.integer(1));
  p.title = q.text(2);
  p.company = q.text(3);
  p.url = q.text(4);
  p.apply_url = q.text(5);
  p.location = q.text(6);
  if (!q.null(7)) p.remote = model::workplace_from(q.text(7));
  p.employment_type = q.text(8);
  p.department = q.text(9);
  if (!q.null(10)) p.posted = text::Timestamp{q.integer(10), q.integer(12) != 0, q.integer(11) != 0};
  p.valid_through = q.text(13);
  if (!q.null(14)) p.salary = salary_from(q.text(14));
  p.tags = tags_from(q.text(15));
  p.extra = q.text(16);
  return p;
}

}  // namespace radar::store
