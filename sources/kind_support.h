// What the kinds share: small readings of options, responses and fields.
#pragma once

#include <string>
#include <string_view>

#include "sources/source.h"

namespace radar::sources {

// An absolute address that a request can go to.
[[nodiscard]] bool is_web_url(std::string_view text);
inline constexpr const char* k_not_a_web_url = "must be an absolute http or https URL";
// The option "base_url" without a slash at its end, else `live`.
[[nodiscard]] std::string base_url(json::ConfigObject& options, std::string_view live);
// A date as a source writes it. Midnight of the site's own zone is the day, not an instant of the day before
// in UTC.
[[nodiscard]] std::optional<text::Timestamp> said_date(std::string_view said,
                                                       const text::DateHints& hints = {});
// A date field into the posting; a fault if it is there and does not parse.
void read_posted(ParseResult& result, model::Posting& posting, const json::View& field,
                 text::UnixSeconds now);
// The container of the listing is not what this kind knows.
[[nodiscard]] tl::unexpected<ParseError> changed_shape(std::string_view where, std::string_view expected);
// Adds the sighting if it has id and title; else counts a fault and notes that the entry was listed. The end
// of validity becomes an ISO date.
void add(ParseResult& result, Sighting sighting, const std::string& where);
// Each place once. A posting in more places than this is in none: the rest is left out.
inline constexpr std::size_t k_most_places = 1000;
void add_location(model::Posting& posting, std::string place);
// What the words of a place say about the manner: "Remote - US", "Berlin (hybrid)"; nullopt when they say
// nothing or several things ("Paris; Remote").
[[nodiscard]] std::optional<model::Workplace> workplace_in(std::string_view place);
// Sets the workplace from the posting's places where no field of its own told it. add() does so for every
// kind, from the places of all entries of a posting.
void infer_workplace(model::Posting& posting);
// Pay given as free text: the text, and its numbers where it has any.
[[nodiscard]] std::optional<model::Salary> stated_pay(const std::string& words,
                                                      const std::string& currency = "",
                                                      const std::string& interval = "");
// What the answer said in another type than it was asked for.
void report_misreads(const json::Document& document, ParseResult& result);
[[nodiscard]] model::Request get(std::string url);
// Careers-page detection: the board is path segment `index` when the host is one of `hosts`.
[[nodiscard]] std::string path_segment(const text::Url& url, std::size_t index);
[[nodiscard]] std::optional<BoardProposal> propose(std::string_view kind, const std::string& board);
// A site that is one board: its entry has the kind's name and no options. `hosts` without "www.".
[[nodiscard]] std::optional<BoardProposal> propose_site(std::string_view kind, const text::Url& url,
                                                        std::initializer_list<std::string_view> hosts);
// The board is the host's part before `suffix` (".breezy.hr"); none for "www" and other hosts.
[[nodiscard]] std::optional<BoardProposal> propose_subdomain(std::string_view kind, const text::Url& url,
                                                             std::string_view suffix);
// "https://acme.breezy.hr" for "acme"; a board with a dot in it is a host of its own.
[[nodiscard]] std::string board_host(const std::string& board, std::string_view suffix);
// The quoted text that follows `key` and a colon in a script: token: "abc"; "" if there is none.
[[nodiscard]] std::string quoted_after(std::string_view html, std::string_view key);

}  // namespace radar::sources
