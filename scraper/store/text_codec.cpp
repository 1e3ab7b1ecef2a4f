#include "scraper/store/text_codec.h"

#include <fmt/format.h>
#include <SQLiteCpp/Statement.h>
#include <zstd.h>

#include "scraper/store/store.h"

namespace radar::store {
namespace {

constexpr std::size_t kCompressFrom = 256;  // below, the frame's overhead eats the gain
constexpr int kLevel = 5;
constexpr std::int64_t kMaxTextBytes = 64LL << 20;  // more than a response may have: a larger claim is damage

struct FreeContext {
  void operator()(ZSTD_CCtx* c) const { ZSTD_freeCCtx(c); }
};

[[noreturn]] void throw_damaged(const std::string& what) {
  throw StoreException({StoreError::Kind::damaged, "a stored text is damaged: " + what});
}

}  // namespace

struct TextEncoder::Impl {
  std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
  std::string buffer;
};

TextEncoder::TextEncoder() : impl_(std::make_unique<Impl>()) {}
TextEncoder::~TextEncoder() = default;

EncodedText TextEncoder::encode(std::string_view text) {
  if (text.size() < kCompressFrom || !impl_->context) return {"plain", text};
  impl_->buffer.resize(ZSTD_compressBound(text.size()));
  const std::size_t size = ZSTD_compressCCtx(impl_->context.get(), impl_->buffer.data(), impl_->buffer.size(),
                                             text.data(), text.size(), kLevel);
  if (ZSTD_isError(size) != 0 || size >= text.size()) return {"plain", text};
  return {"zstd", std::string_view(impl_->buffer).substr(0, size)};
}

std::string decode_text(std::string_view encoding, std::string_view body, std::int64_t bytes) {
  if (encoding == "plain") return std::string(body);
  if (bytes < 0 || bytes > kMaxTextBytes) throw_damaged(fmt::format("{} bytes claimed", bytes));
  std::string out(static_cast<std::size_t>(bytes), '\0');
  const std::size_t size = ZSTD_decompress(out.data(), out.size(), body.data(), body.size());
  if (ZSTD_isError(size) != 0) throw_damaged(ZSTD_getErrorName(size));
  if (size != out.size()) throw_damaged(fmt::format("{} bytes instead of {}", size, bytes));
  return out;
}

std::string load_text(SQLite::Database& db, std::int64_t text_id) {
  SQLite::Statement query(db, "SELECT encoding, body, bytes FROM texts WHERE id = ?");
  query.bind(1, text_id);
  if (!query.executeStep()) return {};
  const SQLite::Column body = query.getColumn(1);
  const auto* data = static_cast<const char*>(body.getBlob());
  const std::string_view bytes(data == nullptr ? "" : data, static_cast<std::size_t>(body.getBytes()));
  return decode_text(query.getColumn(0).getString(), bytes, query.getColumn(2).getInt64());
}

}  // namespace radar::store
