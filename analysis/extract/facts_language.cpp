#include "analysis/extract/facts_language.h"

// clang-format off: CLD2's header uses FILE without including <cstdio>.
#include <cld2/public/compact_lang_det.h>

#include <cstdio>
// clang-format on

#include <array>
#include <bit>
#include <cstdint>
#include <string>

#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_sample_bytes = 2000;  // enough for CLD2 to be sure
constexpr std::size_t k_english_bytes = 800;  // from the middle too: a posting may open in another language
constexpr std::uint32_t k_enough_words = 30;
constexpr std::uint32_t k_english_percent = 13;  // of all words; English prose has 20 to 30

// Up to four letters in lower case as one number.
constexpr std::uint32_t packed(std::string_view word) {
  std::uint32_t out = 0;
  for (const char c : word) out = (out << 8U) | static_cast<unsigned char>(c | 0x20);
  return out;
}

bool is_english_word(std::string_view word) {
  switch (packed(word)) {
    case packed("the"):
    case packed("and"):
    case packed("to"):
    case packed("of"):
    case packed("with"):
    case packed("you"):
    case packed("our"):
    case packed("for"):
    case packed("we"):
    case packed("your"):
    case packed("is"):
    case packed("are"):
    case packed("that"):
    case packed("will"):
      return true;
    default:
      return false;
  }
}

constexpr bool is_letter(char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c & 0x80) != 0; }

struct Share {
  std::uint32_t words = 0, english = 0;
  [[nodiscard]] bool at_least(std::uint32_t percent) const {
    return words >= k_enough_words && english * 100 >= words * percent;
  }
};

// Which bytes of a sample are letters, a bit for each.
class Letters {
 public:
  explicit Letters(std::string_view sample) {
    using match::ByteBlock;
    std::size_t at = 0;
    for (; at + ByteBlock::k_size <= sample.size(); at += ByteBlock::k_size) {
      const ByteBlock block(sample.data() + at);
      bits_[at / 64] |= std::uint64_t{block.letters() | block.wide()} << at % 64;
    }
    for (; at < sample.size(); ++at) bits_[at / 64] |= std::uint64_t{is_letter(sample[at])} << at % 64;
  }
  // Calls use(begin, length) for each word; of long ones the length is told as 64.
  template <class Use>
  void words(Use&& use) const {
    for (std::size_t part = 0; part + 1 < bits_.size(); ++part) {
      const std::uint64_t before = part == 0 ? 0 : bits_[part - 1] >> 63U;
      for (std::uint64_t starts = bits_[part] & ~(bits_[part] << 1U | before); starts != 0;
           starts &= starts - 1) {
        const auto at = static_cast<unsigned>(std::countr_zero(starts));
        const std::uint64_t rest = bits_[part] >> at | (at == 0 ? 0 : bits_[part + 1] << (64 - at));
        use(part * 64 + at, static_cast<std::size_t>(std::countr_one(rest)));
      }
    }
  }

 private:
  std::array<std::uint64_t, 2 * k_english_bytes / 64 + 1>
      bits_{};  // the last is for words that end at its start
};

// Of at most 2 * k_english_bytes - 1 bytes.
Share english_share(std::string_view sample) {
  Share share;
  Letters(sample).words([&](std::size_t begin, std::size_t length) {
    ++share.words;
    if (length <= 4 && is_english_word(sample.substr(begin, length))) ++share.english;
  });
  return share;
}

// Lists of skills have fewer of these words than prose, so a part may have less of them than the whole.
bool is_english(std::string_view utf8) {
  if (utf8.size() < 2 * k_english_bytes) return english_share(utf8).at_least(k_english_percent);
  const auto first = english_share(utf8.substr(0, k_english_bytes));
  const auto second = english_share(utf8.substr(utf8.size() / 2, k_english_bytes));
  const Share both{first.words + second.words, first.english + second.english};
  return both.at_least(k_english_percent) && first.at_least(k_english_percent / 2) &&
         second.at_least(k_english_percent / 2);
}

}  // namespace

std::string language_of(std::string_view utf8) {
  if (is_english(utf8)) return "en";
  std::string clean;  // CLD2 reads beyond ill-formed UTF-8
  auto sample = text::prefix_bytes(utf8, k_sample_bytes);
  if (!text::is_valid_utf8(sample)) sample = clean = text::sanitize(sample);
  bool reliable = false;
  const auto language = CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return "";
  const std::string code = CLD2::LanguageCode(language);
  return code.substr(0, code.find('-'));
}

}  // namespace radar::extract
