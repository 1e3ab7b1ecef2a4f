#include <catch2/catch_test_macros.hpp>

#include "tests/sources/kind_contract.h"

using namespace radar;
using namespace radar::sources;
using namespace radar::sources::test;

namespace {

std::string urlset(int from, int to) {
  std::string out = "<urlset>";
  for (int i = from; i <= to; ++i)
    out += "<url><loc>https://x.example/jobs/" + std::to_string(i) + "</loc></url>";
  return out + "</urlset>";
}
std::string index_of(const std::vector<std::string>& sitemaps) {
  std::string out = "<sitemapindex>";
  for (const auto& name : sitemaps) out += "<sitemap><loc>https://x.example/" + name + "</loc></sitemap>";
  return out + "</sitemapindex>";
}

// What a night would do with a site of these pages: its requests in order, and all that they gave.
struct Walk {
  std::vector<std::string> asked;  // without fragments
  std::size_t postings = 0;
  Completeness end = Completeness::unknown;
  std::string torn;
};
Walk walk(const Source& source, const std::vector<std::pair<std::string, std::string>>& pages) {
  Walk out;
  auto queue = source.start();
  while (!queue.empty() && out.asked.size() < 50) {
    const auto request = queue.front();
    queue.erase(queue.begin());
    const std::string url = request.url.substr(0, request.url.find('#'));
    out.asked.push_back(url.substr(std::string("https://x.example/").size()));
    auto answer = response("gone", 404, "text/plain");
    for (const auto& [name, body] : pages) {
      if (url == "https://x.example/" + name) answer = response(body, 200, "text/xml");
    }
    answer.url = url;
    const auto parsed = source.parse(request, answer);
    REQUIRE(parsed);
    out.postings += parsed->sightings.size();
    out.end = parsed->completeness;
    if (!parsed->torn.empty()) out.torn = parsed->torn;
    for (const auto& next : parsed->requests) queue.push_back(next);
  }
  return out;
}

const char* k_sitemap = R"({"sitemap":"https://x.example/index.xml","max_postings":10})";

// The posting of a page with this JobPosting, beside what every posting has.
model::Posting posting_of(const std::string& members) {
  const auto source = make_source("jsonld", R"({"listing":"https://x.example/careers/"})");
  const auto parsed =
      parse(*source,
            "<html><body><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"A\"," +
                members + "}</script></body></html>",
            200, "text/html");
  REQUIRE(parsed);
  REQUIRE(parsed->sightings.size() == 1);
  return parsed->sightings[0].posting;
}

model::Salary pay_of(const std::string& members) {
  const auto p = posting_of(members);
  return p.salary.value_or(model::Salary{});
}

}  // namespace

TEST_CASE("jsonld: the cap holds for all sitemaps together, and what lies behind it is not asked for") {
  const auto source = make_source("jsonld", k_sitemap);
  const auto one = walk(*source, {{"index.xml", index_of({"1.xml", "2.xml", "3.xml"})},
                                  {"1.xml", urlset(1, 10)},
                                  {"2.xml", urlset(11, 20)},
                                  {"3.xml", urlset(21, 30)}});
  CHECK(one.asked == std::vector<std::string>{"index.xml", "1.xml"});
  CHECK(one.postings == 10);
  CHECK(one.end == Completeness::cut_by_source);
  const auto two = walk(*source, {{"index.xml", index_of({"1.xml", "2.xml", "3.xml"})},
                                  {"1.xml", urlset(1, 6)},
                                  {"2.xml", urlset(11, 20)},
                                  {"3.xml", urlset(21, 30)}});
  CHECK(two.asked.size() == 3);
  CHECK(two.postings == 10);
  CHECK(two.end == Completeness::cut_by_source);
}

TEST_CASE("jsonld: sitemaps below the cap are all read, nested ones too, and end whole") {
  const auto source = make_source("jsonld", k_sitemap);
  const auto all = walk(*source, {{"index.xml", index_of({"a.xml", "b.xml", "index.xml"})},
                                  {"a.xml", index_of({"1.xml", "2.xml"})},
                                  {"1.xml", urlset(1, 3)},
                                  {"2.xml", urlset(4, 6)},
                                  {"b.xml", urlset(7, 10)}});
  CHECK(all.asked == std::vector<std::string>{"index.xml", "a.xml", "1.xml", "2.xml", "b.xml"});
  CHECK(all.postings == 10);
  CHECK(all.end == Completeness::unknown);  // the index names itself, which leads nowhere
  const auto plain =
      walk(*source,
           {{"index.xml", index_of({"1.xml", "2.xml"})}, {"1.xml", urlset(1, 5)}, {"2.xml", urlset(6, 10)}});
  CHECK(plain.postings == 10);
  CHECK(plain.end == Completeness::whole);
}

TEST_CASE("jsonld: one sitemap that is gone does not hide the others, and the listing is not whole") {
  const auto source = make_source("jsonld", k_sitemap);
  const auto some = walk(*source, {{"index.xml", index_of({"1.xml", "gone.xml", "2.xml"})},
                                   {"1.xml", urlset(1, 2)},
                                   {"2.xml", urlset(3, 4)}});
  CHECK(some.asked.size() == 4);
  CHECK(some.postings == 4);
  CHECK(some.end == Completeness::unknown);
  CHECK_FALSE(some.torn.empty());
  const auto alone = source->parse(source->start().at(0), response("gone", 404, "text/plain"));
  REQUIRE_FALSE(alone);
  CHECK(alone.error().kind == ParseError::Kind::gone_board);
}

TEST_CASE("jsonld: an index of no sitemaps is a site without postings") {
  const auto none = walk(*make_source("jsonld", k_sitemap), {{"index.xml", index_of({})}});
  CHECK(none.asked.size() == 1);
  CHECK(none.postings == 0);
  CHECK(none.end == Completeness::whole);
}

TEST_CASE("jsonld: a site's sitemaps are those that robots.txt names") {
  const auto source =
      make_source("jsonld", R"({"site":"https://x.example/","pattern":"/jobs/","max_postings":5})");
  const auto named = walk(*source, {{"robots.txt", "Sitemap: https://x.example/a.xml\nsitemap: /b.xml"},
                                    {"a.xml", urlset(1, 2)},
                                    {"b.xml", urlset(3, 4)}});
  CHECK(named.asked == std::vector<std::string>{"robots.txt", "a.xml", "b.xml"});
  CHECK(named.postings == 4);
  CHECK(named.end == Completeness::whole);
}

TEST_CASE(
    "jsonld: the request for a sitemap tells which follow, so that an unchanged one does not hide new ones") {
  const auto source = make_source("jsonld", k_sitemap);
  const auto first_of = [&](const std::vector<std::string>& sitemaps) {
    const auto parsed = source->parse(source->start().at(0), response(index_of(sitemaps), 200, "text/xml"));
    REQUIRE(parsed);
    return parsed->requests.at(0).url;
  };
  CHECK(first_of({"1.xml", "2.xml"}) == first_of({"1.xml", "2.xml"}));
  CHECK(first_of({"1.xml", "2.xml"}) != first_of({"1.xml", "2.xml", "3.xml"}));
  CHECK(first_of({"1.xml"}) == "https://x.example/1.xml");
}

TEST_CASE("jsonld: the cap holds over the pages of a listing") {
  const auto source = make_source(
      "jsonld",
      R"({"listing":"https://x.example/1","links":"a.job@href","next":"a.next@href","max_postings":3})");
  const auto page = [](const std::string& jobs, const std::string& next) {
    return "<html><body>" + jobs + next + "</body></html>";
  };
  const std::string one =
      page("<a class=job href=/j/1></a><a class=job href=/j/2></a>", "<a class=next href=/2></a>");
  const std::string two =
      page("<a class=job href=/j/3></a><a class=job href=/j/4></a>", "<a class=next href=/3></a>");
  const auto walked = walk(*source, {{"1", one}, {"2", two}});
  CHECK(walked.asked.size() == 2);
  CHECK(walked.postings == 3);
  CHECK(walked.end == Completeness::cut_by_source);
  const auto last = walk(*source, {{"1", one}, {"2", page("<a class=job href=/j/3></a>", "")}});
  CHECK(last.postings == 3);
  CHECK(last.end == Completeness::whole);
}

TEST_CASE("jsonld: a page that was cut on its way makes no listing whole") {
  const auto source =
      make_source("jsonld", R"({"listing":"https://x.example/1","links":"a.job@href","next":"a.next@href"})");
  const auto walked =
      walk(*source, {{"1", "<html><body><a class=job href=/j/1></a><a class=next href=/2></a>"},
                     {"2", "<html><body><a class=job href=/j/2></a></body></html>"}});
  CHECK(walked.postings == 2);
  CHECK(walked.end == Completeness::unknown);
}

TEST_CASE("jsonld: pay as a price specification, with any currency of ISO 4217") {
  auto pay = pay_of(
      R"("baseSalary":{"@type":"UnitPriceSpecification","minPrice":40000,"maxPrice":"50,000","priceCurrency":"EUR","unitCode":"ANN"})");
  CHECK(pay.min == 40000);
  CHECK(pay.max == 50000);
  CHECK(pay.currency == "EUR");
  CHECK(pay.interval == "year");
  pay = pay_of(R"("baseSalary":{"@type":"PriceSpecification","price":300,"priceCurrency":"GBP"})");
  CHECK(pay.min == 300);
  CHECK(pay.currency == "GBP");
  pay = pay_of(
      R"("baseSalary":{"currency":"thb","value":{"minValue":50000,"maxValue":60000,"unitText":"MONTH"}})");
  CHECK(pay.currency == "THB");
  CHECK(pay.max == 60000);
  CHECK(pay_of(R"("baseSalary":{"currency":"points","value":7000})").currency.empty());
}

TEST_CASE("jsonld: pay in words keeps both its ends, and its currency and interval where no field has them") {
  auto pay = pay_of(R"("baseSalary":{"@type":"MonetaryAmount","value":"$100,000 - $120,000 per year"})");
  CHECK(pay.min == 100000);
  CHECK(pay.max == 120000);
  CHECK(pay.currency == "USD");
  CHECK(pay.interval == "year");
  pay =
      pay_of(R"("baseSalary":{"currency":"CAD","value":{"value":"$100,000 - $120,000","unitText":"YEAR"}})");
  CHECK(pay.max == 120000);
  CHECK(pay.currency == "CAD");
  pay = pay_of(R"("baseSalary":"20 000 000 - 30 000 000","salaryCurrency":"VND")");
  CHECK(pay.min == 20000000);
  CHECK(pay.max == 30000000);
  CHECK(pay.currency == "VND");
  pay = pay_of(R"("baseSalary":{"currency":"EUR","value":{"minValue":"45k","maxValue":0}})");
  CHECK(pay.min == 45000);
  CHECK_FALSE(pay.max);
  CHECK_FALSE(posting_of(R"("baseSalary":"competitive")").salary);
}

TEST_CASE("jsonld: the parts of an address are compared whole") {
  CHECK(
      posting_of(
          R"("jobLocation":{"address":{"addressLocality":"HOUSTON","addressRegion":"TX","addressCountry":"US"}})")
          .location == "HOUSTON, TX, US");
  CHECK(
      posting_of(
          R"("jobLocation":{"address":{"addressLocality":"Porto, Portugal","addressRegion":"Porto","addressCountry":"PORTUGAL"}})")
          .location == "Porto, Portugal");
}

TEST_CASE("jsonld: experience in months, industry and hours stand with the text") {
  const auto text = [](const std::string& members) { return posting_of(members).description; };
  CHECK(text(R"("description":"Vines.","experienceRequirements":{"monthsOfExperience":36})")
            .find("At least 3 years of experience") != std::string::npos);
  CHECK(text(R"("description":"Vines.","experienceRequirements":{"monthsOfExperience":"18"})")
            .find("At least 18 months of experience") != std::string::npos);
  const auto all = text(R"("description":"Vines.","industry":"Viticulture","workHours":"40 a week")");
  CHECK(all.find("Viticulture") != std::string::npos);
  CHECK(all.find("40 a week") != std::string::npos);
  CHECK(text(R"("description":"Viticulture it is.","industry":"Viticulture")") == "Viticulture it is.");
}

TEST_CASE("jsonld: a relative address is one of the page it stands on") {
  CHECK(posting_of(R"("url":"/jobs/7")").url == "https://x.example/jobs/7");
  CHECK(posting_of(R"("url":"7.html")").url == "https://x.example/careers/7.html");
  CHECK(posting_of(R"("url":"www.x.example/jobs/7")").url == "https://www.x.example/jobs/7");
  CHECK(posting_of(R"("url":"N/A")").url == "https://x.example/careers/");
}

TEST_CASE("jsonld: midnight where the site stands is that day") {
  const auto p =
      posting_of(R"("datePosted":"2026-02-15T00:00:00+04:00","validThrough":"2026-03-20T00:00:00+04:00")");
  REQUIRE(p.posted);
  CHECK(text::format_timestamp(*p.posted) == "2026-02-15");
  CHECK(p.valid_through == "2026-03-20");
}

TEST_CASE("jsonld keeps the contract of every kind") { check_contract("jsonld"); }
