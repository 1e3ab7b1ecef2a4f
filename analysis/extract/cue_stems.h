// The beginnings of words that may speak of a fact, in the languages that postings come in. A frequent one
// costs time at each place where it stands; one that is missing hides what its sentence says.
#pragma once

#include <algorithm>
#include <array>
#include <iterator>

#include "analysis/extract/cue_stem.h"
#include "analysis/extract/cue_stems_counted.h"
#include "analysis/extract/cue_stems_told.h"

namespace radar::extract {

// Of two that begin alike the first counts.
inline constexpr auto k_cue_stems = [] {
  std::array<CueStem, std::size(k_stems_counted) + std::size(k_stems_told)> all{};
  const auto next = std::copy(std::begin(k_stems_counted), std::end(k_stems_counted), all.begin());
  std::copy(std::begin(k_stems_told), std::end(k_stems_told), next);
  return all;
}();

}  // namespace radar::extract
