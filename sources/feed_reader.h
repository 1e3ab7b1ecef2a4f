// RSS 2.0, RSS 1.0 (RDF) and Atom, read once for all kinds that are feeds.
#pragma once

#include <functional>
#include <string>

#include "sources/kind_support.h"
#include "sources/markup/xml.h"

namespace radar::sources {

class FeedSource : public Source {
 public:
  // What a kind knows beyond the standard: called with each item after the common fields were read.
  using Refine = std::function<void(const markup::XmlNode& item, model::Posting& p)>;
  FeedSource(std::string url, Refine refine, Completeness last = Completeness::cut_by_source)
      : url_(std::move(url)), refine_(std::move(refine)), last_(last) {}

  std::vector<model::Request> start() const override { return {get(url_)}; }
  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override;

 private:
  void read_items(const markup::XmlNode& parent, std::string_view name, const model::Response& response,
                  ParseResult& result) const;
  void read_item(const markup::XmlNode& item, bool atom, const model::Response& response, ParseResult& result,
                 const std::string& where) const;
  std::string url_;
  Refine refine_;
  Completeness last_;
};

// The XML of an answer, or the ParseError it amounts to. `xml` keeps the tree alive.
[[nodiscard]] Result<markup::XmlNode, ParseError> xml_body(const model::Request& request,
                                                           const model::Response& response,
                                                           std::optional<markup::Xml>& xml);
// Where the parser stopped early: says so, and takes back the last item if it is half of one, for its id and
// text may be another's. `item` is the name of an item's element.
void settle_fault(const markup::Xml& xml, std::string_view body, const std::string& item,
                  ParseResult& result);
// Text of the first child of these names that has any.
[[nodiscard]] std::string first_text(const markup::XmlNode& item, std::initializer_list<const char*> names);
// "Company: Title" into its two halves; leaves a title without ": " alone.
void split_company_title(model::Posting& p);

}  // namespace radar::sources
