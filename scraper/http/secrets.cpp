#include "scraper/http/secrets.h"

#include "sources/text/url.h"
#include "sources/text/utf8.h"

namespace radar::http {

constexpr std::string_view k_open = "{env:";

bool SecretBox::holds_secret(std::string_view text) { return text.find(k_open) != std::string_view::npos; }

Result<std::string> SecretBox::fill(std::string_view text) {
  std::string out;
  while (true) {
    const auto at = text.find(k_open);
    const auto end = at == std::string_view::npos ? at : text.find('}', at);
    out += text.substr(0, end == std::string_view::npos ? end : at);
    if (end == std::string_view::npos) return out;
    const std::string name(text.substr(at + k_open.size(), end - at - k_open.size()));
    const auto value = lookup_ ? lookup_(name) : std::nullopt;
    if (!value) return fail(name);
    out += *value;
    const std::string placeholder = "{env:" + name + "}";
    bool known = false;
    for (const auto& entry : known_) known = known || entry.first == *value;
    if (!known) {
      known_.emplace_back(*value, placeholder);
      // A server may echo a key percent-encoded, in a redirect for instance.
      if (const auto encoded = text::percent_encode(*value); encoded != *value)
        known_.emplace_back(encoded, placeholder);
    }
    text.remove_prefix(end + 1);
  }
}

std::string SecretBox::redact(std::string text) const {
  for (const auto& [value, placeholder] : known_) {
    if (value.size() >= 4) text = text::replace_all(std::move(text), value, placeholder);
  }
  return text;
}

}  // namespace radar::http
