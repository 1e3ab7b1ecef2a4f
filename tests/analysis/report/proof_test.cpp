// The postings behind the page's figures.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <set>
#include <thread>

#include "analysis/report/claims.h"
#include "analysis/report/cooccurrence.h"
#include "analysis/report/data_quality.h"
#include "analysis/report/pay.h"
#include "analysis/report/plan.h"
#include "analysis/report/prove.h"
#include "analysis/report/quote.h"
#include "analysis/report/roles_profile.h"
#include "analysis/report/trend.h"
#include "tests/analysis/report/fixture.h"

using namespace radar;
using namespace radar::report_test;
using Catch::Matchers::ContainsSubstring;
using report::figure_key;

namespace {

// 80 jobs of 40 employers: Python and Docker with pay, or PyTorch alone.
struct Market {
  Fixture f;
  report::Sample sample;
  std::vector<report::Table> tables;
  report::Proof proof;

  Market() {
    for (int i = 0; i < 80; ++i) {
      const auto what = i % 2 == 0 ? "Python, Docker and Kafka\n- Pay: $" + std::to_string(100 + i) +
                                         ",000 to $" + std::to_string(120 + i) + ",000 a year"
                                   : std::string("PyTorch");
      f.add(std::to_string(i), i % 4 < 2 ? "Machine Learning Engineer" : "Data Engineer",
            "Employer " + std::to_string(i % 40), long_text(what, i));
    }
    report::Filters all;
    all.role = "all";
    sample = f.sample(all);
    auto& db = f.store->database();
    for (auto& part :
         {report::trend_tables(sample, f.skills, {}, report::Window::month),
          report::plan_tables(sample, f.skills, f.roadmap), report::pay_tables(sample, f.skills)})
      tables.insert(tables.end(), part.begin(), part.end());
    tables.push_back(report::cooccurrence_table(sample, f.skills));
    tables.push_back(report::roles_table(sample, f.skills, {}));
    tables.push_back(report::quality_table(db, sample));
    tables.push_back(report::sources_table(db, sample));
    tables.push_back(report::runs_table(db, sample));
    proof = report::prove({db, sample, sample, f.skills, f.roadmap, tables});
  }
  // The posting that a figure leads to.
  const report::CitedPosting& posting(const std::string& key) const {
    const auto anchor = proof.anchors.find(key);
    REQUIRE(anchor != proof.anchors.end());
    REQUIRE(anchor->second[0] == 'p');
    return proof.postings.at(std::stoul(anchor->second.substr(1)));
  }
  const report::Exhibit& exhibit(const std::string& key) const {
    const auto anchor = proof.anchors.find(key);
    REQUIRE(anchor != proof.anchors.end());
    REQUIRE(anchor->second[0] == 'e');
    return proof.exhibits.at(std::stoul(anchor->second.substr(1)));
  }
};

bool says(const report::CitedPosting& p, const std::string& about, const std::string& words) {
  return std::any_of(p.says.begin(), p.says.end(), [&](const report::Said& s) {
    return s.about == about && s.text.find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("a pair leads to one posting that asks for both, and few postings show all pairs") {
  const Market m;
  const auto& p = m.posting(figure_key("cooccurrence", {"Docker", "Python"}));
  CHECK(says(p, "Docker", "Docker"));
  CHECK(says(p, "Python", "Python"));
  std::set<std::string> shown;
  for (const auto& [key, anchor] : m.proof.anchors) {
    if (key.starts_with("cooccurrence")) shown.insert(anchor);
  }
  CHECK(shown.size() <= 4);  // no more than kinds of jobs: two titles, two texts
  CHECK(m.proof.anchors.count(figure_key("cooccurrence", {"Docker", "PyTorch"})) == 0);  // in no posting
}

TEST_CASE("pay leads to the words that state it, at the middle and the quartiles") {
  const Market m;
  const auto& all = m.exhibit(figure_key("pay", {"USD", "all"}));
  REQUIRE(all.examples.size() == 3);
  for (const auto& example : all.examples) CHECK(says(m.proof.postings[example.posting], "pay", ",000"));
  CHECK_THAT(all.examples[1].label, ContainsSubstring("k: "));
}

TEST_CASE("a week's coverage leads to jobs with what of each is taught by then") {
  const Market m;
  const auto& before = m.exhibit(figure_key("coverage", {"0"}));
  const auto& after = m.exhibit(figure_key("coverage", {"48"}));
  REQUIRE(before.examples.size() == after.examples.size());
  const auto with_kafka =
      std::find_if(after.examples.begin(), after.examples.end(), [&](const report::Exhibit::Example& e) {
        return says(m.proof.postings[e.posting], "required skills, by the week that teaches them",
                    "Kafka (week");
      });
  REQUIRE(with_kafka != after.examples.end());
  CHECK_THAT(with_kafka->label, ContainsSubstring("3 of 3 taught"));
  const auto at = static_cast<std::size_t>(with_kafka - after.examples.begin());
  CHECK_THAT(before.examples[at].label, ContainsSubstring("1 of 3 taught"));  // Python comes before week 1
}

TEST_CASE("sources, runs, measures, windows and roles have their own postings") {
  const Market m;
  for (const auto& key : {figure_key("sources", {"s"}), figure_key("runs", {"1"}),
                          figure_key("quality", {"postings_with_pay"}), std::string(report::k_sample_key)})
    CHECK(!m.exhibit(key).examples.empty());
  const auto& counts = m.exhibit(figure_key("quality", {"postings_with_pay"})).examples;
  CHECK(says(m.proof.postings[counts.front().posting], "pay", ",000"));
  CHECK(says(m.posting(figure_key("trend", {"PyTorch", "2025-01"})), "PyTorch", "PyTorch"));
  CHECK_THAT(m.posting(figure_key("roles", {"data-engineer", "Docker"})).title,
             ContainsSubstring("Data Engineer"));
}

TEST_CASE("every cited posting has words, and an address or its place in its source") {
  const Market m;
  REQUIRE(!m.proof.postings.empty());
  for (const auto& p : m.proof.postings) {
    CHECK(!p.says.empty());
    CHECK((!p.url.empty() || (!p.source.empty() && !p.native_id.empty())));
  }
}

TEST_CASE("an address that a page cannot carry is left out") {
  CHECK(report::web_address("https://a.example/1") == "https://a.example/1");
  CHECK(report::web_address("javascript:alert(1)").empty());
  CHECK(report::web_address("https://a.example/" + std::string(5000, 'x')).empty());
}

TEST_CASE("deriving waits for another writer's step") {
  Fixture f;
  f.add("1", "Machine Learning Engineer", "A", long_text("Python", 1));
  SQLite::Database other(f.path.string(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE; UPDATE postings SET revision = 'x'");
  std::thread scrape([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    other.exec("COMMIT");
  });
  report::Filters all;
  all.role = "all";
  CHECK_NOTHROW(f.sample(all));
  scrape.join();
}
