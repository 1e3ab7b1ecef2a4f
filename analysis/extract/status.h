// How a posting speaks of a skill: asked for, wished for, merely named, refused, or the employer talking of
// itself.
#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/extract/sections.h"

namespace radar::extract {

enum class Status : std::uint8_t { required, preferred, mentioned, negated, employer };

[[nodiscard]] std::string_view name_of(Status status);

// Of two statuses of one skill in one posting, the one that tells more: required, preferred, mentioned,
// negated, employer, in this order.
[[nodiscard]] Status stronger(Status a, Status b);

struct HitContext {
  std::string_view sentence;  // the sentence or list item around the hit
  std::size_t begin, end;     // of the hit in `sentence`
  SectionKind section = SectionKind::unknown;
  bool is_degree = false;    // "BS/MS in CS" asks for a degree without saying "required"
  bool is_employer = false;  // the skill is the employer's own product or name
};

[[nodiscard]] Status status_of(const HitContext& hit);

// [begin, end) of the sentence around byte `at`: lines, and full stops before a capital letter, end one.
struct Range {
  std::size_t begin, end;
};
[[nodiscard]] Range sentence_around(std::string_view text, std::size_t at);

}  // namespace radar::extract
