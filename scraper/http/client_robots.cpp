// Permission: a job whose origin's robots.txt is not known waits for it.
#include <algorithm>

#include "scraper/app/log.h"
#include "scraper/http/client_impl.h"
#include "scraper/http/retry.h"
#include "scraper/http/robots.h"

namespace radar::http {
namespace {

constexpr double k_max_crawl_delay_seconds = 60;  // more would mean that a night never ends

}  // namespace

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

}  // namespace radar::http
