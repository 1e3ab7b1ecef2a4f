// JSON-LD blocks of a page, and the schema.org JobPosting objects in them (top level, arrays, @graph,
// mainEntity and ItemList nesting), tolerant of comments, trailing commas, control characters and CDATA.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sources/json/json_view.h"
#include "sources/markup/html.h"

namespace radar::markup {

struct JsonLdPostings {
  std::vector<json::Document> documents;  // keep alive what `postings` points into
  std::vector<json::View> postings;       // objects whose @type is or includes JobPosting
  int blocks = 0;                         // script elements of type application/ld+json
  int broken = 0;                         // of those, not readable as JSON even leniently
};

[[nodiscard]] JsonLdPostings find_job_postings(const Html& page);

}  // namespace radar::markup
