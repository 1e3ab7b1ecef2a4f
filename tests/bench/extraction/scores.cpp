#include "tests/bench/extraction/scores.h"

#include <algorithm>

namespace radar::measure {
namespace {

class Scorer {
 public:
  Scorer(const Reader& reader, const taxonomy::Taxonomy& taxonomy, Judge judge)
      : reader_(reader), hints_(word_reader(taxonomy)), judge_(judge) {
    for (const auto& skill : taxonomy.skills()) category_[skill.name] = skill.category;
  }

  void add(const Labelled& posting) {
    std::map<std::string, Found> found;
    for (auto& f : reader_(posting.document)) found.emplace(f.skill, f);
    std::set<std::string> labelled;
    for (const auto& label : posting.skills) {
      labelled.insert(label.skill);
      if (skips(posting, label.skill)) continue;
      const auto hit = found.find(label.skill);
      if (hit == found.end())
        missed(posting, label);
      else
        right(posting, label, hit->second);
    }
    for (const auto& [skill, f] : found) {
      if (labelled.count(skill) != 0 || skips(posting, skill) || !judged(posting, skill)) continue;
      count(skill, &Counts::extra);
      ++scores_.by_status[f.status].extra;
      scores_.errors.push_back({"extra", posting.id, skill, "", f.status, f.quote});
    }
  }

  Scores take() { return std::move(scores_); }

 private:
  [[nodiscard]] bool skips(const Labelled& posting, const std::string& skill) const {
    return judge_ == Judge::lenient && posting.debatable.count(skill) != 0;
  }

  [[nodiscard]] static bool judged(const Labelled& posting, const std::string& skill) {
    return posting.complete ||
           std::find(posting.rejects.begin(), posting.rejects.end(), skill) != posting.rejects.end();
  }

  void count(const std::string& skill, int Counts::*what) {
    const auto category = category_.find(skill);
    ++(scores_.all.*what);
    ++(scores_.by_skill[skill].*what);
    ++(scores_.by_category[category == category_.end() ? "(not in skills.json)" : category->second].*what);
  }

  void right(const Labelled& posting, const Label& label, const Found& found) {
    count(label.skill, &Counts::right);
    if (label.status.empty()) return;
    ++scores_.status.all;
    if (label.status == found.status) {
      ++scores_.status.right;
      ++scores_.by_status[label.status].right;
      return;
    }
    ++scores_.by_status[label.status].missed;
    ++scores_.by_status[found.status].extra;
    scores_.errors.push_back({"status", posting.id, label.skill, label.status, found.status, found.quote});
  }

  void missed(const Labelled& posting, const Label& label) {
    count(label.skill, &Counts::missed);
    if (!label.status.empty()) ++scores_.by_status[label.status].missed;
    scores_.errors.push_back(
        {"missed", posting.id, label.skill, label.status, "", hint(posting, label.skill)});
  }

  // Where the words of a missed skill stand; they tell a wrong rule from a missing alias.
  std::string hint(const Labelled& posting, const std::string& skill) {
    if (hinted_ != &posting) {
      hinted_ = &posting;
      hint_quotes_.clear();
      for (auto& f : hints_(posting.document)) hint_quotes_.emplace(f.skill, f.quote);
    }
    const auto it = hint_quotes_.find(skill);
    return it == hint_quotes_.end() ? "(no alias in the text)" : it->second;
  }

  const Reader& reader_;
  Reader hints_;
  Judge judge_;
  std::map<std::string, std::string> category_;
  const Labelled* hinted_ = nullptr;
  std::map<std::string, std::string> hint_quotes_;
  Scores scores_;
};

}  // namespace

double Counts::precision() const {
  return right + extra == 0 ? 1 : static_cast<double>(right) / (right + extra);
}
double Counts::recall() const {
  return right + missed == 0 ? 1 : static_cast<double>(right) / (right + missed);
}
double Counts::f1() const {
  const double sum = precision() + recall();
  return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

Scores score(const LabelledSet& set, const Reader& reader, const taxonomy::Taxonomy& taxonomy, Judge judge) {
  Scorer scorer(reader, taxonomy, judge);
  for (const auto& posting : set.postings) scorer.add(posting);
  return scorer.take();
}

void score_facts(const LabelledSet& set, const extract::Extractor& extractor, Scores& scores) {
  for (const auto& posting : set.postings) {
    if (posting.facts.empty()) continue;
    const auto found = facts_of(extractor.extract(posting.document));
    for (const auto& [name, expected] : posting.facts) {
      const auto value = found.find(name);
      if (value == found.end()) continue;
      auto& share = scores.by_fact[name];
      ++share.all;
      share.right += value->second == expected;
      if (value->second != expected)
        scores.errors.push_back({"fact " + name, posting.id, "", expected, value->second, ""});
    }
  }
}

}  // namespace radar::measure
