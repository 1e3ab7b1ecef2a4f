#include "analysis/derive/similarity.h"

#include <algorithm>
#include <cstring>

#include "sources/text/utf8.h"

namespace radar::derive {
namespace {

constexpr std::size_t k_shingle_bytes = 24;  // about five English words
constexpr std::uint64_t k_base = 0x100000001b3ull;
constexpr int k_full_rate = 4;             // one shingle in 16 of a text of
constexpr std::size_t k_full_from = 2048;  // this many shingles, so that 128 are left
constexpr std::size_t k_bands = 16, k_rows = 2;

std::uint64_t mix(std::uint64_t x) {  // SplitMix64's finaliser
  x ^= x >> 30;
  x *= 0xBF58476D1CE4E5B9ull;
  x ^= x >> 27;
  x *= 0x94D049BB133111EBull;
  return x ^ (x >> 31);
}

// Blanks, punctuation, bullets and pictures beyond ASCII, where copies of a text differ most.
bool is_ornament(char32_t c) {
  return (c >= 0x80 && c <= 0xBF) || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFFD || c >= 0x1F000;
}

std::string letters_of(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if ((c & 0x80) == 0) {
      if (text::is_ascii_alpha(c) || text::is_ascii_digit(c))
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      ++i;
      continue;
    }
    const auto cp = text::decode_at(text, i);
    if (!is_ornament(cp.value)) out.append(text, i, cp.length);
    i += cp.length;
  }
  return out;
}

int rate_bits_for(std::size_t shingles) {
  if (shingles >= k_full_from) return k_full_rate;
  return shingles >= k_full_from / 4 ? k_full_rate / 2 : 0;
}

std::uint32_t limit_of(int rate_bits) { return 0xFFFFFFFFu >> rate_bits; }

std::size_t kept_below(const Sketch& s, int rate_bits) {
  if (s.rate_bits == rate_bits) return s.hashes.size();
  return static_cast<std::size_t>(std::upper_bound(s.hashes.begin(), s.hashes.end(), limit_of(rate_bits)) -
                                  s.hashes.begin());
}

}  // namespace

Sketch sketch_of(std::string_view plain_text) {
  Sketch sketch;
  const std::string letters = letters_of(plain_text);
  if (letters.empty()) return sketch;
  const std::size_t width = std::min(k_shingle_bytes, letters.size());
  const std::size_t count = letters.size() - width + 1;
  sketch.rate_bits = rate_bits_for(count);
  const auto limit = limit_of(sketch.rate_bits);
  std::uint64_t leaving = 1;  // k_base to the power of width
  for (std::size_t i = 0; i < width; ++i) leaving *= k_base;
  std::uint64_t h = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    h = h * k_base + static_cast<unsigned char>(letters[i]);
    if (i >= width) h -= leaving * static_cast<unsigned char>(letters[i - width]);
    if (i + 1 < width) continue;
    const auto value = static_cast<std::uint32_t>(mix(h) >> 32);
    if (value <= limit) sketch.hashes.push_back(value);
  }
  std::sort(sketch.hashes.begin(), sketch.hashes.end());
  sketch.hashes.erase(std::unique(sketch.hashes.begin(), sketch.hashes.end()), sketch.hashes.end());
  return sketch;
}

std::string to_blob(const Sketch& sketch) {
  std::string blob(1, static_cast<char>(sketch.rate_bits));
  for (const auto h : sketch.hashes) {
    for (int shift = 0; shift < 32; shift += 8) blob += static_cast<char>((h >> shift) & 0xFF);
  }
  return blob;
}

Sketch from_blob(std::string_view blob) {
  Sketch sketch;
  if (blob.size() % 4 != 1 || blob[0] < 0 || blob[0] > k_full_rate) return sketch;
  sketch.rate_bits = blob[0];
  sketch.hashes.reserve(blob.size() / 4);
  for (std::size_t i = 1; i < blob.size(); i += 4) {
    std::uint32_t h = 0;
    for (std::size_t j = 0; j < 4; ++j)
      h |= std::uint32_t{static_cast<unsigned char>(blob[i + j])} << (8 * j);
    sketch.hashes.push_back(h);
  }
  return sketch;
}

Likeness likeness(const Sketch& a, const std::vector<float>& a_weights, const Sketch& b,
                  const std::vector<float>& b_weights) {
  // Only what both samples would have kept can be compared.
  const int rate = std::max(a.rate_bits, b.rate_bits);
  const std::size_t n = kept_below(a, rate), m = kept_below(b, rate);
  const auto weight = [](const std::vector<float>& weights, std::size_t i) {
    return weights.empty() ? 1.0 : static_cast<double>(weights[i]);
  };
  std::size_t shared = 0;
  double both = 0, only_a = 0, only_b = 0;
  std::size_t i = 0, j = 0;
  while (i < n || j < m) {
    if (j == m || (i < n && a.hashes[i] < b.hashes[j])) {
      only_a += weight(a_weights, i++);
    } else if (i == n || b.hashes[j] < a.hashes[i]) {
      only_b += weight(b_weights, j++);
    } else {
      both += std::min(weight(a_weights, i++), weight(b_weights, j++));
      ++shared;
    }
  }
  if (shared == 0) return {};
  return {static_cast<double>(shared) / static_cast<double>(n + m - shared), both / (both + only_a + only_b),
          both / (both + std::min(only_a, only_b))};
}

std::vector<std::uint64_t> band_keys(const Sketch& sketch) {
  std::vector<std::uint64_t> keys;
  // Of a middling text only what a long one keeps too, if that is enough to go by.
  std::size_t n = kept_below(sketch, k_full_rate);
  if (n < 16) n = sketch.hashes.size();
  if (n == 0) return keys;
  for (std::size_t band = 0; band < k_bands; ++band) {
    std::uint64_t key = band;
    for (std::size_t row = 0; row < k_rows; ++row) {
      const std::uint64_t seed = (band * k_rows + row + 1) * 0x9E3779B97F4A7C15ull;
      std::uint64_t least = UINT64_MAX;
      for (std::size_t i = 0; i < n; ++i) least = std::min(least, mix(sketch.hashes[i] ^ seed));
      key = mix(key ^ least);
    }
    keys.push_back(key);
  }
  return keys;
}

}  // namespace radar::derive
