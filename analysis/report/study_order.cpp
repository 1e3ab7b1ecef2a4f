#include "analysis/report/study_order.h"

#include <algorithm>

namespace radar::report {

StudyPlanner::StudyPlanner(const taxonomy::Roadmap& roadmap, const taxonomy::Taxonomy& taxonomy,
                           const Coverage& coverage, Held held)
    : roadmap_(roadmap), coverage_(coverage), start_(std::move(held)) {
  const auto& items = roadmap.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    Held taught(taxonomy.skills().size(), false);
    learn(taught, taxonomy, items[i]);
    auto& skills = teaches_.emplace_back();
    for (std::size_t s = 0; s < taught.size(); ++s) {
      if (taught[s]) skills.push_back(static_cast<taxonomy::SkillId>(s));
    }
    auto& before = requires_.emplace_back();
    for (std::size_t j = 0; j < items.size(); ++j) {
      const auto& ids = items[i].requires_;
      if (items[j].weeks > 0 && std::find(ids.begin(), ids.end(), items[j].id) != ids.end())
        before.push_back(j);
    }
    if (items[i].weeks > 0) items_.push_back(i);
  }
  std::stable_sort(items_.begin(), items_.end(),
                   [&](std::size_t a, std::size_t b) { return items[a].last_week < items[b].last_week; });
  for (std::size_t s = 0; s < start_.size(); ++s) {
    if (start_[s]) start_coverage_ += coverage.values()[s];
  }
}

double StudyPlanner::gain(const Held& held, std::size_t item) const {
  double sum = 0;
  for (const auto skill : teaches_[item]) sum += held[skill] ? 0 : coverage_.values()[skill];
  return sum;
}

void StudyPlanner::take(Held& held, std::size_t item) const {
  for (const auto skill : teaches_[item]) held[skill] = true;
}

double StudyPlanner::area(const std::vector<std::size_t>& items) const {
  Held held = start_;
  double now = start_coverage_, sum = 0, weeks = 0;
  for (const auto item : items) {
    const double gained = gain(held, item), length = roadmap_.items()[item].weeks;
    sum += (now + gained / 2) * length;  // an item's skills come evenly over its weeks
    now += gained;
    weeks += length;
    take(held, item);
  }
  return weeks > 0 ? sum / weeks : now;
}

bool StudyPlanner::allowed(const std::vector<std::size_t>& items) const {
  std::vector<bool> done(roadmap_.items().size(), false);
  for (const auto item : items) {
    if (std::any_of(requires_[item].begin(), requires_[item].end(), [&](std::size_t i) { return !done[i]; }))
      return false;
    done[item] = true;
  }
  return true;
}

// Best coverage per week of the item with what must come before it: a poor item may lead to a rich one.
double StudyPlanner::promise(const Held& held, const std::vector<bool>& done, std::size_t item) const {
  std::vector<std::size_t> path = {item};
  for (std::size_t at = 0; at < path.size(); ++at) {
    for (const auto before : requires_[path[at]]) {
      if (!done[before] && std::find(path.begin(), path.end(), before) == path.end()) path.push_back(before);
    }
  }
  Held with = held;
  double gained = 0, weeks = 0;
  for (const auto step : path) {
    gained += gain(with, step);
    weeks += roadmap_.items()[step].weeks;
    take(with, step);
  }
  return gained / weeks;
}

std::vector<std::size_t> StudyPlanner::greedy() const {
  std::vector<bool> done(roadmap_.items().size(), false);
  Held held = start_;
  std::vector<std::size_t> out;
  while (out.size() < items_.size()) {
    std::size_t goal = items_.size();
    double best = -1;
    for (std::size_t k = 0; k < items_.size(); ++k) {
      if (done[items_[k]]) continue;
      const double promised = promise(held, done, items_[k]);
      if (promised > best + 1e-12) {
        best = promised;
        goal = k;
      }
    }
    std::size_t next = items_[goal];
    for (bool again = true; again;) {
      again = false;
      for (const auto before : requires_[next]) {
        if (done[before]) continue;
        next = before;
        again = true;
        break;
      }
    }
    done[next] = true;
    take(held, next);
    out.push_back(next);
  }
  return out;
}

StudyOrder StudyPlanner::as_planned() const { return {items_, area(items_)}; }

StudyOrder StudyPlanner::sooner() const {
  auto best = greedy();
  if (const auto planned = as_planned(); planned.area > area(best) && allowed(planned.items))
    best = planned.items;
  double most = area(best);
  for (bool again = true; again;) {
    again = false;
    for (std::size_t from = 0; from < best.size(); ++from) {
      for (std::size_t to = 0; to < best.size(); ++to) {
        auto moved = best;
        const auto item = moved[from];
        moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(from));
        moved.insert(moved.begin() + static_cast<std::ptrdiff_t>(to), item);
        const double reached = area(moved);
        if (reached <= most + 1e-9 || !allowed(moved)) continue;
        best = std::move(moved);
        most = reached;
        again = true;
      }
    }
  }
  return {std::move(best), most};
}

}  // namespace radar::report
