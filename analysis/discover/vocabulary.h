// What the taxonomy knows, made ready once for any number of miners.
#pragma once

#include <string>
#include <unordered_set>

#include "analysis/match/matcher.h"
#include "analysis/taxonomy/skills.h"

namespace radar::discover {

class Vocabulary {
 public:
  explicit Vocabulary(const taxonomy::Taxonomy& taxonomy);  // which must outlive it
  [[nodiscard]] const taxonomy::Taxonomy& taxonomy() const { return taxonomy_; }
  [[nodiscard]] const match::Matcher& matcher() const { return matcher_; }
  // A spelling that names a skill, whatever its casing and its endings.
  [[nodiscard]] bool knows(const std::string& spelling) const;

 private:
  const taxonomy::Taxonomy& taxonomy_;
  match::Matcher matcher_;
  std::unordered_set<std::string> keys_;  // term_key of every spelling
};

}  // namespace radar::discover
