#include "analysis/report/data_quality.h"

#include <algorithm>

#include "analysis/report/readings.h"
#include "analysis/report/visible.h"

namespace radar::report {
namespace {

double part(std::int64_t count, std::int64_t of) {
  return of > 0 ? static_cast<double>(count) / static_cast<double>(of) : 0;
}

class Quality {
 public:
  Quality(const Sample& sample, const Readings& readings) : sample_(sample), readings_(readings) {}

  void fill(Table& table) const {
    const auto postings = static_cast<std::int64_t>(sample_.postings.size());
    const auto jobs = static_cast<std::int64_t>(sample_.jobs.size());
    const auto add = [&](const char* measure, std::int64_t count, std::int64_t of, const char* meaning) {
      table.rows.push_back(
          {std::string(measure), count, of, of > 0 ? Cell{part(count, of)} : Cell{}, std::string(meaning)});
    };
    add("repeated_postings", postings - jobs, postings,
        "postings that repeat a job already listed elsewhere or before; the job counts once");
    add("jobs_listed_twice_or_more", several(), jobs, "jobs behind more than one posting");
    for (const auto& m : posting_measures()) add(m.name, count(m.is), postings, m.meaning);
    add("jobs_of_largest_employer", largest_employer(), jobs,
        "jobs of the employer with the most; the more, the wider the clustered intervals");
  }

 private:
  [[nodiscard]] std::int64_t count(bool (*is)(const PostingInfo&, const Reading&)) const {
    return std::count_if(sample_.postings.begin(), sample_.postings.end(),
                         [&](const PostingInfo& p) { return is(p, reading_of(readings_, p)); });
  }
  std::int64_t several() const {
    return std::count_if(sample_.jobs.begin(), sample_.jobs.end(),
                         [](const Job& job) { return job.postings.size() > 1; });
  }
  std::int64_t largest_employer() const {
    std::map<int, std::int64_t> jobs;
    std::int64_t most = 0;
    for (const auto& job : sample_.jobs) most = std::max(most, ++jobs[job.employer]);
    return most;
  }

  const Sample& sample_;
  const Readings& readings_;
};

struct SourcePart {
  std::int64_t postings = 0, jobs = 0, open = 0, dated = 0, pay = 0, skills = 0;
  text::UnixSeconds oldest = 0, newest = 0;
};

std::map<std::string, SourcePart> parts(const Sample& sample, const Readings& readings) {
  std::map<std::string, SourcePart> out;
  for (const auto& p : sample.postings) {
    auto& s = out[p.source];
    const auto r = reading_of(readings, p);
    if (p.dated) {
      s.oldest = s.dated == 0 ? p.date : std::min(s.oldest, p.date);
      s.newest = s.dated == 0 ? p.date : std::max(s.newest, p.date);
    }
    ++s.postings;
    s.open += p.open;
    s.dated += p.dated;
    s.pay += states_pay(p);
    s.skills += r.has_skills;
  }
  for (const auto& job : sample.jobs) {
    std::map<std::string, bool> once;
    for (const auto i : job.postings) once[sample.postings[i].source] = true;
    for (const auto& [source, yes] : once) out[source].jobs += yes;
  }
  return out;
}

std::vector<Column> source_columns() {
  return {
      {"source", Format::text, "id of the source"},
      {"kind", Format::text, "job system that it is read from"},
      {"postings", Format::integer, "postings of the sample"},
      {"jobs", Format::integer, "jobs of the sample that it lists; another source may list them too"},
      {"open_postings", Format::integer, "postings of the sample that are known to be open"},
      {"dated_share", Format::share, "share of its postings whose day of publication is known"},
      {"pay_share", Format::share, "share of its postings that state pay"},
      {"skills_share", Format::share, "share of its postings in which a skill was found"},
      {"oldest", Format::date, "earliest day of publication of its postings in the sample"},
      {"newest", Format::date, "latest day of publication of its postings in the sample"},
      {"last_run", Format::datetime, "start of the last run that asked it, UTC"},
      {"last_status", Format::text, "how that run went for it: ok, unchanged, empty, failed, blocked ..."},
      {"attribution", Format::text, "what its terms ask to show"}};
}

Cell text_or_null(const SQLite::Column& column) {
  return column.isNull() || column.getString().empty() ? Cell{} : Cell{column.getString()};
}

Cell moment(const SQLite::Column& column) {
  return column.isNull() ? Cell{} : Cell{text::format_datetime(column.getInt64())};
}

}  // namespace

Table quality_table(SQLite::Database& db, const Sample& sample) {
  Table table = start_table(sample, "quality", "How much the postings tell");
  table.columns = {{"measure", Format::text, "what is counted"},
                   {"count", Format::integer, "how many"},
                   {"of", Format::integer, "of how many"},
                   {"share", Format::share, "count divided by of"},
                   {"meaning", Format::text, "the measure in words"}};
  Quality(sample, readings(db, sample)).fill(table);
  return table;
}

Table sources_table(SQLite::Database& db, const Sample& sample) {
  Table table = start_table(sample, "sources", "Sources");
  table.columns = source_columns();
  const auto mine = parts(sample, readings(db, sample));
  SQLite::Statement select(
      db,
      "SELECT s.name, s.kind, r.started_at, rs.status, s.attribution FROM sources s"
      " LEFT JOIN run_sources rs ON rs.source_id = s.id AND rs.run_id = (SELECT max(z.run_id) FROM "
      "run_sources "
      "z JOIN runs q ON q.id = z.run_id WHERE z.source_id = s.id AND q.started_at <= :as_of)"
      " LEFT JOIN runs r ON r.id = rs.run_id WHERE s.created_at <= :as_of ORDER BY s.name");
  select.bind(":as_of", last_second(sample.filters));
  while (select.executeStep()) {
    const auto name = select.getColumn(0).getString();
    const auto it = mine.find(name);
    const SourcePart s = it == mine.end() ? SourcePart{} : it->second;
    const auto share = [&](std::int64_t n) { return s.postings > 0 ? Cell{part(n, s.postings)} : Cell{}; };
    const auto day = [&](text::UnixSeconds t) { return s.dated > 0 ? Cell{text::format_date(t)} : Cell{}; };
    table.rows.push_back({name, select.getColumn(1).getString(), s.postings, s.jobs, s.open, share(s.dated),
                          share(s.pay), share(s.skills), day(s.oldest), day(s.newest),
                          moment(select.getColumn(2)), text_or_null(select.getColumn(3)),
                          text_or_null(select.getColumn(4))});
  }
  std::stable_sort(table.rows.begin(), table.rows.end(), [](const Row& a, const Row& b) {
    return std::get<std::int64_t>(a[2]) > std::get<std::int64_t>(b[2]);
  });
  return table;
}

Table runs_table(SQLite::Database& db, const Sample& sample) {
  Table table = start_table(sample, "runs", "Runs of the scraper");
  table.columns = {{"run", Format::integer, "number of the run"},
                   {"command", Format::text, "run, import or replay"},
                   {"started", Format::datetime, "date and time, UTC"},
                   {"finished", Format::datetime, "date and time, UTC; null: still running, or killed"},
                   {"outcome", Format::text, "ok, partial, failed or interrupted"},
                   {"sources", Format::integer, "sources asked; null: an import"},
                   {"sources_well", Format::integer, "sources that answered: ok, unchanged or truly empty"},
                   {"requests", Format::integer, "requests sent"},
                   {"bytes", Format::integer, "bytes received, decompressed"},
                   {"seen", Format::integer, "postings seen; null: an import"},
                   {"new", Format::integer, "postings seen for the first time"},
                   {"changed", Format::integer, "postings whose content changed"},
                   {"closed", Format::integer, "postings found closed"},
                   {"program_version", Format::text, "version of the scraper"},
                   {"note", Format::text, "sample: invented postings"}};
  SQLite::Statement select(
      db,
      "SELECT r.id, r.command, r.started_at, r.finished_at, r.outcome, count(rs.source_id),"
      " coalesce(sum(rs.status IN ('ok', 'unchanged', 'empty')), 0), coalesce(sum(rs.requests), 0), "
      "coalesce(sum(rs.bytes), 0), coalesce(sum(rs.seen), 0),"
      // An import asks no source: what it brought is known by its versions.
      " CASE r.command WHEN 'import' THEN (SELECT count(*) FROM versions v JOIN postings p ON p.id = "
      "v.posting_id WHERE v.run_id = r.id AND v.seen_at = p.first_seen_at) ELSE coalesce(sum(rs.new), 0) END,"
      " CASE r.command WHEN 'import' THEN (SELECT count(*) FROM versions v JOIN postings p ON p.id = "
      "v.posting_id WHERE v.run_id = r.id AND v.seen_at > p.first_seen_at) ELSE coalesce(sum(rs.changed), 0) "
      "END,"
      " coalesce(sum(rs.closed), 0), r.program_version, r.note"
      " FROM runs r LEFT JOIN run_sources rs ON rs.run_id = r.id WHERE r.started_at <= :as_of"
      " GROUP BY r.id ORDER BY r.id DESC");
  select.bind(":as_of", last_second(sample.filters));
  while (select.executeStep()) {
    Row row = {select.getColumn(0).getInt64(), select.getColumn(1).getString(), moment(select.getColumn(2)),
               moment(select.getColumn(3)), text_or_null(select.getColumn(4))};
    const bool imported = select.getColumn(1).getString() == "import";
    for (int i = 5; i <= 12; ++i) {
      if (!imported || i == 10 || i == 11)
        row.emplace_back(select.getColumn(i).getInt64());
      else
        row.emplace_back();
    }
    row.push_back(text_or_null(select.getColumn(13)));
    row.push_back(text_or_null(select.getColumn(14)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace radar::report
