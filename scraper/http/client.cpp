// One curl multi handle in one thread. A job waits in its host's queue until the host's pace, its limit of
// requests in flight and its robots.txt let it go; redirects come back to the queue, so that each hop is
// checked and paced like a request of its own.
#include "scraper/http/client.h"

#include <algorithm>
#include <ctime>
#include <deque>
#include <list>
#include <mutex>
#include <random>
#include <unordered_map>

#include "scraper/app/log.h"
#include "scraper/http/retry.h"
#include "scraper/http/robots.h"
#include "scraper/http/secrets.h"
#include "scraper/http/transfer.h"
#include "sources/text/url.h"
#include "sources/text/utf8.h"

namespace radar::http {
namespace {

using Millis = std::chrono::milliseconds;

constexpr double k_max_crawl_delay_seconds = 60;  // more would mean that a night never ends

void global_init() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

using TaskList = std::list<Task>;

struct Host {
  explicit Host(const PaceOptions& options) : pace(options) {}
  TaskList waiting;
  HostPace pace;
  int retries_spent = 0;
  HostStats stats;
};

struct Origin {
  enum class State { unknown, fetching, rules, allow_all, refused } state = State::unknown;
  std::string txt;
  FetchError refusal;
  TaskList waiting;
  std::optional<Clock::time_point> failing_since;
  int asked_later = 0;
};

std::string host_key(const text::Url& url) {
  return url.port == 0 ? url.host : url.host + ":" + std::to_string(url.port);
}

std::string_view header_of(const Task& task, std::string_view name) {
  for (const auto& [key, value] : task.headers) {
    if (key == name) return value;
  }
  return {};
}

bool off_site(const text::Url& from, const text::Url& to) {
  return to.host != from.host || to.effective_port() != from.effective_port();
}

FetchError too_much_of(const Task& task) {
  const bool by_headers = task.header_bytes > k_max_header_bytes;
  return {FetchError::Kind::too_large,
          by_headers ? "more than " + std::to_string(k_max_header_bytes) + " bytes of headers"
                     : "more than " + std::to_string(task.max_body_bytes) + " bytes after decompression"};
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

}  // namespace

struct Client::Impl {
  explicit Impl(ClientOptions o) : options(std::move(o)), secrets(options.secret) {
    global_init();
    multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
    curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, static_cast<long>(options.max_in_flight_total));
  }
  ~Impl() {
    for (auto& task : running) curl_multi_remove_handle(multi, task.easy.get());
    running.clear();
    curl_multi_cleanup(multi);
  }

  void submit(Job job);
  bool route(Task& task);    // host and origin from the URL; false: reported
  void admit(TaskList one);  // to robots.txt, or to the host's queue
  void enqueue(TaskList one);
  Host& host_of(const std::string& name) { return hosts.try_emplace(name, options.pace).first->second; }
  void ask_robots(const std::string& origin, bool allow_loopback, std::optional<Millis> later = {});
  bool ask_robots_later(Origin& origin, const Task& task);
  bool others_at_work(const std::string& host) const;
  void robots_known(const Task& task, const Result<model::Response, FetchError>& answer);
  void release(Origin& origin);
  int limit_of(const Task& task) const {
    return task.job.max_in_flight > 0 ? task.job.max_in_flight : options.max_in_flight_per_host;
  }
  void start_due();
  bool start(TaskList one);
  bool set_headers(Task& task);
  void collect();
  void finished(TaskList::iterator task, CURLcode code);
  void on_failure(TaskList one, FetchError error);
  void on_response(TaskList one, int status);
  void follow(TaskList one, int status);
  std::optional<FetchError> refused_redirect(const Task& task, const std::string& target,
                                             const text::Url& from, const text::Url& to) const;
  bool retry(TaskList& one, std::optional<std::int64_t> delay_ms);
  void report(Task& task, Result<model::Response, FetchError> result);
  Clock::duration until_next_start(Clock::duration most) const;
  model::Response response_of(Task& task, int status) const;

  ClientOptions options;
  SecretBox secrets;
  CURLM* multi = nullptr;
  std::unordered_map<std::string, Host> hosts;
  std::unordered_map<std::string, Origin> origins;
  TaskList running;
  std::deque<Fetched> done;
  std::size_t outstanding = 0;
  std::mt19937_64 random{std::random_device{}()};
};

void Client::Impl::submit(Job job) {
  ++outstanding;
  TaskList one;
  Task& task = one.emplace_back();
  task.job = std::move(job);
  task.method = task.job.request.method;
  task.url = task.job.request.url;
  task.body = task.job.request.body;
  task.queued = task.not_before = Clock::now();
  if (!route(task)) return;
  const int asked = task.job.min_interval_ms;
  host_of(task.host).pace.keep_apart(asked >= 0 ? asked : options.min_interval_ms_per_host);
  admit(std::move(one));
}

bool Client::Impl::route(Task& task) {
  const auto filled = secrets.fill_url(task.url);
  if (!filled) {
    report(task, fail(FetchError{FetchError::Kind::missing_secret, filled.error()}));
    return false;
  }
  const auto url = text::parse_url(*filled);
  if (!url || url->host.empty() || (url->scheme != "http" && url->scheme != "https")) {
    report(task, fail(FetchError{FetchError::Kind::other, "not an http(s) URL: " + task.url}));
    return false;
  }
  task.host = host_key(*url);
  task.origin = url->origin();
  return true;
}

void Client::Impl::admit(TaskList one) {
  Task& task = one.front();
  if (!task.job.robots || !task.robots_for.empty()) return enqueue(std::move(one));
  Origin& origin = origins[task.origin];
  switch (origin.state) {
    case Origin::State::unknown:
      origin.state = Origin::State::fetching;
      origin.waiting.splice(origin.waiting.end(), one);  // the task itself stays where it is
      return ask_robots(task.origin, task.job.allow_loopback);
    case Origin::State::fetching:
      origin.waiting.splice(origin.waiting.end(), one);
      return;
    case Origin::State::allow_all:
      return enqueue(std::move(one));
    case Origin::State::refused:
      if (origin.refusal.kind == FetchError::Kind::robots) ++host_of(task.host).stats.refused_by_robots;
      return report(task, fail(origin.refusal));
    case Origin::State::rules:
      break;
  }
  const auto filled = secrets.fill_url(task.url);
  if (filled && allowed(origin.txt, options.user_agent, *filled)) return enqueue(std::move(one));
  ++host_of(task.host).stats.refused_by_robots;
  report(task,
         fail(FetchError{FetchError::Kind::robots, "robots.txt of " + task.origin + " forbids " + task.url}));
}

void Client::Impl::enqueue(TaskList one) {
  Host& host = host_of(one.front().host);
  host.waiting.splice(host.waiting.end(), one);
}

// `later`: the time after that of the first attempt and its retries, for one more try each.
void Client::Impl::ask_robots(const std::string& origin, bool allow_loopback, std::optional<Millis> later) {
  TaskList one;
  Task& task = one.emplace_back();
  task.robots_for = origin;
  task.job.allow_loopback = allow_loopback;
  task.method = "GET";
  task.url = origin + "/robots.txt";
  task.queued = task.not_before = Clock::now() + later.value_or(Millis(0));
  task.postponed = later.has_value();
  if (later) task.retries = options.max_retries;
  if (route(task)) enqueue(std::move(one));
}

// A robots.txt that fails costs every board of its host the night. So it is asked again after a pause, and
// after longer ones while the night has other work.
bool Client::Impl::ask_robots_later(Origin& origin, const Task& task) {
  const auto now = Clock::now();
  if (!origin.failing_since) origin.failing_since = now;
  const Millis pause(options.pace.pause_ms << std::min(origin.asked_later, 20));
  const bool patient = now + pause <= *origin.failing_since + Millis(options.pace.patience_ms);
  if (!patient || (origin.asked_later > 0 && !others_at_work(task.host))) return false;
  ++origin.asked_later;
  app::log_info("{}: asked again in {} ms", task.url, pause.count());
  ask_robots(task.robots_for, task.job.allow_loopback, pause);
  return true;
}

// Whether the night goes on at other hosts than this one: with more than waiting for those that are down.
bool Client::Impl::others_at_work(const std::string& host) const {
  const auto at_work = [&](const Task& task) {
    return task.host != host && !task.postponed && !hosts.at(task.host).pace.down();
  };
  return std::any_of(running.begin(), running.end(), at_work) ||
         std::any_of(hosts.begin(), hosts.end(), [&](const auto& entry) {
           const auto& waiting = entry.second.waiting;
           return std::any_of(waiting.begin(), waiting.end(), at_work);
         });
}

// RFC 9309 section 2.3.1: 2xx rules, 4xx no rules, 5xx and silence: everything is disallowed.
void Client::Impl::robots_known(const Task& task, const Result<model::Response, FetchError>& answer) {
  Origin& origin = origins[task.robots_for];
  // "Unavailable": a redirect that leads nowhere is one too (section 2.3.1.2).
  const bool unavailable = answer ? answer->status / 100 == 4 && answer->status != 429
                                  : answer.error().kind == FetchError::Kind::bad_redirect;
  const bool for_now = answer ? worth_retrying(answer->status) : worth_retrying(answer.error().kind);
  if (!unavailable && for_now && ask_robots_later(origin, task)) return;
  if (unavailable) {
    origin.state = Origin::State::allow_all;
  } else if (!answer) {
    origin.state = Origin::State::refused;
    origin.refusal = {answer.error().kind, "robots.txt: " + answer.error().detail};
  } else if (answer->status / 100 == 2) {
    origin.state = Origin::State::rules;
    origin.txt = answer->body;
    if (const auto delay = crawl_delay(origin.txt, options.user_agent)) {
      const auto url = text::parse_url(task.robots_for);
      auto& pace = host_of(host_key(*url)).pace;
      const double seconds = std::min(*delay, k_max_crawl_delay_seconds);
      pace.keep_apart(static_cast<std::int64_t>(seconds * 1000));
      pace.not_sooner_than_gap_after(Clock::now());
    }
  } else {
    origin.state = Origin::State::refused;
    // The server's failure, not its wish: it is reported as one.
    origin.refusal = {FetchError::Kind::other, "robots.txt of " + task.robots_for + " answered " +
                                                   std::to_string(answer->status) +
                                                   ", which forbids everything"};
  }
  release(origin);
}

void Client::Impl::release(Origin& origin) {
  TaskList waiting;
  waiting.swap(origin.waiting);
  while (!waiting.empty()) {
    TaskList one;
    one.splice(one.end(), waiting, waiting.begin());
    admit(std::move(one));
  }
}

void Client::Impl::start_due() {
  const auto now = Clock::now();
  for (auto& [name, host] : hosts) {
    for (auto it = host.waiting.begin(); it != host.waiting.end();) {
      TaskList one;
      if (const auto why = host.pace.refusal(name, now); !why.empty()) {
        one.splice(one.end(), host.waiting, it);
        report(one.front(), fail(FetchError{FetchError::Kind::budget, why}));
        return;  // reporting may have changed the map
      }
      if (running.size() >= static_cast<std::size_t>(options.max_in_flight_total)) return;
      if (!host.pace.has_room(limit_of(*it)) || now < host.pace.earliest()) break;
      if (now < it->not_before) {
        ++it;
        continue;
      }
      one.splice(one.end(), host.waiting, it++);
      host.pace.started(now);
      if (!start(std::move(one))) {
        host.pace.ended();
        return;
      }
    }
  }
}

bool Client::Impl::set_headers(Task& task) {
  curl_slist* list = nullptr;
  const auto add = [&](const std::string& line) { list = curl_slist_append(list, line.c_str()); };
  if (!task.job.etag.empty()) add("If-None-Match: " + task.job.etag);
  if (!task.job.last_modified.empty()) add("If-Modified-Since: " + task.job.last_modified);
  if (options.contact.find('@') != std::string::npos && options.contact.find("//") == std::string::npos) {
    add("From: " + options.contact);
  }
  add("Expect:");  // no 100-continue round trip for small bodies
  std::optional<std::string> missing;
  for (const auto& [name, value] : task.job.request.headers) {
    if (task.crossed_hosts && (SecretBox::holds_secret(value) || text::iequals(name, "authorization")))
      continue;
    const auto filled = secrets.fill(value);
    if (filled)
      add(name + ": " + *filled);
    else
      missing = filled.error();
  }
  task.header_list.reset(list);
  if (const auto filled = secrets.fill(task.body))
    task.sent_body = *filled;
  else
    missing = filled.error();
  if (!missing) return true;
  report(task, fail(FetchError{FetchError::Kind::missing_secret, *missing}));
  return false;
}

// False if the task was reported instead of started.
bool Client::Impl::start(TaskList one) {
  running.splice(running.end(), one);
  Task& task = running.back();
  const auto take_back = [&] { running.pop_back(); };
  task.easy.reset(curl_easy_init());
  task.headers.clear();
  task.received.clear();
  task.too_large = task.private_address = false;
  task.header_bytes = 0;
  task.max_body_bytes =
      task.robots_for.empty() ? options.max_body_bytes : std::min(options.max_body_bytes, k_max_robots_bytes);
  task.allow_loopback = options.allow_loopback || task.job.allow_loopback;
  task.error[0] = '\0';
  const auto url = secrets.fill_url(task.url);
  if (!url || !set_headers(task)) {
    if (!url) report(task, fail(FetchError{FetchError::Kind::missing_secret, url.error()}));
    take_back();
    return false;
  }
  set_options(task, *url, options);
  task.last_started = Clock::now();
  if (task.requests++ == 0) task.first_started = task.last_started;
  const auto waited = std::chrono::duration_cast<Millis>(task.last_started - task.queued).count();
  task.waited_ms += waited;
  Host& host = host_of(task.host);
  host.stats.waited_ms += waited;
  ++host.stats.requests;
  curl_multi_add_handle(multi, task.easy.get());
  return true;
}

void Client::Impl::collect() {
  int still_running = 0;
  curl_multi_perform(multi, &still_running);
  int left = 0;
  while (CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURL* easy = message->easy_handle;
    const CURLcode code = message->data.result;
    const auto task =
        std::find_if(running.begin(), running.end(), [&](const Task& t) { return t.easy.get() == easy; });
    if (task != running.end()) finished(task, code);
  }
}

void Client::Impl::finished(TaskList::iterator it, CURLcode code) {
  TaskList one;
  one.splice(one.end(), running, it);
  Task& task = one.front();
  CURL* easy = task.easy.get();
  long status = 0;
  curl_off_t body_bytes = 0;
  long header_bytes = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &body_bytes);
  curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &header_bytes);
  curl_multi_remove_handle(multi, easy);
  Host& host = host_of(task.host);
  host.pace.ended();
  const auto wire = static_cast<std::size_t>(body_bytes) + static_cast<std::size_t>(header_bytes);
  task.bytes += wire;
  host.stats.bytes_wire += static_cast<std::int64_t>(wire);
  using Kind = FetchError::Kind;
  if (code == CURLE_OK) return on_response(std::move(one), static_cast<int>(status));
  // Of a robots.txt that never ends the first 500 KiB count (RFC 9309 section 2.5).
  if (task.too_large && !task.robots_for.empty() && status != 0)
    return on_response(std::move(one), static_cast<int>(status));
  if (task.too_large) {
    host.pace.answered(static_cast<int>(status), std::nullopt, task.last_started, Clock::now());
    return report(task, fail(too_much_of(task)));
  }
  if (task.private_address) {
    return report(task,
                  fail(FetchError{Kind::private_address, "host " + task.host + " is a private address"}));
  }
  const std::string detail = task.error[0] != '\0' ? task.error : curl_easy_strerror(code);
  auto kind = kind_of(code);
  // Where nothing came at all, nothing was cut.
  if (kind == Kind::truncated && task.header_bytes == 0) kind = Kind::connect;
  on_failure(std::move(one), {kind, secrets.redact(detail)});
}

void Client::Impl::on_failure(TaskList one, FetchError error) {
  Task& task = one.front();
  Host& host = host_of(task.host);
  const auto now = Clock::now();
  host.pace.failed(!task.failed, others_at_work(task.host), now);
  task.failed = true;
  if (worth_retrying(error.kind)) {
    // While the host is down its failure is no request's own: it waits with the others, behind them.
    if (host.pace.down() && host.pace.refusal(task.host, now).empty()) {
      task.easy.reset();
      task.queued = task.not_before = now;
      host.waiting.splice(host.waiting.end(), one);
      return;
    }
    // A name that does not resolve seldom does a second later: one more try, not all of them.
    const bool dns_tried = error.kind == FetchError::Kind::dns && task.retries >= 1;
    if (!dns_tried && retry(one, std::nullopt)) return;
  }
  report(task, fail(std::move(error)));
}

void Client::Impl::on_response(TaskList one, int status) {
  Task& task = one.front();
  Host& host = host_of(task.host);
  if (status == 304) ++host.stats.not_modified;
  if (status == 429 || status == 503) ++host.stats.throttled;
  const auto asked = retry_after_ms(header_of(task, "retry-after"), std::time(nullptr));
  host.pace.answered(status, asked, task.last_started, Clock::now());
  if (is_redirect(status) && !header_of(task, "location").empty()) return follow(std::move(one), status);
  if (worth_retrying(status)) {
    const bool too_long = asked && *asked > options.pace.retry_after_cap_ms;
    if (!too_long && retry(one, asked)) return;
  }
  report(task, response_of(task, status));
}

// Puts the task back into its host's queue; false when its retries or the host's budget are spent.
bool Client::Impl::retry(TaskList& one, std::optional<std::int64_t> delay_ms) {
  Task& task = one.front();
  Host& host = host_of(task.host);
  if (task.retries >= options.max_retries || host.retries_spent >= options.retry_budget_per_host)
    return false;
  ++host.retries_spent;
  ++host.stats.retries;
  const double u = std::uniform_real_distribution<double>(0, 1)(random);
  const auto backoff = backoff_ms(task.retries, options.backoff_base_ms, options.backoff_cap_ms, u);
  ++task.retries;
  const auto delay = std::max(backoff, delay_ms.value_or(0));
  task.easy.reset();
  task.queued = Clock::now();
  const auto until_host = std::chrono::ceil<Millis>(host.pace.earliest() - task.queued).count();
  app::log_info("{}: retry {} in {} ms", task.url, task.retries, std::max<std::int64_t>(delay, until_host));
  task.not_before = task.queued + Millis(delay);
  host.waiting.splice(host.waiting.end(), one);
  return true;
}

// Why a redirect to where `target` says is not followed.
std::optional<FetchError> Client::Impl::refused_redirect(const Task& task, const std::string& target,
                                                         const text::Url& from, const text::Url& to) const {
  using Kind = FetchError::Kind;
  // Where it is us who do not follow, a robots.txt is not one that leads nowhere, which allows everything.
  const Kind ours = task.robots_for.empty() ? Kind::bad_redirect : Kind::other;
  if (SecretBox::holds_secret(target))  // before ours are put back
    return FetchError{ours, "redirect that names a key"};
  // As it was sent too: a host name that spells the key is in lower case by now.
  const bool tells_key = SecretBox::holds_secret(secrets.redact(target)) ||
                         SecretBox::holds_secret(secrets.redact(std::string(header_of(task, "location"))));
  if (off_site(from, to) && (tells_key || SecretBox::holds_secret(task.body)))
    return FetchError{ours, "redirect carries a key to another host"};
  // A robots.txt carries no key and only takes permission away.
  if (from.scheme == "https" && to.scheme == "http" && task.robots_for.empty())
    return FetchError{Kind::bad_redirect, "redirect from https to http"};
  if (task.redirects >= options.max_redirects)
    return FetchError{Kind::bad_redirect,
                      "more than " + std::to_string(options.max_redirects) + " redirects"};
  return std::nullopt;
}

void Client::Impl::follow(TaskList one, int status) {
  Task& task = one.front();
  const auto from = secrets.fill_url(task.url);
  const auto from_url = text::parse_url(*from);
  const auto target = text::resolve_url(*from, header_of(task, "location"));
  const auto target_url = target ? text::parse_url(*target) : std::nullopt;
  if (!target_url) {
    return report(task, fail(FetchError{FetchError::Kind::bad_redirect,
                                        "redirect to something that is no http(s) URL"}));
  }
  const bool leaves = off_site(*from_url, *target_url);
  if (leaves && task.robots_for.empty() && !task.job.request.follow_off_site)
    return report(task, response_of(task, status));
  if (status == 303 || ((status == 301 || status == 302) && task.method == "POST")) {
    task.method = "GET";
    task.body.clear();
  }
  if (auto refused = refused_redirect(task, *target, *from_url, *target_url))
    return report(task, fail(std::move(*refused)));
  ++task.redirects;
  task.crossed_hosts = task.crossed_hosts || leaves;
  task.failed = task.failed && !leaves;
  task.url = secrets.redact(*target);
  task.easy.reset();
  task.queued = task.not_before = Clock::now();
  if (!route(task)) return;
  if (leaves) host_of(task.host).pace.keep_apart(options.min_interval_ms_per_host);
  admit(std::move(one));
}

model::Response Client::Impl::response_of(Task& task, int status) const {
  model::Response response;
  response.status = status;
  response.url = task.url;
  response.headers = std::move(task.headers);
  for (auto& header : response.headers) header.second = secrets.redact(std::move(header.second));
  // A server may echo the key, in the address of the next page for instance.
  response.body = secrets.redact(std::move(task.received));
  response.fetched_at = std::time(nullptr);
  return response;
}

void Client::Impl::report(Task& task, Result<model::Response, FetchError> result) {
  if (!result) result.error().detail = secrets.redact(std::move(result.error().detail));
  if (!task.robots_for.empty()) return robots_known(task, result);
  done.push_back(Fetched{task.job.id, std::move(result), task.retries, task.waited_ms, task.bytes,
                         task.requests, task.requests > 0 ? task.first_started : Clock::now()});
}

Clock::duration Client::Impl::until_next_start(Clock::duration most) const {
  const auto now = Clock::now();
  for (const auto& [name, host] : hosts) {
    if (!host.waiting.empty() && !host.pace.refusal(name, now).empty()) return Clock::duration::zero();
    for (const auto& task : host.waiting) {
      if (!host.pace.has_room(limit_of(task))) break;
      const auto due = std::max(host.pace.earliest(), task.not_before);
      most = std::min(most, std::max(due - now, Clock::duration::zero()));
    }
  }
  return most;
}

Client::Client(ClientOptions options) : impl_(std::make_unique<Impl>(std::move(options))) {}
Client::~Client() = default;

void Client::submit(Job job) { impl_->submit(std::move(job)); }

std::optional<Fetched> Client::next(std::chrono::milliseconds wait) {
  const auto deadline = Clock::now() + wait;
  while (true) {
    impl_->start_due();
    impl_->collect();
    if (!impl_->done.empty()) {
      Fetched fetched = std::move(impl_->done.front());
      impl_->done.pop_front();
      --impl_->outstanding;
      return fetched;
    }
    const auto now = Clock::now();
    if (now >= deadline || impl_->outstanding == 0) return std::nullopt;
    auto pause = deadline - now;
    if (impl_->running.size() < static_cast<std::size_t>(impl_->options.max_in_flight_total)) {
      pause = impl_->until_next_start(pause);
    }
    const auto ms = std::chrono::ceil<Millis>(pause).count();
    curl_multi_poll(impl_->multi, nullptr, 0, static_cast<int>(ms), nullptr);
  }
}

bool Client::idle() const { return impl_->outstanding == 0; }

void Client::cancel_all() {
  TaskList all;
  for (auto& task : impl_->running) {
    curl_multi_remove_handle(impl_->multi, task.easy.get());
    impl_->host_of(task.host).pace.ended();
  }
  all.splice(all.end(), impl_->running);
  for (auto& [name, host] : impl_->hosts) all.splice(all.end(), host.waiting);
  for (auto& [name, origin] : impl_->origins) {
    all.splice(all.end(), origin.waiting);
    if (origin.state == Origin::State::fetching) origin.state = Origin::State::unknown;
  }
  for (auto& task : all) {
    if (task.robots_for.empty()) {
      impl_->report(task, fail(FetchError{FetchError::Kind::cancelled, "cancelled"}));
    }
  }
}

std::map<std::string, HostStats> Client::host_stats() const {
  std::map<std::string, HostStats> stats;
  for (const auto& [name, host] : impl_->hosts) {
    if (host.stats.requests > 0 || host.stats.refused_by_robots > 0) stats.emplace(name, host.stats);
  }
  return stats;
}

}  // namespace radar::http
