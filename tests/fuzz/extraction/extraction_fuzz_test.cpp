// Any bytes into the extractor and the miner of unknown terms: no crash, offsets that hold, time that grows
// with the text.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <fstream>

#include "analysis/discover/miner.h"
#include "analysis/extract/extractor.h"
#include "sources/json/json_view.h"
#include "sources/text/utf8.h"
#include "tests/analysis/shipped.h"
#include "tests/fuzz/extraction/hostile_text.h"

using namespace radar;

namespace {

constexpr std::size_t k_small = 8'192;
constexpr std::size_t k_growth = 8;

const extract::Extractor& extractor() {
  static const auto* made = new extract::Extractor(shipped::skills(), shipped::roles());
  return *made;
}

const discover::Vocabulary& vocabulary() {
  static const auto* made = new discover::Vocabulary(shipped::skills());
  return *made;
}

std::vector<std::string> postings() {
  std::vector<std::string> out;
  std::ifstream in(std::string(RADAR_TEST_DATA) + "/extraction/labelled.jsonl");
  for (std::string line; std::getline(in, line);) {
    const auto parsed = json::parse(line);
    if (parsed) out.push_back(parsed->root()["text"].raw_text());
  }
  return out;
}

// The text as it stands and as the program would clean it.
void extract_and_check(const std::string& bytes) {
  for (const auto& text : {bytes, extract::plain_text(bytes, model::TextFormat::text)}) {
    const std::string title = text.substr(0, text.size() / 16);
    const std::string whole = title + "\n" + text;
    for (const auto& m : extractor().extract({title, title, text}).mentions) {
      REQUIRE(m.begin < m.end);
      REQUIRE(m.end <= whole.size());
      REQUIRE(m.count > 0);
      const auto quote = extract::quote(whole, m.begin, m.end);
      REQUIRE(quote.size() <= 512);
      if (text::is_valid_utf8(whole)) REQUIRE(text::is_valid_utf8(quote));
    }
  }
}

void mine_and_check(const std::vector<std::string>& texts) {
  discover::Miner miner(vocabulary());
  for (std::uint32_t i = 0; i < texts.size(); ++i) miner.collect(i, static_cast<int>(i), "Acme", texts[i]);
  miner.choose(1);
  for (std::uint32_t i = 0; i < texts.size(); ++i) miner.count(i, texts[i]);
  for (const auto& term : miner.terms()) {
    REQUIRE(!term.name.empty());
    REQUIRE(std::is_sorted(term.jobs.begin(), term.jobs.end()));
    for (const auto& place : term.places) {
      REQUIRE(place.job < texts.size());
      REQUIRE(place.begin < place.end);
      REQUIRE(place.end <= texts[place.job].size());
    }
  }
}

template <class Work>
double seconds(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Time per byte must not grow: eight times the text may take three times eight as long, on a busy machine too
// (and there is a floor). What is quadratic takes 64 times as long.
template <class Work>
void check_linear(const std::string& name, const std::string& small, const std::string& large, Work&& work) {
  const double first = std::min(seconds([&] { work(small); }), seconds([&] { work(small); }));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  constexpr double k_floor = 0.1;  // instrumented code is slower throughout
#else
  constexpr double k_floor = 0.02;  // below that a busy machine decides
#endif
  const double allowed = std::max(k_floor, first * static_cast<double>(k_growth) * 3);
  double second = seconds([&] { work(large); });
  // Other tests run beside this one: only what is slow every time is slow.
  for (int again = 0; again < 4 && second >= allowed; ++again)
    second = std::min(second, seconds([&] { work(large); }));
  CAPTURE(name, first, second);
  CHECK(second < allowed);
}

}  // namespace

TEST_CASE("random bytes are read without harm") {
  fuzz::Random random(1);
  std::vector<std::string> texts;
  for (int i = 0; i < 120; ++i) {
    texts.push_back(fuzz::random_bytes(random, random.below(3000)));
    extract_and_check(texts.back());
  }
  mine_and_check(texts);
}

TEST_CASE("postings with faults in any place are read without harm") {
  fuzz::Random random(2);
  const auto originals = postings();
  REQUIRE(originals.size() >= 40);
  std::vector<std::string> texts;
  for (int i = 0; i < 400; ++i) {
    texts.push_back(fuzz::mutated(random, originals[random.below(originals.size())]));
    extract_and_check(texts.back());
  }
  mine_and_check(texts);
}

TEST_CASE("hostile texts are read in time that grows with their length") {
  extractor(), vocabulary();  // made before a clock runs
  const auto small = fuzz::pathological(k_small), large = fuzz::pathological(k_small * k_growth);
  for (std::size_t i = 0; i < small.size(); ++i) {
    check_linear("extract: " + small[i].first, small[i].second, large[i].second, extract_and_check);
    check_linear("discover: " + small[i].first, small[i].second, large[i].second,
                 [](const std::string& text) { mine_and_check({text}); });
  }
}

TEST_CASE("a hundred thousand bullets and a megabyte of one word") {
  std::string bullets;
  for (int i = 0; i < 100'000; ++i) bullets += "\n- x";
  std::string word(1 << 20, 'w');
  CHECK(seconds([&] {
          extract_and_check(bullets);
          extract_and_check(word);
          mine_and_check({bullets, word});
        }) < 20);
}
