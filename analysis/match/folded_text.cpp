#include "analysis/match/folded_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <bit>

#include "analysis/match/ascii.h"
#include "analysis/match/byte_block.h"
#include "analysis/match/markup_remains.h"
#include "analysis/taxonomy/phrase_words.h"
#include "sources/text/utf8.h"

namespace radar::match {
namespace {

bool is_cjk(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}
using taxonomy::is_dash;
bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
// Signs that say nothing: soft hyphen, zero-width characters, direction and variation marks, trademarks.
bool is_dropped(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x2122 ||
         c == 0x2120 || c == 0xAE || c == 0xA9 || is_skin_tone(c);
}
bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}
// Emoji stand before items, glued to them or not: "👉🏽a little Node".
bool is_picture(char32_t c) { return c >= 0x1F300 && c <= 0x1FAFF && !is_skin_tone(c); }
bool is_bullet(char32_t c) {
  return c == 0x2022 || c == 0xB7 || c == 0x2219 || c == 0x22C5 || c == 0x2023 || c == 0x25E6 ||
         c == 0x2027 || (c >= 0x25A0 && c <= 0x25FF) || (c >= 0x2700 && c <= 0x27BF) || c == 0xF0B7 ||
         c == 0x30FB || (c >= 0x2190 && c <= 0x21FF) || c == 0xA6 || c == 0x2502 || is_picture(c);
}
bool is_line_end(char32_t c) { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85; }

char32_t fold_one(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c == 0x130 || c == 0x131) return 'i';
  if (c >= 0xFF01 && c <= 0xFF5E) return fold_one(c - 0xFEE0);
  if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2BC || c == 0xB4 || c == 0x2032) return '\'';
  if (c >= 0x201C && c <= 0x201F) return '"';
  if (c == 0x2044 || c == 0x2215) return '/';
  if (c == 0x2026) return '.';
  if (c == 0x3001) return ',';  // parts the items of a Chinese or Japanese list
  if (c == 0x266F) return '#';  // the musical sharp: "C♯"
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

// Words of rules are folded to "ss" where they have it.
bool is_sharp_s(char32_t c) { return c == 0xDF || c == 0x1E9E; }

// Ligatures, and the mathematical letters in which some write to be seen: "ﬁne", "𝗣𝘆𝘁𝗵𝗼𝗻".
bool is_compatibility_form(char32_t c) {
  return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x2100 && c <= 0x213F) ||
         (c >= 0x2460 && c <= 0x24FF);
}

// The Latin letter that a Cyrillic one looks like; 0 if it looks like none. Keyboards of two scripts mix
// them.
char latin_twin(char32_t c) {
  struct Twin {
    char32_t cyrillic;
    char latin;
  };
  constexpr std::array<Twin, 26> k_twins = {
      {{0x405, 'S'}, {0x406, 'I'}, {0x408, 'J'}, {0x410, 'A'}, {0x412, 'B'}, {0x415, 'E'}, {0x41A, 'K'},
       {0x41C, 'M'}, {0x41D, 'H'}, {0x41E, 'O'}, {0x420, 'P'}, {0x421, 'C'}, {0x422, 'T'}, {0x423, 'Y'},
       {0x425, 'X'}, {0x430, 'a'}, {0x435, 'e'}, {0x43E, 'o'}, {0x440, 'p'}, {0x441, 'c'}, {0x443, 'y'},
       {0x445, 'x'}, {0x455, 's'}, {0x456, 'i'}, {0x458, 'j'}, {0x4C0, 'I'}}};
  const auto it = std::lower_bound(k_twins.begin(), k_twins.end(), c,
                                   [](const Twin& twin, char32_t value) { return twin.cyrillic < value; });
  return it != k_twins.end() && it->cyrillic == c ? it->latin : '\0';
}
constexpr bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }

// What a byte of ASCII needs: its folded form where it stands for itself, 0 where a rule decides.
constexpr std::array<char, 256> k_plain = [] {
  std::array<char, 256> out{};
  for (int c = '!'; c < 0x7F; ++c) out[static_cast<std::size_t>(c)] = static_cast<char>(c);
  for (int c = 'A'; c <= 'Z'; ++c) out[static_cast<std::size_t>(c)] = static_cast<char>(c + 32);
  for (const char c : {'-', '_', '/', '&', '<', '`'}) out[static_cast<unsigned char>(c)] = 0;
  return out;
}();

class Folder {
 public:
  explicit Folder(std::string_view text) : text_(text) {
    out_.bytes.resize(text.size() + k_spare);
    out_.pieces.reserve(text.size() / k_bytes_per_piece + 1);
    out_.pieces.push_back({0, 0, 0});
  }

  FoldedText run() {
    std::size_t at = 0;
    while ((at = plain_run(at)) < text_.size()) {
      const std::size_t remains = markup(at);
      if (remains > 0) {
        at += remains;
        continue;
      }
      if (!is_wide(text_[at])) {
        step(static_cast<unsigned char>(text_[at]), at, at + 1);
        ++at;
        continue;
      }
      const auto cp = text::decode_at(text_, at);
      step(cp.value, at, at + cp.length);
      at += cp.length;
    }
    out_.bytes.resize(size_);
    out_.index_pieces();
    return std::move(out_);
  }

 private:
  static constexpr std::size_t k_spare = 16;
  static constexpr std::size_t k_bytes_per_piece = 64;  // or more, as a rule

  // Copies what stands for itself, single blanks included; returns where a rule is needed.
  std::size_t plain_run(std::size_t at) {
    const std::size_t start = at;
    reserve(text_.size() - at);
    PlainRun run{out_.bytes.data() + size_, last() == ' ' || last() == '\n' || swallow_blank_, false};
    while (at + ByteBlock::k_size <= text_.size()) {
      const auto taken = plain_block(at, run);
      at += taken;
      if (taken < ByteBlock::k_size) break;
    }
    if (at + ByteBlock::k_size > text_.size()) {
      while (at < text_.size() && plain_byte(at, run)) ++at;
    }
    if (at == start) return at;
    piece(start, 0);
    swallow_blank_ = false;
    size_ += at - start;
    return at;
  }
  struct PlainRun {
    char* to;
    bool no_blank;          // a blank needs a rule: one stands before
    bool small;             // a small letter stands before
    unsigned capitals = 0;  // of the two bytes before: bit 1 the last, bit 0 the one before it
  };

  // How many bytes of the block at `at` stand for themselves; they are copied.
  std::size_t plain_block(std::size_t at, PlainRun& run) {
    const ByteBlock block(text_.data() + at);
    const unsigned blanks = block.any_of(' ');
    const unsigned plain = block.among('!', '~' - '!' + 1) & ~block.any_of('-', '_', '/', '&', '<', '`');
    const unsigned doubled = blanks & (blanks << 1U | static_cast<unsigned>(run.no_blank));
    const auto taken = static_cast<unsigned>(std::countr_one((plain | blanks) & ~doubled));
    const unsigned mask = (1U << taken) - 1U;
    const unsigned small = block.among('a', 26);
    const unsigned capital = block.among('A', 26);
    const unsigned shifted = capital << 2U | run.capitals;  // bit i: a capital stands two before byte i
    // "AWSDemonstrated": the last of several capitals, where small letters follow.
    const unsigned after_capitals = small & shifted & (capital << 1U | run.capitals >> 1U) & mask;
    const unsigned glued = (capital & (small << 1U | static_cast<unsigned>(run.small)) & mask) << 1U;
    for (unsigned camel = glued | after_capitals; camel != 0; camel &= camel - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(camel));  // one past the capital
      if ((after_capitals >> bit & 1U) == 0 || word_goes_on(at + bit))
        out_.camel.push_back(static_cast<std::uint32_t>(run.to - out_.bytes.data()) + bit - 1U);
    }
    block.store_lower(run.to);
    run.to += taken;
    if (taken == 0) return 0;
    run.no_blank = (blanks >> (taken - 1) & 1U) != 0;
    run.small = (small >> (taken - 1) & 1U) != 0;
    run.capitals = (capital << 2U | run.capitals) >> taken & 3U;
    return taken;
  }

  // Enough small letters for a word of its own, not the plural of "APIs".
  [[nodiscard]] bool word_goes_on(std::size_t at) const {
    constexpr std::size_t k_letters = 3;
    const auto rest = text_.substr(at, k_letters);
    return rest.size() == k_letters && std::all_of(rest.begin(), rest.end(), is_small);
  }

  bool plain_byte(std::size_t at, PlainRun& run) {
    const char raw = text_[at];
    const char folded = raw == ' ' && !run.no_blank ? ' ' : k_plain[static_cast<unsigned char>(raw)];
    if (folded == 0) return false;
    if (folded != raw && run.small) add_camel(run, 0);
    run.small = is_small(raw);
    if (run.small && run.capitals == 3U && word_goes_on(at))
      out_.camel.push_back(static_cast<std::uint32_t>(run.to - out_.bytes.data() - 1));
    run.capitals = (run.capitals >> 1U) | (folded != raw && raw != ' ' ? 2U : 0U);
    run.no_blank = raw == ' ';
    *run.to++ = folded;
    return true;
  }

  void add_camel(const PlainRun& run, std::size_t ahead) {
    const auto at = static_cast<std::size_t>(run.to - out_.bytes.data()) + ahead;
    out_.camel.push_back(static_cast<std::uint32_t>(at));
  }

  // Character references and tags; returns the bytes they took.
  std::size_t markup(std::size_t at) {
    if (text_[at] == '&') {
      const auto reference = reference_at(text_.substr(at));
      if (reference.length > 0) step(reference.value, at, at + reference.length);
      return reference.length;
    }
    if (text_[at] != '<') return 0;
    const auto tag = tag_at(text_.substr(at));
    if (tag.length > 0 && tag.parts_blocks) block_end(at, at + tag.length);
    return tag.length;
  }

  void reserve(std::size_t more) {
    if (size_ + more + k_spare > out_.bytes.size()) out_.bytes.resize((size_ + more) * 2 + k_spare);
  }
  [[nodiscard]] char last() const { return size_ == 0 ? '\n' : out_.bytes[size_ - 1]; }

  // The original's offset of one of the last bytes.
  [[nodiscard]] std::size_t origin_of(std::size_t at) const {
    const auto it = std::find_if(out_.pieces.rbegin(), std::prev(out_.pieces.rend()),
                                 [at](const FoldedText::Piece& piece) { return piece.folded <= at; });
    return it->origin(at);
  }

  // What follows in `bytes` comes from `original` on.
  void piece(std::size_t original, std::size_t length) {
    auto& pieces = out_.pieces;
    while (pieces.size() > 1 && pieces.back().folded >= size_) pieces.pop_back();
    const auto& before = pieces.back();
    if (length == 0 && before.length == 0 && original - before.original == size_ - before.folded) return;
    const FoldedText::Piece next = {static_cast<std::uint32_t>(size_), static_cast<std::uint32_t>(original),
                                    static_cast<std::uint32_t>(length)};
    if (before.folded == next.folded)
      pieces.back() = next;
    else
      pieces.push_back(next);
  }

  void put(std::string_view bytes, std::size_t at, std::size_t next) {
    piece(at, bytes.size() == next - at ? 0 : next - at);
    reserve(bytes.size());
    std::copy(bytes.begin(), bytes.end(), out_.bytes.begin() + static_cast<std::ptrdiff_t>(size_));
    size_ += bytes.size();
  }
  void put(char c, std::size_t at, std::size_t next) { put(std::string_view(&c, 1), at, next); }

  void step(char32_t c, std::size_t at, std::size_t next) {
    if (c >= 0x80 && is_dropped(c)) return;
    if (is_line_end(c)) return line_break(at, next);
    if (is_blank(c)) return blank(at, next);
    if (is_dash(c)) return dash(at, next);
    if (c >= 0x300 && c <= 0x36F && compose(c, next)) return;
    if (is_cyrillic(c) && stands_for_latin(c, at, next)) c = static_cast<unsigned char>(latin_twin(c));
    const char32_t folded = fold_one(c);
    if (folded == '/' || folded == '&') return slash(static_cast<char>(folded), at, next);
    swallow_blank_ = false;
    if (is_bullet(c)) return put('*', at, next);
    if (is_compatibility_form(c)) return expand(c, at, next);
    std::string bytes;
    if (is_sharp_s(c))
      bytes = "ss";
    else
      text::append_utf8(bytes, folded);
    put(bytes, at, next);
  }

  // A Cyrillic letter typed for a Latin one: in a word that has Latin letters besides, or as the whole name
  // of "С++" and "С#". Words of Cyrillic letters alone are left as they are, whatever they look like.
  bool stands_for_latin(char32_t c, std::size_t at, std::size_t next) {
    if (at < mixed_end_) return mixed_ && latin_twin(c) != 0;
    std::size_t begin = at;
    while (begin > 0 && text::is_ascii_alpha(text_[begin - 1])) --begin;
    bool latin = begin < at, other = latin_twin(c) == 0;
    std::size_t end = next;
    while (end < text_.size()) {
      const auto cp = text::decode_at(text_, end);
      if (!is_word_code_point(cp.value) || text::is_ascii_digit(text_[end])) break;
      latin = latin || cp.value < 0x80;
      other = other || (cp.value >= 0x80 && latin_twin(cp.value) == 0);
      end += cp.length;
    }
    mixed_end_ = end;
    mixed_ =
        !other && (latin || (end == next && latin_twin(c) == (is_capital(c) ? 'C' : 'c') && is_c_sign(end)));
    return mixed_;
  }
  static bool is_capital(char32_t c) { return c >= 0x410 && c <= 0x42F; }
  // "++", "#", or the "/С++" of "С/С++".
  [[nodiscard]] bool is_c_sign(std::size_t at) const {
    const auto rest = text_.substr(at);
    for (const std::string_view sign : {"++", "#", "♯", "＃", "/C++", "/С++", "/C#", "/С#"}) {
      if (rest.starts_with(sign)) return true;
    }
    return false;
  }

  // "CI / CD" is "ci/cd".
  void slash(char c, std::size_t at, std::size_t next) {
    const bool before_word = word_follows(next);
    if (last() == ' ' && !ends_with_joint() && before_word) --size_;
    put(c, at, next);
    swallow_blank_ = before_word;
  }

  // A letter and its accent apart are one letter: "e" + U+0301.
  bool compose(char32_t mark, std::size_t next) {
    if (size_ == 0) return true;
    std::size_t letter = size_ - 1;
    while (letter > 0 && (static_cast<unsigned char>(out_.bytes[letter]) & 0xC0) == 0x80) --letter;
    const auto whole = std::string_view(out_.bytes).substr(0, size_);
    std::array<utf8proc_int32_t, 2> pair = {
        static_cast<utf8proc_int32_t>(text::decode_at(whole, letter).value),
        static_cast<utf8proc_int32_t>(mark)};
    if (pair[0] == 'i' && mark == 0x307) return true;  // what lower-casing leaves of the Turkish capital I
    if (utf8proc_normalize_utf32(pair.data(), 2, UTF8PROC_COMPOSE) != 1) return false;
    const std::size_t from = origin_of(letter);
    size_ = letter;
    std::string bytes;
    text::append_utf8(bytes, static_cast<char32_t>(pair[0]));
    put(bytes, from, next);
    return true;
  }

  void expand(char32_t c, std::size_t at, std::size_t next) {
    std::array<utf8proc_int32_t, 16> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(c), parts.data(), 16,
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE), &boundary);
    std::string bytes;
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::clamp<utf8proc_ssize_t>(count, 0, 16)); ++i)
      text::append_utf8(bytes, fold_one(static_cast<char32_t>(parts[i])));
    put(bytes, at, next);
    if (bytes.size() == next - at) atom(at, next);
  }
  // Several letters made of one sign stay together, even where the bytes happen to be as many.
  void atom(std::size_t at, std::size_t next) {
    const std::size_t end = size_;
    size_ -= next - at;
    piece(at, next - at);
    size_ = end;
  }

  // A blank that was a hyphen is one that joins.
  bool ends_with_joint() const {
    return size_ > 0 && is_dash(text::decode_at(text_, origin_of(size_ - 1)).value);
  }
  // Is there, past blanks, a letter or digit?
  bool word_follows(std::size_t at) const {
    for (; at < text_.size(); at += text::decode_at(text_, at).length) {
      const char32_t c = text::decode_at(text_, at).value;
      if (!is_blank(c)) return is_word_code_point(c);
    }
    return false;
  }
  void blank(std::size_t at, std::size_t next) {
    if (!swallow_blank_ && last() != ' ' && last() != '\n') put(' ', at, next);
  }
  // A hyphen between letters is a blank; one at a list's item is a mark of its own.
  void dash(std::size_t at, std::size_t next) {
    swallow_blank_ = false;
    const bool after_word = last() != ' ' && last() != '\n' && last() != '/';  // "Datenmodell/-qualität"
    const bool before_word = next < text_.size() && is_word_code_point(text::decode_at(text_, next).value);
    put(after_word && before_word ? ' ' : '-', at, next);
  }
  // "gRPC", "vLLM": no word that a sentence goes on with.
  bool is_name(std::size_t at) const { return at + 1 < text_.size() && is_upper(text_[at + 1]); }
  void line_break(std::size_t at, std::size_t next) {
    swallow_blank_ = false;
    const bool wrapped = next < text_.size() && is_small(text_[next]) && last() != '\n' && !is_name(next);
    if (wrapped) return blank(at, next);
    block_end(at, next);
  }
  void block_end(std::size_t at, std::size_t next) {
    swallow_blank_ = false;
    if (last() == ' ' && !ends_with_joint()) --size_;
    if (last() != '\n') put('\n', at, next);
  }

  std::string_view text_;
  FoldedText out_;
  std::size_t size_ = 0;  // bytes made so far; out_.bytes is longer until the end
  bool swallow_blank_ = false;
  // Of the word that was last asked whether its Cyrillic letters stand for Latin ones.
  std::size_t mixed_end_ = 0;
  bool mixed_ = false;
};

}  // namespace

std::string latin_letters(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto cp = text::decode_at(utf8, at);
    at += cp.length;
    std::array<utf8proc_int32_t, 16> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(cp.value), parts.data(), 16,
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE), &boundary);
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::clamp<utf8proc_ssize_t>(count, 0, 16)); ++i) {
      const auto part = static_cast<char32_t>(parts[i]);
      const char twin = latin_twin(part);
      if (is_word_code_point(part))
        text::append_utf8(out, twin != 0 ? static_cast<unsigned char>(twin) : part);
    }
  }
  return out;
}

void FoldedText::index_pieces() {
  pages_.resize(bytes.size() / k_page + 1);
  std::uint32_t piece = 0;
  for (std::size_t page = 0; page < pages_.size(); ++page) {
    while (piece + 1 < pieces.size() && pieces[piece + 1].folded <= page * k_page) ++piece;
    pages_[page] = piece;
  }
}

std::size_t FoldedText::origin(std::size_t at) const { return piece_at(at).origin(at); }

std::size_t FoldedText::origin_end(std::size_t end) const {
  if (end == 0) return 0;
  const auto& piece = piece_at(end - 1);
  return piece.original + (piece.length != 0 ? piece.length : end - piece.folded);
}

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
