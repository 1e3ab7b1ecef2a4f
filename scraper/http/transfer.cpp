#include "scraper/http/transfer.h"

#include <algorithm>

#include "scraper/http/address_guard.h"
#include "sources/text/utf8.h"

namespace radar::http {
namespace {

// C callbacks: nothing may be thrown through curl.
std::size_t on_body(char* data, std::size_t size, std::size_t count, void* user) noexcept {
  auto& task = *static_cast<Task*>(user);
  const std::size_t n = size * count;
  const std::size_t room = task.max_body_bytes - std::min(task.received.size(), task.max_body_bytes);
  try {
    task.received.append(data, std::min(n, room));
    if (n <= room) return n;
  } catch (...) {
  }
  task.too_large = true;
  return 0;
}

std::size_t on_header(char* data, std::size_t size, std::size_t count, void* user) noexcept {
  auto& task = *static_cast<Task*>(user);
  const std::size_t n = size * count;
  task.header_bytes += n;
  if (task.header_bytes > k_max_header_bytes) {
    task.too_large = true;
    return 0;
  }
  try {
    const std::string_view line(data, n);
    if (line.substr(0, 5) == "HTTP/") {
      task.headers.clear();  // of an interim answer
    } else if (const auto colon = line.find(':');
               colon != std::string_view::npos && task.headers.size() < 500) {
      task.headers.emplace_back(text::ascii_lower(text::trim(line.substr(0, colon))),
                                std::string(text::trim(line.substr(colon + 1))));
    }
  } catch (...) {
    return 0;
  }
  return n;
}

curl_socket_t on_open_socket(void* user, curlsocktype, curl_sockaddr* address) noexcept {
  auto& task = *static_cast<Task*>(user);
  if (!may_connect(&address->addr, task.allow_loopback)) {
    task.private_address = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void set_options(Task& task, const std::string& url, const ClientOptions& options) {
  CURL* easy = task.easy.get();
  curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_PROXY, "");  // a proxy's address would blind the address guard
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L);
  curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(easy, CURLOPT_USERAGENT, options.user_agent.c_str());
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, task.header_list.get());
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connect_timeout_ms));
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(options.total_timeout_ms));
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options.stall_seconds));
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  if (!options.ca_file.empty()) curl_easy_setopt(easy, CURLOPT_CAINFO, options.ca_file.c_str());
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &on_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &task);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &on_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, &task);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &on_open_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &task);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, task.error);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, &task);
  if (task.method != "GET") {
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, task.sent_body.data());
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(task.sent_body.size()));
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, task.method.c_str());
  }
}

// The secret that is missing, if one is.
std::optional<std::string> set_headers_and_body(Task& task, const ClientOptions& options,
                                                SecretBox& secrets) {
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
  return missing;
}

}  // namespace

FetchError::Kind kind_of(CURLcode code) {
  using Kind = FetchError::Kind;
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return Kind::dns;
    case CURLE_COULDNT_CONNECT:
      return Kind::connect;
    case CURLE_OPERATION_TIMEDOUT:
      return Kind::timeout;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
      return Kind::tls;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_BAD_CONTENT_ENCODING:
      return Kind::truncated;
    default:
      return Kind::other;
  }
}

std::string_view name_of(FetchError::Kind kind) {
  using Kind = FetchError::Kind;
  switch (kind) {
    case Kind::dns:
      return "dns";
    case Kind::connect:
      return "connect";
    case Kind::tls:
      return "tls";
    case Kind::timeout:
      return "timeout";
    case Kind::truncated:
      return "truncated";
    case Kind::too_large:
      return "too_large";
    case Kind::bad_redirect:
      return "bad_redirect";
    case Kind::private_address:
      return "private_address";
    case Kind::robots:
      return "robots";
    case Kind::budget:
      return "budget";
    case Kind::cancelled:
      return "cancelled";
    case Kind::missing_secret:
      return "missing_secret";
    case Kind::other:
      break;
  }
  return "other";
}

std::string_view header_of(const Task& task, std::string_view name) {
  for (const auto& [key, value] : task.headers) {
    if (key == name) return value;
  }
  return {};
}

std::optional<std::string> prepare(Task& task, const ClientOptions& options, SecretBox& secrets) {
  task.easy.reset(curl_easy_init());
  task.headers.clear();
  task.received.clear();
  task.too_large = task.private_address = false;
  task.header_bytes = 0;
  task.error[0] = '\0';
  const auto url = secrets.fill_url(task.url);
  if (!url) return url.error();
  if (auto missing = set_headers_and_body(task, options, secrets)) return missing;
  set_options(task, *url, options);
  return std::nullopt;
}

}  // namespace radar::http
