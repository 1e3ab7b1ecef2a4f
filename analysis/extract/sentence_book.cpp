#include "analysis/extract/sentence_book.h"

#include <cstddef>
#include <utility>

#include "analysis/extract/phrase_notation.h"
#include "sources/text/assert.h"

namespace radar::extract {
namespace {

bool is_misplaced(SentenceSign sign, const Phrase& phrase) {
  if (!is_of_start(sign)) return false;
  const auto elements = parse_phrase(phrase.words);
  return elements && !begins_at_start(*elements);
}

}  // namespace

const std::vector<std::string>& sentence_sign_names() {
  static const std::vector<std::string> names = {
      "follows", "follows_short", "follows_end", "goes_on",   "reply",      "of_both",     "choice",
      "of_one",  "question",      "why",         "statement", "announces",  "place",       "joins",
      "not_all", "field",         "pluses",      "need",      "other_need", "half_answer", "comfort",
      "no",      "yes",           "ours",        "inwards",   "unfinished"};
  return names;
}

bool is_of_start(SentenceSign sign) {
  switch (sign) {
    case SentenceSign::follows_end:
    case SentenceSign::goes_on:
    case SentenceSign::choice:
    case SentenceSign::of_one:
    case SentenceSign::announces:
    case SentenceSign::not_all:
    case SentenceSign::need:
    case SentenceSign::unfinished:
      return false;
    default:
      return true;
  }
}

SentenceBook::SentenceBook(const std::vector<SentenceSign>& signs, const std::vector<Phrase>& phrases,
                           std::vector<PhraseFault>& faults) {
  for (std::size_t sign = 0; sign < sentence_sign_names().size(); ++sign) {
    std::vector<Phrase> own;
    std::vector<std::size_t> places;  // in `phrases`
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      if (signs[static_cast<std::size_t>(phrases[i].row)] != static_cast<SentenceSign>(sign)) continue;
      own.push_back(phrases[i]);
      places.push_back(i);
      if (is_misplaced(static_cast<SentenceSign>(sign), phrases[i]))
        faults.push_back({i, "must begin with \"^\": the sign \"" + sentence_sign_names()[sign] +
                                 "\" is sought at a text's start only"});
    }
    std::vector<PhraseFault> wrong;
    books_.emplace_back(own, std::vector<std::string_view>{}, &wrong);
    for (auto& fault : wrong) faults.push_back({places[fault.phrase], std::move(fault.message)});
  }
}

bool SentenceBook::opens(SentenceSign sign, std::string_view text) const {
  constexpr std::size_t k_most = 48;  // bytes
  RADAR_ASSERT(is_of_start(sign));
  const auto at = static_cast<std::size_t>(sign);
  return at < books_.size() && books_[at].opens(text.substr(0, k_most));
}

bool SentenceBook::holds(SentenceSign sign, std::string_view text) const {
  RADAR_ASSERT(!is_of_start(sign));
  const auto at = static_cast<std::size_t>(sign);
  return at < books_.size() && !books_[at].find(books_[at].words_of(text)).empty();
}

}  // namespace radar::extract
