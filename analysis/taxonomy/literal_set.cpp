#include "analysis/taxonomy/literal_set.h"

#include <algorithm>

namespace radar::taxonomy {

LiteralSet::LiteralSet(const std::vector<std::string>& literals) {
  for (std::size_t n = 0; n < literals.size(); ++n) literals_.push_back({literals[n], n});
  std::stable_sort(literals_.begin(), literals_.end(), [](const Literal& a, const Literal& b) {
    return opening_of(a.text.data()) < opening_of(b.text.data());
  });
  begin_.assign(k_openings + 1, 0);
  for (const auto& literal : literals_) {
    openings_.set(opening_of(literal.text.data()));
    ++begin_[opening_of(literal.text.data()) + 1];
  }
  for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
}

}  // namespace radar::taxonomy
