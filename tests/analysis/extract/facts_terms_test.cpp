// Employment, visa, level, degree and language.
#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/facts.h"
#include "analysis/extract/reading_rules.h"
#include "analysis/extract/sections.h"

using namespace radar;

namespace {
extract::Facts read(const std::string& text, const std::string& title = "Engineer") {
  return extract::read_facts(title, text);
}
// Of a text that asks for a PhD where it names one.
std::string phd_of(const std::string& text) {
  const std::string whole = "x\n" + text;
  const std::vector<extract::Section> none;
  const auto at = static_cast<std::uint32_t>(whole.find("PhD"));
  return extract::read_facts({whole, 1, none, "", {}, {{3, true, at, at + 3}}}).degree;
}

}  // namespace

TEST_CASE("the kind of contract is told by title, label or statement") {
  const std::pair<const char*, const char*> texts[] = {
      {"Employment type: Full-time", "full_time"},
      {"Job Type: Part-time", "part_time"},
      {"Employment type\nFull-time", "full_time"},
      {"This is a full-time role based in Berlin.", "full_time"},
      {"The residency is a paid, full-time program.", "full_time"},
      {"This is a full-time, permanent position.", "full_time"},
      {"This is a part-time position.", "part_time"},
      {"Status: Full-Time, Regular, Exempt", "full_time"},
      {"This full-time position requires travel.", "full_time"},
      {"The Data Coordinator is a full-time position.", "full_time"},
      {"This is a contract role with the possibility of converting into a full-time position.", "contract"},
      {"This is a remote, freelance opportunity.", "contract"},
      {"This is a temporary position for summer.", "temporary"},
      {"The role works with banks on a contract basis", "contract"},
      {"This is a 12 months contract position.", "contract"},
      {"We are seeking a patient, skilled and calm full-time Night Nurse to join our ward.", "full_time"},
      {"Vollzeit", "full_time"},
      {"This is a full-time position in our Leeds office.", "full_time"},
      {"It's a full-time position with equity.", "full_time"},
      {"Full-time in Dublin.", "full_time"},
      {"Part-time of 25 hours weekly.", "part_time"},
      {"Seasonal temporary position from October on.", "temporary"},
      {"Temporary cover for parental leave.", "temporary"},
      {"This is a full-time, fully remote position.", "full_time"},
      {"Full-time role at our Turin office", "full_time"},
      {"You are able to work full-time.", "full_time"},
      {"This is a full-time contractor role for years to come.", "contract"},
      {"Art der Stelle: Vollzeit, Festanstellung", "full_time"},
      {"Type de contrat : CDI", "full_time"},
      {"Тип занятости: полная занятость", "full_time"}};
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(read(text).employment_type == want);
  }
  CHECK(read("We build.", "Machine Learning Intern").employment_type == "internship");
  CHECK(read("We build.", "Recruiter (Contract - 6 months)").employment_type == "contract");
  CHECK(read("We build.", "Analyst, Long-Term Contract").employment_type == "contract");
  CHECK(read("We build.", "Tutor (Part-Time / Remote)").employment_type == "part_time");
  CHECK(read("We build.", "Werkstudent Data Science (m/w/d)").employment_type == "internship");
}

TEST_CASE("a label is read in a line of any length") {
  std::string page;
  while (page.size() < 200'000) page += "full-time contract ";
  const auto facts = read(page + ". Employment type: part-time");
  CHECK(facts.employment_type == "part_time");
}

TEST_CASE("words about contracts that tell no kind of employment") {
  for (const char* text :
       {"Benefits for full-time employees include health insurance.", "Negotiate contracts with vendors.",
        "Smart contract development in Solidity", "3 years of full-time experience",
        "Full-time or part-time, as you like", "Mentor interns and junior engineers",
        "Experience with contract testing", "Acme is a federal contractor and an equal opportunity employer.",
        "We are looking for a smart contract engineer.",
        "All employees (this includes part-time ones) are insured.",
        "Internal tools for internships of our users", "Temporary files are deleted."}) {
    CAPTURE(text);
    CHECK(read(text).employment_type.empty());
  }
  CHECK(read("We build.", "Contracts Manager").employment_type.empty());
  CHECK(read("We build.", "Internal Tools Engineer").employment_type.empty());
}

TEST_CASE("visa sponsorship is told, or refused") {
  for (const char* text :
       {"We sponsor visas.", "Visa sponsorship is available.", "We offer visa sponsorship and relocation.",
        "We can sponsor H1B visas for this role.", "Visa sponsorship",
        "Open to visa sponsorships (e.g. new H1B, TN)", "We support you with your visa.",
        "We are happy to sponsor your work permit."}) {
    CAPTURE(text);
    CHECK(read(text).visa == "sponsored");
  }
  for (const char* text :
       {"We are unable to sponsor visas at this time.", "No visa sponsorship.",
        "Visa sponsorship is not available for this position.",
        "Candidates must be authorized to work in the US without sponsorship.",
        "We do not offer visa sponsorship.",
        "Acme does not sponsor foreign nationals for work authorization.",
        "Sponsorship is not available for this position.",
        "You must work without the need for employer sponsorship, now or in the future."}) {
    CAPTURE(text);
    CHECK(read(text).visa == "not_sponsored");
  }
  for (const char* text : {"Will you now or in the future require visa sponsorship?",
                           "Our investors include Visa, Acme and Big Fund.", "Work with executive sponsors.",
                           "Company-sponsored lunch", "Integrate Visa and Mastercard payments.",
                           "We sponsor visas. We do not sponsor visas.", "Sponsored search ads", "nothing"}) {
    CAPTURE(text);
    CHECK(read(text).visa.empty());
  }
}

TEST_CASE("the level comes from the title, else from plain words") {
  const auto level = [](const std::string& text) { return read(text).level; };
  CHECK(level("Seniority level: Entry level") == "junior");
  CHECK(level("Seniority level\nMid-Senior level") == "senior");
  CHECK(level("We are looking for a senior machine learning engineer.") == "senior");
  CHECK(level("This is an entry-level position.") == "junior");
  CHECK(level("We are hiring a staff engineer for the team.") == "staff");
  for (const char* text : {"You report to a senior engineer.", "You will work with senior stakeholders.",
                           "We are looking for a senior-friendly home.", "Mentor junior engineers.",
                           "This is a staff meeting."}) {
    CAPTURE(text);
    CHECK(level(text).empty());
  }
  const std::string whole = "Staff Engineer\nWe are looking for a junior engineer.";
  const std::vector<extract::Section> none;
  CHECK(extract::read_facts({whole, 14, none, "staff", {}, {}}).level == "staff");
}

TEST_CASE("a degree of any level is the least one, where it is asked for") {
  const auto degree = [](const std::string& text, extract::SectionKind kind) {
    const std::string whole = "x\n" + text;
    const std::vector<extract::Section> sections = {{kind, 0, text.size()}};
    return extract::read_facts({whole, 1, sections, "", {}, {}}).degree;
  };
  using extract::SectionKind;
  for (const char* text :
       {"Degree in chemistry or biology", "- A relevant degree, preferably in law",
        "You have a degree in physics or equivalent", "A technical degree or equivalent"}) {
    CAPTURE(text);
    CHECK(degree(text, SectionKind::required) == "bachelor");
    CHECK(degree(text, SectionKind::employer).empty());
  }
  for (const char* text :
       {"A degree in physics preferred", "Pursuing a degree in physics", "A high degree of care",
        "Degrees of freedom", "Working towards a degree in law"}) {
    CAPTURE(text);
    CHECK(degree(text, SectionKind::required).empty());
  }
}

TEST_CASE("of the degrees asked for the least counts, wishes are kept apart") {
  const std::string whole = "x\nBachelor's degree or equivalent experience required, PhD preferred.";
  const std::vector<extract::Section> none;
  const std::vector<extract::NamedDegree> degrees = {{1, true, 2, 12}, {2, true, 2, 12}, {3, false, 51, 54}};
  const auto facts = extract::read_facts({whole, 1, none, "", {}, degrees});
  CHECK(facts.degree == "bachelor");
  std::vector<std::string> told;
  for (const auto& f : facts.found) told.push_back(f.name + " " + f.value + " " + std::string(f.rule));
  CHECK(told == std::vector<std::string>{"degree bachelor degree.or-equivalent",
                                         "degree_preferred phd degree.preferred"});
  CHECK(extract::read_facts({whole, 1, none, "", {}, {}}).degree.empty());
}

TEST_CASE("a degree of any level is asked for beside one that is wished for") {
  const std::string whole = "x\nA degree in physics, or equivalent - Master's degree in law is preferred";
  const std::vector<extract::Section> sections = {{extract::SectionKind::required, 0, whole.size() - 2}};
  const auto at = static_cast<std::uint32_t>(whole.find("Master"));
  const auto facts = extract::read_facts({whole, 1, sections, "", {}, {{2, false, at, at + 8}}});
  CHECK(facts.degree == "bachelor");
  const auto alone = whole.substr(0, 2) + whole.substr(at);
  CHECK(extract::read_facts({alone, 1, sections, "", {}, {{2, false, 2, 10}}}).degree.empty());
}

TEST_CASE("a level of knowledge is no degree, a degree of a field is one") {
  const auto degree = [](const std::string& text, std::uint32_t end, int rank) {
    const std::vector<extract::Section> none;
    return extract::read_facts({"x\n" + text, 1, none, "", {}, {{rank, true, 2, 2 + end}}}).degree;
  };
  CHECK(degree("Master's level maths degree required", 8, 2) == "master");
  CHECK(degree("Master's level statistics diploma", 8, 2) == "master");
  CHECK(degree("PhD level physicist", 3, 3) == "phd");
  CHECK(degree("PhD level maths is used daily", 3, 3).empty());
  CHECK(degree("Master's level knowledge of maths", 8, 2).empty());
}

TEST_CASE("a degree that years of work may stand for is not asked for") {
  const auto degree = [](const std::string& text) {
    const std::string whole = "x\n" + text;
    const std::vector<extract::Section> none;
    const auto at = static_cast<std::uint32_t>(whole.find("Master"));
    return extract::read_facts({whole, 1, none, "", {}, {{2, true, at, at + 6}}}).degree;
  };
  CHECK(degree("8 years of practice, or a Master's degree and 6 years").empty());
  CHECK(degree("Master's degree and 6 years of practice") == "master");
  const std::string two = "x\nPhD and 2 years of practice, or a Master's degree and 5 years";
  const std::vector<extract::Section> none;
  const auto master = static_cast<std::uint32_t>(two.find("Master"));
  CHECK(
      extract::read_facts({two, 1, none, "", {}, {{3, true, 2, 5}, {2, true, master, master + 6}}}).degree ==
      "master");
  CHECK(degree("8 years of practice and a Master's degree") == "master");
}

TEST_CASE("degrees of users, founders and colleagues are none of the candidate's") {
  for (const char* text :
       {"Surgeons and PhD students across the clinic are your users.", "PhD students use our platform.",
        "Our users are physicians and PhDs in biology.", "You will help PhD students with their data.",
        "You report to two owners, both PhDs in biology.", "You report to our CTO, who holds a PhD.",
        "Our founders have PhDs from Zurich.", "Our CEO, a PhD in robotics, interviews you.",
        "Join a group of scientists, each with a PhD.", "Built by PhDs for everybody.",
        "We are three people, two of us with PhDs."}) {
    CAPTURE(text);
    CHECK(phd_of(text).empty());
  }
  for (const char* text :
       {"You have a PhD in chemistry.", "You report to the head of research, a PhD is required.",
        "A PhD in statistics is needed, our customers are hospitals.",
        "You join a team of researchers and hold a PhD.", "Must have a PhD to work with our scientists.",
        "We are looking for PhD students in vision.", "Experience working with researchers and a PhD."}) {
    CAPTURE(text);
    CHECK(phd_of(text) == "phd");
  }
}

TEST_CASE("languages are told apart") {
  const std::pair<const char*, const char*> all[] = {
      {"We are looking for an engineer who likes to build things together with others in a friendly team.",
       "en"},
      {"Wir suchen eine Ingenieurin, die gerne mit anderen zusammen Dinge baut und Verantwortung übernimmt.",
       "de"},
      {"Nous recherchons une ingénieure qui aime construire des choses avec les autres dans une équipe "
       "sympathique.",
       "fr"},
      {"Buscamos una ingeniera a la que le guste construir cosas junto con otras personas en un equipo "
       "amable.",
       "es"},
      {"Мы ищем инженера, который любит создавать вещи вместе с другими в дружной команде.", "ru"},
      {"Dostça bir ekipte başkalarıyla birlikte bir şeyler üretmeyi seven bir mühendis arıyoruz.", "tr"}};
  for (const auto& [text, want] : all) {
    CAPTURE(text);
    CHECK(read(text).language == want);
  }
  std::string english, german;
  for (int i = 0; i < 40; ++i) {
    english += "You will build the systems that our customers use and you will own them with your team. ";
    german +=
        "Du entwickelst die Systeme unserer Kunden und übernimmst mit deinem Team die Verantwortung dafür. ";
  }
  CHECK(read(english).language == "en");
  CHECK(read(german).language == "de");
  CHECK(read("").language.empty());
}

TEST_CASE("the kind of contract is told in plain words of many languages") {
  const std::pair<const char*, const char*> texts[] = {
      {"The position is part-time, 20 hours a week.", "part_time"},
      {"Wir suchen ab sofort eine Kollegin in Teilzeit.", "part_time"},
      {"Die Stelle ist in Vollzeit oder Teilzeit zu besetzen.", ""},
      {"Teilzeit ist möglich.", ""},
      {"Unbefristete Festanstellung in Vollzeit", "full_time"},
      {"Unsere Vollzeitkräfte arbeiten 38 Stunden.", ""},
      {"Poste en CDI à temps partiel (24 h).", "part_time"},
      {"Contrat CDI, temps plein", "full_time"},
      {"Une première expérience, par exemple un stage de six mois, est demandée.", ""},
      {"Contrato a tiempo parcial", "part_time"},
      {"Contrato indefinido a jornada completa", "full_time"},
      {"Contratto part-time a 20 ore", "part_time"},
      {"Contratto a tempo pieno", "full_time"},
      {"Umowa o pracę na pół etatu", "part_time"},
      {"Zatrudnienie w pełnym wymiarze godzin", "full_time"},
      {"Dienstverband: deeltijd, 24 uur", "part_time"},
      {"Неполная занятость, 4 часа в день", "part_time"},
      {"Полный рабочий день, график 5/2", "full_time"},
      {"Yarı zamanlı çalışma", "part_time"},
      {"Çalışma şekli: tam zamanlı", "full_time"},
      {"Natamam iş günü", "part_time"},
      {"You will work as an independent contractor on our books.", "contract"},
      {"You manage independent contractors and freelance writers.", ""},
      {"Seasonal campaigns are your field. Seasonal workers report to you.", ""},
      {"Estágio de 6 meses em Lisboa", "internship"},
      {"Tirocinio di sei mesi con rimborso spese", "internship"},
      {"Permanent, part-time (60 %)", "part_time"},
      {"The shop is open full-time, the job is part-time.", "part_time"},
      {"We can hire you as a contractor or as an employee.", ""},
      {"Seasonal associates needed for December", "temporary"},
      {"This is a seasonal position.", "temporary"},
      {"Vollzeit / Teilzeit", ""},
      {"Arbeitszeit: Vollzeit, 39 Stunden", "full_time"},
      {"The post is permanent and full-time.", "full_time"},
      {"Our clients' contract staff and our full-time students love it.", ""},
      {"Schedule: full-time, Monday to Friday", "full_time"},
      {"We hire on a W2 contract only, 12 months.", "contract"},
      {"The role is part time (0.6 FTE).", "part_time"},
      {"You draft employment contracts for full-time and part-time staff.", ""},
      {"You will join us as a summer intern for ten weeks.", "internship"},
      {"A full-time, permanent post with the city council.", "full_time"},
      {"This is freelance work, invoiced monthly.", "contract"}};
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(read(text).employment_type == want);
  }
  CHECK(read("This is a full-time role.", "Contract Administrator").employment_type == "full_time");
  CHECK(read("You run it.", "Intern Program Manager").employment_type.empty());
  CHECK(read("You design scaffolds.", "Temporary Works Engineer").employment_type.empty());
}

TEST_CASE("visas are offered and refused in plain words of many languages") {
  const std::pair<const char*, const char*> texts[] = {
      {"We cover flights, visas and the first month of rent.", "sponsored"},
      {"We cannot support work permits for this post.", "not_sponsored"},
      {"Visa sponsorship: no", "not_sponsored"},
      {"Visa sponsorship\nNo\nRelocation\nYes", "not_sponsored"},
      {"You will handle visa applications for our students.", ""},
      {"US citizens and green card holders only.", ""},
      {"We file your green card in the first year.", "sponsored"},
      {"Wir unterstützen dich bei Visum und Umzug.", "sponsored"},
      {"Eine Übernahme von Visa ist leider nicht möglich.", "not_sponsored"},
      {"Gültige Arbeitserlaubnis erforderlich.", ""},
      {"Nous prenons en charge votre visa de travail.", "sponsored"},
      {"Nous ne pouvons pas sponsoriser de visa.", "not_sponsored"},
      {"Tramitamos tu visado y permiso de trabajo.", "sponsored"},
      {"No ofrecemos patrocinio de visa.", "not_sponsored"},
      {"Não oferecemos patrocínio de visto de trabalho.", "not_sponsored"},
      {"Damos apoio com o visto de trabalho.", "sponsored"},
      {"Ti aiutiamo con il permesso di soggiorno.", "sponsored"},
      {"Pomagamy w uzyskaniu pozwolenia na pracę.", "sponsored"},
      {"Nie oferujemy wsparcia wizowego.", "not_sponsored"},
      {"Wij regelen je werkvergunning.", "sponsored"},
      {"Визовая поддержка для кандидатов из других стран", "sponsored"},
      {"Мы не оформляем визы.", "not_sponsored"},
      {"Vize desteği sağlanmamaktadır.", "not_sponsored"},
      {"Yurt dışından gelenler için vize desteği sunuyoruz.", "sponsored"},
      {"Viza dəstəyi göstərilmir.", "not_sponsored"},
      {"İş icazəsi almağa kömək edirik.", "sponsored"},
      {"Visa-Unterstützung für Kandidaten aus dem Ausland", "sponsored"},
      {"Titre de séjour valide exigé", ""},
      {"Immigration support and relocation are on us.", "sponsored"},
      {"Our clients are immigration law firms.", ""},
      {"Визуальный редактор и дизайн", ""},
      {"Process payments over Visa and Mastercard.", ""},
      {"Sponsorship is something we cannot offer.", "not_sponsored"},
      {"Applicants requiring sponsorship will not be considered.", "not_sponsored"},
      {"This post qualifies for a Skilled Worker visa and we are a licensed sponsor.", "sponsored"},
      {"No C2C, no sponsorship, W2 only.", "not_sponsored"}};
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(read(text).visa == want);
  }
}

TEST_CASE("a level is told of the job alone") {
  CHECK(read("Level: Senior").level == "senior");
  CHECK(read("English level: Intermediate").level.empty());
  CHECK(read("We are looking for a mid-level designer.").level == "mid");
  CHECK(read("This opportunity is entry-level: we will teach you.").level == "junior");
  CHECK(read("Location: Oslo\nLevel: Intermediate").level == "mid");
  CHECK(read("We are in need of hiring a senior designer.").level == "senior");
  CHECK(read("You will support us as an entry-level tester.").level == "junior");
  for (const char* text :
       {"Dutch\nLevel: Intermediate", "Language: Dutch\nLevel: Intermediate",
        "You will train an entry-level tester.", "You'll guide an entry-level technician.",
        "A tool for hiring a senior colleague quickly.", "Our clients are hiring a senior designer.",
        "We are not hiring a senior designer."}) {
    CAPTURE(text);
    CHECK(read(text).level.empty());
  }
}

TEST_CASE("degrees of students and of the team are not asked for") {
  const auto degree = [](const std::string& text, const std::string& named) {
    const std::string whole = "x\n" + text;
    const std::vector<extract::Section> none;
    const auto at = static_cast<std::uint32_t>(whole.find(named));
    return extract::read_facts({whole, 1, none, "", {}, {{2, true, at, at + named.size()}}}).degree;
  };
  CHECK(degree("You mentor master's students.", "master's").empty());
  CHECK(degree("Sie betreuen Masterarbeiten.", "Master").empty());
  CHECK(degree("Half of our team has a master's.", "master's").empty());
  CHECK(degree("We pay for your master's.", "master's").empty());
  CHECK(degree("If you have a master's, see our other posting.", "master's").empty());
  CHECK(degree("We look for master's students to work with our team.", "master's") == "master");
  CHECK(degree("Most of our openings ask for a master's.", "master's") == "master");
  CHECK(degree("All of our nurses must have a master's.", "master's") == "master");
  CHECK(degree("A master's is required, but look at our other openings.", "master's") == "master");
  CHECK(degree("Your supervisor has a master's in law.", "master's").empty());
  CHECK(degree("Dein Betreuer hat einen Master in Chemie.", "Master").empty());
  CHECK(degree("La tua responsabile ha un master in chimica.", "master").empty());
  CHECK(degree("Our founder looks for a master's in law.", "master's") == "master");
}

TEST_CASE("the hours of a week tell whose contract it is") {
  const std::pair<const char*, const char*> texts[] = {
      {"24 hours per week, part-time, in a small team.", "part_time"},
      {"We hire one tester, part-time at 20 hours a week, for our full-time team.", "part_time"},
      {"Zwei Tester, Teilzeit mit 20 Stunden pro Woche.", "part_time"},
      {"Une personne, temps partiel, 24 h par semaine.", "part_time"},
      {"Bir kişi, yarı zamanlı, haftada 20 saat.", "part_time"},
      {"One tester, full-time, 38 hours a week.", "full_time"},
      {"Part-time: 15 hours a week PT, 37.5 hours FT", ""},
      {"Part-time (20 hours a week) employees get health care.", ""},
      {"Full-time staff work 40 hours a week.", ""},
      {"This isn't a full-time job.", ""},
      {"Bu tam zamanlı bir iş değil.", ""}};
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(read(text).employment_type == want);
  }
}

TEST_CASE("leave to work that is seen to is a sponsored visa and the card is none") {
  const std::pair<const char*, const char*> texts[] = {
      {"We take care of your visa, relocation and tax.", "sponsored"},
      {"Your work permit is taken care of.", "sponsored"},
      {"We'll get you a work permit and a flat.", "sponsored"},
      {"Um dein Visum kümmern wir uns.", "sponsored"},
      {"Nous nous occupons de votre visa.", "sponsored"},
      {"Nos encargamos de tu visado.", "sponsored"},
      {"Ci occupiamo noi del visto.", "sponsored"},
      {"Zajmiemy się twoją wizą.", "sponsored"},
      {"Vize ve çalışma izni işlemlerini biz üstleniyoruz.", "sponsored"},
      {"We do not take care of visas or work permits.", "not_sponsored"},
      {"We support customers like Visa, Uber and Airbnb.", ""},
      {"We support Visa and Mastercard.", ""}};
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(read(text).visa == want);
  }
}

TEST_CASE("the language of a few words among names and numbers is told by its small words") {
  CHECK(read("Mission de 6 mois à Lyon, dès que possible.\nTJM : 500 €.\nStack : Go, AWS.").language == "fr");
  CHECK(read("Ab sofort in Köln, 80-90 k€.\nPython, SQL und AWS für die Plattform.").language == "de");
}

TEST_CASE("a degree that an apprenticeship replaces or that nobody is asked for is unknown") {
  // As the matcher finds them.
  const auto degree = [](const std::string& text, const std::string& word) {
    const std::string whole = "Engineer\n" + text;
    const auto begin = whole.find(word);
    const std::vector<extract::NamedDegree> degrees = {{3, true, begin, begin + word.size()}};
    const auto sections = extract::find_sections(extract::ReadingRules::builtin().headings(), text);
    return extract::read_facts({whole, 8, sections, "", {}, degrees}).degree;
  };
  CHECK(degree("Hochschulstudium oder Ausbildung", "Hochschulstudium").empty());
  CHECK(degree("Our PhD program partners with universities.", "PhD").empty());
  CHECK(degree("A PhD is overkill.", "PhD").empty());
  CHECK(degree("We manage ten engineers with PhD titles.", "PhD").empty());
  CHECK(degree("Graduate of a PhD program", "PhD") == "phd");
  CHECK(degree("You like PhD-level statistics.", "PhD-level").empty());
  CHECK(degree("We have six chemists with a PhD.", "PhD").empty());
  CHECK(degree("We have an opening for a chemist with a PhD.", "PhD") == "phd");
  CHECK(degree("We employ only chemists with a PhD.", "PhD") == "phd");
  CHECK(degree("We are looking for someone with a PhD.", "PhD") == "phd");
  CHECK(read("Requirements:\n- Educated to degree level").degree == "bachelor");
  CHECK(degree("Master's level skills in chemistry", "Master's").empty());
  CHECK(degree("A PhD level degree in chemistry", "PhD") == "phd");
}

TEST_CASE("the degree level of the candidate is told outside of demands, too") {
  const auto degree = [](const char* text) {
    return extract::read_facts({std::string("Analyst\n") + text, 7, {}, "", {}, {}}).degree;
  };
  CHECK(degree("Our ideal candidate will be educated to degree level.") == "bachelor");
  CHECK(degree("You should be educated to degree level or equivalent.") == "bachelor");
  CHECK(degree("We are looking for a chemist, educated to degree level.") == "bachelor");
  CHECK(degree("- Educated to degree level") == "bachelor");
  CHECK(degree("Our chemists are educated to degree level and you learn from them.").empty());
  CHECK(degree("You need not be educated to degree level.").empty());
  CHECK(degree("Ideally you are educated to degree level.").empty());
  CHECK(degree("They were educated to degree level.").empty());
}

TEST_CASE("labels tell the middle and the lead, and not the middle of something else") {
  CHECK(read("Level: Mid").level == "mid");
  CHECK(read("Level: Lead").level == "lead");
  CHECK(read("Level: Lead generation").level.empty());
  CHECK(read("Level: Lead Gen Specialist").level.empty());
  CHECK(read("Level: Lead GenAI Engineer").level == "lead");
  CHECK(read("Level: Lead Generative Art Engineer").level == "lead");
  CHECK(read("We are looking for a mid-sized company analyst.").level.empty());
}

TEST_CASE("degrees of clients and students, on paper and in lists are not asked for") {
  for (const char* text :
       {"Clients are students who finish a PhD abroad.", "You advise students who complete a PhD abroad.",
        "The platform lists programmes from bachelor's to PhD.", "You mail out PhD certificates.",
        "Patients of the study have a PhD.", "Unsere Kunden sind Studierende mit einem PhD."}) {
    CAPTURE(text);
    CHECK(phd_of(text).empty());
  }
  for (const char* text :
       {"Students who finish a PhD this year may apply.", "You help people with maths; a PhD is required.",
        "Customers include hospitals; a PhD is required.", "Check: PhD certificates required."}) {
    CAPTURE(text);
    CHECK(phd_of(text) == "phd");
  }
}

TEST_CASE("a degree asked for beside what is said of customers and students is the job's") {
  for (const char* text :
       {"The app shows maps, and a PhD in geography is required.",
        "The site covers ten towns so you hold a PhD.", "Customers are our joy and you have a PhD in law.",
        "You teach learners who struggle and hold a PhD.",
        "Kunden sind uns wichtig, du hast einen PhD in Chemie.",
        "Participants have a PhD by the start of the traineeship.",
        "You coach people with pain, PhD required."}) {
    CAPTURE(text);
    CHECK(phd_of(text) == "phd");
  }
  for (const char* text : {"Our PhD-level statisticians will help you.", "You guide people who want a PhD.",
                           "Our users are engineers with a PhD.", "The portal lists jobs that need a PhD."}) {
    CAPTURE(text);
    CHECK(phd_of(text).empty());
  }
}

TEST_CASE("degrees of whoever leads and of programs that are worked on are nobody's demand") {
  for (const char* text :
       {"Our director holds a PhD in law and teaches.", "The head of the lab has a PhD from Delft.",
        "Our chief scientist earned her PhD in Graz.", "Unsere Direktorin hat einen PhD in Physik.",
        "Notre directrice est titulaire d'un PhD en économie.", "Nuestra directora tiene un PhD.",
        "You review applications for our PhD programs.", "You handle enrolment in PhD programs.",
        "PhD non requis.", "PhD no necesario.", "PhD non richiesto."}) {
    CAPTURE(text);
    CHECK(phd_of(text).empty());
  }
  for (const char* text :
       {"Our next director holds a PhD in law.", "Our ideal candidate has a PhD in physics.",
        "Candidates must have completed a PhD program in law.", "You hold a PhD and review applications."}) {
    CAPTURE(text);
    CHECK(phd_of(text) == "phd");
  }
}
