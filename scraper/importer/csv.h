// CSV as RFC 4180 has it and as programs write it: quoted fields may hold separators, quotes and line ends.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/model/posting.h"
#include "sources/text/result.h"

namespace radar::importer {

struct CsvRecord {
  std::vector<std::string> fields;
  std::int64_t line = 0;  // where it begins, from 1
};

class CsvReader {
 public:
  // `next_line` gives the next line without "\n", nullopt at the end.
  CsvReader(std::function<std::optional<std::string>()> next_line, char separator)
      : next_line_(std::move(next_line)), separator_(separator) {}
  // The next record, nullopt at the end; blank lines are skipped. A quote that is never closed ends with the
  // file.
  [[nodiscard]] std::optional<CsvRecord> next();
  [[nodiscard]] bool unclosed_quote() const { return unclosed_; }

 private:
  std::function<std::optional<std::string>()> next_line_;
  char separator_;
  std::int64_t line_ = 0;
  bool unclosed_ = false;
};

// What the columns mean, from a header row.
class CsvColumns {
 public:
  // Error: no column gives a title, or none a description.
  [[nodiscard]] static Result<CsvColumns, std::string> from_header(const CsvRecord& header);
  [[nodiscard]] Result<model::Posting, std::string> posting(const CsvRecord& record) const;
  // The day of publication as the record has it; "" if it says none.
  [[nodiscard]] std::string posted_as_given(const CsvRecord& record) const;
  [[nodiscard]] std::size_t size() const { return names_.size(); }

 private:
  std::vector<std::string> names_;  // lower case, as in the file
  bool jobspy_ = false;
};

}  // namespace radar::importer
