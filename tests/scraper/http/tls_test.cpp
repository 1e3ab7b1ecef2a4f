// TLS and HTTP/2 against nginx on loopback, with a certificate made for the test.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <thread>

#include "scraper/http/client.h"
#include "tests/replay/command.h"
#include "tests/replay/loopback_server.h"

using namespace radar::http;
using radar::replay::Folder;
using radar::replay::run;

namespace {

int free_port() {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in a{};
  a.sin_family = AF_INET;
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof a;
  const bool bound = ::bind(fd, reinterpret_cast<sockaddr*>(&a), size) == 0 &&
                     ::getsockname(fd, reinterpret_cast<sockaddr*>(&a), &size) == 0;
  ::close(fd);
  REQUIRE(bound);
  return ntohs(a.sin_port);
}

// nginx with TLS and HTTP/2; stopped at the end.
class Nginx {
 public:
  explicit Nginx(const Folder& folder, int plain_port = free_port())
      : folder_(folder), port_(free_port()), plain_port_(plain_port) {
    const auto p = [&](const char* name) { return folder.path(name); };
    (void)run(
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext "
        "subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout " +
        p("key.pem") + " -out " + p("cert.pem"));
    folder.write(
        "nginx.conf",
        "daemon on; worker_processes 1; pid " + p("pid") + "; error_log " + p("error.log") +
            ";\nevents {}\nhttp { access_log " + p("access.log") + "; client_body_temp_path " + p("t1") +
            "; proxy_temp_path " + p("t2") + "; fastcgi_temp_path " + p("t3") + "; uwsgi_temp_path " +
            p("t4") + "; scgi_temp_path " + p("t5") +
            ";\nserver { listen 127.0.0.1:" + std::to_string(port_) + " ssl http2; ssl_certificate " +
            p("cert.pem") + "; ssl_certificate_key " + p("key.pem") +
            "; gzip on; gzip_types text/plain; gzip_min_length 1;\nlocation / { default_type text/plain; "
            "return 200 \"$server_protocol $request_uri\"; }\nlocation /down { return 302 http://127.0.0.1:" +
            std::to_string(plain_port_) + "/; }\nlocation = /robots.txt { return 302 http://127.0.0.1:" +
            std::to_string(plain_port_) + "/robots.txt; } } }\n");
    up_ =
        run("PATH=$PATH:/usr/sbin:/sbin nginx -p " + folder.path() + " -c " + p("nginx.conf")).exit_code == 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  ~Nginx() {
    if (up_) (void)run("kill $(cat " + folder_.path("pid") + "); sleep 0.1");
  }
  [[nodiscard]] bool up() const { return up_; }
  [[nodiscard]] std::string url(const std::string& path) const {
    return "https://localhost:" + std::to_string(port_) + path;
  }

 private:
  const Folder& folder_;
  int port_, plain_port_;
  bool up_ = false;
};

Fetched fetch(ClientOptions options, const std::string& url, bool robots = false) {
  options.allow_loopback = true;
  options.min_interval_ms_per_host = 0;
  options.max_retries = 0;
  Client client(std::move(options));
  Job job;
  job.id = 1;
  job.request.url = url;
  job.robots = robots;
  client.submit(job);
  while (true) {
    if (auto fetched = client.next(std::chrono::seconds(5))) return std::move(*fetched);
  }
}

}  // namespace

TEST_CASE("certificates are verified, and HTTP/2 is spoken where it is offered") {
  if (run("PATH=$PATH:/usr/sbin:/sbin which nginx && which openssl").exit_code != 0)
    SKIP("nginx and openssl are not installed");
  const Folder folder;
  const Nginx nginx(folder);
  if (!nginx.up()) SKIP("nginx does not start here");
  const auto refused = fetch({}, nginx.url("/a"));
  REQUIRE_FALSE(refused.result);
  CHECK(refused.result.error().kind == FetchError::Kind::tls);
  ClientOptions trusting;
  trusting.ca_file = folder.path("cert.pem");
  const auto got = fetch(trusting, nginx.url("/a"));
  REQUIRE(got.result);
  CHECK(got.result->body == "HTTP/2.0 /a");
  const auto down = fetch(trusting, nginx.url("/down"));
  REQUIRE_FALSE(down.result);
  CHECK(down.result.error().kind == FetchError::Kind::bad_redirect);
}

TEST_CASE("a robots.txt that moved from https to http is asked for there") {
  if (run("PATH=$PATH:/usr/sbin:/sbin which nginx && which openssl").exit_code != 0)
    SKIP("nginx and openssl are not installed");
  const radar::replay::LoopbackServer plain([](const radar::replay::Seen&) {
    return radar::replay::Reply{200, {}, "User-agent: *\nDisallow: /private"};
  });
  const Folder folder;
  const Nginx nginx(folder, plain.port());
  if (!nginx.up()) SKIP("nginx does not start here");
  ClientOptions trusting;
  trusting.ca_file = folder.path("cert.pem");
  CHECK(fetch(trusting, nginx.url("/open"), true).result);
  const auto refused = fetch(trusting, nginx.url("/private"), true);
  REQUIRE_FALSE(refused.result);
  CHECK(refused.result.error().kind == FetchError::Kind::robots);
  CHECK(plain.count("/robots.txt") == 2);
}

TEST_CASE("many requests share one HTTP/2 connection") {
  if (run("PATH=$PATH:/usr/sbin:/sbin which nginx && which openssl").exit_code != 0)
    SKIP("nginx and openssl are not installed");
  const Folder folder;
  const Nginx nginx(folder);
  if (!nginx.up()) SKIP("nginx does not start here");
  ClientOptions options;
  options.ca_file = folder.path("cert.pem");
  options.allow_loopback = true;
  options.min_interval_ms_per_host = 0;
  options.max_in_flight_per_host = 8;
  Client client(options);
  for (std::uint64_t i = 1; i <= 40; ++i) {
    Job job;
    job.id = i;
    job.request.url = nginx.url("/" + std::to_string(i));
    job.robots = false;
    client.submit(job);
  }
  int good = 0;
  while (!client.idle()) {
    if (const auto fetched = client.next(std::chrono::seconds(5)))
      good += fetched->result && fetched->result->body.rfind("HTTP/2.0", 0) == 0;
  }
  CHECK(good == 40);
}
