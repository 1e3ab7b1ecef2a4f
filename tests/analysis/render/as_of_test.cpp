// A past report, rebuilt to the byte whatever arrived since.
#include <catch2/catch_test_macros.hpp>

#include "analysis/render/render.h"
#include "analysis/report/claims.h"
#include "analysis/report/plan.h"
#include "analysis/report/trend.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;

namespace {

constexpr text::UnixSeconds k_first = 20457;  // 2026-01-05

std::string everything(Fixture& f, const report::Filters& filters) {
  const auto sample = f.sample(filters);
  std::vector<report::Table> tables = {report::rank_table(sample, f.skills)};
  for (auto& t : report::plan_tables(sample, f.skills, f.roadmap)) tables.push_back(std::move(t));
  for (auto& t : report::trend_tables(sample, f.skills, {}, report::Window::week))
    tables.push_back(std::move(t));
  const auto compare = [&](const std::string& role) {
    auto other = filters;
    other.role = role;
    return f.sample(other);
  };
  for (auto& t : report::claims_tables(sample, f.skills, f.roadmap, compare)) tables.push_back(std::move(t));
  std::string out = render::to_json(tables);
  for (const auto& t : tables) out += render::to_text(t, {}) + render::to_csv(t);
  return out;
}

std::vector<model::Posting> week_of(int week, int offset) {
  std::vector<model::Posting> out;
  for (int i = 0; i < 40; ++i) {
    const int n = offset + week * 40 + i;
    out.push_back(posting(std::to_string(n), i % 4 == 0 ? "Data Scientist" : "ML Engineer",
                          "Employer " + std::to_string(i % 15),
                          long_text(i % 3 == 0 ? "Python, Docker, RAG" : "Python, PyTorch", n),
                          k_first + week * 7));
  }
  return out;
}

}  // namespace

TEST_CASE("the option --as-of rebuilds rank, plan, claims and trend to the byte after later changes") {
  Fixture f;
  for (int week = 0; week < 3; ++week) f.night("s", k_first + week * 7 + 1, week_of(week, 0));
  report::Filters then;
  then.as_of = "2026-01-21";
  const auto before = everything(f, then);
  CHECK(before.size() > 20'000);

  // Texts change, jobs are joined by a copy that links two of them, postings close, a source fails, others
  // come.
  auto changed = week_of(0, 0);
  for (auto& p : changed) p.description = long_text("Rust programming, Kubernetes", 77);
  f.night("s", k_first + 30, changed);
  (void)f.store->close_postings(f.run, f.source, (k_first + 31) * k_day, {"41", "42", "43"},
                                store::CloseReason::gone);
  auto copies = week_of(1, 0);
  f.night("another", k_first + 32, copies);
  f.night("s", k_first + 33, {}, "failed");
  f.night("third", k_first + 34, week_of(5, 5000));

  CHECK(everything(f, then) == before);
  report::Filters now;
  CHECK(everything(f, now) != before);
  then.as_of = "2026-02-20";
  CHECK(everything(f, then) != before);
}

TEST_CASE("a report as of today says what the report of today says") {
  Fixture f;
  for (int week = 0; week < 2; ++week) f.night("s", k_first + week * 7 + 1, week_of(week, 0));
  report::Filters today;
  today.as_of = "2026-01-31";
  const auto a = report::rank_table(f.sample({}), f.skills),
             b = report::rank_table(f.sample(today), f.skills);
  CHECK(render::to_csv(a) == render::to_csv(b));
}
