// How alike two texts are. A text is the set of its 24-byte shingles over letters and digits alone, so that
// blanks lost on the way ("needsIdentify") and punctuation change nothing; of a long text only a fixed
// fraction of the shingles is kept, chosen by hash (Broder 1997, "mod s" sampling). Unlike a MinHash
// signature such a sketch can be weighted afterwards: shingles that an employer writes under every title say
// little.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radar::derive {

struct Sketch {
  int rate_bits = 0;                  // hashes below 2^(32 - rate_bits) are kept
  std::vector<std::uint32_t> hashes;  // ascending, each once
  // Letters and digits that the text has, roughly.
  [[nodiscard]] std::size_t length() const { return hashes.size() << rate_bits; }
  bool operator==(const Sketch&) const = default;
};

[[nodiscard]] Sketch sketch_of(std::string_view plain_text);
[[nodiscard]] std::string to_blob(const Sketch& sketch);
[[nodiscard]] Sketch from_blob(std::string_view blob);  // empty if it is none

struct Likeness {
  double plain = 0;      // Jaccard coefficient, estimated
  double weighted = 0;   // the same, each shingle weighing as given
  double contained = 0;  // weight that both share, of the lighter one's
};

// `weights`: per hash of the sketch; must be as long as the sketch, or empty for 1 each.
[[nodiscard]] Likeness likeness(const Sketch& a, const std::vector<float>& a_weights, const Sketch& b,
                                const std::vector<float>& b_weights);

// Keys such that two texts whose Jaccard coefficient is 0.6 share at least one in 999 of 1000 cases.
[[nodiscard]] std::vector<std::uint64_t> band_keys(const Sketch& sketch);

}  // namespace radar::derive
