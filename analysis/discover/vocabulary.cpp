#include "analysis/discover/vocabulary.h"

#include "analysis/discover/reading.h"
#include "sources/text/casefold.h"

namespace radar::discover {

Vocabulary::Vocabulary(const taxonomy::Taxonomy& taxonomy) : taxonomy_(taxonomy), matcher_(taxonomy) {
  for (const auto& skill : taxonomy.skills()) {
    keys_.insert(term_key(text::fold(skill.name)));
    for (const auto& alias : skill.aliases) keys_.insert(term_key(text::fold(alias.text)));
  }
}

bool Vocabulary::knows(const std::string& spelling) const {
  return taxonomy_.find(spelling).has_value() || keys_.count(term_key(fold_word(spelling))) != 0;
}

}  // namespace radar::discover
