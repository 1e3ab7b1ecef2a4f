#include "analysis/match/matcher.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "analysis/match/context.h"
#include "analysis/match/folded_text.h"
#include "analysis/taxonomy/phrase_words.h"
#include "tests/analysis/shipped.h"

using namespace radar;

namespace {

const char* k_skills = R"({"skills":[
 {"id":"cpp","name":"C++","category":"x","aliases":["c++"]},
 {"id":"csharp","name":"C#","category":"x","aliases":["c#",".net"]},
 {"id":"c","name":"C","category":"x","aliases":[{"text":"C","case":"exact","needs":{"near":["c++","rust"],"within":4}}]},
 {"id":"node","name":"Node.js","category":"x","aliases":["node.js"]},
 {"id":"cicd","name":"CI/CD","category":"x","aliases":["ci/cd"]},
 {"id":"sklearn","name":"scikit-learn","category":"x","aliases":["scikit-learn"]},
 {"id":"java","name":"Java","category":"x","aliases":["java"]},
 {"id":"ml","name":"Machine learning","category":"x","aliases":["machine learning",{"text":"ML","case":"exact"}]},
 {"id":"mlops","name":"MLOps","category":"x","aliases":["machine learning operations"]},
 {"id":"sup","name":"Supervised learning","category":"x","aliases":["supervised learning"]},
 {"id":"unsup","name":"Unsupervised learning","category":"x","aliases":["unsupervised learning"]},
 {"id":"go","name":"Go","category":"x","aliases":[{"text":"Go","case":"exact","needs":{"skills":true,"chars":20},"rejects":{"after":["to"]}}]},
 {"id":"rust","name":"Rust","category":"x","aliases":[{"text":"Rust","case":"upper_first"}]},
 {"id":"llm","name":"LLM","category":"x","aliases":[{"text":"LLM","case":"exact"},"language model"]},
 {"id":"wandb","name":"Weights & Biases","category":"x","aliases":["weights & biases",{"text":"W&B","case":"exact"}]}
]})";

const taxonomy::Taxonomy& skills() {
  static const auto* const t = [] {
    json::ConfigFaults faults;
    auto* out = new taxonomy::Taxonomy(taxonomy::Taxonomy::parse(k_skills, "t", faults));
    if (!faults.empty()) throw std::runtime_error(faults.front().str());
    return out;
  }();
  return *t;
}

// "id[text]" of every hit.
std::string found(const std::string& text) {
  static const match::Matcher matcher(skills());
  std::string out;
  for (const auto& hit : matcher.find(text)) {
    out += (out.empty() ? "" : " ") + skills().skill(hit.skill).id + "[" +
           text.substr(hit.begin, hit.end - hit.begin) + "]";
  }
  return out;
}

}  // namespace

TEST_CASE("signs belong to names") {
  CHECK(found("C++, C# and .NET") == "cpp[C++] csharp[C#] csharp[.NET]");
  CHECK(found("C++11 or C/C++") == "cpp[C++] c[C] cpp[C++]");
  CHECK(found("Node.js and CI / CD") == "node[Node.js] cicd[CI / CD]");
  CHECK(found("R&D, C-level, Series C, vitamin C") == "");
}

TEST_CASE("words have borders") {
  CHECK(found("JavaScript, java-based; javan; Java's") == "java[java] java[Java]");
  CHECK(found("jobs@java.com www.java.com java.util") == "");
  CHECK(found("We use Java.Then we rest") == "java[Java]");
  CHECK(found("使用Java开发") == "java[Java]");
}

TEST_CASE("hyphens, dashes and no-break spaces are blanks") {
  CHECK(found("scikit\xE2\x80\x91learn, scikit\xE2\x80\x93learn, scikit learn, Scikit\xC2\xA0Learn") ==
        "sklearn[scikit\xE2\x80\x91learn] sklearn[scikit\xE2\x80\x93learn] sklearn[scikit learn] "
        "sklearn[Scikit\xC2\xA0Learn]");
  CHECK(found("W & B; weights&biases") == "wandb[W & B] wandb[weights&biases]");
}

TEST_CASE("the longest match wins and matches do not overlap") {
  CHECK(found("machine learning operations") == "mlops[machine learning operations]");
  CHECK(found("machine learning") == "ml[machine learning]");
}

TEST_CASE("case rules and plurals") {
  CHECK(found("LLMs, llm, language models") == "llm[LLMs] llm[language models]");
  CHECK(found("5 ml of water; ML") == "ml[ML]");
  CHECK(found("rust on steel; Rust") == "rust[Rust]");
}

TEST_CASE("a head shared by two names counts for both") {
  CHECK(found("supervised and unsupervised learning") == "sup[supervised] unsup[unsupervised learning]");
  CHECK(found("supervised/unsupervised learning") == "sup[supervised] unsup[unsupervised learning]");
}

TEST_CASE("rules ask for company") {
  CHECK(found("Services in Go and Rust") == "go[Go] rust[Rust]");
  CHECK(found("Go beyond the obvious") == "");
  CHECK(found("Rust. Go to market") == "rust[Rust]");
  CHECK(found("Go to Rust") == "rust[Rust]");
}

TEST_CASE("lines part words unless a sentence goes on") {
  CHECK(found("Machine\nLearning") == "");
  CHECK(found("machine\nlearning") == "ml[machine\nlearning]");
}

TEST_CASE("offsets point into any input, and ill-formed text does no harm") {
  std::mt19937 random(7);
  const char* pieces[] = {"C++",      " ",          "machine learning",
                          "\n",       "-",          "\xE2\x80\x91",
                          "\xC2\xA0", "\xFF\xC3",   "/",
                          "&",        "Go",         "Rust",
                          "é",        ".",          "CI / CD",
                          "\xE2\x80", "supervised", "s"};
  static const match::Matcher matcher(skills());
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += pieces[random() % std::size(pieces)];
    std::uint32_t last = 0;
    for (const auto& hit : matcher.find(text)) {
      REQUIRE(hit.begin >= last);
      REQUIRE(hit.begin < hit.end);
      REQUIRE(hit.end <= text.size());
      last = hit.end;
    }
  }
}

// The slow and obvious way: every alias at every place, longest first.
TEST_CASE("the trie finds what a search alias by alias finds") {
  std::mt19937 random(11);
  json::ConfigFaults faults;
  const auto plain = taxonomy::Taxonomy::parse(
      R"({"skills":[{"id":"a","name":"ab","category":"x","aliases":["ab"]},{"id":"b","name":"ab cd","category":"x","aliases":["ab cd"]},{"id":"c","name":"cd e","category":"x","aliases":["cd e"]}]})",
      "t", faults);
  REQUIRE(faults.empty());
  const match::Matcher matcher(plain);
  const std::pair<const char*, int> aliases[] = {{"ab cd", 1}, {"cd e", 2}, {"ab", 0}};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 14; ++i) text += "abcde  "[random() % 7];
    std::string blank;  // runs of blanks are one
    for (const char c : text) {
      if (c != ' ' || blank.empty() || blank.back() != ' ') blank += c;
    }
    std::vector<int> want;
    for (std::size_t at = 0; at < blank.size();) {
      bool hit = false;
      if (at == 0 || blank[at - 1] == ' ') {
        for (const auto& [alias, id] : aliases) {
          const std::string a = alias;
          std::size_t end = at + a.size();
          if (blank.compare(at, a.size(), a) != 0) continue;
          if (end < blank.size() && blank[end] != ' ') continue;
          want.push_back(id);
          at = end;
          hit = true;
          break;
        }
      }
      if (!hit) ++at;
    }
    std::vector<int> got;
    for (const auto& h : matcher.find(text)) got.push_back(h.skill);
    CAPTURE(text);
    REQUIRE(got == want);
  }
}

TEST_CASE("phrases of rules are cut as texts are") {
  for (const std::string phrase : {"and/or", "must?", "e.g.", "node.js (c++, c#)", "r&d", "bachelor's degree",
                                   "état-major", "100% «x»", "a . b", "...", "x*y"}) {
    const auto folded = match::fold_alias(phrase);
    std::vector<std::string> cut, words;
    for (const auto& word : taxonomy::phrase_words(folded)) {
      cut.push_back(word.text);
      if (word.is_open) cut.emplace_back("*");
    }
    for (std::size_t at = 0;;) {
      const auto word = match::word_from(folded, at);
      if (!word) break;
      at = word->end;
      words.push_back(folded.substr(word->begin, word->end - word->begin));
    }
    CAPTURE(phrase);
    CHECK(cut == words);
  }
}

TEST_CASE("the checks of rules fold each shipped phrase as the matcher does") {
  const auto cut = [](const std::string& folded) {
    std::vector<std::string> out;
    for (const auto& word : taxonomy::phrase_words(folded))
      out.push_back(word.text + (word.is_open ? "*" : ""));
    return out;
  };
  for (const auto& skill : shipped::skills().skills()) {
    for (const auto& alias : skill.aliases) {
      for (const auto* rule : {&alias.needs, &alias.rejects}) {
        for (const auto* list :
             {&rule->near, &rule->near_before, &rule->near_after, &rule->unless, &rule->before, &rule->after,
              &rule->list_before, &rule->list_after, &rule->bracket}) {
          for (const auto& phrase : *list) {
            if (cut(taxonomy::fold_phrase(phrase)) == cut(match::fold_alias(phrase))) continue;
            FAIL_CHECK(skill.id << ": " << phrase);
          }
        }
      }
    }
  }
}

TEST_CASE("context words are cut at punctuation") {
  const std::string_view text = "use c++, node.js and r&d.";
  std::string ahead, back;
  for (std::size_t at = 0;;) {
    const auto word = match::word_from(text, at);
    if (!word) break;
    at = word->end;
    ahead += std::string(text.substr(word->begin, word->end - word->begin)) + "|";
  }
  CHECK(ahead == "use|c++|,|node.js|and|r|&|d|.|");
  for (std::size_t at = text.size();;) {
    const auto word = match::word_before(text, at);
    if (!word) break;
    at = word->begin;
    back = std::string(text.substr(word->begin, word->end - word->begin)) + "|" + back;
  }
  CHECK(back == ahead);
}
