// Terms that stand in postings where skills stand and are in no taxonomy: beside known skills in a list, behind
// "such as", in brackets and slashes. Two readings of the texts: the first collects candidates, the second
// counts them everywhere.
//   discover::Miner miner(taxonomy);
//   for (...) miner.collect(job, employer, company, text);
//   miner.choose({});
//   for (...) miner.count(job, text);
//   for (const auto& term : miner.terms()) ...
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/discover/items.h"
#include "analysis/match/matcher.h"
#include "analysis/taxonomy/skills.h"

namespace radar::discover {

struct Place {
  std::uint32_t job, begin, end;
};

struct Term {
  std::string key;   // folded words
  std::string name;  // as most postings write it
  bool named = false;  // written with capitals, digits or signs that ordinary words have not
  std::vector<std::uint32_t> jobs;          // that name it, ascending
  std::vector<std::uint32_t> listed;        // that name it beside a known skill or as an example
  std::map<taxonomy::SkillId, int> beside;  // known skills next to it, with the number of jobs
  std::vector<Place> places;                // the best first, at most one a job
};

struct Thresholds {
  std::size_t employers = 2;  // that list it
};

class Miner {
 public:
  explicit Miner(const taxonomy::Taxonomy& taxonomy);

  // Jobs in ascending order; `text` is plain. `employer` is any number that is one per employer.
  void collect(std::uint32_t job, int employer, std::string_view company, std::string_view text);
  // Between the readings: drops what too few employers list and what is no name.
  void choose(const Thresholds& thresholds);
  void count(std::uint32_t job, std::string_view text);
  // Those that were counted; in no order that matters.
  [[nodiscard]] std::vector<Term> terms() const;

 private:
  struct Candidate {
    Term term;
    std::map<std::string, int> spellings;
    std::vector<std::pair<std::size_t, Place>> seen;  // neighbours, place
    int last_employer = -1;
    std::size_t employers = 0;
  };
  struct Casing {
    std::uint32_t lower = 0, capital = 0;
  };
  struct Part;
  void learn_words(const ItemText& text);
  void add(std::uint32_t job, int employer, const ItemText& text, const Part& part,
           const std::vector<taxonomy::SkillId>& beside);
  [[nodiscard]] bool is_proper(std::string_view word) const;
  [[nodiscard]] bool is_name(const std::string& name) const;
  [[nodiscard]] bool is_known(const std::string& name) const;
  std::vector<Part> parts_of(const ItemText& text, const Item& item) const;

  const taxonomy::Taxonomy& taxonomy_;
  match::Matcher matcher_;
  std::unordered_map<std::string, Casing> words_;
  std::unordered_map<std::string, Candidate> candidates_;
  std::unordered_map<std::string, std::size_t> first_words_;  // most words of a candidate that begins so
};

}  // namespace radar::discover
