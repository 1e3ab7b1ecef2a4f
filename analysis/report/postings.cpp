#include "analysis/report/postings.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "analysis/report/counted.h"
#include "analysis/report/quote.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

// Which postings stand for their jobs, and what the sources' terms ask to be shown.
struct Shown {
  std::set<std::int64_t> representatives;
  std::unordered_map<std::string, std::string> attribution;  // per source
};

Shown shown_with(SQLite::Database& db, const Sample& sample) {
  Shown out;
  SQLite::Statement sources(db, "SELECT name, attribution FROM sources WHERE attribution <> ''");
  while (sources.executeStep())
    out.attribution.emplace(sources.getColumn(0).getString(), sources.getColumn(1).getString());
  for (const auto& [posting, row] : *sample.derived) {
    if (row.representative) out.representatives.insert(posting);
  }
  return out;
}

// Documents that ask for one of these skills by name.
std::unordered_set<std::int64_t> documents_naming(SQLite::Database& db, const std::set<std::string>& skills) {
  SQLite::Statement select(
      db,
      "SELECT document_id FROM mentions WHERE rules_id = (SELECT max(id) FROM rules) AND "
      "skill = ? AND status IN ('required', 'preferred', 'mentioned')");
  std::unordered_set<std::int64_t> out;
  for (const auto& skill : skills) {
    select.reset();
    select.bind(1, skill);
    while (select.executeStep()) out.insert(select.getColumn(0).getInt64());
  }
  return out;
}

// How many postings name a skill, beside what the ranking counts: all postings of the jobs that ask for it.
std::string naming_note(const Sample& sample, const std::vector<std::pair<std::size_t, std::int64_t>>& naming,
                        const std::string& skill) {
  std::set<std::int64_t> jobs;
  for (const auto& [posting, job] : naming) jobs.insert(job);
  std::size_t postings = 0;
  for (const auto& job : sample.jobs) postings += jobs.count(job.id) != 0 ? job.postings.size() : 0;
  const auto count = [](std::size_t n, std::string_view one) {
    return counted(static_cast<std::int64_t>(n), one);
  };
  return fmt::format("{} name {}, for {} with {} in all.", count(naming.size(), "posting"), skill,
                     count(jobs.size(), "job"), count(postings, "posting"));
}

Cell text_or_null(const std::string& s) { return s.empty() ? Cell{} : Cell{s}; }

Row posting_row(const PostingInfo& p, std::int64_t job, const Shown& shown) {
  const auto attribution = shown.attribution.find(p.source);
  return {p.source,
          p.native_id,
          job,
          p.dated ? Cell{text::format_date(p.date)} : Cell{},
          p.title,
          p.company,
          p.location,
          text_or_null(p.country),
          text_or_null(p.remote),
          p.role,
          text_or_null(p.level),
          p.may_be_open ? Cell{} : Cell{p.open},
          p.url,
          shown.representatives.count(p.id) != 0,
          text::format_date(p.first_seen),
          attribution == shown.attribution.end() ? Cell{} : Cell{attribution->second}};
}

}  // namespace

Table postings_table(SQLite::Database& db, const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                     std::optional<SkillId> skill, std::size_t limit) {
  Table table = start_table(sample, "postings",
                            skill ? "Postings that ask for " + taxonomy.skill(*skill).name : "Postings");
  table.columns = {
      {"source", Format::text, "id of the source", true},
      {"id", Format::text, "the posting's id within its source", true},
      {"job", Format::integer, "postings of one job share this number", true},
      {"date", Format::date, "day of publication; empty: not known"},
      {"title", Format::text, "title as given"},
      {"company", Format::text, "company as given"},
      {"location", Format::text, "location as given"},
      {"country", Format::text, "ISO 3166-1 alpha-2, where it can be told"},
      {"remote", Format::text, "remote, hybrid or onsite, where it can be told"},
      {"role", Format::text, "role family of the title", true},
      {"level", Format::text, "level of the title"},
      {"open", Format::boolean,
       "known to be open now, or on --as-of; empty: an import listed it once, and nothing tells", true},
      {"url", Format::text, "where the source shows it"},
      {"representative", Format::boolean, "the job's posting to link to: its employer's own board first",
       true},
      {"first_seen", Format::date, "day on which a run or an import first saw it", true},
      {"attribution", Format::text, "what the source's terms ask to be shown with it", true}};
  if (skill) {
    table.columns.insert(table.columns.begin() + 7,
                         {{"skill", Format::text, "what was named"},
                          {"status", Format::text, "required, preferred or mentioned"},
                          {"quote", Format::text, "the sentence that names it"}});
  }
  const auto shown = shown_with(db, sample);
  const auto wanted = skill ? implying(taxonomy, *skill) : std::set<std::string>{};
  std::vector<std::pair<std::size_t, std::int64_t>> order;
  for (const auto& job : sample.jobs) {
    for (const auto i : job.postings) order.emplace_back(i, job.id);
  }
  std::stable_sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    const auto &x = sample.postings[a.first], &y = sample.postings[b.first];
    return x.dated != y.dated ? x.dated : x.date > y.date;  // what tells no day is not the newest
  });
  if (skill) {
    const auto naming = documents_naming(db, wanted);
    std::erase_if(order, [&](const auto& o) { return naming.count(sample.postings[o.first].document) == 0; });
    table.notes.push_back(naming_note(sample, order, taxonomy.skill(*skill).name));
  }
  for (const auto& [i, job] : order) {
    if (limit != 0 && table.rows.size() >= limit) break;
    const auto& p = sample.postings[i];
    Row row = posting_row(p, job, shown);
    if (skill) {
      const auto named = mention_in(db, p.document, wanted, taxonomy);
      if (!named) continue;
      row.insert(row.begin() + 7, {named->skill, named->status, named->quote});
    }
    table.rows.push_back(std::move(row));
  }
  if (limit != 0 && order.size() > limit)
    table.notes.push_back("The newest " + std::to_string(limit) + " of " + std::to_string(order.size()) +
                          " postings; --limit 0 shows all.");
  return table;
}

Table mentions_table(SQLite::Database& db, const Sample& sample, const taxonomy::Taxonomy& taxonomy) {
  Table table = start_table(sample, "mentions", "Skills per posting, as said");
  table.columns = {{"source", Format::text, "id of the source"},
                   {"id", Format::text, "the posting's id within its source"},
                   {"skill", Format::text, "canonical name"},
                   {"status", Format::text, "required, preferred, mentioned, negated or employer"},
                   {"count", Format::integer, "times named"}};
  std::unordered_multimap<std::int64_t, std::size_t> by_document;
  for (std::size_t i = 0; i < sample.postings.size(); ++i)
    by_document.emplace(sample.postings[i].document, i);
  SQLite::Statement select(db,
                           "SELECT document_id, skill, status, count FROM mentions WHERE rules_id = (SELECT "
                           "max(id) FROM rules) ORDER BY document_id, begin");
  while (select.executeStep()) {
    const auto [first, last] = by_document.equal_range(select.getColumn(0).getInt64());
    for (auto it = first; it != last; ++it) {
      const auto& p = sample.postings[it->second];
      const auto id = taxonomy.find(select.getColumn(1).getString());
      table.rows.push_back({p.source, p.native_id,
                            id ? taxonomy.skill(*id).name : select.getColumn(1).getString(),
                            select.getColumn(2).getString(), select.getColumn(3).getInt64()});
    }
  }
  return table;
}

}  // namespace radar::report
