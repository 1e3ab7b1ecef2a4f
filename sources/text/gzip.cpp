#include "sources/text/gzip.h"

#include <zlib.h>

#include <array>
#include <memory>

namespace radar::text {

bool is_gzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b"); }

Result<std::string> gunzip(std::string_view bytes, std::size_t max_bytes) {
  constexpr int k_gzip_window = 16 + MAX_WBITS;  // zlib's manual: +16 expects a gzip header
  z_stream stream{};
  if (inflateInit2(&stream, k_gzip_window) != Z_OK) return fail(std::string("zlib does not start"));
  const std::unique_ptr<z_stream, int (*)(z_streamp)> end(&stream, inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib does not write there
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string out;
  std::array<char, 1 << 16> buffer;
  while (true) {
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = static_cast<uInt>(buffer.size());
    const int code = inflate(&stream, Z_NO_FLUSH);
    out.append(buffer.data(), buffer.size() - stream.avail_out);
    if (out.size() > max_bytes)
      return fail("more than " + std::to_string(max_bytes) + " bytes when inflated");
    if (code == Z_STREAM_END) {
      if (stream.avail_in == 0 || inflateReset(&stream) != Z_OK) return out;
    } else if (code != Z_OK) {
      return fail(std::string(stream.msg != nullptr ? stream.msg : "the gzip stream is cut"));
    }
  }
}

}  // namespace radar::text
