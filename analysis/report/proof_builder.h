// Puts a proof together: postings cited once, exhibits of a few, figures that lead to either.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/report/demand.h"
#include "analysis/report/proof.h"
#include "analysis/taxonomy/roadmap.h"

namespace radar::report {

class ProofBuilder {
 public:
  ProofBuilder(SQLite::Database& db, const taxonomy::Taxonomy& taxonomy) : db_(db), taxonomy_(taxonomy) {}

  // The posting's place in the proof.
  std::size_t cite(const PostingInfo& posting);
  // Adds what the posting says of a skill (or of one that implies it); false: it cannot be quoted.
  bool quote_skill(const PostingInfo& posting, taxonomy::SkillId skill);
  // Adds how the posting states its pay.
  void quote_pay(const PostingInfo& posting);
  void say(std::size_t posting, Said said);  // once of each thing
  void add_exhibit(const std::string& key, Exhibit exhibit);
  // The figure rests on this one posting.
  void lead_to(const std::string& key, std::size_t posting);
  [[nodiscard]] bool has(const std::string& key) const { return proof_.anchors.count(key) != 0; }
  // Postings that were cited without words get a sentence in which they ask for a skill.
  [[nodiscard]] Proof take();

 private:
  SQLite::Database& db_;
  const taxonomy::Taxonomy& taxonomy_;
  Proof proof_;
  std::map<std::int64_t, std::size_t> place_;  // posting id -> index in proof_.postings
  std::vector<std::int64_t> documents_;        // of proof_.postings
};

// Of the job's postings the one to show: on the web before others.
[[nodiscard]] const PostingInfo& shown_posting(const Sample& sample, const Job& job);
// Jobs in the order in which they are shown: with a link, with a day of publication, newest first.
[[nodiscard]] std::vector<std::size_t> in_showing_order(const Sample& sample);

// The first jobs of `order` for which `is` holds, one per employer while there are others.
[[nodiscard]] std::vector<std::size_t> first_jobs(const Sample& sample, const std::vector<std::size_t>& order,
                                                  std::size_t most,
                                                  const std::function<bool(std::size_t job)>& is);

// A figure that one posting can show: it must ask for all of these skills.
struct Wanted {
  std::string key;
  std::vector<taxonomy::SkillId> skills;
};
// Leads each figure to one of few postings, chosen so that each shows many (greedy set cover), and quotes
// them. Figures that no job of `in` shows are left alone.
void prove_by_few(ProofBuilder& builder, const Sample& sample, const Demand& demand,
                  const std::vector<std::size_t>& in, std::vector<Wanted> wanted);

// The parts of a proof, by the tables that they stand behind.
struct ProofInput {
  SQLite::Database& db;
  const Sample& sample;
  const Sample& everyone;  // of all role families, under the same filters
  const taxonomy::Taxonomy& taxonomy;
  const taxonomy::Roadmap& roadmap;
  const std::vector<Table>& tables;  // as the page shows them
};
void prove_sources(ProofBuilder& builder, const ProofInput& in);   // sources, quality, runs, the sample
void prove_pay(ProofBuilder& builder, const ProofInput& in);       // pay, pay_skills
void prove_claims(ProofBuilder& builder, const ProofInput& in);    // claims on pay and workplaces
void prove_coverage(ProofBuilder& builder, const ProofInput& in);  // coverage, order
void prove_pairs(ProofBuilder& builder, const ProofInput& in);     // cooccurrence
void prove_roles(ProofBuilder& builder, const ProofInput& in);
void prove_windows(ProofBuilder& builder, const ProofInput& in);  // trend, open

// "Senior ML Engineer, Acme".
[[nodiscard]] std::string name_of(const PostingInfo& posting);

}  // namespace radar::report
