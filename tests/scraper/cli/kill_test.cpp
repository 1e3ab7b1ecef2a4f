// A night that is killed at any moment: the next one goes on, and the archive ends as if nothing had
// happened.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <random>
#include <thread>

#include "tests/replay/command.h"
#include "tests/replay/loopback_server.h"

using namespace radar::replay;

namespace {

const std::string k_program = std::string(RADAR_BIN_DIR) + "/scraper/jobs-scrape";
constexpr int k_boards = 6;
constexpr int k_postings = 8;

// SmartRecruiters boards, because their texts come by a second request each; every answer takes a while.
Reply answer(const Seen& seen) {
  std::this_thread::sleep_for(std::chrono::milliseconds(3));
  if (seen.path == "/robots.txt") return {404, {}, ""};
  const auto list = seen.path.find("/postings?");
  const std::string etag = "\"" + std::to_string(std::hash<std::string>{}(seen.path)) + "\"";
  const auto given = seen.headers.find("if-none-match");
  if (given != seen.headers.end() && given->second == etag) return {304, {{"ETag", etag}}, ""};
  Reply reply = json_reply("");
  reply.headers.emplace_back("ETag", etag);
  if (list == std::string::npos) {
    const std::string id = seen.path.substr(seen.path.rfind('/') + 1);
    reply.body = "{\"id\":\"" + id + "\",\"name\":\"Engineer " + id +
                 R"(","jobAd":{"sections":{"jobDescription":{"title":"Job","text":"<p>Python for )" + id +
                 "</p>\"}}}}";
    return reply;
  }
  std::string content;
  for (int i = 0; i < k_postings; ++i) {
    content += (i == 0 ? "" : ",") + std::string("{\"id\":\"") + std::to_string(i) +
               "\",\"name\":\"Engineer " + std::to_string(i) +
               R"(","releasedDate":"2026-03-01T00:00:00.000Z"})";
  }
  reply.body = "{\"offset\":0,\"limit\":100,\"totalFound\":" + std::to_string(k_postings) + ",\"content\":[" +
               content + "]}";
  return reply;
}

std::string config(const LoopbackServer& server) {
  std::string entries;
  for (int i = 0; i < k_boards; ++i) {
    entries += (i == 0 ? "" : ",") + std::string("{\"id\":\"b") + std::to_string(i) +
               R"(","kind":"smartrecruiters","board":"b)" + std::to_string(i) + R"(","base_url":")" +
               server.url() + "\"}";
  }
  return R"({"version":1,"defaults":{"min_interval_ms":0,"allow_loopback":true},"sources":[)" + entries +
         "]}";
}

// Starts a night and kills it after so long, unless it has ended by then; true if it was killed.
bool night_killed_after(std::chrono::milliseconds life, const std::string& config_dir,
                        const std::string& db) {
  const pid_t child = ::fork();
  if (child == 0) {
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(nothing, STDERR_FILENO);
    ::execl(k_program.c_str(), "jobs-scrape", "run", "--config", config_dir.c_str(), "--db", db.c_str(),
            static_cast<char*>(nullptr));
    ::_exit(127);
  }
  std::this_thread::sleep_for(life);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status);
}

std::string ask(const std::string& db, const std::string& sql) {
  return run("sqlite3 " + db + " \"" + sql + "\"").out;
}

// What the archive knows, without the times and the runs in which it learnt it.
std::string knowledge(const std::string& db) {
  return ask(db,
             "SELECT s.name, p.native_id, p.revision, p.detail_done, d.title, hex(t.sha256) FROM postings p "
             "JOIN "
             "sources s ON s.id = p.source_id JOIN current_versions v ON v.posting_id = p.id JOIN documents "
             "d ON "
             "d.id = v.document_id JOIN texts t ON t.id = d.text_id ORDER BY 1, 2") +
         ask(db,
             "SELECT posting_id, count(*) FROM spells WHERE closed_at IS NULL GROUP BY 1 HAVING count(*) <> "
             "1") +
         ask(db, "SELECT count(*) FROM spells") + ask(db, "PRAGMA integrity_check") +
         ask(db, "PRAGMA foreign_key_check");
}

}  // namespace

TEST_CASE("a night killed at random moments goes on and ends as the undisturbed one") {
  if (run("which sqlite3").exit_code != 0) SKIP("needs the sqlite3 program");
  LoopbackServer server(answer);
  const Folder folder;
  folder.write("config/sources.json", config(server));
  const auto whole = folder.path("whole.sqlite");
  const auto broken = folder.path("broken.sqlite");
  const std::string common = k_program + " run --config " + folder.path("config") + " --db ";
  REQUIRE(run(common + whole).exit_code == 0);
  std::mt19937 random(20261125);
  int killed = 0;
  for (int i = 0; i < 8; ++i) {
    const auto life = std::chrono::milliseconds(std::uniform_int_distribution<int>(5, 120)(random));
    killed += night_killed_after(life, folder.path("config"), broken) ? 1 : 0;
  }
  CHECK(killed > 0);
  REQUIRE(run(common + broken).exit_code == 0);
  CHECK(knowledge(broken) == knowledge(whole));
  CHECK(ask(broken, "SELECT count(*) FROM postings WHERE detail_done = 0") == "0\n");
  // Killed nights are on the record as such.
  CHECK(ask(broken, "SELECT count(*) FROM runs WHERE outcome IS NULL") == "0\n");
}
