#include "analysis/match/first_words.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "analysis/match/word_map.h"

using namespace radar::match;

namespace {

struct Known {
  explicit Known(const std::vector<std::string>& aliases) : texts(aliases) {
    std::uint32_t n = 0;
    for (const auto& text : texts) trie.add(text, n++);
    trie.freeze();
    for (const auto& text : texts) words.add(text);
    words.freeze(trie);
  }
  // Whether a search is due at the first word.
  [[nodiscard]] bool searches(const std::string& text, bool glued = false) const {
    const auto run = WordMap(text).run_at(0);
    FirstWords::Word word;
    return words.may_begin(text, 0, run.end, run.digits, glued, word) &&
           words.look_up(text, word, words.announced(text, word)).has_value();
  }
  // The aliases that the search finds there.
  [[nodiscard]] std::vector<std::uint32_t> found(const std::string& text) const {
    const auto run = WordMap(text).run_at(0);
    std::vector<std::uint32_t> out;
    const auto keep = [&](std::size_t, AliasTrie::Aliases aliases) {
      out.insert(out.end(), aliases.begin(), aliases.end());
    };
    FirstWords::Word word;
    if (!words.may_begin(text, 0, run.end, run.digits, false, word)) return out;
    const auto from = words.look_up(text, word, words.announced(text, word));
    if (!from) return out;
    if (from->node == 0)
      trie.prefixes(text, keep);
    else
      trie.prefixes(*from, text, keep);
    return out;
  }
  std::vector<std::string> texts;
  AliasTrie trie;
  FirstWords words;
};

}  // namespace

TEST_CASE("words with which no alias begins are refused") {
  const Known known({"python", "machine learning", "go", "c++"});
  CHECK_FALSE(known.searches("perl scripts are read here"));
  CHECK_FALSE(known.searches("machine tools of all kinds"));
  CHECK_FALSE(known.searches("pythonic code"));
  CHECK_FALSE(known.searches("2024 was a year"));
}

TEST_CASE("aliases, their plurals and versions are searched for") {
  const Known known({"python", "machine learning", "c++", "data pipeline", "yolo"});
  using Found = std::vector<std::uint32_t>;
  CHECK(known.found("python code") == Found{0});
  CHECK(known.found("pythons") == Found{0});
  CHECK(known.found("python3 code") == Found{0});
  CHECK(known.found("machine learning") == Found{1});
  CHECK(known.found("c++ code") == Found{2});
  CHECK(known.found("data pipelines") == Found{3});
  CHECK(known.found("yolov8 models") == Found{4});
}

TEST_CASE("a word that may hold another, or letters beyond ASCII, is always searched") {
  const Known known({"python"});
  CHECK(known.searches("requirementspython", true));
  CHECK(known.searches("d\xC3\xA9veloppement"));
}

TEST_CASE("many words that differ in their last letters are told apart") {
  std::vector<std::string> aliases;
  for (char a = 'a'; a <= 'z'; ++a)
    for (char b = 'a'; b <= 'z'; ++b) aliases.push_back(std::string("library") + a + b);
  const Known known(aliases);
  for (std::uint32_t i = 0; i < aliases.size(); ++i) CHECK(known.found(aliases[i]) == std::vector{i});
  int searches = 0;
  for (char a = '0'; a <= '9'; ++a)
    for (char b = 'a'; b <= 'z'; ++b)
      searches += known.searches(std::string("librarz") + b + "x" + b) ? 1 : 0;
  CHECK(searches < 26);
}
