#include "analysis/match/folded_text.h"

#include <utf8proc.h>

#include "sources/text/utf8.h"

namespace radar::match {
namespace {

bool is_cjk(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}
bool is_dash(char32_t c) {
  return c == '-' || c == '_' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2043;
}
bool is_dropped(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}
bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

char32_t fold_one(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c == 0x130 || c == 0x131) return 'i';
  if (c >= 0xFF01 && c <= 0xFF5E) return fold_one(c - 0xFEE0);
  if (c == 0x2018 || c == 0x2019 || c == 0x2BC) return '\'';
  if (c == 0x201C || c == 0x201D) return '"';
  if (c == 0x2044 || c == 0x2215) return '/';
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

class Folder {
 public:
  explicit Folder(std::string_view text) : text_(text) {
    out_.bytes.reserve(text.size() + 1);
    out_.origin.reserve(text.size() + 1);
    out_.joint.reserve(text.size() + 1);
  }

  FoldedText run() {
    std::size_t at = 0;
    while (at < text_.size()) {
      const auto cp = text::decode_at(text_, at);
      step(cp.value, at, at + cp.length);
      at += cp.length;
    }
    out_.origin.push_back(static_cast<std::uint32_t>(text_.size()));
    out_.joint.push_back(false);
    return std::move(out_);
  }

 private:
  void step(char32_t c, std::size_t at, std::size_t next) {
    if (is_dropped(c)) return;
    if (c == '\n' || c == '\r') return line_break(at, next);
    if (is_blank(c)) return blank(at, false);
    if (is_dash(c)) return dash(at, next);
    const char32_t folded = fold_one(c);
    if ((folded == '/' || folded == '&') && ends_with_blank() && sides_are_words(next)) pop();
    if (folded == '/' || folded == '&') {
      put(static_cast<char>(folded), at, false);
      swallow_blank_ = sides_are_words(next);
      return;
    }
    swallow_blank_ = false;
    const std::size_t before = out_.bytes.size();
    text::append_utf8(out_.bytes, folded);
    out_.origin.resize(out_.bytes.size(), static_cast<std::uint32_t>(at));
    out_.joint.resize(out_.bytes.size(), false);
    (void)before;
  }
  bool ends_with_blank() const {
    return !out_.bytes.empty() && out_.bytes.back() == ' ' && !out_.joint.back();
  }
  // Is there, past blanks, a letter or digit?
  bool sides_are_words(std::size_t at) const {
    while (at < text_.size() && text_[at] == ' ') ++at;
    return at < text_.size() && is_word_code_point(text::decode_at(text_, at).value);
  }
  void pop() {
    out_.bytes.pop_back();
    out_.origin.pop_back();
    out_.joint.pop_back();
  }
  void put(char c, std::size_t at, bool joint) {
    out_.bytes += c;
    out_.origin.push_back(static_cast<std::uint32_t>(at));
    out_.joint.push_back(joint);
  }
  void blank(std::size_t at, bool joint) {
    if (swallow_blank_) return;
    if (!out_.bytes.empty() && (out_.bytes.back() == ' ' || out_.bytes.back() == '\n')) return;
    put(' ', at, joint);
  }
  // A hyphen between letters is a blank; one at a list's item is a mark of its own.
  void dash(std::size_t at, std::size_t next) {
    swallow_blank_ = false;
    const bool after_word = !out_.bytes.empty() && out_.bytes.back() != ' ' && out_.bytes.back() != '\n';
    const bool before_word = next < text_.size() && is_word_code_point(text::decode_at(text_, next).value);
    if (after_word && before_word) return blank(at, true);
    put('-', at, false);
  }
  void line_break(std::size_t at, std::size_t next) {
    swallow_blank_ = false;
    const bool wrapped = next < text_.size() && text_[next] >= 'a' && text_[next] <= 'z' &&
                         !out_.bytes.empty() && out_.bytes.back() != '\n';
    if (wrapped) return blank(at, false);
    if (ends_with_blank()) pop();
    if (out_.bytes.empty() || out_.bytes.back() != '\n') put('\n', at, false);
  }

  std::string_view text_;
  FoldedText out_;
  bool swallow_blank_ = false;
};

}  // namespace

bool is_word_code_point(char32_t c) {
  if (c < 0x80)
    return text::is_ascii_alpha(static_cast<char>(c)) || text::is_ascii_digit(static_cast<char>(c));
  if (is_cjk(c)) return false;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
      return true;
    default:
      return false;
  }
}

FoldedText fold_text(std::string_view utf8) { return Folder(utf8).run(); }

std::string fold_alias(std::string_view utf8) { return Folder(text::trim(utf8)).run().bytes; }

}  // namespace radar::match
