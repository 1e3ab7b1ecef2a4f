// The client drives the network, this file decides. It runs in one thread: a page is parsed and stored in a
// few milliseconds, while the next answers wait in curl's sockets; the slow part of a night is being polite.
#include "scraper/crawl/night.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "scraper/app/log.h"
#include "scraper/crawl/answers.h"
#include "scraper/crawl/board.h"
#include "scraper/crawl/client_setup.h"
#include "scraper/crawl/intake.h"
#include "scraper/crawl/judgement.h"

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
  void add_validators(const Board& board, const std::string& key, http::Job& job);
  void handle(const http::Fetched& fetched);
  void handle_response(Board& board, std::size_t index, const InFlight& job, const http::Fetched& fetched);
  void ask(Board& board, std::size_t index, Due due);
  void follow(Board& board, std::size_t index, std::vector<model::Request> requests, sources::Completeness c);
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
  if (conditional) add_validators(board, key, job);
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

void Night::add_validators(const Board& board, const std::string& key, http::Job& job) {
  const auto stored = store_.validators(board.source_id, key);
  const auto outcome = stored ? outcome_from_json(stored->outcome_json) : std::nullopt;
  if (!outcome || outcome->made_by != intake_.made_by(board) || !is_at_hand(board, key, *outcome)) return;
  job.etag = stored->etag;
  job.last_modified = stored->last_modified;
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

void Night::ask(Board& board, std::size_t index, Due due) {
  for (auto& detail : due.details) {
    if (!stopping()) submit(index, std::move(detail), false);
  }
  if (due.completeness) follow(board, index, std::move(due.pages), *due.completeness);
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

void Night::handle_response(Board& board, std::size_t index, const InFlight& job,
                            const http::Fetched& fetched) {
  const model::Response& response = *fetched.result;
  const Answers answers(store_, options_, intake_, run_, board, job.request, job.key);
  if (response.status == 304) {
    if (auto due = answers.unchanged()) ask(board, index, std::move(*due));
    return;
  }
  if (options_.keep_raw > 0) answers.keep(response);
  auto parsed = board.entry->source->parse(job.request, response);
  if (parsed && job.request.role == model::RequestRole::listing && board.listed.empty()) {
    if (auto error = sources::nothing_read(*parsed)) return note_parse_error(board, *error);
  }
  if (parsed) {
    if (job.request.role == model::RequestRole::detail) return answers.detail(std::move(*parsed));
    return ask(board, index, answers.listing(response, std::move(*parsed)));
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

NightResult run_night(const CrawlConfig& config, store::Store& store, const NightOptions& options) {
  return Night(config, store, options).run();
}

}  // namespace radar::crawl
