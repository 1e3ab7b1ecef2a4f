// What an answer says, written into the archive and the source's board. It asks for nothing itself: it tells
// what is due after it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scraper/crawl/board.h"
#include "scraper/crawl/intake.h"
#include "scraper/crawl/night.h"
#include "scraper/store/store.h"

namespace radar::crawl {

// What an answer leads to.
struct Due {
  std::vector<model::Request> details;  // the postings' own pages
  std::vector<model::Request> pages;    // of the listing
  // Of the listing, with this answer; nullopt: it only repeats what was listed, and ends the listing.
  std::optional<sources::Completeness> completeness;
};

// For one answer; keeps references.
class Answers {
 public:
  Answers(store::Store& store, const NightOptions& options, const Intake& intake, std::int64_t run,
          Board& board, const model::Request& request, const std::string& key)
      : store_(store),
        options_(options),
        intake_(intake),
        run_(run),
        board_(board),
        request_(request),
        key_(key) {}
  // The answer as it came, for `replay`.
  void keep(const model::Response& response) const;
  [[nodiscard]] Due listing(const model::Response& response, sources::ParseResult parsed) const;
  void detail(sources::ParseResult parsed) const;
  // A 304; nullopt: nothing is known of what it repeats, which the board notes.
  [[nodiscard]] std::optional<Due> unchanged() const;

 private:
  text::UnixSeconds now() const { return time_of(options_); }
  void note_page(const sources::ParseResult& page) const;
  [[nodiscard]] bool repeats_itself(std::size_t fresh, const sources::ParseResult& parsed) const;
  [[nodiscard]] store::PageOutcome new_page() const;
  void apply(const store::PageOutcome& page) const;

  store::Store& store_;
  const NightOptions& options_;
  const Intake& intake_;
  std::int64_t run_;
  Board& board_;
  const model::Request& request_;
  const std::string& key_;
};

}  // namespace radar::crawl
