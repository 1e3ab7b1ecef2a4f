// Tells quickly that no alias begins at a word, which holds for nine words of ten, and where in the trie the
// aliases of the others go on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/match/alias_trie.h"
#include "analysis/match/ascii.h"
#include "analysis/match/word_bytes.h"

namespace radar::match {

class FirstWords {
 public:
  // The text of an alias, from its first word on. The view must hold until freeze().
  void add(std::string_view folded);
  // Must be called between the last add() and the first question; `trie` holds the same aliases, frozen.
  void freeze(const AliasTrie& trie);

  // A word with which an alias may begin: as it is, as a plural, with a version behind ("Java17", "yolov8"),
  // or with what follows it. `end`: of the run of ASCII letters and digits that begins at `at`; 0 at a place
  // of which the words' table tells nothing: the trie is asked from its root.
  struct Word {
    std::uint32_t at, end;
  };

  // Writes the word, and says whether it may begin an alias. Errs only towards that. `digits`: it holds some;
  // `glued`: another word may begin within it, which makes it unknown, as letters beyond ASCII do.
  [[nodiscard]] bool may_begin(std::string_view folded, std::size_t at, std::size_t end, bool digits,
                               bool glued, Word& out) const {
    const auto [head, ahead] = edges_of(folded, at, end);
    const bool open = glued | ((ahead & 0x80U) != 0);
    out = {static_cast<std::uint32_t>(at), open ? 0 : static_cast<std::uint32_t>(end)};
    return seems_known(key_of(head), ahead) | open | digits;
  }
  // Of a word that may be looked up; tells the processor that it will be soon.
  [[nodiscard]] std::uint64_t announced(std::string_view folded, const Word& word) const {
    const auto hash = word.end == 0 ? 0 : hash_of(folded, word.at, word.end - word.at);
    __builtin_prefetch(&entries_[slot_of(hash)]);
    return hash;
  }
  // Where the search for its aliases may start; nullopt if there are none. `hash`: the word's.
  [[nodiscard]] std::optional<AliasTrie::Place> look_up(std::string_view folded, const Word& word,
                                                        std::uint64_t hash) const;

 private:
  static constexpr std::size_t k_ahead = 5;  // bytes behind the first word that are looked at
  static constexpr std::size_t k_key = 8;    // bytes of the first word that the filter knows it by
  static constexpr std::uint64_t k_mix = 0x9E3779B97F4A7C15ULL;
  static constexpr std::size_t k_line = 8, k_lines = 512;  // parts of a line of the cache, lines

  struct Entry {
    std::uint64_t hash = 0;       // of the word; in 64 bits no two words of a taxonomy are alike
    std::uint32_t node : 31 = 0;  // the trie's, behind the word; 0 for an empty slot
    std::uint32_t whole : 1 = 0;  // an alias ends with the word, or nearly
  };
  [[nodiscard]] const Entry* find(std::uint64_t hash) const;
  [[nodiscard]] bool is_whole(std::string_view folded, std::size_t at, std::size_t end) const {
    const auto* entry = find(hash_of(folded, at, end - at));
    return entry != nullptr && entry->whole != 0;
  }
  // Is an alias followed by digits, or by "v" and digits?
  [[nodiscard]] bool has_version(std::string_view folded, std::size_t at, std::size_t end) const;
  // The `size` bytes at `at`, at most eight.
  [[nodiscard]] static std::uint64_t head_at(std::string_view folded, std::size_t at, std::size_t size) {
    std::uint64_t bytes = 0;
    if (at + sizeof bytes > folded.size()) return head_of(folded, at, size).low;
    std::memcpy(&bytes, folded.data() + at, sizeof bytes);
    return bytes & k_kept_bytes[size];
  }
  // The bytes that follow a word.
  [[nodiscard]] static std::uint64_t ahead_of(std::string_view folded, std::size_t end) {
    return head_at(folded, end, std::min(k_ahead, folded.size() - end));
  }
  // Both of a word in the midst of the text are read without asking where the text ends.
  struct Edges {
    std::uint64_t head, ahead;
  };
  [[nodiscard]] static Edges edges_of(std::string_view folded, std::size_t at, std::size_t end) {
    const std::size_t size = std::min(k_key, end - at);
    Edges out;
    if (end + sizeof out.ahead > folded.size()) return {head_at(folded, at, size), ahead_of(folded, end)};
    std::memcpy(&out.head, folded.data() + at, sizeof out.head);
    std::memcpy(&out.ahead, folded.data() + end, sizeof out.ahead);
    return {out.head & k_kept_bytes[size], out.ahead & k_kept_bytes[k_ahead]};
  }
  [[nodiscard]] static std::uint64_t key_of(std::uint64_t head) {
    const std::uint64_t mixed = head * k_mix;
    return mixed ^ mixed >> 32U;
  }
  // A filter after Bloom that asks one line of the cache, and one question, since no processor foresees which
  // words a text goes on with: two bits for what is an alias by itself, two for what is one with the bytes
  // that follow.
  [[nodiscard]] static std::uint64_t two_bits(std::uint64_t key) {
    return std::uint64_t{1} << (key & 63U) | std::uint64_t{1} << (key >> 6U & 63U);
  }
  [[nodiscard]] static std::size_t line_of(std::uint64_t key) {
    return (key >> 16U & (k_lines - 1)) * k_line;
  }
  [[nodiscard]] static std::size_t place_of(std::uint64_t key) { return key >> 12U & (k_line - 1); }
  [[nodiscard]] static std::uint64_t with_ahead(std::uint64_t key, std::uint64_t ahead) {
    const std::uint64_t mixed = (key ^ ahead) * k_mix;
    return mixed >> 40U;
  }
  [[nodiscard]] bool seems_known(std::uint64_t key, std::uint64_t ahead) const {
    const std::uint64_t* line = filter_.data() + line_of(key);
    const std::uint64_t begun = with_ahead(key, ahead);
    return has_two_bits(line[place_of(key)], key) | has_two_bits(line[place_of(begun)], begun);
  }
  [[nodiscard]] static bool has_two_bits(std::uint64_t bits, std::uint64_t key) {
    return ((bits >> (key & 63U) & bits >> (key >> 6U & 63U)) & 1U) != 0;
  }
  void learn(std::uint64_t key) { filter_[line_of(key) + place_of(key)] |= two_bits(key); }
  void learn(std::uint64_t key, std::uint64_t ahead) {
    const std::uint64_t begun = with_ahead(key, ahead);
    filter_[line_of(key) + place_of(begun)] |= two_bits(begun);
  }
  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const { return hash >> 32U & (entries_.size() - 1); }
  [[nodiscard]] std::size_t next_slot(std::size_t at) const { return (at + 1) & (entries_.size() - 1); }

  std::vector<std::pair<std::string_view, std::size_t>> added_;  // texts, and how long their first word is
  std::vector<Entry> entries_;                                   // open addressing
  alignas(64) std::array<std::uint64_t, k_line * k_lines> filter_{};
};

}  // namespace radar::match
