// How a text lies in the archive: zstd where that saves space, plain otherwise.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace radar::store {

struct EncodedText {
  std::string_view encoding;  // "plain" or "zstd"
  std::string_view body;      // valid until the next encode()
};

class TextEncoder {
 public:
  TextEncoder();
  ~TextEncoder();
  TextEncoder(const TextEncoder&) = delete;
  TextEncoder& operator=(const TextEncoder&) = delete;
  [[nodiscard]] EncodedText encode(std::string_view text);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::store
