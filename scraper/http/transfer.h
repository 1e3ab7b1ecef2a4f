// One transfer as curl sees it: its handle, its buffers and its options. client.cpp decides when it runs.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scraper/http/client.h"
#include "scraper/http/secrets.h"

namespace radar::http {

using Clock = std::chrono::steady_clock;

inline constexpr std::size_t k_max_header_bytes = 256u << 10;

struct EasyDeleter {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
using Easy = std::unique_ptr<CURL, EasyDeleter>;

struct SlistDeleter {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// A job on its way through queue, transfer, redirects and retries. It must not move while a transfer runs:
/// curl holds its address.
struct Task {
  Job job;
  std::string robots_for;         // origin whose robots.txt this fetches; "" a user's job
  std::string method, url, body;  // of the next hop; secrets still as {env:NAME}
  std::string host, origin;
  int redirects = 0, retries = 0;
  bool crossed_hosts = false;  // secrets in headers stay with the host they were meant for
  bool postponed = false;      // to when its host may be well again
  bool failed = false;         // brought no answer from this host at least once
  Clock::time_point queued, not_before, first_started, last_started;
  int requests = 0;  // started: redirects and retries included
  std::int64_t waited_ms = 0;
  std::size_t bytes = 0;
  // of the transfer under way
  Easy easy;
  std::unique_ptr<curl_slist, SlistDeleter> header_list;
  std::string sent_body;
  std::vector<model::Header> headers;
  std::string received;
  std::size_t max_body_bytes = 0, header_bytes = 0;
  bool too_large = false, private_address = false, allow_loopback = false;
  char error[CURL_ERROR_SIZE] = {};
};

/// A header of the answer; "" if it has none of this name.
[[nodiscard]] std::string_view header_of(const Task& task, std::string_view name);

/// Makes the task ready for one transfer: a handle with limits, TLS, headers and body, secrets filled in, and
/// callbacks into `task`. Else says which secret is missing.
[[nodiscard]] std::optional<std::string> prepare(Task& task, const ClientOptions& options,
                                                 SecretBox& secrets);

/// What a curl error means for a retry (https://curl.se/libcurl/c/libcurl-errors.html).
FetchError::Kind kind_of(CURLcode code);

}  // namespace radar::http
