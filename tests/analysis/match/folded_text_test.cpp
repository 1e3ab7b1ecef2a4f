#include "analysis/match/folded_text.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <vector>

#include "analysis/match/markup_remains.h"

using namespace radar;

namespace {
std::string folded(std::string_view text) { return match::fold_text(text).bytes; }
}  // namespace

TEST_CASE("what looks alike folds alike") {
  CHECK(folded("Scikit\xE2\x80\x91Learn") == "scikit learn");
  CHECK(folded("Scikit\xC2\xA0\xE2\x80\x8BLearn") == "scikit learn");
  CHECK(folded("Py\xE2\x80\x8Bthon\xC2\xAD") == "python");
  CHECK(folded("Tableau\xC2\xAE, Power\xE2\x84\xA2 BI") == "tableau, power bi");
  CHECK(folded("\xEF\xBC\xB0\xEF\xBD\x99\xEF\xBD\x94\xEF\xBD\x88\xEF\xBD\x8F\xEF\xBD\x8E") ==
        "python");  // full width
  CHECK(folded("bachelor\xE2\x80\x99s \xE2\x80\x9CML\xE2\x80\x9D") == "bachelor's \"ml\"");
  CHECK(folded("\xEF\xAC\x81ne-tuning work\xEF\xAC\x82ow e\xEF\xAC\x83 cient") ==
        "fine tuning workflow effi cient");
  CHECK(folded("\xF0\x9D\x97\xA3\xF0\x9D\x98\x86\xF0\x9D\x98\x81\xF0\x9D\x97\xB5\xF0\x9D\x97\xBC\xF0\x9D\x97"
               "\xBB") == "python");  // bold mathematical letters
  CHECK(folded("re\xCC\x81sume\xCC\x81") == "r\xC3\xA9sum\xC3\xA9");
  CHECK(folded("\xC4\xB0LET\xC4\xB0\xC5\x9E\xC4\xB0M") == "ileti\xC5\x9Fim");
  CHECK(folded("CI / CD, R & D, a /  b") == "ci/cd, r&d, a/b");
}

TEST_CASE("Cyrillic letters typed for Latin ones are Latin where the rest of the word is") {
  CHECK(folded("Рython и Аirflow") == "python и airflow");
  CHECK(folded("С++, С#, C\xE2\x99\xAF, С/С++") == "c++, c#, c#, c/c++");
  CHECK(folded("класс С, РНР, 1С, с нами") == "класс с, рнр, 1с, с нами");
  CHECK(folded("SQLом") == "sqlом");  // an ending of its own alphabet
  const std::string text = "на Рython";
  const auto spot = match::fold_text(text);
  CHECK(spot.origin(spot.bytes.find("python")) == text.find("Р"));
  CHECK(spot.origin_end(spot.bytes.size()) == text.size());
  CHECK(match::latin_letters("Ｇｏ С# Py\xC2\xADtorch") == "GoCPytorch");
}

TEST_CASE("bullets of any shape are one sign") {
  for (const char* bullet :
       {"\xE2\x80\xA2", "\xC2\xB7", "\xE2\x96\xAA", "\xE2\x97\x8F", "\xE2\x9C\x93", "\xE2\x96\xBA"}) {
    CAPTURE(bullet);
    CHECK(folded("Python" + std::string(bullet) + "SQL") == "python*sql");
  }
}

TEST_CASE("remains of HTML are read") {
  CHECK(folded("R&amp;D, W&amp;B") == "r&d, w&b");
  CHECK(folded("Docker &amp; Kubernetes") == "docker&kubernetes");
  CHECK(folded("machine&nbsp;learning and&#160;deep&#xA0;learning") == "machine learning and deep learning");
  CHECK(folded("&amp;nbsp;x &amp;amp; y") == "x&y");
  CHECK(folded("Python&bull;SQL") == "python*sql");
  CHECK(folded("<li>Python</li><li>SQL</li>") == "python\nsql\n");
  CHECK(folded("<b>Py</b>thon<br/>Go") == "python\ngo");
  CHECK(folded("<span class=\"x\">Rust</span>") == "rust");
  // What is no tag and no reference stays.
  CHECK(folded("a < b > c") == "a < b > c");
  CHECK(folded("vector<int> & map") == "vector<int>&map");
  CHECK(folded("AT&T; Q&A") == "at&t; q&a");
}

TEST_CASE("references and tags are bounded") {
  CHECK(match::reference_at("&#0;").length == 0);
  CHECK(match::reference_at("&#99999999;").length == 0);
  CHECK(match::reference_at("&#x41").length == 0);
  CHECK(match::reference_at("&unknown;").length == 0);
  CHECK(match::tag_at("<b").length == 0);
  CHECK(match::tag_at("<b" + std::string(5000, ' ') + ">").length == 0);
  CHECK(match::tag_at("<br>").parts_blocks);
  CHECK_FALSE(match::tag_at("</strong>").parts_blocks);
}

TEST_CASE("every folded byte knows the original bytes that made it") {
  const std::string text = "A\xEF\xAC\x81 &amp; <b>B</b>\xE2\x84\xA2  C\xC3\x89";
  const auto f = match::fold_text(text);
  const auto original = [&](std::string_view part) {
    const auto at = f.bytes.find(part);
    REQUIRE(at != std::string::npos);
    return text.substr(f.origin(at), f.origin_end(at + part.size()) - f.origin(at));
  };
  CHECK(original("a") == "A");
  CHECK(original("fi") == "\xEF\xAC\x81");
  CHECK(original("&") == "&amp;");
  CHECK(original("b") == "B");
  CHECK(original("c\xC3\xA9") == "C\xC3\x89");
}

TEST_CASE("capitals inside words are noted") {
  const auto f = match::fold_text("PythonSQL iOS ABC Rust");
  CHECK(f.camel == std::vector<std::uint32_t>{6, 11});
}

// Pieces that fold to known text, put together at random: each must lead back to its own bytes.
TEST_CASE("the way back holds for any mixture") {
  struct Piece {
    const char *text, *folded;
  };
  const std::vector<Piece> pieces = {{"Python", "python"},
                                     {"\xEF\xBC\xB3QL", "sql"},
                                     {"\xEF\xAC\x82ow", "flow"},
                                     {"Z\xC3\x9Crich", "z\xC3\xBCrich"},
                                     {"\xF0\x9D\x97\xA3y", "py"},
                                     {"caf\x65\xCC\x81", "caf\xC3\xA9"},
                                     {"\xD0\x9C\xD0\x9B", "\xD0\xBC\xD0\xBB"},
                                     {"x", "x"}};
  const std::vector<Piece> gaps = {
      {" ", " "},      {", ", ", "},           {"\xE2\x80\xA2", "*"},  {"\n", "\n"},
      {"&nbsp;", " "}, {"<br>", "\n"},         {" <b> ", " "},         {"; ", "; "},
      {"|", "|"},      {" \xE2\x80\x8B", " "}, {"\xE2\x84\xA2 ", " "}, {" - ", " - "}};
  std::mt19937 random(17);
  for (int round = 0; round < 3000; ++round) {
    std::string text, want;
    struct Place {
      std::size_t original, original_end, folded, folded_end;
    };
    std::vector<Place> places;
    for (int i = 0; i < 8; ++i) {
      const auto& piece = pieces[random() % pieces.size()];
      const auto& gap = gaps[random() % gaps.size()];
      // A line break before a small letter is a blank; such a piece begins with a capital elsewhere.
      const bool wraps = !text.empty() && text.back() == '\n' && piece.text[0] >= 'a' && piece.text[0] <= 'z';
      if (wraps) continue;
      places.push_back({text.size(), 0, want.size(), 0});
      text += piece.text;
      want += piece.folded;
      places.back().original_end = text.size();
      places.back().folded_end = want.size();
      text += gap.text;
      want += gap.folded;
    }
    const auto f = match::fold_text(text);
    CAPTURE(text);
    REQUIRE(f.bytes == want);
    for (const auto& place : places) {
      REQUIRE(f.origin(place.folded) == place.original);
      REQUIRE(f.origin_end(place.folded_end) == place.original_end);
    }
  }
}

TEST_CASE("folding any bytes ends, keeps order and stays inside") {
  std::mt19937 random(23);
  const char* bits[] = {"&",
                        "&#",
                        "&amp;",
                        "<",
                        "</",
                        "<b",
                        ">",
                        ";",
                        "x41",
                        "\xEF\xAC\x83",
                        "\xCC\x81",
                        "\xFF",
                        "\xE2\x80",
                        "\xC4\xB0",
                        "\xE2\x84\x80",
                        "\xE2\x92\xA7",
                        " ",
                        "\n",
                        "-",
                        "/",
                        "a",
                        "Z",
                        "\xF0\x9F\x98\x80",
                        "\xC8\xBA"};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (int i = 0; i < 20; ++i) text += bits[random() % std::size(bits)];
    const auto f = match::fold_text(text);
    std::size_t last = 0;
    for (std::size_t i = 0; i < f.bytes.size(); ++i) {
      REQUIRE(f.origin(i) >= last);
      last = f.origin(i);
      REQUIRE(f.origin(i) < text.size());
      REQUIRE(f.origin_end(i + 1) > f.origin(i));
      REQUIRE(f.origin_end(i + 1) <= text.size());
    }
  }
}

TEST_CASE("a sharp s is folded to two letters, which lead back to it") {
  const auto text = match::fold_text("Straße GROẞ x");
  CHECK(text.bytes == "strasse gross x");
  CHECK(text.origin(text.bytes.find('x')) == std::string("Straße GROẞ ").size());
  CHECK(text.origin_end(text.bytes.find("s x") + 1) == std::string("Straße GROẞ").size());
}
