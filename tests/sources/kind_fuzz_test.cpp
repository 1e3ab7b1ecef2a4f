// Every kind over its own answers, damaged at random: whatever a server sends, a parse comes back in order.
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <random>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t n) {
  return n == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
}

const std::vector<std::string> k_tokens = {"null",
                                           "\"",
                                           "{",
                                           "}",
                                           "[",
                                           "]",
                                           ",",
                                           ":",
                                           "1e999",
                                           "-0",
                                           "\\ud800",
                                           "\\u0000",
                                           "&lt;",
                                           "&#0;",
                                           "<!--",
                                           "]]>",
                                           "</",
                                           "<div>",
                                           "\xff",
                                           "\xc3",
                                           std::string(1, '\0'),
                                           "99999999999999999999",
                                           "2026-13-45",
                                           "{\"@id\":\"#org\"}"};

// One to four wounds: a byte, a cut, a doubled stretch, a foreign token.
std::string damaged(std::string s, Random& random) {
  for (std::size_t wounds = 1 + below(random, 4); wounds > 0 && !s.empty(); --wounds) {
    const auto at = below(random, s.size());
    const auto length = std::min(s.size() - at, 1 + below(random, 40));
    switch (below(random, 5)) {
      case 0:
        s[at] = static_cast<char>(below(random, 256));
        break;
      case 1:
        s.erase(at, length);
        break;
      case 2:
        s.insert(at, s.substr(at, length));
        break;
      case 3:
        s.insert(at, k_tokens[below(random, k_tokens.size())]);
        break;
      default:
        s.replace(at, length, k_tokens[below(random, k_tokens.size())]);
    }
  }
  return s;
}

}  // namespace

TEST_CASE("no damage to an answer throws, crashes or makes a posting without an id and a title") {
  Random random(20260302);
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  std::size_t parses = 0;
  for (int round = 0; round < 40 && std::chrono::steady_clock::now() < end; ++round) {
    for (const auto& contract : k_contracts) {
      const auto source = make_source(std::string(contract.kind), std::string(contract.options));
      for (const auto& answer : answers_of(contract)) {
        if (answer.body.size() > 20'000 && round > 3) continue;
        const auto request = request_for(*source, contract, answer);
        for (int i = 0; i < 5; ++i) {
          const std::string body = damaged(answer.body, random);
          INFO(contract.kind << " " << answer.name << ": " << body.substr(0, 3000));
          check_any(*source, request, answer, body);
          ++parses;
        }
      }
    }
  }
  CHECK(parses > 2000);
}
