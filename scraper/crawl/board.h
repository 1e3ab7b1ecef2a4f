// The state of one source during a night, and what its end amounts to. No network, no database.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

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
  std::size_t pending = 0;            // requests submitted and not answered
  std::size_t listing_pages = 0;      // answered well, 304 included
  std::size_t listing_fresh = 0;      // of those, not 304
  bool whole = false;                 // a page said: the listing is complete with this
  bool cut = false;                   // the source (or --limit) cut the listing
  bool unclear = false;               // a page does not tell whether it is all (no card on an HTML page)
  bool more_due = false;              // the last page promised more and nothing followed
  bool stopped = false;               // the run was asked to stop before all of it came
  bool limited = false;               // --limit: no measure for other nights
  bool notable = false;               // what its night did is told even where only faults are
  std::size_t repeats = 0;            // entries that named a posting of the same page once more
  std::size_t texts_asked = 0;        // postings' own pages
  std::size_t texts_lost = 0;         // of those, not come or not read
  bool texts_walled = false;          // by a bot wall
  std::string lost_because;           // the first of them
  std::vector<std::string> lost_ids;  // native ids of those that are the posting's own fault
  bool postponed = false;  // a reading was put off to another night: the listing is to come in full again
  Trouble trouble = Trouble::none;
  std::set<std::string> listed;  // native ids of this night's listing, filtered ones included
  std::set<std::string> kept;    // of those, stored
  std::set<std::string> unread;  // of those, the ones without a title
  std::size_t nameless = 0;      // entries without even an id: they could be any posting
  std::size_t rereads = 0;       // details asked for because the listing's words changed
  std::set<std::string> asked;   // request keys: no page is asked twice
  std::map<std::string, sources::Sighting> awaiting_detail;
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> fields;  // filled, total
  bool finished = false;
};

// How the detail of a night begins that met no board.
inline constexpr std::string_view k_no_such_board = "no such board: ";

void note_trouble(Board& board, Trouble trouble, std::string detail);
// A posting's page that does not come costs its text tonight; the listing stays what it is. native_id: ""
// where the host or the network is at fault, and asking again another night is as promising.
void note_lost_text(Board& board, const std::string& native_id, std::string why, bool walled = false);
// A page that did not come for some nights is not asked for again before its listing says something else, but
// for a look every four weeks.
[[nodiscard]] bool is_given_up(const std::optional<store::LostDetail>& lost, text::UnixSeconds now);
// A fetch that brought no response.
void note_fetch_error(Board& board, const http::FetchError& error, const model::Request& request);
void note_parse_error(Board& board, const sources::ParseError& error);
// Entries that were listed and could not be read: what has an id is listed all the same.
void note_unread(Board& board, const std::vector<std::string>& ids);
// A board that lists more entries without id or title than with them has another shape now.
void judge_unread(Board& board);
// True for a sighting that nothing more comes to: there is no detail, and not even a snippet.
[[nodiscard]] bool is_all_there_is(const sources::Sighting& sighting);
// Fill rates per field of one complete posting.
void count_fields(Board& board, const model::Posting& posting);
// What the listing gave, filled into the detail where the detail is silent.
void merge_listing(model::Posting& detail, const model::Posting& listing);
// The status of a finished board before closing is judged.
[[nodiscard]] std::string status_of(const Board& board);

}  // namespace radar::crawl
