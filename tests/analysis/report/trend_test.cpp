// Shares over time, in archives of scripted nights.
#include "analysis/report/trend.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "analysis/report/rank.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {

constexpr text::UnixSeconds k_monday = 20458;  // 2026-01-05

// Six boards of eight employers each, ten weeks, two new jobs a week per employer. Board 0 loves Kubernetes;
// with `cut`, nothing comes from it in the last week. With `rise`, everyone turns to Docker in the second
// half.
void market(Fixture& f, bool cut, bool rise) {
  for (int week = 0; week < 10; ++week) {
    for (int board = 0; board < 6; ++board) {
      const std::string source = "board-" + std::to_string(board);
      std::vector<model::Posting> listed;
      for (int employer = 0; employer < 8; ++employer) {
        for (int i = 0; i < 2; ++i) {
          const int n = ((week * 6 + board) * 8 + employer) * 2 + i;
          std::string wants = "Python";
          if (board == 0 || n % 10 == 0) wants += ", Kubernetes";
          if (n % 7 == 0 || (rise && week >= 5 && n % 3 != 0)) wants += ", Docker";
          listed.push_back(posting(std::to_string(n), "ML Engineer",
                                   "Employer " + std::to_string(board) + "-" + std::to_string(employer),
                                   long_text(wants, n), k_monday + week * 7 + i));
        }
      }
      const bool broken = cut && board == 0 && week == 9;
      f.night(source, k_monday + week * 7 + 3, broken ? std::vector<model::Posting>{} : listed,
              broken ? "failed" : "ok");
    }
  }
}

const report::Table& named(const std::vector<report::Table>& tables, const std::string& id) {
  for (const auto& table : tables) {
    if (table.id == id) return table;
  }
  FAIL("no table " << id);
  return tables.front();
}

}  // namespace

TEST_CASE("one source cut for a week makes no skill fall or rise, though the raw share does") {
  Fixture f;
  market(f, true, false);
  const auto sample = f.sample();
  const auto tables = report::trend_tables(sample, f.skills, {}, report::Window::week);
  // The raw shares of the first and the last week: a sixth of the market has left, and takes Kubernetes with
  // it.
  const auto& trend = named(tables, "trend");
  double first = -1, last = -1;
  for (const auto& row : trend.rows) {
    if (std::get<std::string>(row[0]) != "Kubernetes") continue;
    if (first < 0) first = number(trend, row, "share");
    last = number(trend, row, "share");
  }
  CHECK(first - last > 0.1);
  CHECK(named(tables, "falling").rows.empty());
  CHECK(named(tables, "rising").rows.empty());
  const auto& changes = named(tables, "changes");
  CHECK_FALSE(changes.rows.empty());
  CHECK(has_note(changes, "Left out, not well seen in one of them: board-0."));
  CHECK(has_note(changes, "5 sources"));
  CHECK(has_note(changes, "2026-01-05 and 2026-03-09 are the first and the last window with 20 jobs"));
  // The year's change in the ranking holds the mix as well.
  const auto rank = report::rank_table(sample, f.skills);
  const auto* kubernetes = row_of(rank, "Kubernetes");
  REQUIRE(kubernetes != nullptr);
  CHECK(std::holds_alternative<std::monostate>(cell(rank, *kubernetes, "change")));
}

TEST_CASE("the ranking's change holds the mix of sources") {
  // Board 0 always asks for Kubernetes, board 1 never; the year before is mostly 0's, the newest year mostly
  // 1's.
  Fixture f;
  for (int board = 0; board < 2; ++board) {
    std::vector<model::Posting> listed;
    for (int i = 0; i < 120; ++i) {
      const bool newest = i % 3 < (board == 0 ? 1 : 2);
      listed.push_back(posting(std::to_string(i), "ML Engineer",
                               "Employer " + std::to_string(board) + "-" + std::to_string(i % 20),
                               long_text(board == 0 ? "Python, Kubernetes" : "Python", board * 1000 + i),
                               k_monday - (newest ? 10 : 380) - i % 5));
    }
    f.night("board-" + std::to_string(board), k_monday, listed);
  }
  const auto rank = report::rank_table(f.sample(), f.skills);
  const auto* kubernetes = row_of(rank, "Kubernetes");
  REQUIRE(kubernetes != nullptr);
  CHECK(std::abs(number(rank, *kubernetes, "change")) < 1e-9);  // as if from two thirds to one third
  CHECK(number(rank, *kubernetes, "change_q") > 0.05);
}

TEST_CASE("a source that is gone for good moves nothing either") {
  Fixture f;
  market(f, true, false);
  for (int week = 10; week < 14; ++week) {
    for (int board = 1; board < 6; ++board) {
      std::vector<model::Posting> listed;
      for (int i = 0; i < 16; ++i) {
        const int n = 10000 + (week * 6 + board) * 16 + i;
        listed.push_back(posting(std::to_string(n), "ML Engineer",
                                 "Employer " + std::to_string(board) + "-" + std::to_string(i % 8),
                                 long_text(n % 10 == 0 ? "Python, Kubernetes" : "Python", n),
                                 k_monday + week * 7));
      }
      f.night("board-" + std::to_string(board), k_monday + week * 7 + 3, listed);
    }
  }
  const auto tables = report::trend_tables(f.sample(), f.skills, {}, report::Window::month);
  for (const auto& row : named(tables, "falling").rows) CHECK(std::get<std::string>(row[0]) != "Kubernetes");
}

TEST_CASE("a real rise is found, and only it") {
  Fixture f;
  market(f, false, true);
  const auto tables = report::trend_tables(f.sample(), f.skills, {}, report::Window::week);
  const auto& rising = named(tables, "rising");
  REQUIRE(rising.rows.size() >= 1);
  for (const auto& row : rising.rows) CHECK(std::get<std::string>(row[0]) == "Docker");
  CHECK(number(rising, rising.rows.front(), "q") <= 0.05);
  CHECK(number(rising, rising.rows.front(), "low") > 0);
  CHECK(named(tables, "falling").rows.empty());
}

TEST_CASE("the windows that a change passes over are told, and any number of skills can be shown") {
  Fixture f;
  market(f, false, false);
  f.night("board-0", k_monday + 80, {posting("late", "ML Engineer", "Late", long_text("Python", 9999))});
  const auto sample = f.sample();
  const auto few = report::trend_tables(sample, f.skills, {}, report::Window::week, 2);
  CHECK(has_note(named(few, "trend"), "passed over after them: 1 window of 1 job."));
  std::set<std::string> shown, all;
  for (const auto& row : named(few, "trend").rows) shown.insert(std::get<std::string>(row[0]));
  CHECK(shown.size() == 2);
  const auto whole = report::trend_tables(sample, f.skills, {}, report::Window::week, 0);
  for (const auto& row : named(whole, "trend").rows) all.insert(std::get<std::string>(row[0]));
  CHECK(all.size() == report::by_share(report::skill_figures(sample, f.skills)).size());
}

TEST_CASE("what was open on a window's last day comes from spells") {
  Fixture f;
  f.night("s", k_monday,
          {posting("a", "ML Engineer", "A", long_text("Docker", 1)),
           posting("b", "ML Engineer", "B", long_text("Python", 2))});
  f.night("s", k_monday + 7, {posting("b", "ML Engineer", "B", long_text("Python", 2))});
  (void)f.store->close_postings(f.run, f.source, (k_monday + 7) * k_day, {"a"}, store::CloseReason::unlisted);
  f.night("s", k_monday + 14,
          {posting("b", "ML Engineer", "B", long_text("Python", 2)),
           posting("c", "ML Engineer", "C", long_text("Docker", 3))});
  const auto tables =
      report::trend_tables(f.sample(), f.skills, {*f.skills.find("Docker")}, report::Window::week);
  const auto& open = named(tables, "open");
  REQUIRE(open.rows.size() == 3);
  CHECK(number(open, open.rows[0], "share") == 0.5);
  CHECK(number(open, open.rows[1], "share") == 0);
  CHECK(number(open, open.rows[1], "window_jobs") == 1);
  CHECK(number(open, open.rows[2], "share") == 0.5);
  // By publication only what a later night first saw has a date.
  CHECK(has_note(named(tables, "trend"), "2 of 3 jobs tell no day of publication and are in no window."));
}

TEST_CASE("a night's status decides whether a source was seen well in a window") {
  report::Sample sample;
  const auto span = report::span_of(k_monday * k_day, report::Window::week);
  CHECK(span.name == "2026-01-05");
  CHECK(report::span_of((k_monday + 6) * k_day, report::Window::week).begin == span.begin);
  CHECK(report::span_of(k_monday * k_day, report::Window::quarter).name == "2026-Q1");
  CHECK(report::next_span(report::span_of(k_monday * k_day, report::Window::quarter), report::Window::quarter)
            .name == "2026-Q2");
  CHECK(report::health_of(sample, "x", span) == report::Health::unknown);
  auto& nights = sample.nights["x"];
  for (int day = 0; day < 5; ++day) nights.push_back({(k_monday + day) * k_day, day != 2});
  CHECK(report::health_of(sample, "x", span) == report::Health::well);  // 4 of 5
  nights[3].well = false;
  CHECK(report::health_of(sample, "x", span) == report::Health::unwell);
  CHECK(report::health_of(sample, "x", report::next_span(span, report::Window::week)) ==
        report::Health::unwell);
  CHECK(report::health_of(sample, "x", report::span_of((k_monday - 7) * k_day, report::Window::week)) ==
        report::Health::unknown);
}
