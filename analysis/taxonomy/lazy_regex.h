// A case-insensitive RE2 pattern that is compiled when it is first run: of the many that a reader has, a
// short run needs few.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "sources/text/assert.h"

namespace radar::taxonomy {

// Safe to share between threads.
class LazyRegex {
 public:
  // A pattern that is known to be sound; builds for debugging see to it at once.
  explicit LazyRegex(std::string pattern) : text_(std::move(pattern)) {
    if (watcher != nullptr) watcher(text_);
#ifndef NDEBUG
    static_cast<void>(get());
#endif
  }
  // Of one that is compiled already.
  explicit LazyRegex(std::unique_ptr<re2::RE2> compiled)
      : text_(compiled->pattern()), compiled_(std::move(compiled)) {}

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const re2::RE2& get() const {
    std::call_once(once_, [this] {
      if (compiled_) return;
      compiled_ = std::make_unique<re2::RE2>(text_, options());
      RADAR_ASSERT(compiled_->ok());
    });
    return *compiled_;
  }

  // Told of each pattern that is taken for sound: a test's, which sees to it that they are.
  inline static void (*watcher)(const std::string&) = nullptr;

  [[nodiscard]] static re2::RE2::Options options() {
    re2::RE2::Options out;
    out.set_case_sensitive(false);
    return out;
  }

 private:
  std::string text_;
  mutable std::once_flag once_;
  mutable std::unique_ptr<re2::RE2> compiled_;
};

}  // namespace radar::taxonomy
