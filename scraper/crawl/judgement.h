// How a source's night ends: its status, judged against the source's own past, and what its listing closes.
#pragma once

#include <cstdint>

#include "scraper/crawl/board.h"
#include "scraper/crawl/closing.h"
#include "scraper/store/store.h"

namespace radar::crawl {

// The status of a source that was still under way when the run was asked to stop; it is in no database.
inline constexpr const char* k_interrupted = "interrupted";

class Judgement {
 public:
  Judgement(store::Store& store, std::int64_t run, text::UnixSeconds now)
      : store_(store), run_(run), now_(now) {}
  // Fills in the board's row, closes what may be closed, and writes both; a board that was stopped is neither
  // closed nor written.
  void conclude(Board& board);

 private:
  void close_absent(Board& board);
  void close_expired(Board& board);
  void tell_closing(Board& board, const Verdict& verdict);
  void leave_unjudged(Board& board);
  void check_total(Board& board);
  void check_texts(Board& board);
  void check_fields(Board& board);
  void check_emptiness(Board& board);
  void check_vanished(Board& board);

  store::Store& store_;
  std::int64_t run_;
  text::UnixSeconds now_;
};

}  // namespace radar::crawl
