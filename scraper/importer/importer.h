// Postings from files: JSON Lines as the contract has them, and CSV with the contract's or JobSpy's column
// names.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scraper/store/store.h"
#include "sources/text/date.h"
#include "sources/text/result.h"

namespace radar::importer {

struct ImportResult {
  std::int64_t read = 0;    // postings in the file, good and bad
  std::int64_t stored = 0;  // taken; repeats of one posting included
  std::int64_t new_ = 0;
  std::int64_t changed = 0;
  std::int64_t reopened = 0;
  std::int64_t refused = 0;
  std::int64_t flawed = 0;           // taken without a field that could not be read
  std::vector<std::string> faults;   // "line 12: no title", the first kMaxFaults of them
  std::vector<std::string> sources;  // names of the sources that the postings went to, sorted
};

inline constexpr std::size_t kMaxFaults = 50;
inline constexpr std::size_t kBatch = 500;  // postings per transaction

// Why the file as a whole cannot be imported, before anything is stored: not there, damaged, no header row
// that fits. nullopt: nothing speaks against it, or it is standard input ("-") or a pipe, which cannot be
// read twice.
[[nodiscard]] std::optional<std::string> problem_of(const std::string& path);

// The format goes by the name: .csv, .tsv, .jsonl, .ndjson or .json, with or without ".gz"; under another
// name, and on standard input ("-"), by the first line. A non-empty source_override wins over what the
// postings say; without both they go to "import". Error: the file as a whole cannot be read; batches stored
// before that stay. Throws store::StoreException like every write.
[[nodiscard]] Result<ImportResult, std::string> import_file(store::Store& store, std::int64_t run,
                                                            const std::string& path,
                                                            const std::string& source_override,
                                                            text::UnixSeconds now);

}  // namespace radar::importer
