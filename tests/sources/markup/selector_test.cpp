#include "sources/markup/selector.h"

#include <catch2/catch_test_macros.hpp>

using namespace radar::markup;

namespace {

const char* k_page = R"(<html><body>
<div id="a" class="x y" data-k="One two"><p>1</p><p lang="en-GB">2 <b>bold</b></p><span></span></div>
<ul><li id=l1>1<li id=l2 class=on>2<li id=l3>3<li id=l4>4</ul><p id="p:1">colon</p><a HREF="/jobs/1">J</a></body></html>)";

std::string ids(const char* css) {
  const Html page(k_page);
  const auto selector = Selector::compile(css);
  if (!selector) return "error " + std::to_string(selector.error().position);
  std::string out;
  for (const auto& e : selector->select(page.root()))
    out += (out.empty() ? "" : " ") + e.attribute("id").value_or(e.tag());
  return out;
}

}  // namespace

TEST_CASE("types, classes, ids and attributes") {
  CHECK(ids("div") == "a");
  CHECK(ids("DIV.x.y") == "a");
  CHECK(ids("#l2, #a") == "a l2");
  CHECK(ids("[data-k]") == "a");
  CHECK(ids("[data-k='one two' i]") == "a");
  CHECK(ids("[data-k='one two']") == "");
  CHECK(ids("[data-k~=two]") == "a");
  CHECK(ids("p[lang|=en]") == "p");
  CHECK(ids("a[href^='/jobs'][href$=\"1\"][href*=obs]") == "a");
  CHECK(ids("#p\\:1") == "p:1");
  CHECK(ids("#p\\3A 1") == "p:1");
}

TEST_CASE("combinators") {
  CHECK(ids("body b") == "b");
  CHECK(ids("div > b") == "");
  CHECK(ids("div > p > b") == "b");
  CHECK(ids("li + li") == "l2 l3 l4");
  CHECK(ids("#l2 ~ li") == "l3 l4");
  CHECK(ids("ul>li+li.on") == "l2");
}

TEST_CASE("pseudo-classes") {
  CHECK(ids("li:first-child") == "l1");
  CHECK(ids("li:last-child") == "l4");
  CHECK(ids("li:nth-child(2n+1)") == "l1 l3");
  CHECK(ids("li:nth-child(even)") == "l2 l4");
  CHECK(ids("li:nth-child(-n+2)") == "l1 l2");
  CHECK(ids("li:nth-last-child(1)") == "l4");
  CHECK(ids("div p:nth-of-type(2)") == "p");
  CHECK(ids("li:not(.on):not(:first-child)") == "l3 l4");
  CHECK(ids("div:has(> p b)") == "a");
  CHECK(ids("div:has(> b)") == "");
  CHECK(ids("li:has(+ .on)") == "l1");
  CHECK(ids(":is(#l1, #l3)") == "l1 l3");
  CHECK(ids("span:empty") == "span");
  CHECK(ids("p:contains('bold')") == "p");
  CHECK(ids("b:only-child") == "b");
}

TEST_CASE("what is not understood is an error with its place") {
  CHECK(ids("div[") == "error 4");
  CHECK(ids("li:hover") == "error 3");
  CHECK(ids("") == "error 0");
  CHECK(ids("a >") == "error 3");
  CHECK(ids("a,,b") == "error 2");
  CHECK(ids("p::before") == "error 2");
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += ":not(";
  CHECK(ids(deep.c_str()).substr(0, 5) == "error");
}

// Each line was read off a browser's querySelectorAll.
TEST_CASE("what a browser selects") {
  const char* page =
      R"x(<!doctype html><html lang=en><body class="Page  dark"><div id=a class="one two Three">
<p lang=en-US>x</p><p id=e></p><span data-x="Foo bar-baz" title="a'b">s</span><a id=h1 href="https://x.example/A" rel="nofollow noopener">l</a></div>
<ul id=u><li id=l1>1<li id=l2 class=x>2<li id=l3>3<li id=l4 class="x y">4<li id=l5>5<ul id=v><li id=n1>n<li id=n2>m</ul><li id=l6>6</ul>
<form><input id=i type="TEXT"></form><svg id=s viewBox="0 0 1 1"><linearGradient id=g></linearGradient><path id=p></path></svg>
<template><b id=t>t</b></template><div id="1abc" class="a.b w-1/2">n</div></body></html>)x";
  const Html html(page);
  const std::pair<const char*, const char*> rows[] = {
      {"[type=text]", "i"},  // HTML says so of this attribute
      {"[type=text s]", ""},
      {"[lang|=en]", "html p"},
      {"[class^='']", ""},
      {"[class~='two Three']", ""},
      {"[title='a\\'b']", "span"},
      {"[data-x='FOO BAR-BAZ' i]", "span"},
      {".three", ""},
      {"li:nth-child(-n+3)", "l1 l2 l3 n1 n2"},
      {"li:nth-child( 3n - 1 )", "l2 l5 n2"},
      {"li:nth-child(+2n+1)", "l1 l3 l5 n1"},
      {"li:nth-child(2 of .x)", "l4"},
      {"li:nth-last-child(1 of .x)", "l4"},
      {"li:nth-last-child(-n+2)", "l5 n1 n2 l6"},
      {"li:not(.x, :first-child)", "l3 l5 n2 l6"},
      {"ul > li > ul > li", "n1 n2"},
      {"ul ul li:last-child", "n2"},
      {"li.x + li.x", ""},
      {"li.x ~ li.x", "l4"},
      {"li:has(> ul)", "l5"},
      {"p:has(+ p)", "p"},
      {"p:empty", "e"},
      {"b", ""},  // a template's content is another document
      {"linearGradient", "g"},
      {"svg > *", "g p"},
      {"#\\31 abc", "1abc"},
      {".a\\.b", "1abc"},
      {".w-1\\/2", "1abc"},
      {":is(.x, .y):not(.y)", "l2"},
      {"h1, #u > li:first-of-type, a", "h1 l1"},
  };
  for (const auto& [css, expected] : rows) {
    CAPTURE(css);
    const auto selector = Selector::compile(css);
    REQUIRE(selector);
    std::string got;
    std::vector<Element> found = selector->select(html.root());
    if (selector->matches(html.root())) found.insert(found.begin(), html.root());
    for (const auto& e : found) got += (got.empty() ? "" : " ") + e.attribute("id").value_or(e.tag());
    CHECK(got == expected);
  }
}
