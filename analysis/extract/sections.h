// The parts of a posting: what is asked for, what would be nice, what the job does, what the employer says of
// itself.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace radar::extract {

enum class SectionKind : std::uint8_t {
  unknown,  // no heading, or one that tells nothing
  required,
  preferred,
  duties,
  employer,  // about us, our product
  benefits,
  legal,  // equal opportunity, privacy, how to apply
};

struct Section {
  SectionKind kind;
  std::size_t begin, end;  // bytes of the text, without the heading
};

// In order; headings themselves belong to no section. Headings are known phrases in English, German, French,
// Spanish, Portuguese, Turkish, Azerbaijani and Russian, on a line of their own or before a colon.
[[nodiscard]] std::vector<Section> find_sections(std::string_view plain_text);

// The kind that a heading's text stands for; unknown if it is none we know.
[[nodiscard]] SectionKind heading_kind(std::string_view heading);

}  // namespace radar::extract
