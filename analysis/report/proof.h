// The postings behind figures that no single skill's quotes can show: sources, weeks, pay, pairs, roles,
// coverage. Each posting stands in the page once, with what it says; a figure leads to one or to a few.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report/table_lookup.h"

namespace radar::report {

// What a posting says of one thing.
struct Said {
  std::string about, status, text;  // a skill or "pay"; required, preferred or mentioned; its words
};
struct CitedPosting {
  std::string title, company, url, source, native_id, date;  // date: of publication; "" not known
  std::vector<Said> says;
};

struct Exhibit {
  std::string title, note;  // of what; how it counts
  struct Example {
    std::size_t posting;  // index into Proof::postings
    std::string label;    // "" its title and employer
  };
  std::vector<Example> examples;
};

struct Proof {
  std::vector<CitedPosting> postings;
  std::vector<Exhibit> exhibits;
  std::map<std::string, std::string> anchors;  // key of a figure -> "p3" (a posting), "e12" (an exhibit)
};

// The key of the figures of one row or cell: a table's id and what names it there.
[[nodiscard]] std::string figure_key(std::string_view table, std::initializer_list<std::string_view> names);
// Of a row of a finished table; "" if its figures are told by the quotes of its skill, item or claim.
[[nodiscard]] std::string figure_key(const Table& table, const RowView& row);

// Behind the figures of the whole sample.
constexpr std::string_view k_sample_key = "sample";

// What a page's matrices show of long tables, so that the page and the proof agree.
struct PairMatrix {
  std::vector<std::string> skills;  // rows and columns
  Table pairs;                      // below it: the pairs that go together most beyond chance
};
[[nodiscard]] PairMatrix pair_matrix(const Table& cooccurrence);
struct RoleMatrix {
  std::vector<std::string> roles, skills;  // columns, rows
};
[[nodiscard]] RoleMatrix role_matrix(const Table& roles);

}  // namespace radar::report
