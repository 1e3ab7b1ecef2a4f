#include <catch2/catch_test_macros.hpp>

#include "sources/json/json_config.h"
#include "sources/json/json_view.h"
#include "sources/json/json_writer.h"

using namespace radar::json;

TEST_CASE("a view is total: what is absent or of another type reads as empty") {
  const auto d = parse(R"({"a":[{"b":"  x "}],"n":"12","f":1.5,"t":true,"z":null})");
  REQUIRE(d);
  const auto r = d->root();
  CHECK(r["a"][0]["b"].text() == "x");
  CHECK(r["a"][0]["b"].raw_text() == "  x ");
  CHECK(r["a"][7]["b"]["c"].text().empty());
  CHECK(r["n"].integer() == 12);
  CHECK_FALSE(r["f"].integer());
  CHECK(r["f"].number() == 1.5);
  CHECK(r["t"].boolean() == true);
  CHECK(r["z"].is_blank());
  CHECK(r["a"][0]["b"].pointer() == "/a/0/b");
  CHECK(r.at_pointer("/a/0/b").text() == "x");
  CHECK(r.keys() == std::vector<std::string>{"a", "n", "f", "t", "z"});
  int n = 0;
  for (const auto& element : r["n"]) n += element.exists();
  CHECK(n == 0);
}

TEST_CASE("bad JSON is an error with its place, deep JSON does not break") {
  const auto bad = parse("{\"a\": [1, }");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().find("byte") != std::string::npos);
  CHECK_FALSE(parse(""));
  CHECK_FALSE(parse("{} x"));
  CHECK_FALSE(parse(std::string(1'000'000, '[')));
  CHECK(parse("\"\xFF\""));
}

TEST_CASE("relaxed reading takes what pages hold") {
  CHECK(parse_relaxed("/* c */ {\"a\": 1, // x\n \"b\": [1,2,],};"));
  CHECK(parse_relaxed("<!-- {\"a\":1} -->"));
  CHECK(parse_relaxed("//<![CDATA[\n{\"a\":\"x\ny\"}\n//]]>"));
  CHECK_FALSE(parse_relaxed("{a:"));
}

TEST_CASE("the writer is always well-formed") {
  Writer w;
  w.begin_object()
      .key("a\"")
      .value("x\n\xFF")
      .key("n")
      .value(1.0 / 0.0)
      .key("l")
      .begin_array()
      .value(1)
      .value(true)
      .null()
      .end_array()
      .end_object();
  const auto d = parse(w.str());
  REQUIRE(d);
  CHECK(d->root()["n"].type() == Type::null);
  CHECK(d->root()["l"].size() == 3);
}

TEST_CASE("a config fault has file, line and pointer") {
  ConfigFaults faults;
  const auto f = ConfigFile::parse("{\n \"a\": 1,\n \"b\": {\"c/d\": \"x\", \"e\": 5}\n}", "f.json", faults);
  ConfigObject o(f.root(), faults);
  CHECK(o.required_string("a").empty());
  ConfigObject b(o.node("b"), faults);
  CHECK(b.required_string("c/d") == "x");
  b.finish();
  o.finish();
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].str().find("f.json:2: /a: ") == 0);
  CHECK(faults[1].str().find("f.json:3: /b/e: unknown key") == 0);
  CHECK(f.root().member("b").member("c/d").pointer() == "/b/c~1d");
}

TEST_CASE("duplicate keys, damage and missing files are faults") {
  for (const char* text : {"{\"a\":1,\"a\":2}", "{\"a\":", "[1,]", ""}) {
    CAPTURE(text);
    ConfigFaults faults;
    (void)ConfigFile::parse(text, "f", faults);
    CHECK_FALSE(faults.empty());
  }
  ConfigFaults faults;
  (void)ConfigFile::load("/nonexistent/f.json", faults);
  REQUIRE(faults.size() == 1);
}

TEST_CASE("wrong values name what would be right") {
  ConfigFaults faults;
  const auto f = ConfigFile::parse(R"({"kind":"x","n":500,"l":[1],"t":"yes"})", "f", faults);
  ConfigObject o(f.root(), faults);
  (void)o.choice("kind", {"a", "b"}, "a");
  (void)o.optional_int("n", 1, 100);
  (void)o.string_list("l");
  (void)o.boolean_or("t", false);
  o.finish();
  REQUIRE(faults.size() == 4);
  CHECK(faults[0].message.find("a") != std::string::npos);
  CHECK(faults[1].message.find("100") != std::string::npos);
  CHECK(faults[2].pointer == "/l/0");
}
