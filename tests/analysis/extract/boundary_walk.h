// Where a pattern asks for a boundary of words beside a letter beyond ASCII. RE2 knows the letters of ASCII
// only, so that what asks for it never matches where it should: "\bвиз", "ştat\b".
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace radar::extract_tests {

class BoundaryWalk {
 public:
  // The pattern from each such letter on.
  static std::vector<std::string> faults_of(std::string_view pattern) {
    BoundaryWalk walk(pattern);
    walk.choice();
    return std::move(walk.faults_);
  }

 private:
  using Places = std::vector<std::size_t>;
  // What an expression may have at its ends.
  struct Ends {
    bool may_be_empty = true;
    Places wide_first = {}, wide_last = {};              // letters beyond ASCII
    bool boundary_first = false, boundary_last = false;  // \b
  };

  explicit BoundaryWalk(std::string_view pattern) : s_(pattern) {}

  static Places both(Places all, const Places& more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }

  Ends choice() {
    Ends all = sequence();
    while (at_ < s_.size() && s_[at_] == '|') {
      ++at_;
      const Ends next = sequence();
      all = {all.may_be_empty || next.may_be_empty, both(all.wide_first, next.wide_first),
             both(all.wide_last, next.wide_last), all.boundary_first || next.boundary_first,
             all.boundary_last || next.boundary_last};
    }
    return all;
  }

  Ends sequence() {
    Ends all;
    while (at_ < s_.size() && s_[at_] != '|' && s_[at_] != ')') {
      const Ends next = repeated(atom());
      if (next.boundary_first) tell(all.wide_last);
      if (all.boundary_last) tell(next.wide_first);
      if (all.may_be_empty) {
        all.wide_first = both(all.wide_first, next.wide_first);
        all.boundary_first = all.boundary_first || next.boundary_first;
      }
      all.wide_last = both(next.wide_last, next.may_be_empty ? all.wide_last : Places());
      all.boundary_last = next.boundary_last || (next.may_be_empty && all.boundary_last);
      all.may_be_empty = all.may_be_empty && next.may_be_empty;
    }
    return all;
  }

  void tell(const Places& places) {
    for (const auto at : places) faults_.emplace_back(s_.substr(at));
  }

  Ends repeated(Ends ends) {
    if (at_ == s_.size()) return ends;
    const bool braces = s_[at_] == '{';
    if (s_[at_] == '?' || s_[at_] == '*' || (braces && (s_[at_ + 1] == '0' || s_[at_ + 1] == ',')))
      ends.may_be_empty = true;
    else if (s_[at_] != '+' && !braces)
      return ends;
    at_ = braces ? s_.find('}', at_) + 1 : at_ + 1;
    if (at_ < s_.size() && s_[at_] == '?') ++at_;  // the shortest
    return ends;
  }

  Ends atom() {
    const char c = s_[at_];
    if (c == '(') return group();
    if (c == '[') return wide_class();
    if (c == '\\') {
      const bool boundary = s_[at_ + 1] == 'b';
      at_ += 2;
      return boundary ? Ends{true, {}, {}, true, true} : narrow();
    }
    if (c == '^' || c == '$') {
      ++at_;
      return {};
    }
    const auto from = at_;
    do {
      ++at_;
    } while (at_ < s_.size() && (s_[at_] & 0xC0) == 0x80);
    return is_letter(from) ? Ends{false, {from}, {from}} : narrow();
  }

  Ends group() {
    at_ = s_.find_first_not_of("(?:", at_);
    const Ends ends = choice();
    ++at_;
    return ends;
  }

  // Signs of general punctuation and of U+0080 to U+00BF part words for RE2 as they should.
  [[nodiscard]] bool is_letter(std::size_t at) const {
    const auto c = static_cast<unsigned char>(s_[at]);
    return c > 0xC2 && c != 0xE2;
  }

  // One that names such letters; not "[^.;]", which has nearly all of them.
  Ends wide_class() {
    const auto from = at_;
    const auto end = s_.find(']', at_ + 2);
    bool wide = false;
    for (; at_ < end; ++at_) wide = wide || is_letter(at_);
    ++at_;
    return wide && s_[from + 1] != '^' ? Ends{false, {from}, {from}} : narrow();
  }

  static Ends narrow() { return Ends{false}; }  // of ASCII
  std::string_view s_;
  std::size_t at_ = 0;
  std::vector<std::string> faults_;
};

}  // namespace radar::extract_tests
