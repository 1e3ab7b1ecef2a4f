#include "analysis/report/headlines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/report/query.h"
#include "analysis/report/table_lookup.h"

namespace radar::report {
namespace {

std::string percent(double share) { return fmt::format("{:.0f}%", share * 100); }

std::string interval(const RowView& row, const char* lower = "low", const char* upper = "high") {
  const auto low = row.number(lower), high = row.number(upper);
  return low && high ? fmt::format("95% interval {:.0f} to {:.0f}%", *low * 100, *high * 100) : "";
}

// "Python (67%), SQL (41%)" of the first rows that `take` accepts.
template <class Take>
std::string listed(const Table& table, std::size_t most, Take&& take) {
  std::string out;
  std::size_t n = 0;
  for (const auto& cells : table.rows) {
    const RowView row(table, cells);
    if (n >= most || !take(row)) continue;
    out += (n++ == 0 ? "" : ", ") + row.text("skill") + " (" + percent(row.number("share").value_or(0)) + ")";
  }
  return out;
}

struct Finding {
  std::string topic, text, skill, section;
  Cell figure, low, high, jobs;
};

class Headlines {
 public:
  explicit Headlines(const std::vector<Table>& tables) : tables_(tables) {}

  std::vector<Finding> all() {
    if (!too_few()) {
      most_asked();
      fields();
      most_required();
      moves();
      missing();
      study_weeks();
      coverage();
    }
    claims();
    pay();
    repeats();
    return std::move(findings_);
  }

 private:
  [[nodiscard]] const Table* filled(std::string_view id) const {
    const auto* table = find_table(tables_, id);
    return table != nullptr && !table->rows.empty() ? table : nullptr;
  }

  // What a ranking has too few jobs or employers for is said of nothing else; why is the first finding.
  bool too_few() {
    const auto* rank = find_table(tables_, "rank");
    if (rank == nullptr || !rank->rows.empty()) return false;
    for (const auto& note : rank->notes) {
      if (note.rfind(k_too_few, 0) == 0)
        findings_.push_back({"Too few to rank", note, "", "rank", {}, {}, {}, {}});
    }
    return true;
  }

  void add(std::string topic, std::string text, const RowView& row, std::string section,
           const char* figure = "share") {
    findings_.push_back({std::move(topic), std::move(text), row.text("skill"), std::move(section),
                         row.cell(figure), row.cell("low"), row.cell("high"), row.cell("jobs")});
  }

  static bool is_study(const RowView& row) {
    const auto category = row.text("category");
    return category != "Professional skills" && category != "Degrees";
  }

  // Professional skills stand in nearly every posting; what can be studied comes first.
  void most_asked() {
    const auto* rank = filled("rank");
    if (rank == nullptr || rank->rows.size() < 3) return;
    const auto lead = std::find_if(rank->rows.begin(), rank->rows.end(),
                                   [&](const Row& row) { return is_study(RowView(*rank, row)); });
    if (lead == rank->rows.end()) return;
    const RowView first(*rank, *lead);
    const auto traits = listed(*rank, 3, [](const RowView& row) {
      return row.text("category") == "Professional skills" && row.number("share").value_or(0) >= 0.1;
    });
    add("Most asked for",
        fmt::format("{} is named most: by {} of jobs ({}; {} of {} jobs, {} employers). Next come {}.{}",
                    first.text("skill"), percent(*first.number("share")), interval(first),
                    first.integer("jobs"), rank->denominator.jobs, first.integer("employers"),
                    listed(*rank, 4,
                           [&](const RowView& row) {
                             return is_study(row) && row.text("skill") != first.text("skill");
                           }),
                    traits.empty() ? "" : " Professional skills are left aside: " + traits + "."),
        first, "rank");
  }

  // The first of each of the next fields; the field of the first skill of all has been told.
  void fields() {
    const auto* rank = filled("rank");
    if (rank == nullptr) return;
    std::vector<std::string> seen;
    std::string text;
    const Row* lead = nullptr;
    for (const auto& cells : rank->rows) {
      const RowView row(*rank, cells);
      const auto category = row.text("category");
      if (seen.size() > 5 || !is_study(row) || row.integer("jobs") < 5 ||
          std::find(seen.begin(), seen.end(), category) != seen.end())
        continue;
      seen.push_back(category);
      if (seen.size() == 1) continue;
      if (lead == nullptr) lead = &cells;
      text += (text.empty() ? "" : ", ") + row.text("skill") + " (" + category + ", " +
              percent(*row.number("share")) + ")";
    }
    if (lead != nullptr && seen.size() > 3)
      add("First in its field", "Other fields lead with " + text + ".", RowView(*rank, *lead), "rank");
  }

  void moves() {
    for (const char* id : {"rising", "falling"}) {
      const auto* table = filled(id);
      if (table == nullptr) continue;
      std::string names;
      for (std::size_t i = 0; i < table->rows.size() && i < 4; ++i) {
        const RowView row(*table, table->rows[i]);
        names += fmt::format("{}{} ({:+.0f} points)", i == 0 ? "" : ", ", row.text("skill"),
                             row.number("change").value_or(0) * 100);
      }
      const RowView first(*table, table->rows.front());
      findings_.push_back(
          {id == std::string("rising") ? "Rising" : "Falling",
           fmt::format("More than noise, from {} to {}: {}.", first.text("first"), first.text("last"), names),
           first.text("skill"), "trend", first.cell("change"), first.cell("low"), first.cell("high"),
           first.cell("jobs_last")});
    }
    if (filled("rising") != nullptr || filled("falling") != nullptr || moves_of_year()) return;
    const auto* changes = filled("changes");
    if (changes == nullptr) return;
    const RowView first(*changes, changes->rows.front());
    findings_.push_back(
        {"Rising and falling",
         fmt::format("Of {} skills compared from {} to {} none moved by more than noise: what "
                     "looks like a trend in these data may be chance.",
                     changes->rows.size(), first.text("first"), first.text("last")),
         "",
         "trend",
         {},
         {},
         {},
         {}});
  }

  // What the ranking tells of the newest year; false: nothing that is more than noise.
  bool moves_of_year() {
    const auto* rank = filled("rank");
    if (rank == nullptr) return false;
    bool any = false;
    for (const bool up : {true, false}) {
      std::vector<RowView> moved;
      for (const auto& cells : rank->rows) {
        const RowView row(*rank, cells);
        const auto change = row.number("change"), q = row.number("change_q");
        if (change && q && *q <= 0.05 && (*change > 0) == up && row.integer("jobs") >= 10)
          moved.push_back(row);
      }
      if (moved.empty()) continue;
      any = true;
      std::vector<std::pair<double, std::size_t>> order;
      for (std::size_t i = 0; i < moved.size(); ++i)
        order.emplace_back(-std::abs(*moved[i].number("change")), i);
      std::sort(order.begin(), order.end());
      std::string names;
      for (std::size_t i = 0; i < order.size() && i < 4; ++i) {
        const auto& row = moved[order[i].second];
        names += fmt::format("{}{} ({:+.0f} points)", i == 0 ? "" : ", ", row.text("skill"),
                             *row.number("change") * 100);
      }
      const auto& first = moved[order.front().second];
      findings_.push_back({up ? "Rising" : "Falling",
                           "More than noise, in the newest year against the year before: " + names + ".",
                           first.text("skill"), "trend", first.cell("change"), first.cell("change_low"),
                           first.cell("change_high"), first.cell("jobs")});
    }
    return any;
  }

  void most_required() {
    const auto* rank = filled("rank");
    if (rank == nullptr) return;
    const auto* best = &rank->rows.front();
    for (const auto& row : rank->rows) {
      if (RowView(*rank, row).number("required_share").value_or(0) >
          RowView(*rank, *best).number("required_share").value_or(0))
        best = &row;
    }
    const RowView row(*rank, *best);
    const double required = row.number("required_share").value_or(0);
    if (required <= 0) return;
    findings_.push_back(
        {"Most often a must",
         fmt::format("{} is required outright by {} of jobs ({}; {} of {} jobs), and named by {}.",
                     row.text("skill"), percent(required), interval(row, "required_low", "required_high"),
                     row.integer("required_jobs"), rank->denominator.jobs, percent(*row.number("share"))),
         row.text("skill"), "rank", required, row.cell("required_low"), row.cell("required_high"),
         row.cell("required_jobs")});
  }

  void missing() {
    const auto* table = filled("missing");
    if (table == nullptr) return;
    const auto is_study = [](const RowView& row) { return row.text("category") != "Professional skills"; };
    const auto lead = std::find_if(table->rows.begin(), table->rows.end(),
                                   [&](const Row& row) { return is_study(RowView(*table, row)); });
    if (lead == table->rows.end()) return;
    const RowView row(*table, *lead);
    add("What the plan lacks",
        fmt::format("Asked for, and in no week of the plan: {}. The first has a {}.",
                    listed(*table, 4, is_study), interval(row)),
        row, "missing");
  }

  void study_weeks() {
    const auto* plan = filled("plan");
    if (plan == nullptr) return;
    const Row *best = nullptr, *worst = nullptr;
    for (const auto& cells : plan->rows) {
      const auto value = RowView(*plan, cells).number("share_per_week");
      if (!value) continue;
      if (best == nullptr || *value > *RowView(*plan, *best).number("share_per_week")) best = &cells;
      if (worst == nullptr || *value < *RowView(*plan, *worst).number("share_per_week")) worst = &cells;
    }
    if (best == nullptr || best == worst) return;
    const RowView b(*plan, *best), w(*plan, *worst);
    add("Weeks that bring most",
        fmt::format("{} ({}) gives most per week of study: {} of jobs ask for it ({}), {} for each week. {} "
                    "({}) gives least: {} of jobs; fundamentals are seldom named, though.",
                    b.text("topic"), b.text("plan_item"), percent(*b.number("share")), interval(b),
                    percent(*b.number("share_per_week")), w.text("topic"), w.text("plan_item"),
                    percent(*w.number("share"))),
        b, "plan");
  }

  void coverage() {
    const auto* table = filled("coverage");
    if (table == nullptr) return;
    const RowView last(*table, table->rows.back());
    const auto median = last.number("median");
    if (!median) return;
    std::string quartiles;
    if (last.has("quartile_1") && last.has("quartile_3"))
      quartiles = fmt::format(" (half of the jobs lie between {} and {})",
                              percent(*last.number("quartile_1")), percent(*last.number("quartile_3")));
    findings_.push_back({"What the whole plan covers",
                         fmt::format("After week {} the learner holds {} of the skills that the median job "
                                     "requires{}.",
                                     last.integer("week"), percent(*median), quartiles),
                         "", "coverage", *median, last.cell("quartile_1"), last.cell("quartile_3"),
                         last.cell("jobs")});
  }

  void claims() {
    const auto* table = filled("claims");
    if (table == nullptr) return;
    std::map<std::string, std::vector<std::string>> by;
    for (const auto& cells : table->rows) {
      const RowView row(*table, cells);
      by[row.text("verdict")].push_back(row.text("claim"));
    }
    const auto ids = [&](const std::string& verdict) {
      const auto& list = by[verdict];
      return list.empty() ? std::string() : fmt::format(" ({})", fmt::join(list, ", "));
    };
    findings_.push_back(
        {"The claims",
         fmt::format(
             "Of {} claims about the market, the postings support {}{} and do not support {}{}; for {} "
             "they cannot tell.",
             table->rows.size(), by["supported"].size(), ids("supported"), by["not supported"].size(),
             ids("not supported"), by["not enough data"].size()),
         "",
         "claims",
         static_cast<std::int64_t>(by["supported"].size()),
         {},
         {},
         {}});
  }

  void pay() {
    const auto* quality = filled("quality");
    if (quality == nullptr) return;
    for (const auto& cells : quality->rows) {
      const RowView row(*quality, cells);
      if (row.text("measure") != "postings_with_pay" || !row.has("share")) continue;
      findings_.push_back(
          {"Who states pay",
           fmt::format("{} of {} postings ({}) state pay; figures on pay rest on those of them "
                       "that state a year's worth.{}",
                       row.integer("count"), row.integer("of"), percent(*row.number("share")), median_pay()),
           "",
           "pay",
           row.cell("share"),
           {},
           {},
           {}});
    }
  }

  // Of the currency stated most.
  [[nodiscard]] std::string median_pay() const {
    const auto* pay = filled("pay");
    if (pay == nullptr) return "";
    const RowView row(*pay, pay->rows.front());
    const auto median = row.number("median"), low = row.number("low"), high = row.number("high");
    if (!median || !row.has("currency")) return "";
    const auto thousands = [](double v) { return fmt::format("{:.0f}", v / 1000); };
    std::string interval;
    if (low && high) interval = fmt::format(" (95% interval {} to {})", thousands(*low), thousands(*high));
    return fmt::format(" The median of the {} jobs that state it in {} is {} thousand a year{}.",
                       row.integer("n"), row.text("currency"), thousands(*median), interval);
  }

  void repeats() {
    const auto* quality = filled("quality");
    if (quality == nullptr) return;
    for (const auto& cells : quality->rows) {
      const RowView row(*quality, cells);
      if (row.text("measure") != "repeated_postings" || !row.has("share")) continue;
      findings_.push_back(
          {"Counted once",
           fmt::format("{} of {} postings ({}) repeat a job that is listed elsewhere or was "
                       "listed before; each job counts once here.",
                       row.integer("count"), row.integer("of"), percent(*row.number("share"))),
           "",
           "quality",
           row.cell("share"),
           {},
           {},
           {}});
    }
  }

  const std::vector<Table>& tables_;
  std::vector<Finding> findings_;
};

}  // namespace

Table headlines_table(const std::vector<Table>& tables) {
  Table out;
  if (!tables.empty()) {
    out.filters = tables.front().filters;
    out.denominator = tables.front().denominator;
    for (const auto& note : tables.front().notes) {
      if (note.rfind("SAMPLE DATA", 0) == 0) out.notes.push_back(note);
    }
  }
  out.id = "headlines";
  out.title = "What stands out";
  out.columns = {{"topic", Format::text, "what the finding is about"},
                 {"finding", Format::text, "the finding in words"},
                 {"figure", Format::number, "its figure; a share is a fraction from 0 to 1"},
                 {"low", Format::number, "lower end of its 95% interval, or lower quartile"},
                 {"high", Format::number, "upper end of its 95% interval, or upper quartile"},
                 {"jobs", Format::integer, "jobs behind it"},
                 {"skill", Format::text, "the skill that it is about"},
                 {"section", Format::text, "table that it was read from"}};
  for (auto& f : Headlines(tables).all()) {
    const auto text = [](std::string s) { return s.empty() ? Cell{} : Cell{std::move(s)}; };
    out.rows.push_back(
        {f.topic, std::move(f.text), f.figure, f.low, f.high, f.jobs, text(f.skill), f.section});
  }
  return out;
}

}  // namespace radar::report
