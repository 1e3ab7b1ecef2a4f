#include "scraper/importer/line_reader.h"

#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

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
  std::size_t begin = 0, end = 0;
  bool at_end = false;

  bool fill() {
    if (at_end) return false;
    const int got = gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
    int code = Z_OK;
    const char* what = gzerror(file.get(), &code);
    if (got < 0 || code == Z_BUF_ERROR || code == Z_DATA_ERROR) {
      std::string why = what != nullptr && *what != '\0' ? what : "cannot be read";
      if (why.starts_with(path + ": ")) why.erase(0, path.size() + 2);  // zlib names the file as well
      error = path + " is damaged: " + why;
    }
    begin = 0;
    end = got > 0 ? static_cast<std::size_t>(got) : 0;
    at_end = end == 0;
    return !at_end;
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
  if (in.begin == in.end && in.error.empty()) (void)in.fill();
  return {in.buffer.data() + in.begin, in.end - in.begin};
}

bool LineReader::is_compressed() const { return gzdirect(impl_->file.get()) == 0; }

bool LineReader::next(std::string& line) {
  line.clear();
  Impl& in = *impl_;
  if (!in.error.empty()) return false;
  bool any = false;
  while (in.begin < in.end || in.fill()) {
    any = true;
    const std::string_view rest(in.buffer.data() + in.begin, in.end - in.begin);
    const std::size_t newline = rest.find('\n');
    line.append(rest.substr(0, newline));
    in.begin += newline == std::string_view::npos ? rest.size() : newline + 1;
    if (newline != std::string_view::npos) return true;
    if (line.size() > kMaxLine) {
      in.error = in.path + " has a line beyond 64 MiB";
      return false;
    }
  }
  return any && in.error.empty();
}

}  // namespace radar::importer
