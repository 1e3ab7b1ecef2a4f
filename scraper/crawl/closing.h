// When does absence from a listing mean that a posting is closed? A pure function of a board's past and of
// what this night saw. A wrong closing spoils two spells, a late one costs a night: so a listing that lost
// suspiciously much waits for a second night that says the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radar::crawl {

struct BoardHistory {
  std::vector<std::int64_t> recent_seen;   // postings seen on the last good nights, in any order
  std::vector<std::string> open_ids;       // open in the archive before closing
  std::vector<std::string> missed_before;  // of those, not seen by the good night before either
  std::optional<std::int64_t>
      suspect_seen;  // what an earlier night saw, if it was suspect and none was good since
};

struct Observation {
  bool complete = false;              // every page of the listing came and was read
  bool is_window = false;             // the source shows a part only (newest N, a search, a feed)
  std::string incomplete_because;     // for the record, when not complete
  std::vector<std::string> seen_ids;  // native ids listed this night, in any order, repeats allowed
  std::int64_t repeats = 0;  // entries beyond the first that name one posting: the source counts them
  std::optional<std::int64_t> declared_total;  // what the source says it lists
};

struct Policy {
  double keep_share = 0.7;       // seen below this share of the recent median is suspect
  double max_close_share = 0.5;  // closing more than this share of the open ones is suspect
  double confirm_tolerance =
      0.2;  // two suspect nights agree if their counts differ by no more than this share ...
  std::int64_t confirm_slack = 2;   // ... or by no more than this many
  double total_slack_share = 0.02;  // a total may be off by this share of it ...
  std::int64_t total_slack = 1;     // ... and this many: stubs and hidden postings are counted too
};

struct Verdict {
  std::vector<std::string> close;  // sorted; empty when suspended
  bool suspect = false;            // the night's status is then "suspect"
  std::string suspended;           // why nothing may be closed, one sentence; "" closing was allowed
  std::string confirmed;           // the doubt that an earlier night's count dispelled; "" there was none
};

inline constexpr std::string_view k_window_suspends = "the source shows a window: absence says nothing";

// Is what was listed about as much as the source declares?
[[nodiscard]] bool meets_total(std::int64_t listed, std::int64_t declared, const Policy& policy = {});

[[nodiscard]] Verdict judge(const BoardHistory& history, const Observation& observation,
                            const Policy& policy = {});

}  // namespace radar::crawl
