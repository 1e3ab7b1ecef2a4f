// When is a posting's own page read? When it is new, when its text is due, and when its listing says
// something else of it than before. Not every listing has a mark for that ("updated_at"): then its own words
// are one.
#pragma once

#include <optional>
#include <string>

#include "scraper/store/store.h"
#include "sources/model/posting.h"

namespace radar::crawl {

// Of what a listing said of a posting; days of publication, addresses and snippets are left out, for they can
// move every night ("3 days ago", a session in a link) without any change.
[[nodiscard]] std::string revision_of_listed(const model::Posting& posting);
// True for what revision_of_listed() gave.
[[nodiscard]] bool is_of_listed(std::string_view revision);

enum class Reading {
  not_due,
  due,      // new, the text has not come yet, or the source's own mark changed
  changed,  // the listing's words changed
  recheck,  // listed, but closed by what its page said: looked at again once a week
};
// Marks of different making cannot be compared: the new one is taken over and nothing is read.
[[nodiscard]] Reading reading_of(const std::optional<store::DetailState>& known, const std::string& native_id,
                                 const std::string& revision, text::UnixSeconds now);

}  // namespace radar::crawl
