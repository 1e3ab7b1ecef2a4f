#include "analysis/extract/facts_language.h"

// clang-format off: CLD2's header uses FILE without including <cstdio>.
#include <cld2/public/compact_lang_det.h>

#include <cstdio>
// clang-format on

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

#include "analysis/match/byte_block.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_sample_bytes = 2000;  // enough for CLD2 to be sure
constexpr std::size_t k_english_bytes = 800;  // from the middle too: a posting may open in another language
constexpr std::uint32_t k_enough_words = 30;
constexpr std::uint32_t k_english_percent = 13;  // of all words; English prose has 20 to 30

// Up to four letters in lower case as one number, the first in its lowest byte.
using PackedWord = std::uint32_t;
constexpr PackedWord packed(std::string_view word) {
  PackedWord out = 0;
  for (std::size_t i = 0; i < word.size(); ++i)
    out |= static_cast<PackedWord>(static_cast<unsigned char>(word[i] | 0x20)) << 8 * i;
  return out;
}
PackedWord packed_at(std::string_view s, std::size_t at, std::size_t length) {
  PackedWord four = 0;
  if (std::endian::native != std::endian::little || s.size() - at < sizeof four)
    return packed(s.substr(at, length));
  std::memcpy(&four, s.data() + at, sizeof four);
  return (four | 0x20202020U) & (~PackedWord{0} >> 8 * (sizeof four - length));
}

// English words that other languages do not have, by a hash that parts them all.
class EnglishWords {
 public:
  constexpr EnglishWords() {
    for (const std::string_view word :
         {"the", "and", "to", "of", "with", "you", "our", "for", "we", "your", "is", "are", "that", "will"})
      words_[place(packed(word))] = packed(word);
  }
  [[nodiscard]] constexpr bool has(PackedWord word) const { return words_[place(word)] == word; }
  [[nodiscard]] constexpr std::size_t size() const {
    return static_cast<std::size_t>(
        std::count_if(words_.begin(), words_.end(), [](auto w) { return w != 0; }));
  }

 private:
  static constexpr std::size_t place(PackedWord word) { return (word * 0x9E3779B1U) >> 26U; }
  std::array<PackedWord, 64> words_{};
};
constexpr EnglishWords k_english;
static_assert(k_english.size() == 14);

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
  // Calls use(begin, length) for each word of up to four letters; returns how many words there are of any
  // length.
  template <class Use>
  std::uint32_t words(Use&& use) const {
    std::uint32_t count = 0;
    for (std::size_t part = 0; part + 1 < bits_.size(); ++part) {
      const std::uint64_t here = bits_[part], next = bits_[part + 1];
      const auto moved = [&](unsigned by) { return here >> by | next << (64 - by); };
      const std::uint64_t starts = here & ~(here << 1U | (part == 0 ? 0 : bits_[part - 1] >> 63U));
      count += static_cast<std::uint32_t>(std::popcount(starts));
      const std::uint64_t second = moved(1), third = second & moved(2), fourth = third & moved(3);
      for (std::uint64_t left = starts & ~(fourth & moved(4)); left != 0; left &= left - 1) {
        const auto at = static_cast<unsigned>(std::countr_zero(left));
        use(part * 64 + at, 1 + (second >> at & 1U) + (third >> at & 1U) + (fourth >> at & 1U));
      }
    }
    return count;
  }

 private:
  std::array<std::uint64_t, 2 * k_english_bytes / 64 + 1>
      bits_{};  // the last is for words that end at its start
};

// Of at most 2 * k_english_bytes - 1 bytes.
Share english_share(std::string_view sample) {
  Share share;
  share.words = Letters(sample).words([&](std::size_t begin, std::size_t length) {
    if (k_english.has(packed_at(sample, begin, length))) ++share.english;
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

// Small words of a language that few others have; those of two languages count for both.
struct SmallWords {
  std::string_view language, words;  // between blanks
};
constexpr SmallWords k_small_words[] = {
    {"en", " the and to of with you our for we your is are that will from this have be not at or on by "},
    {"de",
     " der die das und mit für wir du sie ist sind ein eine einen im zum zur bei auf von als nicht oder uns "
     "jahre monate "
     "ab "},
    {"fr",
     " le la les des du de et à en pour avec vous nous est sont une un dès que au aux sur dans ou entre mois "
     "ans chez "
     "par "},
    {"es",
     " el la los las de del y con para por en es son una un que nos tu su se al o desde entre como meses "
     "años "},
    {"pt",
     " o a os as de do da dos das e com para por em no na é são uma um que nos seu sua ao ou entre como "
     "meses anos "},
    {"it",
     " il lo la i gli le di del della e con per in è sono una un che nel nella tra da al dei o come mesi "
     "anni "},
    {"nl",
     " de het een en met voor wij je is zijn van op in bij als niet of ons onze naar om te aan jaar "
     "maanden "},
    {"pl", " i w z na do dla się jest są oraz nie lub o po od za przez jako ze we "},
    {"ru", " и в с на для по не мы вы от до из или к за как что у "},
    {"tr", " ve bir için ile bu da de olarak en veya olan biz siz gibi daha "},
    {"az", " və bir üçün ilə bu da də olan biz siz kimi daha ən və ya "}};
constexpr std::size_t k_few_words_bytes = 400;
constexpr int k_least_words = 3;  // and this many more than any other language has

bool has_small_words(std::string_view language) {
  return std::any_of(std::begin(k_small_words), std::end(k_small_words),
                     [&](const SmallWords& one) { return one.language == language; });
}

// Of a text too short and too full of names and numbers for CLD2.
std::string language_by_small_words(std::string_view utf8) {
  std::array<int, std::size(k_small_words)> counts{};
  for (std::size_t at = 0; at < utf8.size();) {
    std::string word(" ");
    for (; at < utf8.size() && is_letter(utf8[at]); ++at)
      word += utf8[at] >= 'A' && utf8[at] <= 'Z' ? static_cast<char>(utf8[at] | 0x20) : utf8[at];
    ++at;
    word += ' ';
    if (word.size() == 2) continue;
    for (std::size_t i = 0; i < counts.size(); ++i)
      counts[i] += k_small_words[i].words.find(word) != std::string_view::npos;
  }
  const auto best = std::max_element(counts.begin(), counts.end());
  const int most = *best;
  *best = 0;
  const int second = *std::max_element(counts.begin(), counts.end());
  if (most - second < k_least_words) return "";
  return std::string(k_small_words[static_cast<std::size_t>(best - counts.begin())].language);
}

}  // namespace

std::string language_of(std::string_view utf8) {
  if (is_english(utf8)) return "en";
  std::string clean;  // CLD2 reads beyond ill-formed UTF-8
  auto sample = text::prefix_bytes(utf8, k_sample_bytes);
  if (!text::is_valid_utf8(sample)) sample = clean = text::sanitize(sample);
  bool reliable = false;
  const auto language = CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  std::string code = CLD2::LanguageCode(language);
  code = reliable && language != CLD2::UNKNOWN_LANGUAGE ? code.substr(0, code.find('-')) : "";
  if (sample.size() >= k_few_words_bytes || !(code.empty() || has_small_words(code))) return code;
  const auto by_words = language_by_small_words(sample);
  return by_words.empty() ? code : by_words;
}

}  // namespace radar::extract
