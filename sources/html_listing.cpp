#include "sources/html_listing.h"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>

#include "sources/json_listing.h"
#include "sources/model/money.h"
#include "sources/schema_org.h"
#include "sources/text/assert.h"
#include "sources/text/number.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

// The last "@" that is outside brackets, parentheses and quotes.
std::size_t at_sign(std::string_view s) {
  std::size_t found = std::string_view::npos;
  int depth = 0;
  char quote = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char c = s[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[' || c == '(') {
      ++depth;
    } else if (c == ']' || c == ')') {
      --depth;
    } else if (c == '@' && depth == 0) {
      found = i;
    }
  }
  return found;
}

// The date among other words ("Premium 15.02.2026"). Words that hold no date at all are no broken date.
std::string dated_part(const std::string& words, const re2::RE2& date) {
  std::string found;
  if (re2::RE2::PartialMatch(words, date, &found)) return found;
  return words.find_first_of("0123456789") == std::string::npos ? "" : words;
}

}  // namespace

Result<HtmlField, markup::SelectorError> HtmlField::compile(std::string_view expression) {
  HtmlField field;
  field.set_ = true;
  const auto at = at_sign(expression);
  const auto css = text::trim(expression.substr(0, at));
  if (at != std::string_view::npos) {
    field.attribute_ = text::ascii_lower(text::trim(expression.substr(at + 1)));
    if (field.attribute_.empty())
      return fail(markup::SelectorError{at, "an attribute's name or \"html\" is due after @"});
    if (field.attribute_ == "text") field.attribute_.clear();
  }
  if (!css.empty()) {
    auto selector = markup::Selector::compile(css);
    if (!selector) return fail(selector.error());
    field.selector_ = std::move(*selector);
  } else if (at == std::string_view::npos) {
    return fail(markup::SelectorError{0, "an empty selector"});
  }
  return field;
}

HtmlField::HtmlField(const char* expression) {
  auto field = compile(expression);
  RADAR_ASSERT(field.has_value());
  *this = std::move(*field);
}

std::string HtmlField::value_of(const markup::Element& element) const {
  if (!element) return "";
  if (attribute_.empty()) return element.text();
  if (attribute_ == "html") return element.inner_html();
  return element.attribute(attribute_).value_or("");
}

markup::Element HtmlField::find(const markup::Element& scope) const {
  if (!set_) return {};
  return selector_ ? selector_->select_first(scope) : scope;
}

std::vector<markup::Element> HtmlField::find_all(const markup::Element& scope) const {
  return selector_ ? selector_->select(scope) : std::vector<markup::Element>{};
}

std::string HtmlField::read(const markup::Element& scope) const {
  // The first that has a value: boards repeat an element for phones and leave one of them empty.
  for (auto& value : read_all(scope)) {
    if (!text::trim(value).empty()) return std::string(text::trim(value));
  }
  return "";
}

std::vector<std::string> HtmlField::read_all(const markup::Element& scope) const {
  std::vector<std::string> out;
  if (!set_) return out;
  if (!selector_) return {value_of(scope)};
  for (const auto& element : selector_->select(scope)) out.push_back(value_of(element));
  return out;
}

Result<markup::Html, ParseError> html_body(const model::Request& request, const model::Response& response) {
  if (auto error = status_error(request, response)) return fail(std::move(*error));
  const std::string body = model::body_text(response);
  if (text::trim(body).empty())
    return fail(ParseError{ParseError::Kind::cut_data, "an empty body where HTML was due"});
  markup::Html html(body);
  if (is_challenge(html.title(), body))
    return fail(ParseError{ParseError::Kind::block_page, "a challenge page: " + html.title()});
  return html;
}

bool ends_as_html(std::string_view body) {
  const std::string tail = text::ascii_lower(body.substr(body.size() > 4000 ? body.size() - 4000 : 0));
  return tail.find("</html") != std::string::npos || tail.find("</body") != std::string::npos;
}

bool is_past(const std::string& valid_through, text::UnixSeconds now) {
  const auto end = said_date(valid_through);
  return end && now > 0 && end->seconds + 86'400 < now;  // to the end of that day anywhere
}

std::shared_ptr<const re2::RE2> pattern(const char* expression) {
  auto re = compile_pattern(expression);
  RADAR_ASSERT(re != nullptr);
  return re;
}

std::shared_ptr<const re2::RE2> compile_pattern(const std::string& expression) {
  auto re = std::make_shared<const re2::RE2>(expression, re2::RE2::Quiet);
  return re->ok() ? re : nullptr;
}

bool is_wanted(const std::string& url, const std::shared_ptr<const re2::RE2>& wanted) {
  return !wanted || re2::RE2::PartialMatch(url, *wanted);
}

std::string with_origin(const std::string& url, const std::string& base) {
  const auto parsed = text::parse_url(url);
  if (base.empty() || !parsed) return url;
  return base + parsed->path + (parsed->has_query ? "?" + parsed->query : "");
}

std::vector<model::Request> HtmlListing::start() const {
  auto request = numbered(get(plan_.url), plan_.first_page);
  request.headers = plan_.headers;
  return {std::move(request)};
}

std::string HtmlListing::moved(const std::string& url) const { return with_origin(url, plan_.host_moved_to); }

std::string HtmlListing::id_of(const std::string& link) const {
  std::string id;
  if (plan_.id_pattern && re2::RE2::PartialMatch(link, *plan_.id_pattern, &id)) return id;
  const auto url = text::parse_url(link);
  return url ? url->path + (url->has_query ? "?" + url->query : "") : link;
}

std::string HtmlListing::description_of(const HtmlField& field, const markup::Element& scope) const {
  if (plan_.remove.empty() || field.attribute() != "html") return field.read(scope);
  auto bodies = field.find_all(scope);
  if (bodies.empty()) bodies.push_back(field.find(scope));
  for (const auto& body : bodies) {
    std::vector<markup::Element> unwanted;
    for (const auto& selector : plan_.remove)
      std::ranges::copy(selector.select(body), std::back_inserter(unwanted));
    const std::string html = body.inner_html_without(unwanted);
    if (!text::trim(html).empty()) return std::string(text::trim(html));
  }
  return "";
}

void HtmlListing::read_fields(const HtmlFields& fields, const markup::Element& scope, text::UnixSeconds now,
                              model::Posting& p, ParseResult& result) const {
  const auto set = [&scope](std::string& into, const HtmlField& field) {
    if (auto value = field.read(scope); !value.empty()) into = text::collapse_space(value);
  };
  set(p.title, fields.title);
  if (!plan_.title_suffix.empty() && p.title.ends_with(plan_.title_suffix))
    p.title.resize(p.title.size() - plan_.title_suffix.size());
  set(p.company, fields.company);
  if (const auto at = p.company.find(plan_.company_place_joint);
      !plan_.company_place_joint.empty() && at != std::string::npos) {
    add_location(p, p.company.substr(at + plan_.company_place_joint.size()));
    p.company = text::collapse_space(p.company.substr(0, at));
  }
  set(p.employment_type, fields.employment_type);
  set(p.department, fields.department);
  for (auto& place : fields.location.read_all(scope)) add_location(p, std::move(place));
  for (auto& tag : fields.tags.read_all(scope)) {
    if (tag = text::collapse_space(tag); !tag.empty()) p.tags.push_back(std::move(tag));
  }
  std::string pay;
  set(pay, fields.pay);
  if (!pay.empty()) {
    p.salary = model::parse_salary(pay);
    if (!p.salary) p.salary.emplace().text = pay;
    if (p.salary->currency.empty() && (p.salary->min || p.salary->max)) p.salary->currency = plan_.currency;
    p.salary->text = pay;
  }
  const text::DateHints hints{now, plan_.order};
  std::string posted;
  set(posted, fields.posted);
  if (plan_.posted_pattern) posted = dated_part(posted, *plan_.posted_pattern);
  if (!posted.empty()) {
    p.posted = text::parse_date(posted, hints);
    if (!p.posted) result.faults.push_back({"posted", posted.substr(0, 60), "a date"});
  }
  std::string end;
  set(end, fields.valid_through);
  if (const auto at = text::parse_date(end, hints)) p.valid_through = text::format_timestamp(*at);
  if (auto words = description_of(fields.description, scope); !words.empty())
    p.description = std::move(words);
}

void HtmlListing::read_card(const markup::Element& card, const model::Request& request,
                            const model::Response& response, const CardReader& more,
                            ParseResult& result) const {
  Sighting sighting;
  auto& p = sighting.posting;
  const std::string base = response.url.empty() ? request.url : response.url;
  const std::string href = plan_.list.link.read(card);
  if (!href.empty()) p.url = p.apply_url = text::resolve_url(base, href).value_or("");
  p.id = plan_.list.id.read(card);
  if (p.id.empty() && !p.url.empty()) p.id = id_of(p.url);
  read_fields(plan_.list, card, response.fetched_at, p, result);
  if (more) more(card, p);
  if (p.id.empty() && p.title.empty()) return;  // an advertisement between the cards
  if (plan_.details && !p.url.empty()) {
    sighting.detail = detail_request(moved(p.url), p.id);
    sighting.detail->headers = plan_.headers;
    sighting.detail->state = p.title;  // where the page has none but the browser's
    sighting.text_complete = false;
  } else {
    sighting.text_complete = !p.description.empty();
  }
  add(result, std::move(sighting), "card " + std::to_string(result.sightings.size() + 1));
}

// By the URL where the plan counts pages in it, else by the state.
std::int64_t HtmlListing::number_of(const model::Request& request) const {
  const auto url = text::parse_url(request.url);
  if (url && !plan_.page_parameter.empty()) {
    for (const auto& [name, value] : text::query_parameters(url->query)) {
      const auto number = name == plan_.page_parameter ? text::parse_int(value) : std::nullopt;
      if (number) return *number;
    }
  }
  return state_number(request, plan_.first_page);
}

std::optional<model::Request> HtmlListing::next_page(const markup::Html& html, const model::Request& request,
                                                     const model::Response& response) const {
  const auto number = number_of(request);
  if (number - plan_.first_page + 1 >= plan_.max_pages) return std::nullopt;
  std::string url;
  if (plan_.next) {
    const std::string href = plan_.next.read(html.root());
    const auto target = text::resolve_url(response.url.empty() ? request.url : response.url, href);
    if (href.empty() || href == "#" || !target) return std::nullopt;
    url = moved(*target);
  } else if (!plan_.page_parameter.empty()) {
    url = text::with_parameter(request.url, plan_.page_parameter, std::to_string(number + 1));
  } else {
    return std::nullopt;
  }
  auto next = numbered(get(std::move(url)), number + 1);
  next.headers = plan_.headers;
  return next;
}

Result<ParseResult, ParseError> HtmlListing::read_page(const markup::Html& html,
                                                       const model::Request& request,
                                                       const model::Response& response) const {
  ParseResult result;
  if (plan_.closed && plan_.closed.find(html.root())) {
    result.removed.push_back(request.native_id);
    return result;
  }
  Sighting sighting;
  auto& p = sighting.posting;
  const std::string id = request.native_id.empty() ? id_of(request.url) : request.native_id;
  p.id = id;
  const bool jsonld = plan_.page_jsonld && read_job_posting_page(html, p, result, response.fetched_at);
  const std::string whole = p.description;  // of the JSON-LD, which holds the text and no page around it
  read_fields(plan_.page, html.root(), response.fetched_at, p, result);
  if (!whole.empty()) p.description = whole;
  p.id = id;
  if (p.url.empty() && request.native_id.empty()) p.url = request.url;
  if (p.description.empty() && !jsonld) return changed_shape("page", "a posting's text");
  if (is_past(p.valid_through, response.fetched_at)) result.removed.push_back(id);
  if (p.title.empty())
    p.title = request.state.empty() || request.native_id.empty() ? html.title() : request.state;
  add(result, std::move(sighting), "page");
  return result;
}

Result<ParseResult, ParseError> HtmlListing::parse(const model::Request& request,
                                                   const model::Response& response) const {
  const auto html = html_body(request, response);
  // Sites whose pages are counted answer 404 past their last one. A page that the one before links to is
  // another thing: where it does not come, or has no posting, the listing has a hole.
  const bool promised = static_cast<bool>(plan_.next);
  const bool past_end = response.status == 404 && !promised &&
                        state_number(request, plan_.first_page) > plan_.first_page &&
                        request.role == model::RequestRole::listing;
  if (past_end) {
    ParseResult end;
    end.completeness = plan_.complete ? Completeness::whole : Completeness::cut_by_source;
    return end;
  }
  if (!html) return fail(html.error());
  if (request.role == model::RequestRole::detail) return read_page(*html, request, response);
  ParseResult result;
  // The card's own selector, so that a card can be the link itself.
  const auto cards = plan_.card.find_all(html->root());
  const auto more = plan_.card_reader ? plan_.card_reader(html->root()) : CardReader();
  for (const auto& card : cards) read_card(card, request, response, more, result);
  const bool first = request.state.empty() || state_number(request, plan_.first_page) == plan_.first_page;
  if (!cards.empty() && result.sightings.empty()) return changed_shape("cards", "an id and a title in each");
  // A first page without a card is an empty board or another layout; nobody can tell: it closes nothing.
  if (cards.empty() && first) {
    result.completeness = Completeness::unknown;
    return result;
  }
  if (cards.empty() && promised) result.torn = "a further page, linked by the one before, has no card";
  // Sites show their last page again for every number behind it.
  const bool again = repeats_listed(request, result);
  auto next = cards.empty() || again ? std::nullopt : next_page(*html, request, response);
  if (next) mark_listed(*next, request, result);
  const bool cut = !ends_as_html(response.body);
  const auto last = plan_.complete ? Completeness::whole : Completeness::cut_by_source;
  const bool capped = state_number(request, plan_.first_page) - plan_.first_page + 1 >= plan_.max_pages;
  result.completeness = next                        ? Completeness::more_to_come
                        : again                     ? end_by_repeat(request, last)
                        : cut && plan_.complete     ? Completeness::unknown
                        : !result.torn.empty()      ? Completeness::unknown
                        : plan_.complete && !capped ? Completeness::whole
                                                    : Completeness::cut_by_source;
  if (next) result.requests.push_back(std::move(*next));
  return result;
}

Result<Sighting, ParseError> sighting_of_page(const model::Request& request, const model::Response& response,
                                              ParseResult& result) {
  const auto html = html_body(request, response);
  if (!html) return fail(html.error());
  Sighting sighting;
  const std::string& base = response.url.empty() ? request.url : response.url;
  if (!read_job_posting_page(*html, sighting.posting, result, response.fetched_at, base))
    return changed_shape("page", "schema.org JobPosting in JSON-LD");
  return sighting;
}

}  // namespace radar::sources
