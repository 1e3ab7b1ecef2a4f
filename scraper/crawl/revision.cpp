#include "scraper/crawl/revision.h"

#include <algorithm>
#include <numeric>

#include "sources/text/sha256.h"
#include "sources/text/utf8.h"

namespace radar::crawl {
namespace {

constexpr std::string_view k_prefix = "listed:";

std::string pay_of(const model::Salary& pay) {
  if (!pay.min && !pay.max) return pay.text;
  return std::to_string(pay.min.value_or(0)) + '-' + std::to_string(pay.max.value_or(0)) + ' ' +
         pay.currency + ' ' + pay.interval;
}

// Spreads the weekly looks over the week.
bool is_its_weekday(const std::string& native_id, text::UnixSeconds now) {
  const auto sum = std::accumulate(native_id.begin(), native_id.end(), 0, [](int total, char c) {
    return (total + static_cast<unsigned char>(c)) % 7;
  });
  return (now / 86'400 + sum) % 7 == 0;
}

}  // namespace

std::string revision_of_listed(const model::Posting& p) {
  std::string all;
  const auto add = [&all](std::string_view part) { all.append(text::collapse_space(part)).push_back('\0'); };
  for (const std::string* field : {&p.title, &p.company, &p.department, &p.employment_type}) add(*field);
  add(text::prefix_bytes(p.valid_through, 10));  // its day
  add(p.salary ? pay_of(*p.salary) : "");
  // Some sites list the same places in another order every time.
  auto places = p.locations;
  if (places.empty()) places.push_back(p.location);
  std::sort(places.begin(), places.end());
  for (const auto& place : places) add(place);
  return std::string(k_prefix) + text::hex(text::sha256(all)).substr(0, 32);
}

bool is_of_listed(std::string_view revision) { return revision.starts_with(k_prefix); }

Reading reading_of(const std::optional<store::DetailState>& known, const std::string& native_id,
                   const std::string& revision, text::UnixSeconds now) {
  if (!known || !known->done) return Reading::due;
  if (known->declared_over && is_its_weekday(native_id, now)) return Reading::recheck;
  if (revision.empty() || revision == known->revision) return Reading::not_due;
  const bool of_listed = is_of_listed(revision);
  if (of_listed != is_of_listed(known->revision))
    return Reading::not_due;  // or of an older program, which had none
  return of_listed ? Reading::changed : Reading::due;
}

}  // namespace radar::crawl
