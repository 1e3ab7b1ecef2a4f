// The kind of contract, word by word.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>

#include "analysis/extract/cue_stems.h"
#include "analysis/extract/facts.h"

using namespace radar;

namespace {

std::string kind_of(const std::string& text, const std::string& title = "Engineer") {
  return extract::read_facts(title, text).employment_type;
}

struct Words {
  const char *words, *kind;
};
constexpr Words k_words[] = {{"internship", "internship"},
                             {"intern", "internship"},
                             {"Praktikum", "internship"},
                             {"Praktikplats", "internship"},
                             {"Praktikplads", "internship"},
                             {"Werkstudent", "internship"},
                             {"working student", "internship"},
                             {"stage de six mois", "internship"},
                             {"stage d'été", "internship"},
                             {"stage d’été", "internship"},
                             {"stage conventionné", "internship"},
                             {"stage rémunéré", "internship"},
                             {"stage di sei mesi", "internship"},
                             {"stage van zes maanden", "internship"},
                             {"stage bij ons", "internship"},
                             {"stageplek", "internship"},
                             {"stageplaats", "internship"},
                             {"stageopdracht", "internship"},
                             {"meewerkstage", "internship"},
                             {"afstudeerstage", "internship"},
                             {"onze stage", "internship"},
                             {"een stage", "internship"},
                             {"deze stage", "internship"},
                             {"stagiaire", "internship"},
                             {"prácticas", "internship"},
                             {"contrato de prácticas", "internship"},
                             {"contrato en prácticas", "internship"},
                             {"estágio", "internship"},
                             {"tirocinio", "internship"},
                             {"płatny staż", "internship"},
                             {"letni staż", "internship"},
                             {"praktyki", "internship"},
                             {"стажировка", "internship"},
                             {"staj", "internship"},
                             {"harjoittelu", "internship"},
                             {"part-time", "part_time"},
                             {"part time", "part_time"},
                             {"parttime", "part_time"},
                             {"half-time", "part_time"},
                             {"half time", "part_time"},
                             {"Teilzeit", "part_time"},
                             {"deeltijd", "part_time"},
                             {"temps partiel", "part_time"},
                             {"mi-temps", "part_time"},
                             {"media jornada", "part_time"},
                             {"jornada parcial", "part_time"},
                             {"tiempo parcial", "part_time"},
                             {"tempo parcial", "part_time"},
                             {"meio período", "part_time"},
                             {"tempo parziale", "part_time"},
                             {"niepełny etat", "part_time"},
                             {"pół etatu", "part_time"},
                             {"część etatu", "part_time"},
                             {"частичная занятость", "part_time"},
                             {"неполный рабочий день", "part_time"},
                             {"yarı zamanlı", "part_time"},
                             {"yarım ştat", "part_time"},
                             {"natamam iş günü", "part_time"},
                             {"deltid", "part_time"},
                             {"osa-aikainen", "part_time"},
                             {"temporary", "temporary"},
                             {"temp", "temporary"},
                             {"seasonal", "temporary"},
                             {"befristet", "temporary"},
                             {"Saisonstelle", "temporary"},
                             {"emploi saisonnier", "temporary"},
                             {"contrat saisonnier", "temporary"},
                             {"contrato temporal", "temporary"},
                             {"contrato de temporada", "temporary"},
                             {"empleo temporal", "temporary"},
                             {"empleo de temporada", "temporary"},
                             {"trabajo temporal", "temporary"},
                             {"trabajo de temporada", "temporary"},
                             {"trabalho temporário", "temporary"},
                             {"contrato temporário", "temporary"},
                             {"lavoro stagionale", "temporary"},
                             {"contratto stagionale", "temporary"},
                             {"praca sezonowa", "temporary"},
                             {"praca tymczasowa", "temporary"},
                             {"сезонная работа", "temporary"},
                             {"временная работа", "temporary"},
                             {"geçici iş", "temporary"},
                             {"mövsümi iş", "temporary"},
                             {"vikariat", "temporary"},
                             {"visstidsanställning", "temporary"},
                             {"tidsbegrænset", "temporary"},
                             {"midlertidig", "temporary"},
                             {"määräaikainen", "temporary"},
                             {"tijdelijk contract", "temporary"},
                             {"tijdelijk dienstverband", "temporary"},
                             {"como autónomo", "contract"},
                             {"zzp'er", "contract"},
                             {"intérim", "temporary"},
                             {"umowę o pracę", "full_time"},
                             {"contract", "contract"},
                             {"contractor", "contract"},
                             {"freelance", "contract"},
                             {"C2C", "contract"},
                             {"B2B contract", "contract"},
                             {"CDD", "contract"},
                             {"freiberuflich", "contract"},
                             {"contrat de mission", "contract"},
                             {"contrat de prestation", "contract"},
                             {"contratação PJ", "contract"},
                             {"kontrakt B2B", "contract"},
                             {"umowa B2B", "contract"},
                             {"umowa zlecenie", "contract"},
                             {"umowa o dzieło", "contract"},
                             {"договор ГПХ", "contract"},
                             {"contrato a termo certo", "contract"},
                             {"full-time", "full_time"},
                             {"full time", "full_time"},
                             {"fulltime", "full_time"},
                             {"Vollzeit", "full_time"},
                             {"voltijd", "full_time"},
                             {"temps plein", "full_time"},
                             {"jornada completa", "full_time"},
                             {"tiempo completo", "full_time"},
                             {"tempo integral", "full_time"},
                             {"tempo inteiro", "full_time"},
                             {"contrato sem termo", "full_time"},
                             {"tempo pieno", "full_time"},
                             {"pełny etat", "full_time"},
                             {"pełen etat", "full_time"},
                             {"pełnym wymiarze", "full_time"},
                             {"pełnego etatu", "full_time"},
                             {"полная занятость", "full_time"},
                             {"полный рабочий день", "full_time"},
                             {"tam zamanlı", "full_time"},
                             {"tam ştat", "full_time"},
                             {"tam iş günü", "full_time"},
                             {"heltid", "full_time"},
                             {"fuldtid", "full_time"},
                             {"fulltid", "full_time"},
                             {"kokoaikainen", "full_time"},
                             {"permanent", "full_time"},
                             {"Festanstellung", "full_time"},
                             {"unbefristet", "full_time"},
                             {"CDI", "full_time"},
                             {"contrato indefinido", "full_time"},
                             {"tempo indeterminato", "full_time"},
                             {"vast contract", "full_time"},
                             {"vaste baan", "full_time"},
                             {"tempo determinato", "temporary"},
                             {"umowa o pracę", "full_time"},
                             {"tillsvidare", "full_time"},
                             {"fastansættelse", "full_time"},
                             {"fast stilling", "full_time"},
                             {"vakituinen", "full_time"},
                             {"toistaiseksi voimassa", "full_time"},
                             {"занятость: полная", "full_time"},
                             {"тип занятости: полная", "full_time"},
                             {"занятость: частичная", "part_time"},
                             {"тип занятости: частичная", "part_time"},
                             {"Pflichtpraktikum", "internship"},
                             {"alternance", "internship"},
                             {"contrat d'alternance", "internship"},
                             {"contrat d’apprentissage", "internship"},
                             {"částečný úvazek", "part_time"},
                             {"zkrácený úvazek", "part_time"},
                             {"interim", "temporary"},
                             {"puesto temporal", "temporary"},
                             {"vacante temporal", "temporary"},
                             {"tijdelijke functie", "temporary"},
                             {"B2B", "contract"},
                             {"FTC", "contract"},
                             {"fixed-term", "contract"},
                             {"fixed term", "contract"},
                             {"contrat à durée déterminée", "contract"},
                             {"umowy B2B", "contract"},
                             {"kontraktu B2B", "contract"},
                             {"współpraca B2B", "contract"},
                             {"contrat à durée indéterminée", "full_time"},
                             {"indefinido", "full_time"},
                             {"umowy o pracę", "full_time"},
                             {"CLT", "full_time"},
                             {"plný úvazek", "full_time"},
                             {"plného úvazku", "full_time"},
                             {"hlavní pracovní poměr", "full_time"},
                             {"na dobu neurčitou", "full_time"},
                             {"kokopäivätyö", "full_time"},
                             {"corp-to-corp", "contract"},
                             {"tijdelijk werk", "temporary"},
                             {"seizoenswerk", "temporary"},
                             {"Saisonarbeit", "temporary"},
                             {"travail temporaire", "temporary"},
                             {"travail saisonnier", "temporary"},
                             {"lavoro temporaneo", "temporary"},
                             {"tillfälligt arbete", "temporary"},
                             {"säsongsarbete", "temporary"},
                             {"corp to corp", "contract"},
                             {"полная ставка", "full_time"},
                             {"полную ставку", "full_time"},
                             {"неповна зайнятість", "part_time"},
                             {"повна зайнятість", "full_time"},
                             {"повна ставка", "full_time"},
                             {"повний робочий день", "full_time"},
                             {"часткова зайнятість", "part_time"},
                             {"тимчасова робота", "temporary"},
                             {"стажування", "internship"},
                             {"正社員", "full_time"},
                             {"契約社員", "contract"},
                             {"派遣社員", "temporary"},
                             {"業務委託", "contract"},
                             {"アルバイト", "part_time"},
                             {"パート・アルバイト", "part_time"},
                             {"パートタイム", "part_time"},
                             {"フルタイム", "full_time"},
                             {"インターン", "internship"},
                             {"정규직", "full_time"},
                             {"프리랜서", "contract"},
                             {"fuld tid", "full_time"},
                             {"full tid", "full_time"}};

}  // namespace

TEST_CASE("the words of each kind are read, alone behind a label") {
  for (const auto& [words, kind] : k_words) {
    CAPTURE(words);
    CHECK(kind_of("Employment type: " + std::string(words)) == kind);
  }
}

TEST_CASE("each stem of a kind begins words that tell one") {
  for (const auto& stem : extract::k_cue_stems) {
    if (stem.kind != extract::FactCue::employment) continue;
    const auto text = stem.text.substr(0, stem.text.find_last_not_of(' ') + 1);
    const bool used = std::any_of(std::begin(k_words), std::end(k_words), [&](const Words& entry) {
      std::string words = entry.words;
      for (auto& c : words) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
      return words.compare(0, text.size(), text) == 0;
    });
    CAPTURE(text);
    CHECK((used || text == "договор"));  // "договор ГПХ", whose small letters are not made here
  }
}

TEST_CASE("a sentence that begins with the kind and the job tells it") {
  const Words texts[] = {{"Temporary position from May to July.", "temporary"},
                         {"Temporary assignment over the winter.", "temporary"},
                         {"A fee of 900 EUR for a 6-week temporary engagement.", "temporary"},
                         {"12-month contract.", "contract"},
                         {"Initial 3-month contract, remote.", "contract"},
                         {"6-month internship in Porto", "internship"},
                         {"Full-time permanent position.", "full_time"},
                         {"Permanent full-time contract of employment.", "full_time"},
                         {"The job is a permanent full-time position.", "full_time"},
                         {"Mission freelance, 500 € par jour", "contract"},
                         {"Contrat de mission de trois mois.", "contract"},
                         {"Heltid, tillsvidareanställning", "full_time"},
                         {"Haemme kokoaikaista testaajaa.", "full_time"},
                         {"Vollzeit-Stelle", "full_time"},
                         {"Permanent position with six months of probation.", "full_time"},
                         {"Temp position in York", "temporary"},
                         {"Fixed-term contract, ten months", "contract"},
                         {"6-month contract with an option to stay", "contract"},
                         {"Contract: permanent", "full_time"},
                         {"Vi erbjuder en tillsvidareanställning.", "full_time"},
                         {"A 12-month contract with the city was signed.", ""},
                         {"Permanent residents only.", ""},
                         {"Full-time or part-time position.", ""},
                         {"You sell customers a 12-month contract.", ""},
                         {"Contract-first design of interfaces.", ""},
                         {"Temporary positions are filled by an agency.", ""},
                         {"You hold a temporary residence permit.", ""},
                         {"After six months you get a permanent contract.", ""}};
  for (const auto& [text, kind] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == kind);
  }
  CHECK(kind_of("We test.", "Stagiair Testen") == "internship");
}

TEST_CASE("a permanent job is full-time where nothing is said of the hours") {
  CHECK(kind_of("Job type: Permanent, part-time") == "part_time");
  CHECK(kind_of("Status: Permanent, Full-time") == "full_time");
  CHECK(kind_of("This is a permanent contract.") == "full_time");
  CHECK(kind_of("This is a permanent, part-time contract.") == "part_time");
}

TEST_CASE("the hours of others are not the job's") {
  for (const char* text : {"You will lead students who work 10 hours a week, part-time.",
                           "Our cooks work 20 hours a week part-time.",
                           "Unsere Aushilfen arbeiten 15 Stunden pro Woche in Teilzeit.",
                           "Наши повара работают 20 часов в неделю, частичная занятость.",
                           "Los profesores trabajan 20 horas a la semana, tiempo parcial."}) {
    CAPTURE(text);
    CHECK(kind_of(text).empty());
  }
  CHECK(kind_of("You work 20 hours a week, part-time.") == "part_time");
}

TEST_CASE("capitals beyond ASCII are read as small letters") {
  CHECK(kind_of("ТИП ЗАНЯТОСТИ: ПОЛНАЯ ЗАНЯТОСТЬ") == "full_time");
  CHECK(kind_of("Tipo de contrato: ESTÁGIO") == "internship");
  CHECK(kind_of("Wymiar etatu: PÓŁ ETATU") == "part_time");
  CHECK(kind_of("Тип занятости: Договор ГПХ") == "contract");
}

TEST_CASE("the hours beside a contract for good count, whatever stands first") {
  const Words texts[] = {{"Unbefristete Teilzeitstelle", "part_time"},
                         {"Festanstellung, Teilzeit (18 Std.)", "part_time"},
                         {"Permanent role, 22 hours per week", "part_time"},
                         {"Permanent role, 38 hours per week", "full_time"},
                         {"Permanent role, 32 hours per week", ""},
                         {"Unbefristet, 70 %", ""},
                         {"Unbefristete Vollzeitstelle", "full_time"},
                         {"Wir bieten einen unbefristeten Arbeitsvertrag.", "full_time"}};
  for (const auto& [text, kind] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == kind);
  }
}

TEST_CASE("of kinds that one may choose from none is told") {
  for (const char* text :
       {"Umowa o pracę lub B2B", "Umowa o pracę / B2B", "Festanstellung oder freiberuflich",
        "CDI ou freelance", "Part-time / freelance", "Permanent or contract"}) {
    CAPTURE(text);
    CHECK(kind_of(text).empty());
  }
}

TEST_CASE("the lines of contracts are read with their months, rates and seasons") {
  const Words texts[] = {{"CDD de 10 mois", "contract"},
                         {"CDD 18 mois", "contract"},
                         {"9-month FTC", "contract"},
                         {"Fixed-term (1 year)", "contract"},
                         {"Fixed term appointment for 3 years", "contract"},
                         {"Contract to hire.", "contract"},
                         {"£450/day contract", "contract"},
                         {"Long-term contract, B2B.", "contract"},
                         {"1099 contractor", "contract"},
                         {"Contract length: 9 months", "contract"},
                         {"9 month contract | London | Onsite", "contract"},
                         {"We are looking for a freelance illustrator.", "contract"},
                         {"Full Time Permanent", "full_time"},
                         {"Тип занятости: полная", "full_time"},
                         {"Duration: 9 months contract", "contract"},
                         {"Summer internship 2031", "internship"},
                         {"10-week paid internship", "internship"},
                         {"Fixed-term temporary position", "temporary"},
                         {"Contract type: Fixed term", "contract"},
                         {"B2B", ""},
                         {"B2B sales of fixed-term deposits", ""},
                         {"Prácticas previas valorables", ""},
                         {"Contrato de prácticas no: jornada completa", "full_time"},
                         {"A 5 month contract from a customer is waiting", ""}};
  for (const auto& [text, kind] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == kind);
  }
  CHECK(kind_of("We test.", "Alternant développement") == "internship");
}

TEST_CASE("shares and hours count beside a contract for good, and those of other things do not") {
  const Words texts[] = {{"Permanent contract with a 12% bonus.", "full_time"},
                         {"Permanent role. Up to 15% travel.", "full_time"},
                         {"CDI | Lyon | 40% télétravail", "full_time"},
                         {"Festanstellung, 40 % Remote", "full_time"},
                         {"Permanent contract with 3 hours per week for study", "full_time"},
                         {"Unbefristete Stelle mit 5 Stunden/Woche Schulung", "full_time"},
                         {"Permanent, 70 %", ""},
                         {"Permanent (70 %)", ""},
                         {"70 % permanent", ""},
                         {"Unbefristete Festanstellung 70 %", ""},
                         {"Permanent contract with 18 hours per week", "part_time"},
                         {"Permanent | Leeds | 18 hours per week", "part_time"},
                         {"Unbefristet, 18 Std./Woche", "part_time"}};
  for (const auto& [text, kind] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == kind);
  }
}

TEST_CASE("business customers and freelancers as customers are no contract") {
  const Words texts[] = {{"Contract type: B2B", "contract"},
                         {"Umowa: B2B", "contract"},
                         {"Company type: B2B", ""},
                         {"Type: B2B SaaS", ""},
                         {"Contract: B2B software sales", ""},
                         {"We need a freelance translator.", "contract"},
                         {"We are looking for a freelance chef in Porto.", "contract"},
                         {"We are seeking freelance tutors of chess", "contract"},
                         {"We need freelance customer care agents.", "contract"},
                         {"We are looking for freelance tutors", "contract"},
                         {"I'm looking for freelance carpenters in Split.", "contract"},
                         {"We are hiring a freelance editor for our almanac", "contract"},
                         {"We are looking for a freelancer with a good eye", "contract"},
                         {"We hire freelancers.", "contract"},
                         {"We are not hiring freelancers.", ""},
                         {"We don't need a freelance editor.", ""},
                         {"Instead of hiring freelancers, shops call us.", ""},
                         {"Companies are looking for a freelance editor here.", ""},
                         {"For our clients we are looking for a freelance nurse.", "contract"},
                         {"For one of our customers in Graz, we're seeking freelance nurses", "contract"},
                         {"As one of the founders I'm looking for a freelance baker", "contract"},
                         {"We bake for brands and are looking for a freelance baker.", "contract"},
                         {"One of our clients is looking for a freelance baker.", "contract"},
                         {"Nordfell, who bakes rye bread, is looking for a freelance baker.", "contract"},
                         {"We help brands that bake and are looking for a freelance baker.", ""},
                         {"Bakers who say that we are looking for a freelance baker", ""},
                         {"Our customers are looking for freelance bakers.", ""},
                         {"We meet people who are hiring freelance bakers.", ""},
                         {"We need freelance market data.", ""},
                         {"We are hiring a freelance (or permanent) editor.", ""},
                         {"We are hiring a permanent or freelance editor.", ""},
                         {"We are hiring a freelance editor or employee.", ""},
                         {"Festanstellung, 70 bis 90 %", ""},
                         {"Permanent, 0.7 FTE", ""},
                         {"We need freelancer matching software.", ""},
                         {"Looking for freelance customers", ""},
                         {"We need freelance marketplace managers.", ""}};
  for (const auto& [text, kind] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == kind);
  }
}

TEST_CASE("the kind is told beside benefits, pay and what is covered") {
  for (const auto* text :
       {"Full-time with benefits.", "Full-time with a company car.",
        "Full-time plus full benefits and a pension.", "Full-time only.", "Remote. Full-time with benefits.",
        "Salary: €52,000. Full-time.", "NZ$98,000 per year, full-time.", "31 € brutto pro Stunde, Vollzeit.",
        "Trabalho a tempo inteiro em Coimbra.", "Contrato sem termo, a tempo inteiro."}) {
    CAPTURE(text);
    CHECK(kind_of(text) == "full_time");
  }
  for (const auto* text : {"Part-time with evening shifts.", "€21 an hour, part-time.",
                           "Contrato sem termo, a tempo parcial."}) {
    CAPTURE(text);
    CHECK(kind_of(text) == "part_time");
  }
  for (const auto* text :
       {"Temporary position covering two absences.", "Temporary job filling in until October.",
        "Temporary role running through the harvest.", "Temporary post because of a parental leave."}) {
    CAPTURE(text);
    CHECK(kind_of(text) == "temporary");
  }
  for (const auto* text : {"W2 contract only, 9 months.", "1099 contract only, remote.", "Contract only.",
                           "Contrato a termo incerto, a tempo inteiro."}) {
    CAPTURE(text);
    CHECK(kind_of(text) == "contract");
  }
  for (const auto* text :
       {"Full-time with us means trust.", "We sell part-time with flexible hours planning tools.",
        "Full-time employees with benefits get a bonus.",
        "Our customers pay $50 per month, full-time staff pay nothing.",
        "You review W2 contract forms only for clients.",
        "The temporary wall covering must be fire-proof."}) {
    CAPTURE(text);
    CHECK(kind_of(text).empty());
  }
}

TEST_CASE("sums of others and lines of benefits tell no kind") {
  const char* const unknown[] = {"The school fees are $9,000 a year, full-time.",
                                 "Our clients pay €80 per month, permanent.",
                                 "A flat for £900 a month, temporary.",
                                 "Travel vouchers of €40 a month, part-time.",
                                 "2.900 € brutto im Monat (Vollzeit), bei 24 Stunden anteilig.",
                                 "Paid leave eligibility\nFull-time only",
                                 "Full-time with benefits, part-time without: your call.",
                                 "Temporary job filling is what our app does.",
                                 "Part-time job paying sites are our rivals.",
                                 "Trabalho a tempo parcial interessa a muitos pais.",
                                 "Travail à temps partiel possible ?",
                                 "When customers write, we are hiring a freelance baker for them.",
                                 "Your prospect, who owns a cafe, is looking for a freelance baker."};
  for (const auto* text : unknown) {
    CAPTURE(text);
    CHECK(kind_of(text).empty());
  }
  CHECK(kind_of("You run it.", "Internship Programme Lead").empty());
  CHECK(kind_of("You help them.", "Freelancer Success Manager").empty());
}

TEST_CASE("the kind is told beside pay in more languages, and by what the work is sought for") {
  const std::pair<const char*, const char*> texts[] = {
      {"Salary: $62,000 a year, full-time.", "full_time"},
      {"NZ$80,000 per year, full-time.", "full_time"},
      {"13 € de l'heure, temps partiel.", "part_time"},
      {"31 000 kr per månad, heltid.", "full_time"},
      {"£26,000 per annum pro rata (part-time).", "part_time"},
      {"$65/hour, W2 contract.", "contract"},
      {"3-month contract covering a sabbatical", "contract"},
      {"Full-time with no weekends.", "full_time"},
      {"Temporary role covering maternity leave.", "temporary"},
      {"Trabalho a tempo parcial em Braga.", "part_time"},
      {"Wir suchen einen Freelance Lektor für unser Haus.", "contract"},
      {"For our clients, we are looking for a freelance baker.", "contract"}};
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(kind_of(text) == want);
  }
}
