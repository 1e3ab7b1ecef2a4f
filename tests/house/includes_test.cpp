// The architecture, checked: includes point down or stay in the row, and each library is seen in one folder.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "sources/text/utf8.h"

namespace fs = std::filesystem;

namespace {

const fs::path k_root = RADAR_PROJECT_DIR;

// Row of a folder; a header's row is its folder's.
int level(const std::string& file) {
  static const std::vector<std::pair<std::string, int>> rows = {
      {"sources/text/", 0},      {"sources/markup/", 1},  {"sources/json/", 1},
      {"sources/model/", 2},     {"scraper/app/", 3},     {"analysis/match/", 3},
      {"analysis/taxonomy/", 3}, {"scraper/store/", 4},   {"analysis/extract/", 4},
      {"analysis/discover/", 4}, {"analysis/stats/", 4},  {"scraper/http/", 5},
      {"analysis/report/", 5},   {"analysis/derive/", 5}, {"scraper/crawl/", 6},
      {"scraper/importer/", 6},  {"analysis/render/", 6}, {"scraper/cli/", 7},
      {"analysis/cli/", 7},      {"sources/", 5}};  // the kinds
  for (const auto& [folder, row] : rows) {
    if (file.rfind(folder, 0) == 0) return row;
  }
  return -1;
}

struct Include {
  std::string from, to;
  bool own;
};

const std::vector<Include>& includes() {
  static const auto* const all = [] {
    auto* out = new std::vector<Include>;
    for (const char* top : {"sources", "scraper", "analysis"}) {
      for (const auto& entry : fs::recursive_directory_iterator(k_root / top)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
          if (line.rfind("#include ", 0) != 0) continue;
          const bool own = line[9] == '"';
          const auto end = line.find(own ? '"' : '>', 10);
          out->push_back(
              {fs::relative(entry.path(), k_root).generic_string(), line.substr(10, end - 10), own});
        }
      }
    }
    return out;
  }();
  return *all;
}

bool starts(const std::string& s, const char* prefix) { return s.rfind(prefix, 0) == 0; }

}  // namespace

TEST_CASE("includes point down or stay in the row") {
  CHECK(includes().size() > 300);
  for (const auto& i : includes()) {
    if (!i.own) continue;
    CAPTURE(i.from, i.to);
    REQUIRE(level(i.to) >= 0);
    CHECK(level(i.to) <= level(i.from));
  }
}

TEST_CASE("the halves of the project keep to themselves") {
  for (const auto& i : includes()) {
    CAPTURE(i.from, i.to);
    if (starts(i.from, "sources/")) CHECK_FALSE((i.own && !starts(i.to, "sources/")));
    if (starts(i.from, "scraper/") && !starts(i.from, "scraper/cli/")) CHECK_FALSE(starts(i.to, "analysis/"));
    if (starts(i.from, "analysis/"))
      CHECK_FALSE(
          (starts(i.to, "scraper/http/") || starts(i.to, "scraper/crawl/") || i.to == "sources/source.h"));
    if (starts(i.from, "analysis/render/"))
      CHECK_FALSE((starts(i.to, "SQLiteCpp") || starts(i.to, "analysis/stats/")));
  }
}

TEST_CASE("each library is seen in one folder only") {
  const std::map<std::string, std::vector<std::string>> homes = {
      {"curl/", {"scraper/http/"}},
      {"gumbo.h", {"sources/markup/"}},
      {"pugixml", {"sources/markup/"}},
      {"nlohmann/", {"sources/json/"}},
      {"spdlog/", {"scraper/app/log.cpp"}},
      {"CLI/", {"scraper/cli/", "analysis/cli/"}},
      {"SQLiteCpp", {"scraper/store/", "analysis/derive/", "analysis/report/"}}};
  for (const auto& i : includes()) {
    if (i.own) continue;
    for (const auto& [library, folders] : homes) {
      if (!starts(i.to, library.c_str())) continue;
      CAPTURE(i.from, i.to);
      CHECK(std::any_of(folders.begin(), folders.end(),
                        [&](const std::string& folder) { return starts(i.from, folder.c_str()); }));
    }
  }
}

TEST_CASE("files stay short") {
  for (const char* top : {"sources", "scraper", "analysis"}) {
    for (const auto& entry : fs::recursive_directory_iterator(k_root / top)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      std::ifstream in(entry.path());
      const auto lines = std::count(std::istreambuf_iterator<char>(in), {}, '\n');
      CAPTURE(entry.path().filename().string(), lines);
      CHECK(lines < 700);
    }
  }
}
