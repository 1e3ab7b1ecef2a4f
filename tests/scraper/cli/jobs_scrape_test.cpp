// jobs-scrape as its users call it.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "tests/replay/command.h"
#include "tests/replay/loopback_server.h"

using namespace radar::replay;
using Catch::Matchers::ContainsSubstring;

namespace {
const std::string k_program = std::string(RADAR_BIN_DIR) + "/scraper/jobs-scrape ";
const std::string k_project = RADAR_PROJECT_DIR;

std::string sources(const std::string& entries) {
  return "{\"version\":1,\"defaults\":{\"allow_loopback\":true,\"min_interval_ms\":0,\"backoff_base_ms\":5,"
         "\"max_retries\":0},\"sources\":[" +
         entries + "]}";
}
}  // namespace

TEST_CASE("the sample goes through three nights") {
  const Folder folder;
  const auto r = run(k_program + "sample --db " + folder.path("s.sqlite"));
  CHECK(r.exit_code == 0);
  CHECK_THAT(r.out, ContainsSubstring("night 3 of 3") && ContainsSubstring("SAMPLE (invented postings)") &&
                        ContainsSubstring("unchanged"));
}

TEST_CASE("a configuration's faults name file, line and pointer, and nothing is written") {
  const Folder folder;
  folder.write("config/sources.json",
               "{\"version\":1,\"sources\":[\n{\"id\":\"a\",\"kind\":\"greenhouse\",\"board\":\"x\",\"bord\":"
               "1},\n{\"id\":\"a\",\"kind\":\"nosuch\"},{\"id\":\"b\",\"kind\":\"lever\",\"board\":7}]}");
  const auto r =
      run(k_program + "run --db " + folder.path("x.sqlite") + " --config " + folder.path("config"));
  CHECK(r.exit_code == 2);
  CHECK_THAT(r.err, ContainsSubstring("sources.json:2: /sources/0/bord: unknown key") &&
                        ContainsSubstring("/sources/1/kind") && ContainsSubstring("/sources/2/board") &&
                        ContainsSubstring("/sources/1/id"));
  CHECK(run("test -e " + folder.path("x.sqlite")).exit_code == 1);
  CHECK(run(k_program + "check --config " + k_project + "/config").exit_code == 0);
  CHECK(run(k_program + "check --config " + folder.path("nothing")).exit_code == 2);
}

TEST_CASE("bad usage is one line and exit 2") {
  for (const char* arguments :
       {"", "fly", "run --limit x", "parse --kind nosuch x.json", "select 'div[' /dev/null", "import",
        "run --only nobody", "run --only ''", "run --limit 0", "text /tmp", "import --source 'a b' x.jsonl",
        "robots --agent r --url nowhere x.txt", "run --db /tmp"}) {
    CAPTURE(arguments);
    const auto r = run(k_program + arguments + " </dev/null");
    CHECK(r.exit_code == 2);
    CHECK(std::count(r.err.begin(), r.err.end(), '\n') <= 2);
    CHECK_FALSE(r.err.empty());
  }
}

TEST_CASE("an option without its value is refused, and takes nothing else for it") {
  const Folder folder;
  for (const char* arguments :
       {"list --db ''", "list --db= x.sqlite", "run --only --config x", "replay --since ''",
        "import --source '' x.jsonl", "add --from ''", "add ''", "list --log-file ''", "parse --kind= x"}) {
    CAPTURE(arguments);
    const auto r = run("cd " + folder.path() + " && " + k_program + arguments + " </dev/null");
    CHECK(r.exit_code == 2);
    CHECK_THAT(r.err,
               ContainsSubstring("the value is empty") || ContainsSubstring("a value is missing before"));
    CHECK(std::count(r.err.begin(), r.err.end(), '\n') == 1);
  }
  CHECK_THAT(run(k_program + "run --only --config x").err,
             ContainsSubstring("--only: a value is missing before --config"));
}

TEST_CASE("every command has help with an example") {
  for (const char* command : {"run", "list", "check", "add", "suggest", "replay", "kinds", "import", "parse",
                              "select", "text", "robots", "sample"}) {
    CAPTURE(command);
    const auto r = run(k_program + command + " --help");
    CHECK(r.exit_code == 0);
    CHECK_THAT(r.out, ContainsSubstring("Example: jobs-scrape " + std::string(command)));
  }
  CHECK(run(k_program + "--version").exit_code == 0);
}

TEST_CASE("a log file in a folder that is not there is refused, and no folder is made") {
  const Folder folder;
  folder.write("config/sources.json", sources(""));
  const auto r = run(k_program + "list --config " + folder.path("config") + " --db " +
                     folder.path("x.sqlite") + " --log-file " + folder.path("nowhere/log"));
  CHECK(r.exit_code == 2);
  CHECK_THAT(r.err, ContainsSubstring("there is no folder " + folder.path("nowhere")));
  CHECK(run("test -e " + folder.path("nowhere")).exit_code == 1);
}

TEST_CASE("a command that there is not is named, with those that there are") {
  CHECK_THAT(run(k_program + "nonsense").err,
             ContainsSubstring("no command \"nonsense\"; commands are run, list, check"));
  CHECK_THAT(run(k_program + "-q").err, ContainsSubstring("subcommand is required"));
}

TEST_CASE("what all commands share is understood before and after a command's name") {
  const Folder folder;
  folder.write("config/sources.json", sources(""));
  const std::string where = "--db " + folder.path("x.sqlite") + " --config " + folder.path("config");
  CHECK(run(k_program + where + " -q list").exit_code == 0);
  CHECK(run(k_program + "list -q " + where).exit_code == 0);
  for (const char* arguments :
       {"run --version", "parse --version", "-q text -", "robots -v --agent r --url /a -"})
    CHECK(run(k_program + arguments + " </dev/null").exit_code == 0);
  CHECK(run(k_program + "kinds >/dev/full").exit_code == 2);
}

TEST_CASE("postings come in on standard input, and a run over a file-size limit ends in one line") {
  const Folder folder;
  const std::string db = " --db " + folder.path("x.sqlite");
  const auto lines =
      run("printf '{\"title\":\"A\",\"description\":\"b\"}\\n' | " + k_program + "import -" + db);
  CHECK(lines.exit_code == 0);
  CHECK_THAT(lines.out, ContainsSubstring("standard input: 1 read, 1 new"));
  const auto table = run("printf 'title,description\\nB,c\\n' | " + k_program + "import -" + db);
  CHECK_THAT(table.out, ContainsSubstring("1 read, 1 new"));
  const auto limited = run("ulimit -f 20; printf '{\"title\":\"C\",\"description\":\"d\"}\\n' | " +
                           k_program + "import - --db " + folder.path("y.sqlite"));
  CHECK(limited.exit_code == 2);
  CHECK_THAT(limited.err, ContainsSubstring("y.sqlite") && ContainsSubstring("full"));
}

TEST_CASE("faults of several files that are imported name their file") {
  const Folder folder;
  folder.write("a.jsonl", "{\"title\":\"A\",\"description\":\"b\"}\nnonsense\n");
  folder.write("b.csv", "title,description\n,b\nB,b\n");
  const auto r = run(k_program + "import " + folder.path("a.jsonl") + " " + folder.path("b.csv") + " --db " +
                     folder.path("x.sqlite"));
  CHECK(r.exit_code == 1);
  CHECK_THAT(r.err, ContainsSubstring(folder.path("a.jsonl") + ": line 2: ") &&
                        ContainsSubstring(folder.path("b.csv") + ": line 2: "));
}

TEST_CASE("exit codes tell how the night went, and a key never shows") {
  LoopbackServer server([](const Seen& s) {
    if (s.path.find("/ok/") != std::string::npos)
      return json_reply(R"({"jobs":[{"id":1,"title":"ML Engineer","content":"x"}],"meta":{"total":1}})");
    return s.path == "/robots.txt" ? Reply{404, {}, ""} : Reply{500, {}, ""};
  });
  const auto entry = [&](const std::string& board) {
    return "{\"id\":\"" + board + "\",\"kind\":\"greenhouse\",\"board\":\"" + board + "\",\"base_url\":\"" +
           server.url() + "\"}";
  };
  const Folder folder;
  const auto night = [&](const std::string& entries, const std::string& more = "") {
    folder.write("config/sources.json", sources(entries));
    return run("RADAR_TEST_KEY=topsecretvalue " + k_program + "run " + more + " --db " +
               folder.path("x.sqlite") + " --config " + folder.path("config") + " --log-file " +
               folder.path("log"));
  };
  CHECK(night(entry("ok")).exit_code == 0);
  CHECK(night(entry("ok") + "," + entry("bad")).exit_code == 1);
  const auto all_bad = night(entry("bad"));
  CHECK(all_bad.exit_code == 3);
  CHECK_THAT(all_bad.out, ContainsSubstring("failed"));
  const auto quiet = night(entry("ok"), "--quiet");
  CHECK(quiet.exit_code == 0);
  CHECK((quiet.err + quiet.out).empty());
  const auto grumble = night(entry("ok") + "," + entry("bad"), "--quiet");
  CHECK_THAT(grumble.out, ContainsSubstring("bad") && !ContainsSubstring("ok "));
  CHECK_THAT(run(k_program + "list --format csv --db " + folder.path("x.sqlite") + " --config " +
                 folder.path("config"))
                 .out,
             ContainsSubstring("ok,greenhouse,yes"));
  const auto keyed = night(
      "{\"id\":\"feed\",\"kind\":\"feed\",\"url\":\"" + server.url("/f?key={env:RADAR_TEST_KEY}") + "\"}",
      "-vv");
  CHECK((keyed.out + keyed.err + folder.read("log") + folder.read("x.sqlite")).find("topsecretvalue") ==
        std::string::npos);
}

TEST_CASE("the log tells a night's begin and end, and at which level to look") {
  LoopbackServer server([](const Seen& s) {
    if (s.path.find("/ok/") != std::string::npos)
      return json_reply(R"({"jobs":[{"id":1,"title":"ML Engineer","content":"x"}],"meta":{"total":1}})");
    return s.path == "/robots.txt" ? Reply{404, {}, ""} : Reply{500, {}, ""};
  });
  const auto entry = [&](const std::string& board) {
    return "{\"id\":\"" + board + "\",\"kind\":\"greenhouse\",\"board\":\"" + board + "\",\"base_url\":\"" +
           server.url() + "\"}";
  };
  const Folder folder;
  const std::string rest = "run -q --db " + folder.path("x.sqlite") + " --config " + folder.path("config") +
                           " --log-format json --log-file " + folder.path("log");
  folder.write("config/sources.json", sources(entry("ok") + "," + entry("bad")));
  CHECK(run(k_program + rest).exit_code == 1);
  const auto log = folder.read("log");
  CHECK_THAT(log, ContainsSubstring(R"("level":"info","message":"run begins)") &&
                      ContainsSubstring(R"("level":"info","message":"ok: ok seen 1)") &&
                      ContainsSubstring(R"("level":"warning","message":"bad: failed)") &&
                      ContainsSubstring(
                          R"("level":"warning","message":"run ended: some sources failed, 1 of 2 well)"));
  CHECK(run("exec 9>>" + folder.path("x.sqlite.lock") + "; flock 9; " + k_program + rest).exit_code == 75);
  CHECK_THAT(folder.read("log"), ContainsSubstring(R"("level":"error","message":")" +
                                                   folder.path("x.sqlite") + ": another run holds the lock"));
  folder.write("config/sources.json", "{");
  CHECK(run(k_program + rest).exit_code == 2);
  CHECK_THAT(folder.read("log"), ContainsSubstring(R"("level":"error","message":")" + folder.path("config")));
}

TEST_CASE("many that add at once all get their line in, behind a link and with the file's mode") {
  const Folder folder;
  folder.write("real/sources.json", sources(""));
  (void)run("chmod 640 " + folder.path("real/sources.json") + " && mkdir " + folder.path("config") +
            " && ln -s ../real/sources.json " + folder.path("config/sources.json"));
  const auto r =
      run("for i in 1 2 3 4 5 6 7 8; do " + k_program + "add https://jobs.lever.co/acme$i --no-check " +
          "--write --config " + folder.path("config") + " & done; wait");
  const auto file = folder.read("real/sources.json");
  for (int i = 1; i <= 8; ++i)
    CHECK_THAT(file, ContainsSubstring("\"board\":\"acme" + std::to_string(i) + "\""));
  CHECK(run("stat -c %a " + folder.path("real/sources.json")).out == "640\n");
  CHECK(run("test -L " + folder.path("config/sources.json")).exit_code == 0);
  CHECK(run("ls " + folder.path("real")).out == "sources.json\n");
  folder.write("more.tsv", "kind\tslug\nlever\tacme1\nlever\tacme9\n");
  CHECK_THAT(
      run(k_program + "add --write --from " + folder.path("more.tsv") + " --config " + folder.path("config"))
          .out,
      ContainsSubstring("1 entries added, 1 refused"));
}

TEST_CASE("without $HOME the database is the user's, not the folder's") {
  const Folder folder;
  folder.write("config/sources.json", sources(""));
  const auto r = run("cd " + folder.path() + " && env -u HOME -u XDG_DATA_HOME -u SKILLS_RADAR_DB " +
                     k_program + "suggest --config " + folder.path("config"));
  CHECK(r.err.find("./.local") == std::string::npos);
  CHECK(run("test -e " + folder.path(".local")).exit_code == 1);
}

TEST_CASE("a second run while one holds the lock exits 75") {
  const Folder folder;
  folder.write("config/sources.json", sources(""));
  const auto r = run("exec 9>>" + folder.path("x.sqlite.lock") + "; flock 9; " + k_program + "run --db " +
                     folder.path("x.sqlite") + " --config " + folder.path("config"));
  CHECK(r.exit_code == 75);
}

TEST_CASE("damaged, newer and foreign databases give one clear line and stay as they were") {
  const Folder folder;
  folder.write("config/sources.json", sources(""));
  folder.write("p.jsonl", "{\"title\":\"t\",\"description\":\"d\"}\n");
  const auto db = folder.path("x.sqlite");
  const auto import = [&] { return run(k_program + "import " + folder.path("p.jsonl") + " --db " + db); };
  const std::string noise(9000, 'n');
  folder.write("x.sqlite", noise);
  auto r = import();
  CHECK(r.exit_code == 2);
  CHECK(std::count(r.err.begin(), r.err.end(), '\n') == 1);
  CHECK(folder.read("x.sqlite") == noise);
  CHECK(run("ls " + folder.path()).out.find(".lock") == std::string::npos);
  (void)run("rm " + db);
  REQUIRE(import().exit_code == 0);
  (void)run("sqlite3 " + db + " 'PRAGMA user_version = 9999'");
  if (run("which sqlite3").exit_code == 0) {
    r = import();
    CHECK(r.exit_code == 2);
    CHECK_THAT(r.err, ContainsSubstring("newer"));
  }
}

TEST_CASE("a posting's page, a selector and robots.txt can be tried offline") {
  const Folder folder;
  folder.write("a.html", "<ul><li class=x>One &amp; two</li></ul><script>no</script>");
  CHECK(run(k_program + "text " + folder.path("a.html")).out == "- One & two\n");
  CHECK_THAT(run(k_program + "select li.x " + folder.path("a.html")).out,
             ContainsSubstring(R"({"tag":"li","text":"One & two")"));
  folder.write("robots.txt", "User-agent: *\nDisallow: /x\n");
  CHECK(
      run(k_program + "robots --agent r --url https://a.example/x " + folder.path("robots.txt")).exit_code ==
      1);
  const auto ok = run(k_program + "robots --agent r --url https://a.example/y " + folder.path("robots.txt"));
  CHECK(ok.exit_code == 0);
  CHECK(ok.out == "allowed\n");
  folder.write("b.json", R"({"jobs":[{"id":1,"title":"ML Engineer","content":"x"}],"meta":{"total":1}})");
  const auto parsed =
      run(k_program + "parse --kind greenhouse --options '{\"board\":\"b\"}' " + folder.path("b.json"));
  CHECK(parsed.exit_code == 0);
  CHECK_THAT(parsed.out, ContainsSubstring("{\"posting\":") &&
                             ContainsSubstring("{\"listing\":{\"complete\":true,\"total\":1}}"));
}

TEST_CASE("add recognises a careers page and writes its line once") {
  const Folder folder;
  folder.write("config/sources.json", sources("\n{\"id\":\"a\",\"kind\":\"lever\",\"board\":\"a\"}\n"));
  const auto add = [&](const std::string& more) {
    return run(k_program + "add https://jobs.lever.co/acme --no-check " + more + " --config " +
               folder.path("config"));
  };
  CHECK_THAT(add("").out, ContainsSubstring("\"kind\":\"lever\"") && ContainsSubstring("\"board\":\"acme\""));
  CHECK(folder.read("config/sources.json").find("acme") == std::string::npos);
  for (const char* wrong : {"--id 'bad id!'", "--from list.tsv"}) CHECK(add(wrong).exit_code == 2);
  CHECK(run(k_program + "add ftp://jobs.lever.co/acme --config " + folder.path("config")).exit_code == 2);
  CHECK(run(k_program + "add httpx://jobs.lever.co/acme --config " + folder.path("config")).exit_code == 2);
  CHECK(add("--write").exit_code == 0);
  CHECK(folder.read("config/sources.json").find("acme") != std::string::npos);
  CHECK(add("--write").exit_code == 2);
  CHECK(run(k_program + "check --config " + folder.path("config")).exit_code ==
        2);  // the other files are not there
}

TEST_CASE("invented and real postings never share an archive") {
  const Folder folder;
  folder.write("p.jsonl", "{\"title\":\"t\",\"description\":\"d\"}\n");
  const auto db = folder.path("x.sqlite");
  REQUIRE(run(k_program + "import " + folder.path("p.jsonl") + " --db " + db).exit_code == 0);
  const auto sample = run(k_program + "sample --db " + db);
  CHECK(sample.exit_code == 2);
  CHECK_THAT(sample.err, ContainsSubstring("a database of its own"));
  const auto own = folder.path("s.sqlite");
  REQUIRE(run(k_program + "sample --db " + own).exit_code == 0);
  CHECK(run(k_program + "import " + folder.path("p.jsonl") + " --db " + own).exit_code == 2);
}
