#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <memory>

#include "scraper/app/lock.h"
#include "scraper/app/log.h"
#include "scraper/app/paths.h"
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
