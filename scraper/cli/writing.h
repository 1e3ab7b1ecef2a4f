// What every command that writes into the archive begins with.
#pragma once

#include <memory>

#include "scraper/app/lock.h"
#include "scraper/cli/commands.h"
#include "scraper/store/store.h"

namespace radar::cli {

inline constexpr const char* k_sample_note = "sample";  // of the runs that brought invented postings

struct Writing {
  app::RunLock lock;
  std::unique_ptr<store::Store> store;
};

// The bundled sample's invented postings and real ones never share an archive.
enum class Archive { real, sample };

// The lock, then the store; else the exit code, after its line on stderr: k_locked while another run holds
// the lock, k_usage where the database cannot be opened or written, or is of the other sort.
[[nodiscard]] Result<Writing, int> open_for_writing(const Common& common, Archive sort = Archive::real);

}  // namespace radar::cli
