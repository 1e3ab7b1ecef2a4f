// How texts tell where remote work may be done from: the patterns of facts_region.
#pragma once

#include <re2/re2.h>

#include <deque>
#include <string_view>

#include "analysis/taxonomy/pattern_set.h"

namespace radar::extract {

// Each has one capture group, which is the region's first name and perhaps more words with a capital.
struct RegionRules {
  RegionRules();
  re2::RE2 behind_remote;                // "remote, must reside in the UK"
  re2::RE2 before_remote;                // "candidates anywhere in Latin America"
  re2::RE2 abroad;                       // "en remoto desde España"
  re2::RE2 next;                         // the next name of a list, from behind the last one on
  re2::RE2 previous;                     // the name before the first, up to it
  re2::RE2 elsewhere;                    // "or abroad"; no capture group
  std::deque<re2::RE2> residence;        // "you must be located in the US"
  taxonomy::PatternSet residence_words;  // which of them may be in a sentence
};
[[nodiscard]] const RegionRules& region_rules();

// Does this text before a match deny it?
[[nodiscard]] bool is_denied_residence(std::string_view before);
// Does it say it of what is no worker: "data must be located in the EU"?
[[nodiscard]] bool is_of_others(std::string_view before);
// Is what stands behind a name about something else than where one is: "US companies", "EU time zones"?
[[nodiscard]] bool is_beside_residence(std::string_view behind);

}  // namespace radar::extract
