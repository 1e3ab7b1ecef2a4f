// Every number of every table of the page leads to words of postings.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <vector>

#include "tests/analysis/cli/sample_report.h"

using namespace radar;
using Sample = report_test::SampleReport;

namespace {

// The page's own markup, which never nests one of these elements in its like.
std::vector<std::string> between(const std::string& html, const std::string& from, const std::string& to) {
  std::vector<std::string> out;
  for (auto at = html.find(from); at != std::string::npos; at = html.find(from, at)) {
    const auto end = html.find(to, at);
    REQUIRE(end != std::string::npos);
    out.push_back(html.substr(at, end - at));
    at = end;
  }
  return out;
}

std::string attribute(const std::string& element, const std::string& name) {
  auto at = element.find(name + "=");
  if (at == std::string::npos) return "";
  at += name.size() + 1;
  if (element[at] == '"') ++at;
  return element.substr(at, element.find_first_of("\"> ", at) - at);
}

std::string text_of(const std::string& element) {
  std::string out;
  bool tag = false;
  for (const char c : element) {
    if (c == '<') tag = true;
    if (!tag) out += c;
    if (c == '>') tag = false;
  }
  return out;
}

// Where the links inside of an element lead within the page.
std::vector<std::string> targets(const std::string& element) {
  std::vector<std::string> out;
  for (const auto& link : between(element, "<a href=", ">")) {
    const auto to = attribute(link, "href");
    if (to.starts_with("#")) out.push_back(to.substr(1));
  }
  return out;
}

// The ids that show words of postings: quotes and postings themselves, then what leads to these.
std::set<std::string> proofs(const std::string& html) {
  std::set<std::string> out;
  for (const auto& list : between(html, "<ol class=\"quotes\"", "</ol>"))
    if (list.find("<blockquote>") != std::string::npos) out.insert(attribute(list, "id"));
  for (const auto& posting : between(html, "<li id=p", "</li>"))
    if (text_of(posting).size() > 3) out.insert(attribute(posting, "id"));
  const auto leading = [&](const std::string& element) {
    const auto to = targets(element);
    if (std::any_of(to.begin(), to.end(), [&](const std::string& id) { return out.count(id) != 0; }))
      out.insert(attribute(element, "id"));
  };
  for (const char* exhibit : {"<li id=e", "<li id=none", "<dt id="}) {
    for (const auto& element : between(html, exhibit, exhibit[1] == 'd' ? "</dd>" : "</li>"))
      leading(element);
  }
  return out;
}

// "" or the first number with nothing behind it.
std::string unproven(const std::string& html) {
  const auto shown = proofs(html);
  int figures = 0;
  for (const auto& [from, to] :
       std::vector<std::pair<std::string, std::string>>{{"<td class=n", "</td>"},
                                                        {"<td class=\"n", "</td>"},
                                                        {"<p class=\"big\"", "</p>"},
                                                        {"<span class=\"value\"", "</span>"},
                                                        {"<p class=\"figure\"", "</p>"}}) {
    for (const auto& element : between(html, from, to)) {
      if (text_of(element).find_first_of("0123456789") == std::string::npos) continue;
      ++figures;
      const auto ids = targets(element);
      if (std::none_of(ids.begin(), ids.end(),
                       [&](const std::string& id) { return shown.count(id) != 0 || id == "claims"; }))
        return element;
    }
  }
  return figures > 100 ? "" : "hardly any figures";
}

}  // namespace

TEST_CASE("every number of the page leads to words of postings") {
  const Sample s;
  for (const char* filters :
       {"", "--role all", "--open --weight company",
        "--as-of 2099-12-31 --role all --remote remote --least-jobs 1 --least-employers 1"}) {
    INFO(filters);
    REQUIRE(s.report("html " + s.folder.path("r.html") + " " + filters).exit_code == 0);
    CHECK(unproven(s.folder.read("r.html")) == "");
  }
}
