// Where a posting's text may speak of pay, years, workplace and the like: one cheap pass over the bytes, so
// that patterns run on the few sentences that matter and not on the whole text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace radar::extract {

enum class FactCue : std::uint8_t { years, money, workplace, residence, employment, visa, level };

struct CueHit {
  FactCue cue;
  std::size_t at;  // first byte of the word or sign
};

struct CueScan {
  std::vector<CueHit> cues;             // in order of `at`
  std::vector<std::uint32_t> newlines;  // their places
};

// Words are found at their start and in any case, in the languages that postings come in. The lines'
// ends come from the same look at the bytes.
[[nodiscard]] CueScan scan_cues(std::string_view utf8);

}  // namespace radar::extract
