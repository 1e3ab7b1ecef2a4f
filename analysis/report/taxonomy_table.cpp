#include "analysis/report/taxonomy_table.h"

#include "analysis/report/coverage.h"
#include "sources/text/utf8.h"

namespace radar::report {

Table taxonomy_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                     const taxonomy::Roadmap& roadmap) {
  Table table = start_table(sample, "taxonomy", "Skills that the report knows");
  table.columns = {{"skill", Format::text, "canonical name"},
                   {"skill_id", Format::text, "id in skills.json"},
                   {"category", Format::text, "category of the taxonomy"},
                   {"plan_item", Format::text,
                    "item of the roadmap that teaches it, by name or along with others; empty: none"},
                   {"implies", Format::text, "names of the skills that it implies, parted by \"; \""}};
  for (std::size_t i = 0; i < taxonomy.skills().size(); ++i) {
    const auto& skill = taxonomy.skills()[i];
    std::vector<std::string> implied;
    for (const auto other : taxonomy.implied_closure(static_cast<taxonomy::SkillId>(i)))
      implied.push_back(taxonomy.skill(other).name);
    const auto* item = item_teaching(roadmap, taxonomy, static_cast<taxonomy::SkillId>(i));
    table.rows.push_back(
        {skill.name, skill.id, skill.category, item == nullptr ? "" : item->id, text::join(implied, "; ")});
  }
  return table;
}

}  // namespace radar::report
