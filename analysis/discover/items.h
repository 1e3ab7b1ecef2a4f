// A posting's text as lists: words with their places, and the items that commas, slashes, brackets, bullets
// and "and" part, each in the sentence it belongs to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radar::discover {

struct Word {
  std::uint32_t begin, end;  // bytes of the text
  bool sentence_start;       // a capital says nothing there
};

struct Item {
  std::uint32_t first, last;  // words [first, last)
  std::uint32_t sentence;     // items of one sentence are neighbours
  bool after_cue = false;     // follows "such as", "including", "e.g.", or a colon
};

struct ItemText {
  std::string_view text;
  std::vector<Word> words;
  std::vector<Item> items;
  [[nodiscard]] std::string_view word(std::size_t index) const {
    return text.substr(words[index].begin, words[index].end - words[index].begin);
  }
};

// Linear in the text; any bytes are accepted. Keeps a view of `text`.
[[nodiscard]] ItemText cut_items(std::string_view text);

// How a word is written.
[[nodiscard]] bool has_capital(std::string_view word);  // an upper-case letter anywhere
// Mixed case inside, digits beside letters, ".js", "++": no ordinary word looks like that.
[[nodiscard]] bool is_code_like(std::string_view word);

}  // namespace radar::discover
