#include "analysis/taxonomy/literal_automaton.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <tuple>
#include <vector>

using radar::taxonomy::LiteralAutomaton;

namespace {

using Place = std::tuple<std::string, std::size_t, std::size_t>;

std::vector<Place> places(const std::vector<std::string>& literals, const std::string& text) {
  LiteralAutomaton automaton;
  for (std::size_t n = 0; n < literals.size(); ++n) CHECK(automaton.add(literals[n]) == n);
  automaton.freeze();
  std::vector<Place> out;
  automaton.scan(text, [&](std::size_t n, std::size_t begin, std::size_t end) {
    out.emplace_back(literals.at(n), begin, end);
  });
  return out;
}

}  // namespace

TEST_CASE("literals of any length are found at all their places, by where they end") {
  CHECK(places({"a", "data"}, "datax a") ==
        std::vector<Place>{{"a", 1, 2}, {"data", 0, 4}, {"a", 3, 4}, {"a", 6, 7}});
}

TEST_CASE("a literal that fails goes on as the end of what was read") {
  CHECK(places({"he", "she", "his", "hers"}, "ushers") ==
        std::vector<Place>{{"she", 1, 4}, {"he", 2, 4}, {"hers", 2, 6}});
  CHECK(places({"aab", "ab"}, "aaab") == std::vector<Place>{{"aab", 1, 4}, {"ab", 2, 4}});
  CHECK(places({"abcd", "bc"}, "abce") == std::vector<Place>{{"bc", 1, 3}});
}

TEST_CASE("letters are found in any case, other bytes as they are") {
  CHECK(places({"On-site", "b\xC3\xBCro"}, "ON-SITE B\xC3\xBCRO on_site") ==
        std::vector<Place>{{"On-site", 0, 7}, {"b\xC3\xBCro", 8, 13}});
}

TEST_CASE("a literal has one number, and none finds nothing") {
  LiteralAutomaton automaton;
  CHECK(automaton.add("ML") == 0);
  CHECK(automaton.add("ml") == 0);
  CHECK(places({}, "anything").empty());
  CHECK(places({"x"}, "").empty());
}
