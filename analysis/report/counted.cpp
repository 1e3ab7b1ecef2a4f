#include "analysis/report/counted.h"

namespace radar::report {

std::string noun_for(std::int64_t n, std::string_view one) { return std::string(one) + (n == 1 ? "" : "s"); }

std::string counted(std::int64_t n, std::string_view one) {
  return std::to_string(n) + " " + noun_for(n, one);
}

}  // namespace radar::report
