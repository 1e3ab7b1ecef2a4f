// A source: a pure function from a response to postings and further requests. No I/O, no clock, no log, no
// globals; parse() may run on any thread and never throws on input. A kind is how a job system is read; a
// source is a kind with its options (one entry of sources.json).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sources/json/json_config.h"
#include "sources/model/http_message.h"
#include "sources/model/posting.h"
#include "sources/text/result.h"
#include "sources/text/url.h"

namespace radar::sources {

// Where the workplace of a sighting is from: a second entry of the same posting weighs it by that.
enum class WorkplaceFrom {  // the later, the more it weighs
  nobody,
  places,    // read in the words of the places, which may leave it open
  field,     // the source told it
  conflict,  // fields of several entries tell different ones: it stays open
};

// One entry of a listing.
struct Sighting {
  model::Posting posting;  // what this response says of it; the description may still be missing
  std::string revision;    // e.g. updated_at; equal to the stored one: nothing new; "" unknown
  std::optional<model::Request> detail;  // asked for only if the posting is new or its revision changed
  bool text_complete = true;             // false: the description is a snippet or comes with `detail`
  WorkplaceFrom workplace_from = WorkplaceFrom::nobody;  // set by add()
};

enum class Completeness {
  whole,          // with this response the listing is complete
  more_to_come,   // further listing requests follow
  cut_by_source,  // the source itself gives a window or cuts (page cap, 100 newest): absence says nothing
  unknown,
};

struct ParseFault {
  std::string where;  // JSON pointer, selector or line
  std::string found;
  std::string expected;
};

struct ParseResult {
  std::vector<Sighting> sightings;
  std::vector<model::Request> requests;  // next pages of the listing
  std::vector<std::string> removed;      // native ids that the source itself declares closed
  std::vector<std::string> unread;       // ids of entries that were listed but have no title; "" no id either
  Completeness completeness = Completeness::unknown;
  std::optional<std::int64_t> declared_total;
  std::vector<ParseFault> faults;  // one bad field each; the posting is kept where it has a title
  std::string torn;                // the answer ended early, in words; what came before that is kept
  bool asks_elsewhere = false;     // no listing is here: the requests ask for it at another address
  bool parts_overlap = false;      // the listing comes in parts that may repeat postings: no news is no end
  std::string board_name;          // the company as the board names itself, "" unknown
  std::int64_t repeats = 0;        // entries that name a posting once more: a declared total counts them
  std::unordered_map<std::string, std::size_t> place_of;  // of an id in `sightings`; kept by add()
};

struct ParseError {
  enum class Kind {
    block_page,     // a challenge, login or HTML where data was due, 401/403
    not_data,       // not JSON / XML at all
    cut_data,       // JSON that ends before it is complete
    gone_board,     // 404/410 on the listing, or what stands for it
    gone_posting,   // 404/410 on a detail
    changed_shape,  // well-formed, but not what this kind understands
    server_error,   // any other status
  } kind = Kind::not_data;
  std::string detail;  // one sentence: what came, what was expected
};
[[nodiscard]] std::string_view name_of(ParseError::Kind k);

class Source {
 public:
  virtual ~Source() = default;
  [[nodiscard]] virtual std::vector<model::Request> start() const = 0;
  [[nodiscard]] virtual Result<ParseResult, ParseError> parse(const model::Request& request,
                                                              const model::Response& response) const = 0;
};

// Is absence from the listing evidence that a posting is closed?
enum class ListingTruth {
  full_list,  // every open posting is listed: absence on a complete night closes
  window,     // newest N, search results, a feed: absence never closes
};

// Defaults towards the host of a kind; sources.json can be more polite, never less.
struct Politeness {
  int max_in_flight = 1;       // requests in flight per host
  int min_interval_ms = 1000;  // between starts of requests to the host
  bool robots = true;          // false: a documented public API, robots.txt does not govern it
};

struct BoardProposal {
  std::string kind;
  std::string id;            // suggested entry id
  std::string options_json;  // the kind's options, e.g. {"board":"acme"}
};

struct Kind {
  std::string_view name;      // as in sources.json
  std::string_view summary;   // one line for the docs
  std::string_view evidence;  // what the parser rests on: recorded, vendor's document, client code
  std::string_view options;   // documented option names, e.g. "board, base_url"
  ListingTruth truth = ListingTruth::full_list;
  Politeness politeness;
  // Options are an object of sources.json without the common keys (id, kind, enabled, company, note, ...).
  // Faults are added and nullptr returned when they do not fit. Every kind takes "base_url", so that a
  // loopback server can stand for the live host.
  std::unique_ptr<Source> (*make)(json::ConfigObject& options, json::ConfigFaults& faults) = nullptr;
  // Recognises a careers page; `html` is "" when not fetched. nullopt: not of this kind.
  std::optional<BoardProposal> (*detect)(const text::Url& url, std::string_view html) = nullptr;
};

// All kinds, sorted by name.
[[nodiscard]] std::span<const Kind* const> all_kinds();
// Takes aliases too; nullptr if there is none.
[[nodiscard]] const Kind* find_kind(std::string_view name);
struct KindAlias {
  std::string_view name, kind;
};
[[nodiscard]] std::span<const KindAlias> kind_aliases();

// Entries were listed and none of them gave a posting: the fields have other names now, and this is no empty
// board. nullopt if anything was read, or nothing listed.
[[nodiscard]] std::optional<ParseError> nothing_read(const ParseResult& result);
// parse(), where a listing of which nothing could be read is an error too. For callers that know a listing by
// this one answer: of a later page a night makes that no end of the board.
[[nodiscard]] Result<ParseResult, ParseError> parse_alone(const Source& source, const model::Request& request,
                                                          const model::Response& response);

// Pages that bot walls and login screens show, with any status.
[[nodiscard]] bool is_challenge(std::string_view title, std::string_view body);
// Shared beginnings of every parse. An answer that is no 2xx becomes a ParseError by its status and the
// request's role (404/410: gone, 401/403 and challenges: block page, else server error); nullopt for 2xx.
[[nodiscard]] std::optional<ParseError> status_error(const model::Request& request,
                                                     const model::Response& response);
// The body as JSON, or the ParseError it amounts to (HTML: block page; else: not data).
[[nodiscard]] Result<json::Document, ParseError> json_body(const model::Request& request,
                                                           const model::Response& response);

}  // namespace radar::sources
