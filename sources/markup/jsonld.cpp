#include "sources/markup/jsonld.h"

#include "sources/text/utf8.h"

namespace radar::markup {
namespace {

constexpr int k_max_depth = 12;  // of nesting in which a posting is looked for

bool names_posting(const json::View& type) {
  const auto is_posting = [](const std::string& name) {
    return text::iequals(name, "JobPosting") || text::iequals(name, "http://schema.org/JobPosting") ||
           text::iequals(name, "https://schema.org/JobPosting");
  };
  if (type.is_string()) return is_posting(type.text());
  for (const auto& one : type) {
    if (is_posting(one.text())) return true;
  }
  return false;
}

void collect(const json::View& value, int depth, std::vector<json::View>& out) {
  if (depth > k_max_depth) return;
  if (value.is_array()) {
    for (const auto& element : value) collect(element, depth + 1, out);
    return;
  }
  if (!value.is_object()) return;
  if (names_posting(value["@type"])) {
    out.push_back(value);
    return;
  }
  for (const char* key :
       {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "about"})
    collect(value[key], depth + 1, out);
}

void read_scripts(const Element& root, JsonLdPostings& out) {
  std::vector<Element> todo = {root};
  while (!todo.empty()) {
    const Element element = todo.back();
    todo.pop_back();
    const auto children = element.children();
    todo.insert(todo.end(), children.rbegin(), children.rend());
    if (element.tag() != "script" ||
        !text::istarts_with(text::trim(element.attribute("type").value_or("")), "application/ld+json"))
      continue;
    ++out.blocks;
    auto document = json::parse_relaxed(element.raw_text());
    if (document)
      out.documents.push_back(std::move(*document));
    else
      ++out.broken;
  }
}

}  // namespace

JsonLdPostings find_job_postings(const Html& page) {
  JsonLdPostings out;
  read_scripts(page.root(), out);
  for (const auto& document : out.documents) collect(document.root(), 0, out.postings);
  return out;
}

}  // namespace radar::markup
