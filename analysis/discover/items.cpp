#include "analysis/discover/items.h"

#include "analysis/match/folded_text.h"
#include "sources/text/utf8.h"

namespace radar::discover {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

class Cutter {
 public:
  explicit Cutter(std::string_view text) { out_.text = text; }

  ItemText run() {
    const auto s = out_.text;
    while (at_ < s.size()) {
      const auto c = text::decode_at(s, at_);
      if (match::is_word_code_point(c.value))
        word();
      else
        mark(c);
    }
    close_item();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool word_at(std::size_t at) const {
    return at < out_.text.size() && match::is_word_code_point(text::decode_at(out_.text, at).value);
  }

  // "etc.Experience": two sentences that lost their blank; "ASP.NET" and "Node.Js" are words.
  [[nodiscard]] bool glued(std::size_t at) const {
    const auto rest = out_.text.substr(at);
    return rest.size() > 2 && is_upper(rest[0]) && is_lower(rest[1]) && is_lower(rest[2]);
  }

  // Letters and digits, and the signs that names have inside ("Node.js", "scikit-learn") or at their end
  // ("C++", "C#").
  void word() {
    const auto s = out_.text;
    const std::size_t begin = at_;
    while (at_ < s.size()) {
      const auto c = text::decode_at(s, at_);
      const bool inner = (c.value == '.' || c.value == '-' || c.value == '\'' || c.value == '_' ||
                          c.value == 0x2019 || c.value == 0x2011) &&
                         word_at(at_ + c.length);
      if (!match::is_word_code_point(c.value) && !inner) break;
      if (c.value == '.' && glued(at_ + 1)) break;
      at_ += c.length;
    }
    while (at_ < s.size() && (s[at_] == '+' || s[at_] == '#') && at_ - begin < 12) ++at_;
    add_word(begin);
  }

  void add_word(std::size_t begin) {
    const auto word = out_.text.substr(begin, at_ - begin);
    if (word == "and" || word == "or" || word == "und" || word == "oder" || word == "et" || word == "ou" ||
        word == "y" || word == "e" || word == "ve" || word == "veya" || word == "и" || word == "или") {
      close_item();
      return;
    }
    if (text::iequals(word, "including") || text::iequals(word, "like") || text::iequals(word, "e.g") ||
        text::iequals(word, "via") || text::iequals(word, "z.B")) {
      cue();
      return;
    }
    if (text::iequals(word, "as") && after_such_) {
      cue();
      return;
    }
    after_such_ = text::iequals(word, "such");
    out_.words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_), start_});
    start_ = false;
  }

  void cue() {
    close_item();
    after_cue_ = true;
    after_such_ = false;
  }

  void mark(const text::CodePoint& c) {
    const std::size_t end = at_ + c.length;
    switch (c.value) {
      case ' ':
      case '\t':
      case 0xA0:
      case '"':
      case 0x201C:
      case 0x201D:
      case 0xAE:
      case 0x2122:
      case '*':
      case '`':
        break;
      case ',':
      case ';':
      case '/':
      case '|':
      case '(':
      case ')':
      case '[':
      case ']':
      case '&':
      case 0x2022:
      case 0xB7:
      case 0x3001:
      case 0xFF0C:
        close_item();
        start_ = false;
        break;
      case ':':
        close_item();
        after_cue_ = true;
        start_ = true;
        break;
      case '\n':
      case '.':
      case '!':
      case '?':
        end_sentence();
        break;
      default:  // dashes, signs: a new item, and what follows may be a new thought
        close_item();
        start_ = true;
    }
    at_ = end;
  }

  void close_item() {
    const auto last = static_cast<std::uint32_t>(out_.words.size());
    if (last > first_) {
      out_.items.push_back({first_, last, sentence_, after_cue_});
      after_cue_ = false;
    }
    first_ = last;
  }

  void end_sentence() {
    close_item();
    after_cue_ = false;
    after_such_ = false;
    start_ = true;
    ++sentence_;
  }

  ItemText out_;
  std::size_t at_ = 0;
  std::uint32_t first_ = 0, sentence_ = 0;
  bool start_ = true, after_cue_ = false, after_such_ = false;
};

}  // namespace

ItemText cut_items(std::string_view text) { return Cutter(text).run(); }

bool has_capital(std::string_view word) {
  for (const char c : word) {
    if (is_upper(c)) return true;
  }
  return false;
}

bool is_code_like(std::string_view word) {
  bool lower = false, inner = false, letter = false, digit = false, sign = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (is_upper(c) && lower && word[i - 1] != '-') inner = true;
    lower |= is_lower(c);
    letter |= is_lower(c) || is_upper(c);
    digit |= text::is_ascii_digit(c);
    sign |= c == '+' || c == '#' || (c == '.' && i > 0);
  }
  return letter && (inner || digit || sign);
}

}  // namespace radar::discover
