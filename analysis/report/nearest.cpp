#include "analysis/report/nearest.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "sources/text/casefold.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::size_t k_least_for_slips = 4;  // letters; shorter names are too close to each other
constexpr std::size_t k_least_for_two = 8;    // letters that may hold two slips

// Optimal string alignment distance, at most `most` + 1.
std::size_t distance(const std::string& a, const std::string& b, std::size_t most) {
  if (a.size() > b.size() + most || b.size() > a.size() + most) return most + 1;
  std::vector<std::size_t> before, last(b.size() + 1), now(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  before = last;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before = std::exchange(last, now);
  }
  return last[b.size()];
}

std::string letters(const std::string& name) { return text::replace_all(text::name_key(name), " ", ""); }

// Names at the least distance from one, by what they stand for.
template <class Id>
class Nearest {
 public:
  explicit Nearest(const std::string& name) : key_(letters(name)) {
    most_ = key_.size() < k_least_for_slips ? 0 : key_.size() < k_least_for_two ? 1 : 2;
    best_ = most_ + 1;
  }
  void offer(const std::string& candidate, const Id& id) {
    const auto other = letters(candidate);
    if (most_ == 0 || other.size() < k_least_for_slips) return;
    const auto d = distance(key_, other, most_);
    if (d > most_ || d > best_) return;
    if (d < best_) found_.clear();
    best_ = d;
    found_.insert(id);
  }
  [[nodiscard]] const std::set<Id>& found() const { return found_; }

 private:
  std::string key_;
  std::size_t most_ = 0, best_ = 0;
  std::set<Id> found_;
};

}  // namespace

std::optional<SkillId> nearest_skill(const std::string& name, const taxonomy::Taxonomy& taxonomy) {
  Nearest<SkillId> nearest(name);
  for (std::size_t i = 0; i < taxonomy.skills().size(); ++i) {
    const auto& skill = taxonomy.skills()[i];
    nearest.offer(skill.name, static_cast<SkillId>(i));
    for (const auto& alias : skill.aliases) nearest.offer(alias.text, static_cast<SkillId>(i));
  }
  if (nearest.found().size() != 1) return std::nullopt;
  return *nearest.found().begin();
}

std::string nearest_name(const std::string& name, const std::vector<std::string>& known) {
  Nearest<std::string> nearest(name);
  for (const auto& one : known) nearest.offer(one, one);
  return nearest.found().empty() ? "" : *nearest.found().begin();
}

std::string did_you_mean(const std::string& nearest) {
  return nearest.empty() ? "" : "; did you mean \"" + nearest + "\"?";
}

}  // namespace radar::report
