#include "analysis/taxonomy/required_literals.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "sources/text/utf8.h"

namespace radar::taxonomy {
namespace {

// In the literals that are being built.
constexpr char k_boundary = '\x01', k_wide = '\x02', k_wide_letter = '\x03';
constexpr std::size_t k_most_literals = 256;

using Literals = std::vector<std::string>;

bool is_letter_or_digit(char c) { return text::is_ascii_alpha(c) || text::is_ascii_digit(c); }
bool is_word_byte(char c) { return is_letter_or_digit(c) || c == '_'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

// What a part of a pattern matches.
struct Part {
  bool is_finite = false;
  Literals literals;           // all it matches, if it is finite
  std::vector<Literals> sets;  // else: a match has one of each
  bool is_repeated = false;    // a finite part that may come again
};

Part finite(Literals literals) { return {true, std::move(literals), {}, false}; }

// Without its boundaries but those at its ends; nothing if no text can hold it.
std::optional<std::string> settled(const std::string& literal) {
  const auto first = literal.find_first_not_of(k_boundary), last = literal.find_last_not_of(k_boundary);
  if (first == std::string::npos) return literal;
  std::string out(first > 0 ? 1 : 0, k_boundary);
  for (std::size_t i = first; i <= last; ++i) {
    if (literal[i] != k_boundary) {
      out += literal[i];
    } else if (literal[i - 1] != k_boundary) {
      const auto next = literal[literal.find_first_not_of(k_boundary, i)];
      if (is_word_byte(literal[i - 1]) == is_word_byte(next)) return std::nullopt;
    }
  }
  if (last + 1 < literal.size()) out += k_boundary;
  return out;
}

bool says_nothing(const std::string& literal) {
  return std::all_of(literal.begin(), literal.end(), [](char c) { return c == k_boundary; });
}

// Reads the part of RE2's syntax that patterns of titles and facts use; what it does not know fails the
// whole.
class Reader {
 public:
  explicit Reader(std::string_view pattern) : s_(pattern) {}

  // Nothing if the pattern has what is not known here.
  std::optional<Part> run() {
    auto part = alternatives();
    if (failed_ || at_ < s_.size()) return std::nullopt;
    return part;
  }
  // Whether literals alone tell that the pattern is in a text: not where it must begin, or has its case.
  [[nodiscard]] bool asks_more() const { return anchored_ || cased_; }

 private:
  [[nodiscard]] bool is_at(char c) const { return at_ < s_.size() && s_[at_] == c; }
  bool take(std::string_view text) {
    if (s_.substr(at_, text.size()) != text) return false;
    at_ += text.size();
    return true;
  }
  Part fail() {
    failed_ = true;
    at_ = s_.size();
    return {};
  }
  static Part any() { return {}; }

  Part alternatives() {
    std::vector<Part> parts{sequence()};
    while (take("|")) parts.push_back(sequence());
    if (parts.size() == 1) return parts.front();
    const bool all_finite =
        std::all_of(parts.begin(), parts.end(), [](const Part& p) { return p.is_finite; });
    Literals all;
    for (auto& part : parts) {
      if (part.is_finite) add_set(part.literals, part.sets);
      const auto* literals = all_finite ? &part.literals : best_of(part.sets);
      if (literals == nullptr) return any();
      all.insert(all.end(), literals->begin(), literals->end());
    }
    if (all.size() > k_most_literals) return any();
    if (all_finite) return finite(std::move(all));
    return {false, {}, {std::move(all)}, false};
  }
  static const Literals* best_of(const std::vector<Literals>& sets) {
    const auto least = [](const Literals& set) {
      std::size_t out = 1000;
      for (const auto& literal : set) out = std::min(out, literal.size());
      return out;
    };
    const auto best = std::max_element(sets.begin(), sets.end(),
                                       [&](const auto& a, const auto& b) { return least(a) < least(b); });
    return best == sets.end() ? nullptr : &*best;
  }
  Part sequence() {
    Literals run{""};
    std::vector<Literals> sets;
    bool all_finite = true;
    const auto end_run = [&] {
      all_finite = false;
      add_set(run, sets);
      run = {""};
    };
    while (at_ < s_.size() && !is_at('|') && !is_at(')')) {
      const auto part = repeated();
      if (part.is_finite && run.size() * part.literals.size() > k_most_literals) end_run();
      if (part.is_finite) run = product(run, part.literals);
      if (!part.is_finite || part.is_repeated) end_run();
      sets.insert(sets.end(), part.sets.begin(), part.sets.end());
    }
    if (all_finite) return finite(std::move(run));
    end_run();
    return {false, {}, std::move(sets), false};
  }
  static Literals product(const Literals& a, const Literals& b) {
    Literals out;
    for (const auto& x : a) {
      for (const auto& y : b) out.push_back(x + y);
    }
    return out;
  }
  static void add_set(const Literals& run, std::vector<Literals>& sets) {
    Literals set;
    for (const auto& literal : run) {
      if (auto text = settled(literal)) set.push_back(std::move(*text));
    }
    if (!set.empty() && std::none_of(set.begin(), set.end(), says_nothing)) sets.push_back(std::move(set));
  }

  Part repeated() {
    auto part = atom();
    while (at_ < s_.size()) {
      if (take("?")) {
        if (!part.is_finite) part = any();
        if (part.is_finite) part.literals.insert(part.literals.begin(), "");
      } else if (take("*")) {
        part = any();
      } else if (take("+")) {
        part.is_repeated = true;
      } else if (is_at('{')) {
        part = any();
        at_ = std::min(s_.find('}', at_), s_.size() - 1) + 1;
      } else {
        break;
      }
    }
    return part;
  }
  Part atom() {
    const char c = s_[at_];
    if (c == '(') return group();
    if (c == '[') return one_of();
    if (c == '\\') return escaped();
    if (c == '.') return ++at_, any();
    if (c == '^' || c == '$') {
      ++at_;
      anchored_ = true;
      return finite({""});
    }
    if (c == '*' || c == '+' || c == '?' || c == '{') return fail();
    if ((c & 0x80) != 0) return beyond_ascii();
    if (c < ' ') return fail();
    ++at_;
    return finite({std::string(1, lower(c))});
  }
  Part beyond_ascii() {
    const auto code = text::decode_at(s_, at_);
    at_ += code.length;
    // These stand for letters of ASCII too: long s and the kelvin sign.
    if (code.value == 0x17F || code.value == 0x212A) return any();
    const bool letter = has_wide_letter(s_.substr(at_ - code.length, code.length));
    return {false, {}, {{std::string(1, letter ? k_wide_letter : k_wide)}}, false};
  }
  Part group() {
    // Of what must have its case the letters are required in any.
    const bool in_its_case = take("(?-i:");
    cased_ = cased_ || in_its_case;
    if (!in_its_case && !take("(?:") && !take("(?i:")) {
      take("(");
      if (is_at('?')) return fail();
    }
    auto part = alternatives();
    return take(")") ? part : fail();
  }
  Part escaped() {
    const char c = at_ + 1 < s_.size() ? s_[at_ + 1] : '\0';
    at_ += 2;
    if (c == 'b') return finite({std::string(1, k_boundary)});
    if (std::string_view("wWdDsS").find(c) != std::string_view::npos) return any();
    if (c <= ' ' || (c & 0x80) != 0 || is_letter_or_digit(c)) return fail();
    return finite({std::string(1, c)});
  }
  // Few characters of ASCII, or any text.
  Part one_of() {
    Literals members;
    bool listed = true;
    for (++at_; at_ < s_.size() && s_[at_] != ']'; ++at_) {
      const char c = s_[at_];
      const bool range = at_ + 2 < s_.size() && s_[at_ + 1] == '-' && s_[at_ + 2] != ']';
      const bool ascii = c >= ' ' && (c & 0x80) == 0;  // a code point beyond it has several bytes
      listed = listed && !range && ascii && c != '\\' && !(c == '^' && members.empty());
      if (c == '[') return fail();  // "[[:digit:]]"
      if (c == '\\') ++at_;
      members.emplace_back(1, lower(c));
    }
    if (members.empty() || (members.size() == 1 && members[0] == "^")) return fail();  // "[]...]"
    if (!take("]")) return fail();
    return listed ? finite(std::move(members)) : any();
  }

  std::string_view s_;
  std::size_t at_ = 0;
  bool failed_ = false, anchored_ = false, cased_ = false;
};

RequiredLiteral literal_of(std::string text) {
  RequiredLiteral out;
  out.begins_at_boundary = text.front() == k_boundary;
  out.ends_at_boundary = text.back() == k_boundary;
  out.letter = text.find(k_wide_letter) != std::string::npos;
  for (const char c : text) {
    if (c != k_boundary && c != k_wide && c != k_wide_letter) out.text += c;
  }
  return out;
}

// A letter alone is in nearly any text.
bool is_telling(const std::vector<RequiredLiteral>& set) {
  return std::all_of(set.begin(), set.end(), [](const RequiredLiteral& l) {
    return l.text.size() != 1 || (l.begins_at_boundary && l.ends_at_boundary);
  });
}

// A code point beyond ASCII by its first two bytes: U+0080 to U+00BF without the micro sign, U+2000 to U+20FF
// and U+2190 to U+2BFF, emoji.
bool is_sign(unsigned first, unsigned second) {
  if (first == 0xC2U) return second != 0xB5U;
  if (first == 0xE2U) return second <= 0x83U || (second >= 0x86U && second <= 0xAFU);
  return first == 0xF0U && second == 0x9FU;
}

}  // namespace

bool has_wide_letter(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0xC0U) continue;
    if (at + 1 == utf8.size() || !is_sign(byte, static_cast<unsigned char>(utf8[at + 1]))) return true;
  }
  return false;
}

Requirements requirements_of(std::string_view pattern) {
  Reader reader(pattern);
  auto part = reader.run();
  Requirements out;
  if (!part) return out;
  std::vector<Literals> sets = std::move(part->sets);
  if (part->is_finite) {
    Literals settled_literals;
    for (const auto& literal : part->literals) {
      if (auto text = settled(literal)) settled_literals.push_back(std::move(*text));
    }
    const bool tells = !settled_literals.empty() &&
                       std::none_of(settled_literals.begin(), settled_literals.end(), says_nothing);
    if (!tells) return out;
    sets = {std::move(settled_literals)};
  }
  for (const auto& set : sets) {
    std::vector<RequiredLiteral> literals;
    for (const auto& text : set) literals.push_back(literal_of(text));
    if (part->is_finite || is_telling(literals)) out.sets.push_back(std::move(literals));
  }
  out.is_exact = part->is_finite && !reader.asks_more();
  return out;
}

}  // namespace radar::taxonomy
