#include "sources/workday_walk.h"

#include <algorithm>
#include <tuple>

#include "sources/json/json_writer.h"
#include "sources/text/sha256.h"
#include "sources/text/url.h"

namespace radar::sources::workday {
namespace {

constexpr std::size_t k_most_facets = 4;  // that one part is narrowed by
constexpr std::size_t k_most_values = 1000;
constexpr std::size_t k_most_stubs = 1000;   // every later request carries them
constexpr std::size_t k_longest_name = 200;  // of a facet or a value, in bytes: real ones have 32

struct Facet {
  std::string parameter;
  std::vector<std::pair<std::string, std::int64_t>> values;  // id and count
  std::int64_t sum = 0, largest = 0;
};

bool is_name(const std::string& name) { return !name.empty() && name.size() <= k_longest_name; }

// Facets nest: a value may be a group with values of its own. One without counts tells nothing and is left
// out.
void collect(const json::View& group, std::vector<Facet>& into) {
  Facet facet;
  facet.parameter = group["facetParameter"].text();
  bool counted = is_name(facet.parameter);
  for (const auto& value : group["values"]) {
    if (value["values"].is_array()) {
      collect(value, into);
      continue;
    }
    const std::string id = value["id"].text();
    const auto count = value["count"].integer();
    counted = counted && count && is_name(id);
    if (!counted || *count <= 0) continue;
    facet.values.emplace_back(id, *count);
    facet.sum += *count;
    facet.largest = std::max(facet.largest, *count);
  }
  if (counted && !facet.values.empty() && facet.values.size() <= k_most_values)
    into.push_back(std::move(facet));
}

// [count, facet, value, facet, value ...]
void write(json::Writer& w, const Part& part) {
  w.begin_array().value(part.count);
  for (const auto& [facet, value] : part.selection)
    w.value(text::percent_encode(facet)).value(text::percent_encode(value));
  w.end_array();
}

Part read(const json::View& list) {
  Part out;
  out.count = list[std::size_t{0}].integer().value_or(0);
  const auto items = list.items();
  for (std::size_t i = 1; i + 1 < items.size(); i += 2) {
    out.selection.emplace_back(text::percent_decode(items[i].text()),
                               text::percent_decode(items[i + 1].text()));
  }
  return out;
}

}  // namespace

Asked asked_by(const std::string& body) {
  Asked out;
  const auto document = json::parse(body);
  if (!document) return out;
  const auto root = document->root();
  out.offset = std::max<std::int64_t>(0, root["offset"].integer().value_or(0));
  const auto applied = root["appliedFacets"];
  for (const auto& facet : applied.keys()) out.selection.emplace_back(facet, applied[facet][0].text());
  return out;
}

Walk Walk::from(const std::string& state) {
  Walk out;
  const auto document = json::parse(state.substr(0, state.find('#')));
  if (!document) return out;
  const auto root = document->root();
  out.total = root["total"].integer().value_or(0);
  out.expected = root["expected"].integer().value_or(0);
  out.board = root["board"].integer().value_or(0);
  out.partial = root["partial"].boolean().value_or(false);
  for (const auto& mark : root["stubs"]) out.stubs.insert(mark.text());
  for (const auto& part : root["due"]) out.due.push_back(read(part));
  return out;
}

std::string Walk::state() const {
  json::Writer w;
  w.begin_object()
      .key("total")
      .value(total)
      .key("expected")
      .value(expected)
      .key("board")
      .value(board)
      .key("partial")
      .value(partial);
  w.key("stubs").begin_array();
  for (const auto& mark : stubs) w.value(mark);
  w.end_array().key("due").begin_array();
  for (const auto& part : due) write(w, part);
  w.end_array().end_object();
  return w.take();
}

// Parts that overlap list the same stub twice; it is one of the board all the same.
void Walk::note_stub(const json::View& entry) {
  if (stubs.size() < k_most_stubs) stubs.insert(text::hex(text::sha256(entry.dump())).substr(0, 16));
}

std::optional<Split> split_by_facet(const json::View& facets, const Selection& selection,
                                    std::int64_t total) {
  if (selection.size() >= k_most_facets) return std::nullopt;
  std::vector<Facet> all;
  for (const auto& facet : facets) collect(facet, all);
  // The counts of a facet that is applied already are those of its other values too.
  std::erase_if(all, [&selection](const Facet& facet) {
    return std::any_of(selection.begin(), selection.end(),
                       [&facet](const auto& applied) { return applied.first == facet.parameter; });
  });
  std::int64_t least = total;
  for (const auto& facet : all) least = std::max(least, facet.largest);
  std::erase_if(all, [](const Facet& facet) { return facet.values.size() < 2; });
  if (all.empty()) return std::nullopt;
  // A posting has one time type but several places: the facet that covers the board with the least sum is the
  // one whose values overlap least. Where none covers it, the one that reaches most.
  const auto rank = [least](const Facet& facet) {
    const bool covers = facet.sum >= least;
    return std::tuple(!covers, facet.largest >= k_capped, covers ? facet.sum : -facet.sum,
                      facet.values.size());
  };
  const auto best = std::min_element(all.begin(), all.end(),
                                     [&rank](const Facet& a, const Facet& b) { return rank(a) < rank(b); });
  Split out{{}, least, best->sum >= least};
  for (const auto& [id, count] : best->values) {
    out.parts.push_back({selection, count});
    out.parts.back().selection.emplace_back(best->parameter, id);
  }
  return out;
}

}  // namespace radar::sources::workday
