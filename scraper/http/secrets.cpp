#include "scraper/http/secrets.h"

#include "sources/text/base64.h"
#include "sources/text/url.h"
#include "sources/text/utf8.h"

namespace radar::http {

namespace {

struct Placeholder {
  std::string_view open;
  bool basic;  // the value is the user of HTTP Basic authentication, its password is empty
};
constexpr Placeholder k_placeholders[] = {{"{env:", false}, {"{env-basic:", true}};

struct Found {
  std::size_t at = std::string_view::npos, end = 0;
  const Placeholder* kind = nullptr;
};

Found next_placeholder(std::string_view text) {
  Found found;
  for (const auto& kind : k_placeholders) {
    const auto at = text.find(kind.open);
    const auto end = at == std::string_view::npos ? at : text.find('}', at);
    if (end != std::string_view::npos && at < found.at) found = {at, end, &kind};
  }
  return found;
}

}  // namespace

bool SecretBox::holds_secret(std::string_view text) { return next_placeholder(text).kind != nullptr; }

std::vector<std::string> SecretBox::names_in(std::string_view text) {
  std::vector<std::string> names;
  for (auto found = next_placeholder(text); found.kind != nullptr; found = next_placeholder(text)) {
    const std::size_t begin = found.at + found.kind->open.size();
    names.emplace_back(text.substr(begin, found.end - begin));
    text.remove_prefix(found.end + 1);
  }
  return names;
}

Result<std::string> SecretBox::fill(std::string_view text) { return filled(text, false); }
Result<std::string> SecretBox::fill_url(std::string_view url) { return filled(url, true); }

Result<std::string> SecretBox::filled(std::string_view text, bool is_url) {
  std::string out;
  while (true) {
    const auto found = next_placeholder(text);
    out += text.substr(0, found.at);
    if (found.kind == nullptr) return out;
    const std::size_t begin = found.at + found.kind->open.size();
    const std::string name(text.substr(begin, found.end - begin));
    const auto value = lookup_ ? lookup_(name) : std::nullopt;
    if (!value) return fail(name);
    const std::string given = found.kind->basic ? text::base64(*value + ":") : *value;
    out += is_url ? text::percent_encode(given) : given;
    remember(*value, "{env:" + name + "}");
    text.remove_prefix(found.end + 1);
  }
}

void SecretBox::remember(const std::string& value, const std::string& placeholder) {
  for (const auto& entry : known_) {
    if (entry.first == value) return;
  }
  known_.emplace_back(value, placeholder);
  // A server may echo a key in another form, in a redirect for instance.
  if (const auto encoded = text::percent_encode(value); encoded != value)
    known_.emplace_back(encoded, placeholder);
  if (const auto escaped = text::replace_all(value, "/", "\\/"); escaped != value)  // as in JSON
    known_.emplace_back(escaped, placeholder);
  known_.emplace_back(text::base64(value + ":"), placeholder);
}

std::string SecretBox::redact(std::string text) const {
  for (const auto& [value, placeholder] : known_) {
    if (value.size() >= 4) text = text::replace_all(std::move(text), value, placeholder);
  }
  return text;
}

}  // namespace radar::http
