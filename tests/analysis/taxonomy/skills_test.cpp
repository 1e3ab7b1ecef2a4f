#include "analysis/taxonomy/skills.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace radar;
using taxonomy::Taxonomy;

namespace {
Taxonomy parse(const std::string& skills, json::ConfigFaults& faults) {
  return Taxonomy::parse("{\"version\":1,\"skills\":[" + skills + "]}", "skills.json", faults);
}
}  // namespace

TEST_CASE("skills are found by id, name and alias, whatever the case and hyphens") {
  json::ConfigFaults faults;
  const auto t = parse(
      R"({"id":"scikit-learn","name":"scikit-learn","category":"ML","aliases":["scikit-learn","sklearn"]})",
      faults);
  CHECK(faults.empty());
  for (const char* name : {"scikit-learn", "Scikit Learn", "SKLEARN", "sklearn"}) CHECK(t.find(name));
  CHECK_FALSE(t.find("scikit"));
}

TEST_CASE("implications are followed to their end") {
  json::ConfigFaults faults;
  const auto t = parse(
      R"({"id":"a","name":"A1","category":"x","aliases":["a1"],"implies":["b"]},{"id":"b","name":"B1","category":"x","aliases":["b1"],"implies":["c"]},{"id":"c","name":"C1","category":"x","aliases":["c1"]})",
      faults);
  CHECK(faults.empty());
  CHECK(t.implied_closure(0) == std::vector<taxonomy::SkillId>{1, 2});
}

TEST_CASE("a circle of implications is a fault that names its way, told once") {
  json::ConfigFaults faults;
  const auto t = parse(
      "\n{\"id\":\"a\",\"name\":\"A1\",\"category\":\"x\",\"aliases\":[\"a1\"],\"implies\":[\"b\"]},\n"
      "{\"id\":\"b\",\"name\":\"B1\",\"category\":\"x\",\"aliases\":[\"b1\"],\"implies\":[\"c\"]},\n"
      "{\"id\":\"c\",\"name\":\"C1\",\"category\":\"x\",\"aliases\":[\"c1\"],\"implies\":[\"b\"]}",
      faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].str() == "skills.json:3: /skills/1/implies: the skill implies itself: b -> c -> b");
  CHECK(t.implied_closure(0) == std::vector<taxonomy::SkillId>{1, 2});
}

TEST_CASE("faults name the file, the line and the pointer") {
  json::ConfigFaults faults;
  (void)Taxonomy::parse(
      "{\"version\":1,\"skills\":[\n{\"id\":\"a\",\"name\":\"A\",\"category\":\"x\",\"aliases\":[\"a\"]},\n"
      "{\"id\":\"a\",\"name\":\"B\",\"category\":\"x\",\"aliases\":[\"a\",{\"text\":\"b\",\"needs\":{}}],"
      "\"implies\":[\"zz\"],\"colour\":1}]}",
      "skills.json", faults);
  std::string all;
  for (const auto& fault : faults) all += fault.str() + "\n";
  using Catch::Matchers::ContainsSubstring;
  CHECK_THAT(all, ContainsSubstring("skills.json:3: /skills/1/id: duplicate id"));
  CHECK_THAT(all, ContainsSubstring("/skills/1/colour"));
  CHECK_THAT(all, ContainsSubstring("no skill has the id \"zz\""));
  CHECK_THAT(all, ContainsSubstring("a rule needs one of"));
}

TEST_CASE("an alias of two skills is a fault unless both ask for their own surroundings") {
  json::ConfigFaults faults;
  (void)parse(
      R"({"id":"a","name":"A1","category":"x","aliases":["same"]},{"id":"b","name":"B1","category":"x","aliases":["Same"]})",
      faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].pointer == "/skills/1/aliases/0");
  faults.clear();
  (void)parse(
      R"({"id":"a","name":"A1","category":"x","aliases":[{"text":"same","needs":{"near":["x"]}}]},{"id":"b","name":"B1","category":"x","aliases":[{"text":"same","needs":{"near":["y"]}}]})",
      faults);
  CHECK(faults.empty());
}

namespace {
// The faults of one skill whose aliases are `aliases`, which begin on line 2; one a line.
std::string faults_of_aliases(const std::string& aliases, const std::string& root = "") {
  json::ConfigFaults faults;
  (void)Taxonomy::parse("{" + root +
                            "\"skills\":[{\"id\":\"a\",\"name\":\"A1\",\"category\":\"x\",\"aliases\":[\n" +
                            aliases + "]}]}",
                        "skills.json", faults);
  std::string all;
  for (const auto& fault : faults) all += fault.str() + "\n";
  return all;
}
}  // namespace

TEST_CASE("a rule that can never match is a fault with its place") {
  using Catch::Matchers::StartsWith;
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"before":["in"]},"rejects":{"before":["in","on"]}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/rejects: rules out all that \"needs\" asks for"));
  CHECK_THAT(faults_of_aliases(
                 R"({"text":"b","needs":{"near":["x"],"within":3},"rejects":{"near":["x"],"within":5}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/rejects: "));
  CHECK_THAT(faults_of_aliases(
                 "\"b\",\n"
                 R"({"text":"c","needs":{"section":["duties"]},"rejects":{"section":["duties","legal"]}})"),
             StartsWith("skills.json:3: /skills/0/aliases/1/rejects: "));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"near":["one two three four"],"within":2}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/needs: no phrase fits"));
  CHECK_THAT(faults_of_aliases(R"({"text":"3","case":"exact"})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/case: "));
  CHECK_THAT(faults_of_aliases(R"({"text":".net","case":"upper_first"})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/case: "));
  // A wider window, another skill or another side leaves a way to match.
  CHECK(faults_of_aliases(
            R"({"text":"b","needs":{"near":["x"],"within":5},"rejects":{"near":["x"],"within":3}})") == "");
}

TEST_CASE("a phrase that a reject rules out is a fault that names both, though others can hold") {
  using Catch::Matchers::StartsWith;
  CHECK_THAT(
      faults_of_aliases(
          R"({"text":"b","needs":{"before":["via","powered by"],"list":true},"rejects":{"before":["by"]}})"),
      StartsWith("skills.json:2: /skills/0/aliases/0/needs/before/1: \"powered by\" can never hold: "
                 "\"rejects\" has \"by\""));
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"after":["is a must","jobs"]},"rejects":{"near":["is"]}})"),
      StartsWith("skills.json:2: /skills/0/aliases/0/needs/after/0: "));
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"after":["a plus","jobs"]},"rejects":{"after":["@l"]}})",
                        R"("words":{"l":["a"]},)"),
      StartsWith("skills.json:2: /skills/0/aliases/0/needs/after/0: "));
  // Another end, a longer reject, an exception to it, or a list that serves many rules.
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"after":["on cv"]},"rejects":{"after":["cv"]}})") == "");
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"after":["is a"]},"rejects":{"after":["is a firm"]}})") ==
        "");
  CHECK(faults_of_aliases(
            R"({"text":"b","needs":{"after":["is a"]},"rejects":{"after":["is"],"unless":["x"]}})") == "");
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"after":["@l","x"]},"rejects":{"after":["a"]}})",
                          R"("words":{"l":["a plus"]},)") == "");
}

TEST_CASE("a phrase that stands twice or that a shorter one holds for is a fault") {
  using Catch::Matchers::StartsWith;
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"before":["e.g .","such as","e.g."]}})"),
      StartsWith("skills.json:2: /skills/0/aliases/0/needs/before/2: \"e.g.\" adds nothing to \"e.g .\", "
                 "which says the same"));
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"before":["we use","use"]}})"),
      StartsWith("skills.json:2: /skills/0/aliases/0/needs/before/0: \"we use\" adds nothing to \"use\"\n"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","rejects":{"after":["removal","remov*"]}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/rejects/after/0: "));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","rejects":{"list_after":["( cto",", *"]}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/rejects/list_after/0: "));
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"before":["you know","@l"]}})", R"("words":{"l":["know"]},)"),
      StartsWith("skills.json:2: /skills/0/aliases/0/needs/before/0: "));
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"before":["@l"]}})", R"("words":{"l":["of","kind of"]},)"),
      StartsWith("skills.json:1: /words/l/1: "));
  // At the other end, on both sides, or for other words.
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"after":["we use","use","^","go *"]}})") == "");
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"near":["we use","use"]}})") == "");
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"before":["@l"],"after":["@l"]}})",
                          R"("words":{"l":["of","kind of"]},)") == "");
}

TEST_CASE("phrases are compared as the matcher cuts them, at every sign") {
  using Catch::Matchers::ContainsSubstring;
  const auto repeats = [](const std::string& one, const std::string& other) {
    CAPTURE(one, other);
    CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"after":[")" + one + "\",\"" + other + "\"]}}"),
               ContainsSubstring("\"" + other + "\" adds nothing to \"" + one + "\", which says the same"));
  };
  repeats("must ?", "must?");
  repeats("a / b", "a/b");
  repeats("don't", "don’t");
  repeats("state of", "state-of");
  repeats("c ++ !", "c ++!");
  repeats("( cto )", "(cto)");
  CHECK_THAT(
      faults_of_aliases(R"({"text":"b","needs":{"before":["and/or","via"]},"rejects":{"before":["or"]}})"),
      ContainsSubstring("\"and/or\" can never hold: \"rejects\" has \"or\""));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"after":["a?","a,"]},"rejects":{"after":["a ,"]}})"),
             ContainsSubstring("\"a?\" can never hold: \"rejects\" has \"a ,\""));
  // Of parts of words.
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"after":["node.js"]},"rejects":{"after":["node"]}})") ==
        "");
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"after":["c++ x"]},"rejects":{"after":["c"]}})") == "");
}

TEST_CASE("a phrase whose apostrophe joins a word that it lacks is a fault") {
  using Catch::Matchers::StartsWith;
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"before":["'s"]}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/needs/before/0: \"'s\" can never hold"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"after":["et d'"]}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/needs/after/0: "));
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"before":["notions d'"],"after":["'s mission"]}})") == "");
}

TEST_CASE("a context word has alternatives in braces") {
  using Catch::Matchers::ContainsSubstring;
  using Catch::Matchers::StartsWith;
  CHECK(faults_of_aliases(R"({"text":"b","needs":{"before":["{our|the} {cat|dog}*"],"after":["@l"]}})",
                          R"("words":{"l":["{is|are} named"]},)") == "");
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"before":["{our|the cat"]}})"),
             ContainsSubstring("/skills/0/aliases/0/needs/before: \"{our|the cat\": braces must match"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"before":["{our|the} cat","cat"]}})"),
             StartsWith("skills.json:2: /skills/0/aliases/0/needs/before/0: "));
}

TEST_CASE("namesakes name skills and say how they are told") {
  using Catch::Matchers::ContainsSubstring;
  CHECK(faults_of_aliases("\"b\"", R"("namesakes":{"of":["a"],"rejects":{"before":["room"]}},)") == "");
  CHECK_THAT(faults_of_aliases("\"b\"", R"("namesakes":{"of":["zz"],"rejects":{"before":["room"]}},)"),
             ContainsSubstring("/namesakes/of: no skill or category is named \"zz\""));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("namesakes":{"of":["a"]},)"),
             ContainsSubstring("/namesakes: says how namesakes are told"));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("namesakes":{"of":[],"rejects":{"before":["room"]}},)"),
             ContainsSubstring("/namesakes/of: names no skill"));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("namesakes":{"rejects":{"before":["room"]}},)"),
             ContainsSubstring("names no skill"));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("namesakes":{"of":["a"],"rejects":{"before":["b c","c"]}},)"),
             ContainsSubstring("/namesakes/rejects/before/0: "));
}

TEST_CASE("what a rule says in vain is a fault") {
  using Catch::Matchers::ContainsSubstring;
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"before":["x"],"within":3}})"),
             ContainsSubstring("/skills/0/aliases/0/needs/within: "));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","rejects":{"unless":["x"]}})"),
             ContainsSubstring("/skills/0/aliases/0/rejects: a rule needs one of near"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"list":true,"chars":30}})"),
             ContainsSubstring("/skills/0/aliases/0/needs/chars: "));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","rejects":{"skills":true,"after":["x"]}})"),
             ContainsSubstring("/skills/0/aliases/0/rejects/skills: unknown"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"list_before":["x"],"after":["x"]}})"),
             ContainsSubstring("/skills/0/aliases/0/needs/list_before: unknown"));
  CHECK(faults_of_aliases(R"({"text":"b","rejects":{"list_before":["x"],"list_after":["y"]}})") == "");
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"section":["footer"]}})"),
             ContainsSubstring("\"footer\" is no part of a posting; they are unknown, required"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"near":["@places"]}})"),
             ContainsSubstring("no list under /words is named \"places\""));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"near":["{@places|x}"]}})"),
             ContainsSubstring("a list is named alone"));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("words":{"x":["@y"]},)"),
             ContainsSubstring("a list is named alone"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","rejects":{"around":["the hotel"]}})"),
             ContainsSubstring("needs words, \"~\" for the name, and words"));
  CHECK_THAT(faults_of_aliases(R"({"text":"b","needs":{"posting":["zz"]}})"),
             ContainsSubstring("/skills/0/aliases/0/needs/posting: no skill has the id \"zz\""));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("no_company":["Tools"],)"),
             ContainsSubstring("/no_company: no skill or category is named \"Tools\""));
  CHECK_THAT(faults_of_aliases("\"b\"", R"("nothing":[{"text":"b c","needs":{"list":true}}],)"),
             ContainsSubstring("/nothing/0: what is no skill cannot ask"));
  CHECK_THAT(faults_of_aliases("\"go to market\"", R"("nothing":["go to market"],)"),
             ContainsSubstring("/skills/0/aliases/0: alias \"go to market\" belongs to \"nothing\" already"));
}

TEST_CASE("alternatives in braces stand for all their texts") {
  json::ConfigFaults faults;
  const auto t =
      parse(R"({"id":"a","name":"A1","category":"x","aliases":["{deploy|deploying} {|ml }models","c{1|2}"]})",
            faults);
  CHECK(faults.empty());
  std::string all;
  for (const auto& alias : t.skill(0).aliases) all += alias.text + "|";
  CHECK(all == "deploy models|deploy ml models|deploying models|deploying ml models|c1|c2|");
  for (const char* wrong : {"{a|b", "a}", "{a{b}}"}) {
    CAPTURE(wrong);
    CHECK(faults_of_aliases("\"" + std::string(wrong) + "\"").find("/skills/0/aliases/0: alias") !=
          std::string::npos);
  }
  CHECK(faults_of_aliases(
            R"("{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}{a|b|c|d|e|f|g|h}")")
            .find("alternatives") != std::string::npos);
}

TEST_CASE("an alias under the same rule in two skills is a fault") {
  json::ConfigFaults faults;
  (void)parse(
      R"({"id":"a","name":"A1","category":"x","aliases":[{"text":"same","needs":{"near":["x"]}}]},{"id":"b","name":"B1","category":"x","aliases":[{"text":"same","needs":{"near":["x"]}}]})",
      faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].str() ==
        "skills.json:1: /skills/1/aliases/0: alias \"same\" belongs to \"a\" already under the same rule");
}

TEST_CASE("the shipped taxonomy has no fault and its roll-ups lead where they should") {
  json::ConfigFaults faults;
  const auto t = Taxonomy::load(std::string(RADAR_PROJECT_DIR) + "/config/skills.json", faults);
  for (const auto& fault : faults) UNSCOPED_INFO(fault.str());
  CHECK(faults.empty());
  CHECK(t.skills().size() > 400);
  for (const auto& [from, to] : {std::pair{"SageMaker", "AWS"},
                                 {"XGBoost", "Gradient boosting"},
                                 {"PyTorch Lightning", "PyTorch"},
                                 {"Amazon EKS", "Kubernetes"},
                                 {"BigQuery", "GCP"}}) {
    const auto closure = t.implied_closure(*t.find(from));
    CHECK(std::find(closure.begin(), closure.end(), *t.find(to)) != closure.end());
  }
}
