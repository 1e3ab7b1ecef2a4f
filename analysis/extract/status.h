// How a posting speaks of a skill: asked for, wished, mentioned, refused, or only the employer's own
// business.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/extract/clauses.h"
#include "analysis/extract/sections.h"
#include "analysis/extract/sentence_bounds.h"

namespace radar::extract {

enum class Status : std::uint8_t { required, preferred, mentioned, negated, employer };

[[nodiscard]] std::string_view name_of(Status status);

// Of two statuses of one skill in one posting, the one that tells more: required, preferred, mentioned,
// negated, employer, in this order.
[[nodiscard]] Status stronger(Status a, Status b);

struct HitContext {
  std::size_t begin, end;  // of the hit in its sentence
  SectionKind section = SectionKind::unknown;
  bool is_degree = false;    // "BS/MS in CS" asks for a degree without saying "required"
  bool is_subject = false;   // the employer is the subject of the sentence
  bool is_employer = false;  // the skill is the employer's own product or name
};

// The statuses of all hits of one sentence after another; a sentence's hits must be sorted and must not
// overlap.
class StatusReader {
 public:
  explicit StatusReader(const CueBook& cues) : sentence_(cues) {}
  [[nodiscard]] const std::vector<Status>& read(std::string_view sentence,
                                                const std::vector<HitContext>& hits);

 private:
  Sentence sentence_;
  std::vector<WordRange> ranges_;
  std::vector<std::uint32_t> degrees_;  // of them, by index
  std::vector<Status> statuses_;
  std::vector<bool> used_;  // by hit
};

}  // namespace radar::extract
