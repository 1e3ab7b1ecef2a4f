#include "analysis/derive/similarity.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace radar::derive;

namespace {

std::string words(int from, int to, const char* gap = " ") {
  std::string out;
  for (int i = from; i < to; ++i) out += "word" + std::to_string(i * 7919 % 100'003) + gap;
  return out;
}

double plain(const std::string& a, const std::string& b) {
  return likeness(sketch_of(a), {}, sketch_of(b), {}).plain;
}

// The coefficient itself, over all shingles.
double jaccard(std::string a, std::string b) {
  const auto shingles = [](std::string& s) {
    std::erase(s, ' ');
    std::set<std::string> out;
    for (std::size_t i = 0; i + 24 <= s.size(); ++i) out.insert(s.substr(i, 24));
    return out;
  };
  const auto x = shingles(a), y = shingles(b);
  const auto both = std::count_if(x.begin(), x.end(), [&](const auto& s) { return y.count(s) != 0; });
  return static_cast<double>(both) /
         static_cast<double>(x.size() + y.size() - static_cast<std::size_t>(both));
}

}  // namespace

TEST_CASE("likeness is near the Jaccard coefficient of all shingles, for long and short texts") {
  for (const int n : {40, 150, 700, 3000}) {
    for (const int shift : {0, 1, 4, 9}) {
      const auto a = words(0, n), b = words(n * shift / 10, n + n * shift / 10);
      INFO(n << " words, shifted by " << shift << " tenths");
      CHECK(std::abs(plain(a, b) - jaccard(a, b)) < 0.1);
    }
  }
}

TEST_CASE("blanks, case, punctuation and ornaments do not count") {
  CHECK(plain(words(0, 300), words(0, 300, "")) == 1);
  CHECK(plain(words(0, 300), words(0, 300, "\xC2\xA0\xE2\x80\xA2 ")) == 1);  // no-break space, bullet
  CHECK(plain("Build Models, Ship them!", "build models ship THEM") == 1);
  CHECK(plain("строить модели", "строить данные") < 1);
}

TEST_CASE("a part of a text is contained in it") {
  const auto whole = sketch_of(words(0, 600)), part = sketch_of(words(0, 250));
  const auto alike = likeness(whole, {}, part, {});
  CHECK(alike.plain < 0.6);
  CHECK(alike.contained > 0.9);
}

TEST_CASE("weights count") {
  const auto a = sketch_of(words(0, 300) + words(1000, 1100)),
             b = sketch_of(words(0, 300) + words(2000, 2100));
  const auto boilerplate = sketch_of(words(0, 300));
  const auto weights = [&](const Sketch& s) {
    std::vector<float> out;
    for (const auto h : s.hashes)
      out.push_back(std::binary_search(boilerplate.hashes.begin(), boilerplate.hashes.end(), h) ? 0.01F
                                                                                                : 1.0F);
    return out;
  };
  const auto alike = likeness(a, weights(a), b, weights(b));
  CHECK(alike.plain > 0.5);
  CHECK(alike.weighted < 0.1);
}

TEST_CASE("nothing is like nothing") {
  CHECK(plain("", "") == 0);
  CHECK(plain("", words(0, 100)) == 0);
  CHECK(band_keys(sketch_of("")).empty());
}

TEST_CASE("a sketch survives storage, what is none is empty") {
  for (const int n : {0, 3, 200, 900}) {
    const auto s = sketch_of(words(0, n));
    CHECK(from_blob(to_blob(s)) == s);
  }
  CHECK(from_blob("").hashes.empty());
  CHECK(from_blob("123").hashes.empty());
  CHECK(from_blob(std::string("\x7F") + "1234").hashes.empty());
}

TEST_CASE("texts alike share a band") {
  int met = 0;
  for (int i = 0; i < 100; ++i) {
    const auto a = band_keys(sketch_of(words(i * 1000, i * 1000 + 400)));
    const auto b = band_keys(sketch_of(words(i * 1000 + 100, i * 1000 + 500)));  // 0.6 alike
    const auto c = band_keys(sketch_of(words(i * 1000 + 600, i * 1000 + 999)));
    for (std::size_t j = 0; j < a.size(); ++j) {
      if (a[j] == b[j]) {
        ++met;
        break;
      }
    }
    CHECK_FALSE(std::equal(a.begin(), a.end(), c.begin()));
  }
  CHECK(met >= 98);
}
