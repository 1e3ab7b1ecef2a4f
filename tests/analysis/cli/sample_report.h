// Both programs as their users call them, on a database of the bundled sample.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "sources/json/json_view.h"
#include "tests/replay/command.h"

namespace radar::report_test {

inline const std::string k_report = std::string(RADAR_BIN_DIR) + "/analysis/skills-report ";
inline const std::string k_scrape = std::string(RADAR_BIN_DIR) + "/scraper/jobs-scrape ";

struct SampleReport {
  replay::Folder folder;
  std::string db = folder.path("s.sqlite");
  SampleReport() { REQUIRE(replay::run(k_scrape + "sample --quiet --db " + db).exit_code == 0); }
  replay::Ran report(const std::string& arguments) const {
    return replay::run(k_report + arguments + " --db " + db);
  }
  json::Document json(const std::string& arguments) const {
    const auto r = report(arguments + " --format json");
    REQUIRE(r.exit_code == 0);
    auto document = radar::json::parse(r.out);
    REQUIRE(document);
    return std::move(*document);
  }
};

}  // namespace radar::report_test
