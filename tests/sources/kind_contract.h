// What every kind owes, run from its row and its answers: check_contract("greenhouse").
#pragma once

#include <string_view>
#include <vector>

#include "tests/sources/contracts.h"
#include "tests/sources/kind_fixture.h"

namespace radar::sources::test {

// A recorded-shape answer in tests/data/KIND.
struct Answer {
  std::string name;  // "listing.json"
  std::string body;
  [[nodiscard]] bool is(std::string_view extension) const { return name.ends_with(extension); }
  [[nodiscard]] std::string type() const;
};
[[nodiscard]] std::vector<Answer> answers_of(const KindContract& contract);  // listing, last, detail, more
[[nodiscard]] const KindContract& contract_of(std::string_view kind);

// All of it: complete answers as expected, an empty listing, paging to its end and paging that repeats, an
// unknown board, answers cut anywhere, block pages, another shape, a wrong type in every place.
void check_contract(std::string_view kind);

// A parse of any bytes at all: whatever comes back is in order (or the test fails).
void check_any(const Source& source, const model::Request& request, const Answer& answer, std::string body);

// The request that `answer` answers.
[[nodiscard]] model::Request request_for(const Source& source, const KindContract& contract,
                                         const Answer& answer);

}  // namespace radar::sources::test
