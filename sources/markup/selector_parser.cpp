// Selectors Level 4 by recursive descent; whatever is not supported is an error with its position.
#include <algorithm>

#include "sources/markup/selector_syntax.h"
#include "sources/text/utf8.h"

namespace radar::markup::syntax {
namespace {

constexpr int k_max_nesting = 16;  // of :not(:is(...)), so that a hostile selector cannot exhaust the stack

struct ParseFailure {
  SelectorError error;
};

// https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors
bool html_ignores_case_of(std::string_view attribute) {
  static constexpr std::string_view names[] = {
      "accept",     "accept-charset", "align",     "alink",    "axis",     "bgcolor", "charset",
      "checked",    "clear",          "codetype",  "color",    "compact",  "declare", "defer",
      "dir",        "direction",      "disabled",  "enctype",  "face",     "frame",   "hreflang",
      "http-equiv", "lang",           "language",  "link",     "media",    "method",  "multiple",
      "nohref",     "noresize",       "noshade",   "nowrap",   "readonly", "rel",     "rev",
      "rules",      "scope",          "scrolling", "selected", "shape",    "target",  "text",
      "type",       "valign",         "valuetype", "vlink"};
  return std::find(std::begin(names), std::end(names), attribute) != std::end(names);
}

bool is_name_char(unsigned char c) {
  return text::is_ascii_alpha(static_cast<char>(c)) || text::is_ascii_digit(static_cast<char>(c)) ||
         c == '-' || c == '_' || c >= 0x80;
}

class Parser {
 public:
  explicit Parser(std::string_view css) : css_(css) {}

  List whole() {
    List list = selector_list(false);
    if (at_ < css_.size()) fail_here("unexpected \"" + std::string(1, css_[at_]) + "\"");
    return list;
  }

 private:
  [[noreturn]] void fail_here(std::string message) const { throw ParseFailure{{at_, std::move(message)}}; }
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < css_.size() ? css_[at_ + ahead] : '\0';
  }
  void skip_space() {
    while (text::is_ascii_space(peek()) && at_ < css_.size()) ++at_;
  }
  bool take(char c) {
    if (peek() != c || at_ >= css_.size()) return false;
    ++at_;
    return true;
  }
  void expect(char c) {
    if (!take(c)) fail_here(std::string("expected \"") + c + "\"");
  }

  // CSS escapes: \ and up to six hex digits with one blank, or \ and any character.
  void escape(std::string& out) {
    ++at_;
    if (at_ >= css_.size()) fail_here("a lone backslash at the end");
    unsigned value = 0;
    int digits = 0;
    while (digits < 6 && std::isxdigit(static_cast<unsigned char>(peek())) != 0) {
      const char c = peek();
      value = value * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
      ++at_, ++digits;
    }
    if (digits == 0) {
      out += css_[at_++];
    } else {
      if (text::is_ascii_space(peek())) ++at_;
      text::append_utf8(
          out, value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? 0xFFFD : value);
    }
  }
  bool starts_name() const {
    const auto c = static_cast<unsigned char>(peek());
    if (c == '\\') return true;
    if (c == '-')
      return peek(1) == '-' || peek(1) == '\\' ||
             (is_name_char(static_cast<unsigned char>(peek(1))) && !text::is_ascii_digit(peek(1)));
    return is_name_char(c) && !text::is_ascii_digit(peek());
  }
  std::string name(bool must_be_identifier = true) {
    if (must_be_identifier && !starts_name()) fail_here("expected a name");
    std::string out;
    while (at_ < css_.size() && (is_name_char(static_cast<unsigned char>(peek())) || peek() == '\\')) {
      if (peek() == '\\')
        escape(out);
      else
        out += css_[at_++];
    }
    if (out.empty()) fail_here("expected a name");
    return out;
  }
  std::string string_literal() {
    const char quote = peek();
    ++at_;
    std::string out;
    while (peek() != quote) {
      if (at_ >= css_.size()) fail_here("a string without its closing quote");
      if (peek() == '\\')
        escape(out);
      else
        out += css_[at_++];
    }
    ++at_;
    return out;
  }

  List selector_list(bool relative) {
    if (++depth_ > k_max_nesting) fail_here("nested too deeply");
    List list;
    do {
      skip_space();
      list.push_back(chain(relative));
      skip_space();
    } while (take(','));
    --depth_;
    return list;
  }
  char combinator() {
    const bool space = text::is_ascii_space(peek()) && at_ < css_.size();
    skip_space();
    if (at_ < css_.size() && (peek() == '>' || peek() == '+' || peek() == '~')) {
      const char c = css_[at_++];
      skip_space();
      return c;
    }
    return space ? ' ' : '\0';
  }
  Chain chain(bool relative) {
    Chain out;
    char joint = ' ';
    if (relative && (peek() == '>' || peek() == '+' || peek() == '~')) joint = combinator();
    while (true) {
      out.combinators.push_back(joint);
      out.compounds.push_back(compound());
      const auto before = at_;
      joint = combinator();
      if (joint == '\0') return out;
      if (joint == ' ' && (at_ >= css_.size() || peek() == ',' || peek() == ')')) {
        at_ = before;
        return out;
      }
    }
  }
  Compound compound() {
    Compound out;
    bool any = false;
    if (take('*')) {
      any = true;
    } else if (starts_name()) {
      out.tag = text::ascii_lower(name());
      any = true;
    }
    while (at_ < css_.size()) {
      if (take('#'))
        out.ids.push_back(name(false));
      else if (take('.'))
        out.classes.push_back(name());
      else if (take('['))
        out.attributes.push_back(attribute());
      else if (take(':'))
        out.pseudos.push_back(pseudo());
      else
        break;
      any = true;
    }
    if (!any)
      fail_here(at_ >= css_.size() ? "the selector ends where an element was due" : "expected a selector");
    return out;
  }
  AttributeTest attribute() {
    AttributeTest out;
    skip_space();
    out.name = text::ascii_lower(name());
    skip_space();
    if (take(']')) return out;
    const char c = peek();
    if (c != '=' && (std::string_view("~|^$*").find(c) == std::string_view::npos || peek(1) != '='))
      fail_here("expected = or ]");
    out.op = c;
    at_ += c == '=' ? 1 : 2;
    skip_space();
    out.value = peek() == '"' || peek() == '\'' ? string_literal() : name();
    skip_space();
    out.html_ignores_case = html_ignores_case_of(out.name);
    if (peek() == 'i' || peek() == 'I' || peek() == 's' || peek() == 'S') {
      out.html_ignores_case = false;
      out.ignore_case = (css_[at_++] | 32) == 'i';
      skip_space();
    }
    expect(']');
    return out;
  }
  PseudoTest pseudo() {
    const auto start = at_;
    if (peek() == ':') fail_here("pseudo-elements select nothing here");
    const std::string which = text::ascii_lower(name());
    if (which == "first-child") return {Pseudo::nth_child, 0, 1, nullptr, {}};
    if (which == "last-child") return {Pseudo::nth_last_child, 0, 1, nullptr, {}};
    if (which == "first-of-type") return {Pseudo::nth_of_type, 0, 1, nullptr, {}};
    if (which == "last-of-type") return {Pseudo::nth_last_of_type, 0, 1, nullptr, {}};
    if (which == "only-child") return {Pseudo::only_child, 0, 0, nullptr, {}};
    if (which == "only-of-type") return {Pseudo::only_of_type, 0, 0, nullptr, {}};
    if (which == "empty") return {Pseudo::empty, 0, 0, nullptr, {}};
    if (which == "root") return {Pseudo::root, 0, 0, nullptr, {}};
    if (which == "scope") return {Pseudo::scope, 0, 0, nullptr, {}};
    if (peek() != '(') {
      at_ = start;
      fail_here("unknown pseudo-class :" + which);
    }
    ++at_;
    PseudoTest out{Pseudo::is, 0, 0, nullptr, {}};
    if (which == "not" || which == "is" || which == "where" || which == "has" || which == "matches") {
      out.kind = which == "not" ? Pseudo::negation : which == "has" ? Pseudo::has : Pseudo::is;
      out.arguments = std::make_shared<const List>(selector_list(which == "has"));
    } else if (which == "contains") {
      out.kind = Pseudo::contains;
      skip_space();
      out.text = peek() == '"' || peek() == '\'' ? string_literal() : name();
    } else if (which == "nth-child" || which == "nth-last-child" || which == "nth-of-type" ||
               which == "nth-last-of-type") {
      out.kind = which == "nth-child"        ? Pseudo::nth_child
                 : which == "nth-last-child" ? Pseudo::nth_last_child
                 : which == "nth-of-type"    ? Pseudo::nth_of_type
                                             : Pseudo::nth_last_of_type;
      nth(out);
      skip_space();
      const bool counts_all = out.kind == Pseudo::nth_child || out.kind == Pseudo::nth_last_child;
      if (counts_all && text::iequals(css_.substr(at_, 3), "of ")) {
        at_ += 3;
        out.arguments = std::make_shared<const List>(selector_list(false));
      }
    } else {
      at_ = start;
      fail_here("unknown pseudo-class :" + which);
    }
    skip_space();
    expect(')');
    return out;
  }
  int integer() {
    int value = 0, digits = 0;
    while (text::is_ascii_digit(peek()) && at_ < css_.size() && ++digits < 9)
      value = value * 10 + (css_[at_++] - '0');
    if (digits == 0) fail_here("expected a number");
    return value;
  }
  void nth(PseudoTest& out) {
    skip_space();
    const auto rest = text::ascii_lower(css_.substr(at_, 4));
    if (rest.substr(0, 3) == "odd") return at_ += 3, out.a = 2, out.b = 1, void();
    if (rest.substr(0, 4) == "even") return at_ += 4, out.a = 2, out.b = 0, void();
    const int sign = take('-') ? -1 : (take('+'), 1);
    const bool has_n = (peek() | 32) == 'n';
    const int first = has_n ? 1 : integer();
    if ((peek() | 32) != 'n') return out.b = sign * first, void();
    ++at_;
    out.a = sign * first;
    skip_space();
    if (peek() != '+' && peek() != '-') return;
    const int sign_b = css_[at_++] == '-' ? -1 : 1;
    skip_space();
    out.b = sign_b * integer();
  }

  std::string_view css_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Result<List, SelectorError> parse(std::string_view css) {
  try {
    return Parser(css).whole();
  } catch (const ParseFailure& failure) {
    return fail(failure.error);
  }
}

}  // namespace radar::markup::syntax
