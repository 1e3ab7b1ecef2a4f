// A dashboard that reads while sets are exchanged: whole files always, one set where it opens `.set` once.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "sources/text/sha256.h"
#include "tests/analysis/cli/sample_report.h"

using namespace radar;
using Sample = report_test::SampleReport;

namespace {

// nullopt: it cannot be opened.
std::optional<std::string> read_at(int folder, const std::string& name) {
  const int fd = ::openat(folder, name.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return std::nullopt;
  std::string out;
  char buffer[65'536];
  for (ssize_t n = 0; (n = ::read(fd, buffer, sizeof buffer)) > 0;)
    out.append(buffer, static_cast<std::size_t>(n));
  ::close(fd);
  return out;
}

// What is wrong with the set in this folder, by its own description; "" nothing.
std::string fault_of(int folder, int& files) {
  const auto package = read_at(folder, "datapackage.json");
  if (!package) return "no description";
  const auto document = json::parse(*package);
  if (!document) return "half a description";
  for (const auto& resource : document->root()["resources"]) {
    const auto name = resource["path"].text();
    const auto bytes = read_at(folder, name);
    if (!bytes) return name + " is missing";
    if (resource["hash"].text() != "sha256:" + text::hex(text::sha256(*bytes)))
      return name + " is of another set";
    ++files;
  }
  return "";
}

struct Reader {
  std::string by_set, by_path;  // first fault
  int sets = 0, files = 0;

  void read(const std::string& folder) {
    const int set = ::open((folder + "/.set").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (set < 0) {
      by_set = "no set";
      return;
    }
    if (auto fault = fault_of(set, files); by_set.empty()) by_set = fault;
    ::close(set);
    ++sets;
    for (const char* name : {"skills.csv", "plan.csv", "claims.csv", "postings.csv", "datapackage.json"}) {
      const auto bytes = read_at(AT_FDCWD, folder + "/" + name);
      const bool whole = bytes && bytes->size() > 10 && bytes->back() == '\n';
      if (!whole && by_path.empty()) by_path = name;
    }
  }
};

}  // namespace

TEST_CASE("who reads a set while others take its place reads one set, and whole files") {
  const Sample s;
  const auto folder = s.folder.path("csv");
  REQUIRE(s.report("export " + folder).exit_code == 0);
  std::atomic<bool> done = false;
  Reader reader;
  std::thread dashboard([&] {
    while (!done || reader.sets == 0) reader.read(folder);
  });
  int failed = 0;
  for (const char* role : {"all", "ml-engineer", "all", "data-engineer", "ml-engineer", "all"})
    failed += s.report("export --role " + std::string(role) + " " + folder).exit_code != 0;
  done = true;
  dashboard.join();
  CHECK(failed == 0);
  CHECK(reader.by_set == "");
  CHECK(reader.by_path == "");
  CHECK(reader.files > 20);
  INFO("sets read: " << reader.sets);
}

TEST_CASE("a set that was killed while it was written is not seen, and the next one comes through") {
  const Sample s;
  const auto folder = s.folder.path("csv");
  REQUIRE(s.report("export " + folder).exit_code == 0);
  const auto before = s.folder.read("csv/skills.csv");
  // As a kill leaves it: a set half written, and a link not yet renamed.
  REQUIRE(replay::run("mkdir " + folder + "/.set-0123456789abcdef && echo half > " + folder +
                      "/.set-0123456789abcdef/skills.csv && ln -s .set-0123456789abcdef " + folder +
                      "/.set.1.part")
              .exit_code == 0);
  CHECK(s.folder.read("csv/skills.csv") == before);
  REQUIRE(s.report("export --role all " + folder).exit_code == 0);
  CHECK(replay::run("test -e " + folder + "/.set-0123456789abcdef").exit_code != 0);
  CHECK(replay::run("test -L " + folder + "/.set.1.part").exit_code != 0);
  Reader reader;
  reader.read(folder);
  CHECK(reader.by_set == "");
}

TEST_CASE("files of a set that lay there as files become a set, and a set of one's own is left alone") {
  const Sample s;
  const auto folder = s.folder.path("csv");
  REQUIRE(replay::run("mkdir -p " + folder + "/.set-mine " + folder + "/notes").exit_code == 0);
  s.folder.write("csv/skills.csv", "rank\r\n");
  s.folder.write("csv/old.csv", "b\r\n");
  s.folder.write("csv/notes/a.txt", "mine");
  s.folder.write("csv/datapackage.json", R"({"resources": [{"path": "old.csv"}, {"path": "skills.csv"}]})");
  REQUIRE(s.report("export " + folder).exit_code == 0);
  Reader reader;
  reader.read(folder);
  CHECK(reader.by_set == "");
  CHECK(replay::run("test -e " + folder + "/old.csv").exit_code != 0);
  CHECK(s.folder.read("csv/notes/a.txt") == "mine");
  CHECK(replay::run("test -d " + folder + "/.set-mine").exit_code == 0);
}

TEST_CASE("where links cannot be made, the files are renamed into their places") {
  const Sample s;
  const auto folder = s.folder.path("csv");
  // A folder in the link's place stands for a file system without links.
  REQUIRE(replay::run("mkdir -p " + folder + "/.set/x").exit_code == 0);
  REQUIRE(s.report("export " + folder).exit_code == 0);
  CHECK(replay::run("test -f " + folder + "/skills.csv && test ! -L " + folder + "/skills.csv").exit_code ==
        0);
  CHECK(replay::run("ls -A " + folder + " | grep -c '^.set-'").exit_code == 1);
}
