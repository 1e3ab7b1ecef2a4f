// What a listing response led to, as it is kept with its validators and replayed on a 304.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/source.h"

namespace radar::crawl {

struct ListingOutcome {
  std::string made_by;                   // what decided over it; another program or filter asks again in full
  std::vector<std::string> ids;          // stored
  std::vector<std::string> dropped;      // listed too, but kept out by the title filters
  std::vector<std::string> unread;       // listed too, but without a title; "" without an id
  std::vector<model::Request> details;   // of postings with two steps; native_id is set
  std::vector<model::Request> requests;  // next pages
  std::int64_t faults = 0;               // fields that could not be read
  std::int64_t repeats = 0;              // entries that name a posting once more
  bool kept = false;                     // the answer itself is in the raw archive
  sources::Completeness completeness = sources::Completeness::unknown;
  std::optional<std::int64_t> declared_total;
};

// What is the same for every posting of the page; ids and details follow.
[[nodiscard]] ListingOutcome outcome_of(const sources::ParseResult& page, std::string made_by);
[[nodiscard]] std::string to_json(const ListingOutcome& outcome);
// nullopt: not readable (an older program's form); the caller asks without validators.
[[nodiscard]] std::optional<ListingOutcome> outcome_from_json(std::string_view json);
// A request as it is kept: secrets still as {env:NAME}.
[[nodiscard]] std::string to_json(const model::Request& request);
[[nodiscard]] std::optional<model::Request> request_from_json(std::string_view json);
// Hex SHA-256 of method, url and body.
[[nodiscard]] std::string request_key(const model::Request& request);

}  // namespace radar::crawl
