// One curl multi handle in one thread. A job waits in its host's queue until the host's pace, its limit of
// requests in flight and its robots.txt let it go; redirects come back to the queue, so that each hop is
// checked and paced like a request of its own.
#include "scraper/http/client.h"

#include <algorithm>
#include <mutex>

#include "scraper/http/client_impl.h"
#include "scraper/http/robots.h"

namespace radar::http {
namespace {

void global_init() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

}  // namespace

std::string host_key(const text::Url& url) {
  return url.port == 0 ? url.host : url.host + ":" + std::to_string(url.port);
}

Client::Impl::Impl(ClientOptions o) : options(std::move(o)), secrets(options.secret) {
  global_init();
  multi = curl_multi_init();
  curl_multi_setopt(multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
  curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, static_cast<long>(options.max_in_flight_total));
}

Client::Impl::~Impl() {
  for (auto& task : running) curl_multi_remove_handle(multi, task.easy.get());
  running.clear();
  curl_multi_cleanup(multi);
}

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

void Client::Impl::enqueue(TaskList one) {
  Host& host = host_of(one.front().host);
  host.waiting.splice(host.waiting.end(), one);
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

// False if the task was reported instead of started.
bool Client::Impl::start(TaskList one) {
  running.splice(running.end(), one);
  Task& task = running.back();
  task.max_body_bytes =
      task.robots_for.empty() ? options.max_body_bytes : std::min(options.max_body_bytes, k_max_robots_bytes);
  task.allow_loopback = options.allow_loopback || task.job.allow_loopback;
  if (auto missing = prepare(task, options, secrets)) {
    report(task, fail(FetchError{FetchError::Kind::missing_secret, std::move(*missing)}));
    running.pop_back();
    return false;
  }
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
