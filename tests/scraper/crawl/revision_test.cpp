#include "scraper/crawl/revision.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar;
using namespace radar::crawl;

namespace {

model::Posting listed() {
  model::Posting p;
  p.id = "1";
  p.title = "ML Engineer";
  p.company = "Acme";
  p.department = "Data";
  p.locations = {"Baku", "Berlin"};
  p.salary = model::Salary{100, 200, "EUR", "day", "100 to 200"};
  p.valid_through = "2026-12-31";
  return p;
}

store::DetailState read(std::string revision) { return {std::move(revision), true, false}; }

}  // namespace

TEST_CASE("what a listing says of a posting tells an edit from a night that passed") {
  const std::string before = revision_of_listed(listed());
  CHECK(is_of_listed(before));
  const auto with = [](auto change) {
    auto p = listed();
    change(p);
    return revision_of_listed(p);
  };
  CHECK(with([](auto& p) { p.title = "Senior ML Engineer"; }) != before);
  CHECK(with([](auto& p) { p.department = "Research"; }) != before);
  CHECK(with([](auto& p) { p.locations = {"Baku"}; }) != before);
  CHECK(with([](auto& p) { p.salary->max = 250; }) != before);
  CHECK(with([](auto& p) { p.valid_through = "2027-01-31"; }) != before);
  CHECK(with([](auto& p) { p.title = " ML  Engineer"; }) == before);
  CHECK(with([](auto& p) { p.posted = text::Timestamp{86'400, false, false}; }) == before);  // "3 days ago"
  CHECK(with([](auto& p) { p.url = "https://acme.example/1?session=77"; }) == before);
  CHECK(with([](auto& p) { p.description = "17 people looked at this"; }) == before);
  CHECK(with([](auto& p) { p.tags = {"New"}; }) == before);
  CHECK(with([](auto& p) { p.locations = {"Berlin", "Baku"}; }) == before);
  CHECK(with([](auto& p) { p.valid_through = "2026-12-31T09:00:00Z"; }) == before);
}

TEST_CASE("a posting's page is read when it is new, due or changed, and only then") {
  const std::string one = revision_of_listed(listed());
  auto other = listed();
  other.title = "Data Engineer";
  const std::string two = revision_of_listed(other);
  const auto reading = [](const std::optional<store::DetailState>& known, const std::string& revision) {
    return reading_of(known, "1", revision, 0);
  };
  CHECK(reading(std::nullopt, one) == Reading::due);
  CHECK(reading(store::DetailState{one, false, false}, one) == Reading::due);
  CHECK(reading(read(one), one) == Reading::not_due);
  CHECK(reading(read(one), two) == Reading::changed);
  CHECK(reading(read("r1"), "r1") == Reading::not_due);
  CHECK(reading(read("r1"), "r2") == Reading::due);
  CHECK(reading(read("r1"), "") == Reading::not_due);
  // Of an archive whose program had no such mark, or where a source has a mark of its own only now.
  CHECK(reading(read(""), one) == Reading::not_due);
  CHECK(reading(read(one), "r1") == Reading::not_due);
  CHECK(reading(read("r1"), one) == Reading::not_due);
}

TEST_CASE("a page that declared its posting over is looked at once a week while it is listed") {
  for (const char* id : {"1", "2", "a long id", ""}) {
    int looks = 0;
    for (text::UnixSeconds day = 20'000; day < 20'007; ++day) {
      if (reading_of(store::DetailState{"r", true, true}, id, "r", day * 86'400) == Reading::recheck) ++looks;
    }
    CHECK(looks == 1);
  }
}
