#include "analysis/match/first_words.h"

#include <algorithm>
#include <bit>
#include <set>
#include <string>

namespace radar::match {

void FirstWords::add(std::string_view folded) {
  const auto first = std::find_if_not(folded.begin(), folded.end(), is_alnum);
  const auto size = static_cast<std::size_t>(first - folded.begin());
  if (size > 0) added_.emplace_back(folded, size);
}

void FirstWords::freeze(const AliasTrie& trie) {
  constexpr std::size_t k_least = 64, k_spread = 2;  // slots, and slots by word
  std::set<std::string_view> words;
  for (const auto& [text, size] : added_) words.insert(text.substr(0, size));
  entries_.assign(std::bit_ceil(std::max(k_least, words.size() * k_spread)), {});
  for (const auto& [text, size] : added_) {
    const auto hash = hash_of(text, 0, size);
    std::size_t at = slot_of(hash);
    while (entries_[at].node != 0 && entries_[at].hash != hash) at = next_slot(at);
    const bool whole = text.size() < size + k_ahead;
    const std::uint32_t node = trie.node_of(text.substr(0, size));
    entries_[at] = {hash, node & 0x7FFFFFFFU, entries_[at].whole | static_cast<std::uint32_t>(whole)};
    const auto key = key_of(head_at(text, 0, std::min(k_key, size)));
    if (!whole) {
      learn(key, ahead_of(text, size));
      continue;
    }
    learn(key);
    const std::string plural = std::string(text.substr(0, size)) + "s";
    learn(key_of(head_at(plural, 0, std::min(k_key, plural.size()))));
  }
  added_ = {};
}

const FirstWords::Entry* FirstWords::find(std::uint64_t hash) const {
  for (std::size_t at = slot_of(hash); entries_[at].node != 0; at = next_slot(at)) {
    if (entries_[at].hash == hash) return &entries_[at];
  }
  return nullptr;
}

bool FirstWords::has_version(std::string_view folded, std::size_t at, std::size_t end) const {
  const std::size_t digit = first_digit(folded, at + 1, end);
  if (digit == end) return false;
  return is_whole(folded, at, digit) || (folded[digit - 1] == 'v' && is_whole(folded, at, digit - 1));
}

std::optional<AliasTrie::Place> FirstWords::look_up(std::string_view folded, const Word& word,
                                                    std::uint64_t hash) const {
  if (word.end == 0) return AliasTrie::Place{};
  const std::size_t size = word.end - word.at;
  const auto* own = find(hash);
  const auto* singular = folded[word.end - 1] == 's' ? find(hash_of(folded, word.at, size - 1)) : nullptr;
  const bool plural = singular != nullptr && singular->whole != 0;
  const bool digits = first_digit(folded, word.at + 1, word.end) < word.end;
  if (digits && (plural || own != nullptr || has_version(folded, word.at, word.end)))
    return AliasTrie::Place{};
  if (plural) return AliasTrie::Place{singular->node, size - 1};
  if (own != nullptr) return AliasTrie::Place{own->node, size};
  return std::nullopt;
}

}  // namespace radar::match
