#include "analysis/discover/items.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace radar::discover;

namespace {

std::vector<std::string> items(std::string_view text) {
  std::vector<std::string> out;
  const auto cut = cut_items(text);
  for (const auto& item : cut.items) {
    std::string words;
    for (auto i = item.first; i < item.last; ++i)
      words += (words.empty() ? "" : " ") + std::string(cut.word(i));
    out.push_back(words);
  }
  return out;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("commas, slashes, brackets, bullets and conjunctions part items") {
  CHECK(items("Python, SQL and Go") == List{"Python", "SQL", "Go"});
  CHECK(items("AWS (S3, Glue)/Azure | GCP & OCI") == List{"AWS", "S3", "Glue", "Azure", "GCP", "OCI"});
  CHECK(items("• Rust • Zig") == List{"Rust", "Zig"});
  CHECK(items("Erfahrung mit Kafka oder Flink") == List{"Erfahrung mit Kafka", "Flink"});
}

TEST_CASE("names keep the signs inside and at their end") {
  CHECK(items("C++, C#, Node.js, scikit-learn, F#") == List{"C++", "C#", "Node.js", "scikit-learn", "F#"});
}

TEST_CASE("sentences that lost the blank between them are parted") {
  const auto cut = cut_items("Keras etc.Experience helps. We use ASP.NET");
  CHECK(cut.items.front().sentence != cut.items[1].sentence);
  CHECK(cut.word(cut.words.size() - 1) == "ASP.NET");
}

TEST_CASE("examples follow a cue") {
  const auto cut = cut_items("frameworks such as Foo and Bar");
  REQUIRE(cut.items.size() == 3);
  CHECK_FALSE(cut.items[0].after_cue);
  CHECK(cut.items[1].after_cue);
}

TEST_CASE("code-like words are told from ordinary ones") {
  for (const char* word : {"PyTorch", "vLLM", "S3", "GPT-4", "Node.js", "C++", "gRPC"}) {
    CAPTURE(word);
    CHECK(is_code_like(word));
  }
  for (const char* word : {"Python", "learning", "End-To-End", "2024", "AWS"}) {
    CAPTURE(word);
    CHECK_FALSE(is_code_like(word));
  }
}
