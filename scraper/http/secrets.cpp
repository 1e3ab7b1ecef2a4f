#include "scraper/http/secrets.h"

#include "scraper/http/spelling.h"
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

SecretBox::SecretBox(SecretLookup lookup) : lookup_(std::move(lookup)) {
  for (std::size_t c = 0; c < begins_.size(); ++c) begins_[c] = begins_escape(static_cast<char>(c));
}

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
  constexpr std::size_t k_shortest = 4;  // less would be found everywhere
  if (value.size() < k_shortest) return;
  for (const auto& entry : known_) {
    if (entry.first == value) return;
  }
  for (const std::string& form : {value, text::base64(value + ":")}) {
    known_.emplace_back(form, placeholder);
    begins_[static_cast<unsigned char>(form.front())] = true;
    if (form.front() == ' ') begins_['+'] = true;
  }
}

// The longest known value that stands at `at`, in whatever spelling: its placeholder and its end.
std::pair<const std::string*, std::size_t> SecretBox::known_at(std::string_view text, std::size_t at) const {
  std::pair<const std::string*, std::size_t> found{nullptr, at};
  if (!begins_[static_cast<unsigned char>(text[at])]) return found;
  const std::string first = first_bytes(text, at);
  for (const auto& [value, placeholder] : known_) {
    if (first.find(value.front()) == std::string::npos) continue;
    const auto end = end_of_spelled(text, at, value);
    if (end != std::string_view::npos && end > found.second) found = {&placeholder, end};
  }
  return found;
}

// A server may echo a key as it likes, in a redirect or in the address of the next page: so it is looked for
// in every spelling that somebody later undoes.
std::string SecretBox::redact(std::string text) const {
  if (known_.empty()) return text;
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto [placeholder, end] = known_at(text, at);
    if (placeholder == nullptr) {
      ++at;
      continue;
    }
    out.append(text, copied, at - copied).append(*placeholder);
    copied = at = end;
  }
  if (copied == 0) return text;
  return out.append(text, copied, std::string::npos);
}

}  // namespace radar::http
