// From a posting's title and plain text to the skills it names, each with its status, and to facts.
//   Extractor extractor(taxonomy, roles, reading);
//   auto found = extractor.extract({title, company, plain_text});
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/extract/facts.h"
#include "analysis/extract/reading_rules.h"
#include "analysis/extract/status.h"
#include "analysis/match/matcher.h"
#include "analysis/taxonomy/roles.h"
#include "analysis/taxonomy/skills.h"
#include "sources/model/posting.h"

namespace radar::extract {

// Part of the rules' hash: raised whenever the same text would give another result.
constexpr int k_extractor_version = 19;

struct Document {
  std::string title;
  std::string company;
  std::string text;  // plain
};

struct Mention {
  taxonomy::SkillId skill;
  Status status;
  int count;                 // times named
  std::uint32_t begin, end;  // of the mention that decides, in title + "\n" + text
};

struct Extraction {
  std::vector<Mention>
      mentions;      // one per skill, in order of first appearance; only what was said, nothing implied
  std::string role;  // family id
  Facts facts;
};

// The plain text of a description as the extractor reads it.
[[nodiscard]] std::string plain_text(std::string_view description, model::TextFormat format);
// The sentence around a mention, shortened to at most `max_bytes` around it, on one line.
[[nodiscard]] std::string quote(std::string_view whole, std::size_t begin, std::size_t end,
                                std::size_t max_bytes = 240);

// Safe to share between threads; keeps references to its arguments. The matcher is made when the first text
// comes: a report on an archive that is up to date reads none, and the matcher is half of its start.
class Extractor {
 public:
  Extractor(const taxonomy::Taxonomy& taxonomy, const taxonomy::Roles& roles,
            const ReadingRules& reading = ReadingRules::builtin());
  [[nodiscard]] Extraction extract(const Document& document) const;
  // The same of many, in their order; quicker than one by one.
  [[nodiscard]] std::vector<Extraction> extract(std::span<const Document* const> documents) const;
  // Of the rules: skills.json, roles.json, phrases.json and the extractor's version. Hex.
  [[nodiscard]] const std::string& rules_hash() const { return rules_hash_; }

 private:
  [[nodiscard]] bool is_own_product(const std::string& company_key, taxonomy::SkillId skill) const;
  // The steps, in their order.
  struct Work;
  void extract_batch(std::vector<Work>& batch) const;
  [[nodiscard]] const match::Matcher& matcher() const;
  void find_skills(Work& work) const;
  void read_statuses(Work& work, StatusReader& reader) const;
  void read_role(Work& work) const;
  void read_all_facts(std::vector<Work>& batch) const;
  const taxonomy::Taxonomy& taxonomy_;
  const taxonomy::Roles& roles_;
  const ReadingRules& reading_;
  mutable std::once_flag matcher_made_;
  mutable std::optional<match::Matcher> matcher_;
  std::vector<std::string> name_keys_;  // per skill
  std::vector<bool> is_degree_;         // per skill
  std::string rules_hash_;
};

}  // namespace radar::extract
