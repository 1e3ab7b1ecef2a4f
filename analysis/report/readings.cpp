#include "analysis/report/readings.h"

#include "analysis/report/visible.h"

namespace radar::report {
namespace {

constexpr int k_least_text_bytes = 200;

}  // namespace

Readings readings(SQLite::Database& db, const Sample& sample) {
  SQLite::Statement select(
      db,
      "SELECT p.id, t.bytes >= :least,"
      " EXISTS (SELECT 1 FROM mentions m WHERE m.rules_id = (SELECT max(id) FROM rules) AND m.document_id = "
      "d.id AND m.status IN ('required', 'preferred', 'mentioned'))"
      " FROM postings p JOIN versions v ON v.posting_id = p.id AND v.seen_at = (SELECT max(w.seen_at) FROM "
      "versions w WHERE w.posting_id = p.id AND w.seen_at <= :as_of)"
      " JOIN documents d ON d.id = v.document_id JOIN texts t ON t.id = d.text_id");
  select.bind(":least", k_least_text_bytes);
  select.bind(":as_of", last_second(sample.filters));
  Readings out;
  while (select.executeStep())
    out[select.getColumn(0).getInt64()] = {select.getColumn(1).getInt() != 0,
                                           select.getColumn(2).getInt() != 0};
  return out;
}

Reading reading_of(const Readings& readings, const PostingInfo& posting) {
  const auto it = readings.find(posting.id);
  return it == readings.end() ? Reading{} : it->second;
}

bool states_pay(const PostingInfo& p) { return !p.stated_salary.empty() || !p.text_salary.empty(); }

const std::vector<PostingMeasure>& posting_measures() {
  static const std::vector<PostingMeasure> all = {
      {"postings_dated",
       "the day of publication is known: the source says it, or a night first saw it; the others are in no "
       "window of time",
       [](const PostingInfo& p, const Reading&) { return p.dated; }},
      {"postings_with_text", "a description of at least 200 bytes",
       [](const PostingInfo&, const Reading& r) { return r.has_text; }},
      {"postings_with_skills", "at least one skill was found that counts as demand",
       [](const PostingInfo&, const Reading& r) { return r.has_skills; }},
      {"postings_with_pay", "pay is stated, in a field or in the text",
       [](const PostingInfo& p, const Reading&) { return states_pay(p); }},
      {"postings_with_country", "the country can be told",
       [](const PostingInfo& p, const Reading&) { return !p.country.empty(); }},
      {"postings_with_workplace", "remote, hybrid or on site can be told",
       [](const PostingInfo& p, const Reading&) { return !p.remote.empty(); }},
      {"postings_with_level", "the title tells a level",
       [](const PostingInfo& p, const Reading&) { return !p.level.empty(); }},
      {"postings_with_employer", "the employer is named",
       [](const PostingInfo& p, const Reading&) { return !p.company.empty(); }},
      {"postings_open",
       "known to be open: listed when last looked at, its last day not over; an import's for 30 days from a "
       "known publication",
       [](const PostingInfo& p, const Reading&) { return p.open; }}};
  return all;
}

}  // namespace radar::report
