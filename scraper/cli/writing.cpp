#include "scraper/cli/writing.h"

#include <algorithm>
#include <filesystem>

namespace radar::cli {

namespace {

// Why an existing file is no archive of ours: asked before the lock, which would leave a file beside it.
std::string refusal_of(const std::string& path) {
  using Kind = store::StoreError::Kind;
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return "";
  const auto store = store::Store::open_read_only(path);
  if (store) return "";
  const auto kind = store.error().kind;
  return kind == Kind::not_a_database || kind == Kind::newer_schema ? store.error().message : "";
}

}  // namespace

Result<Writing, int> open_for_writing(const Common& common, Archive sort) {
  std::error_code ignored;
  if (std::filesystem::is_directory(common.db, ignored))
    return fail(usage_error(common.db + " is a directory; --db names a file"));
  if (const auto why = refusal_of(common.db); !why.empty()) return fail(usage_error(why));
  auto lock = app::RunLock::acquire(common.db);
  if (!lock) return fail(usage_error(lock.error().message, lock.error().held ? k_locked : k_usage));
  auto store = store::Store::open(common.db);
  if (!store) return fail(usage_error(store.error().message));
  const auto notes = (*store)->run_notes();
  const bool fits = std::all_of(notes.begin(), notes.end(), [&](const std::string& note) {
    return (note == k_sample_note) == (sort == Archive::sample);
  });
  if (!fits) {
    return fail(
        usage_error(common.db + (sort == Archive::sample
                                     ? " holds real postings: the sample needs a database of its own"
                                     : " holds the invented sample: real postings need another database")));
  }
  return Writing{std::move(*lock), std::move(*store)};
}

}  // namespace radar::cli
