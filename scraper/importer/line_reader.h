// Reads a file, gzip-compressed or not, line by line, with the memory of one line. A file with the mark of
// UTF-16 is given in UTF-8, any other as it is.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "sources/text/result.h"

namespace radar::importer {

class LineReader {
 public:
  // "-" is standard input.
  [[nodiscard]] static Result<LineReader, std::string> open(const std::string& path);
  LineReader(LineReader&&) noexcept;
  LineReader& operator=(LineReader&&) noexcept;
  ~LineReader();

  // The next line without its "\n" (a "\r" before it stays); false at the end or on an error.
  [[nodiscard]] bool next(std::string& line);
  // What comes next, up to some 64 KiB, without taking it; "" at the end.
  [[nodiscard]] std::string_view peek();
  [[nodiscard]] bool is_compressed() const;
  // What went wrong, "" nothing: a damaged archive, a line beyond 64 MiB.
  [[nodiscard]] const std::string& error() const;

 private:
  struct Impl;
  explicit LineReader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace radar::importer
