// Finds the taxonomy's skills in text: one pass of a trie that is entered at word starts over folded text,
// then the context rules. The longest match wins and hits never overlap.
//   match::Matcher matcher(taxonomy);
//   for (const auto& hit : matcher.find(text)) use(hit.skill, text.substr(hit.begin, hit.end - hit.begin));
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analysis/taxonomy/skills.h"

namespace radar::match {

struct SkillHit {
  taxonomy::SkillId skill;
  std::uint32_t begin;  // byte offsets into the text that was given, [begin, end)
  std::uint32_t end;
  friend bool operator==(const SkillHit&, const SkillHit&) = default;
};

// A part of the posting, for rules that ask in which one a word stands.
struct Part {
  std::size_t begin, end;  // bytes of the text
  std::uint8_t kind;       // index into taxonomy::k_section_names
};

struct AliasIndex;

// Immutable after construction and safe to share between threads. Keeps no reference to the taxonomy.
class Matcher {
 public:
  explicit Matcher(const taxonomy::Taxonomy& taxonomy);
  ~Matcher();
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;

  // Sorted by begin. `parts` are in order; what lies in none of them is of kind 0.
  [[nodiscard]] std::vector<SkillHit> find(std::string_view utf8_text,
                                           const std::vector<Part>& parts = {}) const;

 private:
  std::unique_ptr<const AliasIndex> index_;
};

}  // namespace radar::match
