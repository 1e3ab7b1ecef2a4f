#include "analysis/extract/needed_words.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using radar::extract::NeededWords;

TEST_CASE("a condition is met by one word of each of its lists") {
  NeededWords words;
  const auto both = words.add({{"remote", "hybrid"}, {"role", "job"}});
  CHECK(both.met_by(words.in("A REMOTE engineering Role")));
  CHECK(both.met_by(words.in("hybridjobs")));
  CHECK_FALSE(both.met_by(words.in("a remote office")));
  CHECK_FALSE(both.met_by(words.in("remot rol")));
  CHECK_FALSE(both.met_by(words.in("")));
}

TEST_CASE("words are found wherever they stand, and whole") {
  NeededWords words;
  const auto condition = words.add({{"in-office days"}});
  for (std::size_t before = 0; before < 100; ++before) {
    const std::string text = std::string(before, '.') + "in-office days";
    CHECK(condition.met_by(words.in(text)));
    CHECK_FALSE(condition.met_by(words.in(text.substr(0, text.size() - 1))));
  }
}

TEST_CASE("a word may have to be the first") {
  NeededWords words;
  const auto first = words.add({{"^fully"}});
  CHECK(first.met_by(words.in("\u2022 Fully remote")));
  CHECK_FALSE(first.met_by(words.in("now fully remote")));
}

TEST_CASE("letters beyond ASCII are a word of their own, signs are not") {
  NeededWords words;
  const auto wide = words.add({{""}});
  CHECK(wide.met_by(words.in("опыт")));
  CHECK(wide.met_by(words.in("für")));
  CHECK_FALSE(wide.met_by(words.in("3\u20135\u00A0years")));
}

TEST_CASE("what is not looked at may have any word") {
  NeededWords words;
  const auto condition = words.add({{"visas"}});
  CHECK(condition.met_by(words.in("vi\u017Fas")));
  CHECK(condition.met_by(words.in("\u212A")));
  CHECK(condition.met_by(words.in(std::string(1000, 'x'))));
}
