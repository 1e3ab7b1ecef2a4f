#include "analysis/extract/facts_degree.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "analysis/extract/facts_memory.h"
#include "analysis/extract/pattern_choices.h"

namespace radar::extract {
namespace {

std::string name_of(int rank) {
  constexpr std::array<const char*, 4> names = {"", "bachelor", "master", "phd"};
  return names[static_cast<std::size_t>(std::clamp(rank, 0, 3))];
}

bool or_equivalent(const FactText& text, std::size_t at) {
  static const Pattern equivalent(
      R"(\bequivalent\b|\bor (?:comparable|similar|related) (?:work|practical|professional)? ?experience)"
      R"(|vergleichbar|gleichwertig|équivalent|equivalente|эквивалент)");
  return equivalent.in(text.in(text.sentence_at(at)));
}

// In one part of the text; see any_degree().
std::optional<Finding> any_degree_in(const FactText& text, const std::vector<NamedDegree>& named_ones,
                                     Range part) {
  constexpr std::size_t k_beside = 10;  // bytes between "Master's" and its "degree"
  const auto is_named = [&](std::size_t at) {
    return std::any_of(named_ones.begin(), named_ones.end(), [&](const NamedDegree& degree) {
      return degree.begin <= at && at <= degree.end + k_beside;
    });
  };
  static const Pattern wish(R"(\b(?:preferred|desired|desirable|a plus|an advantage|nice to have)\b)");
  static const Pattern pursued(R"((?:pursu|work|complet|earn|study|studi|toward|enrol)\w*[^.\n]{0,30}$)");
  static const Pattern named(
      R"((?:^|[^\w])(?:an?|any|the|your|relevant|related|technical|quantitative|stem|science|engineering)? ?$)");
  static const Pattern goes_on(R"(^degree(?: in\b| level\b|,? or equivalent\b|, preferably\b|$))");
  const auto whole = text.whole().substr(0, part.end + 5);
  // "gree": its first letter is the rarest.
  for (auto g = whole.find("gree", part.begin + 2); g != std::string_view::npos;
       g = whole.find("gree", g + 1)) {
    const std::size_t at = g - 1, begin = g - 2;
    if (whole[at] != 'e' || is_named(begin)) continue;
    const auto sentence = text.sentence_at(begin);
    const auto before = text.in({sentence.begin, begin});
    if (!goes_on.in(text.in({begin, sentence.end})) || !named.in(before) || pursued.in(before)) continue;
    const auto after = text.in({begin, sentence.end});
    if (wish.in(after.substr(0, std::min(after.find_first_of(",;("), after.find(" - "))))) continue;
    return Finding{name_of(1), begin, at + 5, "degree.of-any-level", false};
  }
  return std::nullopt;
}

// "You should be educated to degree level", wherever the posting says what the candidate is like.
std::optional<Finding> degree_level(const FactText& text) {
  constexpr std::string_view k_words = "ducated to degree level";
  static const Pattern of_candidate(
      R"(^\W*educated|\b(?:candidates?|applicants?|you|must|should|will be|needs? to be|looking for|seeking|required)\b)");
  static const Pattern other(
      R"(\b(?:not|never|neither|without|regardless|whether|ideally|preferabl[ey]|preferred|desirable|desired|a plus|advantage|nice to have)\b)"
      R"(|n['’]t\b|\b(?:our|their|whose) (?:\w+ ){0,2}(?:team|staff|people|\w{3,}s) )");
  const auto whole = text.whole();
  for (auto at = whole.find(k_words, text.body()); at != std::string_view::npos;
       at = whole.find(k_words, at + k_words.size())) {
    const auto kind = text.section_at(at);
    if (kind != SectionKind::unknown && kind != SectionKind::duties) continue;
    const auto sentence = text.in(text.sentence_at(at));
    if (of_candidate.in(sentence) && !other.in(sentence))
      return Finding{name_of(1), at - 1, at + k_words.size(), "degree.of-any-level", false};
  }
  return std::nullopt;
}

// "A degree in biology or chemistry" among what is asked for: of any level, so the least. Only where the list
// of demands says so, or in words that are of nothing else.
std::optional<Finding> any_degree(const FactText& text, const std::vector<NamedDegree>& named_ones) {
  for (const auto& section : text.sections()) {
    if (section.kind != SectionKind::required) continue;
    auto found = any_degree_in(text, named_ones, {section.begin + text.body(), section.end + text.body()});
    if (found) return found;
  }
  return degree_level(text);
}

// What may stand between a degree's name and "and above"; "本科优先，三年以上" has other words.
std::string_view without_degree_words(std::string_view before) {
  constexpr std::array<std::string_view, 28> k_words = {
      " ",    "及",       "或",       "者",       "其",   "・",   "含",   "(",    ")",    "（",
      "）",   "学历",     "学歴",     "學歷",     "学位", "學位", "程度", "毕业", "畢業", "学生",
      "修了", "学位取得", "课程修了", "課程修了", "학위", "학력", "졸업", "급"};
  for (bool has = true; has;) {
    has = false;
    for (const auto word : k_words) {
      if (!before.ends_with(word)) continue;
      before.remove_suffix(word.size());
      has = true;
    }
  }
  return before;
}

// "大学卒業以上", "本科及以上学历": the least that is asked for, in Japanese, Chinese and Korean words.
std::optional<Finding> degree_and_above(const FactText& text) {
  struct Named {
    std::string_view name;
    int rank;
  };
  constexpr std::array k_names = {
      Named{"大学卒業", 1}, Named{"大学卒", 1}, Named{"大卒", 1}, Named{"学士", 1}, Named{"本科", 1},
      Named{"대졸", 1},     Named{"학사", 1},   Named{"修士", 2}, Named{"硕士", 2}, Named{"碩士", 2},
      Named{"석사", 2},     Named{"博士", 3},   Named{"박사", 3}};
  static const Pattern wish(R"(^[^。、，\n]{0,20}(?:優遇|優先|优先|尚可|歓迎|不問|우대))");
  const auto whole = text.whole();
  for (const std::string_view above : {"以上", "이상"}) {
    for (auto at = whole.find(above, text.body()); at != std::string_view::npos;
         at = whole.find(above, at + above.size())) {
      const auto before = without_degree_words(text.in({text.body(), at}));
      for (const auto& [name, rank] : k_names) {
        if (!before.ends_with(name) || wish.in(text.in({at, text.line_at(at).end}))) continue;
        const auto begin = text.body() + before.size() - name.size();
        return Finding{name_of(rank), begin, at + above.size(), "degree.required", true};
      }
    }
  }
  return std::nullopt;
}

// "8 years of experience, or a master's degree and 6 years": who has the years needs no such degree. In "a
// PhD and 2 years, or a master's and 5" the alternative is the other degree.
bool instead_of_years(const FactText& text, const std::vector<NamedDegree>& degrees, std::size_t at) {
  static const Pattern years_or(R"((?i:\byears?\b[^.;\n]*\bor,? (?:an? )?$))");
  static const Pattern and_years(
      R"(^[^.;\n]{0,60}(?:,|and|with|\+) ?(?:at least |a minimum of )?\d+\+? years?\b)");
  const auto sentence = text.sentence_at(at);
  const bool after_other = std::any_of(degrees.begin(), degrees.end(), [&](const NamedDegree& other) {
    return other.begin >= sentence.begin && other.begin < at;
  });
  return !after_other && years_or.in(text.in({sentence.begin, at})) &&
         and_years.in(text.in({at, sentence.end}));
}

// Of the words before a degree; run only where their own words stand.
struct OthersBefore {
  PatternChoices patterns;
  // Whose users and the like have it.
  std::size_t ahead = patterns.add(
      R"((?:^\W*|\b(?:your|our|the|whose|most|many) (?:\w+ )?)(?:users|customers|clients|audience|readers|learners|stakeholders|colleagues|teammates|peers|patients|respondents)(?: of (?:the|our|this) \w+)? )"
      R"((?:are|include|range|will be|have|hold)\b[^.;\n]{0,60}$)"
      // Of a traineeship they are who is looked for.
      R"(|\bparticipants (?:in|of) (?:the|our|this) (?:\w+ )?(?:study|survey|trial|panel) (?:are|have|hold)\b[^.;\n]{0,60}$)"
      R"(|\byour (?:users|customers|clients|audience|readers|learners|colleagues):[^.;\n]{0,40}$)"
      // German, Dutch, French, Spanish, Portuguese, Italian
      R"(|\b(?:kunden|nutzer|klanten|gebruikers|clients|utilisateurs|clientes|usuarios|usuários|clienti|utenti) (?:sind|zijn|sont|son|são|sono)\b[^.;\n]{0,60}$)"
      // What is listed or compared
      R"(|\b(?:platform|portal|site|website|app|tool|guide|database) (?:lists?|compares?|covers?|ranks?|shows?)\b[^.;\n]{0,60}$)"
      R"(|\b(?:used|trusted|loved|built|made|developed|written) (?:\w+ )?by\b[^.;\n]{0,40}$)");
  // Who teaches.
  std::size_t mentor = patterns.add(
      // English
      R"((?:\b(?:your|our|the) (?:[\w-]+ )?(?:mentor|tutor|manager|boss|supervisor|coach|founder|ceo|cto|cfo|chief \w+(?: officer)?|(?:managing |executive )?director|president|team lead|principal investigator|professor|dean|chair\w*|chancellor|owner|pi|head)s?)"
      R"((?: of (?:[\w-]+ ){0,3}[\w-]+)?(?: who \w+ (?:the|our|this) [\w-]+)?|(?-i:[A-Z])\w+, (?:our|the|who) [^.;,\n]{2,40},) )"
      R"((?:herself |himself )?(?:has|have|holds?|earned|completed|got|did|obtained|received|wrote)\b[^.,;\n]{0,40}$)"
      // German, Dutch
      R"(|\b(?:dein\w*|ihr\w*|unser\w*) (?:betreuer|mentor|ausbilder|vorgesetzte|chef|direktor|geschäftsführer|gründer|teamleit|abteilungsleit|leiter|professor|inhaber)\w* )"
      R"((?:hat|haben|besitzt|hält)\b[^.,;\n]{0,40}$)"
      R"(|\b(?:je|jouw|uw|onze) (?:begeleider|mentor|baas|directeur|directrice|oprichter|teamleider|leidinggevende|hoogleraar)\w* (?:heeft|hebben|behaalde)\b[^.,;\n]{0,40}$)"
      // French, Spanish, Portuguese, Italian
      R"(|\b(?:ton|ta|votre|notre) (?:tut|mentor|maître|chef|encadrant|direct|responsable|fondat|président|gérant)\S* (?:(?:\S+ )?(?:a|possède|détient)|est (?:titulaire|diplôm\S+)) [^.,;\n]{0,40}$)"
      R"(|\b(?:tu|su|nuestr[oa]) (?:tutor|mentor|jef[ea]|director|fundador|responsable|gerente)\w* (?:\S+ )?(?:tiene|posee|cuenta|hizo)\b[^.,;\n]{0,40}$)"
      R"(|\b(?:seu|sua|noss[oa]) (?:tutor|mentor|chefe|diretor|fundador|responsável|gerente)\w* (?:tem|possui|fez)\b[^.,;\n]{0,40}$)"
      R"(|\b(?:il tuo|la tua|il suo|il nostro|la nostra) (?:tutor|mentor|capo|responsabile|referente|dirett|fondat|titolare|presidente)\w* (?:ha|possiede) [^.,;\n]{0,40}$)"
      // Polish, Russian
      R"(|\b(?:tw[oó]j|twoja|nasz|nasza) (?:opiekun|mentor|szef|dyrektor|kierowni|założyciel|prezes)\S* (?:ma|posiada|obroni\S+|zrobi\S+) [^.,;\n]{0,40}$)"
      R"(|(?:твой|ваш|наш|наша) (?:наставник|ментор|куратор|директор|руководител|основател|начальник)\S* (?:имеет|кандидат|доктор|защитил|защитила) [^.,;\n]{0,40}$)");
  // Who is advised or taught: "You advise students who complete a".
  std::size_t helped = patterns.add(
      R"((?:\byou(?:['’]ll| will)?(?: \w+ly)? |^\W*)(?:advise|help|support|teach|tutor|guide|counsel|coach|serve|mentor|assist|train|supervise|match) )"
      R"((?:\w+ ){0,3}(?:students|graduates|people|clients|customers|users|learners|families|refugees|immigrants) )"
      R"((?:who|that|with|holding|completing|finishing|pursuing|studying)\b)"
      // Not "who struggle and have a": the words of a degree, and no others.
      R"((?: (?:an?|the|their|are|is|will|just|already|recently|currently|finish\w*|complet\w*|pursu\w*|have|has|holds?|holding|earn\w*|study\w*|stud[iy]\w*)"
      R"(|work\w*|towards?|for|on|or|and|to|want|wish|plan|going|taking|doing|first|second|new|(?:bachelor|master)(?:['’]?s)?(?: degree)?s?,?|ph\.?d\.?s?,?))* $)");
  // What the employer pays for.
  std::size_t paid =
      patterns.add(R"(\btuition\b[^.\n;]{0,60}$|\bscholarships?\b[^.\n;]{0,40}$)"
                   R"(|\bwe (?:fund|pay for|sponsor|finance) (?:an? )?(?:part-time )?$)"
                   R"(|\bwe(?:['’]ll| will| also| can)? (?:pay|help|fund|cover|finance|support)"
                   R"(|sponsor)(?: for)? (?:you|your)\b[^.\n;]{0,40}$)");
  std::size_t students = patterns.add(
      R"((?:étudiant|mémoire|stagiaire|estudiante|alumno|studenti|tesist|estudante|aluno|studenten|студент)\w*)"
      R"([^.\n;]{0,30}$)");
  std::size_t somebody = patterns.add(
      R"(\b(?:founders?|co-?founders?|ceo|cto|owners?|professors?|scientists|researchers|engineers|colleagues|people|physicists|chemists)"
      R"(|biologists|mathematicians|statisticians|developers|experts|team|group|staff|lecturers?|doctors)\b)");
  OthersBefore() { patterns.freeze(); }
};

const OthersBefore& others_before() {
  static const OthersBefore all;
  return all;
}

// "Customers come first and you hold a", "a PhD is required": a demand beside what is said of others.
bool is_asked_beside(std::string_view said, std::string_view after) {
  static const Pattern turns(
      R"(\b(?:you|we|du (?:hast|bist|bringst|brauchst|verfügst)|wir|vous|nous|pedimos|buscamos|pedem|cerchiamo|so|as|ask\w*)\b|richiest|requier|exig)");
  static const Pattern asked(
      R"(^[^.;\n]{0,60}\b(?:required|needed|must|mandatory|essential|preferred|erforderlich|exigé|requerid[oa])\b|^[^.;\n]{0,60}(?:under your belt|in hand\b))");
  return turns.in(said) || asked.in(after);
}

// The words from where the pattern begins; none if it is not there.
std::string_view said_by(const PatternChoices::Matches& said, std::size_t pattern, std::string_view before) {
  const auto at = said.find(pattern, before);
  return at.begin == std::string_view::npos ? std::string_view() : before.substr(at.begin);
}

// "PhD students at the hospital are your users", "your customers are PhDs".
bool are_users(const PatternChoices::Matches& said, std::string_view before, std::string_view after) {
  static const Pattern behind(
      R"(^(?:s\b|[ -](?:students?|candidates|holders|researchers|graduates|level \w+)\b)[^.;\n]{0,60})"
      R"(\b(?:(?:are|is|will be|form|make up) (?:all |both |mostly |among |amongst )?(?:your|our|the|its) )"
      R"((?:\w+ )?(?:users?|customers?|clients?|audience|colleagues|teammates|peers|stakeholders|neighbou?rs|readers|learners|partners)\b)"
      R"(|(?:use|uses|rely on|relies on|depend on|love|trust) (?:our|your|it|them|this|the (?:tools?|app|platform|product|system|software))\b))");
  if (behind.in(after)) return true;
  const auto ahead = said_by(said, others_before().ahead, before);
  return !ahead.empty() && !is_asked_beside(ahead, after);
}

// "You advise students who complete a master's degree"; not "teach students, bachelor's degree required".
bool are_helped(const PatternChoices::Matches& said, std::string_view after) {
  static const Pattern asked(
      R"(^[^.;\n]{0,60}\b(?:required|needed|must|mandatory|essential|a must|preferred|under your belt|in hand)\b)");
  return said.any(others_before().helped) && !asked.in(after);
}

// "Two founders, both PhDs", "a team of engineers with master's degrees": whom one works with or for.
bool have_it(const PatternChoices::Matches& said, std::string_view before, std::string_view after) {
  static const Pattern people(
      R"(\b(?:(?:report(?:s|ing)? to|(?:founded|led|run|started|guided|headed|managed) by|alongside|learn(?:ing)? from)"
      R"(|work(?:ing)? (?:closely )?(?:with|for|under)|join(?:ing)?|team of|group of|consists of|made up of)\b)"
      R"([^.;\n]{0,60}[\s,(](?:both|all|each|every one|one of them|most|who (?:have|has|hold|holds|are|is|did)|with|of))"
      R"(|(?:our|the|two|three|four|both|whose) (?:\w+ )?(?:co-?)?(?:founders?|ceo|cto|owners?)\b[^.;\n]{0,40}[\s,(])"
      R"((?:both|all|each|who (?:have|has|hold|holds|are|is|did)|with|has|have|holds?|is|are|finish\w*|earned|doing|did))"
      R"(|(?:founders?|ceo|cto|owners?),))"
      R"((?: (?:both|all|each|an?|the|their|with|mostly|several|many|\d+|two|three|four|five|and|or|&)"
      R"(|(?:m|b)\.?s\.?c?\.?|ph\.?d\.?s?|(?:master|bachelor)(?:['’]?s)?,?))* $)");
  static const Pattern asked(R"(^[^.;\n]{0,60}\b(?:required|needed|must|mandatory|essential|preferred)\b)");
  return said.any(others_before().somebody) && people.in(before) && !asked.in(after);
}

// "Our director holds a PhD"; not "our next director holds".
bool is_of_head(const PatternChoices::Matches& said, std::string_view before) {
  static const Pattern sought(
      R"(\b(?:next|new|future|ideal|incoming|successful|right)\b|\bnächste|\bneue|\bnieuwe|\bfutur|\bprochain|\bpróxim|\bprossim|\bnastępn|\bnow[ya]\b)");
  const auto head = said_by(said, others_before().mentor, before);
  return !head.empty() && !sought.in(head);
}

// "You mail out bachelor's and master's certificates": what is handled, and nobody has it.
bool is_paper(std::string_view before, std::string_view after) {
  static const Pattern paper(
      R"(^(?:['’]s)?(?: degree)?(?:,? (?:and|or) (?:bachelor|master|doctora\w+|ph\.?d)(?:['’]?s)?(?: degree)?)? (?:certificates|diplomas|transcripts|ceremon\w+)\b)");
  static const Pattern handled(
      R"(\b(?:catalogu?e|print|mail|issue|archive|scan|frame|check|verify|translate|file|sort|ship|organi[sz]e|prepare)s?\b)");
  static const Pattern asked(R"(^[^.;\n]{0,60}\b(?:required|needed|must|mandatory|essential)\b)");
  return paper.in(after) && handled.in(before) && !asked.in(after);
}

// A degree of people whom the candidate teaches, of the team, or one that the employer pays for: by the words
// around it in its sentence.
bool are_of_others(std::string_view before, std::string_view after) {
  // What makes "master's students" somebody else's: whoever asks for students of a degree says none of these.
  static const Pattern led(
      R"(\b(?:supervis|mentor|teach|train|tutor|advis|guid|coach|lectur|examin|co-?supervis)"
      R"(|support|serv|assist|help)\w*\b)"
      R"(|\bwork(?:ing)? (?:closely )?(?:with|alongside) (?:\w+ ){0,3}$|betreu|anleit|encadr)"
      R"(|\bdirig|orienta[rs]|orientand|orientação|asesor)"
      R"(|\bsegui|\bbegeleid|opiek|руковод|danışman)");
  static const Pattern under(R"(\bunder your\b)");
  static const Pattern people(
      R"(^(?:['’]s)?(?:[ -]*(?:and|or|und|oder|et|/|&|,|en|y|o) ?(?:de )"
      R"(|an? )?(?:bachelor|master|ph\.?d)[\w.]*(?:['’]s)?)*)"
      R"((?:[ -]level| degree)?[ -]*(?:students?|theses|thesis|dissertations?|candidates|courses?|classes|interns)\b)"
      R"(|^(?:-? ?(?:,|und|oder|/|&) ?(?:bachelor|master|diplom|doktor)-?)*-?(?:arbeit|studier|student|thes))");
  static const Pattern team(
      R"(\b(?:half|most|many|some|none|all|one|two|three|several|both|\d+ ?%) of (?:our|us|the team)\b[^.\n;]{0,80}$)"
      R"(|\b(?:never|didn['’]t|did not|haven['’]t) (?:finish|complet|earn|g[eo]t\b|had\b)\w*[^.\n;]{0,20}$)");
  // "All of our positions require": of the job after all.
  static const Pattern of_jobs(
      R"(\b(?:requires?|must|needs?|should|positions?|roles?|jobs?|openings?|vacancies|postings?|candidates|applicants|hires)\b)");
  static const Pattern elsewhere(
      R"(\b(?:see|look at|apply (?:to|for)|check(?: out)?|consider)\b[^.\n;]{0,20}\b(?:other|another|our \w+) )"
      R"((?:posting|position|role|opening|job|vacancy|ad)s?\b)");
  // "Required, but consider other roles": who has none is told so.
  static const Pattern asked(R"(\b(?:required|needed|mandatory|must|essential|a must)\b|;)");
  if (const auto others = team.find(before); others.begin != std::string_view::npos)
    return !of_jobs.in(before.substr(others.begin));
  const auto said = others_before().patterns.match(before);
  if (is_of_head(said, before) || said.any(others_before().paid)) return true;
  if (is_paper(before, after) || are_helped(said, after)) return true;
  if (are_users(said, before, after) || have_it(said, before, after)) return true;
  if (const auto other = elsewhere.find(after); other.begin != std::string_view::npos)
    return !asked.in(after.substr(0, other.begin));
  return (people.in(after) || said.any(others_before().students)) && (led.in(before) || under.in(after));
}

// "You review applications for our master's programs": what the work is about; not "graduate of a program".
bool are_programs_of_work(std::string_view before, std::string_view after) {
  static const Pattern programs(
      R"(^(?:['’]?s)?(?: degree)?(?:(?:,|,? (?:and|or|&)|/) ?(?:an? |the )?(?:bachelor|master|doctora\w+|ph\.?d)(?:['’]?s)?(?: degree)?){0,3}[ -](?:program(?:me)?s?|courses?|schools?|admissions|curricul\w+|degrees)\b|^s\b)"
      R"(|^(?:-? ?(?:und|/|,|en|&) ?(?:bachelor|master|promotions|doktor)-?){0,2}-?(?:studieng[aä]ng|opleiding|programm)\w*)"
      R"(|^(?:,? (?:et|y|e|o|ou|und) (?:de |di )?(?:licence|master|máster|maestría|mestrado|doctora\w+|doutora\w+|dottorat\w+))?\W*$)");
  static const Pattern worked_on(
      R"((?:\byou(?:['’]ll| will)?(?: \w+ly)? |^\W*|\band |\bwe )(?:review|handle|process|assess|coordinate|market|promote|advertise|design|manage|administer|advise|organi[sz]e|run|offer|develop|deliver|support|accredit|oversee|evaluate|schedule|answer|recruit)\b[^.;\n]{0,60}$)"
      R"(|\b(?:betreu|koordinier|bewerb|vermarkt|verwalt|organisier)\w*\b[^.;\n]{0,40}(?:unsere[rn]?|die|der|den) $|\b(?:coördineer|beheer|organiseer|beoordeel)\w* [^.;\n]{0,40}(?:onze|de) $)"
      R"(|\b(?:nos|notre|nuestr[oa]s?|nostr[aio]|noss[oa]s?) (?:programm?[ae]?s?|formations?|cursus|parcours|filières?|estudios|cursos?|cors[oi]|programmi) (?:de |di |en |em )?(?:(?:licence|bachelor|master|mestrado|grado|máster|laurea|graduação)(?:,? (?:et|y|e) (?:de |di )?|, ))?$)");
  static const Pattern asked(
      R"(^[^.;\n]{0,80}\b(?:required|needed|must|mandatory|essential|preferred|completed)\b)");
  return programs.in(after) && worked_on.in(before) && !asked.in(after);
}

// An apprenticeship would do as well: "Hochschulstudium oder Ausbildung"; or nobody is asked for it: "our PhD
// program", "a PhD is overkill".
bool is_no_demand(std::string_view before, std::string_view after) {
  // Refused behind, in languages that say so there: "lisans mezunu olmanız beklenmiyor".
  static const Pattern refused(
      R"(^[^.;,\n]{0,40}(?:beklenmiyor|beklenmemekte|aranmıyor|aranmaz|aranmamakta|gerekmiyor|gerekmez|gerekmemekte|istenmiyor|istenmemekte|şart de[gğ]il|gerekli de[gğ]il|zorunlu de[gğ]il|tələb olunm|vacib deyil|şərt deyil|gözlənilm|mütləq deyil))"
      R"(|^[^.;,\n]{0,40}(?:不要|不問|必須ではありません))"
      // "Bac+5 non requis", "título no necesario", "laurea non richiesta"
      R"(|^[^.;,:\n]{0,25} (?:non |pas |no |não )(?:strictement |strettamente |estrictamente |estritamente )?(?:requi|exig|nécess|obligat|demand|indispens|necess|neces|obbligat|richiest|imprescind|obrigat|essencial|pedid))");
  if (refused.in(after) || are_programs_of_work(before, after)) return true;
  static const Pattern apprenticeship(
      R"(^[^.;\n]{0,50}\b(?:oder|bzw\.|or|ou|/) ?(?:(?:eine?|abgeschlossene|vergleichbare|kaufmännische|technische|ähnliche|fachliche|entsprechende|an?|une?|completed) ){0,3})"
      R"((?:\w*ausbildung|lehre|apprenticeship|apprentissage)\b)");
  // Looked for first: the pattern counts bytes, and nearly no sentence has one of them.
  constexpr std::string_view k_taught[] = {"usbildung", "lehre", "Lehre", "pprenti", "USBILDUNG"};
  const bool may_be_taught = std::any_of(std::begin(k_taught), std::end(k_taught), [&](auto word) {
    return after.find(word) != std::string_view::npos;
  });
  static const Pattern too_much(
      R"(^(?:['’]s)?(?: degree)?s? (?:is|are|would be|might be) (?:\w+ )?(?:overkill|too much|over-?qualified)\b)");
  static const Pattern program(R"(^(?:['’]s)?[ -]program(?:me)?s?\b)"), ours(R"(\bour (?:\w+ )?$)");
  static const Pattern employed(
      R"(\bwe (?:manage|employ|have|lead|supervise) [^.;\n]{0,40} (?:with|who (?:have|hold))(?: \w+)? $)");
  // "We have an opening for a nurse with", "we employ only people with": asked for after all.
  static const Pattern sought(
      R"(\b(?:for|only|openings?|positions?|roles?|vacanc\w+|needs?|opportunit\w+|jobs?|spots?|seats?)\b)");
  if (may_be_taught && apprenticeship.in(after)) return true;
  if (const auto ours_are = employed.find(before); ours_are.begin != std::string_view::npos)
    return !sought.in(before.substr(ours_are.begin));
  return too_much.in(after) || (program.in(after) && ours.in(before));
}

bool of_others(const FactText& text, const NamedDegree& degree) {
  thread_local Remembered<bool> known;
  const auto sentence = text.sentence_at(degree.begin);
  const std::size_t begin = degree.begin - sentence.begin;
  // "PhD-level maths", "bachelor's level knowledge": what is known, not what was awarded.
  static const Pattern knowledge(
      R"(^(?:(?:['’]s)?[ -]level)? (?:math|stat|physic|knowledge|understanding|thinking|skill|experti))");
  // "Master's level statistics degree", "PhD-level physicist".
  static const Pattern awarded(
      R"(^(?:['’]s)?(?:[ -]level)? (?:[\w-]+ ){0,2}?(?:degree|diploma|education|qualification|physicist|statistician|mathematician)s?\b)");
  // "Our PhD-level physicists will help you".
  static const Pattern people(
      R"(^(?:['’]s)?(?:[ -]level)? (?:[\w-]+ ){0,2}?(?:physicist|statistician|mathematician|scientist|engineer)s\b)");
  static const Pattern ours(R"(\b(?:our|their|these|with|by|alongside) (?:\w+ )?$)");
  static const Pattern levelled(R"(^(?:['’]s)?[ -]level )");
  return known.of(text.in(sentence), begin << 16U | (degree.end - degree.begin), [&] {
    const auto before = text.in({sentence.begin, degree.begin});
    const auto after = text.in({degree.end, std::max(degree.end, sentence.end)});
    const bool of_level = text.in({degree.begin, degree.end}).ends_with("level") || levelled.in(after);
    if (of_level && knowledge.in(after) && !awarded.in(after)) return true;
    if (of_level && people.in(after) && ours.in(before)) return true;
    return is_no_demand(before, after) || are_of_others(before, after);
  });
}

}  // namespace

std::optional<Finding> read_degree(const FactText& text, const std::vector<NamedDegree>& degrees) {
  const NamedDegree* least = nullptr;
  for (const auto& degree : degrees) {
    if (!degree.required || instead_of_years(text, degrees, degree.begin) || of_others(text, degree))
      continue;
    if (least == nullptr || degree.rank < least->rank) least = &degree;
  }
  if (least == nullptr) {
    const auto asked = degree_and_above(text);
    return asked ? asked : any_degree(text, degrees);
  }
  const auto rule = or_equivalent(text, least->begin) ? "degree.or-equivalent" : "degree.required";
  return Finding{name_of(least->rank), least->begin, least->end, rule, true};
}

std::vector<Finding> read_preferred_degrees(const FactText&, const std::vector<NamedDegree>& degrees) {
  std::vector<Finding> out;
  for (const auto& degree : degrees) {
    if (!degree.required)
      out.push_back({name_of(degree.rank), degree.begin, degree.end, "degree.preferred", true});
  }
  return out;
}

}  // namespace radar::extract
