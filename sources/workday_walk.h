// How a listing of Workday is walked. Its totals stop at 2000 and its paging wraps there, so a larger board
// is read in parts: the values of one facet after another, and the parts of a part that is still too large.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sources/json/json_view.h"

namespace radar::sources::workday {

inline constexpr std::int64_t k_capped = 2000;

using Selection = std::vector<std::pair<std::string, std::string>>;  // facet and value, all of them apply

// What a request of the listing asks for, read back from its body.
struct Asked {
  Selection selection;
  std::int64_t offset = 0;
};
[[nodiscard]] Asked asked_by(const std::string& body);

struct Part {
  Selection selection;
  std::int64_t count = 0;  // of its postings, as the answer that it comes from says
  bool operator==(const Part&) const = default;
};

// What a request's state carries from page to page. A text that is none reads as a beginning.
struct Walk {
  std::int64_t total = 0;       // of the part being read: only the first page of a part tells it
  std::int64_t expected = 0;    // what the part should hold; 0: the whole board is read
  std::int64_t board = 0;       // what the whole board holds at the least
  bool partial = false;         // some of the board is out of reach
  std::set<std::string> stubs;  // marks of the listed entries that are no postings
  std::vector<Part> due;        // parts still to be read, the next one last

  [[nodiscard]] static Walk from(const std::string& state);
  [[nodiscard]] std::string state() const;  // without '#'
  // Enters an entry that is listed and counted but is no posting any more.
  void note_stub(const json::View& entry);
};

struct Split {
  std::vector<Part> parts;
  std::int64_t least = 0;  // that the divided selection holds
  bool covers = false;     // the parts hold at least that many together
};
// The selection, divided by the facet whose values cover it, stay below the cap and overlap least. nullopt:
// the answer has no facet that divides it.
[[nodiscard]] std::optional<Split> split_by_facet(const json::View& facets, const Selection& selection,
                                                  std::int64_t total);

}  // namespace radar::sources::workday
