#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <memory>

#include "scraper/app/lock.h"
#include "scraper/app/log.h"
#include "scraper/app/paths.h"
#include "scraper/app/replace_file.h"
#include "scraper/app/terminal.h"
#include "sources/json/json_view.h"
#include "tests/replay/command.h"

using namespace radar::app;

TEST_CASE("the database's place follows the environment") {
  setenv("SKILLS_RADAR_DB", "/x/y.sqlite", 1);
  CHECK(default_database() == "/x/y.sqlite");
  unsetenv("SKILLS_RADAR_DB");
  setenv("XDG_DATA_HOME", "/data", 1);
  CHECK(default_database() == "/data/skills-radar/jobs.sqlite");
  unsetenv("XDG_DATA_HOME");
  setenv("HOME", "/home/me", 1);
  CHECK(default_database() == "/home/me/.local/share/skills-radar/jobs.sqlite");
  setenv("SKILLS_RADAR_CONFIG", "/c", 1);
  CHECK(default_config_dir() == "/c");
  unsetenv("SKILLS_RADAR_CONFIG");
}

TEST_CASE("one lock at a time") {
  const radar::replay::Folder folder;
  auto first = std::make_unique<radar::Result<RunLock, LockError>>(RunLock::acquire(folder.path("db")));
  REQUIRE(first->has_value());
  const auto second = RunLock::acquire(folder.path("db"));
  REQUIRE_FALSE(second);
  CHECK(second.error().held);
  CHECK(RunLock::acquire(folder.path("other")));
  first.reset();
  CHECK(RunLock::acquire(folder.path("db")));
}

TEST_CASE("a database is locked by whichever of its names it is called") {
  const radar::replay::Folder folder;
  folder.write("data/db", "");
  (void)radar::replay::run("cd " + folder.path() +
                           " && ln -s data/db link && ln -s link again && ln -s data dir && " +
                           "ln -s data/unborn new");
  const auto held = RunLock::acquire(folder.path("data/db"));
  REQUIRE(held);
  for (const char* name : {"link", "again", "dir/db", "data/../data/db"}) {
    CAPTURE(name);
    const auto second = RunLock::acquire(folder.path(name));
    REQUIRE_FALSE(second);
    CHECK(second.error().held);
  }
  const auto unborn = RunLock::acquire(folder.path("new"));
  REQUIRE(unborn);
  CHECK_FALSE(RunLock::acquire(folder.path("data/unborn")));
  (void)radar::replay::run("ln -s loop " + folder.path("loop"));
  CHECK(RunLock::acquire(folder.path("loop")));  // the database itself is what will be refused
}

TEST_CASE("a file is replaced behind its link, with its mode, and leaves nothing beside it") {
  const radar::replay::Folder folder;
  folder.write("real/file", "old");
  const auto link = folder.path("link");
  (void)radar::replay::run("chmod 640 " + folder.path("real/file") + " && ln -s real/file " + link);
  CHECK(replace_file(link, "new").empty());
  CHECK(folder.read("real/file") == "new");
  CHECK(radar::replay::run("readlink " + link).out == "real/file\n");
  CHECK(radar::replay::run("stat -c %a " + folder.path("real/file")).out == "640\n");
  CHECK(radar::replay::run("ls " + folder.path("real")).out == "file\n");
  CHECK_FALSE(replace_file(folder.path("nowhere/file"), "x").empty());
}

TEST_CASE("who edits a file waits for its turn and then holds the file that is there now") {
  const radar::replay::Folder folder;
  folder.write("file", "0");
  {
    const auto first = EditLock::wait_for(folder.path("file"));
    REQUIRE(first);
    CHECK(replace_file(folder.path("file"), "1").empty());
    CHECK(EditLock::wait_for(folder.path("file")));  // another file by now
  }
  CHECK(EditLock::wait_for(folder.path("file")));
  CHECK_FALSE(EditLock::wait_for(folder.path("none")));
}

TEST_CASE("what stderr was told otherwise goes to the log file alone") {
  const radar::replay::Folder folder;
  write_log_file(LogLevel::error, "nowhere");
  LogOptions options;
  options.file = folder.path("log");
  options.json = true;
  REQUIRE(start_log(options).empty());
  write_log_file(LogLevel::error, "disk \"full\"");
  REQUIRE(start_log({}).empty());
  const auto line = radar::json::parse(folder.read("log"));
  REQUIRE(line);
  CHECK(line->root()["level"].text() == "error");
  CHECK(line->root()["message"].text() == "disk \"full\"");
}

TEST_CASE("the log file takes lines of text or JSON") {
  const radar::replay::Folder folder;
  LogOptions options;
  options.level = LogLevel::error;
  options.file = folder.path("log");
  options.json = true;
  REQUIRE(start_log(options).empty());
  log_info("hello \"{}\"", 1);
  log_warning("careful");
  REQUIRE(start_log({}).empty());  // closes the file
  const auto text = folder.read("log");
  const auto first = radar::json::parse(text.substr(0, text.find('\n')));
  REQUIRE(first);
  CHECK(text.find("hello \\\"1\\\"") != std::string::npos);
  // What a server made us quote forges no line and colours no terminal.
  options.file = folder.path("text");
  options.json = false;
  REQUIRE(start_log(options).empty());
  log_info("found {}", "a\nforged\x1b[31m");
  REQUIRE(start_log({}).empty());
  const auto plain = folder.read("text");
  CHECK(std::count(plain.begin(), plain.end(), '\n') == 1);
  CHECK(plain.find('\x1b') == std::string::npos);
  options.file = folder.path("log") + "/below-a-file";
  CHECK_FALSE(start_log(options).empty());
}

TEST_CASE("no colour where nobody asked for it") {
  setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(colour_allowed(1));
  unsetenv("NO_COLOR");
  CHECK(terminal_width(0) > 0);
}
