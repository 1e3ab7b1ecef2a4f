#include "analysis/match/scan.h"

#include <algorithm>
#include <array>

#include "analysis/match/ascii.h"
#include "analysis/match/word_map.h"
#include "sources/text/utf8.h"

namespace radar::match {
namespace {

using taxonomy::AliasCase;

char32_t code_point_before(std::string_view s, std::size_t at) {
  std::size_t i = at - 1;
  while (i > 0 && (static_cast<unsigned char>(s[i]) & 0xC0) == 0x80) --i;
  return text::decode_at(s, i).value;
}

// Are the letters of `original` the alias's own, in their case? An "s" or a version may follow.
bool same_letters(const CompiledAlias& alias, std::string_view letters, std::string_view original) {
  std::size_t n = 0;
  bool plural = false, version = false;
  for (const char c : original) {
    if (!is_alnum(c) && !is_wide(c)) continue;
    if (n < letters.size()) {
      if (c != letters[n]) return false;
    } else {
      plural = c == 's' && n == letters.size();
      version = version || is_digit(c);
    }
    ++n;
  }
  if (n < letters.size()) return false;
  return n == letters.size() || (alias.plural && plural && n == letters.size() + 1) ||
         (alias.version && version);
}

// The same for letters that are no bytes of ASCII: "Ｇｏ", "Air-flow" with a soft hyphen in it.
bool same_latin_letters(const CompiledAlias& alias, std::string_view letters, std::string_view original) {
  return std::any_of(original.begin(), original.end(), is_wide) &&
         std::none_of(letters.begin(), letters.end(), is_wide) &&
         same_letters(alias, letters, latin_letters(original));
}

// "3", "3.11", "v8", "4o", "17+": the end of a version at `at`, or `at`.
std::size_t version_end(std::string_view s, std::size_t at) {
  std::size_t i = at;
  if (i < s.size() && s[i] == 'v') ++i;
  const std::size_t digits = i;
  while (i < s.size() && (is_digit(s[i]) || (s[i] == '.' && i > digits && i + 1 < s.size() &&
                                             (is_digit(s[i + 1]) || s[i + 1] == 'x'))))
    ++i;
  if (i == digits) return at;
  if (i < s.size() && (s[i] == 'x' || s[i] == 'o') && !word_starts_at(s, i + 1)) ++i;
  if (i < s.size() && s[i] == '+' && !word_starts_at(s, i + 1)) ++i;  // "Java17+"
  return word_starts_at(s, i) ? at : i;
}

constexpr std::size_t k_longest_line_word = 24;  // bytes; a text without blanks is not walked from each place

// "R-based": the hyphen behind the letter is a part of what follows, not of a longer name as in "R-rated".
bool based_follows(std::string_view s, std::size_t end) {
  constexpr std::string_view k_based = " based";
  return s.substr(end, k_based.size()) == k_based && !word_starts_at(s, end + k_based.size());
}

}  // namespace

bool word_ends_at(std::string_view s, std::size_t at) {
  if (at == 0) return false;
  const char c = s[at - 1];
  return (c & 0x80) == 0 ? is_alnum(c) : is_word_code_point(code_point_before(s, at));
}
bool word_starts_at(std::string_view s, std::size_t at) {
  if (at >= s.size()) return false;
  const char c = s[at];
  return (c & 0x80) == 0 ? is_alnum(c) : is_word_code_point(text::decode_at(s, at).value);
}

bool Scan::may_start(std::size_t at) const {
  const auto s = folded();
  const char c = s[at];
  if (c == '.') return at + 1 < s.size() && is_alnum(s[at + 1]) && !word_ends_at(s, at);
  if ((c & 0x80) == 0) {
    if (!is_alnum(c) || word_ends_at(s, at)) return false;
  } else {
    if ((c & 0xC0) == 0x80) return false;
    if (is_word_code_point(text::decode_at(s, at).value) && word_ends_at(s, at)) return false;
  }
  if (at == 0) return true;
  // Inside an address: "www.tableau.com", "jobs@snowflake.com". A sentence glued to the next has a capital.
  const char before = s[at - 1];
  if (before == '@') return false;
  return !(before == '.' && at > 1 && is_alnum(s[at - 2]) && is_small(original_[text_.origin(at)]));
}

bool Scan::right_border(std::size_t begin, std::size_t end) const {
  const auto s = folded();
  if (end >= s.size() || !word_ends_at(s, end)) return true;
  if (word_starts_at(s, end)) return false;
  if (s[end] == '#') return false;
  if (s[end] == '+' && !word_starts_at(s, end + 1)) return false;
  if (s[end] == '.' && end + 1 < s.size()) {
    const bool at_start = begin == 0 || s[begin - 1] == ' ' || s[begin - 1] == '\n' || s[begin - 1] == '/';
    if (at_start && is_small(original_[text_.origin(end + 1)])) return false;  // "snowflake.com"
  }
  return true;
}

// Does a glued word go on with names only: the "SQLSpark" of "PythonSQLSpark"? Told of all places where one
// may go on at once, from the last to the first.
bool Scan::glued_chain(std::size_t at) {
  const auto& camel = text_.camel;
  const auto place_of = [&](std::size_t byte) {
    const auto it = std::lower_bound(camel.begin(), camel.end(), byte);
    return it != camel.end() && *it == byte ? static_cast<std::size_t>(it - camel.begin()) : camel.size();
  };
  if (chains_.empty()) {
    chains_.assign(camel.size() + 1, false);
    for (std::size_t i = camel.size(); i-- > 0;) {
      const std::size_t begin = camel[i];
      index_.trie.prefixes(folded().substr(begin), [&](std::size_t length, AliasTrie::Aliases aliases) {
        const bool name = std::any_of(aliases.begin(), aliases.end(), [&](std::uint32_t a) {
          return stands_alone(index_.aliases[a]) || asks_list(index_.aliases[a]);
        });
        if (name && !chains_[i])
          chains_[i] = right_border(begin, begin + length) || chains_[place_of(begin + length)];
      });
    }
  }
  return chains_[place_of(at)];
}

// A skill's name that asks for nothing beside it.
bool Scan::stands_alone(const CompiledAlias& alias) { return alias.skill < k_head && alias.needs == 0; }

// A name that another beside it is enough for, as each has that is glued to others.
bool Scan::asks_list(const CompiledAlias& alias) const {
  return alias.skill < k_head && alias.casing != AliasCase::any && needs_of(alias).list;
}

// "AWSDemonstrated": capitals stand out from the word glued to them.
bool Scan::in_capitals(std::size_t begin, std::size_t end) const {
  const auto span = original_.substr(text_.origin(begin), text_.origin_end(end) - text_.origin(begin));
  return span.size() >= 2 &&
         std::all_of(span.begin(), span.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "haveRNNs": three capitals or more that end the word stand out from a word in small letters. A capital
// before them makes a name of its own: ChatGPT, ProxySQL.
bool Scan::capitals_behind_word(const Candidate& name) const {
  constexpr std::size_t k_least = 3;
  const std::size_t begin = text_.origin(name.begin);
  std::size_t start = begin;
  while (start > 0 && is_small(original_[start - 1])) --start;
  if (begin - start < k_least || !right_border(name.begin, name.end)) return false;
  if (start > 0 && (is_alnum(original_[start - 1]) || is_wide(original_[start - 1]))) return false;
  const bool plural = is_small(original_[text_.origin(name.end - 1)]);
  const std::size_t end = plural ? name.end - 1 : name.end;
  return end - name.begin >= k_least && in_capitals(name.begin, end);
}

// Where the alias's text, its plural or its version ends; nullopt if a word goes on there.
std::optional<Scan::End> Scan::end_of(const CompiledAlias& alias, std::size_t begin, std::size_t end) {
  const auto s = folded();
  if (alias.plural && end < s.size() && s[end] == 's' && !word_starts_at(s, end + 1)) ++end;
  if (right_border(begin, end)) return End::at(end);
  if (alias.version) {
    const auto version = version_end(s, end);
    if (version > end && right_border(begin, version)) return End::at(version);
  }
  // "makine öğrenmesinde", "Pythonem": glued to a name's last word.
  if (inflects_ && alias.skill < k_head && may_be_inflected(alias)) {
    const auto ending = case_ending_at(end);
    if (ending > end) return End{ending, end};
  }
  if (!std::binary_search(text_.camel.begin(), text_.camel.end(), end)) return std::nullopt;
  if (line_word_at(end)) return End::at(end);
  if (!stands_alone(alias) && !asks_list(alias)) return std::nullopt;
  const bool apart = stands_alone(alias) && (alias.long_name || in_capitals(begin, end));
  if (apart || glued_chain(end)) return End::at(end);
  return std::nullopt;
}

// "SparkProven ability": a lost line break, whatever the name asks for.
bool Scan::line_word_at(std::size_t begin) const {
  std::size_t end = begin;
  while (end - begin < k_longest_line_word && word_starts_at(folded(), end)) ++end;
  if (word_starts_at(folded(), end)) return false;
  return index_.line_words.find(folded().substr(begin, end - begin)) != index_.line_words.end();
}

// "SkillsPhD in Statistics", "as neededBS in Physics": a heading's last word, or one in small letters, with
// which no product's name begins.
bool Scan::line_ends_at(std::size_t end) const {
  constexpr std::size_t k_least = 5;
  const auto s = folded();
  // It may be glued itself: "organizationQualificationsBS".
  const auto next = std::lower_bound(text_.camel.begin(), text_.camel.end(), end);
  const std::size_t glued = next == text_.camel.begin() ? 0 : *std::prev(next);
  std::size_t begin = end;
  while (begin > glued && end - begin < k_longest_line_word && is_small(s[begin - 1])) --begin;
  if (begin != glued && word_ends_at(s, begin)) return false;
  const auto word = s.substr(begin, end - begin);
  if (index_.line_words.find(word) != index_.line_words.end()) return true;
  return word.size() >= k_least && is_small(original_[text_.origin(begin)]);
}

// Is the hit a part of "https://..." or "www..."?
bool Scan::in_address(std::size_t begin) const {
  std::size_t at = text_.origin(begin);
  std::size_t start = at;
  constexpr std::size_t k_longest = 300;  // no address goes on for ever, ideographs without blanks do
  const std::size_t least = at > k_longest ? at - k_longest : 0;
  while (start > least && !text::is_ascii_space(original_[start - 1]) && original_[start - 1] != '(') --start;
  if (at - start < 4) return false;
  const auto head = original_.substr(start, at - start);
  return head.find("://") != std::string_view::npos || text::istarts_with(head, "www.");
}

bool Scan::fits(const CompiledAlias& alias, std::size_t begin, End name) const {
  const auto from = text_.origin(begin);
  const auto span = original_.substr(from, text_.origin_end(name.stem) - from);
  const std::size_t end = name.end;
  const std::string_view letters = index_.text_of(alias).letters;
  if (alias.casing == AliasCase::exact && !same_letters(alias, letters, span) &&
      !same_latin_letters(alias, letters, span))
    return false;
  if (alias.casing == AliasCase::upper_first && is_small(original_[from])) return false;
  if (in_address(begin)) return false;
  if (!alias.single) return true;
  // A lone letter beside a hyphen, an ampersand or a full stop belongs to something else: C-level, R&D, "R.
  // Smith".
  const auto s = folded();
  // "R & Python" names R: blanks stand around the sign.
  const auto spaced = [&](std::size_t at) {
    const std::size_t sign = text_.origin(at);
    return sign > 0 && sign + 1 < original_.size() && original_[sign - 1] == ' ' &&
           original_[sign + 1] == ' ';
  };
  const auto odd = [&](std::size_t at) {
    const char c = s[at];
    if (c == '&' && spaced(at)) return false;
    return (c == ' ' && original_[text_.origin(at)] != ' ' && original_[text_.origin(at)] != '\n' &&
            original_[text_.origin(at)] != '\t' && original_[text_.origin(at)] != '\xC2') ||
           c == '&' || c == '\'' || c == '+' || c == '-' || c == '$';
  };
  if (begin > 0 && (odd(begin - 1) || s[begin - 1] == '.')) return false;
  const bool joined = is_suspended(s, end) || based_follows(s, end) || has_case_ending(end);
  if (end < s.size() && odd(end) && !joined) return false;
  return !(end + 1 < s.size() && s[end] == '.' && s[end + 1] != '\n' && s[end + 1] != ' ');
}

bool Scan::in_sections(std::uint16_t mask, std::size_t begin) const {
  const std::size_t at = text_.origin(begin);
  const auto it = std::upper_bound(parts_.begin(), parts_.end(), at,
                                   [](std::size_t value, const Part& part) { return value < part.begin; });
  const unsigned kind = it == parts_.begin() || at >= std::prev(it)->end ? 0u : std::prev(it)->kind;
  return ((static_cast<unsigned>(mask) >> kind) & 1u) != 0;
}

// The sentence goes on around the quotation marks of "R".
bool Scan::in_quotes(std::size_t begin, std::size_t end) const {
  const auto s = folded();
  return begin > 0 && end < s.size() && s[begin - 1] == s[end] && (s[end] == '"' || s[end] == '\'');
}

// The words around a name stand outside its quotation marks.
bool Scan::ruled_out(std::uint32_t number, std::size_t begin, std::size_t end, Span around) {
  const auto& rule = index_.rules[number];
  if (number == 0) return false;
  words_.move_to(around.begin, around.end);
  return (rule.sections != 0 && in_sections(rule.sections, begin)) ||
         (rule.has_words() && words_hold(rule, words_)) ||
         (!rule.bracket.empty() && bracket_holds(rule, begin, end)) ||
         (!rule.names_before.empty() && called_before(rule, around.begin)) ||
         (rule.asks_list() && list_holds(rule, begin, end));
}

Scan::Verdict Scan::judge(const CompiledAlias& alias, std::size_t begin, End name) {
  const std::size_t end = name.end;
  const auto& needs = index_.rules[alias.needs];
  const std::size_t quotes = in_quotes(begin, end) ? 1 : 0;
  const Span around = {begin - quotes, end + quotes};
  if (ruled_out(alias.rejects, begin, end, around) || ruled_out(alias.namesakes, begin, end, around))
    return Verdict::no;
  if (alias.needs == 0 || inflected_name(alias, name)) return Verdict::yes;
  if (needs.sections != 0 && in_sections(needs.sections, begin)) return Verdict::yes;
  words_.move_to(around.begin, around.end);
  if (needs.has_words() && words_hold(needs, words_)) return Verdict::yes;
  if (!needs.bracket.empty() && bracket_holds(needs, begin, end)) return Verdict::yes;
  return needs.asks_company() ? Verdict::open : Verdict::no;
}

const std::uint32_t* Scan::judged(AliasTrie::Aliases aliases, std::size_t begin, std::size_t end) {
  const auto it = std::find_if(aliases.begin(), aliases.end(), [&](std::uint32_t number) {
    const auto& alias = index_.aliases[number];
    if (alias.skill >= k_head || alias.casing != AliasCase::any || !fits(alias, begin, End::at(end)))
      return false;
    return judge(alias, begin, End::at(end)) == Verdict::yes;
  });
  return it == aliases.end() ? nullptr : &*it;
}

std::optional<Candidate> Scan::best_at(std::size_t begin, bool allow_open, AliasTrie::Place from) {
  struct Found {
    std::size_t length;
    const std::uint32_t* aliases;
    std::size_t aliases_count;
  };
  std::array<Found, 32> found;  // NOLINT: filled as far as it is read
  std::size_t count = 0;
  const auto keep = [&](std::size_t length, AliasTrie::Aliases aliases) {
    if (count < found.size()) found[count++] = {length, aliases.data(), aliases.size()};
  };
  const auto rest = folded().substr(begin);
  if (from.node == 0)
    index_.trie.prefixes(rest, keep);
  else
    index_.trie.prefixes(from, rest, keep);
  while (count-- > 0) {
    for (const auto number : AliasTrie::Aliases(found[count].aliases, found[count].aliases_count)) {
      const auto& alias = index_.aliases[number];
      const auto end = end_of(alias, begin, begin + found[count].length);
      if (!end || !fits(alias, begin, *end)) continue;
      const bool plain = alias.needs == 0 && alias.rejects == 0 && alias.namesakes == 0;
      const auto verdict = plain ? Verdict::yes : judge(alias, begin, *end);
      if (verdict == Verdict::no || (verdict == Verdict::open && !allow_open)) continue;
      return Candidate{number, begin, end->end, verdict == Verdict::yes};
    }
  }
  return std::nullopt;
}

// The words with which aliases may begin. No processor foresees which they are, so each is written down, and
// the place of the next depends on the answer.
std::span<const FirstWords::Word> Scan::first_words() const {
  thread_local std::vector<FirstWords::Word> out;
  const auto s = folded();
  const WordMap words(s);
  out.resize(std::max(out.size(), words.starts() + 1));
  auto* to = out.data();
  auto camel = text_.camel.begin();
  const auto camel_at = [&] { return camel == text_.camel.end() ? s.size() : *camel; };
  std::size_t next_camel = camel_at();
  words.each_start([&](std::size_t at, WordMap::Run run) {
    if (run.end == at) {
      *to++ = {static_cast<std::uint32_t>(at), 0};
      return;
    }
    for (; next_camel <= at; next_camel = camel_at()) ++camel;
    const bool glued = inflects_ || next_camel < run.end;  // the word may go on behind the name
    to += index_.first_words.may_begin(s, at, run.end, run.digits, glued, *to) ? 1 : 0;
  });
  return {out.data(), to};
}

// Where the trie is entered for each of them. Their entries are far apart in memory, so they are called for
// ahead.
std::span<const Scan::Entrance> Scan::entrances() const {
  thread_local std::vector<Entrance> out;
  constexpr std::size_t k_ahead = 8;
  const auto words = first_words();
  std::array<std::uint64_t, k_ahead> hashes{};  // of the next words
  for (std::size_t i = 0; i < std::min(k_ahead, words.size()); ++i)
    hashes[i] = index_.first_words.announced(folded(), words[i]);
  out.clear();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto place = index_.first_words.look_up(folded(), words[i], hashes[i % k_ahead]);
    if (i + k_ahead < words.size())
      hashes[i % k_ahead] = index_.first_words.announced(folded(), words[i + k_ahead]);
    if (!place || !may_start(words[i].at)) continue;
    index_.trie.announce(*place);
    out.push_back({words[i].at, *place});
  }
  return out;
}

void Scan::collect() {
  std::size_t next = 0;
  for (const auto& [at, from] : entrances()) {
    if (at < next) continue;
    const auto best = best_at(at, true, from);
    if (!best) continue;
    const auto& alias = alias_of(*best);
    if (alias.shares_head && alias.skill != k_nothing) heads_.push_back(at);
    if (alias.skill < k_head) candidates_.push_back(*best);
    next = best->end;
  }
}

// Is a name told from the word before it, to which it is glued? In a chain another name ends there.
bool Scan::stands_out(const Candidate& name, bool chain) const {
  const auto& alias = alias_of(name);
  if (alias.skill < k_head && name.sure && (alias.long_name || has_capitals(name)) &&
      line_ends_at(name.begin))
    return true;
  if (!stands_alone(alias) && !(chain && asks_list(alias))) return false;
  // "Python3+": the version's sign is no letter that a word could end with.
  const bool has_end = word_ends_at(folded(), name.end) || folded()[name.end - 1] == '+';
  return chain || (alias.long_name && has_end) || capitals_behind_word(name);
}

// "PhD", "BS": letters that are no ordinary word.
bool Scan::has_capitals(const Candidate& name) const {
  const auto span =
      original_.substr(text_.origin(name.begin), text_.origin_end(name.end) - text_.origin(name.begin));
  return std::count_if(span.begin(), span.end(), is_upper) >= 2;
}

// Names at a capital inside a word: the Python of "RequirementsPython".
void Scan::collect_glued() {
  const std::size_t count = candidates_.size();
  cover_candidates();
  ByteSet ends;
  ends.reset(folded().size());
  for (const auto& c : candidates_) ends.add(c.end, c.end + 1);
  for (const std::size_t at : text_.camel) {
    if (overlaps(at, at + 1)) continue;
    const bool chain = ends.any(at, at + 1);
    const auto best = best_at(at, chain);
    if (!best || !stands_out(*best, chain)) continue;
    candidates_.push_back(*best);
    covered_.add(best->begin, best->end);
    ends.add(best->end, best->end + 1);
  }
  if (candidates_.size() > count) sort_candidates();
}

void Scan::cover_candidates() {
  covered_.reset(folded().size());
  for (const auto& c : candidates_) covered_.add(c.begin, c.end);
}

bool Scan::overlaps(std::size_t begin, std::size_t end) const { return covered_.any(begin, end); }

void Scan::sort_candidates() {
  std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
}

void Scan::add_nested() {
  const std::size_t count = candidates_.size();
  for (std::size_t i = 0; i < count; ++i) {
    const auto outer = candidates_[i];
    for (const auto& inner : index_.texts[outer.alias].nested) {
      const auto& alias = index_.aliases[inner.alias];
      const std::size_t begin = outer.begin + inner.begin, end = outer.begin + inner.end;
      const auto& last = candidates_.back();
      const bool twice = last.begin == begin && last.end == end && alias_of(last).skill == alias.skill;
      if (twice || end > outer.end || !fits(alias, begin, End::at(end))) continue;
      if (alias.needs == 0 || judge(alias, begin, End::at(end)) == Verdict::yes)
        candidates_.push_back({inner.alias, begin, end, true});
    }
  }
  if (candidates_.size() > count) sort_candidates();
}

std::vector<SkillHit> Scan::run() {
  collect();
  if (!text_.camel.empty()) collect_glued();
  collect_hashtags();
  settle();
  spread();
  add_nested();
  add_across_brackets();
  add_across_lines();
  std::vector<SkillHit> hits;
  hits.reserve(candidates_.size());
  for (const auto& c : candidates_) {
    hits.push_back({alias_of(c).skill, static_cast<std::uint32_t>(text_.origin(c.begin)),
                    static_cast<std::uint32_t>(text_.origin_end(c.end))});
  }
  return hits;
}

}  // namespace radar::match
