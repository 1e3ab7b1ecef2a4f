// What HTML leaves in text that went through a careless converter: character references and stray tags.
#pragma once

#include <cstddef>
#include <string_view>

namespace radar::match {

// A character reference at the start of `s`: "&amp;", "&#8226;", "&amp;nbsp;". length 0: there is none.
struct Reference {
  char32_t value = 0;
  std::size_t length = 0;
};
[[nodiscard]] Reference reference_at(std::string_view s);

// A known tag at the start of `s`: "<br/>", "</li>", "<span class='x'>". length 0: there is none.
struct Tag {
  std::size_t length = 0;
  bool parts_blocks = false;  // <p>, <li>, <br>; not <b>, <span>
};
[[nodiscard]] Tag tag_at(std::string_view s);

}  // namespace radar::match
