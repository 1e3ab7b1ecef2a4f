// A sentence is cut into clauses; a cue ("a plus", "must have", "not required") speaks for the skills of its
// own clause, or of the clause before when it begins with a pronoun ("; you will not need it").
#include "analysis/extract/status.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

class Cue {
 public:
  explicit Cue(const char* pattern) {
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    re_ = std::make_unique<re2::RE2>(std::string("(") + pattern + ")", options);
  }
  [[nodiscard]] bool in(std::string_view s) const { return re2::RE2::PartialMatch(piece(s), *re_); }
  // The last match that ends at or before `at`.
  [[nodiscard]] std::optional<Range> last_before(std::string_view s, std::size_t at) const {
    std::optional<Range> found;
    re2::StringPiece input = piece(s.substr(0, at)), match;
    while (re2::RE2::FindAndConsume(&input, *re_, &match) && !match.empty()) {
      const auto from = static_cast<std::size_t>(match.data() - s.data());
      found = Range{from, from + match.size()};
    }
    return found;
  }
  // Distance in bytes from the hit [begin, end) to the nearest match in `s`; nullopt if there is none.
  [[nodiscard]] std::optional<std::size_t> distance(std::string_view s, std::size_t begin,
                                                    std::size_t end) const {
    std::optional<std::size_t> best;
    re2::StringPiece input = piece(s), match;
    while (re2::RE2::FindAndConsume(&input, *re_, &match)) {
      if (match.empty()) break;
      const auto from = static_cast<std::size_t>(match.data() - s.data());
      const std::size_t to = from + match.size();
      const std::size_t gap = to <= begin ? begin - to : from >= end ? from - end : 0;
      best = std::min(best.value_or(gap), gap);
    }
    return best;
  }

 private:
  static re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }
  std::unique_ptr<re2::RE2> re_;
};

struct Cues {
  Cue preferred{
      R"(nice[- ]to[- ]have|good[- ]to[- ]have|great to have|\bbonus\b|\bprefer(red|ably|ence)?\b|\bdesir(ed|able)\b|\b(is|are|as|be|considered|definite|big|huge|strong|an?|major) (an? )?((big|huge|strong|definite|major|real|significant|added|distinct) )?(plus|advantage|asset|benefit|bonus)\b|\ba plus\b|\(plus\)|\bplus[.)]?$|\bideally\b|\boptional(ly)?\b|\bnot (strictly|necessarily|absolutely) (required|necessary|mandatory|essential)\b|\bnot (strictly )?(necessary|mandatory|essential|required)[, ]+but\b|\bwould be (a |an )?(great|nice|ideal|helpful|beneficial|plus|bonus|advantage|useful|welcome)\b|\b(beneficial|advantageous|appreciated|welcome)\b|\bwe('d| would) love\b|von vorteil|wünschenswert|idealerweise|\bun plus\b|souhaité|deseable|valorable|desejável|üstünlük|tercihen|будет плюсом|желательно|преимуществ)"};
  Cue required{
      R"(\bmust[- ]ha(ve|ves)\b|\bmust (be|know|possess|demonstrate|hold)\b|\b(is|are) (a )?(must|required|mandatory|essential|expected|necessary)\b|\b(required|mandatory|essential|requirement)\b|\bexpected\b|\bproficien(t|cy)\b|\byou (have|are|know|bring|possess|must|need|should|can)\b|\byou('ve| have) (built|worked|used|got|shipped|written)\b|\byou('re| are) (at home|fluent|comfortable|experienced|skilled|an expert|proficient|familiar)\b|\b\d+\s*(\+|plus)?\s*(-\s*\d+\s*)?(years?|yrs?)\b|\b(strong|solid|deep|expert|advanced|excellent|extensive|proven|in-depth|thorough|demonstrated|significant|substantial) (\w+ ){0,3}(experience|expertise|knowledge|understanding|skills?|command|proficiency|track record|hands-on)\b|\bwe require\b|\brequires?\b|\bfluen(t|cy) in\b|\bexpertise (in|with)\b|kenntnisse|erforderlich|vorausgesetzt|zwingend|tələb olunur|mütləq|gerekli|zorunlu|обязательн|требуется|indispensable|imprescindible|obrigatório)"};
  Cue must{R"(\b(must|required|mandatory|essential|requires?)\b)"};
  // Words before the skill, up to it.
  Cue negated_before{
      R"((\b(do|does|did|will|would) ?n[o']t (\w+ ){0,2}(use|using|need|require|work with|expect|have|want|know)|\bdon't (\w+ )?(use|need|require|expect|want)|\bwon't (need|use|require|be using)|\b(not|never) (\w+ )?(use|using|need|needed|require|required|looking for|expecting|a|an)|\bno( (prior|previous|formal|need for|knowledge of|experience (in|with)|requirement for))*|\bwithout( (a|an|any|prior|using|having|the need for))*|\b(instead of|rather than|moved away from|migrated (away )?from|moving off|replaced|replacing|not)) *((\w+ ){0,2}(, |or |and |/))*[(]?$)"};
  Cue no_subject{R"(\bno\b[^.;]*\b(required|necessary|needed|expected)\b)"};
  Cue negated_after{
      R"(^[^,;.]{0,60}\b((is|are|'s|was) ?(not|n't|n’t)( \w+)? (a )?(required|requirement|needed|necessary|mandatory|essential|expected|used|a must|must)|isn[’']t (a )?(required|requirement|needed|necessary|mandatory)|aren[’']t (required|needed|necessary)|not (strictly )?(required|needed|necessary|mandatory|a requirement|essential)|nicht erforderlich|nicht notwendig|не требуется|tələb olunmur))"};
  Cue pronoun_negated{
      R"(^\s*(but |and |so )?(you|we|they|it|this|that|none)\b[^.;]{0,40}\b(will not|won't|do not|don't|does not|not|never|no) (\w+ ){0,2}(need|require|use|expect|necessary|required|needed)\w*( (it|them|this|that|these|those))?\b)"};
  Cue pronoun{R"(\b(it|them|these|those|this|both|one of|all of|any of)\b)"};
  Cue not_only{R"(\bnot (only|just|limited)\b)"};
  Cue concession{R"(\bwhether or not\b|\bregardless of\b|\beven if\b)"};
  Cue customers{
      R"(\b(our|its|their|the) (\w+ ){0,3}(customers?|clients?|users|investors?|backers?|partners?|competitors?|portfolio)\b[^.]{0,40}\b(include|includes|including|like|such as|are|use|uses|trust)|among our (customers|clients|partners|investors|users)|\b(are|is) (among )?our (\w+ )?(customers?|clients?|partners?|investors?)|\b(trusted|used|backed|funded|loved|adopted|chosen) by\b|\bcompanies (like|such as|including)\b|\b(founders?|creators?|makers?|alumni|veterans|founded by|team from|people from|engineers from|backgrounds? (at|from)|previously at|ex-)\b[^.]{0,60}$|\binvestors (include|like)\b|\bpartner(s|ed|ing|ship|ships)? with\b)"};
  Cue maker{
      R"(^[ ,'’s]*(\([^)]*\) )?(is (an? |the )?(\w+[- ]){0,5}(company|platform|leader|leading|provider|startup|pioneer|world|fastest|global|public benefit|lab|organization|organisation|team|place|home|only|first|building|creating|redefining|on a mission)|(builds|provides|offers|helps|makes|develops|delivers|enables|empowers|powers|was founded|has (raised|been)|believes|exists|serves|operates|gives|brings|lets|allows|combines|unifies|unites|simplifies|connects|employs|recruits)\b|('s|’s) (mission|vision|platform|product|culture|customers|team|values)))"};
};

const Cues& cues() {
  static const Cues* const all = new Cues;
  return *all;
}

struct Clause {
  std::size_t begin, end;
};

// Clauses end at ";" and before ", but" and " but "; "not necessary, but a plus" stays whole.
std::vector<Clause> clauses_of(std::string_view s) {
  std::vector<Clause> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool semicolon = s[i] == ';';
    const bool however = text::istarts_with(s.substr(i), ", however");
    if (!semicolon && !however) continue;
    out.push_back({begin, i});
    begin = i + 1;
  }
  out.push_back({begin, s.size()});
  return out;
}

std::optional<Status> negation(std::string_view clause, std::size_t begin, std::size_t end) {
  const auto& c = cues();
  const auto before = clause.substr(0, begin);
  const auto after = clause.substr(end);
  if (c.not_only.in(before) || c.concession.in(before)) return std::nullopt;
  // "is a plus, but not necessary" and "not required but preferred" wish, they do not refuse.
  if (c.preferred.in(clause) && !c.negated_before.in(before)) return std::nullopt;
  if (c.negated_before.in(before) || c.negated_after.in(after)) return Status::negated;
  if (c.no_subject.in(clause)) return Status::negated;
  return std::nullopt;
}

// "Bonus points if you have shipped ...", "Nice to have: ...": a wish that opens its clause holds for all
// that follows, unless a plain demand stands between.
bool opens_with_wish(std::string_view clause, std::size_t begin) {
  const auto wish = cues().preferred.last_before(clause, begin);
  if (!wish) return false;
  const auto after = text::trim(clause.substr(wish->end, 12));
  const bool opens = wish->begin <= 20 || text::istarts_with(after, "if ") ||
                     text::istarts_with(after, "points if") || text::istarts_with(after, ":");
  return opens && !cues().must.in(clause.substr(wish->end, begin - wish->end));
}

// Which of "preferred" and "required" a clause says of the hit: the nearer one.
std::optional<Status> wish_or_demand(std::string_view clause, std::size_t begin, std::size_t end) {
  if (opens_with_wish(clause, begin) && !cues().must.in(clause.substr(end, 25))) return Status::preferred;
  const auto wish = cues().preferred.distance(clause, begin, end);
  const auto demand = cues().required.distance(clause, begin, end);
  if (wish && (!demand || *wish <= *demand + 15)) return Status::preferred;
  if (demand) return Status::required;
  return std::nullopt;
}

std::optional<Status> from_next_clause(std::string_view clause) {
  const auto& c = cues();
  if (c.pronoun_negated.in(clause)) return Status::negated;
  if (!c.pronoun.in(clause)) return std::nullopt;
  if (c.preferred.in(clause)) return Status::preferred;
  if (c.required.in(clause)) return Status::required;
  return std::nullopt;
}

bool is_about_employer(const HitContext& hit) {
  const auto before = hit.sentence.substr(0, hit.begin);
  const auto after = hit.sentence.substr(hit.end);
  if (cues().customers.in(before) || cues().customers.in(after)) return true;
  // "X builds the platform ...": the skill is the sentence's subject.
  return text::trim(before).empty() && cues().maker.in(after);
}

// The required cue is often a plain "you have" in prose about the job; in a section that says what it is, the
// section decides.
Status from_section(SectionKind section, std::optional<Status> said, bool is_degree) {
  switch (section) {
    case SectionKind::required:
      return said.value_or(Status::required);
    case SectionKind::preferred:
      return Status::preferred;
    case SectionKind::benefits:
    case SectionKind::legal:
    case SectionKind::employer:
      return said == Status::preferred ? Status::preferred : Status::employer;
    case SectionKind::duties:
    case SectionKind::unknown:
      break;
  }
  if (said) return *said;
  return is_degree ? Status::required : Status::mentioned;
}

}  // namespace

std::string_view name_of(Status status) {
  constexpr std::array<std::string_view, 5> names = {"required", "preferred", "mentioned", "negated",
                                                     "employer"};
  return names[static_cast<std::size_t>(status)];
}

Status stronger(Status a, Status b) { return std::min(a, b); }

Status status_of(const HitContext& hit) {
  const auto clauses = clauses_of(hit.sentence);
  std::size_t index = 0;
  while (index + 1 < clauses.size() && hit.begin >= clauses[index].end) ++index;
  const auto& range = clauses[index];
  const auto clause = hit.sentence.substr(range.begin, range.end - range.begin);
  const std::size_t begin = std::min(hit.begin - range.begin, clause.size());
  const std::size_t end = std::min(hit.end - range.begin, clause.size());
  if (const auto no = negation(clause, begin, end)) return *no;
  if (index + 1 < clauses.size()) {
    const auto& next = clauses[index + 1];
    if (from_next_clause(hit.sentence.substr(next.begin, next.end - next.begin)) == Status::negated)
      return Status::negated;
  }
  const bool asked_section = hit.section == SectionKind::required || hit.section == SectionKind::preferred;
  if (!asked_section && (hit.is_employer || is_about_employer(hit))) return Status::employer;
  if (cues().concession.in(clause.substr(0, begin))) return Status::mentioned;
  auto said = wish_or_demand(clause, begin, end);
  if (!said && index + 1 < clauses.size()) {
    const auto& next = clauses[index + 1];
    said = from_next_clause(hit.sentence.substr(next.begin, next.end - next.begin));
  }
  // Prose ("strong background in ...", "you will have") is weaker than a list of requirements.
  return from_section(hit.section, said, hit.is_degree);
}

Range sentence_around(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  const auto ends_sentence = [&](std::size_t i) {
    if (text[i] == '\n') return true;
    // Sentences glued together by a page that lost its line breaks: "... in Python.Excellent skills".
    if (text[i] == '.' && i > 0 && i + 2 < text.size() && text[i - 1] >= 'a' && text[i - 1] <= 'z' &&
        text[i + 1] >= 'A' && text[i + 1] <= 'Z' && text[i + 2] >= 'a' && text[i + 2] <= 'z') {
      return true;
    }
    if ((text[i] != '.' && text[i] != '!' && text[i] != '?') || i + 2 >= text.size() || text[i + 1] != ' ')
      return false;
    const auto next = static_cast<unsigned char>(text[i + 2]);
    const bool opens = (next >= 'A' && next <= 'Z') || next >= 0xC3 || text::is_ascii_digit(text[i + 2]) ||
                       next == '"' || next == '(';
    const bool abbreviation = i >= 3 && (text.substr(i - 3, 4) == "e.g." || text.substr(i - 3, 4) == "i.e.");
    return opens && !abbreviation;
  };
  std::size_t begin = at;
  while (begin > 0 && !ends_sentence(begin - 1)) --begin;
  std::size_t end = at;
  while (end < text.size() && !ends_sentence(end)) ++end;
  if (end < text.size() && text[end] != '\n') ++end;  // with its full stop
  while (begin < end &&
         (text[begin] == ' ' || text[begin] == '-' || text[begin] == '*' || text[begin] == '\t'))
    ++begin;
  return {std::min(begin, at), end};
}

}  // namespace radar::extract
