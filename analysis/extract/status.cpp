// What the sentence says (reading.h) and what the section says, brought together.
#include "analysis/extract/status.h"

#include <algorithm>
#include <array>

#include "analysis/extract/reading.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

// In a section that says what it is, the section decides; a plain "you have" in prose about the job is weaker
// than a list of requirements.
Status status_of(const Reading& reading, const HitContext& hit) {
  const bool asked = hit.section == SectionKind::required || hit.section == SectionKind::preferred;
  if (reading.concession) return reading.said == Said::wish ? Status::preferred : Status::mentioned;
  if (reading.said == Said::refusal) return Status::negated;
  const bool is_subject = (hit.is_subject || reading.maker) && !reading.addressed && !reading.sought;
  // "We are a startup looking for a Python developer" tells of the job.
  const bool told_of_itself = (reading.self && !reading.sought) || is_subject;
  const bool self = told_of_itself && !reading.stack && reading.said != Said::demand;
  const bool is_perk = hit.section == SectionKind::benefits;
  // Among the tasks only a sentence of the employer's own is no task: "work with the founders of ..." is one.
  const bool own = hit.section != SectionKind::duties
                       ? self || (reading.named && (reading.said != Said::demand || is_perk))
                       : is_subject && !reading.stack && reading.said != Said::demand;
  if (!asked && (own || hit.is_employer) && reading.said != Said::wish) return Status::employer;
  switch (hit.section) {
    case SectionKind::required:
      if (reading.duty && reading.said == Said::nothing) return Status::mentioned;
      return reading.said == Said::wish && !reading.choice ? Status::preferred : Status::required;
    case SectionKind::preferred:
      return reading.required ? Status::required : Status::preferred;
    case SectionKind::employer:
    case SectionKind::benefits:
    case SectionKind::legal:
      if (reading.said == Said::wish) return Status::preferred;
      if (reading.said == Said::demand) return Status::required;
      // "About us" may tell whom the job is for.
      return reading.stack || reading.sought ? Status::mentioned : Status::employer;
    case SectionKind::refused:
      // "You do not need a PhD, but we do ask for Kafka."
      // In a question it asks nothing: "Is a PhD required?" over "No."
      if (reading.said == Said::demand && (reading.turned || reading.required) && !reading.question)
        return Status::required;
      return reading.said == Said::wish ? Status::preferred : Status::negated;
    case SectionKind::duties:
    case SectionKind::unknown:
      break;
  }
  if (reading.said == Said::wish) return Status::preferred;
  const bool soft =
      reading.said == Said::soft_demand && (hit.section == SectionKind::unknown || reading.opens_soft);
  if (soft || reading.said == Said::demand || (hit.is_degree && !reading.duty && !reading.practice))
    return Status::required;
  return Status::mentioned;
}

// Whether it tells that the name is in use: "You'll write X", "our backend is in X".
bool is_in_use(const Reading& reading) { return reading.duty || reading.practice || reading.stack; }

// "We are moving off X, so no X skills are needed": of a name that a sentence names twice the refusal tells,
// unless `used` says that it is in use.
void refuse_earlier(std::string_view sentence, const std::vector<HitContext>& hits,
                    const std::vector<bool>& used, std::vector<Status>& statuses) {
  const auto name = [&](const HitContext& hit) { return sentence.substr(hit.begin, hit.end - hit.begin); };
  for (std::size_t i = 1; i < hits.size(); ++i) {
    if (statuses[i] != Status::negated) continue;
    for (std::size_t before = 0; before < i; ++before) {
      if (statuses[before] == Status::mentioned && !used[before] && name(hits[before]) == name(hits[i]))
        statuses[before] = Status::negated;
    }
  }
}

}  // namespace

std::string_view name_of(Status status) {
  constexpr std::array<std::string_view, 5> names = {"required", "preferred", "mentioned", "negated",
                                                     "employer"};
  return names[static_cast<std::size_t>(status)];
}

Status stronger(Status a, Status b) { return std::min(a, b); }

const std::vector<Status>& StatusReader::read(std::string_view sentence,
                                              const std::vector<HitContext>& hits) {
  ranges_.clear();
  degrees_.clear();
  for (const auto& hit : hits) {
    if (hit.is_degree) degrees_.push_back(static_cast<std::uint32_t>(ranges_.size()));
    ranges_.push_back({static_cast<std::uint32_t>(hit.begin), static_cast<std::uint32_t>(hit.end)});
  }
  sentence_.read(sentence, ranges_, degrees_);
  const Reader reader(sentence_);
  statuses_.clear();
  used_.clear();
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const auto reading = reader.read(i);
    statuses_.push_back(status_of(reading, hits[i]));
    used_.push_back(is_in_use(reading));
  }
  refuse_earlier(sentence, hits, used_, statuses_);
  return statuses_;
}

}  // namespace radar::extract
