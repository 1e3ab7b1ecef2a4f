// What becomes of an entry of a listing: dropped by a filter, stored, seen again, or its own page asked for.
#pragma once

#include <string>
#include <string_view>

#include "scraper/crawl/board.h"
#include "scraper/crawl/night.h"
#include "scraper/crawl/outcome.h"
#include "scraper/store/store.h"

namespace radar::crawl {

// Keeps references: config, store and options must outlive it.
class Intake {
 public:
  Intake(const CrawlConfig& config, store::Store& store, const NightOptions& options)
      : config_(config), store_(store), options_(options) {}
  // Notes the entry in the board, in what the page stores and in what a 304 will repeat. An entry whose page
  // is to be asked for stands in board.awaiting_detail then.
  void add(Board& board, sources::Sighting& sighting, store::PageOutcome& page,
           ListingOutcome& outcome) const;
  // --limit is reached.
  [[nodiscard]] bool at_limit(const Board& board) const;
  // What decides over an entry besides its words: program, options and filters.
  [[nodiscard]] std::string made_by(const Board& board) const;

 private:
  void add_two_step(Board& board, sources::Sighting& sighting, store::PageOutcome& page) const;
  [[nodiscard]] bool keeps(const Board& board, std::string_view title) const;

  const CrawlConfig& config_;
  store::Store& store_;
  const NightOptions& options_;
};

}  // namespace radar::crawl
