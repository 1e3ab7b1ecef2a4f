#include "scraper/importer/line_reader.h"

#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

#include "sources/text/utf8.h"

namespace radar::importer {
namespace {

constexpr std::size_t kMaxLine = 64U << 20;

struct CloseFile {
  void operator()(gzFile f) const { gzclose(f); }
};

}  // namespace

struct LineReader::Impl {
  std::unique_ptr<gzFile_s, CloseFile> file;
  std::string path;
  std::string error;
  std::array<char, 1U << 16> buffer{};
  std::string_view block;  // what was read and is not taken yet, in UTF-8
  bool at_start = true, at_end = false;
  std::string mark;     // UTF-16's byte order mark, "" for other files
  std::string decoded;  // the block of such a file
  std::string carried;  // bytes of a character whose rest is still to be read

  // A block of half a character gives nothing to read yet.
  bool fill() {
    do {
      if (at_end) return false;
      read_block();
    } while (block.empty());
    return true;
  }

  void read_block() {
    const int got = gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
    int code = Z_OK;
    const char* what = gzerror(file.get(), &code);
    if (got < 0 || code == Z_BUF_ERROR || code == Z_DATA_ERROR) {
      std::string why = what != nullptr && *what != '\0' ? what : "cannot be read";
      if (why.starts_with(path + ": ")) why.erase(0, path.size() + 2);  // zlib names the file as well
      error = path + " is damaged: " + why;
    }
    block = std::string_view(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    at_end = block.empty();
    if (std::exchange(at_start, false)) take_mark();
    if (!mark.empty()) decode();
  }

  // Spreadsheets save "Unicode text" in UTF-16.
  void take_mark() {
    for (const std::string_view each : {"\xFF\xFE", "\xFE\xFF"}) {
      if (!block.starts_with(each)) continue;
      mark = each;
      block.remove_prefix(each.size());
    }
  }
  [[nodiscard]] char32_t unit_at(std::size_t at) const {
    const auto first = static_cast<unsigned char>(carried[at]),
               second = static_cast<unsigned char>(carried[at + 1]);
    return mark[0] == '\xFF' ? first | second << 8U : first << 8U | second;
  }
  // Half a character at the block's end waits for the next block; what is no character is replaced.
  void decode() {
    constexpr char32_t k_replacement = 0xFFFD;
    const auto is_half = [](char32_t unit, char32_t first) { return (unit & 0xFC00U) == first; };
    carried.append(block);
    decoded.clear();
    std::size_t at = 0;
    while (at + 2 <= carried.size()) {
      const char32_t unit = unit_at(at);
      const bool high = is_half(unit, 0xD800), pair = high && at + 4 <= carried.size();
      if (high && !pair && !at_end) break;
      const char32_t other = pair ? unit_at(at + 2) : 0;
      const bool whole = is_half(other, 0xDC00);
      text::append_utf8(decoded, whole ? 0x10000 + ((unit & 0x3FFU) << 10U) + (other & 0x3FFU)
                                 : high || is_half(unit, 0xDC00) ? k_replacement
                                                                 : unit);
      at += whole ? 4 : 2;
    }
    carried.erase(0, at);
    if (at_end && !std::exchange(carried, {}).empty()) text::append_utf8(decoded, k_replacement);
    block = decoded;
  }
};

LineReader::LineReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
LineReader::LineReader(LineReader&&) noexcept = default;
LineReader& LineReader::operator=(LineReader&&) noexcept = default;
LineReader::~LineReader() = default;
const std::string& LineReader::error() const { return impl_->error; }

Result<LineReader, std::string> LineReader::open(const std::string& path) {
  std::error_code code;
  if (std::filesystem::is_directory(path, code)) return fail("cannot read " + path + ": it is a directory");
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  errno = 0;
  // Reads plain files as they are.
  impl->file.reset(path == "-" ? gzdopen(::dup(STDIN_FILENO), "rb") : gzopen(path.c_str(), "rb"));
  if (!impl->file) {
    return fail("cannot read " + path + ": " + (errno != 0 ? std::strerror(errno) : "out of memory"));
  }
  gzbuffer(impl->file.get(), 1U << 17);
  return LineReader(std::move(impl));
}

std::string_view LineReader::peek() {
  Impl& in = *impl_;
  if (in.block.empty() && in.error.empty()) (void)in.fill();
  return in.block;
}

bool LineReader::is_compressed() const { return gzdirect(impl_->file.get()) == 0; }

bool LineReader::next(std::string& line) {
  line.clear();
  Impl& in = *impl_;
  if (!in.error.empty()) return false;
  bool any = false;
  while (!in.block.empty() || in.fill()) {
    any = true;
    const std::size_t newline = in.block.find('\n');
    line.append(in.block.substr(0, newline));
    in.block.remove_prefix(newline == std::string_view::npos ? in.block.size() : newline + 1);
    if (newline != std::string_view::npos) return true;
    if (line.size() > kMaxLine) {
      in.error = in.path + " has a line beyond 64 MiB";
      return false;
    }
  }
  return any && in.error.empty();
}

}  // namespace radar::importer
