// What a line looks like, before its words are read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace radar::extract {

constexpr int k_max_heading_words = 10;
constexpr int k_max_words_above_list = 16;

// "★ N E E D E D ★" as "NEEDED"; empty if the letters are not spaced.
[[nodiscard]] std::string without_spacing(std::string_view line);
// Without "##", "**" and the colon at the end.
[[nodiscard]] std::string_view strip_marks(std::string_view line);
// Behind the colon, dash, bracket or dots that part a label from what it says.
[[nodiscard]] std::string_view without_separator(std::string_view rest);
// "Experience with:" goes on, it is no heading.
[[nodiscard]] bool ends_open(std::string_view head);
// "1. Python", "2) SQL", "(3) Git", "a. Scala".
[[nodiscard]] bool is_numbered(std::string_view line);
// Behind "2. ".
[[nodiscard]] std::string_view without_number(std::string_view line);
// "What ...:", "Our ...:" begin another section, though their words tell nothing.
[[nodiscard]] bool opens_section(std::string_view line);
// "What you would need to see", "Who thrives here", "¿Qué te haría brillar?".
[[nodiscard]] bool asks_question(std::string_view line);
// "... is an equal opportunity employer ...".
[[nodiscard]] bool speaks_of_law(std::string_view line);
// "Bonus: 15 % of the salary", "Bonus: up to ..." pays, it wishes for nothing. `rest`: behind the label.
[[nodiscard]] bool speaks_of_pay(std::string_view label, std::string_view rest);
// "=====", "-----", "*****": drawn below a heading or between parts.
[[nodiscard]] constexpr bool is_rule_sign(char c) { return c == '=' || c == '-' || c == '*' || c == '~'; }
[[nodiscard]] bool is_rule(std::string_view line);
// "Kafka", "Docker and Airflow": may be an item of a list without marks, but no sentence nor the next line of
// one.
[[nodiscard]] bool is_short_item(std::string_view line);
[[nodiscard]] bool in_capitals(std::string_view line);
// A colon, "##", "**", capitals.
[[nodiscard]] bool is_marked(std::string_view line);
// What marks a heading so surely that another with the same mark is one too, whatever its words: the level of
// "##", the rule of "--- X ---"; '\0' if nothing does.
[[nodiscard]] char shape_of(std::string_view line);
// A line that stands alone as a heading: short, no full stop, not a list item. `core` is its text without
// marks.
[[nodiscard]] bool looks_like_heading(std::string_view line, std::string_view core,
                                      int most_words = k_max_heading_words);

}  // namespace radar::extract
