// Text as the matcher reads it: folded, one blank for any run of blanks and hyphens between words, without
// what pages leave behind (entities, tags, zero-width and trademark signs), with the way back to the
// original's bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radar::match {

struct FoldedText {
  std::string bytes;  // lower case; '\n' parts blocks, ' ' parts words, '*' stands for any bullet
  // Where a capital follows a small letter inside a word: "PythonSQL" has one at its S. Ascending.
  std::vector<std::uint32_t> camel;

  // The original's offset of what made bytes[at]; the original's size for at == bytes.size().
  [[nodiscard]] std::size_t origin(std::size_t at) const;
  // The original's offset behind what made bytes[end - 1].
  [[nodiscard]] std::size_t origin_end(std::size_t end) const;

  // From bytes[folded] on the original runs along from `original`; a `length` other than 0 says that the
  // bytes were all made of these original bytes.
  struct Piece {
    std::uint32_t folded, original, length;
    [[nodiscard]] std::size_t origin(std::size_t at) const {
      return length != 0 ? original : original + (at - folded);
    }
  };
  std::vector<Piece> pieces;

  // Must be called once `bytes` and `pieces` are there, before the first origin().
  void index_pieces();

 private:
  static constexpr std::size_t k_page = 64;  // bytes
  [[nodiscard]] const Piece& piece_at(std::size_t at) const {
    std::size_t i = pages_[at / k_page];
    while (i + 1 < pieces.size() && pieces[i + 1].folded <= at) ++i;
    return pieces[i];
  }
  std::vector<std::uint32_t> pages_;  // by page: the piece of its first byte
};

// Letter case, dash variants, no-break spaces, full-width and mathematical forms, ligatures, bullets,
// curly quotes and Cyrillic letters typed for Latin ones are folded; " / " and " & " become "/" and "&"; a
// line break inside a sentence (before a lower-case letter) is a blank; character references are read and
// known tags dropped.
[[nodiscard]] FoldedText fold_text(std::string_view utf8);
// The same folding for an alias, without offsets.
[[nodiscard]] std::string fold_alias(std::string_view utf8);

// The letters and digits of a piece of the original in their case, with Latin letters for full-width and
// mathematical forms and for the Cyrillic letters that look like them.
[[nodiscard]] std::string latin_letters(std::string_view utf8);

// True for what makes up words: letters, digits and marks of scripts that part words by blanks. Chinese,
// Japanese and Korean letters do not count: "使用Python开发" names Python.
[[nodiscard]] bool is_word_code_point(char32_t c);

}  // namespace radar::match
