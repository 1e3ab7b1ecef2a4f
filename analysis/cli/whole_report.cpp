#include "analysis/cli/whole_report.h"

#include <fcntl.h>
#include <unistd.h>

#include <ctime>
#include <filesystem>

#include "analysis/report/basis.h"
#include "analysis/report/claims.h"
#include "analysis/report/cooccurrence.h"
#include "analysis/report/data_quality.h"
#include "analysis/report/headlines.h"
#include "analysis/report/pay.h"
#include "analysis/report/plan.h"
#include "analysis/report/postings.h"
#include "analysis/report/rank.h"
#include "analysis/report/roles_profile.h"
#include "analysis/report/taxonomy_table.h"
#include "analysis/report/trend.h"
#include "analysis/report/visible.h"

namespace radar::cli {
namespace {

constexpr std::size_t k_quarters_from = 24;  // months of publication; more are compared by quarters

// What moved is compared by the same windows everywhere, so that the page and the CSV set tell the same. The
// set's shares are by month, of every skill: a dashboard charts what it likes, and sums up as it likes.
std::vector<report::Table> trends(const Session& session, bool with_data) {
  const auto& taxonomy = session.rules->taxonomy;
  auto tables = report::trend_tables(session.sample, taxonomy, {}, trend_window(session.sample));
  if (!with_data) return tables;
  auto all = report::trend_tables(session.sample, taxonomy, {}, report::Window::month, 0);
  for (auto& table : tables) {
    for (auto& other : all) {
      if (other.id == table.id && (table.id == "trend" || table.id == "open")) table = std::move(other);
    }
  }
  return tables;
}

}  // namespace

report::Window trend_window(const report::Sample& sample) {
  const auto days = report::days_of(sample);
  const bool long_time =
      days && days->second - days->first > static_cast<text::UnixSeconds>(k_quarters_from) * 30 * 86'400;
  return long_time ? report::Window::quarter : report::Window::month;
}

WholeReport whole_report(Session& session, bool with_data) {
  auto& db = session.store->database();
  const auto& rules = *session.rules;
  const auto& sample = session.sample;
  const auto of_role = [&](const std::string& role) {
    auto filters = sample.filters;
    filters.role = role;
    return report::load_sample(db, filters, rules.taxonomy, rules.roles, &sample);
  };
  WholeReport out;
  const auto add = [&](report::Table table) { out.tables.push_back(std::move(table)); };
  const auto add_all = [&](std::vector<report::Table> tables) {
    for (auto& table : tables) add(std::move(table));
  };
  add(report::rank_table(sample, rules.taxonomy, &rules.roadmap));
  add_all(trends(session, with_data));
  add_all(report::plan_tables(sample, rules.taxonomy, rules.roadmap));
  add_all(report::claims_tables(sample, rules.taxonomy, rules.roadmap, of_role));
  add_all(report::pay_tables(sample, rules.taxonomy, rules.exchange ? &*rules.exchange : nullptr));
  add(report::cooccurrence_table(sample, rules.taxonomy));
  const bool everyone = sample.filters.role == "all";
  if (!everyone) out.everyone = of_role("all");
  add(report::roles_table(everyone ? sample : *out.everyone, rules.taxonomy,
                          everyone ? std::vector<std::string>{} : rules.roles.expand(sample.filters.role)));
  add(report::quality_table(db, sample));
  add(report::sources_table(db, sample));
  add(report::runs_table(db, sample));
  out.tables.insert(out.tables.begin(), report::headlines_table(out.tables));
  if (with_data) {
    out.data.push_back(report::taxonomy_table(sample, rules.taxonomy, rules.roadmap));
    out.data.push_back(report::postings_table(db, sample, rules.taxonomy, std::nullopt, 0));
    out.data.push_back(report::mentions_table(db, sample, rules.taxonomy));
  }
  return out;
}

text::UnixSeconds report_time(const report::Filters& filters) {
  return filters.as_of.empty() ? std::time(nullptr) : report::last_second(filters);
}

bool write_beside(const std::string& path, const std::string& bytes) {
  const auto beside = path + "." + std::to_string(::getpid()) + ".part";
  const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) return false;
  std::size_t done = 0;
  while (done < bytes.size()) {
    const auto n = ::write(fd, bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    done += static_cast<std::size_t>(n);
  }
  const bool whole = done == bytes.size() && ::fsync(fd) == 0;
  std::error_code error;
  if (::close(fd) == 0 && whole) std::filesystem::rename(beside, path, error);
  if (whole && !error) return true;
  std::filesystem::remove(beside, error);
  return false;
}

}  // namespace radar::cli
