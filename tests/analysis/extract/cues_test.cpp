#include "analysis/extract/cues.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "analysis/extract/cue_stems.h"

using namespace radar::extract;

namespace {
std::vector<std::pair<FactCue, std::string>> cues(std::string_view text) {
  std::vector<std::pair<FactCue, std::string>> out;
  for (const auto& hit : scan_cues(text).cues) out.emplace_back(hit.cue, std::string(text.substr(hit.at, 4)));
  return out;
}
}  // namespace

TEST_CASE("cues are found at the start of words, whatever their case") {
  using Pairs = std::vector<std::pair<FactCue, std::string>>;
  CHECK(cues("5 YEARS Remote") == Pairs{{FactCue::years, "YEAR"}, {FactCue::workplace, "Remo"}});
  CHECK(cues("5yrs here") == Pairs{{FactCue::years, "yrs "}});
  CHECK(cues("unremote leapyear").empty());
  CHECK(cues("pay $5") == Pairs{{FactCue::money, "$5"}});
  CHECK(cues("nicht Teilzeit-Stelle") == Pairs{{FactCue::employment, "Teil"}});
}

TEST_CASE("signs of money are found by their bytes, and signs part words") {
  CHECK(cues("£5").size() == 1);
  CHECK(cues("5 € a").size() == 1);
  CHECK(cues("5\u00A0years old").size() == 1);
  CHECK(cues("3–5\u2009years old").size() == 1);
  CHECK(cues("•Remote job").size() == 1);
  CHECK(cues("от 3 лет опыта").size() == 1);
}

TEST_CASE("cues are found wherever they stand in a long text") {
  for (std::size_t before = 0; before < 200; ++before) {
    const std::string text = std::string(before, '.') + "in-person €5 h1b" + std::string(200 - before, '.');
    const auto hits = scan_cues(text).cues;
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].at == before);
    CHECK(hits[1].at == before + 10);
    CHECK(hits[2].at == before + 15);
    CHECK(scan_cues(text.substr(0, before + 18)).cues.size() == 3);
    CHECK(scan_cues(std::string(before, 'x') + "remote").cues.empty() == (before > 0));
  }
}

TEST_CASE("short stems are whole words where they must be") {
  CHECK(cues("5 yr, 5 yr").size() == 2);
  CHECK(cues("yrx ilé EURO eur– eurx").size() == 3);
  CHECK(cues("experience levels and experience").size() == 1);
}

TEST_CASE("any bytes are scanned") {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  (void)scan_cues(all);
  for (std::size_t i = 0; i < all.size(); ++i) (void)scan_cues(all.substr(i, 3));
  CHECK(scan_cues("").cues.empty());
  CHECK(scan_cues("\xE2").cues.empty());
}

TEST_CASE("lines' ends are told with the cues") {
  CHECK(scan_cues("\na\n\n" + std::string(70, ' ') + "\n").newlines ==
        std::vector<std::uint32_t>{0, 2, 3, 74});
  CHECK(scan_cues("one line").newlines.empty());
}

TEST_CASE("a stem is told from words that only begin as it does") {
  CHECK(cues("remodel remove interest contour officially in order on sale openly").empty());
  CHECK(cues("in order in  person in-perspective").empty());
  CHECK(cues("reais reaisx reais\u00E9 5 ans, ansible").size() == 3);
}

TEST_CASE("stems are found in capitals beyond ASCII") {
  for (const char* text : {"УДАЛЁННО", "Ёлка, Разрешение", "À DISTANCE", "TÉLÉTRAVAIL", "Çalışma izni",
                           "ÉCOLE, PÓŁ ETATU", "ŞTAT, TAM ŞTAT", "MƏSAFƏDƏN", "İş icazəsi"}) {
    CAPTURE(text);
    CHECK(cues(text).size() == 1);
  }
  CHECK(cues("×÷ Ÿ ĸ Ÿ").empty());
}

TEST_CASE("no stem is hidden by one that it begins as") {
  for (const auto* a = std::begin(k_cue_stems); a != std::end(k_cue_stems); ++a) {
    for (const auto* b = a + 1; b != std::end(k_cue_stems); ++b) {
      CAPTURE(a->text, b->text);
      CHECK((a->text.back() == ' ' || b->text.compare(0, a->text.size(), a->text) != 0));
    }
  }
}

TEST_CASE("each stem is found, so that none has capitals") {
  for (const auto& stem : k_cue_stems) {
    CAPTURE(stem.text);
    const auto hits = scan_cues(std::string(stem.text) + ".").cues;
    REQUIRE(!hits.empty());
    CHECK(hits[0].at == 0);
    CHECK(hits[0].cue == stem.kind);
  }
}
