// A database of postings written for a test, and the tables that come of it.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "analysis/derive/deriver.h"
#include "analysis/report/query.h"
#include "analysis/taxonomy/roadmap.h"
#include "scraper/store/store.h"

namespace radar::report_test {

constexpr text::UnixSeconds k_day = 86'400;

inline model::Posting posting(const std::string& id, const std::string& title, const std::string& company,
                              const std::string& text, std::optional<text::UnixSeconds> day = std::nullopt,
                              const std::string& location = "Berlin, Germany") {
  model::Posting p;
  p.id = id;
  p.title = title;
  p.company = company;
  p.description = text;
  p.format = model::TextFormat::text;
  p.location = location;
  if (day) p.posted = text::Timestamp{*day * k_day, true, false};
  return p;
}

struct Fixture {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() /
      ("radar-report-" + std::to_string(::getpid()) + "-" + std::to_string(next++) + ".sqlite");
  std::unique_ptr<store::Store> store = std::move(store::Store::open(path.string()).value());
  taxonomy::Taxonomy skills;
  taxonomy::Roles roles;
  taxonomy::Roadmap roadmap;
  std::unique_ptr<extract::Extractor> extractor;
  std::int64_t run = 0, source = 0;
  static inline int next = 0;

  Fixture() {
    json::ConfigFaults faults;
    const std::string config = std::string(RADAR_PROJECT_DIR) + "/config";
    skills = taxonomy::Taxonomy::load(config + "/skills.json", faults);
    roles = taxonomy::Roles::load(config + "/roles.json", faults);
    roadmap = taxonomy::Roadmap::load(config + "/roadmap.json", skills, faults);
    REQUIRE(faults.empty());
    extractor = std::make_unique<extract::Extractor>(skills, roles);
    begin(20100);
    source = store->ensure_source("s", "greenhouse", "", "", false, 20100 * k_day);
  }
  ~Fixture() {
    store.reset();
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + end);
  }
  void begin(text::UnixSeconds day) { run = store->begin_run("run", day * k_day, "test", "hash"); }
  void add(const std::string& id, const std::string& title, const std::string& company,
           const std::string& text, const std::string& location = "Berlin, Germany",
           text::UnixSeconds day = 20100) {
    record(day, {posting(id, title, company, text, day, location)});
  }
  void record(text::UnixSeconds day, const std::vector<model::Posting>& listed) {
    store::PageOutcome page;
    page.run = run;
    page.source = source;
    page.now = day * k_day;
    for (const auto& p : listed) page.postings.push_back({p, "", true});
    (void)store->record(page);
  }
  // A night of one source: what it lists, or nothing if it failed.
  void night(const std::string& name, text::UnixSeconds day, const std::vector<model::Posting>& listed,
             const std::string& status = "ok") {
    begin(day);
    source = store->ensure_source(name, "greenhouse", "", "", false, day * k_day);
    record(day, listed);
    store::RunSourceRow row;
    row.status = status;
    row.started_at = day * k_day;
    store->finish_source(run, source, row);
    store->finish_run(run, day * k_day, "ok");
  }
  // What one import brings, from a source of its own.
  void from_import(text::UnixSeconds day, const std::vector<model::Posting>& listed) {
    run = store->begin_run("import", day * k_day, "test", "hash");
    source = store->ensure_source("import", "import", "", "", false, day * k_day);
    record(day, listed);
  }
  // Few jobs are enough, but where a test is about too few.
  report::Sample sample(report::Filters filters = {}, bool small = true) {
    if (small) filters.least_jobs = filters.least_employers = 0;
    (void)derive::derive(store->database(), *extractor, skills, 1);
    return report::load_sample(store->database(), filters, skills, roles);
  }
};

inline const report::Row* row_of(const report::Table& table, const std::string& name,
                                 std::size_t column = 1) {
  for (const auto& row : table.rows) {
    if (std::get<std::string>(row[column]) == name) return &row;
  }
  return nullptr;
}

inline std::string long_text(const std::string& what, int seed) {
  std::string out = "Requirements\n- " + what + "\n\nThe role\n";
  for (int i = 0; i < 60; ++i) out += "thing" + std::to_string(seed * 1000 + i) + " ";
  return out;
}

inline bool has_note(const report::Table& table, const std::string& part) {
  return std::any_of(table.notes.begin(), table.notes.end(),
                     [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

// By the column's name.
inline const report::Cell& cell(const report::Table& table, const report::Row& row,
                                const std::string& column) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].name == column) return row[i];
  }
  FAIL("no column " << column);
  return row.front();
}
inline double number(const report::Table& table, const report::Row& row, const std::string& column) {
  const auto& c = cell(table, row, column);
  if (const auto* whole = std::get_if<std::int64_t>(&c)) return static_cast<double>(*whole);
  return std::get<double>(c);
}

}  // namespace radar::report_test
