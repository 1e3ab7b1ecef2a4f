// The client drives the network, this file decides. It runs in one thread: a page is parsed and stored in a
// few milliseconds, while the next answers wait in curl's sockets; the slow part of a night is being polite.
#include "scraper/crawl/night.h"

#include <algorithm>
#include <ctime>
#include <deque>
#include <unordered_map>

#include "scraper/app/log.h"
#include "scraper/crawl/board.h"
#include "scraper/crawl/client_setup.h"
#include "scraper/crawl/intake.h"
#include "scraper/crawl/judgement.h"
#include "scraper/crawl/revision.h"

namespace radar::crawl {
namespace {

constexpr std::size_t k_max_pages = 1000;  // of one listing in one night: beyond it a paging loop is likelier

class Night {
 public:
  Night(const CrawlConfig& config, store::Store& store, const NightOptions& options)
      : config_(config),
        store_(store),
        options_(options),
        intake_(config, store, options),
        client_(client_options(config, options.program_version)) {}

  NightResult run();

 private:
  struct InFlight {
    std::size_t board;
    model::Request request;
    std::string key;
  };

  text::UnixSeconds now() const { return time_of(options_); }
  bool stopping() const { return options_.stop && options_.stop(); }
  void open_boards();
  void submit(std::size_t index, model::Request request, bool conditional);
  void handle(const http::Fetched& fetched);
  void handle_response(Board& board, std::size_t index, const InFlight& job, const http::Fetched& fetched);
  void handle_listing(Board& board, std::size_t index, const InFlight& job, const model::Response& response,
                      sources::ParseResult page);
  void handle_detail(Board& board, const InFlight& job, sources::ParseResult page);
  void repeat(Board& board, std::size_t index, const InFlight& job);
  void keep_raw(const Board& board, const InFlight& job, const model::Response& response);
  bool repeats_itself(Board& board, std::size_t fresh, const sources::ParseResult& parsed) const;
  void follow(Board& board, std::size_t index, std::vector<model::Request> requests, sources::Completeness c);
  void note_page(Board& board, const sources::ParseResult& page) const;
  store::PageOutcome page_of(const Board& board) const;
  void apply(Board& board, const store::PageOutcome& page);
  bool is_hopeless(const Board& board, const model::Request& request);
  bool is_at_hand(const Board& board, const std::string& key, const ListingOutcome& outcome);
  void finish(Board& board);
  void write_host_rows();
  NightResult result() const;

  const CrawlConfig& config_;
  store::Store& store_;
  const NightOptions& options_;
  Intake intake_;
  http::Client client_;
  std::int64_t run_ = 0;
  std::uint64_t next_job_ = 1;
  std::deque<Board> boards_;
  std::unordered_map<std::uint64_t, InFlight> in_flight_;
  std::size_t finished_ = 0;
  std::int64_t requests_ = 0;
  bool interrupted_ = false;
  bool cancelled_ = false;
};

void Night::open_boards() {
  for (const auto& entry : config_.sources) {
    const bool named = std::find(options_.only.begin(), options_.only.end(), entry.id) != options_.only.end();
    if (options_.only.empty() ? !entry.enabled : !named) continue;
    Board board;
    board.entry = &entry;
    board.begun = std::chrono::steady_clock::now();
    board.row.started_at = now();
    board.source_id = store_.ensure_source(entry.id, entry.kind->name, entry.company, entry.attribution,
                                           entry.kind->truth == sources::ListingTruth::window, now());
    board.on_this_machine = asks_this_machine(entry);
    board.limited = options_.limit.has_value();
    board.secrets = configured_keys(entry);
    boards_.push_back(std::move(board));
  }
}

void Night::submit(std::size_t index, model::Request request, bool conditional) {
  Board& board = boards_[index];
  if (is_hopeless(board, request)) return;
  std::string key = request_key(request);
  if (!board.asked.insert(key + request.state).second) return;  // paging that repeats
  // An answer that names an environment variable must not get its value.
  const auto wanted = keys_told_by(request);
  if (!std::includes(board.secrets.begin(), board.secrets.end(), wanted.begin(), wanted.end())) {
    ++board.row.faults;
    app::log_warning(
        "{}: a request asks for a key that the configuration does not name, or not for there; not made",
        board.entry->id);
    return;
  }
  http::Job job;
  job.id = next_job_++;
  if (conditional) {
    if (const auto stored = store_.validators(board.source_id, key)) {
      const auto outcome = outcome_from_json(stored->outcome_json);
      if (outcome && outcome->made_by == intake_.made_by(board) && is_at_hand(board, key, *outcome)) {
        job.etag = stored->etag;
        job.last_modified = stored->last_modified;
      }
    }
  }
  job.request = request;
  job.robots = board.entry->politeness.robots;
  job.allow_loopback = board.on_this_machine;
  job.max_in_flight = board.entry->politeness.max_in_flight;
  job.min_interval_ms = board.entry->politeness.min_interval_ms;
  if (request.role == model::RequestRole::detail) ++board.texts_asked;
  in_flight_.emplace(job.id, InFlight{index, std::move(request), std::move(key)});
  ++board.pending;
  client_.submit(std::move(job));
}

// A posting's page that has not come for nights.
bool Night::is_hopeless(const Board& board, const model::Request& request) {
  return request.role == model::RequestRole::detail &&
         is_given_up(store_.lost_detail(board.source_id, request.native_id), now());
}

// With --keep-raw a page may be answered by a 304 only if what it would have sent is in the archive already.
bool Night::is_at_hand(const Board& board, const std::string& key, const ListingOutcome& outcome) {
  return options_.keep_raw == 0 || (outcome.kept && store_.has_raw(board.source_id, key));
}

void Night::apply(Board& board, const store::PageOutcome& page) {
  const auto counts = store_.record(page);
  board.row.new_ += counts.new_;
  board.row.changed += counts.changed;
  board.row.reopened += counts.reopened;
  board.row.closed += counts.closed;
}

void Night::follow(Board& board, std::size_t index, std::vector<model::Request> requests,
                   sources::Completeness c) {
  using sources::Completeness;
  if (c == Completeness::whole) board.whole = true;
  if (c == Completeness::cut_by_source) board.cut = true;
  if (c == Completeness::unknown) board.unclear = true;
  board.more_due = c == Completeness::more_to_come && requests.empty();
  if (intake_.at_limit(board) && !requests.empty()) {
    board.cut = true;
    return;
  }
  if (board.listing_pages >= k_max_pages && !requests.empty()) {
    note_trouble(board, Trouble::truncated,
                 "stopped after " + std::to_string(k_max_pages) + " listing pages");
    return;
  }
  if (stopping()) return;
  const std::size_t before = board.pending;
  const bool any = !requests.empty();
  for (auto& request : requests) submit(index, std::move(request), true);
  if (any && board.pending == before && c == Completeness::more_to_come) {
    note_trouble(board, Trouble::truncated, "the listing's paging repeats itself");
  }
}

void Night::note_page(Board& board, const sources::ParseResult& page) const {
  if (!page.asks_elsewhere) ++board.listing_pages;
  ++board.listing_fresh;
  board.row.faults += static_cast<std::int64_t>(page.faults.size());
  for (const auto& fault : page.faults) {
    app::log_info("{}: {}: found {}, expected {}", board.entry->id, fault.where, fault.found, fault.expected);
  }
  if (page.declared_total) board.row.declared_total = page.declared_total;
  board.repeats += static_cast<std::size_t>(page.repeats);
  if (!page.torn.empty()) note_trouble(board, Trouble::truncated, page.torn);
  note_unread(board, page.unread);
}

store::PageOutcome Night::page_of(const Board& board) const {
  store::PageOutcome page;
  page.run = run_;
  page.source = board.source_id;
  page.now = now();
  return page;
}

void Night::handle_listing(Board& board, std::size_t index, const InFlight& job,
                           const model::Response& response, sources::ParseResult parsed) {
  const std::size_t listed_before = board.listed.size();
  note_page(board, parsed);
  auto page = page_of(board);
  auto outcome = outcome_of(parsed, intake_.made_by(board));
  outcome.kept = options_.keep_raw > 0;
  for (auto& sighting : parsed.sightings) intake_.add(board, sighting, page, outcome);
  for (const auto& id : outcome.unread) page.seen_again.push_back(id);
  page.removed = parsed.removed;
  const std::string etag(response.header("etag"));
  const std::string last_modified(response.header("last-modified"));
  // A page that was cut, by --limit or on its way, or that holds no listing, is not remembered: tomorrow it
  // is read again in full.
  const bool in_full = !board.cut && !board.postponed && !parsed.asks_elsewhere && parsed.torn.empty();
  if ((!etag.empty() || !last_modified.empty()) && in_full) {
    page.validators = store::SavedValidators{job.key, {etag, last_modified, to_json(outcome)}};
  }
  apply(board, page);
  if (!stopping()) {
    for (const auto& detail : outcome.details) {
      if (board.awaiting_detail.count(detail.native_id) != 0) submit(index, detail, false);
    }
  }
  if (repeats_itself(board, board.listed.size() - listed_before, parsed)) return;
  follow(board, index, std::move(parsed.requests), parsed.completeness);
}

// A site that shows its last page again for every page past the end would be followed for ever. After two
// different pages that is the end of the listing; where the second page is the first one again, paging does
// not work, and what it hides is unknown: nothing closes.
bool Night::repeats_itself(Board& board, std::size_t fresh, const sources::ParseResult& parsed) const {
  if (fresh > 0 || parsed.parts_overlap || parsed.requests.empty() || parsed.sightings.empty() ||
      board.listing_pages < 2)
    return false;
  if (board.listing_pages > 2) {
    board.whole = true;
  } else {
    board.cut = true;
    if (board.row.declared_total.value_or(0) > static_cast<std::int64_t>(board.listed.size()))
      note_trouble(board, Trouble::truncated, "the listing's second page repeats the first");
  }
  board.more_due = false;
  return true;
}

void Night::handle_detail(Board& board, const InFlight& job, sources::ParseResult parsed) {
  const auto waiting = board.awaiting_detail.find(job.request.native_id);
  auto page = page_of(board);
  page.removed = parsed.removed;
  board.row.faults += static_cast<std::int64_t>(parsed.faults.size());
  for (auto& sighting : parsed.sightings) {
    auto& posting = sighting.posting;
    posting.id = job.request.native_id;
    posting.source = board.entry->id;
    std::string revision = sighting.revision;
    if (waiting != board.awaiting_detail.end()) {
      merge_listing(posting, waiting->second.posting);
      revision = waiting->second.revision;
    } else if (const auto stored = store_.current(board.source_id, posting.id)) {
      merge_listing(posting, *stored);  // its listing came as a 304
    }
    if (posting.company.empty()) posting.company = board.entry->company;
    if (posting.title.empty()) continue;
    count_fields(board, posting);
    page.postings.push_back({posting, revision, true});
    break;
  }
  if (page.postings.empty() && page.removed.empty())
    note_lost_text(board, job.request.native_id, "no title in it");
  apply(board, page);
  if (waiting != board.awaiting_detail.end()) board.awaiting_detail.erase(waiting);
}

// A 304: what this page led to last time happens again, without its bytes.
void Night::repeat(Board& board, std::size_t index, const InFlight& job) {
  ++board.row.not_modified;
  const auto stored = store_.validators(board.source_id, job.key);
  const auto outcome = stored ? outcome_from_json(stored->outcome_json) : std::nullopt;
  if (!outcome) {
    note_trouble(board, Trouble::failed, "304 Not Modified to a request that had no validators");
    return;
  }
  if (outcome->kept) store_.touch_raw(run_, board.source_id, job.key);
  board.repeats += static_cast<std::size_t>(outcome->repeats);
  ++board.listing_pages;
  auto page = page_of(board);
  page.seen_again = outcome->ids;
  page.seen_again.insert(page.seen_again.end(), outcome->unread.begin(), outcome->unread.end());
  if (outcome->declared_total) board.row.declared_total = outcome->declared_total;
  for (const auto& id : outcome->ids) {
    board.listed.insert(id);
    board.kept.insert(id);
  }
  board.listed.insert(outcome->dropped.begin(), outcome->dropped.end());
  board.row.dropped += static_cast<std::int64_t>(outcome->dropped.size());
  board.row.faults += outcome->faults;
  note_unread(board, outcome->unread);
  apply(board, page);
  for (const auto& detail : outcome->details) {
    const auto known = store_.detail_state(board.source_id, detail.native_id);
    // Without a mark of today: the listing says what it said.
    if (!stopping() && reading_of(known, detail.native_id, "", now()) != Reading::not_due)
      submit(index, detail, false);
  }
  follow(board, index, outcome->requests, outcome->completeness);
}

void Night::keep_raw(const Board& board, const InFlight& job, const model::Response& response) {
  store::RawResponse raw;
  raw.request_key = job.key;
  raw.request_json = to_json(job.request);
  raw.status = response.status;
  raw.content_type = std::string(response.header("content-type"));
  raw.url = response.url;
  raw.fetched_at = response.fetched_at;
  raw.body = response.body;
  store_.save_raw(run_, board.source_id, raw);
}

void Night::handle_response(Board& board, std::size_t index, const InFlight& job,
                            const http::Fetched& fetched) {
  const model::Response& response = *fetched.result;
  if (response.status == 304) return repeat(board, index, job);
  if (options_.keep_raw > 0) keep_raw(board, job, response);
  auto parsed = board.entry->source->parse(job.request, response);
  if (parsed && job.request.role == model::RequestRole::listing && board.listed.empty()) {
    if (auto error = sources::nothing_read(*parsed)) return note_parse_error(board, *error);
  }
  if (parsed) {
    if (job.request.role == model::RequestRole::detail) return handle_detail(board, job, std::move(*parsed));
    return handle_listing(board, index, job, response, std::move(*parsed));
  }
  const auto& error = parsed.error();
  if (job.request.role == model::RequestRole::listing) return note_parse_error(board, error);
  if (error.kind == sources::ParseError::Kind::gone_posting) {
    // 404 or 410 on the posting itself closes it at once.
    board.row.closed += store_.close_postings(run_, board.source_id, now(), {job.request.native_id},
                                              store::CloseReason::gone);
    return;
  }
  note_lost_text(board, job.request.native_id, error.detail,
                 error.kind == sources::ParseError::Kind::block_page);
}

void Night::handle(const http::Fetched& fetched) {
  const auto found = in_flight_.find(fetched.id);
  if (found == in_flight_.end()) return;
  const InFlight job = std::move(found->second);
  in_flight_.erase(found);
  Board& board = boards_[job.board];
  if (board.row.requests == 0) board.begun = fetched.started;
  board.row.requests += fetched.requests;
  requests_ += fetched.requests;
  board.row.bytes += static_cast<std::int64_t>(fetched.bytes);
  board.row.retries += fetched.retries;
  try {
    if (fetched.result)
      handle_response(board, job.board, job, fetched);
    else
      note_fetch_error(board, fetched.result.error(), job.request);
  } catch (const store::StoreException&) {
    throw;  // the database is everybody's: the night ends
  } catch (const std::exception& e) {
    const std::string why = std::string("the parser broke: ") + e.what();
    if (job.request.role == model::RequestRole::detail)
      note_lost_text(board, job.request.native_id, why);
    else
      note_trouble(board, Trouble::failed, why);
  }
  // What this answer would have led to was not asked for any more.
  if (stopping()) board.stopped = true;
  if (--board.pending == 0) finish(board);
}

void Night::finish(Board& board) {
  if (board.finished) return;
  board.finished = true;
  ++finished_;
  if (board.pending > 0) board.stopped = true;
  interrupted_ = interrupted_ || board.stopped;
  Judgement(store_, run_, now()).conclude(board);
}

void Night::write_host_rows() {
  std::vector<store::HostRow> rows;
  for (const auto& [host, s] : client_.host_stats()) {
    rows.push_back({host, s.requests, s.bytes_wire, s.not_modified, s.retries, s.waited_ms,
                    s.refused_by_robots, s.throttled});
  }
  store_.write_hosts(run_, rows);
}

NightResult Night::result() const {
  NightResult out;
  out.interrupted = interrupted_;
  for (const auto& board : boards_) out.sources.push_back({board.entry->id, board.row, board.notable});
  return out;
}

NightResult Night::run() {
  if (const auto killed = store_.unfinished_run()) store_.finish_run(killed->id, now(), "interrupted");
  run_ = store_.begin_run("run", now(), options_.program_version, config_.hash, options_.note);
  open_boards();
  for (std::size_t i = 0; i < boards_.size(); ++i) {
    for (auto& request : boards_[i].entry->source->start()) submit(i, std::move(request), true);
    if (boards_[i].pending == 0) finish(boards_[i]);
  }
  while (finished_ < boards_.size()) {
    if (stopping() && !cancelled_) {
      interrupted_ = cancelled_ = true;
      client_.cancel_all();
    }
    if (const auto fetched = client_.next(std::chrono::milliseconds(200))) {
      handle(*fetched);
    } else if (client_.idle()) {
      for (auto& board : boards_) finish(board);  // cancelled requests that never report
    }
    if (options_.progress) options_.progress(finished_, boards_.size(), requests_);
  }
  write_host_rows();
  if (options_.keep_raw > 0) (void)store_.purge_raw(options_.keep_raw);
  auto out = result();
  const int code = out.exit_code();
  store_.finish_run(run_, now(),
                    code == 0     ? "ok"
                    : code == 130 ? "interrupted"
                    : code == 3   ? "failed"
                                  : "partial");
  return out;
}

}  // namespace

text::UnixSeconds time_of(const NightOptions& options) {
  return options.clock ? options.clock() : std::time(nullptr);
}

bool is_well(const std::string& status) {
  return status == "ok" || status == "unchanged" || status == "empty";
}

int NightResult::exit_code() const {
  if (interrupted) return 130;
  const auto well =
      std::count_if(sources.begin(), sources.end(), [](const auto& s) { return is_well(s.row.status); });
  const auto none = std::count_if(sources.begin(), sources.end(), [](const auto& s) {
    return s.row.status == "failed" || s.row.status == "blocked" || s.row.status == "changed" ||
           (s.row.status == "truncated" && s.row.seen == 0);
  });
  if (static_cast<std::size_t>(well) == sources.size()) return 0;
  const auto skipped =
      std::count_if(sources.begin(), sources.end(), [](const auto& s) { return s.row.status == "skipped"; });
  return none > 0 && static_cast<std::size_t>(none + skipped) == sources.size() ? 3 : 1;
}

NightResult run_night(const CrawlConfig& config, store::Store& store, const NightOptions& options) {
  return Night(config, store, options).run();
}

}  // namespace radar::crawl
