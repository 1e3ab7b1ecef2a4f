// What looks like a name in a list and is no skill: words of every posting, titles, degrees, benefits,
// places, calendars.
#pragma once

#include <string>
#include <string_view>

namespace radar::discover {

// Words around a skill in a list item that are no part of its name ("experience with", "tools", "etc").
[[nodiscard]] bool is_edge_word(std::string_view folded);
// A term with one of these words in it is no skill ("manager", "degree", "insurance", "monday").
[[nodiscard]] bool is_noise_word(std::string_view folded);
// The whole term is no skill though its words might be parts of one ("computer science", "full stack").
[[nodiscard]] bool is_noise_term(std::string_view folded);
// A verb or judgement that begins what one does, not what one knows ("ensuring reliability", "robust tests").
[[nodiscard]] bool is_action(std::string_view folded);
// "jobs.example.com"; "socket.io" is a name.
[[nodiscard]] bool is_web_address(std::string_view folded);
// A country, a well-known city or "north america".
[[nodiscard]] bool is_place(std::string_view term);

}  // namespace radar::discover
