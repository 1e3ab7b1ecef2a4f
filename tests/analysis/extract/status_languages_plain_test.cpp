// Plain sentences of other languages: every subject before every verdict.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/extract/rules.h"

using namespace radar::extract_tests;

namespace {

using Words = std::vector<std::string>;

void check_verdicts(const std::string& status, const Words& subjects, const Words& verdicts) {
  for (const auto& subject : subjects) {
    for (const auto& verdict : verdicts) check_each(status, {subject + " " + verdict});
  }
}

}  // namespace

TEST_CASE("plain verdicts in German") {
  const Words subjects = {"Erfahrung mit Kafka",
                          "Kenntnisse in Kafka",
                          "Sehr gute Kenntnisse in Kafka",
                          "Mehrjährige Erfahrung mit Kafka",
                          "Praktische Erfahrung im Umgang mit Kafka",
                          "Fundierte Kafka-Kenntnisse",
                          "Der sichere Umgang mit Kafka",
                          "Wissen rund um Kafka",
                          "Kafka"};
  check_verdicts(negated, subjects,
                 {"ist nicht erforderlich.", "ist keine Voraussetzung.", "sind nicht nötig.",
                  "wird nicht vorausgesetzt.", "ist kein Muss.", "brauchst du nicht.", "spielt keine Rolle.",
                  "wird von dir nicht erwartet.", "ist für uns nicht wichtig."});
  check_verdicts(preferred, subjects,
                 {"ist von Vorteil.", "wäre ein Plus.", "ist wünschenswert.", "wird bevorzugt.",
                  "ist gern gesehen.", "rundet dein Profil ab."});
  check_verdicts(
      required, subjects,
      {"ist erforderlich.", "ist Voraussetzung.", "wird vorausgesetzt.", "ist ein Muss.",
       "ist zwingend notwendig.", "setzen wir voraus.", "bringst du mit.", "erwarten wir von dir."});
}

TEST_CASE("plain verdicts in French") {
  const Words subjects = {"Une expérience en Kafka",
                          "La maîtrise de Kafka",
                          "Une bonne connaissance de Kafka",
                          "De solides compétences en Kafka",
                          "Une expérience confirmée sur Kafka",
                          "La pratique de Kafka",
                          "Une première expérience avec Kafka",
                          "Kafka"};
  check_verdicts(
      negated, subjects,
      {"n'est pas requise.", "n'est pas obligatoire.", "n'est pas nécessaire.", "n'est pas un prérequis.",
       "n'est pas demandée.", "n'est pas indispensable.", "n'a aucune importance."});
  check_verdicts(preferred, subjects,
                 {"serait un plus.", "est un atout.", "est appréciée.", "serait appréciée.",
                  "constitue un avantage.", "est souhaitée.", "fera la différence."});
  check_verdicts(required, subjects,
                 {"est requise.", "est indispensable.", "est obligatoire.", "est exigée.", "est impérative.",
                  "est attendue.", "est un prérequis."});
}

TEST_CASE("plain verdicts in Spanish") {
  const Words subjects = {"La experiencia con Kafka",   "El conocimiento de Kafka",
                          "Un buen nivel de Kafka",     "El dominio de Kafka",
                          "Tener experiencia en Kafka", "Saber Kafka",
                          "Haber trabajado con Kafka",  "Kafka"};
  check_verdicts(negated, subjects,
                 {"no es necesario.", "no es imprescindible.", "no es un requisito.", "no es obligatorio.",
                  "no se requiere.", "no hace falta."});
  check_verdicts(preferred, subjects,
                 {"es un plus.", "será valorado.", "se valorará positivamente.", "es deseable.",
                  "suma puntos.", "sería ideal.", "se considerará un plus."});
  check_verdicts(required, subjects,
                 {"es imprescindible.", "es obligatorio.", "es un requisito.", "se requiere.",
                  "es fundamental.", "es necesario."});
}

TEST_CASE("plain verdicts in Russian") {
  const Words subjects = {"Опыт работы с Kafka",      "Знание Kafka",
                          "Глубокое знание Kafka",    "Коммерческий опыт с Kafka",
                          "Умение работать с Kafka",  "Наличие опыта с Kafka",
                          "Уверенное владение Kafka", "Навыки работы с Kafka",
                          "Опыт использования Kafka", "Опыт коммерческой разработки на Kafka",
                          "Хорошее понимание Kafka",  "Kafka"};
  check_verdicts(negated, subjects,
                 {"не требуется.", "не обязательно.", "не нужен.", "не нужно.", "не является требованием.",
                  "не важно.", "для этой роли не нужен.", "нам не нужен.", "здесь не понадобится."});
  check_verdicts(preferred, subjects,
                 {"будет плюсом.", "приветствуется.", "желательно.", "является преимуществом.",
                  "будет преимуществом.", "станет бонусом."});
  check_verdicts(required, subjects,
                 {"обязательно.", "обязательно требуется.", "необходимо.", "требуется.", "обязателен.",
                  "является обязательным."});
}

TEST_CASE("plain verdicts in Ukrainian") {
  const Words subjects = {
      "Досвід роботи з Kafka",    "Знання Kafka",    "Глибоке знання Kafka", "Комерційний досвід з Kafka",
      "Вміння працювати з Kafka", "Володіння Kafka", "Розуміння Kafka",      "Kafka"};
  check_verdicts(negated, subjects,
                 {"не вимагається.", "не обов'язково.", "не потрібен.", "не є вимогою.", "не потрібно.",
                  "для цієї ролі не потрібне."});
  check_verdicts(
      preferred, subjects,
      {"буде плюсом.", "вітається.", "бажано.", "є перевагою.", "буде перевагою.", "стане бонусом."});
  check_verdicts(
      required, subjects,
      {"обов'язково.", "необхідно.", "вимагається.", "обов'язковий.", "є обов'язковим.", "потрібен."});
}

TEST_CASE("plain verdicts in Turkish") {
  const Words subjects = {"Kafka bilgisi",           "Kafka deneyimi",  "İyi derecede Kafka bilgisi",
                          "Kafka konusunda deneyim", "Kafka tecrübesi", "Kafka bilmek"};
  check_verdicts(
      negated, subjects,
      {"gerekli değildir.", "şart değil.", "zorunlu değil.", "aranmıyor.", "beklenmiyor.", "gerekmez."});
  check_verdicts(preferred, subjects,
                 {"tercih sebebidir.", "avantajdır.", "artı puandır.", "tercih edilir.", "avantaj sağlar."});
  check_verdicts(
      required, subjects,
      {"şarttır.", "gereklidir.", "zorunludur.", "gerekmektedir.", "beklenmektedir.", "aranmaktadır."});
}

TEST_CASE("plain verdicts in Azerbaijani") {
  const Words subjects = {"Kafka biliyi",       "Kafka təcrübəsi",
                          "Kafka üzrə təcrübə", "Yaxşı səviyyədə Kafka biliyi",
                          "Kafka bilmək",       "Kafka ilə iş təcrübəsi"};
  check_verdicts(negated, subjects,
                 {"tələb olunmur.", "vacib deyil.", "şərt deyil.", "mütləq deyil.", "lazım deyil."});
  check_verdicts(preferred, subjects,
                 {"üstünlükdür.", "üstünlük sayılır.", "arzuolunandır.", "əlavə üstünlükdür."});
  check_verdicts(required, subjects, {"tələb olunur.", "vacibdir.", "mütləqdir.", "şərtdir.", "lazımdır."});
}

TEST_CASE("plain verdicts in Italian") {
  const Words subjects = {"L'esperienza con Kafka",
                          "La conoscenza di Kafka",
                          "Una buona conoscenza di Kafka",
                          "La padronanza di Kafka",
                          "Saper usare Kafka",
                          "Avere esperienza con Kafka",
                          "Kafka"};
  check_verdicts(negated, subjects,
                 {"non è richiesta.", "non è necessaria.", "non è obbligatoria.", "non è un requisito.",
                  "non serve.", "non è indispensabile."});
  check_verdicts(preferred, subjects,
                 {"è un plus.", "costituisce titolo preferenziale.", "è gradita.",
                  "sarà considerata un plus.", "è preferibile."});
  check_verdicts(
      required, subjects,
      {"è richiesta.", "è indispensabile.", "è obbligatoria.", "è fondamentale.", "è un requisito."});
}

TEST_CASE("plain verdicts in Portuguese") {
  const Words subjects = {"A experiência com Kafka",
                          "O conhecimento de Kafka",
                          "O domínio de Kafka",
                          "Ter experiência com Kafka",
                          "Conhecimento sólido em Kafka",
                          "Saber Kafka",
                          "Kafka"};
  check_verdicts(negated, subjects,
                 {"não é necessário.", "não é obrigatório.", "não é um requisito.", "não é exigido.",
                  "não é imprescindível."});
  check_verdicts(
      preferred, subjects,
      {"será um diferencial.", "é desejável.", "é um diferencial.", "será valorizado.", "é um plus."});
  check_verdicts(required, subjects,
                 {"é obrigatório.", "é imprescindível.", "é necessário.", "é um requisito.", "é exigido.",
                  "é fundamental."});
}

TEST_CASE("plain verdicts in Dutch") {
  const Words subjects = {"Ervaring met Kafka",
                          "Kennis van Kafka",
                          "Goede kennis van Kafka",
                          "Aantoonbare ervaring met Kafka",
                          "Beheersing van Kafka",
                          "Affiniteit met Kafka",
                          "Kafka"};
  check_verdicts(negated, subjects,
                 {"is niet vereist.", "is niet nodig.", "is geen vereiste.", "is niet verplicht.",
                  "is geen must.", "speelt geen rol."});
  check_verdicts(preferred, subjects,
                 {"is een pluspunt.", "is een pré.", "is mooi meegenomen.", "heeft de voorkeur.",
                  "is gewenst.", "strekt tot aanbeveling."});
  check_verdicts(required, subjects,
                 {"is vereist.", "is een vereiste.", "is een must.", "is noodzakelijk.", "is verplicht.",
                  "is onmisbaar."});
}

TEST_CASE("plain verdicts in Polish") {
  const Words subjects = {"Doświadczenie z Kafka",
                          "Znajomość Kafka",
                          "Dobra znajomość Kafka",
                          "Praktyczna znajomość Kafka",
                          "Umiejętność pracy z Kafka",
                          "Doświadczenie w pracy z Kafka",
                          "Kafka"};
  check_verdicts(negated, subjects,
                 {"nie jest wymagane.", "nie jest konieczne.", "nie jest wymagana.", "nie jest warunkiem.",
                  "nie jest niezbędna.", "nie jest potrzebna."});
  check_verdicts(preferred, subjects,
                 {"będzie atutem.", "będzie plusem.", "mile widziana.", "będzie dodatkowym atutem.",
                  "jest mile widziane."});
  check_verdicts(
      required, subjects,
      {"jest wymagane.", "jest konieczne.", "jest wymagana.", "jest niezbędna.", "jest warunkiem."});
}

TEST_CASE("plain verdicts in Swedish") {
  const Words subjects = {"Erfarenhet av Kafka",           "Kunskap om Kafka", "Goda kunskaper i Kafka",
                          "Flera års erfarenhet av Kafka", "Vana av Kafka",    "Kafka"};
  check_verdicts(
      negated, subjects,
      {"krävs inte.", "är inget krav.", "är inte nödvändigt.", "behövs inte.", "är inte ett krav."});
  check_verdicts(preferred, subjects,
                 {"är meriterande.", "är ett plus.", "är en fördel.", "ses som en merit.", "är önskvärt."});
  check_verdicts(required, subjects,
                 {"krävs.", "är ett krav.", "är nödvändigt.", "är ett måste.", "är en förutsättning."});
}

TEST_CASE("plain verdicts in Danish") {
  const Words subjects = {"Erfaring med Kafka", "Kendskab til Kafka", "Gode kundskaber i Kafka",
                          "Flere års erfaring med Kafka", "Kafka"};
  check_verdicts(negated, subjects,
                 {"er ikke et krav.", "er ikke nødvendigt.", "kræves ikke.", "er ingen forudsætning."});
  check_verdicts(preferred, subjects,
                 {"er en fordel.", "er et plus.", "vil være en fordel.", "er ønskeligt."});
  check_verdicts(required, subjects, {"er et krav.", "er nødvendigt.", "kræves.", "er en forudsætning."});
}

TEST_CASE("plain verdicts in Czech") {
  const Words subjects = {"Zkušenost s Kafka", "Znalost Kafka", "Dobrá znalost Kafka", "Kafka"};
  check_verdicts(negated, subjects, {"není podmínkou.", "není nutná.", "se nevyžaduje.", "není vyžadována."});
  check_verdicts(preferred, subjects, {"je výhodou.", "je vítána.", "bude výhodou."});
  check_verdicts(required, subjects, {"je podmínkou.", "je nutná.", "je nezbytná.", "je vyžadována."});
}

TEST_CASE("what would be hard without a skill asks for it in every language") {
  check_each(
      required,
      {"Sans Kafka, ce sera difficile.", "Sin Kafka te será complicado.", "Без Kafka будет трудно.",
       "Senza Kafka sarà difficile.", "Sem Kafka vai ser complicado.", "Bez Kafka będzie ciężko.",
       "Kafka olmadan çox çətin olar.", "Kafka bilmədən işə qəbul etmirik.", "Du kannst Kafka und Java."});
  check_each(negated,
             {"Sans Kafka, pas de souci.", "Kafka setzen wir hier nicht voraus.",
              "Mit Kafka kommst du bei uns nicht in Berührung.", "Nous avons choisi de nous passer de Kafka.",
              "Este puesto no está dirigido a perfiles de Kafka.", "Мы решили отказаться от Kafka.",
              "Kafka? Pas besoin."});
  check_each(preferred, {"Tercihen Kafka deneyimi olan adaylar arıyoruz.", "Como extra, Kafka.",
                         "Kafka se considerará un mérito.", "Kafka ile çalıştıysan bir adım öndesin."});
  check_each(mentioned, {"Мы ищем инженера, который займётся Kafka.", "Szukamy osoby, która przejmie Kafka.",
                         "Du kannst Kafka bei uns lernen."});
}

TEST_CASE("criteria that must or may be met, and who is at home in a name") {
  check_all({
      {"Kafka (Muss-Kriterium), Docker (Kann-Kriterium)", {{"Kafka", required}, {"Docker", preferred}}},
      {"Kafka ist ein Muss, Docker ein Kann.", {{"Kafka", required}, {"Docker", preferred}}},
      {"Wir suchen eine Kollegin, die in Kafka zu Hause ist.", {{"Kafka", required}}},
      {"Wir suchen jemanden, der mit uns Kafka lernt.", {{"Kafka", mentioned}}},
      {"Kafka-Kenntnisse erwarten wir bei dir nicht.", {{"Kafka", negated}}},
      {"Ob du Kafka kennst, spielt keine Rolle.", {{"Kafka", mentioned}}},
      {"Kafka deneyimi olmayan adayların başvuruları dikkate alınmayacaktır.", {{"Kafka", required}}},
      {"Bizde Kafka yok.", {{"Kafka", negated}}},
      {"Bizdə Kafka yoxdur.", {{"Kafka", negated}}},
      {"Kafka у нас нет и не будет.", {{"Kafka", negated}}},
      {"Kafka не будет лишним.", {{"Kafka", preferred}}},
      {"En ningún caso tendrás que tocar Kafka.", {{"Kafka", negated}}},
      {"Des notions de Kafka ne seraient pas de trop.", {{"Kafka", preferred}}},
  });
}
