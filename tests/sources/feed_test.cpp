#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar::sources;
using namespace radar::sources::test;

namespace {
const char* k_options = R"({"url":"https://jobs.example/feed"})";
}

TEST_CASE("feed: RSS, Atom and RDF give the same posting") {
  const std::string rss =
      R"(<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>ML Engineer</title><link>https://jobs.example/1</link><guid>g1</guid><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><description>short</description><content:encoded><![CDATA[<p>Python &amp; SQL</p>]]></content:encoded></item></channel></rss>)";
  const std::string atom =
      R"(<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>ML Engineer</title><link rel="alternate" href="/1"/><id>g1</id><published>2026-03-02T09:00:00Z</published><content type="html">&lt;p&gt;Python &amp;amp; SQL&lt;/p&gt;</content></entry></feed>)";
  const std::string rdf =
      R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item rdf:about="g1"><title>ML Engineer</title><link>https://jobs.example/1</link><description>Python</description><dc:date>2026-03-02T09:00:00Z</dc:date></item></rdf:RDF>)";
  const auto source = make_source("feed", k_options);
  for (const auto& body : {rss, atom, rdf}) {
    const auto parsed = parse(*source, body, 200, "application/xml");
    REQUIRE(parsed);
    REQUIRE(parsed->sightings.size() == 1);
    const auto& p = parsed->sightings[0].posting;
    CHECK(p.title == "ML Engineer");
    CHECK(p.id == "g1");
    CHECK(p.url == "https://jobs.example/1");
    REQUIRE(p.posted);
    CHECK(p.posted->seconds == 1772442000);
    CHECK(p.description.find("Python") != std::string::npos);
  }
}

TEST_CASE("feed: what came before a fault is kept, half an item is not") {
  const auto read = [](const std::string& body) {
    auto parsed = parse(*make_source("feed", k_options), body, 200, "text/xml");
    REQUIRE(parsed);
    CHECK(parsed->completeness == Completeness::unknown);
    CHECK_FALSE(parsed->torn.empty());
    CHECK_FALSE(parsed->faults.empty());
    return *parsed;
  };
  const std::string whole = "<rss><channel><item><title>A & B</title><guid>1</guid></item>";
  const auto cut = read(whole + "<item><title>C</title><link>https://x.example/2</link><gu");
  REQUIRE(cut.sightings.size() == 1);
  CHECK(cut.sightings[0].posting.title == "A & B");
  CHECK(read(whole).sightings.size() == 1);
  const auto torn =
      read(whole + "<item><title>C</title><link>https://x.example/2</b></item></channel></rss>");
  CHECK(torn.sightings.size() == 1);
}

TEST_CASE("feed: windows-1251 and a lying header are read by the XML declaration") {
  const std::string body =
      "<?xml version=\"1.0\" "
      "encoding=\"windows-1251\"?><rss><channel><item><title>\xC8\xED\xE6\xE5\xED\xE5\xF0 "
      "ML</title><guid>1</guid></item></channel></rss>";
  const auto parsed = parse(*make_source("feed", k_options), body, 200, "text/xml");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  CHECK(parsed->sightings[0].posting.title == "Инженер ML");
}

TEST_CASE("feed: HTML, errors and an empty channel are told apart") {
  const auto source = make_source("feed", k_options);
  const auto html =
      parse(*source, "<!doctype html><html><body>Checking your browser</body></html>", 200, "text/html");
  REQUIRE_FALSE(html);
  CHECK(html.error().kind == ParseError::Kind::block_page);
  CHECK_FALSE(parse(*source, "", 404));
  CHECK_FALSE(parse(*source, "{\"a\":1}", 200));
  const auto empty = parse(*source, "<rss><channel><title>x</title></channel></rss>", 200, "text/xml");
  REQUIRE(empty);
  CHECK(empty->sightings.empty());
}

TEST_CASE("feed: \"Company: Title\" is split where the entry says so") {
  const auto parsed =
      parse(*make_source("feed", R"({"url":"https://jobs.example/feed","company_in_title":true})"),
            "<rss><channel><item><title>Acme: Data Scientist</title><guid>1</guid></item></channel></rss>",
            200, "text/xml");
  REQUIRE(parsed);
  CHECK(parsed->sightings.at(0).posting.company == "Acme");
  CHECK(parsed->sightings.at(0).posting.title == "Data Scientist");
}

namespace {
std::vector<Sighting> items_of(const std::string& items) {
  const auto parsed =
      parse(*make_source("feed", k_options), "<rss><channel>" + items + "</channel></rss>", 200, "text/xml");
  REQUIRE(parsed);
  return parsed->sightings;
}
radar::model::Posting entry_of(const std::string& inside) {
  const auto parsed = parse(
      *make_source("feed", k_options),
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>" + inside + "</entry></feed>", 200, "text/xml");
  REQUIRE(parsed);
  return parsed->sightings.at(0).posting;
}
}  // namespace

TEST_CASE(
    "feed: an item without a link has the page that its guid names, or none, never the feed's own address") {
  const auto items = items_of(
      "<item><title>A</title><guid>https://jobs.example/1</guid></item>"
      "<item><title>B</title><guid isPermaLink=\"false\">https://jobs.example/2</guid></item>"
      "<item><title>C</title><guid>urn:3</guid></item>");
  REQUIRE(items.size() == 3);
  CHECK(items[0].posting.url == "https://jobs.example/1");
  CHECK(items[1].posting.url.empty());
  CHECK(items[2].posting.url.empty());
  CHECK(items[2].posting.id == "urn:3");
}

TEST_CASE("feed: items that nothing names stay apart") {
  const auto items = items_of("<item><title>A</title></item><item><title>B</title></item>");
  REQUIRE(items.size() == 2);
  CHECK(items[0].posting.id != items[1].posting.id);
  CHECK(items[0].posting.id.starts_with("sha256:"));
  CHECK(items[0].posting.url.empty());
  CHECK_FALSE(items[0].text_complete);  // no text is not the text
}

TEST_CASE("feed: titles and names are words, escaped once or twice or sent as HTML") {
  const auto items = items_of(
      "<item><guid>1</guid><title><![CDATA[R&amp;D Engineer &#8211; ML]]></title>"
      "<company>Vines &amp;amp; Sons</company></item>"
      "<item><guid>2</guid><title>Q&amp;A <![CDATA[<b>Lead</b>]]></title></item>"
      "<item><guid>3</guid><title>C++ &lt;Senior&gt;</title></item>");
  REQUIRE(items.size() == 3);
  CHECK(items[0].posting.title == "R&D Engineer – ML");
  CHECK(items[0].posting.company == "Vines & Sons");
  CHECK(items[1].posting.title == "Q&A Lead");
  CHECK(items[2].posting.title == "C++ <Senior>");
  CHECK(entry_of("<id>1</id><title type=\"html\">R&amp;amp;D &lt;em&gt;Engineer&lt;/em&gt;</title>").title ==
        "R&D Engineer");
}

TEST_CASE("feed: an element without words does not hide the one that has the text") {
  CHECK(entry_of("<id>1</id><title>A</title><content/><summary>Short.</summary>").description == "Short.");
  CHECK(
      entry_of("<id>1</id><title>A</title><content type=\"xhtml\"><div/></content><summary>Short.</summary>")
          .description == "Short.");
  const auto items = items_of(
      "<item xmlns:content=\"c\"><guid>1</guid><title>A</title><content:encoded><![CDATA[<p> "
      "</p>]]></content:encoded>"
      "<description>Short.</description></item>");
  CHECK(items.at(0).posting.description == "Short.");
}

TEST_CASE("feed: a text that is escaped twice is HTML all the same") {
  const auto items = items_of(
      "<item><guid>1</guid><title>A</title><description>&amp;lt;p&amp;gt;Vines &amp;amp;amp; "
      "wine&amp;lt;/p&amp;gt;</description></item>");
  CHECK(items.at(0).posting.description == "<p>Vines &amp; wine</p>");
}

TEST_CASE("feed: items of which none has a title are another shape") {
  const auto parsed =
      parse(*make_source("feed", k_options),
            "<rss><channel><item><guid>1</guid><name>A</name></item></channel></rss>", 200, "text/xml");
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ParseError::Kind::changed_shape);
}

TEST_CASE("feed keeps the contract of every kind") { check_contract("feed"); }
