// The state of one source during a night, and what its end amounts to. No network, no database.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "scraper/crawl/crawl_config.h"
#include "scraper/crawl/outcome.h"
#include "scraper/http/client.h"
#include "scraper/store/store.h"

namespace radar::crawl {

// How a night goes wrong, worst first: a later, milder trouble does not replace an earlier, worse one.
enum class Trouble { none, truncated, failed, changed, blocked, skipped };

struct Board {
  const SourceEntry* entry = nullptr;
  std::int64_t source_id = 0;
  bool on_this_machine = false;  // its configured address is a loopback one
  store::RunSourceRow row;
  std::set<std::string> secrets;  // keys that its configuration names, and for where
  std::chrono::steady_clock::time_point begun;
  std::size_t pending = 0;        // requests submitted and not answered
  std::size_t listing_pages = 0;  // answered well, 304 included
  std::size_t listing_fresh = 0;  // of those, not 304
  bool whole = false;             // a page said: the listing is complete with this
  bool cut = false;               // the source (or --limit) cut the listing
  bool unclear = false;           // a page does not tell whether it is all (no card on an HTML page)
  bool more_due = false;          // the last page promised more and nothing followed
  Trouble trouble = Trouble::none;
  std::set<std::string> listed;  // native ids of this night's listing, filtered ones included
  std::set<std::string> kept;    // of those, stored
  std::set<std::string> asked;   // request keys: no page is asked twice
  std::map<std::string, sources::Sighting> awaiting_detail;
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> fields;  // filled, total
  bool finished = false;
};

// How the detail of a night begins that met no board.
inline constexpr std::string_view k_no_such_board = "no such board: ";

void note_trouble(Board& board, Trouble trouble, std::string detail);
// A fetch that brought no response.
void note_fetch_error(Board& board, const http::FetchError& error, model::RequestRole role);
void note_parse_error(Board& board, const sources::ParseError& error);
// Fill rates per field of one complete posting.
void count_fields(Board& board, const model::Posting& posting);
// What the listing gave, filled into the detail where the detail is silent.
void merge_listing(model::Posting& detail, const model::Posting& listing);
// The status of a finished board before closing is judged.
[[nodiscard]] std::string status_of(const Board& board);

}  // namespace radar::crawl
