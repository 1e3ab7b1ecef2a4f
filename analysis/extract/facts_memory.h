// What was read of some words, for the next text that has them: postings of one employer repeat their
// sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace radar::extract {

// Of a thread; keeps the last words of each of some hashes, however many there are.
template <class Value>
class Remembered {
 public:
  // What read() makes of the words and of `beside`, which is all that it may look at. Until the next call.
  template <class Read>
  const Value& of(std::string_view words, std::uint64_t beside, Read&& read) {
    auto& place = places_[(std::hash<std::string_view>()(words) ^ beside) % k_places];
    if (!place.is_known || place.beside != beside || place.words != words) {
      place.value = read();
      place.words.assign(words);
      place.beside = beside;
      place.is_known = true;
    }
    return place.value;
  }

 private:
  static constexpr std::size_t k_places = 1024;
  struct Place {
    bool is_known = false;
    std::uint64_t beside = 0;
    std::string words;
    Value value{};
  };
  std::vector<Place> places_{k_places};
};

}  // namespace radar::extract
