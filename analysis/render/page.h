// The whole report as one HTML page that stands alone: no network, a strict Content-Security-Policy, every
// chart with its words, every figure with quotes behind it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/evidence.h"
#include "analysis/report/proof.h"
#include "analysis/report/table.h"

namespace radar::render {

struct Page {
  std::string title;
  std::string made;  // "Made on 2026-11-25", or of which day it tells
  // What all figures rest on (days of publication, role families ...): told at the top, not again at each
  // table.
  std::vector<std::string> basis;
  // "headlines", "rank" ... have sections of their own; any other table is shown at the end, so that none is
  // lost.
  std::vector<report::Table> tables;
  std::vector<report::Evidence> evidence;
  report::Proof proof;  // postings behind the figures that no skill's quotes tell
  // Skills behind a row that is no skill: "plan_item P1.1", "claim K1", "plan_items P1.1, P1.2" (a week's) ->
  // canonical names.
  std::map<std::string, std::vector<std::string>> subjects;
};

[[nodiscard]] std::string to_html(const Page& page);
// "ml-engineer" -> "ML engineer".
[[nodiscard]] std::string role_title(std::string_view role);

}  // namespace radar::render
