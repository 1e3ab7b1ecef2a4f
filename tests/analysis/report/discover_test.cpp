// Unknown terms from imported postings in a real database.
#include "analysis/report/discover.h"

#include <unistd.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "analysis/derive/deriver.h"
#include "analysis/stats/log_odds.h"
#include "scraper/store/store.h"
#include "sources/json/json_view.h"
#include "sources/text/utf8.h"

using namespace radar;
namespace fs = std::filesystem;

namespace {

constexpr text::UnixSeconds k_day = 86'400;
constexpr text::UnixSeconds k_today = 20100;

std::string slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// skills.json without the skills of these names.
std::string skills_without(const std::vector<std::string>& names) {
  const auto document = json::parse(slurp(std::string(RADAR_PROJECT_DIR) + "/config/skills.json"));
  REQUIRE(document);
  std::string out = "{";
  for (const char* part :
       {"words", "no_company", "nested", "no_nested", "shared_heads", "line_words", "unshared", "nothing"})
    out += "\"" + std::string(part) + "\": " + document->root()[part].dump() + ", ";
  out += "\"skills\": [";
  bool first = true;
  for (const auto& skill : document->root()["skills"]) {
    if (std::find(names.begin(), names.end(), skill["name"].text()) != names.end()) continue;
    out += (first ? "" : ",\n") + skill.dump();
    first = false;
  }
  return out + "]}";
}

struct Archive {
  fs::path path = fs::temp_directory_path() /
                  ("radar-discover-" + std::to_string(::getpid()) + "-" + std::to_string(next++) + ".sqlite");
  std::unique_ptr<store::Store> store = std::move(store::Store::open(path.string()).value());
  taxonomy::Taxonomy skills;
  taxonomy::Roles roles;
  std::unique_ptr<extract::Extractor> extractor;
  std::int64_t run = 0, source = 0;
  int added = 0;
  static inline int next = 0;

  explicit Archive(const std::vector<std::string>& unknown = {}) {
    json::ConfigFaults faults;  // implications of skills that were taken out are faults, and no matter here
    skills = taxonomy::Taxonomy::parse(skills_without(unknown), "skills.json", faults);
    roles = taxonomy::Roles::load(std::string(RADAR_PROJECT_DIR) + "/config/roles.json", faults);
    extractor = std::make_unique<extract::Extractor>(skills, roles);
    run = store->begin_run("run", k_today * k_day, "test", "hash");
    source = store->ensure_source("s", "greenhouse", "", "", false, k_today * k_day);
  }
  ~Archive() {
    store.reset();
    for (const char* end : {"", "-wal", "-shm"}) fs::remove(path.string() + end);
  }

  void add(const std::string& title, const std::string& company, const std::string& text,
           text::UnixSeconds day = k_today - 200) {
    store::PageOutcome page;
    page.run = run;
    page.source = source;
    page.now = k_today * k_day;
    model::Posting p;
    p.id = std::to_string(++added);
    p.title = title;
    p.company = company;
    p.description = text + "\n\nAbout posting " + p.id + ": nothing like the others " + company;
    p.format = model::TextFormat::text;
    if (day > 0) p.posted = text::Timestamp{day * k_day, true, false};
    page.postings.push_back({p, "", true});
    (void)store->record(page);
  }

  report::Table discover(const std::string& role = "ml-engineer", report::DiscoverOptions options = {}) {
    (void)derive::derive(store->database(), *extractor, skills, 1);
    report::Filters filters, all;
    filters.role = role;
    all.role = "all";
    auto& db = store->database();
    return report::discover_table(db, report::load_sample(db, filters, skills, roles),
                                  report::load_sample(db, all, skills, roles), skills, options);
  }
};

const report::Cell& cell(const report::Table& table, const std::string& term, const std::string& column) {
  for (const auto& row : table.rows) {
    if (std::get<std::string>(row[1]) != term) continue;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].name == column) return row[i];
    }
  }
  static const report::Cell none;
  return none;
}

bool has(const report::Table& table, const std::string& term) {
  return cell(table, term, "rank").index() != 0;
}

}  // namespace

TEST_CASE("a term beside known skills at two employers gets a row that says why") {
  Archive a;
  a.add("ML Engineer", "Acme", "Requirements\n- Python, Zorble, Docker");
  a.add("ML Engineer", "Bolt", "Requirements\n- Zorble/Kubernetes");
  a.add("Data Analyst", "Crate", "Requirements\n- Excel, Tableau");
  const auto table = a.discover();
  REQUIRE(has(table, "Zorble"));
  CHECK(std::get<std::int64_t>(cell(table, "Zorble", "jobs")) == 2);
  CHECK(std::get<std::int64_t>(cell(table, "Zorble", "employers")) == 2);
  CHECK(std::get<std::string>(cell(table, "Zorble", "quote")).find("Zorble") != std::string::npos);
  CHECK(std::get<std::string>(cell(table, "Zorble", "category")) == "MLOps & serving");
  CHECK(std::get<double>(cell(table, "Zorble", "specificity")) > 0);
  CHECK_FALSE(std::get<bool>(cell(table, "Zorble", "new")));
}

TEST_CASE("what one employer says again and again is its own word") {
  Archive a;
  for (int i = 0; i < 8; ++i)
    a.add("ML Engineer " + std::to_string(i), "Acme",
          "Team " + std::to_string(i * 77) + "\n- Python, Zorble");
  a.add("ML Engineer", "Bolt", "- Docker, Zorble");
  CHECK_FALSE(has(a.discover(), "Zorble"));
}

TEST_CASE("a term of the last days is new, in an archive that knows the time before") {
  Archive a;
  a.add("ML Engineer", "Old", "Requirements\n- Python, SQL", k_today - 300);
  a.add("ML Engineer", "Acme", "Requirements\n- Python, Zorble", k_today - 5);
  a.add("ML Engineer", "Bolt", "Requirements\n- SQL, Zorble", k_today - 3);
  CHECK(std::get<bool>(cell(a.discover(), "Zorble", "new")));
  CHECK(std::get<std::int64_t>(cell(a.discover(), "Zorble", "recent")) == 2);
  report::DiscoverOptions only;
  only.only_new = true;
  CHECK(has(a.discover("ml-engineer", only), "Zorble"));
  SECTION("but not one that a posting of unknown age names") {
    a.add("ML Engineer", "Crate", "Requirements\n- Docker, Zorble", 0);
    CHECK_FALSE(std::get<bool>(cell(a.discover(), "Zorble", "new")));
    CHECK_FALSE(has(a.discover("ml-engineer", only), "Zorble"));
  }
}

TEST_CASE("a term of other roles is less specific") {
  Archive a;
  for (const char* company : {"Acme", "Bolt", "Crate"}) {
    a.add("ML Engineer", company, "Requirements\n- Python, Zorble");
    a.add("ML Engineer", company, "Requirements\n- Docker, Quuxer");
    a.add("Data Analyst", company, "Requirements\n- Excel, Quuxer");
    a.add("Data Analyst", company, "Requirements\n- Tableau, Quuxer");
  }
  const auto table = a.discover();
  REQUIRE(has(table, "Zorble"));
  REQUIRE(has(table, "Quuxer"));
  CHECK(std::get<double>(cell(table, "Zorble", "specificity")) >
        std::get<double>(cell(table, "Quuxer", "specificity")));
}

TEST_CASE("without a role there is nothing to be specific to") {
  Archive a;
  a.add("ML Engineer", "Acme", "- Python, Zorble");
  a.add("Data Analyst", "Bolt", "- SQL, Zorble");
  const auto table = a.discover("all");
  REQUIRE(has(table, "Zorble"));
  CHECK(cell(table, "Zorble", "specificity").index() == 0);
}

TEST_CASE("entries load beside the skills there are, whatever a term is called") {
  json::ConfigFaults faults;
  const auto skills =
      taxonomy::Taxonomy::load(std::string(RADAR_PROJECT_DIR) + "/config/skills.json", faults);
  std::string entries;
  for (const char* name : {"Zorble", "Q++", "F#", "Ωμέγα", "Зорбл", "a \"quoted\" name", "Python 9"}) {
    const auto entry =
        report::taxonomy_entry({name, std::string(name) + "JS"}, "Cloud", name[0] == 'Z', skills);
    const auto parsed = json::parse(entry);
    REQUIRE(parsed);
    entries += (entries.empty() ? "" : ",") + entry;
  }
  CHECK(report::taxonomy_entry({"Go"}, "Cloud", false, skills).find("\"go-2\"") != std::string::npos);
  json::ConfigFaults more;
  std::string all = skills_without({});
  all.insert(all.rfind("]}"), "," + entries);
  const auto grown = taxonomy::Taxonomy::parse(all, "skills.json", more);
  for (const auto& fault : more) UNSCOPED_INFO(fault.str());
  CHECK(more.empty());
  CHECK(grown.skills().size() == skills.skills().size() + 7);
}

TEST_CASE("skills taken out of the taxonomy come back as discoveries") {
  const std::vector<std::string> gone = {"Docker",     "Airflow",  "MLflow",     "Terraform", "Kafka",
                                         "Snowflake",  "XGBoost",  "Rust",       "FastAPI",   "Databricks",
                                         "LightGBM",   "dbt",      "Prometheus", "Scala",     "Kotlin",
                                         "TensorFlow", "BigQuery", "Tableau",    "LangChain", "Redis"};
  Archive a(gone);
  std::ifstream in(std::string(RADAR_TEST_DATA) + "/extraction/labelled.jsonl");
  for (std::string line; std::getline(in, line);) {
    const auto posting = json::parse(line);
    REQUIRE(posting);
    a.add(posting->root()["title"].text(), posting->root()["company"].text(),
          posting->root()["text"].raw_text());
  }
  const auto table = a.discover("all");
  std::size_t found = 0;
  for (const auto& name : gone) {
    for (std::size_t i = 0; i < table.rows.size() && i < 40; ++i)
      found += std::get<std::string>(table.rows[i][1]) == name;
  }
  CAPTURE(found, table.rows.size());
  CHECK(found >= 15);
}

TEST_CASE("log-odds shrink what is rare and tell what is frequent") {
  CHECK(stats::log_odds_z({50, 100}, {50, 1000}) > 5);
  CHECK(stats::log_odds_z({1, 100}, {0, 1000}) < 3);
  CHECK(std::abs(stats::log_odds_z({10, 100}, {100, 1000})) < 0.5);
  CHECK(stats::log_odds_z({5, 100}, {500, 1000}) < -3);
  CHECK(stats::log_odds_z({0, 0}, {5, 10}) == 0);
}
