#include "scraper/crawl/probe.h"

#include <algorithm>
#include <deque>

#include "scraper/crawl/client_setup.h"
#include "scraper/http/address_guard.h"
#include "sources/text/url.h"

namespace radar::crawl {
namespace {

constexpr int k_requests = 4;  // enough for kinds that look up their listing first

// Somebody waits at the terminal: what does not answer soon is told to them.
http::ClientOptions hasty(const CrawlConfig& config, const std::string& version) {
  auto options = client_options(config, version);
  options.max_retries = 0;
  options.pace.patience_ms = 0;
  options.total_timeout_ms = std::min(options.total_timeout_ms, 20'000);
  return options;
}

Result<model::Response, http::FetchError> fetch(http::Client& client, const model::Request& request,
                                                const sources::Politeness& politeness, bool this_machine) {
  http::Job job;
  job.id = 1;
  job.request = request;
  job.allow_loopback = this_machine;
  job.robots = politeness.robots;
  job.max_in_flight = politeness.max_in_flight;
  job.min_interval_ms = politeness.min_interval_ms;
  client.submit(std::move(job));
  while (!client.idle()) {
    if (auto fetched = client.next(std::chrono::milliseconds(200))) return std::move(fetched->result);
  }
  return fail(http::FetchError{http::FetchError::Kind::other, "no answer"});
}

}  // namespace

Result<model::Response, http::FetchError> fetch_page(const CrawlConfig& config, const std::string& version,
                                                     const std::string& url) {
  http::Client client(hasty(config, version));
  model::Request request;
  request.url = url;
  const auto parsed = text::parse_url(url);
  return fetch(client, request, {}, parsed && http::names_loopback(parsed->host));
}

BoardProbe probe_board(const CrawlConfig& config, const std::string& version, const SourceEntry& entry) {
  BoardProbe probe;
  http::Client client(hasty(config, version));
  const auto first = entry.source->start();
  std::deque<model::Request> due(first.begin(), first.end());
  for (int asked = 0; !due.empty() && asked < k_requests; ++asked) {
    const model::Request request = due.front();
    due.pop_front();
    const auto response = fetch(client, request, entry.politeness, asks_this_machine(entry));
    if (!response) {
      probe.why = response.error().detail;
      return probe;
    }
    const auto page = sources::parse_alone(*entry.source, request, *response);
    if (!page) {
      probe.answer = BoardProbe::Answer::refused;
      probe.why = page.error().detail;
      return probe;
    }
    probe.answer = BoardProbe::Answer::postings;
    probe.count += static_cast<std::int64_t>(page->sightings.size());
    if (probe.board_name.empty()) probe.board_name = page->board_name;
    if (page->declared_total) {
      probe.count = std::max(probe.count, *page->declared_total);
      return probe;
    }
    due.insert(due.end(), page->requests.begin(), page->requests.end());
    probe.at_least = !due.empty();
    if (probe.count > 0) return probe;
  }
  return probe;
}

}  // namespace radar::crawl
