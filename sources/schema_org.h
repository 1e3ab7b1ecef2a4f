// schema.org JobPosting (https://schema.org/JobPosting, Google's job posting guide) into a posting.
#pragma once

#include <vector>

#include "sources/kind_support.h"
#include "sources/markup/html.h"

namespace radar::sources {

// Reads what the object says; fields it does not name stay as they are. `p.id` is set from `identifier` only
// if it is empty.
// References by "@id" are looked up in `graph`; a relative `url` is one of the page at `base`.
void read_job_posting(const json::View& job, model::Posting& p, ParseResult& result, text::UnixSeconds now,
                      const std::vector<json::Document>& graph = {}, const std::string& base = "");

// The JobPosting of a page that stands for one posting (the first that has a title); false if it has none.
[[nodiscard]] bool read_job_posting_page(const markup::Html& page, model::Posting& p, ParseResult& result,
                                         text::UnixSeconds now, const std::string& base = "");

}  // namespace radar::sources
