// Which job system is behind an address, or linked from a page?
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sources/source.h"

namespace radar::sources {

// Of the kinds, the one that knows the URL (and the page, where `html` is not empty).
[[nodiscard]] std::optional<BoardProposal> detect_board(const text::Url& url, std::string_view html = "");

struct LinkedBoard {
  BoardProposal proposal;
  std::size_t links = 0;  // how often the page names it
};
// Boards that a page's links, frames and scripts lead to, most often named first. A page that is itself of a
// generic kind (schema.org postings, a feed it announces) comes last.
[[nodiscard]] std::vector<LinkedBoard> boards_in_page(const text::Url& url, std::string_view html);

// One line of sources.json: {"id":"acme","kind":"lever","board":"acme","company":"Acme"}.
[[nodiscard]] std::string entry_line(const BoardProposal& proposal, const std::string& id,
                                     const std::string& company = "");
// What sources.json accepts as an id, made of any text: other signs become hyphens.
[[nodiscard]] std::string entry_id(std::string_view text);

}  // namespace radar::sources
