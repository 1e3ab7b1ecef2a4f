#include "analysis/extract/facts_workplace.h"

#include <algorithm>
#include <array>
#include <string>

#include "analysis/extract/pattern_choices.h"
#include "sources/model/place.h"
#include "sources/text/utf8.h"

namespace radar::extract {
namespace {

enum class Place { none, remote, hybrid, onsite };

struct Rule {
  Place place;
  int weight;  // 3 this job, 2 its days or kind, 1 the employer's ways
  std::string_view name;
  std::size_t pattern;
};

struct Rules {
  PatternChoices patterns;
  std::vector<Rule> list;
  std::size_t other = 0, depends = 0;
};

const Rules& rules() {
  static const auto*
      all =
          [] {
            auto* r = new Rules;
            // Words that share the cue and mean something else.
            r->other = r->patterns.add(
                R"(\bhybrid (?:cloud|search|retriev\w*|talent|recommend\w*|vehicle|electric|app|mobile|infrastructure|deploy\w*|architect\w*|multi|quantum|environments?,? (?:cloud|on-prem)|it\b|integration|models? (?:that|combin|for))|\bremote (?:sensing|desktop|monitor\w*|access|control|server|procedure|patient|diagnos\w*|support|customers?|locations?|sites?|workspace|work stipend|office stipend|work (?:equipment|set-?up|policy))|\b(?:remote|hybrid)(?: and (?:remote|hybrid))? work (?:has become|is becoming|became)|number of (?:hybrid|remote)|\b(?:on-?site|in-person|office) (?:team |company )?(?:gym|perks?|building|gatherings?|retreats?|interview\w*|fitness|visits?|lunch\w*|events?|classes|parking|clinic|amenities|chef|cafe|cafeteria|daycare|childcare|medical|massage|meals?|snacks?|support|training|loop|health|barista|wellness|customer)|\bnot (?:quite |yet |a |completely |100% )*(?:fully[- ])?remote[- ]?(?:first|only)?\b.{0,4}(?:,|but)|working with (?:a |\w+ ){0,2}remote(?:ly)?\b|\b(?:an|the) on-?sites?(?:$|[.,;)]| (?:with|for|where|at the end)\b)|\b(?:final|virtual|day of|your|team|company|annual|quarterly) on-?sites?\b|home[- ]office (?:stipend|set-?up|equipment|budget|allowance)|wfh (?:stipend|budget|set-?up)|microsoft office|ms office|office (?:365|suite|manager|products|tools|equipment|space|politics)|remote[- ]friendly|collaborat\w* with (?:\w+ ){0,3}remote|remote (?:team members|colleagues|teams)\b|interview process|candidates? (?:who|will) )");
            // The employer's open door: the text leaves it to the candidate or the team.
            r->depends = r->patterns.add(
                R"(office,? or remote|\bon-?site(?: work)?[^.\n]{0,30} or remote|\bremote(?:ly)?(?: work)?,? or (?:in|on|from|at)\b|in-person[^.\n]{0,20} or remote|over remote|depending on (?:the |your )?(?:role|requirements|position|team|location)|(?:remote|hybrid|on-?site|in-office),? (?:and|or|&|/) (?:remote|hybrid|on-?site|in-office)(?: work)? (?:options|arrangements|opportunities|roles)|in-office, to)");
            const auto add = [&](Place place, int weight, std::string_view name, const char* pattern) {
              r->list.push_back({place, weight, name, r->patterns.add(pattern)});
            };
            // A role that is not remote says where it is, but not whether some days may be worked at home.
            add(Place::onsite, 2, "workplace.not-remote",
                R"(\b(?:not|isn['’]t|cannot be|can['’]t be) (?:an? |be |fully |currently |offer\w* |considering |eligible for |available for |open to |able to offer |done |performed |hiring )*remote\b|\bno (?:fully )?remote\b|remote (?:work |option |working )?(?:is|are) not\b|\bnon-remote\b)");
            add(Place::hybrid, 3, "workplace.role-hybrid",
                R"(#li-hybrid\b|\b(?:role|position|job|opportunity) (?:is|will be|would be) (?:an? )?hybrid\b(?:,? (?:based|out|with|in|at|from|and)\b|\W*$)|\b(?:this|the|our|role|position|job|opportunity|is|location|type|model|setup|arrangement|workplace|work ?style|work mode)\b[^.\n]{0,25}?[\s:(–-]hybrid\b(?: (?:role|position|job|opportunity|remote|work\w*|schedule|model|environment)|\s*[,.;:)(/–-]|\s*$| in | at | with | from | and must| \(|, but))");
            add(Place::hybrid, 2, "workplace.hybrid-work",
                R"(\bhybrid[ -](?:role|position|job|opportunity|remote|work\b|working|work-?place|schedule|arrangement|set[- ]?up|policy|office|flexib\w*|rhythm|format|in-office|home|first|friendly|approach to work|working model|employee)|\bhybrid (?:model|environment|culture)\b|\bwork(?:ing)? (?:in a )?hybrid|\bwe(?: a|['’])re hybrid|^\W*(?:remote ?/ ?)?hybrid\W*(?:$|\()|\bhybrid:|\bhybrides arbeit|\b(?:mon|tues|wednes|thurs|fri)days? (?:work from home|wfh|remote)|hybride[sn]? (?:arbeits|zusammenarbeit)|^\W*remote days\W*$|\bremote days (?:a|per|each|every) |mode hybride|modalidad híbrida|modelo híbrido|regime híbrido|hybrydow|гибридн\S* (?:формат|график|режим)|hibrit çalış|hibrid (?:iş|rejim))");
            add(Place::hybrid, 2, "workplace.days-in-office",
                R"(\b(?:[1-4]|one|two|three|four|a few|few|couple of|some)\b(?: ?(?:-|–|to|or) ?(?:[1-4]|two|three|four))?\+? ?(?:set |fixed |anchor |core |full )?days?(?:[ /]|-a-|-per-)(?:(?:a|per|each|every|in the|of the)[ -])?(?:week|wk)?(?:ly)?[^.\n]{0,45}(?:office|in[- ]person|on-?site|\bhub\b|\bhq\b|headquarters|studio|campus))");
            add(Place::hybrid, 2, "workplace.days-in-office",
                R"((?:office|in[- ]person|on-?site)[^.\n]{0,90}?\b(?:[1-4]|one|two|three|four|a few|few|some)(?: ?(?:-|–|to|or) ?[1-4])?\+? ?(?:days?|times)(?:[ /]|\b)(?:a|per|each|every|in the|of the)? ?week)");
            add(Place::hybrid, 2, "workplace.days-in-office",
                R"(\bremote(?:ly)? (?:up to )?(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to) ?[1-4])? ?(?:x|times|days) (?:per|a|each) week|(?:office|in[- ]person|on-?site)[^.\n]{0,30}\b(?:twice|once) (?:a|per) week|\b(?:twice|once) (?:a|per) week[^.\n]{0,30}(?:office|in[- ]person|on-?site)|\b[1-4] days in[- ](?:the |our )?office|(?:required|anchor|core|mandatory) (?:in[- ]office )?days\b|\bremote(?: work)?(?: policy| days)?\W{1,3}[1-4](?: ?(?:-|–|to) ?[1-4])? days? (?:a|per) week)");
            add(Place::hybrid, 2, "workplace.days-in-office",
                R"((?:office|in[- ]person|on-?site)[^.\n]{0,40}\b(?:mon|tues|wednes|thurs)days?\b|\b(?:mon|tues|wednes|thurs)days?\b[^.\n]{0,40}(?:office|in[- ]person|on-?site))");
            add(Place::hybrid, 2, "workplace.share-in-office",
                R"((?:half|50%|60%|40%) of (?:their|your) (?:work )?time in (?:their|your|the)[^.\n]{0,20}office|(?:50|40|60) ?% (?:in[- ](?:the )?office|on-?site|remote)|\b(?:[1-4]|ein|zwei|drei|vier) tage? (?:pro|die|in der) woche (?:im büro|vor ort|homeoffice|home office|von zu hause))");
            add(Place::remote, 3, "workplace.role-remote",
                R"(#(?:li|bi)-(?:fully-?)?remote\b|\b(?:this|the) (?:role|position|job)(?: will| can| may)? (?:be )?(?:work|perform|done)(?:s|ed|ing)? (?:fully |100% |completely |entirely )?remotely\b|\b(?:this|the|our) (?:[\w-]+ )?(?:role|position|job|opportunity|team)[^.\n]{0,35}?(?:is|can be|will be|may be|are)(?: an?)?(?: \w+){0,3}? (?:all-|fully |100% |completely |primarily )?remote(?:ly)?\b(?:[\s,.;:)(–-]|$)|^\W*(?:job )?(?:location|work ?place|work ?type|work location|location type|work setup|arbeitsort|standort|lieu|ubicación|локация|yer)s?(?: type)?\W{1,4}(?:\w+[ ,/|–-]+){0,3}(?:remote|remoto|fully remote|100% remote|anywhere|удал\S*|uzaqdan|uzaktan)\b|^\W*(?:100% |fully )?remote\W*(?:$|\()|this is (?:(?:\w+ly|currently|a|an|our) ){1,2}(?:\w+[ -]){0,3}remote)");
            add(Place::remote, 2, "workplace.remote-work",
                R"(\b(?:100%|fully|completely|entirely|permanently|full[- ]time|primarily)[ -]remote\b|\bremote (?:role|position|job|opportunity|contract|internship)\b|\b(?:looking for|hiring|seeking) (?:an?|our) (?:\w+ )?remote\b|\bremote work (?:is )?(?:fully )?supported\b|\b(?:in|on) a (?:fully )?remote[- ]basis\b|^\W*(?:contract|full[- ]time|part[- ]time|permanent|freelance)[^.\n]{0,30}\bremote\W*$|\bremote(?:ly)?(?: work)? (?:within|anywhere|from anywhere|across|in the (?:us|uk|eu|u\.s)|in (?:us|usa|canada|europe|germany|india|latam|brazil|mexico|poland))|\bremote ?[(–-] ?(?:us|u\.s|usa|uk|eu|europe|emea|latam|canada|india|global|worldwide|anywhere|within)\b|\b(?:work|working) remotely (?:from|within|in|across|full)|\bwork(?:ing)? from (?:anywhere|wherever)\b|^\W*work(?:ing)? from home\W*$|\bwork from home (?:role|position|job|opportunity)|#workfromanywhere|\btelecommut\w+|\btelework\b|\bopen to remote|100 ?% (?:homeoffice|home office|télétravail|remoto|teletrabajo)|vollständig remote|remote möglich|ortsunabhängig|full remote\b|trabajo remoto|trabalho remoto|en remoto|da remoto|zdaln\w+ praca|praca zdaln|удалённ\S* работ|удаленн\S* работ|работа удал|uzaqdan iş|uzaktan çalış)");
            add(Place::remote, 1, "workplace.employer-remote",
                R"(\bremote[- ](?:first|only|native)\b|\b(?:fully|all|100%)[- ](?:remote|distributed)[ -](?:team|company|organi[sz]ation|startup|workforce)\b|\bwe(?: are| work|['’]re)(?: an?)? (?:\w+ ){0,2}(?:remote(?:ly)?|(?:fully|globally) distributed)\b|\boperates? (?:\w+ )?(?:as an? )?(?:all-|fully )?remote)");
            add(Place::onsite, 3, "workplace.role-onsite",
                R"(\b(?:this|the) (?:role|position|job|opportunity|internship)[^.\n]{0,30}?(?:is|requires?|will be|must be)(?: an?)?(?: \w+){0,4}? (?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b|^\W*(?:job )?(?:location|work ?place|work ?type|location type|work setup|shift|work(?:ing)? hours)\W{1,4}(?:\w+[ ,/|–(-]+){0,4}(?:on-?site|in[- ]office|in[- ]person)\b|^\W*(?:fully )?(?:on-?site|in[- ]office|in[- ]person)\W*(?:$|\())");
            add(Place::onsite, 2, "workplace.onsite-work",
                R"(#li-on-?site\b|\ball (?:of our )?(?:roles|positions|jobs) are (?:\w+ )?(?:in[- ](?:person|office)|on-?site)|\brequires? (?:\w+ ){0,3}to be (?:\w+ )?(?:on-?site|in[- ](?:person|office))|\b(?:fully|100%|entirely|strictly)[ -](?:on-?site|in[- ](?:person|office))|\b(?:on-?site|in[- ](?:person|office)) (?:role|position|job|only|opportunity|work(?:ing)? (?:model|policy|environment)|5 days|five days|full[- ]time|every day|daily|in (?:our|the|san|new|sf|nyc|london|palo|mountain|menlo|austin|seattle|boston)|at our|from our)|\b(?:5|five)\+? days?(?:[ /]|-a-)(?:a |per |each |in the |in |out of )?(?:week)?[^.\n]{0,40}(?:office|in[- ]person|on-?site)|(?:office|in[- ]person|on-?site)[^.\n]{0,40}\b(?:5|five|6|six) days|\bwork(?:ing)? (?:together )?(?:in[- ]person|on-?site|out of our|from our|in our)[^.\n]{0,30}(?:office|hq|every day|in )|\bmust be (?:able|willing) to (?:work|be|commute)[^.\n]{0,30}(?:on-?site|in[- ]office|office|in[- ]person)|\bbased on-?site|\bwork(?:ing)? on-?site\b|vor ort in (?:unserem|unserer)|präsenz(?:arbeit|pflicht)|modalidad presencial|работа в офисе|ofisdə)");
            add(Place::onsite, 1, "workplace.employer-onsite",
                R"(\bwe(?: a|['’])re (?:primarily )?(?:an? )?(?:fully )?(?:in[- ]person|in[- ]office|on-?site)|\b(?:works?|collaborates?|operates?) in[- ]person (?:out of|across|from|at|in) our\b|\b(?:on-?site|in[- ](?:person|office)) (?:team\b|culture|startup|company))");
            r->patterns.freeze();
            return r;
          }();
  return *all;
}

struct TitleRules {
  PatternChoices patterns;
  std::size_t remote = patterns.add(
      R"(\bremote\b|\bremoto\b|\bteletrabajo\b|удал[её]н|\bwfh\b|work from home|télétravail|home ?office)");
  std::size_t hybrid = patterns.add(R"(\bhybrid\b|\bhybride?s?\b|híbrido|гибрид)");
  std::size_t onsite = patterns.add(R"(\bon-?site\b|\bin[- ]office\b|\bin[- ]person\b|vor ort|presencial)");
  std::size_t other = patterns.add(
      R"(remote (?:sensing|desktop|monitor|access|control|patient|pilot)|hybrid (?:cloud|search|mobile|app|vehicle)|hybrid or remote|remote or hybrid|remote/hybrid|hybrid/remote|remote or on-?site)");
  TitleRules() { patterns.freeze(); }
};

const TitleRules& title_rules() {
  static const TitleRules all;
  return all;
}

struct Said {
  Place place;
  int weight;
  std::string_view rule;
  std::size_t begin, end;
};

std::string name_of(Place place) {
  constexpr std::array<const char*, 4> names = {"", "remote", "hybrid", "onsite"};
  return names[static_cast<std::size_t>(place)];
}

std::optional<Said> said_by_title(const FactText& text) {
  const auto& r = title_rules();
  const auto title = text.title();
  const auto has = r.patterns.match(title);
  if (has.any(r.other)) return std::nullopt;
  for (const auto& [pattern, place] :
       {std::pair{r.hybrid, Place::hybrid}, {r.remote, Place::remote}, {r.onsite, Place::onsite}}) {
    const auto at = has.find(pattern, title);
    if (at.begin != std::string_view::npos) return Said{place, 4, "workplace.title", at.begin, at.end};
  }
  return std::nullopt;
}

// The part of a sentence that one cue speaks in: long lines are cut around it.
Range near_cue(const FactText& text, Range sentence, std::size_t at) {
  auto range = sentence;
  if (at > range.begin + 110) range.begin = at - 110;
  range.end = std::min(range.end, at + 110);
  while (range.begin < at && (static_cast<unsigned char>(text.whole()[range.begin]) & 0xC0U) == 0x80U)
    ++range.begin;
  return range;
}

// What means something else is blanked out, so that the rest of the sentence still counts.
std::string_view without_other(std::string_view words, const PatternChoices::Matches& has,
                               std::string& masked) {
  for (auto other = has.find(rules().other, words); other.begin != std::string_view::npos;
       other = has.find(rules().other, words)) {
    if (masked.empty()) masked.assign(words);
    std::fill(masked.begin() + static_cast<std::ptrdiff_t>(other.begin),
              masked.begin() + static_cast<std::ptrdiff_t>(other.end), '_');
    words = masked;
  }
  return words;
}

void add_said(const FactText& text, Range range, std::vector<Said>& out) {
  const auto has = rules().patterns.match(text.in(range));
  if (has.any(rules().depends)) return;
  std::string masked;
  const auto words = without_other(text.in(range), has, masked);
  const std::size_t before = out.size();
  for (const auto& rule : rules().list) {
    const auto at = has.find(rule.pattern, words);
    if (at.begin == std::string_view::npos) continue;
    out.push_back({rule.place, rule.weight, rule.name, range.begin + at.begin, range.begin + at.end});
    if (rule.name == "workplace.not-remote") return;
  }
  // "3 days a week on site" is no job on site.
  const auto first = out.begin() + static_cast<std::ptrdiff_t>(before);
  const bool hybrid = std::any_of(first, out.end(), [](const Said& s) { return s.place == Place::hybrid; });
  if (hybrid)
    out.erase(std::remove_if(first, out.end(), [](const Said& s) { return s.place == Place::onsite; }),
              out.end());
}

std::vector<Said> all_said(const FactText& text) {
  std::vector<Said> out;
  if (auto title = said_by_title(text)) out.push_back(*title);
  std::size_t read_to = 0;
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::workplace || hit.at < read_to || hit.at < text.title().size()) continue;
    if (text.section_at(hit.at) == SectionKind::legal && text.in({hit.at, hit.at + 1}) == "o") continue;
    const auto sentence = text.sentence_at(hit.at);
    const auto range = near_cue(text, sentence, hit.at);
    // Where the sentence goes on behind the cut, its next cue is read with its own surroundings.
    read_to = range.end < sentence.end ? std::min(range.end, hit.at + 30) : range.end;
    add_said(text, range, out);
  }
  return out;
}

const Said* first_of(const std::vector<Said>& all, Place place, int weight) {
  const auto it = std::find_if(all.begin(), all.end(),
                               [&](const Said& s) { return s.place == place && s.weight == weight; });
  return it == all.end() ? nullptr : &*it;
}

constexpr std::size_t k_region_reach = 50;  // bytes from the cue to the region's name

// A region begins with a capital letter that has a blank or sign before it.
bool may_name_region(std::string_view words) {
  for (std::size_t i = 1; i < std::min(words.size(), k_region_reach + 1); ++i) {
    if (words[i] >= 'A' && words[i] <= 'Z' && !text::is_ascii_alpha(words[i - 1])) return true;
  }
  return false;
}

// Places where remote work is done from that are no country.
bool is_region(std::string_view name) {
  constexpr std::array<std::string_view, 22> regions = {
      "Europe",        "EU",        "EMEA",   "LATAM", "LatAm", "Latin America", "APAC",   "Americas",
      "North America", "US",        "USA",    "U.S.",  "UK",    "U.K.",          "Africa", "Asia",
      "Anywhere",      "Worldwide", "Global", "EST",   "CET",   "United States"};
  return std::any_of(regions.begin(), regions.end(), [&](auto r) { return text::iequals(r, name); });
}

}  // namespace

std::optional<Finding> read_workplace(const FactText& text) {
  const auto all = all_said(text);
  for (int weight = 4; weight > 0; --weight) {
    const auto* hybrid = first_of(all, Place::hybrid, weight);
    const auto* remote = first_of(all, Place::remote, weight);
    const auto* onsite = first_of(all, Place::onsite, weight);
    if (hybrid == nullptr && remote == nullptr && onsite == nullptr) continue;
    if (hybrid == nullptr && remote != nullptr && onsite != nullptr) return std::nullopt;
    const auto& said = hybrid != nullptr ? *hybrid : remote != nullptr ? *remote : *onsite;
    return Finding{name_of(said.place), said.begin, said.end, said.rule, weight > 1};
  }
  return std::nullopt;
}

std::optional<Finding> read_region(const FactText& text) {
  static const re2::RE2 from(
      R"((?i:remote(?:ly)?|work from home|anywhere)(?i:[\s,:(–-]+(?:work|role|position|only|within|anywhere|from|in|across|based|must be|candidates|the|US-based)){0,4}[\s,:(–-]+((?:U\.S\.|U\.K\.|[A-Z][\w]+)(?: [A-Z][a-z]+){0,2}))");
  for (const auto& hit : text.cues()) {
    if (hit.cue != FactCue::workplace || (text.whole()[hit.at] | 0x20) != 'r') continue;
    const auto line = text.line_at(hit.at);
    const auto words = text.in({hit.at, std::min(line.end, hit.at + 90)});
    if (!may_name_region(words)) continue;
    re2::StringPiece region;
    if (!re2::RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), from, &region)) continue;
    const std::string_view name(region.data(), region.size());
    if (static_cast<std::size_t>(region.data() - words.data()) > k_region_reach) continue;
    if (!is_region(name) && model::country_code(name).empty()) continue;
    const auto begin = static_cast<std::size_t>(region.data() - text.whole().data());
    return Finding{std::string(name), hit.at, begin + name.size(), "region.remote-from", true};
  }
  return std::nullopt;
}

}  // namespace radar::extract
