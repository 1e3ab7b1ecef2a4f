// Examples behind what is told of the data themselves: sources, quality, runs, the whole sample.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "analysis/report/proof_builder.h"
#include "analysis/report/readings.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

constexpr std::size_t k_of_sample = 5, k_of_source = 2, k_that_count = 2, k_of_run = 2;
constexpr int k_sources_of_run = 6;

std::vector<Exhibit::Example> examples(ProofBuilder& builder, const Sample& sample,
                                       const std::vector<std::size_t>& jobs, const std::string& before = "") {
  std::vector<Exhibit::Example> out;
  for (const auto job : jobs) {
    const auto& p = shown_posting(sample, sample.jobs[job]);
    out.push_back({builder.cite(p), before.empty() ? "" : before + name_of(p)});
  }
  return out;
}

const PostingInfo* posting_of(const Sample& sample, std::size_t job,
                              const std::function<bool(const PostingInfo&)>& is) {
  for (const auto i : sample.jobs[job].postings) {
    if (is(sample.postings[i])) return &sample.postings[i];
  }
  return nullptr;
}

// Postings of which something holds, one per employer.
void add_postings(ProofBuilder& builder, const Sample& sample, const std::vector<std::size_t>& order,
                  std::size_t most, const std::string& before,
                  const std::function<bool(const PostingInfo&)>& is, Exhibit& out) {
  const auto jobs = first_jobs(sample, order, most,
                               [&](std::size_t job) { return posting_of(sample, job, is) != nullptr; });
  for (const auto job : jobs) {
    const auto& p = *posting_of(sample, job, is);
    if (states_pay(p)) builder.quote_pay(p);
    out.examples.push_back({builder.cite(p), before.empty() ? "" : before + name_of(p)});
  }
}

void prove_measures(ProofBuilder& builder, const ProofInput& in, const std::vector<std::size_t>& order) {
  const auto read = readings(in.db, in.sample);
  for (const auto& m : posting_measures()) {
    Exhibit out{text::replace_all(m.name, "_", " "), m.meaning, {}};
    for (const bool counts : {true, false}) {
      add_postings(
          builder, in.sample, order, counts ? k_that_count : 1, counts ? "counts: " : "does not: ",
          [&](const PostingInfo& p) { return m.is(p, reading_of(read, p)) == counts; }, out);
    }
    builder.add_exhibit(figure_key("quality", {m.name}), std::move(out));
  }
}

// Jobs behind several postings: both postings of each.
void prove_repeats(ProofBuilder& builder, const Sample& sample, const std::vector<std::size_t>& order) {
  Exhibit out{"Listed more than once", "Each pair is one job.", {}};
  for (const auto job :
       first_jobs(sample, order, 3, [&](std::size_t j) { return sample.jobs[j].postings.size() > 1; })) {
    for (std::size_t k = 0; k < 2; ++k) {
      const auto& p = sample.postings[sample.jobs[job].postings[k]];
      out.examples.push_back(
          {builder.cite(p),
           k == 0 ? "" : "the same job: " + name_of(p) + (p.location.empty() ? "" : ", " + p.location)});
    }
  }
  if (out.examples.empty()) return;
  builder.add_exhibit(figure_key("quality", {"repeated_postings"}), out);
  builder.add_exhibit(figure_key("quality", {"jobs_listed_twice_or_more"}), std::move(out));
}

void prove_largest(ProofBuilder& builder, const Sample& sample, const std::vector<std::size_t>& order) {
  std::map<int, std::int64_t> jobs;
  for (const auto& job : sample.jobs) ++jobs[job.employer];
  const auto largest = std::max_element(jobs.begin(), jobs.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
  if (largest == jobs.end()) return;
  const auto shown = first_jobs(sample, order, 3,
                                [&](std::size_t job) { return sample.jobs[job].employer == largest->first; });
  builder.add_exhibit(figure_key("quality", {"jobs_of_largest_employer"}),
                      {"The employer with the most jobs", "", examples(builder, sample, shown)});
}

// "greenhouse-acme ok, 65 seen, 2 new" of a run's sources, those with the most postings first.
std::string asked(SQLite::Database& db, std::int64_t run) {
  SQLite::Statement select(
      db,
      "SELECT s.name, rs.status, rs.seen, rs.new FROM run_sources rs JOIN sources s ON s.id = "
      "rs.source_id WHERE rs.run_id = ? ORDER BY rs.seen DESC, s.name");
  select.bind(1, run);
  std::string out;
  int more = 0, told = 0;
  while (select.executeStep()) {
    if (told == k_sources_of_run) {
      ++more;
      continue;
    }
    out += fmt::format("{}{} {}, {} seen, {} new", told++ == 0 ? "" : "; ", select.getColumn(0).getString(),
                       select.getColumn(1).getString(), select.getColumn(2).getInt64(),
                       select.getColumn(3).getInt64());
  }
  if (more > 0) out += fmt::format("; {} more sources", more);
  return out.empty() ? "It asked no source." : out + ".";
}

constexpr const char* k_first_seen_in_run =
    "SELECT v.posting_id FROM versions v JOIN postings p ON p.id = v.posting_id WHERE v.run_id = ? AND "
    "v.seen_at = p.first_seen_at";
constexpr const char* k_of_run_sources =
    "SELECT p.id FROM postings p JOIN run_sources rs ON rs.source_id = p.source_id JOIN runs r ON r.id = "
    "rs.run_id WHERE r.id = ? AND p.first_seen_at <= coalesce(r.finished_at, r.started_at)";

std::set<std::int64_t> postings_of(SQLite::Database& db, const char* sql, std::int64_t run) {
  SQLite::Statement select(db, sql);
  select.bind(1, run);
  std::set<std::int64_t> out;
  while (select.executeStep()) out.insert(select.getColumn(0).getInt64());
  return out;
}

void prove_runs(ProofBuilder& builder, const ProofInput& in, const std::vector<std::size_t>& order) {
  const auto* table = find_table(in.tables, "runs");
  if (table == nullptr) return;
  for (const auto& cells : table->rows) {
    const RowView row(*table, cells);
    const auto run = row.integer("run");
    Exhibit out{fmt::format("Run {}", run), asked(in.db, run), {}};
    for (const auto& [sql, before] :
         {std::pair{k_first_seen_in_run, "first seen: "}, std::pair{k_of_run_sources, "of its sources: "}}) {
      if (!out.examples.empty()) break;
      const auto postings = postings_of(in.db, sql, run);
      if (!postings.empty())
        add_postings(
            builder, in.sample, order, k_of_run, before,
            [&](const PostingInfo& p) { return postings.count(p.id) != 0; }, out);
    }
    builder.add_exhibit(figure_key(*table, row), std::move(out));
  }
}

}  // namespace

void prove_sources(ProofBuilder& builder, const ProofInput& in) {
  const auto order = in_showing_order(in.sample);
  const auto any = first_jobs(in.sample, order, k_of_sample, [](std::size_t) { return true; });
  builder.add_exhibit(std::string(k_sample_key),
                      {"The sample", "All that the filters let through is counted; the newest of it:",
                       examples(builder, in.sample, any)});
  if (const auto* table = find_table(in.tables, "sources")) {
    for (const auto& cells : table->rows) {
      const RowView row(*table, cells);
      const auto name = row.text("source");
      Exhibit out{"Source " + name, "", {}};
      add_postings(
          builder, in.sample, order, k_of_source, "", [&](const PostingInfo& p) { return p.source == name; },
          out);
      if (!out.examples.empty()) builder.add_exhibit(figure_key(*table, row), std::move(out));
    }
  }
  prove_measures(builder, in, order);
  prove_repeats(builder, in.sample, order);
  prove_largest(builder, in.sample, order);
  prove_runs(builder, in, order);
}

}  // namespace radar::report
