// The pace of one host, in made-up time.
#include "scraper/http/host_pace.h"

#include <catch2/catch_test_macros.hpp>

using radar::http::HostPace;
using radar::http::PaceOptions;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int k_many = 4;  // requests that a host may be asked at once

HostPace::Time at(double s) {
  return HostPace::Time{} + milliseconds(1'000'000 + static_cast<int>(s * 1000));
}

// A request that is started and ends at `t`.
void answer(HostPace& pace, int status, double t, std::optional<std::int64_t> retry_after = {}) {
  pace.started(at(t));
  pace.ended();
  pace.answered(status, retry_after, at(t), at(t));
}
void fail(HostPace& pace, double t, bool others_at_work = false, bool first_try = true) {
  pace.started(at(t));
  pace.ended();
  pace.failed(first_try, others_at_work, at(t));
}
void go_down(HostPace& pace, double t) {
  for (int i = 0; i < 8; ++i) fail(pace, t);
}

}  // namespace

TEST_CASE("the largest gap that was asked for holds") {
  HostPace pace;
  pace.keep_apart(500);
  pace.keep_apart(200);
  pace.started(at(0));
  CHECK(pace.earliest() == at(0.5));
}

TEST_CASE("a host that is down gets one probe after a pause, and is asked as before once it answers") {
  HostPace pace;
  pace.keep_apart(100);
  go_down(pace, 0);
  REQUIRE(pace.down());
  CHECK(pace.refusal("h", at(1)).empty());
  CHECK(pace.earliest() == at(30));
  pace.started(at(30));
  CHECK_FALSE(pace.has_room(k_many));
  pace.ended();
  CHECK(pace.has_room(k_many));
  pace.answered(500, {}, at(30), at(31));
  CHECK_FALSE(pace.down());
  CHECK(pace.earliest() == at(30.1));
}

TEST_CASE("pauses grow while the night has other work, and patience ends") {
  HostPace pace;
  go_down(pace, 0);
  fail(pace, 30, true);
  CHECK(pace.earliest() == at(90));
  fail(pace, 90, true);
  CHECK(pace.earliest() == at(210));
  CHECK(pace.refusal("h", at(210)).empty());
  fail(pace, 210, true);  // the next would be at 450, beyond five minutes
  CHECK(pace.refusal("h", at(210)) == "host h failed for 11 requests in a row; not asked again this night");
}

TEST_CASE("a night that waits for this host alone tries once more and ends") {
  HostPace pace;
  go_down(pace, 0);
  CHECK(pace.refusal("h", at(1)).empty());
  fail(pace, 30, false);
  CHECK_FALSE(pace.refusal("h", at(30)).empty());
  HostPace hasty(PaceOptions{.patience_ms = 0});
  go_down(hasty, 0);
  CHECK_FALSE(hasty.refusal("h", at(0)).empty());
}

TEST_CASE("what was under way when a host went down is no probe") {
  HostPace pace;
  pace.started(at(0));
  go_down(pace, 1);
  pace.ended();
  pace.failed(true, false, at(2));
  CHECK(pace.refusal("h", at(2)).empty());
  CHECK(pace.earliest() == at(31));
}

TEST_CASE("one page that fails again and again does not make its host a broken one") {
  HostPace pace;
  for (int i = 0; i < 20; ++i) fail(pace, i, false, i == 0);
  CHECK_FALSE(pace.down());
}

TEST_CASE("a refusal without a time rests the whole host, longer each time, and slows it") {
  HostPace pace;
  pace.keep_apart(500);
  answer(pace, 429, 0);
  CHECK(pace.earliest() == at(2));
  CHECK(pace.gap_ms() == 1000);
  answer(pace, 503, 2);
  CHECK(pace.earliest() == at(6));
  CHECK(pace.gap_ms() == 1500);
  answer(pace, 200, 6);
  CHECK(pace.earliest() == at(7.5));
  for (int i = 0; i < 80; ++i) answer(pace, 200, 10 + i);
  CHECK(pace.gap_ms() == 500);
  answer(pace, 429, 200);
  CHECK(pace.earliest() == at(202));
}

TEST_CASE("refusals of what was under way together count once") {
  HostPace pace;
  pace.started(at(0));
  pace.started(at(0.1));
  pace.answered(429, {}, at(0), at(1));
  pace.answered(429, {}, at(0.1), at(1.2));
  CHECK(pace.earliest() == at(3));
}

TEST_CASE("a host that refuses after every rest is left alone") {
  HostPace pace;
  double t = 0;
  int asked = 0;
  while (pace.refusal("h", at(t)).empty() && asked < 100) {
    answer(pace, 429, t);
    ++asked;
    t = std::chrono::duration<double>(pace.earliest() - at(0)).count();
  }
  CHECK(asked == 8);
  CHECK(pace.refusal("h", at(t)) == "host h answered 429 again after 7 rests; left alone for this night");
}

TEST_CASE("a host's own word for its rest holds, beyond the cap until then") {
  HostPace pace;
  answer(pace, 429, 0, 1000);
  CHECK(pace.earliest() == at(1));
  answer(pace, 429, 1, 0);  // "now" is not believed twice
  CHECK(pace.earliest() == at(5));
  HostPace closed;
  answer(closed, 503, 0, 900'000);
  CHECK(closed.refusal("h", at(100)) == "host h asks not to be asked for 800 s more");
  CHECK(closed.refusal("h", at(901)).empty());
}
