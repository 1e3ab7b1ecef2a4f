// Whom the measure compares: the extractor, and plain word matching with the same aliases.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "analysis/extract/extractor.h"

namespace radar::measure {

struct Found {
  std::string skill, status, quote;
};

using Reader = std::function<std::vector<Found>(const extract::Document&)>;

// Both keep references to their arguments.
[[nodiscard]] Reader extractor_reader(const extract::Extractor& extractor,
                                      const taxonomy::Taxonomy& taxonomy);
// Every alias as a whole word in any letter case, without a rule; every find counts as required, which is the
// most frequent status.
[[nodiscard]] Reader word_reader(const taxonomy::Taxonomy& taxonomy);

}  // namespace radar::measure
