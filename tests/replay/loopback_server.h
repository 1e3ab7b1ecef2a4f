// An HTTP/1.1 server on 127.0.0.1 for tests, on raw sockets, so that it can misbehave on purpose: a reply can
// be cut, dripped, held back or reset. Every request is kept.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace radar::replay {

struct Seen {
  std::string method, path;                    // path with its query
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;
  std::int64_t at_ms = 0;  // steady clock
};

struct Reply {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  enum class Fault {
    none,
    truncate,  // half of the body, then the connection is closed
    drip,      // a byte every 20 ms
    hang,      // nothing at all until the server stops
    reset,     // connection closed before a byte was sent
  } fault = Fault::none;
};

[[nodiscard]] Reply json_reply(std::string body);
[[nodiscard]] std::string gzip(const std::string& plain);

class LoopbackServer {
 public:
  using Handler = std::function<Reply(const Seen&)>;
  explicit LoopbackServer(Handler handler);
  ~LoopbackServer();
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;
  [[nodiscard]] int port() const { return port_; }
  [[nodiscard]] std::string url(const std::string& path = "") const;  // http://127.0.0.1:PORT + path
  [[nodiscard]] std::vector<Seen> seen() const;
  [[nodiscard]] std::size_t count(const std::string& path) const;  // requests for exactly this path and query

 private:
  void accept_loop();
  void serve(int fd);
  bool answer(int fd, const Reply& reply, bool head);
  Handler handler_;
  int listen_fd_ = -1;
  int port_ = 0;
  std::atomic<bool> stop_{false};
  mutable std::mutex mutex_;
  std::vector<Seen> seen_;
  std::list<std::thread> connections_;
  std::vector<int> open_fds_;
  std::thread acceptor_;
};

}  // namespace radar::replay
