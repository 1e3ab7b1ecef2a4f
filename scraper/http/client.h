// Fetches many URLs at once, politely: limits per host, robots.txt, retries with backoff, conditional
// requests.
//   Client client(options);
//   client.submit({.id = 1, .request = request});
//   while (!client.idle()) if (auto fetched = client.next(std::chrono::milliseconds(200))) use(*fetched);
// For one thread. A 404 is a response; only what brought no usable response is a FetchError.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "scraper/http/host_pace.h"
#include "sources/model/http_message.h"
#include "sources/text/result.h"

namespace radar::http {

struct ClientOptions {
  std::string user_agent = "skills-radar";  // its first token is what robots.txt groups are matched with
  std::string contact;                      // URL or mail address; sent as From when it is an address
  int max_in_flight_total = 16;
  int max_in_flight_per_host = 2;
  int min_interval_ms_per_host = 1000;  // between the starts of two requests to one host
  int connect_timeout_ms = 10'000;
  int stall_seconds = 20;  // below 1 byte a second for so long: timeout
  int total_timeout_ms = 60'000;
  std::size_t max_body_bytes = 32u << 20;  // after decompression
  int max_redirects = 5;
  int max_retries = 3;             // per request
  int retry_budget_per_host = 20;  // per client's life
  int backoff_base_ms = 500;       // full jitter: uniform in [base/2, base * 2^attempt]
  int backoff_cap_ms = 30'000;
  PaceOptions pace;             // of a host that refuses, or does not answer
  bool allow_loopback = false;  // private and loopback addresses are refused otherwise
  std::string ca_file;          // PEM; "" the system's
  std::function<std::optional<std::string>(const std::string&)>
      secret;  // value of {env:NAME}; nullopt: missing
};

struct FetchError {
  enum class Kind {
    dns,
    connect,
    tls,
    timeout,
    truncated,
    too_large,
    bad_redirect,
    private_address,
    robots,  // robots.txt forbids the URL
    budget,  // the host is left alone: it asked for that, or does not answer
    cancelled,
    missing_secret,  // detail names the environment variable
    other,
  } kind = Kind::other;
  std::string detail;  // never holds a secret
};
[[nodiscard]] std::string_view name_of(FetchError::Kind kind);

struct Job {
  std::uint64_t id = 0;
  model::Request request;
  std::string etag;  // validators of the copy at hand; "" none
  std::string last_modified;
  bool robots = true;           // ask robots.txt first
  int max_in_flight = 0;        // of this host; 0: the client's
  bool allow_loopback = false;  // for this job, whatever the client's options say
  int min_interval_ms = -1;     // of this host; -1: the client's; the largest that any job asked for holds
};

struct Fetched {
  std::uint64_t id = 0;
  Result<model::Response, FetchError> result;
  int retries = 0;
  std::int64_t waited_ms = 0;                       // for politeness and backoff, not for the network
  std::size_t bytes = 0;                            // on the wire, redirects and retries included
  int requests = 0;                                 // the same; 0: never sent
  std::chrono::steady_clock::time_point started{};  // of the first of them, else of the job's end
};

struct HostStats {
  std::int64_t requests = 0, bytes_wire = 0, not_modified = 0, retries = 0, waited_ms = 0;
  std::int64_t refused_by_robots = 0, throttled = 0;  // throttled: answers 429 or 503
};

class Client {
 public:
  explicit Client(ClientOptions options);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void submit(Job job);
  // The next finished job; waits up to `wait`. nullopt: nothing finished in that time.
  [[nodiscard]] std::optional<Fetched> next(std::chrono::milliseconds wait);
  [[nodiscard]] bool idle() const;  // nothing submitted that was not returned
  void cancel_all();                // what is unfinished comes back as `cancelled`
  [[nodiscard]] std::map<std::string, HostStats> host_stats() const;  // by host[:port]

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::http
