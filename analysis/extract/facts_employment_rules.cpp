#include "analysis/extract/facts_employment_rules.h"

namespace radar::extract {

const std::array<EmploymentKind, 6>& employment_kinds() {
  static const std::array<EmploymentKind, 6> all = {
      EmploymentKind{
          "internship",
          Pattern(
              R"(\bintern(?:ship)?\b|\b(?:pflicht)?praktik(?:um|plats|plads|ant)|\bwerkstudent|\bworking student\b)"
              R"(|\bstage (?:de|d['’]|conventionn|rémunér|di|van|bij)|\bstageplek|\bstageplaats)"
              R"(|\bstageopdracht|\b(?:meewerk|afstudeer)stage|\b(?:onze|een|deze) stage\b)"
              R"(|\b(?:contrato (?:de|en) )?prácticas\b|\bestágio\b|\btirocinio\b|\b(?:płatny|letni) staż)"
              R"(|\bpraktyki\b|стажировк|\bstaj\b|\bstagiaire\b|\bharjoittelu|\balternance\b|\bcontrat d['’](?:alternance|apprentissage)|стажуванн|インターン)"),
          R"(\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bworking student|\bstagiair)"
          R"(|\bstage\b.*(?:mois|h/f|f/h)|\bprácticas|\bbecari|\bestági|\btirocin|\bstażyst|стаж[её]р|\bstajyer)"
          R"(|təcrübəçi|\bharjoittelija|\bco-?op\b|\balternan(?:ce|te?)\b|\bapprenti(?:e|\(e\)|·e)?\b)"},
      EmploymentKind{
          "part_time",
          Pattern(
              R"(\bpart[- ]?time\b|\bhalf[- ]time\b|\bteilzeit\b|\bteilzeitstelle|\bdeeltijd\b|temps partiel)"
              R"(|\bmi-temps\b|media jornada|jornada parcial|tiempo parcial|tempo parcial|\bmeio período)"
              R"(|tempo parziale|\bniepełn\w+ (?:etat|wymiar)|\b(?:pół|część) etatu|частичная занятость|(?:тип )?занятост\S*: частич)"
              R"(|неполн\S+ (?:занятост|рабоч)|неповн\S+ (?:зайнят|робоч)|частков\S+ зайнят|パート・アルバイト|パートタイム|アルバイト|yarı zamanlı|yarım ştat|natamam iş|\bdeltid|\bosa-aikai|částečný úvazek|\bzkrácený úvazek)"),
          R"(\bpart[- ]?time\b|\bteilzeit\b|temps partiel|jornada parcial|tiempo parcial|tempo parziale|\bdeeltijd)"
          R"(|yarı zamanlı|\bdeltid|\bosa-aikai)"},
      EmploymentKind{
          "temporary",
          Pattern(
              R"(\btemporary\b|\btemp\b|\bbefristet|\bseasonal\b|\bsaisonstelle|\bsaisonarbeit\b|\btijdelijk werk\b|\bseizoenswerk\b|\btravail (?:temporaire|saisonnier)\b|\blavoro temporaneo\b|\btillfälligt arbete\b|\bsäsongs(?:arbete|jobb)\b|\b(?:emploi|contrat) saisonnier)"
              R"(|\b(?:contrato|empleo|trabajo|puesto|vacante) (?:temporal\b|de temporada|eventual\b)|\b(?:trabalho|contrato) temporário)"
              R"(|\b(?:lavoro|contratto) stagionale|\bpraca (?:sezonowa|tymczasowa)|сезонная работа)"
              R"(|временная работа|тимчасов\S+ робот|派遣社員|\bgeçici iş|mövsümi iş|\bvikariat|\bvisstid|\btidsbegr|\bmidlertidig)"
              R"(|\btempo determinato|\bmääräaikai|\btijdelijke? (?:contract|dienstverband|functie|baan|aanstelling|opdracht)|\bint[ée]rim(?:aire)?\b)"),
          R"(\btemporary\b|\btemp\b|\(temp\)|\bseasonal\b|\bvikariat)"},
      EmploymentKind{
          "contract",
          Pattern(
              R"(\bcontract(?:or|ing)?\b|\bcorp[- ]to[- ]corp\b|\bcomo autónom[oa]\b|\bzzp(?:['’]?er)?\b|\bfreelance|\bc2c\b|\bb2b(?: contract)?\b|\bcdd\b|\bfreiberuflich|\bftc\b)"
              R"(|\bfixed[- ]term\b|\bcontrat à durée déterminée)"
              R"(|\bcontrat de (?:mission|prestation)|\bcontratação pj\b|\bkontraktu? b2b)"
              R"(|\bcontrato a termo\b|\b(?:umow[ay]|współpraca) (?:b2b|zlecenie|o dzieło)|договор гпх|業務委託|契約社員|프리랜서)"),
          R"([(,–|-] ?(?:\d+[- ]months? )?contract(?:or)?\b|\bcontract to hire|\bfreelancer?\b|^contract\b|\b1099\b)"
          R"(|\bfreiberufl|\bindépendante?s?\s*(?:$|[(,–-])|\(autónom|фриланс|業務委託|independent contractor|\b(?:lt|long[- ]term|short[- ]term) contract\b)"},
      EmploymentKind{
          "full_time",
          Pattern(
              R"(\bfull[- ]?time\b|\bvollzeit\b|\bvollzeitstelle|\bvoltijd|temps plein|jornada completa)"
              R"(|tiempo completo|tempo integral|tempo inteiro|tempo pieno|\bpeł(?:n\w+|en) (?:etat|wymiar)|полная занятость)"
              R"(|полный рабочий день|полн(?:ая|ую) ставк|повн(?:а зайнят|ий робочий день|а ставка)|正社員|フルタイム|정규직|(?:тип )?занятост\S*: полн|tam zamanlı|tam ştat|tam iş günü|\bheltid|\bfuldtid|\bfuld tid\b|\bfulltid|\bfull tid\b)"
              R"(|\bkokoaikai|\bkokopäivä|\bpln[ýé](?:ho)? úvaz(?:ek|ku)|\bhlavní pracovní poměr)"),
          R"(\bfull[- ]?time\b|\bvollzeit\b|\(cdi\)|\bcdi\b|\bheltid|\bfuldtid)"},
      // For good, so full time where nothing is said of the hours.
      EmploymentKind{
          "full_time",
          Pattern(
              R"(\bpermanent\b|\bfestanstellung\b|\bunbefristet|\bcdi\b|\b(?:contrato )?indefinid[oa]\b|\bcontrato sem termo\b)"
              R"(|\bcontrat à durée indéterminée)"
              R"(|\btempo indeterminato|\bumow(?:a|y|ę) o pracę|\btillsvidare|\bfastansæt|\bfast stilling|\bclt\b|\bvast contract|\bvaste baan|\bvakitui|\btoistaiseksi voim|\bna dobu neurčitou)"),
          ""}};
  return all;
}

const EmploymentRules& employment_rules() {
  static const EmploymentRules all;
  return all;
}

}  // namespace radar::extract
