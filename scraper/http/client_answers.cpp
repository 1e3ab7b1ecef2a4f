// What a finished transfer amounts to: a response, another try, the next hop of a redirect, or an error.
#include <algorithm>
#include <ctime>

#include "scraper/app/log.h"
#include "scraper/http/client_impl.h"
#include "scraper/http/redirect.h"
#include "scraper/http/retry.h"

namespace radar::http {
namespace {

FetchError too_much_of(const Task& task) {
  const bool by_headers = task.header_bytes > k_max_header_bytes;
  return {FetchError::Kind::too_large,
          by_headers ? "more than " + std::to_string(k_max_header_bytes) + " bytes of headers"
                     : "more than " + std::to_string(task.max_body_bytes) + " bytes after decompression"};
}

}  // namespace

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
  if (auto refused = refused_redirect(task, secrets, options.max_redirects, *target, *from_url, *target_url))
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

}  // namespace radar::http
