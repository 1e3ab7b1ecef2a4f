#include "sources/model/posting.h"

#include <catch2/catch_test_macros.hpp>

#include "sources/model/http_message.h"

using namespace radar;
using namespace radar::model;

namespace {
Result<Posting, std::string> read(const std::string& text) {
  const auto document = json::parse(text);
  REQUIRE(document);
  return posting_from_json(document->root());
}
}  // namespace

TEST_CASE("a posting survives its own JSON") {
  Posting p;
  p.id = "1";
  p.title = "Engineer \"x\"";
  p.description = "<p>é</p>";
  p.locations = {"Berlin", "Paris"};
  p.remote = Workplace::hybrid;
  p.salary = Salary{100, 200.5, "EUR", "month", "100-200,50 €"};
  p.posted = text::Timestamp{1772409600, true, false};
  p.tags = {"a"};
  json::Writer w;
  write_json(w, p);
  const auto back = read(w.str());
  REQUIRE(back);
  CHECK(back->title == p.title);
  CHECK(back->description == p.description);
  CHECK(back->locations == p.locations);
  CHECK(back->remote == p.remote);
  CHECK(back->salary == p.salary);
  CHECK(back->posted->seconds == p.posted->seconds);
}

TEST_CASE("title and description are required, an id is made of the content") {
  CHECK_FALSE(read(R"({"title":"x"})"));
  CHECK_FALSE(read(R"({"description":"x"})"));
  const auto a = read(R"({"title":"x","description":"y"})"), b = read(R"({"title":"x","description":"y"})"),
             c = read(R"({"title":"x","description":"z"})");
  REQUIRE((a && b && c));
  CHECK(a->id == b->id);
  CHECK(a->id != c->id);
  CHECK(a->id.substr(0, 7) == "sha256:");
}

TEST_CASE("unknown keys are kept") {
  const auto p = read(R"({"title":"x","description":"y","colour":"blue"})");
  REQUIRE(p);
  CHECK(p->extra.find("blue") != std::string::npos);
}

TEST_CASE("workplaces and intervals by their many names") {
  CHECK(workplace_from("TELECOMMUTE") == Workplace::remote);
  CHECK(workplace_from("On-site") == Workplace::onsite);
  CHECK(workplace_from("Hybrid") == Workplace::hybrid);
  CHECK_FALSE(workplace_from("maybe"));
  CHECK(interval_from("YEARLY") == "year");
  CHECK(interval_from("per-year-salary") == "year");
  CHECK(interval_from("P1Y") == "year");
  CHECK(interval_from("hour") == "hour");
  CHECK(interval_from("fortnight").empty());
}

TEST_CASE("a response's header is found and its body converted") {
  Response r;
  r.headers = {{"content-type", "text/html; charset=windows-1251"}};
  r.body = "\xCF\xF0\xE8\xE2\xE5\xF2";
  CHECK(r.header("content-type").substr(0, 9) == "text/html");
  CHECK(r.header("etag").empty());
  CHECK(body_text(r) == "Привет");
}
