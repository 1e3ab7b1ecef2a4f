// Names that ctest can find. Its lists part at semicolons: a test whose name holds one is looked up by the
// halves, which no test has, and passes without having run.
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

namespace fs = std::filesystem;

TEST_CASE("no name of a test holds a semicolon") {
  const std::regex name(R"re(TEST_CASE(?:_METHOD)?\(\s*(?:\w+,\s*)?"([^"]*)")re");
  std::size_t names = 0;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(RADAR_PROJECT_DIR) / "tests")) {
    if (entry.path().extension() != ".cpp") continue;
    std::ifstream in(entry.path());
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    for (std::sregex_iterator it(text.begin(), text.end(), name), end; it != end; ++it, ++names) {
      CAPTURE(entry.path().filename().string());
      CHECK((*it)[1].str().find(';') == std::string::npos);
    }
  }
  CHECK(names > 700);
}
