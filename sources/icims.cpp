// iCIMS careers sites: HTML pages of cards, each posting's page with schema.org JobPosting.
#include "sources/html_listing.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  // "board": "acme" is careers-acme.icims.com.
  const std::string board = options.string_or("board", "");
  std::string host = options.string_or("host", board.find('.') == std::string::npos ? "" : board);
  if (host.empty() && !board.empty()) host = "careers-" + board + ".icims.com";
  if (host.empty()) options.fault("host", "needs \"host\" (careers-acme.icims.com) or \"board\" (acme)");
  HtmlPlan plan;
  plan.host_moved_to = options.has("base_url") ? base_url(options, "") : "";
  plan.url = with_origin("https://" + host + "/jobs/search?ss=1&in_iframe=1&pr=0", plan.host_moved_to);
  plan.card = "li.iCIMS_JobCardItem";
  plan.list.link = "a.iCIMS_Anchor@href";
  plan.list.title = "h3";
  plan.list.location = ".header.left span:not(.field-label)";
  plan.list.posted = "span[title*=\"/\"]@title";
  plan.id_pattern = pattern("/jobs/(\\d+)/");
  plan.page_parameter = "pr";
  plan.first_page = 0;
  plan.order = text::DayOrder::month_first;
  plan.page_jsonld = true;
  plan.page.description = ".iCIMS_JobContent@html";
  plan.page.title = "h1.iCIMS_Header";
  return std::make_unique<HtmlListing>(std::move(plan));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (!url.host.ends_with(".icims.com") || url.host == "www.icims.com") return std::nullopt;
  json::Writer w;
  w.begin_object().key("host").value(url.host).end_object();
  return BoardProposal{"icims", url.host.substr(0, url.host.find('.')), w.take()};
}

}  // namespace

extern const Kind k_icims;
const Kind k_icims = {"icims",
                      "iCIMS careers sites (list and detail)",
                      "recorded list and detail",
                      "host or board, base_url",
                      ListingTruth::full_list,
                      {1, 1500, true},
                      make,
                      detect};

}  // namespace radar::sources
