// Leave to work: offered, refused, or neither.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "analysis/extract/cue_stems.h"
#include "analysis/extract/facts.h"

using namespace radar;

namespace {

std::string visa_of(const std::string& text) { return extract::read_facts("Engineer", text).visa; }

void check_all(const char* wanted, std::initializer_list<const char*> texts) {
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK(visa_of(text) == wanted);
  }
}

// With every stem's words between them.
constexpr const char* k_offers[] = {"We sponsor work visas.",
                                    "We help with your visa and flights.",
                                    "H1B transfer is possible, visa support too.",
                                    "H-1B sponsorship is available.",
                                    "We sort out visas, and a work permit for your partner.",
                                    "We file your green card.",
                                    "Immigration support is on us.",
                                    "Wir helfen bei Visum und Umzug.",
                                    "Um deine Arbeitsgenehmigung kümmern wir uns.",
                                    "Ein Arbeitsvisum beantragen wir.",
                                    "Wir beantragen deine Arbeitserlaubnis.",
                                    "Aufenthaltstitel organisieren wir.",
                                    "Aufenthaltserlaubnis beantragen wir.",
                                    "Aufenthaltsgenehmigung erledigen wir.",
                                    "Visa-Sponsoring",
                                    "Visaunterstützung",
                                    "Wij regelen je werkvergunning.",
                                    "Nous prenons en charge le permis de travail.",
                                    "Tramitamos tu visado.",
                                    "Gestionamos el permiso de trabajo.",
                                    "Damos apoio com o visto.",
                                    "Cuidamos dos vistos.",
                                    "Patrocínio de visto de trabalho",
                                    "Ti aiutiamo con il permesso di soggiorno.",
                                    "Pomagamy z wizą.",
                                    "Załatwimy ci wizę.",
                                    "Wspieramy w sprawach wizowych.",
                                    "Załatwimy wizy.",
                                    "Pomoc w uzyskaniu wiz pracowniczych.",
                                    "Pokrywamy koszty: wiza i przelot.",
                                    "Pozwolenie na pracę załatwiamy.",
                                    "Мы оформляем визы.",
                                    "Разрешение на работу оформляем.",
                                    "Мы оформляем разрешение на работу.",
                                    "Nous nous chargeons de votre titre de séjour.",
                                    "Vize desteği sunuyoruz.",
                                    "Vizesi olmayanlar için vize desteği var.",
                                    "Vizeniz için vize sponsorluğu veriyoruz.",
                                    "Çalışma izni desteği sağlıyoruz.",
                                    "Size çalışma izni desteği sağlıyoruz.",
                                    "Viza dəstəyi veririk.",
                                    "İş icazəsi almağa kömək edirik.",
                                    "iş icazəsi üçün kömək edirik.",
                                    "Vi hjälper dig med arbetstillstånd.",
                                    "Vi ordnar uppehållstillstånd.",
                                    "Vi hjælper med arbejdstilladelse.",
                                    "Vi hjælper med opholdstilladelse.",
                                    "Vi hjelper deg med arbeidstillatelse.",
                                    "Vi hjelper deg med oppholdstillatelse.",
                                    "Autamme viisumin kanssa.",
                                    "Hoidamme työluvan puolestasi.",
                                    "Autamme oleskeluluvan hankinnassa.",
                                    "Visasponsoring bieten wir, beim Visum helfen wir.",
                                    "Vi ordner arbeidsvisum.",
                                    "Wij regelen je werkvisum.",
                                    "Vi ordnar arbetsvisum.",
                                    "Vi ordner arbejdsvisum."};

}  // namespace

TEST_CASE("visas are offered in the words of many languages") {
  for (const char* text : k_offers) {
    CAPTURE(text);
    CHECK(visa_of(text) == "sponsored");
  }
}

TEST_CASE("each stem of a visa begins a word of an offer") {
  for (const auto& stem : extract::k_cue_stems) {
    if (stem.kind != extract::FactCue::visa) continue;
    const bool used = std::any_of(std::begin(k_offers), std::end(k_offers), [&](const char* text) {
      const auto hits = extract::scan_cues(text).cues;
      return std::any_of(hits.begin(), hits.end(), [&](const auto& hit) {
        std::string word(text + hit.at);
        for (auto& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        const auto letters = stem.text.substr(0, stem.text.find_last_not_of(' ') + 1);
        return hit.cue == stem.kind && word.compare(0, letters.size(), letters) == 0;
      });
    });
    CAPTURE(stem.text);
    CHECK(used);
  }
}

TEST_CASE("a visa is refused within one clause that is no condition") {
  check_all("sponsored", {"Wenn du keinen EU-Pass hast, helfen wir beim Visum.",
                          "Wir helfen beim Visum, falls du nicht aus der EU bist.",
                          "Si vous n'avez pas de passeport européen, nous prenons en charge le visa.",
                          "If you have no right to work in Japan, we help with the visa.",
                          "We help with the visa if you do not have one.",
                          "Se non hai il permesso, ti aiutiamo con il visto.",
                          "Du musst kein Deutsch können, wir sponsern dein Visum.",
                          "We are not a big firm, but we sponsor visas.",
                          "We have no lunch, and visa support is included.", "С визой поможем."});
  check_all("not_sponsored",
            {"We are not able, at this time, to sponsor visas.",
             "We cannot offer relocation, housing, or visa sponsorship.", "We aren't able to sponsor visas.",
             "We couldn't sponsor visas so far.", "If you need sponsorship, we are unable to consider you.",
             "Nous ne sponsorisons pas de visa, mais nous aidons au déménagement.",
             "Nie oferujemy pomocy w uzyskaniu wizy, ale zapewniamy szkolenia.", "Nie sponsorujemy wiz.",
             "Não patrocinamos vistos.", "Визу не оформляем.", "Wij helpen niet met visa.",
             "Мы не помогаем с визами, но поможем с жильём.", "Vi erbjuder inte visumsponsring.",
             "Vi kan ikke hjælpe med arbejdstilladelse.", "Emme tarjoa viisumitukea."});
}

TEST_CASE("who need not worry about a visa is offered it") {
  check_all("sponsored",
            {"Don't worry about the visa, we sort it out.", "No worries about visas here.",
             "Keine Sorge wegen des Visums: das machen wir.", "Ne vous inquiétez pas pour le visa.",
             "Não se preocupe com o visto, tratamos de tudo.", "Non preoccuparti del visto.",
             "Nie martw się o wizę, załatwimy ją.", "Не беспокойтесь о визе, всё сделаем.",
             "Keine Sorge, wir kümmern uns um das Visum."});
  check_all("not_sponsored", {"Don't worry about your degree, but we do not sponsor visas."});
  check_all("", {"Our clients do not worry about immigration."});
}

TEST_CASE("visas among what is paid for or prepared together are offered") {
  check_all("sponsored",
            {"We help you prepare your visa.", "We sponsor visas and will help you arrange the papers.",
             "We cover relocation, visa, and rent.", "A package with flights, visa, and a first flat.",
             "We sponsor your visa directly."});
}

TEST_CASE("what only looks like leave to work is none") {
  check_all("", {"Мы занимаемся визуализацией данных.", "Не зависит от разрешения экрана.",
                 "Помогаем с визуальным стилем.", "Provide immigration support to private clients.",
                 "We offer immigration assistance to migrants.", "We help banks to issue Visa credit cards.",
                 "Diamo supporto, visto che siamo in tanti.", "Se non hai mai visto un razzo, vieni.",
                 "You'll arrange visas for our speakers.", "No visa is needed.", "Kein Visum nötig.",
                 "You don't need a visa, we are remote.", "Customers like Visa, Acme and Foo trust us.",
                 "Pomagamy uzyskać pozwolenia na budowę."});
}

TEST_CASE("a short question or label of visas is answered behind it") {
  check_all("sponsored",
            {"Visum? Kein Problem, wir kümmern uns darum.", "Need a visa? We've got you covered.",
             "Will you require sponsorship? (Note: we do sponsor)", "Visa: yes",
             "Bei Visum und Arbeitserlaubnis unterstützen wir dich."});
  check_all("not_sponsored",
            {"Visa sponsorship? Unfortunately not.", "Visa: no", "H1B: no", "No H1B / OPT",
             "Visasponsoring ist nicht möglich.", "We'd love to sponsor you, but unfortunately we cannot.",
             "Vi sponser dessverre ikke arbeidsvisum."});
  check_all("", {"Do you need a visa? Tell us when you apply.", "We process tourist visas for travellers."});
}

TEST_CASE("a form's choice and the candidate's own papers answer no question of visas") {
  check_all("", {"Do you need a visa? Yes / No", "Visa sponsorship? (Yes/No)", "Visa sponsorship? No / Yes",
                 "Do you need a work permit? Yes, a valid permit is required.",
                 "Need a visa? Not for Swiss people."});
  check_all("not_sponsored", {"Do you sponsor visas? For now, no.",
                              "Do you help with visa sponsorship? At the moment we can't.",
                              "¿Patrocinan visas? No", "Can we sponsor your visa? Not at this time."});
  check_all("", {"Do you sponsor work visas? That depends on the team.", "Is visa sponsorship required? No",
                 "Do you currently require visa sponsorship? No", "Do you offer visa sponsorship? Yes/No",
                 "Dreaming of visa sponsorship? Join us", "Do you not have a visa? Tell us.",
                 "Brauchst du ein Visum? Ja, ein gültiges Visum ist nötig."});
  check_all("sponsored", {"Do you sponsor visas? Yes, for chemists.", "¿Patrocinan visas? Sí",
                          "Need a visa? No worries.", "We sponsor visas: https://a.example/?b=1"});
  check_all("not_sponsored", {"Visa? We will never sponsor.", "Need a visa? We won't be able to help."});
  check_all("sponsored", {"Visa sponsorship? Only for lead roles.", "Need a visa? We are happy to sponsor."});
}

TEST_CASE("clubs, courses and careers that are sponsored are no visa") {
  check_all("", {"We do sponsor local choirs.", "We will sponsor you for a diving course.",
                 "A boss who will sponsor you for promotion."});
  check_all("sponsored", {"Yes, we do sponsor.", "We can sponsor you to move to Oslo."});
}

TEST_CASE("what is stated before a question of something else counts") {
  check_all("not_sponsored",
            {"Sadly we cannot provide visa sponsorship, still interested?",
             "No visa sponsorship (have a valid permit? lovely!)", "We do not sponsor visas - questions?",
             "Visa sponsorship is not offered here, do you want to go on?"});
  check_all("sponsored",
            {"Visa sponsorship is offered, questions? Write to us.", "We sponsor visas – ready to pack?",
             "Visa support, a flat and nice people: sounds good? Write to us",
             "Wir unterstützen beim Visum, noch Fragen?", "What about a visa? We sponsor it."});
  check_all("",
            {"Visa sponsorship, relocation? Ask.", "Dreaming of visa sponsorship, a flat and the sea? Write.",
             "Please tell us: will you, now or later, need visa sponsorship?"});
}

TEST_CASE("a question of what the employer does is his, whoever needs it") {
  check_all("sponsored",
            {"Do you have visa sponsorship? Yes, we do.", "Do you sponsor candidates who need a visa? Yes!",
             "Does Nordfell provide visa sponsorship to applicants who need it? Yes.",
             "Can applicants needing visa sponsorship apply? Yes, we sponsor."});
  check_all("not_sponsored", {"Will you sponsor visas for applicants who need them? No."});
  check_all("", {"Does the applicant need visa sponsorship? Yes", "Will you need visa support? Yes",
                 "Do you have a visa? Yes"});
}

TEST_CASE("answers stand behind a mark or in the next line, and what is imagined or a form's is none") {
  check_all(
      "sponsored",
      {"Q: Do you sponsor visas? A: Yes, for most countries.", "Do you sponsor visas?\nYes, for most roles.",
       "Wondering about visas? We sponsor them.", "Hast du ein Visum? Wenn nicht, helfen wir."});
  check_all(
      "not_sponsored",
      {"Q: Do you offer visa sponsorship? A: No.", "Do you offer visa sponsorship?\nNo, we don't.",
       "Would you need visa sponsorship? We cannot offer it.",
       "Wir bieten leider kein Visa-Sponsoring, trotzdem interessiert?",
       "Pas de parrainage de visa, toujours intéressé ?", "Wij sponsoren geen visum, nog steeds interesse?"});
  check_all(
      "", {"Imagine we sponsor your visa and your flat, are you in?", "Do you have sponsorship already? Yes",
           "Do you have any visa sponsorship needs? Yes", "Do you offer visa sponsorship?\nYes\nNo"});
}

TEST_CASE("Visa the card is no leave to work in any language") {
  check_all("",
            {"Gestionas pagos con tarjetas Visa y Mastercard.", "Ajudas clientes com cartões Visa.",
             "Gestionas cobros con Visa o American Express.", "We offer a prepaid Visa for lunch.",
             "Obsługujesz płatności kartami Visa i Mastercard.", "Ayudas a usuarios con su tarjeta Visa."});
  check_all("sponsored", {"The company sponsors work visas.", "Our hospital also sponsors visas."});
}
