#include "analysis/match/matcher.h"

#include "analysis/match/aliases.h"
#include "analysis/match/scan.h"

namespace radar::match {

Matcher::Matcher(const taxonomy::Taxonomy& taxonomy) : index_(std::make_unique<AliasIndex>(taxonomy)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

std::vector<SkillHit> Matcher::find(std::string_view utf8_text, const std::vector<Part>& parts) const {
  return Scan(*index_, utf8_text, parts).run();
}

}  // namespace radar::match
