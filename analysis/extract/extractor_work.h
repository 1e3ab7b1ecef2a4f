// One document on its way through the extractor's steps.
#pragma once

#include <string>
#include <vector>

#include "analysis/extract/extractor.h"
#include "analysis/extract/sections.h"

namespace radar::extract {

struct Extractor::Work {
  explicit Work(const Document& d) : document(d), whole(d.title + "\n" + d.text) {}
  // Where the text begins in the whole.
  [[nodiscard]] std::size_t offset() const { return document.title.size() + 1; }

  const Document& document;
  std::string whole;
  std::vector<Section> sections;
  std::vector<match::SkillHit> hits;
  std::string title_level;
  std::vector<NamedSkill> skills;
  std::vector<NamedDegree> degrees;
  Extraction out;
};

}  // namespace radar::extract
