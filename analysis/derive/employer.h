// Employers' names compared: the same firm is "Acme, Inc.", "ACME", "acme.com", "The Acme Company",
// "acme-careers".
#pragma once

#include <string>
#include <string_view>

namespace radar::derive {

// Lower case without accents, blanks, legal forms, a leading "The", the tail of a domain, notes in brackets,
// "careers" and the agency of "Acme via Agency". "" if that does not tell who it is ("Confidential").
[[nodiscard]] std::string employer_key(std::string_view company);

// True if one key is the beginning of the other: "amazon" and "amazonlab126", "kantar" and
// "kantarmillwardbrown". A hint to be held against title and text, not a proof.
[[nodiscard]] bool related_employers(std::string_view a, std::string_view b);

}  // namespace radar::derive
