// What the client's parts share: its queues, what runs, and what is known of each host and each robots.txt.
// client.cpp starts and collects, client_robots.cpp asks for permission, client_answers.cpp reads what came.
#pragma once

#include <deque>
#include <list>
#include <random>
#include <string>
#include <unordered_map>

#include "scraper/http/client.h"
#include "scraper/http/secrets.h"
#include "scraper/http/transfer.h"
#include "sources/text/url.h"

namespace radar::http {

using Millis = std::chrono::milliseconds;
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

[[nodiscard]] std::string host_key(const text::Url& url);

struct Client::Impl {
  explicit Impl(ClientOptions o);
  ~Impl();

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
  void collect();
  void finished(TaskList::iterator task, CURLcode code);
  void on_failure(TaskList one, FetchError error);
  void on_response(TaskList one, int status);
  void follow(TaskList one, int status);
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

}  // namespace radar::http
