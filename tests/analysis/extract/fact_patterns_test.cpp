// Each pattern that the project has in its code: patterns are compiled when they are first run, so that an
// unsound one would end a run of the program at the first text that needs it.
#include <re2/re2.h>

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <string_view>

#include "analysis/extract/cue_stems.h"
#include "analysis/extract/facts.h"
#include "analysis/taxonomy/lazy_regex.h"
#include "tests/analysis/extract/boundary_walk.h"
#include "tests/analysis/extract/rules.h"

using namespace radar;

namespace {

std::set<std::string>& seen() {
  static std::set<std::string> all;
  return all;
}

// Before any test runs: readers make their patterns once.
const bool k_watching = [] {
  taxonomy::LazyRegex::watcher = [](const std::string& pattern) { seen().insert(pattern); };
  return true;
}();

// With every reader's patterns made.
const std::set<std::string>& patterns() {
  (void)extract_tests::rules();
  for (const auto& stem : extract::k_cue_stems)
    (void)extract::read_facts("Engineer", "We pay $5 at most. 5 " + std::string(stem.text) + " here");
  return seen();
}

// The words up to an anchor in the midst of an alternative, which then never matches: a "|" was forgotten
// where two rows of a pattern join. "" if there is none.
std::string misplaced_anchor(std::string_view pattern) {
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const auto before = pattern.substr(0, at), behind = pattern.substr(at + 1);
    if (pattern[at] == '\\') {
      ++at;
    } else if (in_class) {
      in_class = pattern[at] != ']';
    } else if (pattern[at] == '[') {
      in_class = true;
      at += behind.starts_with("^]") ? 2 : behind.starts_with(']') ? 1 : 0;
    } else if (pattern[at] == '^' && !before.empty() && !before.ends_with('|') && !before.ends_with('(') &&
               !before.ends_with("(?:") && !before.ends_with("(?i)") && !before.ends_with("(?i:")) {
      return std::string(pattern.substr(0, at + 1));
    } else if (pattern[at] == '$' && !behind.empty() && behind[0] != '|' && behind[0] != ')') {
      return std::string(pattern.substr(0, at + 2));
    }
  }
  return "";
}

}  // namespace

TEST_CASE("every pattern of the code compiles") {
  REQUIRE(k_watching);
  CHECK(patterns().size() > 500);
  auto options = taxonomy::LazyRegex::options();
  options.set_log_errors(false);
  for (const auto& pattern : patterns()) {
    const re2::RE2 compiled(pattern, options);
    CAPTURE(pattern, compiled.error());
    CHECK(compiled.ok());
  }
}

TEST_CASE("no pattern asks for a boundary of words beside a letter beyond ASCII") {
  for (const auto& pattern : patterns()) {
    for (const auto& fault : extract_tests::BoundaryWalk::faults_of(pattern)) {
      CAPTURE(pattern, fault);
      CHECK(fault.empty());
    }
  }
}

TEST_CASE("no pattern has the begin or the end of the text in the midst of an alternative") {
  for (const auto& pattern : patterns()) CHECK(misplaced_anchor(pattern).empty());
  for (const char* pattern : {"a^b", "(?:x|a )^b", "a$b", "(?:a|b$c)"}) {
    CAPTURE(pattern);
    CHECK_FALSE(misplaced_anchor(pattern).empty());
  }
  for (const char* pattern : {"^a|^b$", "(?:^|x)a(?:$|[^^$])", R"(\^a\$b)", "[]^]$"}) {
    CAPTURE(pattern);
    CHECK(misplaced_anchor(pattern).empty());
  }
}

TEST_CASE("boundaries beside letters beyond ASCII are told from others") {
  using extract_tests::BoundaryWalk;
  for (const char* pattern :
       {R"(\bвиз)", R"(\b(?:a|é)t)", R"((?:a|é)\b)", R"(ştatı\b)", R"(wiz[ayęą]\b)", R"(\b(?:a)?é)",
        R"(é(?:s)?\b)", R"((?:a|\b)é)", R"(\bé{1,2}t)", R"(x|a(?:b|é) ?\b)"}) {
    CAPTURE(pattern);
    CHECK(BoundaryWalk::faults_of(pattern).size() == 1);
  }
  for (const char* pattern :
       {R"(\bvisa\b)", R"(été)", R"(\bt[ée]l\b)", R"([^é]\b)", R"(\b–)", R"(é \b)", R"(é|\ba)",
        R"(\ba{0,2}\w)", R"((?:é|a)t\b)", R"(\b(?:t|u)é(?:s )\b)", R"([)é]?a\b)"}) {
    CAPTURE(pattern);
    CHECK(BoundaryWalk::faults_of(pattern).empty());
  }
}
