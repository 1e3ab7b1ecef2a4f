// The project's own words of headings and cues.
#pragma once

#include <string>

#include "analysis/extract/reading_rules.h"
#include "tests/analysis/shipped.h"

namespace radar::shipped {

inline const extract::ReadingRules& reading() { return loaded<extract::ReadingRules>("phrases.json"); }
inline const extract::Headings& headings() { return reading().headings(); }

}  // namespace radar::shipped
