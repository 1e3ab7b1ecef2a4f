#include "analysis/extract/reading_rules.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "analysis/extract/builtin_phrases.h"
#include "analysis/extract/extractor.h"
#include "tests/analysis/extract/rules.h"
#include "tests/analysis/shipped.h"

using namespace radar;
using extract::ReadingRules;

namespace {

const std::string k_path = std::string(RADAR_PROJECT_DIR) + "/config/phrases.json";

std::string slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The faults of a file with these headings and cues, and what else it has, one in a line.
std::string faults_of(const std::string& headings, const std::string& cues, const std::string& more = "") {
  json::ConfigFaults faults;
  (void)ReadingRules::parse(
      "{\n\"headings\": [\n" + headings + "\n],\n\"cues\": [\n" + cues + "\n]" + more + "}", "phrases.json",
      faults);
  std::string out;
  for (const auto& fault : faults) out += fault.str() + "\n";
  return out;
}

void says(const std::string& faults, std::string_view part) {
  CAPTURE(faults, part);
  CHECK(faults.find(part) != std::string::npos);
}

const std::string k_heading = R"({"kind": "required", "weight": "noun", "phrases": ["needs"]})";
const std::string k_cue = R"({"cue": "demand", "phrases": ["is a must"]})";

}  // namespace

TEST_CASE("the shipped phrases have no fault, and are what the program was built with") {
  json::ConfigFaults faults;
  const auto rules = ReadingRules::load(k_path, faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  CHECK(faults.empty());
  CHECK(rules.hash() == ReadingRules::builtin().hash());
  CHECK(extract::builtin_phrases() == slurp(k_path));
}

TEST_CASE("a folder of rules without phrases takes the program's own") {
  json::ConfigFaults faults;
  const auto rules = ReadingRules::load(std::string(RADAR_PROJECT_DIR) + "/config/none/phrases.json", faults);
  CHECK(faults.empty());
  CHECK(rules.hash() == ReadingRules::builtin().hash());
}

TEST_CASE("phrases that are there and cannot be read are a fault, not the program's own taken in silence") {
  const auto dir = std::filesystem::temp_directory_path() / "radar_reading_rules";
  std::filesystem::remove_all(dir);
  std::filesystem::create_directories(dir / "folder");
  std::filesystem::create_symlink(dir / "nowhere", dir / "dangling");
  std::filesystem::create_symlink(dir / "circle", dir / "circle");
  for (const auto* name : {"folder", "dangling", "circle"}) {
    CAPTURE(name);
    json::ConfigFaults faults;
    (void)ReadingRules::load((dir / name).string(), faults);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].str() == (dir / name).string() + ": cannot be read");
  }
  std::filesystem::remove_all(dir);
}

TEST_CASE("what a heading or a cue is must be said, and lists of phrases hold some") {
  says(faults_of(R"({"weight": "noun", "phrases": ["needs"]})", k_cue),
       "phrases.json:3: /headings/0: needs the key \"kind\" (one of unknown, required, preferred");
  says(faults_of(R"({"kind": "required", "phrases": ["needs"]})", k_cue),
       "/headings/0: needs the key \"weight\" (one of filler, weak, noun, phrase)");
  says(faults_of(R"({"kind": "required", "weight": "noun"})", k_cue),
       "/headings/0: needs the key \"phrases\"");
  says(faults_of(R"({"kind": "required", "weight": "noun", "phrases": []})", k_cue),
       "/headings/0/phrases: needs at least one phrase");
  says(faults_of(k_heading, R"({"phrases": ["is a must"]})"), "/cues/0: needs the key \"cue\" (one of none");
  says(faults_of(k_heading, R"({"cue": "demand"})"), "/cues/0: needs the key \"phrases\"");
  for (const std::string key : {"demand_openings", "seekers", "no_seekers"})
    says(faults_of(k_heading, k_cue, ", \"" + key + "\": []"), "/" + key + ": needs at least one phrase");
}

TEST_CASE("signs of sentences and words with a role are told with their place if nothing knows them") {
  const auto sentences = [](const std::string& rows) {
    return faults_of(k_heading, k_cue, ", \"sentences\": [" + rows + "]");
  };
  CHECK(sentences(R"({"sign": "yes", "phrases": ["^ aye"]})").empty());
  says(sentences(R"({"sign": "maybe", "phrases": ["^ aye"]})"), "/sentences/0/sign: ");
  says(sentences(R"({"sign": "no", "phrases": ["^ nay"]}, {"sign": "yes", "phrases": ["^ aye", "a|"]})"),
       "/sentences/1/phrases/1: ");
  says(sentences(""), "/sentences: needs at least one entry");
  const auto words = [](const std::string& rows) {
    return faults_of(k_heading, k_cue, ", \"words\": [" + rows + "]");
  };
  CHECK(words(R"({"role": "subjects", "words": ["thou", "l'équipe"]})").empty());
  says(words(R"({"role": "kings", "words": ["thou"]})"), "/words/0/role: ");
  says(words(R"({"words": ["thou"]})"), "/words/0: needs the key \"role\" (one of nots");
  says(words(R"({"role": "subjects", "words": ["thou", "thou art"]})"), "/words/0/words/1: must be one word");
  says(words(R"({"role": "subjects", "words": ["tho*"]})"), "/words/0/words/0: must be one word");
  says(words(R"({"role": "subjects", "words": []})"), "/words/0/words: needs at least one word");
  says(words(R"({"role": "subjects"})"), "/words/0: needs the key \"words\"");
  says(words(""), "/words: needs at least one entry with \"words\"");
  CHECK(words(R"({"role": "subjects", "note": "old", "words": ["thou"]})").empty());
}

TEST_CASE("a name that nothing knows is one fault, whatever the phrases and words behind it") {
  const auto count = [](const std::string& more) {
    const auto faults = faults_of(k_heading, k_cue, more);
    CAPTURE(faults);
    return std::count(faults.begin(), faults.end(), '\n');
  };
  // "^ so is" and "nicht" stand in the first sign and role of the program's own.
  CHECK(count(R"(, "sentences": [{"sign": "yez", "phrases": ["^ so is", "aye"]}])") == 1);
  CHECK(count(R"(, "sentences": [{"phrases": ["^ so is"]}])") == 1);
  CHECK(count(R"(, "words": [{"role": "knots", "words": ["nicht"]}])") == 1);
  CHECK(count(R"(, "words": [{"words": ["nicht"]}])") == 1);
}

TEST_CASE("a word that no text can hold, or that its role has already, is one fault with its place") {
  const auto words = [](const std::string& rows) {
    return faults_of(k_heading, k_cue, ", \"words\": [" + rows + "]");
  };
  for (const std::string word :
       {"thee-and-thou", "(thou)", "thou,thee", "thou\\tthee", " thou", "", "-", "/", "7", "thou_art"}) {
    CAPTURE(word);
    CHECK(words("{\"role\": \"subjects\", \"words\": [\"ye\", \"" + word + "\"]}") ==
          "phrases.json:7: /words/0/words/1: must be one word, without hyphens and marks, and no number\n");
  }
  for (const std::string other : {"7", "null", "[\"thou\"]"}) {
    CAPTURE(other);
    const auto faults = words("{\"role\": \"subjects\", \"words\": [\"ye\", " + other + "]}");
    CHECK(std::count(faults.begin(), faults.end(), '\n') == 1);
  }
  says(words(R"({"role": "subjects", "words": ["thou", "ye", "Thou"]})"),
       "/words/0/words/2: stands twice in the role \"subjects\"");
  says(words(R"({"role": "subjects", "words": ["thou"]}, {"role": "subjects", "words": ["ye", "thou"]})"),
       "/words/1/words/1: stands twice in the role \"subjects\"");
  CHECK(words(R"({"role": "subjects", "words": ["thou"]}, {"role": "subjects", "words": ["ye"]},
              {"role": "applicants", "words": ["thou"]})")
            .empty());
}

TEST_CASE("a phrase of a sentence's sign is a fault where it is never asked for") {
  const auto sentences = [](const std::string& rows) {
    return faults_of(k_heading, k_cue, ", \"sentences\": [" + rows + "]");
  };
  for (const std::string phrase : {"aye", "^|, aye", "^? aye", "_ aye"}) {
    CAPTURE(phrase);
    says(sentences(R"({"sign": "yes", "phrases": ["^ yea", ")" + phrase + "\"]}"),
         "/sentences/0/phrases/1: must begin with \"^\": the sign \"yes\" is sought at a text's start only");
  }
  for (const std::string sign : {"follows_end", "goes_on", "choice", "of_one", "not_all", "need"}) {
    CAPTURE(sign);
    CHECK(sentences("{\"sign\": \"" + sign + R"(", "phrases": ["aye", "^ yea"]})").empty());
  }
  says(sentences(R"({"sign": "yes", "phrases": ["^ aye"]}, {"sign": "yes", "phrases": ["^ yea", "^ aye"]})"),
       "/sentences/1/phrases/1: never found: \"^ aye\" before it");
  CHECK(sentences(R"({"sign": "yes", "phrases": ["^ aye"]}, {"sign": "yes", "phrases": ["^ yea"]},
                  {"sign": "no", "phrases": ["^ aye"]})")
            .empty());
  const auto number = sentences(R"({"sign": "yes", "phrases": ["^ aye", 7]})");
  CHECK(std::count(number.begin(), number.end(), '\n') == 1);
}

TEST_CASE("a rule's own signs and words decide") {
  json::ConfigFaults faults;
  const auto rules = ReadingRules::parse("{\"headings\": [" + k_heading + "], \"cues\": [" + k_cue +
                                             R"(], "sentences": [{"sign": "yes", "phrases": ["^ aye"]}],
                               "words": [{"role": "subjects", "words": ["thou"]}]})",
                                         "phrases.json", faults);
  CHECK(faults.empty());
  CHECK(rules.headings().sentences().opens(extract::SentenceSign::yes, "Aye, captain"));
  CHECK_FALSE(rules.headings().sentences().opens(extract::SentenceSign::yes, "Yes"));
  CHECK(extract::is_one_of(rules.cues().words().subjects, rules.cues().phrases().id("thou")));
}

TEST_CASE("the shipped phrases name every sign and role") {
  json::ConfigFaults faults;
  const auto root = json::ConfigFile::load(k_path, faults).root();
  const auto names_all = [&](std::string_view key, std::string_view member, const auto& names) {
    const auto entries = root.member(key).elements();
    for (const auto& name : names) {
      CAPTURE(name);
      CHECK(std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
              return entry.member(member).string_value() == name;
            }) == 1);
    }
  };
  names_all("sentences", "sign", extract::sentence_sign_names());
  names_all("words", "role", extract::role_names());
}

TEST_CASE("for a sign or role that a file does not name the program's own phrases and words stand") {
  const auto& own = ReadingRules::builtin();
  const auto parse = [](const std::string& more) {
    json::ConfigFaults faults;
    auto rules = ReadingRules::parse(
        "{\"headings\": [" + k_heading + "], \"cues\": [" + k_cue + "]" + more + "}", "phrases.json", faults);
    CHECK(faults.empty());
    return rules;
  };
  const auto agrees = [](const ReadingRules& rules, std::string_view text) {
    return rules.headings().sentences().opens(extract::SentenceSign::yes, text);
  };
  const auto denies = [](const ReadingRules& rules, std::string_view word) {
    return extract::is_one_of(rules.cues().words().denials, rules.cues().phrases().id(word));
  };
  const auto bare = parse("");
  CHECK(agrees(bare, "Yes."));
  CHECK(denies(bare, "not"));
  CHECK(bare.cues().words().denials.size() == own.cues().words().denials.size());
  CHECK(bare.cues().phrases().id("équipe") != 0);
  const auto some = parse(R"(, "sentences": [{"sign": "no", "phrases": ["^ nay"]}],
                             "words": [{"role": "denials", "words": ["nary"]}])");
  CHECK(agrees(some, "Yes."));
  CHECK(some.headings().sentences().opens(extract::SentenceSign::no, "Nay."));
  CHECK_FALSE(some.headings().sentences().opens(extract::SentenceSign::no, "No."));
  CHECK(denies(some, "nary"));
  CHECK_FALSE(denies(some, "not"));
  CHECK(some.cues().words().onlys.size() == own.cues().words().onlys.size());
}

TEST_CASE("a file without sentences and words reads answers and clauses as the shipped one does") {
  auto text = slurp(k_path);
  const auto end = text.find(",\n \"sentences\": [");
  REQUIRE(end != std::string::npos);
  text.resize(end);
  text += "}";
  json::ConfigFaults faults;
  const auto rules = ReadingRules::parse(text, "phrases.json", faults);
  REQUIRE(faults.empty());
  CHECK(rules.hash() != ReadingRules::builtin().hash());
  const extract::Extractor shipped_rules(shipped::skills(), shipped::roles());
  const extract::Extractor short_rules(shipped::skills(), shipped::roles(), rules);
  for (const std::string sentence :
       {"Is Kafka required?\nNo.", "We replaced Docker with Kafka ... We value it."}) {
    const auto expected = shipped_rules.extract({"", "", sentence}).mentions;
    const auto found = short_rules.extract({"", "", sentence}).mentions;
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i].status == expected[i].status);
  }
}

TEST_CASE("an item's opening that is not sought at its start is a fault") {
  CHECK(faults_of(k_heading, k_cue, R"(, "demand_openings": ["^ knowledge of", "^ _2 degree"])").empty());
  for (const std::string phrase : {"knowledge of", "^|, knowledge of", "^? knowledge of", "_ degree"}) {
    CAPTURE(phrase);
    CHECK(faults_of(k_heading, k_cue, ", \"demand_openings\": [\"" + phrase + "\"]")
              .find("/demand_openings/0: must begin with \"^\"") != std::string::npos);
  }
}

TEST_CASE("short stems are faults where they would hide what begins a heading, by their letters") {
  const auto faults = [](const std::string& weight, const std::string& stem) {
    return faults_of(R"({"kind": "required", "weight": ")" + weight + R"(", "phrases": [")" + stem + "\"]}",
                     k_cue);
  };
  for (const std::string weight : {"noun", "phrase"}) {
    CHECK(faults(weight, "nee*").find("four letters") != std::string::npos);
    CHECK(faults(weight, "ну*").find("four letters") != std::string::npos);  // of four bytes
    CHECK(faults(weight, "нужн*").empty());
  }
  for (const std::string weight : {"filler", "weak"}) CHECK(faults(weight, "nee*").empty());
}

TEST_CASE("phrases that cannot be used are faults with their place") {
  CHECK(faults_of(k_heading, k_cue).empty());
  CHECK(faults_of(R"({"kind": "required", "weight": "noun",
"phrases": ["needs",
"must-have"]})",
                  k_cue)
            .starts_with("phrases.json:5: /headings/0/phrases/1: \"must-have\" is no single word"));
  CHECK(faults_of(k_heading, R"({"cue": "demand", "phrases": ["is|are a must", "is a must"]})")
            .find("/cues/0/phrases/1: never found: \"is|are a must\" before it is found") !=
        std::string::npos);
  CHECK(faults_of(R"({"kind": "wanted", "weight": "noun", "phrases": ["needs"]})", k_cue).find("preferred") !=
        std::string::npos);
  CHECK(faults_of(R"({"kind": "required", "weight": "noun", "phrases": ["we*"]})", k_cue)
            .find("four letters") != std::string::npos);
  CHECK(faults_of(k_heading, R"({"cue": "demand", "phrases": ["a must"], "words": 1})").find("words") !=
        std::string::npos);
  CHECK(faults_of("", k_cue).find("headings") != std::string::npos);
}

TEST_CASE("what is refused in two words is not refused by the first of them") {
  for (const auto& sentence : std::vector<extract_tests::Sentence>{
           {"We won't filter on Kafka.", {{"Kafka", extract_tests::negated}}},
           {"We will not filter on Kafka.", {{"Kafka", extract_tests::negated}}},
           {"We will filter on Kafka.", {{"Kafka", extract_tests::mentioned}}},
           {"We never ask for:\n- Kafka", {{"Kafka", extract_tests::negated}}},
           {"We do not ask for:\n- Kafka", {{"Kafka", extract_tests::negated}}},
           {"We do ask for:\n- Kafka", {{"Kafka", extract_tests::required}}},
       }) {
    CAPTURE(sentence.text);
    CHECK(extract_tests::differences(sentence) == "");
  }
}

TEST_CASE("a user's own phrases decide what a text asks for, and change the hash of the rules") {
  json::ConfigFaults faults;
  const auto own = ReadingRules::parse(
      R"({"headings": [{"kind": "preferred", "weight": "noun", "phrases": ["marzipan"]}],
          "cues": [{"cue": "refuse", "phrases": ["smells of tulips"]}]})",
      "phrases.json", faults);
  REQUIRE(faults.empty());
  const extract::Extractor shipped_rules(shipped::skills(), shipped::roles());
  const extract::Extractor own_rules(shipped::skills(), shipped::roles(), own);
  CHECK(own_rules.rules_hash() != shipped_rules.rules_hash());
  const auto statuses = [](const extract::Extractor& extractor, const std::string& text) {
    std::string out;
    for (const auto& mention : extractor.extract({"", "", text}).mentions)
      out += std::string(extract::name_of(mention.status)) + " ";
    return out;
  };
  const std::string text = "Marzipan:\n- Kubernetes\n- PostgreSQL smells of tulips";
  CHECK(statuses(own_rules, text) == "preferred negated ");
  CHECK(statuses(shipped_rules, text) == "mentioned mentioned ");
}
