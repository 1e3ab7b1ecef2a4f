// The beginning of a word that may speak of a fact.
#pragma once

#include <string_view>

#include "analysis/extract/cues.h"

namespace radar::extract {

struct CueStem {
  std::string_view text;  // small letters; a blank at the end: the word ends there
  FactCue kind;
};

}  // namespace radar::extract
