// A source whose answers are JSON. What differs between job systems is given as functions; statuses, block
// pages, shapes and paging are handled once, here.
//   JsonListing::Plan plan;
//   plan.start = {get(url)};
//   plan.lists = {"/jobs"};
//   plan.read = [](const json::View& job, JsonPage& page) { ... add(page.result, sighting, job.pointer()); };
//   return std::make_unique<JsonListing>(std::move(plan));
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sources/kind_support.h"

namespace radar::sources {

// One answer while it is read.
struct JsonPage {
  ParseResult& result;
  const json::View& root;
  const model::Request& request;
  text::UnixSeconds now = 0;
  std::size_t listed = 0;                // elements of the list, read or not
  std::optional<Completeness> end = {};  // of a listing that ends here, other than the plan's
};

class JsonListing : public Source {
 public:
  struct Plan {
    std::vector<model::Request> start;
    std::vector<std::string> lists;  // JSON pointers; the first that is an array is the list; "" the root
    std::function<void(const json::View& job, JsonPage& page)> read;
    // The next page, asked after all of `read`; unset: one answer is the whole listing.
    std::function<std::optional<model::Request>(JsonPage& page)> next;
    // Reads the answer to a detail request; unset: the kind has none.
    std::function<void(JsonPage& page)> read_detail;
    // Looks at an answer before it is read as a listing; an error ends the parse.
    std::function<std::optional<ParseError>(const json::View& root)> refuse;
    Completeness last_page = Completeness::whole;  // of the listing's last page
  };
  explicit JsonListing(Plan plan) : plan_(std::move(plan)) {}

  std::vector<model::Request> start() const override { return plan_.start; }
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override;

 private:
  Plan plan_;
};

// The request for one posting's text.
[[nodiscard]] model::Request detail_request(std::string url, const std::string& native_id);
// Requests carry the number of the page, or the offset, in their state.
[[nodiscard]] std::int64_t state_number(const model::Request& request, std::int64_t first);
// The number of this page: as the answer says, else as the URL's parameter, else as the state.
[[nodiscard]] std::int64_t page_number(const JsonPage& page, const json::View& own,
                                       std::string_view parameter, std::int64_t first);
// Does a page follow that begins at `next`? As the declared total says; an answer without one goes on after
// every full page, of the size that the answer names, else of the one that was asked for.
[[nodiscard]] bool more_after(const JsonPage& page, const json::View& own_size, std::int64_t asked_size,
                              std::int64_t next);
// Marks the next page with what this one listed: a page that lists the same again ends the listing.
void mark_listed(model::Request& next, const model::Request& request, const ParseResult& result);
[[nodiscard]] bool repeats_listed(const model::Request& request, const ParseResult& result);
// What a page that repeats the one before says: sites show their last page for every number behind it, so the
// listing has ended; a second page like the first is paging that does not work.
[[nodiscard]] Completeness end_by_repeat(const model::Request& request, Completeness last_page);
// No listing is at this address (404, 410, or a page that is no challenge): it is asked for at another one.
// nullopt: the error is of another kind, and stands.
[[nodiscard]] std::optional<ParseResult> look_elsewhere(const ParseError& error,
                                                        const model::Response& response,
                                                        model::Request other);
// A string, or a list of strings, under either of two names.
[[nodiscard]] std::vector<std::string> string_or_list(json::ConfigObject& options, std::string_view one,
                                                      std::string_view many);
[[nodiscard]] model::Request numbered(model::Request request, std::int64_t number);

// "City, Region, Country" of those of the members that are there.
[[nodiscard]] std::string joined_place(const json::View& place, std::initializer_list<const char*> members);
// The texts of an array of strings (or of objects' `member`), or of a string cut at commas.
[[nodiscard]] std::vector<std::string> string_items(const json::View& value, std::string_view member = "");
// Pay from two numbers; nullopt when neither is above zero.
[[nodiscard]] std::optional<model::Salary> pay_between(const json::View& low, const json::View& high,
                                                       std::string currency, std::string interval);
// Several HTML parts under their headings, blank ones left out.
class HtmlParts {
 public:
  void add(const std::string& html);
  void add(const std::string& heading, const std::string& html);
  [[nodiscard]] std::string take() { return std::move(html_); }

 private:
  std::string html_;
};

}  // namespace radar::sources
