#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <deque>
#include <functional>
#include <map>
#include <set>

#include "sources/json/json_writer.h"
#include "sources/workday_walk.h"
#include "tests/sources/kind_contract.h"

using namespace radar;
using namespace radar::sources;
using namespace radar::sources::test;

namespace {

constexpr const char* k_site = R"({"host":"aurora.wd5.myworkdayjobs.com","site":"Careers"})";

struct Job {
  int number = 0;
  std::map<std::string, std::vector<std::string>> facets;  // values by facet
};

// A tenant as Workday serves it: totals stop at 2000, paging wraps there, later pages report a total of 0.
struct Tenant {
  std::vector<Job> jobs;
  std::vector<std::string> facets = {"family", "time", "place"};
  std::string group_of = "place";  // this facet lies in a group
  int stubs = 0;                   // entries at the end that are no postings
  bool heeds_facets = true;
  static constexpr std::size_t cap = 2000;

  static bool fits(const Job& job, const workday::Selection& selection) {
    return std::all_of(selection.begin(), selection.end(), [&job](const auto& applied) {
      const auto& values = job.facets.at(applied.first);
      return std::find(values.begin(), values.end(), applied.second) != values.end();
    });
  }
  std::vector<Job> chosen(const workday::Selection& selection) const {
    std::vector<Job> out;
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(out),
                 [&selection](const Job& job) { return fits(job, selection); });
    return out;
  }
  void write_facet(json::Writer& w, const std::string& facet, const std::vector<Job>& among) const {
    std::map<std::string, int> counts;
    for (const auto& job : among) {
      for (const auto& value : job.facets.at(facet)) ++counts[value];
    }
    if (facet == group_of) w.begin_object().key("facetParameter").value("group").key("values").begin_array();
    w.begin_object().key("facetParameter").value(facet).key("values").begin_array();
    for (const auto& [value, count] : counts)
      w.begin_object()
          .key("descriptor")
          .value(value)
          .key("id")
          .value(value)
          .key("count")
          .value(count)
          .end_object();
    w.end_array().end_object();
    if (facet == group_of) w.end_array().end_object();
  }
  std::string answer(const model::Request& request) const {
    auto asked = workday::asked_by(request.body);
    if (!heeds_facets) asked.selection.clear();
    const auto all = chosen(asked.selection);
    const std::size_t listed = all.size() + (asked.selection.empty() ? static_cast<std::size_t>(stubs) : 0);
    const auto offset = static_cast<std::size_t>(asked.offset) % cap;
    json::Writer w;
    w.begin_object().key("total").value(asked.offset == 0 ? std::min(listed, cap) : 0);
    w.key("jobPostings").begin_array();
    for (std::size_t i = offset; i < std::min(listed, offset + 20); ++i) {
      w.begin_object();
      if (i < all.size()) {
        const std::string number = std::to_string(all[i].number);
        w.key("title").value("Engineer " + number).key("externalPath").value("/job/Porto/E_" + number);
      }
      w.key("bulletFields").begin_array().value("R" + std::to_string(i)).end_array().end_object();
    }
    w.end_array().key("facets").begin_array();
    for (const auto& facet : facets) write_facet(w, facet, all);
    w.end_array().end_object();
    return w.take();
  }
};

struct Walked {
  std::set<std::string> ids;
  std::set<std::string> applied;  // facets that were asked with
  std::size_t pages = 0;
  ParseResult last;
};

Walked walk(const Tenant& tenant) {
  const auto source = make_source("workday", k_site);
  Walked out;
  std::deque<model::Request> due{source->start().at(0)};
  while (!due.empty() && out.pages < 1000) {
    ++out.pages;
    for (const auto& [facet, value] : workday::asked_by(due.front().body).selection)
      out.applied.insert(facet);
    auto parsed = source->parse(due.front(), response(tenant.answer(due.front())));
    REQUIRE(parsed);
    due.pop_front();
    for (const auto& sighting : parsed->sightings) out.ids.insert(sighting.posting.id);
    for (const auto& request : parsed->requests) due.push_back(request);
    out.last = std::move(*parsed);
  }
  return out;
}

std::vector<Job> many(int count, const std::function<Job(int)>& make) {
  std::vector<Job> out;
  for (int i = 0; i < count; ++i) {
    out.push_back(make(i));
    out.back().number = i;
  }
  return out;
}

}  // namespace

TEST_CASE("workday keeps the contract of every kind") { check_contract("workday"); }

TEST_CASE("workday: a board above the cap of 2000 is read in the parts of a facet, and is whole") {
  Tenant tenant;
  tenant.jobs = many(2613, [](int i) {
    return Job{0,
               {{"family", {i % 3 == 0 ? "sales" : "engineering"}},
                {"time", {i < 5 ? "part" : "full"}},
                {"place", i % 2 == 0 ? std::vector<std::string>{"porto", "lisbon"}
                                     : std::vector<std::string>{"porto"}}}};
  });
  const auto walked = walk(tenant);
  CHECK(walked.ids.size() == 2613);
  CHECK(walked.last.completeness == Completeness::whole);
  // Time has a value above the cap, and places overlap.
  CHECK(walked.applied == std::set<std::string>{"family"});
  CHECK(walked.pages < 140);
  REQUIRE(walked.last.declared_total);
  CHECK(*walked.last.declared_total <= 2613);
  CHECK(*walked.last.declared_total >= 2608);  // as many work full time, which is more than the total says
}

TEST_CASE("workday: a part that is above the cap itself is divided by another facet") {
  Tenant tenant;
  tenant.jobs = many(4500, [](int i) {
    return Job{0,
               {{"family", {i < 4100 ? "engineering" : "sales"}},
                {"time", {i % 2 == 0 ? "part" : "full"}},
                {"place", {i / 2 % 2 == 0 ? "porto" : "lisbon"}}}};
  });
  auto walked = walk(tenant);
  CHECK(walked.applied.size() == 3);
  CHECK(walked.ids.size() == 4500);
  CHECK(walked.last.completeness == Completeness::whole);
  // Without the places no way of dividing brings every part below the cap: that is said.
  tenant.facets = {"family", "time"};
  walked = walk(tenant);
  CHECK(walked.applied == std::set<std::string>{"family", "time"});
  CHECK(walked.ids.size() > 4300);
  CHECK(walked.last.completeness == Completeness::cut_by_source);
}

TEST_CASE("workday: parts that repeat postings are no paging that repeats") {
  Tenant tenant;
  tenant.jobs = many(2200, [](int) { return Job{0, {{"place", {"porto", "lisbon"}}}}; });
  for (int i = 0; i < 300; ++i) tenant.jobs[static_cast<std::size_t>(i)].facets["place"] = {"porto"};
  for (int i = 300; i < 600; ++i) tenant.jobs[static_cast<std::size_t>(i)].facets["place"] = {"lisbon"};
  tenant.facets = {"place"};
  const auto source = make_source("workday", k_site);
  const auto first = source->start().at(0);
  const auto divided = source->parse(first, response(tenant.answer(first)));
  REQUIRE(divided);
  CHECK(divided->parts_overlap);
  const auto walked = walk(tenant);
  CHECK(walked.ids.size() == 2200);
  CHECK(walked.last.completeness == Completeness::whole);
  CHECK(walked.last.faults.empty());
}

TEST_CASE("workday: what no facet reaches is a listing that the source cuts") {
  Tenant tenant;
  SECTION("an answer without facets") {
    tenant.jobs = many(2611, [](int) { return Job{}; });
    tenant.facets.clear();
    CHECK(walk(tenant).ids.size() == 2000);
  }
  SECTION("a server that does not heed facets, which is soon noticed") {
    tenant.jobs = many(2611, [](int i) { return Job{0, {{"family", {std::to_string(i % 9)}}}}; });
    tenant.facets = {"family"};
    tenant.heeds_facets = false;
    const auto walked = walk(tenant);
    CHECK(walked.ids.size() == 2000);
    CHECK(walked.pages <= 101);
  }
  SECTION("facets that many postings lack") {
    tenant.jobs = many(2611, [](int i) {
      std::vector<std::string> family;
      if (i % 2 == 0) family = {i % 4 == 0 ? "sales" : "engineering"};
      return Job{0, {{"family", family}}};
    });
    tenant.facets = {"family"};
    CHECK(walk(tenant).ids.size() >= 1306);
  }
  CHECK(walk(tenant).last.completeness == Completeness::cut_by_source);
}

TEST_CASE("workday: stubs are of the total that the source declares, and are no postings") {
  Tenant tenant;
  tenant.facets.clear();
  tenant.jobs = many(24, [](int) { return Job{}; });
  tenant.stubs = 2;
  const auto walked = walk(tenant);
  CHECK(walked.ids.size() == 24);
  CHECK(walked.last.declared_total == 24);
  CHECK(walked.last.completeness == Completeness::whole);
}

TEST_CASE("workday: entries that all lost a field are another shape, one stub is not") {
  const auto source = make_source("workday", k_site);
  const auto renamed = parse(*source, R"({"total":2,"jobPostings":[{"name":"A","externalPath":"/job/A"},
      {"name":"B","externalPath":"/job/B"}],"facets":[]})");
  REQUIRE_FALSE(renamed);
  CHECK(renamed.error().kind == ParseError::Kind::changed_shape);
  const auto stub = parse(*source, R"({"total":1,"jobPostings":[{"bulletFields":["R1"]}],"facets":[]})");
  REQUIRE(stub);
  CHECK(stub->declared_total == 0);
}

TEST_CASE("workday: what a walk carries survives its state, and a state that is none begins anew") {
  workday::Walk walk;
  walk.total = 1500;
  walk.board = 2611;
  walk.partial = true;
  walk.stubs = {"0123456789abcdef"};
  walk.expected = 1499;
  walk.due = {{{{"family #1", "a/b \"c\""}}, 7}, {{{"time", "full"}, {"place", "porto"}}, 12}};
  const auto state = walk.state();
  CHECK(state.find('#') == std::string::npos);
  const auto again = workday::Walk::from(state + "#3.0123");
  CHECK(again.state() == state);
  CHECK(again.due == walk.due);
  for (const char* odd : {"", "20/2611", "{\"due\":7,\"stubs\":7}", "[]"}) {
    CAPTURE(odd);
    CHECK(workday::Walk::from(odd).state() == workday::Walk().state());
  }
}
