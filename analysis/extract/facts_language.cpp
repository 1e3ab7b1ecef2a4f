#include "analysis/extract/facts_language.h"

// clang-format off: CLD2's header uses FILE without including <cstdio>.
#include <cld2/public/compact_lang_det.h>

#include <cstdio>
// clang-format on

#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::size_t k_sample_bytes = 2000;  // enough for CLD2 to be sure
constexpr std::uint32_t k_enough_words = 40;
constexpr std::uint32_t k_english_percent = 15;  // of all words; English prose has 20 to 30

}  // namespace

std::string language_of(std::string_view utf8, const Cues& cues) {
  if (cues.words >= k_enough_words && cues.english_words * 100 >= cues.words * k_english_percent) return "en";
  const auto sample = text::prefix_bytes(utf8, k_sample_bytes);
  bool reliable = false;
  const auto language = CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return "";
  const std::string code = CLD2::LanguageCode(language);
  return code.substr(0, code.find('-'));
}

}  // namespace radar::extract
