// Which of a job's postings stands for it: the one to link to.
#pragma once

#include <cstdint>
#include <vector>

namespace radar::derive {

enum class Origin : std::uint8_t {
  own_board,
  feed,
  import
};  // best first; a feed is a window or an aggregator

struct Standing {
  std::int64_t posting = 0;
  std::int64_t job = 0;
  bool open = false;
  Origin origin = Origin::import;
  int filled = 0;          // how many of the fields that readers want are there
  std::int64_t since = 0;  // posted, else first seen
};

// Per item: whether it is its job's representative. What is still open comes first, then the employer's own
// board, then the most complete, then the oldest.
[[nodiscard]] std::vector<bool> representatives(const std::vector<Standing>& items);

}  // namespace radar::derive
