#include "scraper/crawl/board.h"

#include "sources/kind_support.h"

namespace radar::crawl {

void note_trouble(Board& board, Trouble trouble, std::string detail) {
  if (static_cast<int>(trouble) <= static_cast<int>(board.trouble)) return;
  board.trouble = trouble;
  board.row.detail = std::move(detail);
}

void note_fetch_error(Board& board, const http::FetchError& error, model::RequestRole role) {
  using Kind = http::FetchError::Kind;
  if (role == model::RequestRole::detail) {
    // A posting's page that does not come costs its text tonight; the listing stays what it is.
    ++board.row.faults;
    note_trouble(board, Trouble::truncated, "a posting's text did not come: " + error.detail);
    return;
  }
  switch (error.kind) {
    case Kind::robots:
      note_trouble(board, Trouble::skipped, "robots.txt: " + error.detail);
      break;
    case Kind::missing_secret:
      note_trouble(board, Trouble::skipped,
                   "no key: the environment variable " + error.detail + " is not set");
      break;
    case Kind::truncated:
      note_trouble(board, Trouble::truncated, error.detail);
      break;
    default:
      note_trouble(board, board.listing_pages > 0 ? Trouble::truncated : Trouble::failed, error.detail);
  }
}

void note_parse_error(Board& board, const sources::ParseError& error) {
  using Kind = sources::ParseError::Kind;
  switch (error.kind) {
    case Kind::block_page:
      note_trouble(board, Trouble::blocked, error.detail);
      break;
    case Kind::cut_data:
      note_trouble(board, Trouble::truncated, error.detail);
      break;
    case Kind::not_data:
    case Kind::changed_shape:
      note_trouble(board, Trouble::changed, error.detail);
      break;
    case Kind::gone_board:
      // A later page that is not there is a hole in the listing, not the end of the board.
      if (board.listing_pages > 0)
        note_trouble(board, Trouble::truncated, "a further page of the listing is gone: " + error.detail);
      else
        note_trouble(board, Trouble::failed, std::string(k_no_such_board) + error.detail);
      break;
    default:
      note_trouble(board, board.listing_pages > 0 ? Trouble::truncated : Trouble::failed, error.detail);
  }
}

void count_fields(Board& board, const model::Posting& p) {
  const auto count = [&board](const char* field, bool filled) {
    auto& [has, of] = board.fields[field];
    has += filled ? 1 : 0;
    ++of;
  };
  count("title", !p.title.empty());
  count("company", !p.company.empty());
  count("url", !p.url.empty());
  count("location", !p.location.empty() || !p.locations.empty());
  count("remote", p.remote.has_value());
  count("employment_type", !p.employment_type.empty());
  count("department", !p.department.empty());
  count("description", !p.description.empty());
  count("salary", p.salary.has_value());
  count("posted", p.posted.has_value());
}

namespace {

// The workplace is what the words of the listed places say, no more: a detail that names places of its own
// knows better.
bool told_by_places(const model::Posting& listing) {
  model::Posting places;
  places.locations = listing.locations;
  sources::infer_workplace(places);
  return places.remote && places.remote == listing.remote;
}

}  // namespace

void merge_listing(model::Posting& detail, const model::Posting& listing) {
  const auto fill = [](std::string& into, const std::string& from) {
    if (into.empty()) into = from;
  };
  fill(detail.title, listing.title);
  fill(detail.company, listing.company);
  fill(detail.url, listing.url);
  fill(detail.apply_url, listing.apply_url);
  fill(detail.location, listing.location);
  const bool own_places = !detail.locations.empty();
  if (!own_places) detail.locations = listing.locations;
  if (!detail.remote && !(own_places && told_by_places(listing))) detail.remote = listing.remote;
  fill(detail.employment_type, listing.employment_type);
  fill(detail.department, listing.department);
  if (detail.description.empty()) {
    detail.description = listing.description;
    detail.format = listing.format;
  }
  if (!detail.salary) detail.salary = listing.salary;
  if (!detail.posted) detail.posted = listing.posted;
  fill(detail.valid_through, listing.valid_through);
  if (detail.tags.empty()) detail.tags = listing.tags;
  fill(detail.extra, listing.extra);
}

std::string status_of(const Board& board) {
  switch (board.trouble) {
    case Trouble::skipped:
      return "skipped";
    case Trouble::blocked:
      return "blocked";
    case Trouble::changed:
      return "changed";
    case Trouble::failed:
      return "failed";
    case Trouble::truncated:
      return "truncated";
    case Trouble::none:
      break;
  }
  if (board.more_due) return "truncated";
  if (board.listing_pages == 0) return "failed";
  if (board.listed.empty()) return "empty";
  const bool nothing_new = board.row.new_ == 0 && board.row.changed == 0 && board.row.reopened == 0;
  if (board.listing_fresh == 0 && nothing_new) return "unchanged";
  return "ok";
}

}  // namespace radar::crawl
