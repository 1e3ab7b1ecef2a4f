// A site read by CSS selectors: cards on a listing page, the next page, and the posting's own page. The kind
// "html" takes the selectors from the configuration; kinds of single sites bring their own.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sources/kind_support.h"
#include "sources/markup/html.h"
#include "sources/markup/selector.h"

namespace re2 {
class RE2;
}

namespace radar::sources {

// How one value is found: "h2 a" the visible text, "h2 a@href" an attribute, "div.body@html" the markup,
// "@data-id" an attribute of the card itself.
class HtmlField {
 public:
  HtmlField() = default;
  // Of a selector known to be right; a wrong one is a programmer's mistake.
  HtmlField(const char* expression);  // NOLINT(google-explicit-constructor): reads as data
  [[nodiscard]] static Result<HtmlField, markup::SelectorError> compile(std::string_view expression);
  explicit operator bool() const { return set_; }
  [[nodiscard]] std::string read(const markup::Element& scope) const;
  [[nodiscard]] markup::Element find(const markup::Element& scope) const;
  [[nodiscard]] std::vector<markup::Element> find_all(const markup::Element& scope) const;
  [[nodiscard]] std::vector<std::string> read_all(const markup::Element& scope) const;
  [[nodiscard]] const std::string& attribute() const { return attribute_; }

 private:
  [[nodiscard]] std::string value_of(const markup::Element& element) const;
  bool set_ = false;
  std::optional<markup::Selector> selector_;  // none: the scope itself
  std::string attribute_;                     // "" text, "html", or an attribute's name
};

// What a card or a posting's page says.
struct HtmlFields {
  HtmlField id, link, title, company, location, pay, posted, valid_through, employment_type, department, tags,
      description;
};

// Reads what no selector can say into a card's posting.
using CardReader = std::function<void(const markup::Element& card, model::Posting& p)>;

struct HtmlPlan {
  std::string url;            // of the first page
  std::string host_moved_to;  // base_url: stands for the host of links too
  HtmlField card;             // one element per posting
  HtmlFields list, page;
  std::shared_ptr<const re2::RE2> id_pattern;  // its first group, on the link; none: the link itself
  HtmlField next;                              // link to the next page
  std::string page_parameter;                  // or the query parameter that counts pages
  std::int64_t first_page = 1;
  std::int64_t max_pages = 50;
  bool details = true;                   // ask for each posting's page
  bool page_jsonld = false;              // and read its schema.org JobPosting first
  HtmlField closed;                      // found on a posting's page: it is closed
  std::vector<markup::Selector> remove;  // from the description
  text::DayOrder order = text::DayOrder::day_first;
  std::vector<model::Header> headers;
  bool complete = true;                            // the listing holds every open posting
  std::string title_suffix;                        // cut from the end of titles
  std::string currency;                            // of pay that names none
  std::shared_ptr<const re2::RE2> posted_pattern;  // its first group is the date within the words beside it
  // Made once for each page of the listing, for what its cards refer to.
  std::function<CardReader(const markup::Element& page)> card_reader;
  std::string company_place_joint;  // " · " where the company's field names its place too
};

class HtmlListing : public Source {
 public:
  explicit HtmlListing(HtmlPlan plan) : plan_(std::move(plan)) {}
  std::vector<model::Request> start() const override;
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override;

 private:
  void read_card(const markup::Element& card, const model::Request& request, const model::Response& response,
                 const CardReader& more, ParseResult& result) const;
  [[nodiscard]] std::string description_of(const HtmlField& field, const markup::Element& scope) const;
  void read_fields(const HtmlFields& fields, const markup::Element& scope, text::UnixSeconds now,
                   model::Posting& p, ParseResult& result) const;
  [[nodiscard]] Result<ParseResult, ParseError> read_page(const markup::Html& html,
                                                          const model::Request& request,
                                                          const model::Response& response) const;
  [[nodiscard]] std::optional<model::Request> next_page(const markup::Html& html,
                                                        const model::Request& request,
                                                        const model::Response& response) const;
  [[nodiscard]] std::int64_t number_of(const model::Request& request) const;
  [[nodiscard]] std::string moved(const std::string& url) const;
  [[nodiscard]] std::string id_of(const std::string& link) const;
  HtmlPlan plan_;
};

// The posting of a page that stands for one, by its schema.org JobPosting; changed where it has none.
[[nodiscard]] Result<Sighting, ParseError> sighting_of_page(const model::Request& request,
                                                            const model::Response& response,
                                                            ParseResult& result);
// A page as HTML, or the ParseError it amounts to: an error status, or a challenge page of a bot wall.
[[nodiscard]] Result<markup::Html, ParseError> html_body(const model::Request& request,
                                                         const model::Response& response);
// Does the page have its end? One that was cut off has not; one that never had any cannot be told from it.
[[nodiscard]] bool ends_as_html(std::string_view body);
// Is the day that `valid_through` names before that of `now`?
[[nodiscard]] bool is_past(const std::string& valid_through, text::UnixSeconds now);
// A regular expression known to be right.
[[nodiscard]] std::shared_ptr<const re2::RE2> pattern(const char* expression);
// One from the configuration; nullptr if it is none that RE2 knows.
[[nodiscard]] std::shared_ptr<const re2::RE2> compile_pattern(const std::string& expression);
// Does `wanted` occur in `url`? No pattern wants every URL.
[[nodiscard]] bool is_wanted(const std::string& url, const std::shared_ptr<const re2::RE2>& wanted);
// `url` with its origin replaced by `base`; `url` itself when `base` is empty.
[[nodiscard]] std::string with_origin(const std::string& url, const std::string& base);

}  // namespace radar::sources
