// All tables of a session: what `html` shows and `export` writes.
#pragma once

#include "analysis/cli/session.h"
#include "analysis/report/trend.h"

namespace radar::cli {

struct WholeReport {
  std::vector<report::Table> tables;       // for people, in reading order
  std::vector<report::Table> data;         // taxonomy, postings, mentions: for machines only
  std::optional<report::Sample> everyone;  // of all role families, unless the session's sample is that
};

// The windows in which a report compares: months, of a long time quarters.
[[nodiscard]] report::Window trend_window(const report::Sample& sample);

// With `with_data` the shares over time are of every skill and by month, for dashboards; else of the most
// asked.
[[nodiscard]] WholeReport whole_report(Session& session, bool with_data);

// The day a report was made; with --as-of the end of that day, so that a past report comes out the same.
[[nodiscard]] text::UnixSeconds report_time(const report::Filters& filters);

// Beside its place, then renamed, so that no reader sees half a file. False: it could not be written.
[[nodiscard]] bool write_beside(const std::string& path, const std::string& bytes);

}  // namespace radar::cli
