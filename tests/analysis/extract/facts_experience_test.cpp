#include "analysis/extract/facts_experience.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/facts.h"
#include "tests/analysis/extract/reading.h"

using namespace radar;

namespace {
std::optional<double> years(const std::string& text) {
  return extract::read_facts("", text).experience_years;
}
}  // namespace

TEST_CASE("years of experience are read in the words of postings") {
  const std::pair<const char*, double> all[] = {
      {"5+ years of experience with Python", 5},
      {"5+ years of Python", 5},
      {"3-5 years of professional experience", 3},
      {"3 to 5 years' experience", 3},
      {"At least two years of industry experience", 2},
      {"Minimum 7 yrs experience in data", 7},
      {"Minimum of five (5) years working in finance", 5},
      {"Experience: 4 years", 4},
      {"You have 6+ years building distributed systems.", 6},
      {"10 or more years of relevant experience", 10},
      {"4 or more years in Business Intelligence", 4},
      {"You have at least 4 (but gladly more) years of experience", 4},
      {"Key Qualifications6+ years of experience in shipping", 6},
      {"5 years of experience in shipping or 3 years of experience in rail", 3},
      {"2 years of experience; a degree (or 9 years of experience)", 2},
      {"6 years of experience. 12 years of experience may be substituted for a degree.", 6},
      {"8–10+ years of experience in data science", 8},
      {"4+ years of shipping software. You will look back in 7 years and smile.", 4},
      {"5 + years experience in Python", 5},
      {"0-2 years of experience", 0},
      {"1.5 years of experience", 1.5},
      {"With over 5 years of experience in Python you will lead us.", 5},
      {"Degree in a related field.5+ years of experience with SQL", 5},
      {"Mindestens drei Jahre Berufserfahrung", 3},
      {"4 Jahre Erfahrung in der Softwareentwicklung", 4},
      {"Au moins 3 ans d'expérience en développement", 3},
      {"Mínimo 3 años de experiencia", 3},
      {"Pelo menos 4 anos de experiência", 4},
      {"Опыт работы от 3 лет", 3},
      {"Не менее двух лет опыта", 2},
      {"En az 3 yıl deneyim", 3},
      {"Ən azı 2 il iş təcrübəsi", 2},
      {"Minimum 3 lata doświadczenia", 3},
      {"18 months of hands-on experience with presses", 1.5},
      {"At least six months' experience in a warehouse", 0.5},
      {"6 months to 3 years of experience in a warehouse", 0.5},
      {"A decade of experience in audit is required", 10},
      {"At least a year of experience in a kitchen", 1},
      {"With 4 years under your belt in sales you will do well.", 4},
      {"We ask for three years of bookkeeping.", 3},
      {"You must have worked as a paralegal for at least 3 years.", 3},
      {"No less than 3 years of experience", 3},
      {"Bachelor's and 5 years of experience, or master's and 3 years of experience", 3},
      {"Dreijährige Berufserfahrung im Vertrieb", 3},
      {"Berufserfahrung: mind. 4 Jahre", 4},
      {"6 Monate Berufserfahrung", 0.5},
      {"Almeno due anni di esperienza nel ruolo", 2},
      {"Esperienza di 3/5 anni", 3},
      {"Mínimo cuatro años como contable", 4},
      {"Minstens vijf jaar relevante ervaring", 5},
      {"Je hebt 2 tot 4 jaar ervaring", 2},
      {"Wymagane 3-letnie doświadczenie w kadrach", 3},
      {"Od 3 lat doświadczenia w kadrach", 3},
      {"Опыт работы не менее 3-х лет", 3},
      {"Двухлетний опыт обязателен", 2},
      {"Alanında en az üç yıl tecrübe", 3},
      {"Təcrübə: 1 ildən 3 ilə qədər", 1}};
  for (const auto& [text, want] : all) {
    CAPTURE(text);
    const auto got = years(text);
    REQUIRE(got);
    CHECK(*got == want);
  }
}

TEST_CASE("years of doing are read after their verb, and months of work where they are asked for") {
  const std::pair<const char*, double> all[] = {
      {"You have been writing backend code for 6+ years, the last 2 of them in Go, and led for at least 1 "
       "year.",
       6},
      {"You've been shipping mobile apps for at least 4 years.", 4},
      {"Someone who has been running clusters for 3+ years.", 3},
      {"Du programmierst seit mindestens 5 Jahren in Java.", 5},
      {"Seit mindestens 6 Jahren entwickelst du Software, davon 2 Jahre mit Go.", 6},
      {"Vous développez en PHP depuis au moins 4 ans.", 4},
      {"Llevas al menos 5 años programando en Python.", 5},
      {"Você programa há pelo menos 3 anos em Java.", 3},
      {"Programujesz od co najmniej 4 lat w C#.", 4},
      {"Вы программируете на Go не менее 3 лет.", 3},
      {"En az 4 yıldır yazılım geliştiriyorsunuz.", 4},
      {"Minimum qualifications: 24 months of paid, full-time work as a developer.", 2},
      {"Mindestens 24 Monate praktische Tätigkeit als Entwickler.", 2},
      {"Au moins 24 mois de pratique professionnelle en Java.", 2},
      {"Wymagane co najmniej 24 miesiące pracy z Javą.", 2}};
  for (const auto& [text, want] : all) {
    CAPTURE(text);
    CHECK(years(text) == want);
  }
  for (const char* text :
       {"You have been living in Canada for 5 years.", "Our founders have been coding for 15 years.",
        "You will work with customers who have been using us for 10 years.",
        "After 6 months of work you get a raise.", "The contract covers 12 months of work.",
        "You get 3 months of hands-on work in each team."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
}

TEST_CASE("years of the team, of records and of service are none of the job's") {
  for (const char* text :
       {"The engineers on our team have 10 years of experience on average.",
        "People here have 11 years of experience, and you will learn from them.",
        "Average experience in the team: 11 years.", "Unser Team hat im Schnitt 9 Jahre Erfahrung.",
        "L'équipe a en moyenne 8 ans d'expérience.", "Zespół ma średnio 8 lat doświadczenia.",
        "В среднем у коллег 7 лет опыта.", "Ekibimiz ortalama 8 yıl deneyime sahip.",
        "You'll train models on 9 years of customer data.", "We hold 12 years of satellite imagery to index.",
        "You will analyse 5 years of transaction logs and build forecasts.",
        "Erkek adaylar için askerlik hizmetinin en az 2 yıl tecilli olması gerekir.",
        "Требования: отсрочка от армии не менее 2 лет."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  CHECK(
      years(
          "Das Team bringt im Durchschnitt 10 Jahre Erfahrung mit, du solltest mindestens 3 Jahre haben.") ==
      3.0);
  CHECK(years("5 years combined experience in Java and Kotlin required") == 5.0);
  CHECK(years("You have 3+ years of data analysis and SQL.") == 3.0);
  CHECK(years("Requirements\n- 5 years of data\n- SQL") == 5.0);
  CHECK(years("En az 3 yıl deneyim, askerlikle ilişiği olmamak") == 3.0);
}

TEST_CASE("what a firm or a team is for years is not what the candidate does") {
  for (const char* text :
       {"Sie arbeiten in einem Betrieb, der seit 14 Jahren wächst.",
        "Du entwickelst in einem Team das seit 9 Jahren besteht.",
        "Je bouwt aan software die al 8 jaar draait.",
        "Vous développez un produit qui depuis 6 ans nous fait vivre.",
        "Trabajas con un equipo que desde hace 7 años crece.",
        "Lavori per chi ci segue, che da 9 anni cresce.", "Você trabalha num grupo que há 11 anos faz jogos.",
        "Pracujesz w firmie, która od 13 lat działa.",
        "Ты работаешь в студии, которая уже 9 лет делает игры.",
        "12 yıldır büyüyen bir şirkette çalışıyorsunuz.", "Du kennst diese Stadt seit 6 Jahren.",
        "Tu pratiques le judo depuis 7 ans."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  CHECK(years("Du entwickelst in Rust, Go oder Zig seit mindestens 4 Jahren.") == 4.0);
  CHECK(years("Sie leiten seit über 6 Jahren Projekte.") == 6.0);
  CHECK(years("Je bent al minstens 2 jaar werkzaam als kok.") == 2.0);
}

TEST_CASE("years of those who are employed already, or of leisure, are none of experience") {
  for (const char* text :
       {"Once you've been working for us for 4 years, shares are yours.",
        "You have been working here for 3 years before you may move.",
        "If you've been working at Acme for 2 years, you may teach.",
        "You've been living near the sea for 6 years", "You've been playing chess for 8 years.",
        "You've been doing the same work for 9 years?"}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  CHECK(years("You've been working as a carpenter for 4 years.") == 4.0);
  CHECK(years("You have been writing for a living for 7 years.") == 7.0);
}

TEST_CASE("how long an internship lasts or one must stay is no experience") {
  for (const char* text :
       {"Our traineeship is full of experience: 9 months in three teams.",
        "Praktikum: 5 Monate Praxiserfahrung im Labor.", "You gain 8 months of solid experience in audits.",
        "Du sammelst 7 Monate Erfahrung in der Praxis.", "Tijdens 5 maanden werkervaring leer je het vak.",
        "During 4 months of practical experience you find your team.",
        "Nach 9 Monaten Praxis leitest du ein Team.", "Stage : 5 mois d'expérience au sein du service.",
        "You should commit to a minimum of 2 years, and experience with Go is nice.",
        "Requirements\n- Available for at least 9 months of full-time work",
        "Verfügbarkeit für mindestens 9 Monate, Erfahrung egal.",
        "Disponibilidad por al menos 9 meses; experiencia bienvenida.",
        "Beschikbaar voor minimaal 9 maanden, ervaring is fijn.",
        "Стажировка: 5 месяцев опыта в лаборатории.", "Staj: 5 ay deneyim"}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  CHECK(years("A finished internship (at least 9 months of practical experience)") == 0.75);
  CHECK(years("You will get a rota if you have at least 9 months of experience.") == 0.75);
  CHECK(years("Internship: requires at least 9 months of lab experience") == 0.75);
  CHECK(years("Committed cook with 3 years of experience wanted") == 3.0);
  CHECK(years("Available soon; 4 years of experience as a cook.") == 4.0);
}

TEST_CASE("the years of a firm, a mentor and colleagues leave the job's alone") {
  for (const char* text :
       {"Acme is an agency with over 14 years of experience in film.",
        "Acme ist ein Unternehmen mit 18 Jahren Erfahrung.", "Notre société a 12 ans d'expérience.",
        "Średnio 9 lat doświadczenia w zespole.", "С 14 годами опыта, мы растём.",
        "You'll learn from bakers with 16 years in the craft.",
        "Work alongside a painter with more than 12 years of experience.",
        "Your tutor is a welder with 13 years of experience.", "Dein Mentor hat 13 Jahre Erfahrung.",
        "Votre tuteur a 12 ans d'expérience.", "Tu mentora tiene 9 años de experiencia.",
        "La tua responsabile ha 11 anni di esperienza.", "Seu gestor tem 9 anos de experiência.",
        "Twój mentor ma 12 lat doświadczenia.", "Je begeleider heeft 12 jaar ervaring.",
        "Ваш наставник имеет 12 лет опыта.", "Vous apprendrez auprès de chefs avec 12 ans d'expérience.",
        "Aprenderás de cocineros con 9 años de experiencia."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  CHECK(years("Our team has 9 years of experience on average; you have at least 2 years of experience.") ==
        2.0);
  CHECK(years("You have at least 2 years of experience; our team has 9 years of experience on average.") ==
        2.0);
  CHECK(years("Dein Mentor hat 13 Jahre Erfahrung, du hast mindestens 2 Jahre Erfahrung.") == 2.0);
  CHECK(years("Looking for a company secretary with 4 years of experience.") == 4.0);
  CHECK(years("You come from a software company with 4 years of experience.") == 4.0);
  CHECK(years("С 4 годами опыта вы нам подходите.") == 4.0);
  CHECK(years("Minst 3 års erfarenhet av bokföring") == 3.0);
}

TEST_CASE("other years are none of experience") {
  for (const char* text : {"We were founded 12 years ago.",
                           "For 20 years we have been the experts in data.",
                           "Candidates must be 18 years of age or older.",
                           "Applicants must be at least 18 years old.",
                           "Options vest over 4 years with a one year cliff.",
                           "In the last 5 years we grew tenfold with our experience.",
                           "Over the past 10 years our team gained experience in robotics.",
                           "Our founders bring 20 years of experience in finance.",
                           "We have 15 years of experience in building robots.",
                           "A 2 year contract for experienced people",
                           "Paid sabbatical after 5 years of working here",
                           "A four year degree in computer science",
                           "Within 2 years you will lead a team.",
                           "One year parental leave",
                           "Warranty of 3 years",
                           "Experience life in a 300-year old city.",
                           "In my 12 years in the industry I have seen much.",
                           "nothing here",
                           "Adults (18-64 years).",
                           "Every 2 years we fly to an island for the experience.",
                           "Acme, with 25 years of experience, is the leader.",
                           "Fiscal year 2024 experience",
                           "Contract duration: 12 months, experience in audits helps.",
                           "You'll spend 24 months gaining experience in our units.",
                           "For a decade we have been leaders with experience.",
                           "Your manager has 12 years of experience in tunnels.",
                           "You don't need 10 years of experience.",
                           "Children ages 6 months to 3 years, experience with them is welcome.",
                           "Eine 3-jährige Ausbildung und Erfahrung",
                           "Wir haben 25 Jahre Erfahrung im Anlagenbau.",
                           "Fort de 15 ans d'expérience, notre cabinet grandit.",
                           "Empresa com 20 anos de experiência no mercado",
                           "Od 20 lat działamy i mamy doświadczenie.",
                           "Уже 10 лет мы делимся опытом.",
                           "20 yıldır sektörde tecrübemizle hizmet veriyoruz."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
}

TEST_CASE("of several demands the largest counts, and wishes do not") {
  CHECK(years("5+ years of experience with Python, 2+ years with ML") == 5.0);
  CHECK(years("3+ years of experience required. 8+ years of experience preferred.") == 3.0);
  CHECK(years("Requirements\n- 4 years of experience\nNice to have\n- 9 years of experience in banking") ==
        4.0);
  CHECK_FALSE(years("Minimum of 2 years of design experience preferred"));
  CHECK_FALSE(years("2-3 years of teaching experience (preferred)"));
  CHECK(years("3 years required, 5 years preferred, experience in audit") == 3.0);
  CHECK(years("7+ years of engineering experience (ideally full-stack)") == 7.0);
  for (const char* wish :
       {"Mile widziane minimum 2 lata doświadczenia", "Se valorará experiencia de 5 años",
        "5 ans d'expérience souhaités", "Bij voorkeur 3 jaar ervaring", "Желателен опыт от 5 лет",
        "Gradita esperienza di 2 anni", "Desejável 5 anos de experiência"}) {
    CAPTURE(wish);
    CHECK_FALSE(years(wish));
  }
  CHECK_FALSE(years("Ideally 5 years of experience"));
  CHECK(years("5+ years of experience, ideally in a startup") == 5.0);
}

TEST_CASE("years are told by skill where the sentence names one") {
  const std::string text = "Requirements\n- 5+ years of Python and SQL\n- Kafka (3 years of experience)";
  const std::string whole = "x\n" + text;
  const auto at = [&](const char* word) { return whole.find(word); };
  const std::vector<extract::NamedSkill> skills = {{"Python", at("Python"), at("Python") + 6},
                                                   {"SQL", at("SQL"), at("SQL") + 3},
                                                   {"Kafka", at("Kafka"), at("Kafka") + 5}};
  const auto sections = extract::find_sections(shipped::headings(), text);
  const auto facts = extract::read_facts({whole, 1, sections, "", skills, {}});
  std::vector<std::string> told;
  for (const auto& f : facts.found) {
    if (f.name == "experience_years" && !f.about.empty()) told.push_back(f.about + " " + f.value);
  }
  CHECK(told == std::vector<std::string>{"Python 5", "SQL 5", "Kafka 3"});
  CHECK(facts.experience_years == 5.0);
}

TEST_CASE("years carry the words they were read from") {
  const std::string text = "You bring at least 3 years of experience.";
  const auto facts = extract::read_facts("Title", text);
  REQUIRE(facts.found.size() >= 1);
  const std::string whole = "Title\n" + text;
  const auto& f = facts.found.front();
  CHECK(whole.substr(f.begin, f.end - f.begin) == "3 years");
  CHECK(f.rule == "years.of-experience");
}

TEST_CASE("years of work that is told in the past, halves of years, and years of the north and east") {
  const std::pair<const char*, double> all[] = {
      {"You've consulted for banks for a minimum of 6 years, 2 of them in Asia.", 6},
      {"You have taught adults for over 4 years.", 4},
      {"At least half a year of experience with React is required.", 0.5},
      {"You need half a year's experience in retail.", 0.5},
      {"Two and a half years of experience with SAP required.", 2.5},
      {"You have a year and a half of support experience.", 1.5},
      {"Mindestens ein halbes Jahr Berufserfahrung.", 0.5},
      {"Du har minst fem års erfarenhet av Java.", 5},
      {"Minst två års arbetslivserfarenhet som tekniker.", 2},
      {"Vi forventer mindst fire års erfaring.", 4},
      {"Du har minst seks års relevant arbeidserfaring.", 6},
      {"Sinulla on vähintään kolmen vuoden työkokemus alalta.", 3},
      {"Min. 5 let praxe na podobné pozici.", 5},
      {"Досвід роботи від 3 років.", 3},
      {"Minim 3 ani de experiență în programare.", 3},
      {"Legalább 3 év tapasztalat.", 3}};
  for (const auto& [text, want] : all) {
    CAPTURE(text);
    CHECK(years(text) == want);
  }
  for (const char* text :
       {"You've used our product for 3 years and have experience.", "You've trusted us for 10 years.",
        "We've advised enterprises for 12 years.", "After half a year here you gain experience in sales.",
        "Half a year of parental leave, experience is a plus.", "The project takes a year and a half.",
        "Vi har 20 års erfarenhet av att bygga broar.", "Din mentor har 12 års erfarenhet.",
        "Anställningen är på 1 år, erfarenhet är inget krav.", "Företaget firar 15 år i branschen.",
        "Meillä on 15 vuoden kokemus alalta.", "Máme 15 let zkušeností na trhu."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
}

TEST_CASE("labels of years have their number behind them") {
  CHECK(years("Years of experience: 6+") == 6);
  CHECK(years("YOE: 7") == 7);
  CHECK(years("Experience (years): 3") == 3);
  CHECK(years("Jahre Berufserfahrung: 4+") == 4);
  CHECK(years("Années d'expérience : 2") == 2);
  CHECK(years("3 ans d'XP minimum") == 3);
  CHECK(years("Minimum 4 ans sur un poste similaire") == 4);
  CHECK(!years("Years of data: 6"));
  CHECK(!years("Years in business: 11"));
}

TEST_CASE("years of the firm, of its people, of nobody or still to come are none of the job's") {
  for (const char* text :
       {"The CTO has 14 years of experience.", "With 14+ years of experience our CTO leads the team.",
        "A mentor with 9 years of experience will support you.", "Nordfell has 11 years' experience in maps.",
        "Over 18 years of experience as a company in energy.",
        "12 years of experience in the market make us a strong partner.",
        "Forte de 18 ans d'expérience, Nordfell accompagne ses clients.",
        "Con más de 15 años de experiencia, somos líderes.",
        "In 4 years you'll gain experience in ten fields.",
        "You will gain 2 years of experience in a graduate scheme.",
        "6 years of experience are not required.", "You needn't have 6 years of experience.",
        "Du brauchst keine 8 Jahre Erfahrung.", "Il n'est pas nécessaire d'avoir 6 ans d'expérience.",
        "No necesitas 6 años de experiencia.", "Candidates with 12 years of experience are overqualified.",
        "Max. 4 years of experience", "L'azienda vanta 18 anni di esperienza.",
        "10 yıllık deneyime sahip şirketimiz büyüyor."}) {
    CAPTURE(text);
    CHECK(!years(text));
  }
  CHECK(years("The ideal candidate has 6 years of experience.") == 6);
  CHECK(years("Typically has 6+ years of experience in leading teams.") == 6);
  CHECK(years("2 years of experience as a Team Lead") == 2);
  CHECK(years("With 6 years of experience you lead our team.") == 6);
}

TEST_CASE("what is not required beside the years takes none of them away") {
  CHECK(years("At least 6 years of Java experience (a certificate is not needed).") == 6);
  CHECK(years("4+ years of experience but travelling is not required") == 4);
  CHECK(years("Mindestens 4 Jahre Erfahrung (ein Führerschein ist nicht notwendig)") == 4);
  CHECK(years("No se exige carné pero sí 4 años de experiencia") == 4);
  CHECK(years("Wir verlangen kein Diplom aber 4 Jahre Erfahrung") == 4);
  CHECK(years("Nie wymagamy dyplomu a 4 lata doświadczenia") == 4);
  CHECK(!years("6 years of Java experience are not needed."));
  CHECK(!years("4 Jahre Erfahrung sind nicht nötig."));
  CHECK(!years("No se exigen 4 años de experiencia"));
}

TEST_CASE("firms and mentors are told beside the years, and what the years are good for is none") {
  CHECK(years("6+ years of experience, our team speaks French.") == 6);
  CHECK(years("6 years of experience will help you here.") == 6);
  CHECK(years("6+ years of experience as a team in a lab") == 6);
  CHECK(years("Head Nurse has 6+ years of experience.") == 6);
  CHECK(years("Site Manager brings 6 years of experience in steel.") == 6);
  CHECK(!years("Nordfell Systems brings 6 years of experience in steel."));
  CHECK(!years("With 16 years of experience, our team will guide you."));
  CHECK(!years("With 16 years of experience our agency builds kitchens."));
  CHECK(!years("Electricians and engineers with 11 years of experience will train you."));
  CHECK(!years("Our 14 years of experience help you settle in."));
  CHECK(years("We need engineers with 11 years of experience.") == 11);
  CHECK(!years("Consultants with 11 years of experience support you."));
  CHECK(!years("Our engineers with 11 years of experience, the founders of the firm, welcome you."));
  CHECK(years("Developer with 11 years of dairy experience, the company is based in Riga.") == 11);
  CHECK(years("Senior baker with 11 years of experience, the team works at night") == 11);
  CHECK(years("Consultants with 11 years of experience our firm pays well") == 11);
  CHECK(years("Our 4+ years of experience requirement is firm.") == 4);
}

TEST_CASE("forenames and firms that end like a trade have their own years") {
  for (const auto* text :
       {"Walter has over 14 years of experience in dairy.", "Oliver brings 14 years of experience.",
        "Vivian has 14 years of experience at sea.", "Emily has 14 years of experience in dairy.",
        "Tinkerer has over 14 years of experience.", "Mason has 14 years of experience.",
        "Harbour Partner has over 14 years of experience.", "Karen Carpenter has 14 years of experience.",
        "Travel Expert has over 14 years of experience."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  for (const auto* trade : {"Technician", "Product Owner", "Scrum Master", "Expert", "Head Chef", "Plumber",
                            "Carpenter", "Dentist", "Barber", "Waiter", "Cleaner"}) {
    CAPTURE(trade);
    CHECK(years(std::string(trade) + " has 4+ years of experience.") == 4);
  }
  CHECK(years("Senior Java Developer has 4+ years of experience.") == 4);
  CHECK(years("Typically has 4+ years of experience.") == 4);
}

TEST_CASE("experience with a long name that is not needed is none") {
  CHECK(!years("2 years of prior front desk work experience is not required"));
  CHECK(!years("2+ years in dairy farming is not required, but nice to have"));
  CHECK(years("4 years of experience in dairy where a degree is not required") == 4);
  CHECK(years("4 years of experience with cheese but butter is not required") == 4);
  CHECK(years("4 years of work experience, a licence is not required") == 4);
  CHECK(years("4 years of dairy experience and prior farm experience is not required") == 4);
  CHECK(years("4 years of experience – dairy experience is not required.") == 4);
  CHECK(years("4 years in sales - dairy experience is not required.") == 4);
  CHECK(years("4 years of experience with cheese & butter experience is not required") == 4);
  CHECK(!years("4 years of sales and marketing experience is not required"));
  CHECK(!years("4 years of sales experience or farm experience is not required"));
}

TEST_CASE("a label of years says that they are of experience") {
  CHECK(years("Experience (years): 6") == 6);
  CHECK(years("YOE: 6") == 6);
  CHECK(years("Experience\nYears: 6") == 6);
  CHECK(years("Years required: 6") == 6);
  CHECK(years("Min years: 6") == 6);
  CHECK(!years("Total years: 18"));
  CHECK(!years("Age: 19\nYears: 19"));
  CHECK(!years("Warranty\nYears: 3"));
}

TEST_CASE("years of machines and of those whom a story tells of are none of the job's") {
  CHECK(!years("Each episode interviews an engineer with over 10 years of experience."));
  CHECK(!years("Our film features a pilot with 20 years of experience."));
  CHECK(!years("Unser Blog begleitet eine Pflegerin mit 20 Jahren Erfahrung."));
  CHECK(!years("Une chronique suit une infirmière avec 20 ans d'expérience."));
  CHECK(!years("Una columna sigue a una enfermera con 20 años de experiencia."));
  CHECK(!years("Una rubrica racconta un'infermiera con 20 anni di esperienza."));
  CHECK(!years("Een column volgt een verpleegkundige met 20 jaar ervaring."));
  CHECK(!years("Рубрика рассказывает о медсестре с опытом 20 лет."));
  CHECK(!years("The pumps have 9 years in service behind them."));
  CHECK(!years("The engine has 10 years of operating experience."));
  CHECK(!years("Machines with 7 years of use go to the workshop."));
  CHECK(years("The series of projects needs a developer with 5 years of experience.") == 5);
  CHECK(years("This article describes the role of an engineer with 5 years of experience.") == 5);
  CHECK(years("You repair engines and have 5 years of experience.") == 5);
  CHECK(years("You must have 4 years in service.") == 4);
  CHECK(years("5 years in service roles.") == 5);
}

TEST_CASE("the job's demand is read beside media, helpers and machines") {
  const std::pair<const char*, double> all[] = {
      {"This article describes the right candidate with 5+ years of experience.", 5},
      {"Our story: we need to introduce a welder with 5 years of experience.", 5},
      {"Der Artikel zeigt die Stelle: Lektor mit 5 Jahren Erfahrung.", 5},
      {"We are looking for a welder with 5 years of experience, the team will train you.", 5},
      {"Tax expert with 4 years of experience, the agency is based in Riga.", 4},
      {"You are a teacher with 3 years of experience, the agency finds you schools.", 3},
      {"Experience: 4 years in service.", 4}};
  for (const auto& [text, want] : all) {
    CAPTURE(text);
    CHECK(years(text) == want);
  }
  for (const char* text : {"A podcast hosted by a pilot with 15 years of experience.",
                           "Read the story of a nurse with 12 years of experience.",
                           "In unserem Podcast erzählt ein Kapitän mit 20 Jahren Erfahrung.",
                           "Kollegen mit 10 Jahren Erfahrung betreuen dich.",
                           "Des ingénieurs avec 10 ans d'expérience vous guident.",
                           "Técnicos con 10 años de experiencia te ayudan.",
                           "Tecnici con 10 anni di esperienza ti affiancano."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
}

TEST_CASE("the years of whom one works with are not asked for") {
  for (const char* text : {"You are paired with a mentor who has 14 years of experience.",
                           "You report to a manager who brings 11 years of experience.",
                           "You learn from a chef who has over 20 years of experience."}) {
    CAPTURE(text);
    CHECK_FALSE(years(text));
  }
  CHECK(years("We are looking for a mentor who has 4 years of experience.") == 4);
}
