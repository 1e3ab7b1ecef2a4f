#include "scraper/http/redirect.h"

namespace radar::http {

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool off_site(const text::Url& from, const text::Url& to) {
  return to.host != from.host || to.effective_port() != from.effective_port();
}

std::optional<FetchError> refused_redirect(const Task& task, const SecretBox& secrets, int max_redirects,
                                           const std::string& target, const text::Url& from,
                                           const text::Url& to) {
  using Kind = FetchError::Kind;
  // Where it is us who do not follow, a robots.txt is not one that leads nowhere, which allows everything.
  const Kind ours = task.robots_for.empty() ? Kind::bad_redirect : Kind::other;
  if (SecretBox::holds_secret(target))  // before ours are put back
    return FetchError{ours, "redirect that names a key"};
  // As it was sent too: a host name that spells the key is in lower case by now.
  const bool tells_key = SecretBox::holds_secret(secrets.redact(target)) ||
                         SecretBox::holds_secret(secrets.redact(std::string(header_of(task, "location"))));
  if (off_site(from, to) && (tells_key || SecretBox::holds_secret(task.body)))
    return FetchError{ours, "redirect carries a key to another host"};
  // A robots.txt carries no key and only takes permission away.
  if (from.scheme == "https" && to.scheme == "http" && task.robots_for.empty())
    return FetchError{Kind::bad_redirect, "redirect from https to http"};
  if (task.redirects >= max_redirects)
    return FetchError{Kind::bad_redirect, "more than " + std::to_string(max_redirects) + " redirects"};
  return std::nullopt;
}

}  // namespace radar::http
