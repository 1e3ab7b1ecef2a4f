#include "analysis/derive/minhash.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "sources/text/utf8.h"

namespace radar::derive {
namespace {

constexpr std::size_t k_shingle_words = 5;

std::uint64_t mix(std::uint64_t x) {  // SplitMix64's finaliser
  x ^= x >> 30;
  x *= 0xBF58476D1CE4E5B9ull;
  x ^= x >> 27;
  x *= 0x94D049BB133111EBull;
  return x ^ (x >> 31);
}

// Words are runs of ASCII letters, digits and non-ASCII bytes; punctuation and case do not count.
std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::uint64_t h = 0;
  for (const char raw : text) {
    const char c = raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw + 32) : raw;
    if (text::is_ascii_alpha(c) || text::is_ascii_digit(c) || (c & 0x80) != 0) {
      h = (h == 0 ? 0xcbf29ce484222325ull : h) * 0x100000001b3ull ^ static_cast<unsigned char>(c);
    } else if (h != 0) {
      words.push_back(h);
      h = 0;
    }
  }
  if (h != 0) words.push_back(h);
  return words;
}

}  // namespace

Signature signature_of(std::string_view plain_text) {
  Signature signature;
  signature.fill(0xFFFFFFFFu);
  const auto words = word_hashes(plain_text);
  const std::size_t size = std::min(k_shingle_words, words.size());
  for (std::size_t i = 0; size > 0 && i + size <= words.size(); ++i) {
    std::uint64_t h = 0;
    for (std::size_t j = 0; j < size; ++j) h = mix(h + words[i + j]);
    for (std::size_t k = 0; k < k_signature_size; ++k) {
      const auto value = static_cast<std::uint32_t>(mix(h + k * 0x9E3779B97F4A7C15ull) >> 32);
      signature[k] = std::min(signature[k], value);
    }
  }
  return signature;
}

double similarity(const Signature& a, const Signature& b) {
  std::size_t same = 0;
  for (std::size_t i = 0; i < k_signature_size; ++i) same += a[i] == b[i];
  return static_cast<double>(same) / static_cast<double>(k_signature_size);
}

std::string to_blob(const Signature& s) { return {reinterpret_cast<const char*>(s.data()), sizeof s}; }

Signature from_blob(std::string_view blob) {
  Signature s{};
  if (blob.size() == sizeof s) std::memcpy(s.data(), blob.data(), sizeof s);
  return s;
}

}  // namespace radar::derive
