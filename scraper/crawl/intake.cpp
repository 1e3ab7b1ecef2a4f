#include "scraper/crawl/intake.h"

#include "scraper/crawl/revision.h"
#include "sources/text/sha256.h"

namespace radar::crawl {
namespace {

constexpr std::size_t k_rereads = 20;  // in a night, and a tenth of what is listed: see add_two_step()

}  // namespace

bool Intake::at_limit(const Board& board) const {
  return options_.limit && static_cast<std::int64_t>(board.kept.size()) >= *options_.limit;
}

// A 304 brings back what a page once led to. That holds as long as the same program reads it with the same
// entry and the same filters: else a widened filter would never see what it once dropped.
std::string Intake::made_by(const Board& board) const {
  const auto& filter = board.entry->filter ? *board.entry->filter : config_.filter;
  return text::hex(
      text::sha256(options_.program_version + '\n' + board.entry->options_json + '\n' + filter.patterns()));
}

bool Intake::keeps(const Board& board, std::string_view title) const {
  return (board.entry->filter ? *board.entry->filter : config_.filter).keeps(title);
}

void Intake::add(Board& board, sources::Sighting& sighting, store::PageOutcome& page,
                 ListingOutcome& outcome) const {
  auto& posting = sighting.posting;
  if (sighting.detail && sighting.revision.empty()) sighting.revision = revision_of_listed(posting);
  if (posting.company.empty()) posting.company = board.entry->company;
  posting.source = board.entry->id;
  board.listed.insert(posting.id);
  if (!keeps(board, posting.title)) {
    ++board.row.dropped;
    outcome.dropped.push_back(posting.id);
    return;
  }
  if (at_limit(board) && board.kept.count(posting.id) == 0) {
    board.cut = true;
    return;
  }
  const bool again = !board.kept.insert(posting.id).second;
  outcome.ids.push_back(posting.id);
  if (sighting.detail) {
    sighting.detail->role = model::RequestRole::detail;
    sighting.detail->native_id = posting.id;
    outcome.details.push_back(*sighting.detail);
    // Once more on another page, perhaps with another of its places: no change.
    if (again) return page.seen_again.push_back(posting.id);
    return add_two_step(board, sighting, page);
  }
  count_fields(board, posting);
  page.postings.push_back({posting, sighting.revision, is_all_there_is(sighting)});
}

// A field that moves every night without any change must not have a whole board read every night: of what
// only the listing's words speak for, a tenth is read, and the rest another night.
void Intake::add_two_step(Board& board, sources::Sighting& sighting, store::PageOutcome& page) const {
  const auto& posting = sighting.posting;
  const auto known = store_.detail_state(board.source_id, posting.id);
  const auto reading = reading_of(known, posting.id, sighting.revision, time_of(options_));
  if (reading == Reading::not_due) {
    page.seen_again.push_back(posting.id);
    if (known->revision != sighting.revision) page.revisions.emplace_back(posting.id, sighting.revision);
    return;
  }
  if (reading == Reading::changed && board.rereads++ >= k_rereads + board.listed.size() / 10) {
    page.seen_again.push_back(posting.id);
    board.postponed = true;
    return;
  }
  // What the listing said before is stored: only the text is missing.
  if (known && known->revision == sighting.revision)
    page.seen_again.push_back(posting.id);
  else
    page.postings.push_back({posting, sighting.revision, false});
  board.awaiting_detail.insert_or_assign(posting.id, sighting);
}

}  // namespace radar::crawl
