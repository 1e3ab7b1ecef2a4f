#include "scraper/crawl/answers.h"

#include "scraper/app/log.h"
#include "scraper/crawl/outcome.h"
#include "scraper/crawl/revision.h"

namespace radar::crawl {

Due Answers::listing(const model::Response& response, sources::ParseResult parsed) const {
  const std::size_t listed_before = board_.listed.size();
  note_page(parsed);
  auto page = new_page();
  auto outcome = outcome_of(parsed, intake_.made_by(board_));
  outcome.kept = options_.keep_raw > 0;
  for (auto& sighting : parsed.sightings) intake_.add(board_, sighting, page, outcome);
  for (const auto& id : outcome.unread) page.seen_again.push_back(id);
  page.removed = parsed.removed;
  const std::string etag(response.header("etag"));
  const std::string last_modified(response.header("last-modified"));
  // A page that was cut, by --limit or on its way, or that holds no listing, is not remembered: tomorrow it
  // is read again in full.
  const bool in_full = !board_.cut && !board_.postponed && !parsed.asks_elsewhere && parsed.torn.empty();
  if ((!etag.empty() || !last_modified.empty()) && in_full) {
    page.validators = store::SavedValidators{key_, {etag, last_modified, to_json(outcome)}};
  }
  apply(page);
  Due due;
  for (auto& detail : outcome.details) {
    if (board_.awaiting_detail.count(detail.native_id) != 0) due.details.push_back(std::move(detail));
  }
  if (repeats_itself(board_.listed.size() - listed_before, parsed)) return due;
  due.pages = std::move(parsed.requests);
  due.completeness = parsed.completeness;
  return due;
}

// A site that shows its last page again for every page past the end would be followed for ever. After two
// different pages that is the end of the listing; where the second page is the first one again, paging does
// not work, and what it hides is unknown: nothing closes.
bool Answers::repeats_itself(std::size_t fresh, const sources::ParseResult& parsed) const {
  if (fresh > 0 || parsed.parts_overlap || parsed.requests.empty() || parsed.sightings.empty() ||
      board_.listing_pages < 2)
    return false;
  if (board_.listing_pages > 2) {
    board_.whole = true;
  } else {
    board_.cut = true;
    if (board_.row.declared_total.value_or(0) > static_cast<std::int64_t>(board_.listed.size()))
      note_trouble(board_, Trouble::truncated, "the listing's second page repeats the first");
  }
  board_.more_due = false;
  return true;
}

void Answers::detail(sources::ParseResult parsed) const {
  const auto waiting = board_.awaiting_detail.find(request_.native_id);
  auto page = new_page();
  page.removed = parsed.removed;
  board_.row.faults += static_cast<std::int64_t>(parsed.faults.size());
  for (auto& sighting : parsed.sightings) {
    auto& posting = sighting.posting;
    posting.id = request_.native_id;
    posting.source = board_.entry->id;
    std::string revision = sighting.revision;
    if (waiting != board_.awaiting_detail.end()) {
      merge_listing(posting, waiting->second.posting);
      revision = waiting->second.revision;
    } else if (const auto stored = store_.current(board_.source_id, posting.id)) {
      merge_listing(posting, *stored);  // its listing came as a 304
    }
    if (posting.company.empty()) posting.company = board_.entry->company;
    if (posting.title.empty()) continue;
    count_fields(board_, posting);
    page.postings.push_back({posting, revision, true});
    break;
  }
  if (page.postings.empty() && page.removed.empty())
    note_lost_text(board_, request_.native_id, "no title in it");
  apply(page);
  if (waiting != board_.awaiting_detail.end()) board_.awaiting_detail.erase(waiting);
}

// A 304: what this page led to last time happens again, without its bytes.
std::optional<Due> Answers::unchanged() const {
  ++board_.row.not_modified;
  const auto stored = store_.validators(board_.source_id, key_);
  const auto outcome = stored ? outcome_from_json(stored->outcome_json) : std::nullopt;
  if (!outcome) {
    note_trouble(board_, Trouble::failed, "304 Not Modified to a request that had no validators");
    return std::nullopt;
  }
  if (outcome->kept) store_.touch_raw(run_, board_.source_id, key_);
  board_.repeats += static_cast<std::size_t>(outcome->repeats);
  ++board_.listing_pages;
  auto page = new_page();
  page.seen_again = outcome->ids;
  page.seen_again.insert(page.seen_again.end(), outcome->unread.begin(), outcome->unread.end());
  if (outcome->declared_total) board_.row.declared_total = outcome->declared_total;
  for (const auto& id : outcome->ids) {
    board_.listed.insert(id);
    board_.kept.insert(id);
  }
  board_.listed.insert(outcome->dropped.begin(), outcome->dropped.end());
  board_.row.dropped += static_cast<std::int64_t>(outcome->dropped.size());
  board_.row.faults += outcome->faults;
  note_unread(board_, outcome->unread);
  apply(page);
  Due due;
  for (const auto& detail : outcome->details) {
    const auto known = store_.detail_state(board_.source_id, detail.native_id);
    // Without a mark of today: the listing says what it said.
    if (reading_of(known, detail.native_id, "", now()) != Reading::not_due) due.details.push_back(detail);
  }
  due.pages = outcome->requests;
  due.completeness = outcome->completeness;
  return due;
}

void Answers::keep(const model::Response& response) const {
  store::RawResponse raw;
  raw.request_key = key_;
  raw.request_json = to_json(request_);
  raw.status = response.status;
  raw.content_type = std::string(response.header("content-type"));
  raw.url = response.url;
  raw.fetched_at = response.fetched_at;
  raw.body = response.body;
  store_.save_raw(run_, board_.source_id, raw);
}

void Answers::note_page(const sources::ParseResult& page) const {
  if (!page.asks_elsewhere) ++board_.listing_pages;
  ++board_.listing_fresh;
  board_.row.faults += static_cast<std::int64_t>(page.faults.size());
  for (const auto& fault : page.faults) {
    app::log_info("{}: {}: found {}, expected {}", board_.entry->id, fault.where, fault.found,
                  fault.expected);
  }
  if (page.declared_total) board_.row.declared_total = page.declared_total;
  board_.repeats += static_cast<std::size_t>(page.repeats);
  if (!page.torn.empty()) note_trouble(board_, Trouble::truncated, page.torn);
  note_unread(board_, page.unread);
}

store::PageOutcome Answers::new_page() const {
  store::PageOutcome page;
  page.run = run_;
  page.source = board_.source_id;
  page.now = now();
  return page;
}

void Answers::apply(const store::PageOutcome& page) const {
  const auto counts = store_.record(page);
  board_.row.new_ += counts.new_;
  board_.row.changed += counts.changed;
  board_.row.reopened += counts.reopened;
  board_.row.closed += counts.closed;
}

}  // namespace radar::crawl
