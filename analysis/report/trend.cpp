#include "analysis/report/trend.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/report/counted.h"
#include "analysis/report/groups.h"
#include "analysis/report/rank.h"
#include "analysis/stats/multiple.h"

namespace radar::report {
namespace {

using taxonomy::SkillId;

constexpr std::int64_t k_least_of_window = 20;  // jobs of a window that is compared
constexpr std::int64_t k_least_asking = 5;      // jobs of both windows that ask for a skill that is tested
constexpr double k_false_discoveries = 0.05;

std::vector<Column> share_columns() {
  return {{"skill", Format::text, "canonical name"},
          {"window", Format::text, "month, quarter or Monday of the week"},
          {"share", Format::share, "share of the window's jobs that ask for it"},
          {"low", Format::share, "lower end of the 95% interval (clustered by employer)"},
          {"high", Format::share, "upper end of the 95% interval (clustered by employer)"},
          {"jobs", Format::integer, "jobs of the window that ask for it"},
          {"window_jobs", Format::integer, "jobs of the window"},
          {"unwell_sources", Format::integer, "sources whose listings were not well seen in the window"}};
}

std::vector<Column> change_columns() {
  return {{"skill", Format::text, "canonical name"},
          {"basis", Format::text, "published: jobs by day of publication; open: jobs open on the last day"},
          {"first", Format::text, "first window"},
          {"last", Format::text, "last window"},
          {"share_first", Format::share, "share in the first window, at the common mix of sources"},
          {"share_last", Format::share, "share in the last window, at the same mix"},
          {"change", Format::points, "share_last less share_first"},
          {"low", Format::points, "lower end of the change's 95% interval (clustered by employer)"},
          {"high", Format::points, "upper end of the change's 95% interval"},
          {"p", Format::number, "probability of such a change by chance alone"},
          {"q", Format::number, "false-discovery rate over all skills (Benjamini & Hochberg)"},
          {"jobs_first", Format::integer, "jobs of the first window that ask for it"},
          {"jobs_last", Format::integer, "jobs of the last window that ask for it"},
          {"verdict", Format::text, "rising, falling (q up to 0.05) or may be noise"}};
}

constexpr std::size_t k_most_windows = 600;  // the newest; one stray date must not stretch a report

// The windows from one time to another, without gaps.
std::vector<Span> spans_between(text::UnixSeconds from, text::UnixSeconds to, Window window) {
  std::vector<Span> out;
  if (from > to) return out;
  for (auto span = span_of(from, window); span.begin <= to; span = next_span(span, window))
    out.push_back(span);
  if (out.size() > k_most_windows)
    out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(k_most_windows));
  return out;
}

std::pair<text::UnixSeconds, text::UnixSeconds> observed(const Sample& sample) {
  text::UnixSeconds from = INT64_MAX, to = INT64_MIN;
  const auto see = [&](text::UnixSeconds t) {
    from = std::min(from, t);
    to = std::max(to, t);
  };
  for (const auto& [source, nights] : sample.nights) {
    for (const auto& night : nights) see(night.at);
  }
  for (const auto& p : sample.postings) {
    for (const auto& spell : p.spells) {
      see(spell.opened);
      if (spell.closed != k_still_open) see(spell.closed);
    }
  }
  return {from, to};
}

std::int64_t unwell_sources(const Sample& sample, const Span& span) {
  std::int64_t n = 0;
  for (const auto& [source, nights] : sample.nights) n += health_of(sample, source, span) == Health::unwell;
  return n;
}

void add_shares(Table& table, const Sample& sample, const taxonomy::Taxonomy& taxonomy, const Demand& demand,
                const std::vector<SkillId>& skills, const std::vector<Span>& windows, const Holds& in) {
  std::vector<std::vector<std::size_t>> members;
  std::vector<std::vector<double>> weights;
  std::vector<std::int64_t> unwell;
  for (const auto& span : windows) {
    unwell.push_back(unwell_sources(sample, span));
    auto& jobs = members.emplace_back();
    for (std::size_t i = 0; i < sample.jobs.size(); ++i) {
      if (in(i, span)) jobs.push_back(i);
    }
    weights.push_back(votes(sample, jobs));
  }
  for (const auto skill : skills) {
    for (std::size_t w = 0; w < windows.size(); ++w) {
      if (members[w].empty()) continue;
      std::vector<stats::Observation> o;
      std::int64_t asking = 0;
      for (std::size_t k = 0; k < members[w].size(); ++k) {
        const auto i = members[w][k];
        o.push_back({weights[w][k], demand.names(i, skill), sample.jobs[i].employer});
        asking += o.back().hit;
      }
      const auto share = stats::weighted_share(o);
      const auto ci = stats::wilson(share);
      table.rows.push_back({taxonomy.skill(skill).name, windows[w].name, share.value(), ci.low, ci.high,
                            asking, static_cast<std::int64_t>(members[w].size()), unwell[w]});
    }
  }
}

std::string undated_note(const Sample& sample) {
  std::int64_t undated = 0;
  for (const auto& job : sample.jobs) undated += !job.dated;
  if (undated == 0) return "";
  return fmt::format("{} of {} jobs tell no day of publication and are in no window.", undated,
                     sample.jobs.size());
}

const char* verdict(const SkillChange& c) {
  if (!c.real()) return "may be noise";
  return c.difference.estimate.value > 0 ? "rising" : "falling";
}

Row change_row(const taxonomy::Taxonomy& taxonomy, const SkillChange& c, const WindowPair& pair,
               const char* basis) {
  const auto& e = c.difference.estimate;
  const auto interval = e.interval();
  Cell low, high;
  if (e.known()) {
    low = std::max(-1.0, interval.low);
    high = std::min(1.0, interval.high);
  }
  return {taxonomy.skill(c.skill).name,
          std::string(basis),
          pair.first().name,
          pair.last().name,
          c.difference.first,
          c.difference.second,
          e.value,
          low,
          high,
          c.p,
          c.q,
          c.jobs_first,
          c.jobs_last,
          std::string(verdict(c))};
}

std::string change_note(const taxonomy::Taxonomy& taxonomy, const SkillChange& c, const WindowPair& pair) {
  const auto& e = c.difference.estimate;
  const auto interval = e.interval();
  return fmt::format(
      "{}: {:+.1f} points from {} to {} (95% interval {:+.1f} to {:+.1f}; p {:.3f}, q {:.3f} over all "
      "skills): {}.",
      taxonomy.skill(c.skill).name, e.value * 100, pair.first().name, pair.last().name,
      std::max(-1.0, interval.low) * 100, std::min(1.0, interval.high) * 100, c.p, c.q, verdict(c));
}

// How many jobs the windows before or after a pair hold: "10 windows of 2 to 13 jobs"; "" there are none.
std::string passed_over(const Sample& sample, const std::vector<Span>& spans, const Holds& in) {
  std::size_t windows = 0;
  std::int64_t least = 0, most = 0;
  for (const auto& span : spans) {
    std::int64_t jobs = 0;
    for (std::size_t i = 0; i < sample.jobs.size(); ++i) jobs += in(i, span);
    if (jobs == 0) continue;
    least = windows == 0 ? jobs : std::min(least, jobs);
    most = std::max(most, jobs);
    ++windows;
  }
  if (windows == 0) return "";
  return fmt::format("{} of {} {}", counted(windows, "window"),
                     least == most ? std::to_string(most) : fmt::format("{} to {}", least, most),
                     noun_for(most, "job"));
}

// Why these two windows are compared and not the very first and last.
std::string choice_note(const Sample& sample, const WindowPair& pair, std::vector<Span> spans,
                        const Holds& in) {
  std::vector<Span> before, after;
  for (auto& span : spans) {
    if (span.end <= pair.first().begin) before.push_back(span);
    if (span.begin >= pair.last().end) after.push_back(span);
  }
  std::string out = fmt::format(
      "{} and {} are the first and the last window with {} jobs and half of theirs in sources seen in both",
      pair.first().name, pair.last().name, k_least_of_window);
  for (const auto& [name, passed] :
       {std::pair{"before", passed_over(sample, before, in)}, {"after", passed_over(sample, after, in)}}) {
    if (!passed.empty()) out += fmt::format("; passed over {} them: {}", name, passed);
  }
  return out + ".";
}

class Trend {
 public:
  Trend(const Sample& sample, const taxonomy::Taxonomy& taxonomy, const std::vector<SkillId>& skills,
        Window window, std::size_t most)
      : sample_(sample), taxonomy_(taxonomy), demand_(sample, taxonomy), asked_(skills), window_(window) {
    shown_ = skills;
    if (shown_.empty()) {
      shown_ = by_share(skill_figures(sample, demand_));
      if (most != 0 && shown_.size() > most) shown_.resize(most);
    }
  }

  std::vector<Table> tables() {
    Table trend = start_table(sample_, "trend", "Shares over time, by day of publication");
    Table open = start_table(sample_, "open", "Shares over time, of what was open at each window's end");
    Table changes = start_table(sample_, "changes", "Change between the first and the last window");
    trend.columns = open.columns = share_columns();
    changes.columns = change_columns();
    Table rising = changes, falling = changes;
    rising.id = "rising";
    rising.title = "Rising";
    falling.id = "falling";
    falling.title = "Falling";
    if (const auto why = too_few(sample_)) {
      for (auto* table : {&trend, &rising, &falling, &changes, &open}) table->notes.push_back(*why);
    } else {
      if (auto note = undated_note(sample_); !note.empty()) trend.notes.push_back(std::move(note));
      add_shares(trend, sample_, taxonomy_, demand_, shown_, publication_spans(sample_, window_),
                 by_publication(sample_));
      const auto days = open_spans(sample_, window_);
      if (days.size() < 2)
        open.notes.emplace_back(
            "The archive watched one window only, so there is no course of time to show yet.");
      else
        add_shares(open, sample_, taxonomy_, demand_, shown_, days, by_open_day(sample_));
      compare(trend, rising, falling, changes, by_publication(sample_), "published");
      if (days.size() > 1) compare(open, rising, falling, changes, by_open_day(sample_), "open");
    }
    return {std::move(trend), std::move(rising), std::move(falling), std::move(changes), std::move(open)};
  }

 private:
  void compare(Table& shares, Table& rising, Table& falling, Table& changes, const Holds& in,
               const char* basis) const {
    const auto pair = first_and_last(sample_, window_, in);
    if (!pair) {
      const auto note = fmt::format(
          "By jobs {}: no two windows have {} jobs each, and half of theirs, from sources seen well in both "
          "and from enough employers; no change is told.",
          basis, k_least_of_window);
      for (auto* table : {&shares, &rising, &falling, &changes}) table->notes.push_back(note);
      return;
    }
    const auto all = skill_changes(demand_, *pair);
    std::int64_t up = 0, down = 0;
    for (const auto& c : all) {
      const bool shown = std::find(shown_.begin(), shown_.end(), c.skill) != shown_.end();
      if (shown && !asked_.empty()) shares.notes.push_back(change_note(taxonomy_, c, *pair));
      if (shown || asked_.empty()) changes.rows.push_back(change_row(taxonomy_, c, *pair, basis));
      if (!c.real()) continue;
      const bool rises = c.difference.estimate.value > 0;
      ++(rises ? up : down);
      (rises ? rising : falling).rows.push_back(change_row(taxonomy_, c, *pair, basis));
    }
    const auto choice = choice_note(sample_, *pair,
                                    basis == std::string_view("open") ? open_spans(sample_, window_)
                                                                      : publication_spans(sample_, window_),
                                    in);
    shares.notes.push_back(pair->note() + " " + choice);
    const auto summary = fmt::format(
        "By jobs {}, {} to {}: of {} skills tested {} rise and {} fall by more than noise (false discoveries "
        "held at 5%). {} {}",
        basis, pair->first().name, pair->last().name, all.size(), up, down, pair->note(), choice);
    for (auto* table : {&rising, &falling, &changes}) table->notes.push_back(summary);
  }

  const Sample& sample_;
  const taxonomy::Taxonomy& taxonomy_;
  const Demand demand_;
  const std::vector<SkillId>& asked_;
  std::vector<SkillId> shown_;
  Window window_;
};

}  // namespace

std::vector<Span> publication_spans(const Sample& sample, Window window) {
  text::UnixSeconds oldest = INT64_MAX, newest = INT64_MIN;
  for (const auto& job : sample.jobs) {
    if (!job.dated) continue;
    oldest = std::min(oldest, job.date);
    newest = std::max(newest, job.date);
  }
  return spans_between(oldest, newest, window);
}

std::vector<Span> open_spans(const Sample& sample, Window window) {
  const auto [from, to] = observed(sample);
  return spans_between(from, to, window);
}

bool SkillChange::real() const { return q <= k_false_discoveries; }

std::vector<SkillChange> skill_changes(const Demand& demand, const WindowPair& pair) {
  std::vector<SkillChange> out;
  std::vector<double> p;
  for (std::size_t i = 0; i < demand.skills(); ++i) {
    const auto skill = static_cast<SkillId>(i);
    if (static_cast<std::int64_t>(demand.asking(skill).size()) < k_least_asking) continue;
    SkillChange c;
    c.skill = skill;
    std::tie(c.jobs_first, c.jobs_last) = pair.asking(demand, skill);
    if (c.jobs_first + c.jobs_last < k_least_asking) continue;
    c.difference = pair.change(demand, skill);
    c.p = c.difference.estimate.p();
    p.push_back(c.p);
    out.push_back(std::move(c));
  }
  const auto q = stats::false_discovery_q(p);
  for (std::size_t i = 0; i < out.size(); ++i) out[i].q = q[i];
  std::stable_sort(out.begin(), out.end(), [](const SkillChange& a, const SkillChange& b) {
    return a.q != b.q ? a.q < b.q : a.p < b.p;
  });
  return out;
}

std::optional<WindowPair> first_and_last(const Sample& sample, Window window, const Holds& in) {
  text::UnixSeconds first_night = INT64_MAX;
  for (const auto& [source, nights] : sample.nights) {
    if (!nights.empty()) first_night = std::min(first_night, nights.front().at);
  }
  auto all = publication_spans(sample, window);
  for (auto& span : open_spans(sample, window)) {
    if (std::none_of(all.begin(), all.end(), [&](const Span& s) { return s.begin == span.begin; }))
      all.push_back(std::move(span));
  }
  std::sort(all.begin(), all.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::vector<Span> full, watched;
  for (const auto& span : all) {
    std::int64_t jobs = 0;
    for (std::size_t i = 0; i < sample.jobs.size(); ++i) jobs += in(i, span);
    if (jobs < k_least_of_window) continue;
    full.push_back(span);
    if (span.end > first_night) watched.push_back(span);
  }
  int tries = 200;  // the first pair nearly always serves
  for (const auto* candidates : {&watched, &full}) {
    for (std::size_t j = candidates->size(); j-- > 1;) {
      for (std::size_t i = 0; i < j && tries > 0; ++i, --tries) {
        WindowPair pair(sample, (*candidates)[i], (*candidates)[j], in);
        if (pair.enough(k_least_of_window)) return pair;
      }
    }
  }
  return std::nullopt;
}

Holds by_open_day(const Sample& sample) {
  const auto last = observed(sample).second;
  return [&sample, last](std::size_t job, const Span& span) {
    const auto day = std::min(span.end - 1, last);
    const auto& postings = sample.jobs[job].postings;
    return std::any_of(postings.begin(), postings.end(), [&](std::size_t p) {
      const auto& spells = sample.postings[p].spells;
      return std::any_of(spells.begin(), spells.end(),
                         [&](const Spell& s) { return s.opened <= day && day < s.closed; });
    });
  };
}

std::vector<Table> trend_tables(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                                const std::vector<SkillId>& skills, Window window, std::size_t most) {
  return Trend(sample, taxonomy, skills, window, most).tables();
}

Table trend_table(const Sample& sample, const taxonomy::Taxonomy& taxonomy,
                  const std::vector<SkillId>& skills, Window window) {
  return std::move(trend_tables(sample, taxonomy, skills, window).front());
}

}  // namespace radar::report
