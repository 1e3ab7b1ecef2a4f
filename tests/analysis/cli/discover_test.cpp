// `skills-report discover` on postings that name something new, and its entries pasted into skills.json.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <filesystem>
#include <fstream>

#include "sources/json/json_view.h"
#include "tests/replay/command.h"

using namespace radar::replay;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string k_report = std::string(RADAR_BIN_DIR) + "/analysis/skills-report ";
const std::string k_scrape = std::string(RADAR_BIN_DIR) + "/scraper/jobs-scrape ";

struct Archive {
  Folder folder;
  std::string db = folder.path("d.sqlite");
  Archive() {
    std::ofstream(folder.path("p.jsonl"))
        << R"({"id":"1","title":"ML Engineer","company":"Acme","posted":"2026-01-05","description":"Requirements\n- Python, Zorble and Docker"})"
        << "\n"
        << R"({"id":"2","title":"ML Engineer","company":"Bolt","posted":"2026-03-20","description":"Requirements\n- Kubernetes/Zorble, Quuxer"})"
        << "\n"
        << R"({"id":"3","title":"MLOps Engineer","company":"Crate","posted":"2026-03-25","description":"Must have: Terraform, Quuxer"})"
        << "\n";
    REQUIRE(run(k_scrape + "import " + folder.path("p.jsonl") + " --db " + db).exit_code == 0);
  }
  Ran discover(const std::string& more) const { return run(k_report + "discover " + more + " --db " + db); }
};

}  // namespace

TEST_CASE("discover lists unknown terms, and the new ones alone where asked") {
  const Archive a;
  const auto all = a.discover("--format csv");
  CHECK(all.exit_code == 0);
  CHECK_THAT(all.out, ContainsSubstring("rank,term,jobs,postings,employers,listed,specificity,new,recent,"
                                        "first_seen,neighbours,category,quote,entry"));
  CHECK_THAT(all.out, ContainsSubstring("Zorble"));
  const auto fresh = a.discover("--format csv --only-new --new-days 20");
  CHECK_THAT(fresh.out, ContainsSubstring("Quuxer"));
  CHECK(fresh.out.find(",Zorble,") == std::string::npos);
  CHECK(a.discover("--new-days 0").exit_code == 2);
}

TEST_CASE("discover's entries pass the check when they are pasted into skills.json") {
  const Archive a;
  const auto ran = a.discover("--format json");
  const auto document = radar::json::parse(ran.out);
  REQUIRE(document);
  const auto rows = document->root()["rows"];
  REQUIRE(rows.size() == 2);
  const std::string config = a.folder.path("config");
  std::filesystem::copy(std::string(RADAR_PROJECT_DIR) + "/config", config,
                        std::filesystem::copy_options::recursive);
  std::ifstream in(config + "/skills.json");
  std::string skills{std::istreambuf_iterator<char>(in), {}};
  for (const auto& row : rows) skills.insert(skills.rfind(']'), "," + row["entry"].text());
  std::ofstream(config + "/skills.json") << skills;
  const auto check = run(k_scrape + "check --config " + config);
  CAPTURE(check.out, check.err);
  CHECK(check.exit_code == 0);
  const auto again = run(k_report + "discover --format csv --config " + config + " --db " + a.db);
  CHECK(again.exit_code == 0);
  CHECK(again.out.find("Zorble") == std::string::npos);
}
