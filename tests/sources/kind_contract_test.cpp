#include "tests/sources/kind_contract.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "sources/text/utf8.h"

namespace radar::sources::test {
namespace {

namespace fs = std::filesystem;

const std::string k_data = RADAR_TEST_DATA;

// What `jobs-scrape parse` prints: postings, requests, the listing, then the faults.
std::string printed(const ParseResult& result) {
  json::Writer w;
  std::string out;
  const auto line = [&] {
    out += w.take() + "\n";
    w = json::Writer();
  };
  const auto request = [&](const model::Request& r) {
    w.begin_object().key("request").begin_object().key("method").value(r.method).key("url").value(r.url);
    w.key("role").value(r.role == model::RequestRole::detail ? "detail" : "listing");
    if (!r.native_id.empty()) w.key("id").value(r.native_id);
    if (!r.body.empty()) w.key("body").value(r.body);
    w.end_object().end_object();
    line();
  };
  for (const auto& sighting : result.sightings) {
    w.begin_object().key("posting");
    model::write_json(w, sighting.posting);
    w.key("text_complete").value(sighting.text_complete).key("revision").value(sighting.revision);
    w.end_object();
    line();
  }
  for (const auto& sighting : result.sightings) {
    if (sighting.detail) request(*sighting.detail);
  }
  for (const auto& next : result.requests) request(next);
  static constexpr const char* names[] = {"whole", "more_to_come", "cut_by_source", "unknown"};
  w.begin_object().key("listing").value(names[static_cast<int>(result.completeness)]).key("total");
  if (result.declared_total)
    w.value(*result.declared_total);
  else
    w.null();
  w.key("removed").begin_array();
  for (const auto& id : result.removed) w.value(id);
  w.end_array().end_object();
  line();
  for (const auto& fault : result.faults) {
    w.begin_object().key("fault").value(fault.where).key("found").value(fault.found).end_object();
    line();
  }
  return out;
}

Result<ParseResult, ParseError> parse_as(const Source& source, const model::Request& request,
                                         const std::string& body, int status, const std::string& type) {
  auto answer = response(body, status, type);
  answer.url = request.url;
  return source.parse(request, answer);
}

std::unique_ptr<Source> source_of(const KindContract& contract) {
  return make_source(std::string(contract.kind), std::string(contract.options));
}

void check_expected(const KindContract& contract) {
  const auto source = source_of(contract);
  for (const auto& answer : answers_of(contract)) {
    CAPTURE(contract.kind, answer.name);
    const auto parsed =
        parse_as(*source, request_for(*source, contract, answer), answer.body, 200, answer.type());
    CAPTURE(parsed ? "" : parsed.error().detail);
    REQUIRE(parsed);
    const std::string file = k_data + "/" + std::string(contract.kind) + "/" + answer.name + ".expected";
    const std::string now = printed(*parsed);
    // After a change that is meant: run with RADAR_WRITE_EXPECTED=1 and read the difference.
    if (std::getenv("RADAR_WRITE_EXPECTED") != nullptr) std::ofstream(file, std::ios::binary) << now;
    CHECK(slurp(file) == now);
  }
}

// The value with what stands at `pointer` replaced.
std::string replaced(const json::View& value, std::string_view pointer, std::string_view with) {
  if (value.pointer() == pointer) return std::string(with);
  if (!pointer.starts_with(value.pointer() + "/")) return value.dump();
  json::Writer w;
  if (value.is_array()) {
    w.begin_array();
    for (const auto& item : value.items()) w.raw(replaced(item, pointer, with));
    w.end_array();
  } else {
    w.begin_object();
    for (const auto& key : value.keys()) w.key(key).raw(replaced(value[key], pointer, with));
    w.end_object();
  }
  return w.take();
}

void check_empty(const KindContract& contract) {
  const auto source = source_of(contract);
  const auto listing = answers_of(contract).front();
  std::string body(contract.empty);
  if (contract.empty == k_none) return;
  if (body.empty() && listing.is(".json")) {
    const auto document = json::parse(listing.body);
    body = replaced(document->root(), contract.list, "[]");
  }
  if (body.empty()) body = "<!doctype html><html><head><title>Jobs</title></head><body></body></html>";
  const auto parsed = parse_as(*source, source->start().at(0), body, 200, listing.type());
  if (contract.kind == "embedded_json") return;  // its empty page is last.html
  REQUIRE(parsed);
  CHECK(parsed->sightings.empty());
  CHECK(parsed->requests.empty());
  CHECK(parsed->faults.empty());
  CHECK(parsed->completeness != Completeness::more_to_come);
  if (listing.is(".html")) CHECK(parsed->completeness != Completeness::whole);
}

void check_paging(const KindContract& contract) {
  const auto source = source_of(contract);
  const auto all = answers_of(contract);
  auto parsed = parse_as(*source, source->start().at(0), all.front().body, 200, all.front().type());
  REQUIRE(parsed);
  if (parsed->requests.empty()) {
    CHECK(parsed->completeness != Completeness::more_to_come);
    return;
  }
  REQUIRE(all.size() > 1);
  REQUIRE(all[1].name.starts_with("last."));
  const auto next = parsed->requests.at(0);
  CHECK(next.role == model::RequestRole::listing);
  const auto last = parse_as(*source, next, all[1].body, 200, all[1].type());
  REQUIRE(last);
  if (contract.kind != "adzuna" && contract.kind != "json_api") {
    CHECK(last->requests.empty());
    CHECK(last->completeness != Completeness::more_to_come);
  }
  // The same page for every number: a listing that repeats is no longer followed.
  auto again = next;
  int pages = 1;
  for (; pages < 10; ++pages) {
    parsed = parse_as(*source, again, all.front().body, 200, all.front().type());
    REQUIRE(parsed);
    if (parsed->requests.empty()) break;
    again = parsed->requests.at(0);
  }
  // Personio's second answer is the whole feed in another language, which may be the same.
  if (contract.kind != "hackernews" && contract.kind != "personio") {
    CHECK(pages <= 2);
    CHECK(parsed->completeness != Completeness::whole);  // paging that does not work closes nothing
    CHECK(parsed->completeness != Completeness::more_to_come);
  }
}

void check_bad_answers(const KindContract& contract) {
  const auto source = source_of(contract);
  const auto listing = answers_of(contract).front();
  for (const auto& bad : bad_answers()) {
    CAPTURE(contract.kind, bad.name);
    auto parsed = parse_as(*source, source->start().at(0), bad.body, bad.status, bad.type);
    // A kind that knows two addresses of its list judges by the second.
    if (parsed && parsed->asks_elsewhere)
      parsed = parse_as(*source, parsed->requests.at(0), bad.body, bad.status, bad.type);
    const bool json_only = bad.kind == ParseError::Kind::not_data || bad.kind == ParseError::Kind::cut_data ||
                           bad.kind == ParseError::Kind::changed_shape;
    if (listing.is(".html") && json_only) {
      if (parsed) CHECK(parsed->completeness == Completeness::unknown);
      continue;
    }
    REQUIRE_FALSE(parsed);
    if (!listing.is(".xml") || !json_only) CHECK(parsed.error().kind == bad.kind);
    CHECK_FALSE(parsed.error().detail.empty());
  }
  if (listing.is(".xml")) {
    const auto other = parse_as(*source, source->start().at(0), "<other><x/></other>", 200, "text/xml");
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == ParseError::Kind::changed_shape);
  }
  // A posting that is gone is no board that is gone.
  auto detail = source->start().at(0);
  detail.role = model::RequestRole::detail;
  detail.native_id = "1";
  const auto gone = parse_as(*source, detail, "gone", 404, "text/plain");
  REQUIRE_FALSE(gone);
  CHECK(gone.error().kind == ParseError::Kind::gone_posting);
}

// A cut answer is an error, or a listing that does not claim to be whole.
void check_cuts(const KindContract& contract) {
  const auto source = source_of(contract);
  const auto listing = answers_of(contract).front();
  const auto request = source->start().at(0);
  const std::size_t end = listing.body.find_last_not_of("\n ");
  for (std::size_t n = 1; n < end; n += std::max<std::size_t>(1, end / 150)) {
    CAPTURE(contract.kind, n);
    const std::string cut = listing.body.substr(0, n);
    check_any(*source, request, listing, cut);
    const auto parsed = parse_as(*source, request, cut, 200, listing.type());
    if (listing.is(".json")) CHECK_FALSE(parsed);
    const bool only_tags_lack = listing.is(".html") && cut.find("</body") != std::string::npos;
    if (parsed && !only_tags_lack) CHECK(parsed->completeness != Completeness::whole);
  }
}

void collect(const json::View& value, std::vector<std::string>& pointers) {
  pointers.push_back(value.pointer());
  const auto items = value.items();
  for (std::size_t i = 0; i < items.size() && i < 3; ++i) collect(items[i], pointers);
  for (std::size_t i = 3; i < items.size() && value.is_object(); ++i) collect(items[i], pointers);
}

// Any value in any place: no crash, nothing out of order; and where a posting is lost or a text became an
// object, somebody is told.
void check_wrong_types(const KindContract& contract) {
  const auto source = source_of(contract);
  for (const auto& answer : answers_of(contract)) {
    if (!answer.is(".json")) continue;
    const auto request = request_for(*source, contract, answer);
    const auto document = json::parse(answer.body);
    const auto good = parse_as(*source, request, answer.body, 200, answer.type());
    REQUIRE(good);
    std::vector<std::string> pointers;
    collect(document->root(), pointers);
    for (const auto& pointer : pointers) {
      for (const char* value : {"null", "0", "-1", "1e300", "\"x\"", "\"\"", "[]", "{}", "true", "[null]",
                                R"({"a":{"b":[]}})", R"([[{"a":1}]])"}) {
        CAPTURE(contract.kind, answer.name, pointer, value);
        const std::string body = replaced(document->root(), pointer, value);
        check_any(*source, request, answer, body);
        const auto parsed = parse_as(*source, request, body, 200, answer.type());
        const bool odd = value[0] == '{' || value == std::string_view("true");
        // Where the kind takes an object or a flag as well as a text.
        static const std::set<std::string> either = {
            "glorri/entities/0/location",
            "greenhouse/jobs/0/metadata/0/value",
            "json_api/data/0/remote",
            "rippling/workLocations/0",
            "rippling/workLocations/1",
            "teamtailor/items/0/_jobposting/jobLocation/0/address/addressCountry",
            "teamtailor/items/0/_jobposting/jobLocation/0/address/addressLocality"};
        if (parsed && odd && either.count(std::string(contract.kind) + pointer) == 0 &&
            document->root().at_pointer(pointer).is_string() &&
            !document->root().at_pointer(pointer).is_blank() && value != std::string_view("{}") &&
            parsed->sightings.size() == good->sightings.size() && printed(*parsed) != printed(*good)) {
          CHECK_FALSE(parsed->faults.empty());
        }
        if (!parsed || parsed->sightings.size() >= good->sightings.size()) continue;
        if (contract.kind == "landingjobs" && pointer.empty()) continue;
        const bool a_list = value[0] == '[' || pointer == contract.list;
        const bool told = !parsed->faults.empty();
        // A list that is empty or short of an element says nothing wrong.
        if (!a_list && value != std::string_view("null") && value != std::string_view("{}") &&
            value != std::string_view("\"\"")) {
          const bool by_design = contract.kind == "remoteok" || contract.kind == "workday" ||
                                 contract.kind == "hackernews" || contract.kind == "ashby" ||
                                 contract.kind == "workable" || contract.kind == "rippling";
          if (!by_design) CHECK(told);
        }
      }
    }
  }
}

}  // namespace

std::string Answer::type() const {
  return is(".html") ? "text/html; charset=utf-8" : is(".xml") ? "application/xml" : "application/json";
}

const KindContract& contract_of(std::string_view kind) {
  const auto* found = std::find_if(k_contracts.begin(), k_contracts.end(),
                                   [kind](const KindContract& c) { return c.kind == kind; });
  if (found == k_contracts.end()) throw std::runtime_error("no contract: " + std::string(kind));
  return *found;
}

std::vector<Answer> answers_of(const KindContract& contract) {
  std::vector<Answer> out;
  const std::string folder = k_data + "/" + std::string(contract.kind) + "/";
  for (const char* name : {"listing", "last", "detail"}) {
    for (const char* extension : {".json", ".html", ".xml"}) {
      const std::string file = std::string(name) + extension;
      if (fs::exists(folder + file)) out.push_back({file, slurp(folder + file)});
    }
  }
  if (!contract.more.empty())
    out.push_back({std::string(contract.more), slurp(folder + std::string(contract.more))});
  return out;
}

model::Request request_for(const Source& source, const KindContract& contract, const Answer& answer) {
  const auto first = source.start().at(0);
  if (!answer.name.starts_with("last.") && !answer.name.starts_with("detail.")) return first;
  const auto listing = answers_of(contract).front();
  const auto parsed = parse_as(source, first, listing.body, 200, listing.type());
  if (!parsed) return first;
  if (answer.name.starts_with("last.")) return parsed->requests.empty() ? first : parsed->requests.front();
  for (const auto& sighting : parsed->sightings) {
    // Breezy asks for the texts that the list lacks only.
    if (sighting.detail) return *sighting.detail;
  }
  auto request = first;
  request.role = model::RequestRole::detail;
  request.native_id = parsed->sightings.empty() ? "1" : parsed->sightings.front().posting.id;
  return request;
}

void check_any(const Source& source, const model::Request& request, const Answer& answer, std::string body) {
  const auto parsed = parse_as(source, request, body, 200, answer.type());
  if (!parsed) {
    if (parsed.error().detail.empty()) FAIL("an error that says nothing");
    return;
  }
  for (const auto& sighting : parsed->sightings) {
    if (sighting.posting.id.empty() || sighting.posting.title.empty()) FAIL("a posting without id or title");
  }
  if (!text::is_valid_utf8(printed(*parsed))) FAIL("not UTF-8");
  const bool more = parsed->completeness == Completeness::more_to_come;
  if (more != !parsed->requests.empty()) FAIL("completeness and requests do not agree");
}

void check_contract(std::string_view kind) {
  const auto& contract = contract_of(kind);
  check_expected(contract);
  check_empty(contract);
  check_paging(contract);
  check_bad_answers(contract);
  check_cuts(contract);
  check_wrong_types(contract);
}

}  // namespace radar::sources::test

using namespace radar::sources;
using namespace radar::sources::test;

TEST_CASE("every kind of the registry has a contract, its answers and a test file of its own") {
  const std::string tests = std::string(RADAR_PROJECT_DIR) + "/tests/sources/";
  CHECK(k_contracts.size() == all_kinds().size());
  for (const auto* kind : all_kinds()) {
    const std::string name(kind->name);
    CAPTURE(name);
    CHECK_NOTHROW(contract_of(name));
    CHECK_FALSE(answers_of(contract_of(name)).empty());
    REQUIRE(std::filesystem::exists(tests + name + "_test.cpp"));
    CHECK(slurp(tests + name + "_test.cpp").find("check_contract(\"" + name + "\")") != std::string::npos);
  }
}
