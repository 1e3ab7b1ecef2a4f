// Terms that stand in postings where skills stand and are in no taxonomy: beside known skills in a list,
// behind "such as", in brackets and slashes. Two readings of the texts: the first collects candidates, the
// second counts them everywhere.
//   discover::Miner miner(vocabulary);
//   for (...) miner.collect(job, employer, company, text);
//   miner.choose(2);
//   for (...) miner.count(job, text);
//   for (const auto& term : miner.terms()) ...
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "analysis/discover/reading.h"
#include "analysis/discover/vocabulary.h"

namespace radar::discover {

struct Place {
  std::uint32_t job, begin, end;
};

struct Term {
  std::string name;                    // as most postings write it
  std::vector<std::string> spellings;  // the name first, then others that are not rare, in any casing once
  bool named = false;  // has a word that is hardly ever written without its capitals, digits or signs
  std::vector<std::uint32_t> jobs;          // that name it, ascending
  std::vector<std::uint32_t> listed;        // that name it beside a known skill
  std::map<taxonomy::SkillId, int> beside;  // known skills next to it, with the number of jobs
  std::vector<Place> places;                // the best first, at most one a job
};

class Miner {
 public:
  explicit Miner(const Vocabulary& vocabulary);  // which must outlive it

  // Jobs in ascending order; `text` is plain. `employer` is any number that is one per employer.
  void collect(std::uint32_t job, int employer, std::string_view company, std::string_view text);
  // Between the readings: drops what fewer employers list, what is no name and what the taxonomy knows.
  void choose(std::size_t least_employers);
  void count(std::uint32_t job, std::string_view text);
  [[nodiscard]] std::vector<Term> terms() const;  // by name

 private:
  struct Candidate {
    Term term;
    std::map<std::string, int> written;               // as written, with counts
    std::vector<std::pair<std::size_t, Place>> seen;  // neighbours, place
    std::unordered_set<int> employers;
  };
  struct Casing {
    std::uint32_t lower = 0, capital = 0;
  };
  void learn_words(const Reading& reading);
  void add(std::uint32_t job, int employer, const std::string& own, const Reading& reading,
           const Finding& finding);
  void spell(Candidate& candidate) const;
  [[nodiscard]] bool is_name(const std::string& name) const;
  [[nodiscard]] bool is_known(const Term& term) const;

  const Vocabulary& vocabulary_;
  std::unordered_map<std::string, Casing> words_;
  std::unordered_map<std::string, Candidate> candidates_;     // by term_key
  std::unordered_map<std::string, std::size_t> first_words_;  // most words of a spelling that begins so
};

}  // namespace radar::discover
