#include "sources/text/phrase_table.h"

#include "sources/text/assert.h"

namespace radar::text {

PhraseTable::PhraseTable(std::span<const std::string_view> phrases) : phrases_(phrases.size()) {
  for (const auto phrase : phrases) {
    RADAR_ASSERT(phrase.size() >= 2);
    ++start_[bucket_of(phrase[0], phrase[1]) + 1];
  }
  for (std::size_t i = 1; i < start_.size(); ++i)
    start_[i] = static_cast<std::uint16_t>(start_[i] + start_[i - 1]);
  auto next = start_;
  for (std::size_t n = 0; n < phrases.size(); ++n)
    phrases_[next[bucket_of(phrases[n][0], phrases[n][1])]++] = {phrases[n], n};
}

std::size_t PhraseTable::among(std::size_t bucket, std::string_view rest) const {
  for (std::size_t i = start_[bucket]; i < start_[bucket + 1]; ++i) {
    if (rest.starts_with(phrases_[i].text)) return phrases_[i].number;
  }
  return npos;
}

std::size_t PhraseTable::first_in(std::string_view s) const {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (const auto number = at(s, i); number != npos) return number;
  }
  return npos;
}

std::size_t PhraseTable::last_in(std::string_view s) const {
  for (std::size_t i = s.size(); i > 0; --i) {
    if (const auto number = at(s, i - 1); number != npos) return number;
  }
  return npos;
}

}  // namespace radar::text
