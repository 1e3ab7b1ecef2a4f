// Small tables on stdout in the four formats; the big reports have their own renderer in analysis/.
#pragma once

#include <string>
#include <vector>

namespace radar::cli {

struct SummaryTable {
  std::string name;
  std::vector<std::string> columns;
  std::vector<bool> numeric;  // right-aligned, and a number in JSON
  std::vector<std::vector<std::string>> rows;
};

[[nodiscard]] std::string render(const SummaryTable& table, const std::string& format);

}  // namespace radar::cli
