#include "scraper/crawl/closing.h"

#include <catch2/catch_test_macros.hpp>

namespace {

using radar::crawl::BoardHistory;
using radar::crawl::judge;
using radar::crawl::Observation;

std::vector<std::string> ids(int from, int to) {
  std::vector<std::string> out;
  for (int i = from; i < to; ++i) out.push_back("job" + std::to_string(1000 + i));
  return out;
}

Observation complete(std::vector<std::string> seen) {
  Observation o;
  o.complete = true;
  o.seen_ids = std::move(seen);
  return o;
}

BoardHistory steady(int open) {
  BoardHistory h;
  h.recent_seen = {open, open, open};
  h.open_ids = ids(0, open);
  return h;
}

}  // namespace

TEST_CASE("a complete listing closes what it lacks") {
  const auto v = judge(steady(20), complete(ids(2, 21)));
  CHECK(v.close == ids(0, 2));
  CHECK(v.suspended.empty());
  CHECK_FALSE(v.suspect);
}

TEST_CASE("absence from a window or an incomplete listing says nothing") {
  Observation window = complete(ids(10, 20));
  window.is_window = true;
  CHECK(judge(steady(20), window).close.empty());
  CHECK_FALSE(judge(steady(20), window).suspended.empty());
  Observation cut = complete(ids(1, 20));
  cut.complete = false;
  cut.incomplete_because = "page 3 failed";
  CHECK(judge(steady(20), cut).close.empty());
  CHECK(judge(steady(20), cut).suspended == "page 3 failed");
  CHECK_FALSE(judge(steady(20), cut).suspect);
}

TEST_CASE("clearly fewer than the source declares closes nothing") {
  Observation o = complete(ids(1, 20));
  o.declared_total = 21;
  CHECK(judge(steady(20), o).close.empty());
  CHECK_FALSE(judge(steady(20), o).suspended.empty());
  o.declared_total = 19;
  CHECK(judge(steady(20), o).close.size() == 1);
}

TEST_CASE("where one of the declared is missing, what is missing for the second time closes") {
  Observation o = complete(ids(2, 20));
  o.declared_total = 19;
  auto history = steady(20);
  CHECK(judge(history, o).close.empty());
  CHECK(judge(history, o).suspended.empty());
  history.missed_before = ids(0, 1);
  CHECK(judge(history, o).close == ids(0, 1));
}

TEST_CASE("an entry that names a posting once more counts towards the declared total") {
  Observation o = complete(ids(1, 20));
  o.declared_total = 30;
  CHECK(judge(steady(20), o).close.empty());
  o.repeats = 11;
  CHECK(judge(steady(20), o).close.size() == 1);
}

TEST_CASE("a declared total has a slack of one and two in a hundred") {
  using radar::crawl::meets_total;
  CHECK(meets_total(0, 0));
  CHECK(meets_total(0, 1));
  CHECK(meets_total(9, 10));
  CHECK_FALSE(meets_total(8, 10));
  CHECK(meets_total(97, 100));
  CHECK_FALSE(meets_total(96, 100));
}

TEST_CASE("a board that lost a third overnight waits for a second night") {
  const auto v = judge(steady(100), complete(ids(0, 65)));
  CHECK(v.suspect);
  CHECK(v.close.empty());
  CHECK(judge(steady(100), complete(ids(0, 70))).close.size() == 30);  // exactly the share is still believed
}

TEST_CASE("a second night that sees as much confirms the loss, another count does not") {
  BoardHistory h = steady(100);
  h.suspect_seen = 65;
  CHECK(judge(h, complete(ids(0, 64))).close.size() == 36);
  CHECK(judge(h, complete(ids(0, 64))).confirmed == "64 seen where 100 are usual");
  CHECK(judge(steady(100), complete(ids(0, 90))).confirmed.empty());
  CHECK(judge(h, complete(ids(0, 20))).suspect);
  h.suspect_seen = 0;
  CHECK(judge(h, complete({})).close.size() == 100);
}

TEST_CASE("an exchanged listing of the usual length is suspect too") {
  const auto v = judge(steady(20), complete(ids(100, 120)));
  CHECK(v.suspect);
  CHECK(v.close.empty());
}

TEST_CASE("small boards are doubted like large ones") {
  CHECK(judge(steady(4), complete(ids(0, 3))).close.size() == 1);
  CHECK(judge(steady(3), complete(ids(0, 1))).suspect);
  CHECK(judge(steady(1), complete({})).suspect);
  auto history = steady(1);
  history.suspect_seen = 0;
  CHECK(judge(history, complete({})).close.size() == 1);
}

TEST_CASE("a fall of just 30% and a closing of just half are believed") {
  CHECK(judge(steady(10), complete(ids(0, 7))).close.size() == 3);
  CHECK(judge(steady(10), complete(ids(0, 6))).suspect);
  CHECK(judge(steady(10), complete(ids(5, 15))).close.size() == 5);
  CHECK(judge(steady(10), complete(ids(6, 16))).suspect);
}

TEST_CASE("first nights have no history to doubt") {
  CHECK(judge({}, complete(ids(0, 9))).close.empty());
  CHECK_FALSE(judge({}, complete(ids(0, 9))).suspect);
}

TEST_CASE("repeats and order do not matter") {
  Observation o = complete({"b", "a", "b"});
  BoardHistory h;
  h.open_ids = {"c", "a", "b"};
  CHECK(judge(h, o).close == std::vector<std::string>{"c"});
}
