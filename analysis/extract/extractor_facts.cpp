// Role and facts of a document: what the readers need of its skills is gathered here.
#include <algorithm>
#include <map>

#include "analysis/extract/extractor_work.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

constexpr std::string_view k_degrees = "Degrees";  // the taxonomy's category

int degree_rank(std::string_view name) {
  return text::icontains(name, "bachelor") ? 1
         : text::icontains(name, "master") ? 2
         : text::icontains(name, "phd")    ? 3
                                           : 0;
}

std::vector<NamedDegree> named_degrees(const taxonomy::Taxonomy& taxonomy,
                                       const std::vector<Mention>& mentions) {
  std::vector<NamedDegree> out;
  for (const auto& m : mentions) {
    const auto& skill = taxonomy.skill(m.skill);
    const int rank = skill.category == k_degrees ? degree_rank(skill.name) : 0;
    if (rank > 0 && (m.status == Status::required || m.status == Status::preferred))
      out.push_back({rank, m.status == Status::required, m.begin, m.end});
  }
  return out;
}

std::vector<NamedSkill> named_skills(const taxonomy::Taxonomy& taxonomy,
                                     const std::vector<match::SkillHit>& hits) {
  std::vector<NamedSkill> out;
  out.reserve(hits.size());
  for (const auto& hit : hits) {
    const auto& skill = taxonomy.skill(hit.skill);
    if (skill.category != k_degrees) out.push_back({skill.name, hit.begin, hit.end});
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return out;
}

// Skills that are asked for or worked with, by category.
taxonomy::SkillsByCategory skills_by_category(const taxonomy::Taxonomy& taxonomy,
                                              const std::vector<Mention>& mentions) {
  taxonomy::SkillsByCategory out;
  for (const auto& m : mentions) {
    if (m.status != Status::negated && m.status != Status::employer) ++out[taxonomy.skill(m.skill).category];
  }
  return out;
}

}  // namespace

void Extractor::read_role(Work& work) const {
  const auto categories = [&] { return skills_by_category(taxonomy_, work.out.mentions); };
  auto [family, level] = roles_.read(work.document.title, {work.document.text, categories});
  work.out.role = std::move(family);
  work.title_level = std::move(level);
}

void Extractor::read_all_facts(std::vector<Work>& batch) const {
  std::vector<FactSource> sources;
  sources.reserve(batch.size());
  for (auto& work : batch) {
    work.skills = named_skills(taxonomy_, work.hits);
    work.degrees = named_degrees(taxonomy_, work.out.mentions);
    sources.push_back(
        {work.whole, work.document.title.size(), work.sections, work.title_level, work.skills, work.degrees});
  }
  auto facts = read_facts(sources);
  for (std::size_t i = 0; i < batch.size(); ++i) batch[i].out.facts = std::move(facts[i]);
}

}  // namespace radar::extract
