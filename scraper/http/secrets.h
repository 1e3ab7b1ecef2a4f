// API keys: requests hold {env:NAME}, or {env-basic:NAME} for HTTP Basic authentication with the key as user
// and no password (RFC 7617); the value goes in when the bytes leave and comes out of everything we
// show.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sources/text/result.h"

namespace radar::http {

using SecretLookup = std::function<std::optional<std::string>(const std::string&)>;

class SecretBox {
 public:
  explicit SecretBox(SecretLookup lookup);
  // `text` with every {env:NAME} replaced. Error: the NAME that has no value.
  [[nodiscard]] Result<std::string> fill(std::string_view text);
  // As fill, with the values percent-encoded: a key may hold "&" or "+".
  [[nodiscard]] Result<std::string> fill_url(std::string_view url);
  // `text` with every value that was ever filled in, however it is spelled there, replaced by its {env:NAME}.
  [[nodiscard]] std::string redact(std::string text) const;
  [[nodiscard]] static bool holds_secret(std::string_view text);
  // The NAMEs that `text` holds.
  [[nodiscard]] static std::vector<std::string> names_in(std::string_view text);

 private:
  [[nodiscard]] Result<std::string> filled(std::string_view text, bool is_url);
  void remember(const std::string& value, const std::string& placeholder);
  [[nodiscard]] std::pair<const std::string*, std::size_t> known_at(std::string_view text,
                                                                    std::size_t at) const;
  SecretLookup lookup_;
  std::vector<std::pair<std::string, std::string>> known_;  // value, {env:NAME}
  std::array<bool, 256> begins_{};                          // bytes that may begin a known value
};

}  // namespace radar::http
