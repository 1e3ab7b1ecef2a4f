// How a source's night ends: its status, judged against the source's own past, and what its listing closes.
#pragma once

#include <cstdint>

#include "scraper/crawl/board.h"
#include "scraper/store/store.h"

namespace radar::crawl {

class Judgement {
 public:
  Judgement(store::Store& store, std::int64_t run, text::UnixSeconds now, bool interrupted)
      : store_(store), run_(run), now_(now), interrupted_(interrupted) {}
  // Fills in the board's row, closes what may be closed, and writes both.
  void conclude(Board& board);

 private:
  void close_absent(Board& board);
  void close_expired(Board& board);
  void check_fields(Board& board);
  void check_emptiness(Board& board);
  void check_vanished(Board& board);

  store::Store& store_;
  std::int64_t run_;
  text::UnixSeconds now_;
  bool interrupted_;
};

}  // namespace radar::crawl
