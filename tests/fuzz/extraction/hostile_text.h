// Texts that no employer writes, to try readers of text with.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace radar::fuzz {

// splitmix64 (Steele, Lea & Flood 2014): the same bytes on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }

 private:
  std::uint64_t state_;
};

// Any bytes.
std::string random_bytes(Random& random, std::size_t size);
// A posting with bytes changed, dropped, doubled, cut and spliced with pieces of what trips readers.
std::string mutated(Random& random, std::string posting);
// Name and text of about `size` bytes each: one word, bullets, brackets, surrogates, zero-width marks ...
std::vector<std::pair<std::string, std::string>> pathological(std::size_t size);

}  // namespace radar::fuzz
