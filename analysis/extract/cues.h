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

// In order of `at`. Words are found at their start and in any ASCII case, in the languages that postings come
// in.
[[nodiscard]] std::vector<CueHit> scan_cues(std::string_view utf8);

}  // namespace radar::extract
