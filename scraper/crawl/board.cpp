#include "scraper/crawl/board.h"

#include "sources/kind_support.h"
#include "sources/text/utf8.h"

namespace radar::crawl {

void note_trouble(Board& board, Trouble trouble, std::string detail) {
  if (static_cast<int>(trouble) <= static_cast<int>(board.trouble)) return;
  board.trouble = trouble;
  board.row.detail = std::move(detail);
}

void note_lost_text(Board& board, const std::string& native_id, std::string why, bool walled) {
  ++board.row.faults;
  if (!native_id.empty()) board.lost_ids.push_back(native_id);
  if (board.texts_lost++ == 0) board.lost_because = std::move(why);
  board.texts_walled = board.texts_walled || walled;
}

namespace {

// Would asking again another night bring the same? Not so when the host or the network is at fault.
bool is_of_the_posting(const http::FetchError& error) {
  using Kind = http::FetchError::Kind;
  switch (error.kind) {
    case Kind::timeout:
    case Kind::truncated:
    case Kind::too_large:
    case Kind::bad_redirect:
    case Kind::robots:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool is_given_up(const std::optional<store::LostDetail>& lost, text::UnixSeconds now) {
  constexpr std::int64_t k_nights = 5;
  constexpr text::UnixSeconds k_four_weeks = text::UnixSeconds{28} * 86'400;
  return lost && lost->nights >= k_nights && now - lost->last_night < k_four_weeks;
}

void note_fetch_error(Board& board, const http::FetchError& error, const model::Request& request) {
  using Kind = http::FetchError::Kind;
  if (request.role == model::RequestRole::detail) {
    if (error.kind != Kind::cancelled)
      note_lost_text(board, is_of_the_posting(error) ? request.native_id : "", error.detail);
    return;
  }
  switch (error.kind) {
    case Kind::cancelled:
      break;  // the run was asked to stop: no trouble of the board's
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

void note_unread(Board& board, const std::vector<std::string>& ids) {
  for (const auto& id : ids) {
    if (id.empty())
      ++board.nameless;
    else if (board.listed.insert(id).second)
      board.unread.insert(id);
  }
}

void judge_unread(Board& board) {
  const std::size_t unread = board.unread.size() + board.nameless;
  const std::size_t read = board.listed.size() - board.unread.size();
  if (unread > read) {
    note_trouble(board, Trouble::changed,
                 std::to_string(unread) + " of " + std::to_string(read + unread) +
                     " entries of the listing have no id or no title");
  }
}

bool is_all_there_is(const sources::Sighting& sighting) {
  return sighting.text_complete || (!sighting.detail && text::trim(sighting.posting.description).empty());
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
      return board.listing_pages > 0 ? "truncated" : "skipped";  // a part of it was read
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
