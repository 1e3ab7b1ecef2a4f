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
  duties,    // what the job does and with what: tasks, team, stack
  employer,  // about us, our product
  benefits,
  legal,    // equal opportunity, privacy, how to apply
  refused,  // what is not asked for: "You don't need"
};

struct Section {
  SectionKind kind;
  std::size_t begin, end;  // bytes of the text, the heading among them
};

class Headings;

// In order and without gaps. Headings are told by their words (heading.h), on a line of their own or before a
// colon; three items in a row that open like demands ("Experience with ...", "5+ years ...") ask even where
// no heading says so.
[[nodiscard]] std::vector<Section> find_sections(const Headings& headings, std::string_view plain_text);

}  // namespace radar::extract
