// A heading is recognised by its words, not by its markup: boards write them as <h3>, <strong>, <p> or in
// capitals.
#include "analysis/extract/sections.h"

#include <re2/re2.h>

#include <array>
#include <memory>
#include <string>

#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

struct Lexicon {
  SectionKind kind;
  const char* words;
};

// Order matters: "preferred qualifications" is preferred, "about the role" is not about the employer.
constexpr std::
    array
        k_lexicon =
            {
                Lexicon{
                    SectionKind::legal,
                    R"((equal (employment )?opportunit|\beeo\b|e-verify|privacy|accommodation|how to apply|application process|interview process|hiring process|recruitment process|next steps|disclaimer|legal|background check|diversity|inclusion|agenc(y|ies)|security notice|fraud|notice to|pay transparency|datenschutz|bewerbung))"},
                Lexicon{
                    SectionKind::preferred,
                    R"((nice[- ]to[- ]ha(ve|ves)|good[- ]to[- ]have|great[- ]to[- ]have|bonus|prefer(red|ence|able|ably|redly)|desir(ed|able|ed skills)|\bplus(es)?\b|ideally|extra credit|brownie|stand ?out|sets? you apart|set yourself apart|optional|advantage|asset|would be (great|nice|ideal)|even better|additional (skills|qualifications|experience)|beneficial|we('d| would) love|not required|icing on the cake|von vorteil|wünschenswert|idealerweise|pluspunkte?|nice-to-haves|serait un plus|atouts?|souhait|deseable|valorable|se valora|plus points?|diferencia|desej[aá]vel|tercihen|üstünlük|будет плюсом|желательно|преимуществ|плюсом))"},
                Lexicon{
                    SectionKind::employer,
                    R"((^(about|who) (us|we are)\b|^about (our |the )?(company|team|business|organi[sz]ation|mission|product|client|employer)|^(about|why|join|life at|who is|meet|inside) [\p{L}&.' ]{2,40}$|^our (company|mission|story|values|culture|vision|product|customers|clients|purpose|history|principles|investors|impact)|^company (description|overview|profile|background|intro)|^(the )?company$|^mission$|^who we serve|^what we (do|believe|build|value)\b|^why (us|we)\b|^über uns|^wer wir sind|^das sind wir|^unternehmen|^(à|a) propos de (nous|l)|^qui sommes|^l'entreprise|^sobre (nosotros|nós|a empresa|la empresa)|^qui[eé]nes somos|^hakkımızda|^haqqımızda|^şirkət|^о (нас|компании)|^кто мы))"},
                Lexicon{SectionKind::benefits,
                        R"((benefit|perks?\b|compensation|salary|\bpay\b|what we offer|we offer|our offer|what you('ll| will)? get|what's in it|rewards?|why (join|work|you)|total rewards|remuneration|wir bieten|unser angebot|was (wir )?(dir |ihnen )?biet|vorteile|nous offrons|avantages|ofrecemos|beneficios|benef[ií]cios|təklif|şərait|sunuyoruz|yan haklar|мы предлагаем|условия))"},
                Lexicon{
                    SectionKind::required,
                    R"((requirement|qualification|must[- ]haves?|what you('ll)? (need|bring|have)|what we('re| are)? (look|seek|expect|need|require|want)|who you are|you (have|bring|are|should have|must have|possess|need)\b|about you|your (profile|background|experience|skills|qualifications|expertise)|skills|experience|expertise|competenc|we('re| are) looking for|looking for|ideal candidate|the candidate|you('ll| will) (need|have|bring)|you might be|you may be|(is|are) you|fit if|technical stack|tech(nology)? stack|knowledge|abilities|education|what makes you|minimum|basic qualif|essential|eligibility|prerequisite|what it takes|your toolbox|anforderung|dein profil|ihr profil|das bringst du|was du mitbring|was sie mitbring|qualifikation|profil|kenntnisse|comp[eé]tences|requisitos|perfil|exig[eê]ncias|aranan|nitelik|tələb|bilik|требовани|ожидаем|навыки|мы ждем|опыт))"},
                Lexicon{
                    SectionKind::duties,
                    R"((responsibilit|what you('ll| will)? (do|be doing|own|work|build|drive|learn)|you('ll| will)\b|about the (role|job|position|opportunity|work)|the (role|job|position|opportunity|work)\b|your (role|mission|impact|tasks|day|job|work|responsib)|(role|job|position) (description|overview|summary|purpose|responsib)|job summary|duties|day[- ]to[- ]day|tasks|key (areas|accountab|deliverables)|in this role|how you|what('s| is) the role|summary|overview|description|the team|about the team|projects?|aufgaben|deine rolle|tätigkeit|stellenbeschreibung|missions?|vos missions|responsabil|funciones|atividades|görev|vəzifə|öhdəlik|обязанност|задач|чем предстоит))"},
};

struct Compiled {
  SectionKind kind;
  std::unique_ptr<re2::RE2> pattern;
};

const std::vector<Compiled>& lexicon() {
  static const auto* const compiled = [] {
    auto* out = new std::vector<Compiled>;
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    for (const auto& entry : k_lexicon)
      out->push_back({entry.kind, std::make_unique<re2::RE2>(entry.words, options)});
    return out;
  }();
  return *compiled;
}

bool is_bullet(std::string_view line) {
  for (const std::string_view mark :
       {"- ", "* ", "• ", "· ", "– ", "— ", "● ", "▪ ", "◦ ", "‣ ", "o ", "✓ ", "➢ ", "•", "·", "●"}) {
    if (line.substr(0, mark.size()) == mark) return true;
  }
  return false;
}

std::size_t word_count(std::string_view s) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : s) {
    const bool space = c == ' ' || c == '\t';
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

std::string_view strip_marks(std::string_view line) {
  while (!line.empty() &&
         (line.front() == '#' || line.front() == '*' || line.front() == '_' || line.front() == ' '))
    line.remove_prefix(1);
  while (!line.empty() && (line.back() == ':' || line.back() == '*' || line.back() == '_' ||
                           line.back() == ' ' || line.back() == '-'))
    line.remove_suffix(1);
  return line;
}

constexpr std::size_t k_max_heading_words = 9;
constexpr std::size_t k_least_prose = 160;  // bytes of a paragraph

// A line that stands alone as a heading: short, no full stop, not a list item.
bool looks_like_heading(std::string_view line) {
  if (line.empty() || line.size() > 90 || is_bullet(line)) return false;
  const auto core = strip_marks(line);
  if (core.empty() || word_count(core) > k_max_heading_words) return false;
  const char last = core.back();
  return last != '.' && last != ',' && last != ';';
}

struct InlineHeading {
  SectionKind kind = SectionKind::unknown;
  std::size_t length = 0;  // bytes up to and with the colon
};

// "Requirements: five years of ..." at the start of a line or sentence.
InlineHeading inline_heading(std::string_view s) {
  const auto colon = s.substr(0, 70).find(':');
  if (colon == std::string_view::npos || colon + 1 >= s.size() ||
      (s[colon + 1] != ' ' && s[colon + 1] != '\n'))
    return {};
  const auto head = strip_marks(s.substr(0, colon));
  if (head.empty() || word_count(head) > 6 || head.find_first_of(".,;") != std::string_view::npos) return {};
  return {heading_kind(head), colon + 1};
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<Section> run() {
    std::size_t at = 0;
    while (at < text_.size()) {
      const auto newline = text_.find('\n', at);
      const std::size_t end = newline == std::string_view::npos ? text_.size() : newline;
      line(at, end);
      at = end + 1;
    }
    close(text_.size());
    return std::move(sections_);
  }

 private:
  void close(std::size_t at) {
    if (at > begin_) sections_.push_back({kind_, begin_, at});
    begin_ = at;
  }
  void turn(SectionKind kind, std::size_t at, std::size_t content) {
    close(at);
    kind_ = kind;
    in_list_ = false;
    begin_ = std::max(begin_, content);
  }
  void line(std::size_t begin, std::size_t end) {
    std::size_t start = begin;
    while (start < end && (text_[start] == ' ' || text_[start] == '\t')) ++start;
    const auto content = text_.substr(start, end - start);
    const bool bullet = is_bullet(content);
    if (looks_like_heading(content)) {
      const auto kind = heading_kind(strip_marks(content));
      const bool marked = content.back() == ':' || content.front() == '#';
      if (kind != SectionKind::unknown || marked) return turn(kind, start, end);
    }
    if (bullet) {
      in_list_ = true;
      return item(start, end);
    }
    // A long paragraph after a list of requirements speaks of something else: the company, the office, the
    // law.
    const bool lists = kind_ == SectionKind::required || kind_ == SectionKind::preferred;
    if (lists && in_list_ && content.size() > k_least_prose && begin >= 2 && text_[begin - 2] == '\n') {
      turn(SectionKind::unknown, start, start);
      in_list_ = false;
    }
    if (const auto head = inline_heading(content); head.kind != SectionKind::unknown)
      turn(head.kind, start, start + head.length);
    if (end - start > 200) sentences(start, end);
  }
  // "- Nice to have: Kafka": the label holds for this item only.
  void item(std::size_t start, std::size_t end) {
    const auto content = text_.substr(start, end - start);
    const auto mark = content.find(' ');
    if (mark == std::string_view::npos) return;
    const auto head = inline_heading(content.substr(mark + 1));
    if (head.kind != SectionKind::preferred && head.kind != SectionKind::required) return;
    const auto before = kind_;
    turn(head.kind, start, start + mark + 1 + head.length);
    close(end);
    kind_ = before;
    in_list_ = true;
  }
  // Postings that lost their line breaks keep their headings before colons.
  void sentences(std::size_t start, std::size_t end) {
    for (std::size_t i = start; i + 2 < end; ++i) {
      if ((text_[i] != '.' && text_[i] != '!' && text_[i] != '?') || text_[i + 1] != ' ') continue;
      const auto head = inline_heading(text_.substr(i + 2, end - i - 2));
      if (head.kind != SectionKind::unknown) turn(head.kind, i + 2, i + 2 + head.length);
    }
  }

  std::string_view text_;
  std::vector<Section> sections_;
  SectionKind kind_ = SectionKind::unknown;
  bool in_list_ = false;  // list items were seen in this section
  std::size_t begin_ = 0;
};

}  // namespace

SectionKind heading_kind(std::string_view heading) {
  const std::string clean = text::replace_all(text::collapse_space(heading), "’", "'");
  for (const auto& entry : lexicon()) {
    if (re2::RE2::PartialMatch(clean, *entry.pattern)) return entry.kind;
  }
  return SectionKind::unknown;
}

std::vector<Section> find_sections(std::string_view plain_text) { return Cutter(plain_text).run(); }

}  // namespace radar::extract
