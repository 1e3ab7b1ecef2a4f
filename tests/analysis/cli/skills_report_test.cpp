// skills-report as its users call it, on the bundled sample.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <set>

#include "sources/json/json_view.h"
#include "tests/analysis/cli/sample_report.h"
#include "tests/replay/command.h"

using namespace radar::replay;
using Catch::Matchers::ContainsSubstring;

using Sample = radar::report_test::SampleReport;
using radar::report_test::k_report;
using radar::report_test::k_scrape;

TEST_CASE("every report says that the sample is invented, in every format") {
  const Sample s;
  for (const char* command : {"rank", "plan", "claims", "trend", "postings", "skill Python"}) {
    for (const char* format : {"table", "markdown", "json"}) {
      CAPTURE(command, format);
      const auto r = s.report(std::string(command) + " --format " + format);
      CHECK(r.exit_code == 0);
      CHECK_THAT(r.out, ContainsSubstring("SAMPLE DATA"));
    }
    CHECK_THAT(s.report(std::string(command) + " --format csv").err, ContainsSubstring("SAMPLE DATA"));
  }
}

TEST_CASE("rank has the contract's columns, shares lie in their intervals") {
  const Sample s;
  const auto document = s.json("rank --limit 0");
  const auto root = document.root();
  CHECK(root["table"].text() == "rank");
  CHECK(root["denominator"]["jobs"].integer().value() > 10);
  const auto keys = root["rows"][0].keys();
  const std::vector<std::string> contract = {
      "rank",     "skill",     "category",       "share",           "low",    "high",     "jobs",
      "postings", "employers", "required_share", "preferred_share", "change", "plan_item"};
  REQUIRE(keys.size() > contract.size());
  CHECK(std::equal(contract.begin(), contract.end(), keys.begin()));
  for (const char* more :
       {"rank_low", "rank_high", "wilson_low", "wilson_high", "rank_by_posting", "rank_by_company"})
    CHECK(std::find(keys.begin(), keys.end(), more) != keys.end());
  // What is for machines only stays out of what people read.
  CHECK_THAT(s.report("rank").out, ContainsSubstring("rank_low") && !ContainsSubstring("wilson_low"));
  double last = 1;
  for (const auto& row : root["rows"]) {
    const double share = *row["share"].number();
    CHECK(share <= last);
    CHECK(*row["low"].number() <= share);
    CHECK(*row["high"].number() >= share);
    CHECK(*row["required_share"].number() + *row["preferred_share"].number() <= share + 1e-9);
    last = share;
  }
}

TEST_CASE("plan and claims have the contract's columns") {
  const Sample s;
  const auto plan = s.json("plan");
  const auto plan_keys = plan.root()["rows"][0].keys();
  const std::vector<std::string> contract = {"plan_item", "phase",         "weeks", "topic",
                                             "share",     "low",           "high",  "required_share",
                                             "jobs",      "share_per_week"};
  REQUIRE(plan_keys.size() >= contract.size());
  CHECK(std::equal(contract.begin(), contract.end(), plan_keys.begin()));
  CHECK(plan.root()["tables"].size() == 5);
  const auto claims = s.json("claims");
  CHECK(claims.root()["rows"].size() == 20);
  for (const auto& row : claims.root()["rows"]) {
    const auto verdict = row["verdict"].text();
    CHECK((verdict == "supported" || verdict == "not supported" || verdict == "not enough data"));
  }
}

TEST_CASE("the postings behind a figure are as many as it says") {
  const Sample s;
  const auto rank = s.json("rank --limit 0");
  for (const auto& row : rank.root()["rows"]) {
    if (row["skill"].text() != "PyTorch" && row["skill"].text() != "AWS") continue;
    const auto postings = s.json("postings --limit 0 --skill '" + row["skill"].text() + "'");
    CHECK(static_cast<std::int64_t>(postings.root()["rows"].size()) == row["postings"].integer());
  }
}

TEST_CASE("each table of a command can be asked for alone, and the queries run") {
  const Sample s;
  for (const char* command :
       {"plan --table order", "plan --table weeks", "trend --table changes", "trend --table open",
        "claims --table claim_figures", "pay --table pay_skills", "pay", "trend --by week"}) {
    CAPTURE(command);
    CHECK(s.report(command).exit_code == 0);
  }
  s.folder.write("have.txt", "Python\nDokcer\nsomething odd\n");
  const auto gap = s.json("gap --target 0.5 --have " + s.folder.path("have.txt"));
  CHECK(gap.root()["table"].text() == "gap");
  CHECK(gap.root()["filters"]["open"].text() == "true");
  CHECK_THAT(s.report("gap --have " + s.folder.path("have.txt")).out,
             ContainsSubstring("Read \"Dokcer\" as Docker") &&
                 ContainsSubstring("Not understood, not counted: \"something odd\""));
  for (const char* name : {"rank", "plan", "weeks", "claims", "trend", "pay", "pay_skills", "coverage",
                           "cooccurrence", "roles", "sources", "quality"})
    CHECK_THAT(run(k_report + "sql " + name + " --country DE --weight company").out,
               ContainsSubstring("country = 'DE'") && ContainsSubstring("FROM report_postings"));
}

TEST_CASE("a filter that leaves too few says so, in JSON too, and exits 0") {
  const Sample s;
  const auto few = s.json("rank --level intern --least-jobs 1000");
  CHECK(few.root()["rows"].size() == 0);
  bool told = false;
  for (const auto& note : few.root()["notes"]) told = told || note.text().find("Too few for a ranking") == 0;
  CHECK(told);
}

TEST_CASE("export writes files that agree with the report and describe themselves") {
  const Sample s;
  REQUIRE(s.report("export " + s.folder.path("csv")).exit_code == 0);
  const auto package = radar::json::parse(s.folder.read("csv/datapackage.json"));
  REQUIRE(package);
  for (const char* name : {"skills", "trend", "plan", "claims", "cooccurrence", "pay", "roles", "postings",
                           "mentions", "sources", "runs"})
    CHECK_FALSE(s.folder.read(std::string("csv/") + name + ".csv").empty());
  for (const auto& resource : package->root()["resources"]) {
    const auto csv = s.folder.read("csv/" + resource["path"].text());
    std::string header;
    for (const auto& field : resource["schema"]["fields"])
      header += (header.empty() ? "" : ",") + field["name"].text();
    CHECK(csv.substr(0, csv.find('\r')) == header);
  }
  CHECK(s.folder.read("csv/skills.csv") == s.report("rank --limit 0 --format csv").out);
  // A dashboard charts any skill of the ranking, not the first ten alone.
  const auto trend = s.folder.read("csv/trend.csv");
  std::set<std::string> charted;
  for (std::size_t at = trend.find('\n') + 1; at < trend.size(); at = trend.find('\n', at) + 1)
    charted.insert(trend.substr(at, trend.find(",20", at) - at));
  CHECK(charted.size() == static_cast<std::size_t>(s.json("rank").root()["rows"].size()));
}

TEST_CASE("extract keeps the order, and a bad line is named") {
  const Folder folder;
  folder.write("in.jsonl",
               "{\"id\":\"b\",\"title\":\"ML Engineer\",\"description\":\"Requirements\\n- "
               "Python\\n\"}\n{\"id\":\"a\",\"title\":\"Nurse\",\"description\":\"<p>Excel skills</p>\"}\n");
  const auto r = run(k_report + "extract < " + folder.path("in.jsonl"));
  CHECK(r.exit_code == 0);
  const auto first = radar::json::parse(r.out.substr(0, r.out.find('\n')));
  REQUIRE(first);
  CHECK(first->root()["id"].text() == "b");
  CHECK(first->root()["role"].text() == "ml-engineer");
  CHECK(first->root()["skills"][1]["skill"].text() == "Python");
  CHECK(first->root()["skills"][1]["status"].text() == "required");
  CHECK(std::count(r.out.begin(), r.out.end(), '\n') == 2);
  folder.write("nameless.jsonl",
               "{\"title\":\"ML  Engineer\",\"description\":\"Go\",\"url\":\"https://a.example/1\"}\n");
  const auto nameless = radar::json::parse(run(k_report + "extract < " + folder.path("nameless.jsonl")).out);
  REQUIRE(nameless);
  const auto db = folder.path("x.sqlite");
  REQUIRE(run(k_scrape + "import " + folder.path("nameless.jsonl") + " --db " + db).exit_code == 0);
  CHECK_THAT(run(k_report + "postings --role all --format csv --db " + db).out,
             ContainsSubstring(nameless->root()["id"].text()));
  CHECK(nameless->root()["id"].text().starts_with("sha256:"));
  folder.write("bad.jsonl", "{\"id\":\"b\",\"title\":\"x\",\"description\":\"y\"}\nnot json\n");
  const auto bad = run(k_report + "extract < " + folder.path("bad.jsonl"));
  CHECK(bad.exit_code == 2);
  CHECK_THAT(bad.err, ContainsSubstring("standard input:2:"));
}

TEST_CASE("bad usage, no database and unknown names are one line and exit 2") {
  const Sample s;
  for (const char* arguments : {"rank --role astronaut",
                                "rank --country Atlantis",
                                "rank --since today",
                                "rank --since 2026-02-01 --until 2026-01-01",
                                "rank --source nosuch",
                                "postings --skill nosuchskill",
                                "skill nosuchskill",
                                "gap --have /nonexistent",
                                "rank --format xml",
                                "fly",
                                "plan --table nosuch",
                                "sql nosuch",
                                "sql rank --as-of 2026-01-01",
                                "gap --target 7 --have x",
                                "rank --limit -1",
                                "gap --have /tmp",
                                "gap --have /dev/null",
                                "claims --least-employers 3",
                                "sql rank --format csv",
                                "rank --config /nonexistent"}) {
    CAPTURE(arguments);
    const auto r = s.report(arguments);
    CHECK(r.exit_code == 2);
    CHECK(std::count(r.err.begin(), r.err.end(), '\n') == 1);
  }
  CHECK(run(k_report + "rank --db " + s.folder.path("none.sqlite")).exit_code == 2);
  CHECK(run("test -e " + s.folder.path("none.sqlite")).exit_code == 1);
}

TEST_CASE("a filter without its value is refused, and takes nothing else for it") {
  const Sample s;
  for (const char* arguments :
       {"rank --since ''", "rank --since=", "rank --until ''", "rank --company ''", "rank --source=''",
        "rank --country ''", "rank --role ''", "rank --as-of ''", "--since '' rank", "plan --table ''",
        "postings --skill ''", "trend ''", "rank --company --open"}) {
    CAPTURE(arguments);
    const auto r = s.report(arguments);
    CHECK(r.exit_code == 2);
    CHECK(r.out.empty());
    CHECK_THAT(r.err,
               ContainsSubstring("the value is empty") || ContainsSubstring("a value is missing before"));
    CHECK(std::count(r.err.begin(), r.err.end(), '\n') == 1);
  }
}

TEST_CASE("a list that is no text, or names nothing, is refused, standard input is a list") {
  const Sample s;
  s.folder.write("binary", std::string("Python\n\xff\xfe\x00\x01", 11));
  s.folder.write("none.txt", "zzzz\nqqqqq\n");
  for (const char* file : {"binary", "none.txt"}) {
    const auto r = s.report("gap --have " + s.folder.path(file));
    CHECK(r.exit_code == 2);
    CHECK(r.out.empty());
    CHECK_THAT(r.err, ContainsSubstring(file));
  }
  CHECK_THAT(s.report("gap --have " + s.folder.path("binary")).err, ContainsSubstring("binary:2:"));
  CHECK(run("echo Python | " + k_report + "gap --have - --db " + s.db).exit_code == 0);
}

TEST_CASE("several reports at once on a new archive all answer, and alike") {
  const Sample s;
  const auto file = [&s](int i) { return s.folder.path("out" + std::to_string(i)); };
  std::string all;
  for (int i = 0; i < 4; ++i)
    all += k_report + "rank --format csv -q --db " + s.db + " >" + file(i) + " 2>&1 & ";
  (void)run(all + "wait");
  const auto alone = s.report("rank --format csv -q").out;
  REQUIRE_FALSE(alone.empty());
  for (int i = 0; i < 4; ++i) CHECK(s.folder.read("out" + std::to_string(i)) == alone);
}

TEST_CASE("programs get every row unless they ask for less, people get a note") {
  const Sample s;
  const auto rows = [&](const std::string& arguments) {
    const auto out = s.report(arguments).out;
    return std::count(out.begin(), out.end(), '\n') - 1;
  };
  const auto all = rows("rank --format csv --limit 0");
  REQUIRE(all > 50);
  CHECK(rows("rank --format csv") == all);
  CHECK(rows("rank --format csv --limit 7") == 7);
  CHECK(static_cast<std::int64_t>(s.json("rank").root()["rows"].size()) == all);
  CHECK_THAT(s.report("rank").out, ContainsSubstring("The first 50 of " + std::to_string(all)));
  s.folder.write("have.txt", "Python\n");
  const auto have = " --have " + s.folder.path("have.txt");
  CHECK(rows("gap --format csv --limit 3" + have) == 3);
  CHECK(rows("gap --format csv" + have) > 15);
  CHECK_THAT(s.report("gap" + have).out, ContainsSubstring("The first 15 of "));
}

TEST_CASE("a name that is nearly right is offered, every command tells its version") {
  const Sample s;
  CHECK_THAT(s.report("skill pytorhc").err, ContainsSubstring("did you mean \"PyTorch\"?"));
  CHECK_THAT(s.report("rnak").err, ContainsSubstring("did you mean \"rank\"?"));
  CHECK_THAT(s.report("bogus").err, ContainsSubstring("commands are rank, plan, claims"));
  CHECK_THAT(s.report("rank --source nosuch").err, ContainsSubstring("it has those of "));
  CHECK_THAT(s.report("rank --company nosuchemployer").out,
             ContainsSubstring("no posting of an employer \"nosuchemployer\""));
  CHECK_THAT(s.report("rank --as-of 2001-01-01").out, ContainsSubstring("The archive begins on "));
  for (const char* command : {"", "rank", "gap", "export", "extract"})
    CHECK(run(k_report + command + " --version").exit_code == 0);
}

TEST_CASE("output that does not fit where it goes is one line and exit 2, however long") {
  const Sample s;
  REQUIRE(s.report("rank --format csv").out.size() > 8192);  // more than a buffer of stdio
  for (const char* arguments : {"rank --format csv", "rank --format json", "rank", "postings --format csv",
                                "sql plan", "--help", "--version"}) {
    CAPTURE(arguments);
    const auto r = s.report(std::string(arguments) + " >/dev/full");
    CHECK(r.exit_code == 2);
    CHECK_THAT(r.err, ContainsSubstring("standard output cannot be written"));
    CHECK(s.report(std::string(arguments) + " >&-").exit_code == 2);
  }
  const auto head = run(k_report + "rank --format json --db " + s.db + " | head -n 1");
  CHECK(head.exit_code == 0);
  CHECK(head.err.empty());
}

TEST_CASE("a report on a database that cannot be written works once it was derived") {
  const Sample s;
  REQUIRE(s.report("rank").exit_code == 0);
  (void)run("chmod 444 " + s.db);
  CHECK(s.report("rank").exit_code == 0);
}
