#include "analysis/derive/representative.h"

#include <cstddef>
#include <tuple>
#include <unordered_map>

namespace radar::derive {

std::vector<bool> representatives(const std::vector<Standing>& items) {
  const auto order = [&](std::size_t i) {
    const auto& s = items[i];
    return std::tuple(!s.open, s.origin, -s.filled, s.since, s.posting);
  };
  std::unordered_map<std::int64_t, std::size_t> best;  // per job
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto [it, fresh] = best.emplace(items[i].job, i);
    if (!fresh && order(i) < order(it->second)) it->second = i;
  }
  std::vector<bool> out(items.size());
  for (const auto& [job, i] : best) out[i] = true;
  return out;
}

}  // namespace radar::derive
