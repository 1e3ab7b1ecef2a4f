#include <catch2/catch_test_macros.hpp>
#include <span>

#include "analysis/extract/facts.h"
#include "tests/sources/model/wanted_pay.h"

using namespace radar;
using model_tests::WantedPay;

namespace {

const extract::Fact* fact(const extract::Facts& facts, std::string_view name) {
  for (const auto& f : facts.found) {
    if (f.name == name) return &f;
  }
  return nullptr;
}

void check_pay(std::span<const WantedPay> all) {
  model_tests::check_pay(all, [](auto text) { return extract::read_facts("", text).salary; });
}

}  // namespace

TEST_CASE("pay is read as postings state it") {
  const WantedPay all[] = {
      {"The salary range is between $110,000 [for our smallest towns] to $180,000 [for the capital].", 110e3,
       180e3, "USD", "year"},
      {"Base salary $90k (entry) - $120k (with ten years)", 90e3, 120e3, "USD", "year"},
      {"Sixteen hours per week at a CAD $30/hour contract rate.", 30, 30, "CAD", "hour"},
      {"The base salary range is $150,000 - $200,000 per year.", 150e3, 200e3, "USD", "year"},
      {"Salary: 120-150k USD", 120e3, 150e3, "USD", "year"},
      {"Compensation: $120K – $150K + Equity", 120e3, 150e3, "USD", "year"},
      {"Gehalt: 60.000 – 75.000 € brutto im Jahr", 60e3, 75e3, "EUR", "year"},
      {"Salary £45,000 per annum", 45e3, 45e3, "GBP", "year"},
      {"Salary: £45-£60k pa", 45e3, 60e3, "GBP", "year"},
      {"Wir zahlen CHF 110'000 bis 130'000 pro Jahr", 110e3, 130e3, "CHF", "year"},
      {"Əmək haqqı: 1500-2000 AZN", 1500, 2000, "AZN", ""},
      {"Maaş: 2500 manat aylıq", 2500, 2500, "AZN", "month"},
      {"Maaş 1 800 ₼", 1800, 1800, "AZN", ""},
      {"Wynagrodzenie: 18 000 - 24 000 PLN miesięcznie", 18e3, 24e3, "PLN", "month"},
      {"Зарплата: от 200 000 до 300 000 ₽ в месяц", 200e3, 300e3, "RUB", "month"},
      {"CTC: ₹20-30 LPA, best package in town", 20e5, 30e5, "INR", "year"},
      {"Salary: ₹20,00,000 - ₹30,00,000 per annum", 20e5, 30e5, "INR", "year"},
      {"We pay up to $180,000 a year", 0, 180e3, "USD", "year"},
      {"Pay starts from €60k", 60e3, 0, "EUR", "year"},
      {"Pay: $25.00 per hour, contractor position.", 25, 25, "USD", "hour"},
      {"Hourly rate: $40-$55/hr", 40, 55, "USD", "hour"},
      {"Rate: £600/day", 600, 600, "GBP", "day"},
      {"Pay range: $90,000 CAD to $120,000 CAD", 90e3, 120e3, "CAD", "year"},
      {"The salary range for this role is C$100,000 - C$120,000", 100e3, 120e3, "CAD", "year"},
      {"Salary: CAD $30/hour", 30, 30, "CAD", "hour"},
      {"Rémunération : 35 000 € à 50 000 € par an", 35e3, 50e3, "EUR", "year"},
      {"Salario: 40.000 - 50.000 € brutos al año", 40e3, 50e3, "EUR", "year"},
      {"Salary between $90k and $110k, $5,000 sign-on bonus", 90e3, 110e3, "USD", "year"},
      {"Compensation\n$200,000 - $250,000 base + Equity + Benefits", 200e3, 250e3, "USD", "year"},
      {"Salary $100,000-$120,000The company is a startup.", 100e3, 120e3, "USD", "year"},
      {"CTC: 22–30 LPA", 22e5, 30e5, "INR", "year"},
      {"- 16,50 €/Std. plus Zuschläge", 16.5, 16.5, "EUR", "hour"},
      {"Tagessatz 650 bis 800 €", 650, 800, "EUR", "day"},
      {"Day rate: £600", 600, 600, "GBP", "day"},
      {"Taux journalier de 480 à 540 €", 480, 540, "EUR", "day"},
      {"Tarifa diaria: 310 - 340 €", 310, 340, "EUR", "day"},
      {"Tariffa giornaliera: 310 - 340 €", 310, 340, "EUR", "day"},
      {"Dagtarief 580 - 640 euro", 580, 640, "EUR", "day"},
      {"Jahresgehalt 55 TEUR bis 65 TEUR", 55e3, 65e3, "EUR", "year"},
      {"50–58 T€ p. a.", 50e3, 58e3, "EUR", "year"},
      {"zwischen 3.500,- und 4.200,- € brutto/Monat", 3500, 4200, "EUR", "month"},
      {"Salaris van € 2.400 tot € 3.100 bruto per maand", 2400, 3100, "EUR", "month"},
      {"Taux horaire : 12,50 € brut", 12.5, 12.5, "EUR", "hour"},
      {"Banda salarial entre 35 y 42 mil euros anuales", 35e3, 42e3, "EUR", "year"},
      {"Salário entre 28.000 € e 34.000 € brutos/ano", 28e3, 34e3, "EUR", "year"},
      {"Stipendio 1.600 € netti al mese", 1600, 1600, "EUR", "month"},
      {"Zarobki: 8-10 tys. zł brutto miesięcznie", 8e3, 10e3, "PLN", "month"},
      {"Вилка 250 000–320 000 ₽/мес", 250e3, 320e3, "RUB", "month"},
      {"Зарплата: 900 000 – 1 200 000 тенге в месяц", 900e3, 1200e3, "KZT", "month"},
      {"Aylık net 45.000 TL maaş", 45e3, 45e3, "TRY", "month"},
      {"Maaş: 700 manatdan 1200 manata qədər", 700, 1200, "AZN", ""},
      {"Manchester · £41,000 · Permanent", 41e3, 41e3, "GBP", "year"},
      {"Bath | up to £52k | parking", 0, 52e3, "GBP", "year"},
      {"Oslo Hall | $110,000 | $130,000\nSouth Hall | $135,000 | $160,000", 110e3, 160e3, "USD", "year"},
      {"Salary\nMinimum: $68,000\nMaximum: $91,000", 68e3, 91e3, "USD", "year"},
      {"Pay starts at $17.50 an hour", 17.5, 0, "USD", "hour"},
      {"The base pay ranges from $104,000 - $131,000 + bonus + RSUs.", 104e3, 131e3, "USD", "year"}};
  check_pay(all);
}

TEST_CASE("pay is read in tables whose caption tells the currency") {
  const WantedPay all[] = {
      {"Salary bands (USD, per year)\nLevel | Min | Max\nIC3 | 120,000 | 150,000\nIC4 | 140,000 | 180,000",
       120e3, 180e3, "USD", "year"},
      {"Compensation\n| Level | Low (EUR) | High (EUR) |\n|---|---|---|\n| Mid | 55.000 | 65.000 |", 55e3,
       65e3, "EUR", "year"},
      {"Pay scale 2026 - annual gross, figures in euros\nGrade | Start | Top\nG4 | 58.000 | 71.000", 58e3,
       71e3, "EUR", "year"},
      {"Wynagrodzenie (PLN netto, miesięcznie)\nB2B | 18 000 | 24 000\nUoP | 14 000 | 19 000", 14e3, 24e3,
       "PLN", "month"},
      {"Вилка (руб., на руки, в месяц)\nMiddle | 180 000 | 240 000", 180e3, 240e3, "RUB", "month"},
      {"Salary range (GBP): 52,000 - 60,000 per year", 52e3, 60e3, "GBP", "year"}};
  check_pay(all);
  for (const char* text : {"Revenue by region (USD)\nEMEA | 171,000 | 205,000",
                           "Customer plans (per year, USD)\nStarter | 12,000 | 20,000",
                           "We pay in USD.\nOur fleet handles 10,000 to 20,000\nrequests.",
                           "You will be paid in EUR\nOffices: Berlin, Paris\nEmployees: 12,000"}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}

TEST_CASE("the least that is paid has no upper end") {
  for (const char* text :
       {"You will never be paid below $85,000 a year.", "The base is no less than $85,000 per year.",
        "Minimum salary: $85,000 a year, more for experience.",
        "Du verdienst nie weniger als $85.000 brutto im Jahr.",
        "Das Mindestgehalt laut Kollektivvertrag beträgt $ 85.000 brutto im Jahr.",
        "Ein Jahresbruttogehalt von USD 85.000. Bereitschaft zur Überzahlung ist vorhanden.",
        "Le salaire ne sera pas inférieur à $85 000 par an.", "Nunca ganarás menos de $85.000 brutos al año.",
        "Non guadagnerai mai meno di $85.000 lordi all'anno.",
        "Nigdy nie zarobisz mniej niż 85 000 USD brutto rocznie.", "Зарплата не ниже 85 000 USD в год."}) {
    CAPTURE(text);
    const auto pay = extract::read_facts("", text).salary;
    REQUIRE(pay);
    CHECK(pay->min == 85e3);
    CHECK_FALSE(pay->max);
  }
  const auto joined = extract::read_facts("", "Minimum Salary: $60,000 Maximum Salary: $80,000").salary;
  REQUIRE(joined);
  CHECK(joined->max == 80e3);
  const auto range =
      extract::read_facts("", "3.500 € bis 4.200 € brutto pro Monat, Überzahlung möglich").salary;
  REQUIRE(range);
  CHECK(range->max == 4200.0);
}

TEST_CASE("sums of shares, bonuses and the market leave the base pay alone") {
  const WantedPay all[] = {
      {"Base: $140,000. Options worth $30k-$60k at the last round.", 140e3, 140e3, "USD", "year"},
      {"Base $130,000, bonus $15,000-$30,000 a year", 130e3, 130e3, "USD", "year"},
      {"RSUs: $120,000 over four years. Base: $175,000 a year.", 175e3, 175e3, "USD", "year"},
      {"Salary €80,000 a year; VSOPs im Wert von 20.000 € bis 40.000 €", 80e3, 80e3, "EUR", "year"},
      {"Fort Worth, TX\nPay: $60,000 - $70,000", 60e3, 70e3, "USD", "year"},
      {"We pay above the market average: $130,000 - $150,000 base.", 130e3, 150e3, "USD", "year"},
      {"Maaş 45.000 TL aylık + yemek + yol", 45e3, 45e3, "TRY", "month"},
      {"The budget for this role is $120,000 - $140,000.", 120e3, 140e3, "USD", "year"},
      {"We set aside a budget of €72,000 to €80,000 a year for this position.", 72e3, 80e3, "EUR", "year"},
      {"Presupuesto para el puesto: 40.000 - 48.000 € brutos anuales", 40e3, 48e3, "EUR", "year"},
      {"Contract, £500 p/d inside IR35.", 500, 500, "GBP", "day"},
      {"Opdracht, €90 - €105 p/u excl. btw", 90, 105, "EUR", "hour"}};
  check_pay(all);
  for (const char* text :
       {"We save companies an average of $85,000 annually.",
        "Our optimizer cut its users' bill by $60,000 per year.", "Each cluster costs us $30,000 a month.",
        "Unsere Software spart Kunden im Schnitt 50.000 € pro Jahr.",
        "Nasz system oszczędza klientom 120 000 zł rocznie.",
        "Glassdoor lists $110,000 as the average salary; we do not publish ours.",
        "The market average for comparable roles is £65,000 per year.",
        "Der Branchendurchschnitt liegt bei 62.000 € brutto im Jahr.",
        "La media del mercado para puestos similares es de 40.000 € brutos al año.",
        "Aylık 1.500 TL yemek kartı ve 500 TL ulaşım desteği veriyoruz.",
        "Hər ay 150 AZN yol pulu və 120 AZN nahar pulu veririk.", "R$ 1.200 por mês de vale-alimentação",
        "Karta lunchowa 600 zł miesięcznie.", "₹60,000 a year for internet and phone. Salary on call.",
        "You manage an annual budget of $400,000 for the role of paid media."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}

TEST_CASE("other sums of money are no pay") {
  for (const char* text :
       {"We raised $50 million in our Series B.",
        "Backed by $120M from great investors.",
        "We process $3 million a day.",
        "401(k) match up to $5,000 per year",
        "Valued at $1B by our investors.",
        "$20M ARR and growing",
        "$500 stipend per month",
        "You get a $1,500 home office budget.",
        "Referral bonus: $2,000",
        "A sign-on bonus of $10,000 is paid.",
        "$150 per month for a gym of your choice",
        "Life insurance up to $100,000",
        "Used by 120,000 customers.",
        "Annual revenue of $250,000 - $500,000 per client",
        "Close deals of $50k–$100k each month.",
        "Track record closing $100K+ annual contracts",
        "Managing $100k+/month in paid media spend",
        "5,000 SEK wellness allowance",
        "This role is eligible for a $5/hour shift differential and that is all of the pay.",
        "Learning budget: €1,000 per year",
        "Equity worth $100,000 after four years",
        "The Acme prize of $100,000",
        "We donate $1,000 for every hire.",
        "Competitive salary and 25 days of holiday",
        "over $200B in annualized spend",
        "Tuition reimbursement up to $5,250 per year",
        "We saved our customers $150,000 last year",
        "Our customers earn between $60,000 and $90,000 a year after the course.",
        "You work next to riders, who earn $19 an hour.",
        "Our average customer pays $30,000 per year.",
        "$1,500/month ICHRA and a good package",
        "Premia roczna do 30 000 zł brutto",
        "Umsatz von 80.000 € pro Monat",
        "We serve 2 lakh merchants."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}

TEST_CASE("the job's pay is read beside people, markets, shares and funding") {
  const WantedPay all[] = {
      {"Cook for students, and earn $19 - $23 per hour.", 19, 23, "USD", "hour"},
      {"You teach learners; this job pays $52,000 - $58,000 per year.", 52e3, 58e3, "USD", "year"},
      {"Cleaners in this role earn £13.10 per hour.", 13.1, 13.1, "GBP", "hour"},
      {"Greet clients in Leeds and earn £13.10 per hour.", 13.1, 13.1, "GBP", "hour"},
      {"Apprentices earn £24,000 per year from the first day.", 24e3, 24e3, "GBP", "year"},
      {"In the Denver market, the salary is $95,000 - $110,000 a year.", 95e3, 110e3, "USD", "year"},
      {"Sales lead for the Spanish market, base €60,000 per year", 60e3, 60e3, "EUR", "year"},
      {"Tokens worth about $9,000, salary $95,000 - $110,000 per year.", 95e3, 110e3, "USD", "year"},
      {"Aktien im Wert von 5.000 €, Gehalt 58.000 - 66.000 € pro Jahr.", 58e3, 66e3, "EUR", "year"},
      {"We raised $30M in our seed, this job has a base of $95,000 - $110,000 a year.", 95e3, 110e3, "USD",
       "year"},
      {"Close deals with clients, base salary $95,000 - $110,000", 95e3, 110e3, "USD", "year"},
      {"ЗП 180 000 руб.", 180e3, 180e3, "RUB", ""},
      {"Lön 41 000 SEK per månad", 41e3, 41e3, "SEK", "month"},
      {"AU$95,000 a year.", 95e3, 95e3, "AUD", "year"}};
  check_pay(all);
  for (const char* text :
       {"Drivers in Leeds typically earn £30,000 - £35,000 per year.",
        "Workers on our platform can earn $21 - $24 per hour.",
        "Freelancers who sell with us now make $60,000 - $80,000 a year.",
        "Your apprentices earn £24,000 per year.", "Our graduates go on to earn $60,000 - $70,000 a year.",
        "The average salary in the Denver market is $95,000 - $110,000.",
        "Units worth about $30,000 - $40,000 per year.", "Wypłacamy premię 20 000 PLN brutto.",
        "Nos clients ont économisé 60 000 € par an."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("Analyst", text).salary);
  }
}

TEST_CASE("what an intern is paid each month is pay, and the same word for others is none") {
  for (const char* title : {"Stage - Data Analyst", "Tirocinio"}) {
    const auto pay = extract::read_facts(title, "Gratification mensuelle de 750 € par mois.").salary;
    REQUIRE(pay);
    CHECK(pay->max == 750.0);
  }
  CHECK(extract::read_facts("Tirocinio in azienda", "Rimborso spese: 700 € al mese").salary);
  CHECK(extract::read_facts("Praktikum Einkauf", "Praktikumsvergütung: 850 € pro Monat").salary);
  CHECK_FALSE(extract::read_facts("Analyste", "Gratification de 750 € par mois.").salary);
}

TEST_CASE("ranges by place that stand together are one, from the least to the most") {
  const auto facts = extract::read_facts("",
                                         "Base pay by location:\nSan Francisco: $180,000 - $220,000\nDenver: "
                                         "$150,000 - $190,000\nOther: $140,000 - $175,000");
  REQUIRE(facts.salary);
  CHECK(facts.salary->min == 140e3);
  CHECK(facts.salary->max == 220e3);
  REQUIRE(fact(facts, "salary") != nullptr);
  CHECK(fact(facts, "salary")->rule == "pay.ranges-together");
}

TEST_CASE("base pay comes before pay on target") {
  const auto both = extract::read_facts("", "Base salary $100K–$120K, OTE $200K–$240K").salary;
  REQUIRE(both);
  CHECK(both->max == 120e3);
  const auto facts = extract::read_facts("", "The OTE range is $150,000 - $200,000.");
  REQUIRE(facts.salary);
  CHECK(fact(facts, "salary")->rule == "pay.on-target");
}

TEST_CASE("pay carries its words, its rule and a year's sum") {
  const std::string text = "About us.\nPay: $40 - $50 per hour.\nApply now.";
  const auto facts = extract::read_facts("Engineer", text);
  const std::string whole = "Engineer\n" + text;
  const auto* pay = fact(facts, "salary");
  REQUIRE(pay != nullptr);
  CHECK(whole.substr(pay->begin, pay->end - pay->begin) == "40 - $50");
  CHECK(pay->value == "USD 40-50 hour");
  CHECK(pay->certain);
  const auto* yearly = fact(facts, "salary_yearly");
  REQUIRE(yearly != nullptr);
  CHECK(yearly->value == "USD 83200-104000");
  CHECK_FALSE(yearly->certain);
  CHECK_FALSE(fact(extract::read_facts("", "Salary: $120K - $150K"), "salary")->certain);
}

TEST_CASE("texts full of sums are read in bounded time") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "$100,000 - ";
  (void)extract::read_facts("x", text);
  text.clear();
  for (int i = 0; i < 20'000; ++i) text += "pay $1\n";
  (void)extract::read_facts("x", text);
  (void)extract::read_facts("x", std::string(100'000, '$') + "\xE2\x82");
  SUCCEED();
}

TEST_CASE("pay in the currencies of many countries, by their letters and names") {
  const WantedPay all[] = {{"Salary: RM 6,100 - RM 8,300 per month.", 6100, 8300, "MYR", "month"},
                           {"RM4,700 monthly, plus bonus", 4700, 4700, "MYR", "month"},
                           {"Gaji: Rp 11.000.000 - Rp 17.000.000 per bulan", 11e6, 17e6, "IDR", "month"},
                           {"We pay 48,000 to 62,000 baht a month.", 48e3, 62e3, "THB", "month"},
                           {"Salary: VND 31,000,000 - 44,000,000 gross monthly", 31e6, 44e6, "VND", "month"},
                           {"Salary: PHP 62,000 - PHP 81,000 monthly", 62e3, 81e3, "PHP", "month"},
                           {"Salary R640,000 per annum", 640e3, 640e3, "ZAR", "year"},
                           {"R26 000 – R36 000 per month", 26e3, 36e3, "ZAR", "month"},
                           {"Net salary: NGN 410,000 monthly", 410e3, 410e3, "NGN", "month"},
                           {"KSh 125,000 - 175,000 gross per month", 125e3, 175e3, "KES", "month"},
                           {"Salario: COP 6.100.000 - 7.900.000 mensuales", 6.1e6, 7.9e6, "COP", "month"},
                           {"Sueldo: S/ 4,600 mensuales", 4600, 4600, "PEN", "month"},
                           {"Salary: 8 100 - 10 900 lei net pe lună", 8100, 10900, "RON", "month"},
                           {"Fizetés: 910 000 - 1 190 000 Ft/hó", 910e3, 1.19e6, "HUF", "month"},
                           {"Заплата: 5100 - 6400 лв. месечно", 5100, 6400, "BGN", "month"},
                           {"Зарплата від 61 000 до 79 000 грн на місяць", 61e3, 79e3, "UAH", "month"},
                           {"Mzda 72 000 - 91 000 Kč měsíčně", 72e3, 91e3, "CZK", "month"},
                           {"Mzda 260 Kč/hod.", 260, 260, "CZK", "hour"},
                           {"Palkka 3 900–4 400 €/kk", 3900, 4400, "EUR", "month"}};
  check_pay(all);
  for (const char* text :
       {"Knowledge of R 4000 and SQL, salary on request", "Our hall has 20,000 sq ft, pay is weekly",
        "We use PHP 8 and pay 5000 partners", "Meal allowance PHP 3,100 per month",
        "Our clients pay RM 5,100 per month", "Medical cover up to KES 510,000 per year",
        "Příspěvek na stravování 2 100 Kč měsíčně", "Firma má obrat 91 000 000 Kč ročně"}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}

TEST_CASE("whose kroner a sum is in the words around tell") {
  const WantedPay all[] = {
      {"Lön från 39 000 kronor i månaden.", 39e3, 0, "SEK", "month"},
      {"Månadslön: 43 000 - 51 000 kr", 43e3, 51e3, "SEK", "month"},
      {"Lønn: fra 710 000 kroner i året.", 710e3, 0, "NOK", "year"},
      {"Årslønn kr 640 000 - 770 000", 640e3, 770e3, "NOK", "year"},
      {"Løn: 46.000 kr. pr. måned", 46e3, 46e3, "DKK", "month"},
      {"Pay is 46,000 kr per month.\nThe office is in Stockholm.", 46e3, 46e3, "SEK", "month"},
      {"Salary: kr 56,000 per month\nOur lab is in Copenhagen.", 56e3, 56e3, "DKK", "month"}};
  check_pay(all);
  // The same line of another text, where nobody knows.
  for (const char* text :
       {"Pay is 46,000 kr per month.", "Våra kunder sparar 210 000 kr per år.",
        "Vi omsätter 46 000 000 kronor per år.", "Vi ger dig 3 100 kr i friskvård per år."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}

TEST_CASE("pay behind the money of the business, alone in its line, or of those who left a school") {
  const WantedPay all[] = {
      {"After closing a $13 million round, we offer $141,000 a year.", 141e3, 141e3, "USD", "year"},
      {"With $7M in annual revenue we can offer a salary of $96,000.", 96e3, 96e3, "USD", "year"},
      {"Following our $21 million Series B, the salary is $131,000.", 131e3, 131e3, "USD", "year"},
      {"We raised $31M and pay $151k to $171k.", 151e3, 171e3, "USD", "year"},
      {"$2,200 a week.", 2200, 2200, "USD", "week"},
      {"£860 per week.", 860, 860, "GBP", "week"},
      {"$1,850 per week.\nOur alumni have median salaries of $84,000.", 1850, 1850, "USD", "week"},
      {"Graduates on this scheme earn a starting salary of £31,000.", 31e3, 31e3, "GBP", "year"}};
  check_pay(all);
  for (const char* text :
       {"Our graduates report an average starting salary of $71,000.",
        "The median salary of our alumni is $94,000 a year.", "Graduates of our program earn $81,000.",
        "We raised $11 million and pay $121,000 to charity every year.",
        "We raised $2M and offer a referral bonus of $5,100.", "You get $110 per week for lunch.",
        "Up to $2,100 monthly rent subsidy", "Our bootcamp costs $1,950 per week.",
        "Win $1,100 per week with our app!", "We offer $51,000 in life insurance.",
        "We pay creators $121,000 a month.", "$6M in revenue, $91,000 a month in ad spend."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}

TEST_CASE("ranges of what is sold, moved or charged are no pay") {
  for (const char* text :
       {"We process $100,000 - $400,000 per hour in payments.",
        "Our platform moves $60,000 - $90,000 per day.",
        "Invoices between €60,000 and €80,000 are processed by us.", "Fines from €60,000 to €90,000.",
        "Contracts worth €100,000 to €250,000.", "Homes priced $300,000 - $450,000",
        "Grants between $60,000 and $90,000 are awarded.",
        "You look after a customer base of farms and orders of $60,000 to $90,000",
        "Our conversion rate of 7% on loans of $60,000 to $90,000",
        "Total compensation for this role includes awards of $60,000 to $90,000.",
        "Graduates of our bootcamp earn $80,000 - $95,000 per year.",
        "Our graduates earn $80,000 - $95,000."}) {
    CAPTURE(text);
    CHECK(!extract::read_facts("", text).salary);
  }
  const WantedPay paid[] = {
      {"$80,000 - $95,000", 80000, 95000, "USD", "year"},
      {"We offer $80,000 - $95,000 plus equity.", 80000, 95000, "USD", "year"},
      {"The pay range for our Head of Claims is $80,000 - $95,000.", 80000, 95000, "USD", "year"},
      {"The salary of the Director of Grants is $80,000 to $95,000.", 80000, 95000, "USD", "year"},
      {"Salary: $80,000 - $95,000 / Project Lead", 80000, 95000, "USD", "year"},
      {"12-20 LPA", 1200000, 2000000, "INR", "year"}};
  check_pay(paid);
}

TEST_CASE("a year's stipend of a fellow is pay, and pay that others ask about is none") {
  for (const char* title : {"Postdoctoral Fellow", "Research Fellow", "PhD Student in Physics"}) {
    CAPTURE(title);
    CHECK(extract::read_facts(title, "The annual stipend is $58,000.").salary);
    CHECK(extract::read_facts(title, "Stipend: $58,000 per year").salary);
    CHECK_FALSE(extract::read_facts(title, "A relocation stipend of $25,000 is paid once.").salary);
    CHECK_FALSE(extract::read_facts(title, "The annual stipend of $20,000 is for travel.").salary);
  }
  CHECK_FALSE(extract::read_facts("Grant Manager", "The annual stipend is $58,000.").salary);
  for (const char* text : {"Our readers ask about salaries from $40,000 to $90,000.",
                           "Users compare salaries between $50,000 and $120,000 on our site.",
                           "We publish salary data from $45,000 to $95,000 a year.",
                           "You answer questions on pay between £30,000 and £50,000.",
                           "Unsere Leser fragen nach Gehältern von 40.000 bis 60.000 Euro.",
                           "Nos lecteurs demandent des salaires de 30 000 à 45 000 €."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("Editor", text).salary);
  }
  for (const char* text :
       {"Salary data: $80,000 to $90,000.", "Customers ask for us. The salary is $80,000 to $90,000.",
        "Our client is looking for a nurse at $80,000 to $90,000.",
        "For questions about this job, call us; it pays $80,000 to $90,000."}) {
    CAPTURE(text);
    CHECK(extract::read_facts("Editor", text).salary);
  }
}

TEST_CASE("the job's own pay beside readers, surveys and articles is pay") {
  for (const char* text : {"You will write articles on film for $60,000 - $70,000 a year.",
                           "You know what users want (salary $80,000 - $90,000 per year).",
                           "By our salary calculator, you earn $80,000 to $90,000.",
                           "Questions about the salary range of $80,000 to $90,000? Call us.",
                           "Nutzer suchen uns, das Gehalt liegt bei 40.000 bis 50.000 Euro.",
                           "Los lectores buscan calidad y el salario es de 25.000 a 30.000 € brutos al año.",
                           "Full-time, $25 an hour.", "Vollzeit, 3.100 € im Monat."}) {
    CAPTURE(text);
    CHECK(extract::read_facts("Editor", text).salary);
  }
  for (const char* text : {"Our members earn between $70,000 and $90,000 a year.",
                           "You find jobs that pay $80,000 to $95,000 a year.",
                           "Customers ask what a welder earns: $50,000 to $60,000.",
                           "Our report says that welders earn $50,000 to $60,000 a year.",
                           "Absolventen verdienen 50.000 bis 60.000 € brutto im Jahr."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("Editor", text).salary);
  }
}

TEST_CASE("a stipend is a fellow's own, of a year or a month, and for no purpose") {
  const auto paid = [](const char* title, const char* text) {
    const auto salary = extract::read_facts(title, text).salary;
    return salary ? salary->min.value_or(0) : 0;
  };
  CHECK(paid("PhD Candidate", "You receive a monthly stipend of €2,400.") == 2400);
  CHECK(paid("Postdoctoral Fellow", "STIPEND: $62,000") == 62000);
  CHECK(paid("Postdoctoral Fellow", "The annual stipend is $52,000 for up to two years of research.") ==
        52000);
  CHECK(paid("Fellowship Manager", "Our fellows receive a stipend of $41,000 per year.") == 0);
  CHECK(paid("PhD Student", "A stipend of $16,000 for childcare is paid each year.") == 0);
  CHECK(paid("PhD Student", "The salary is $71,000 a year. A stipend of $18,000 covers rent.") == 71000);
  CHECK(paid("Research Fellow", "Das Stipendium beträgt 200 Euro.") == 0);
}

TEST_CASE("a labelled wage may be small, and what is paid beside the salary is no pay") {
  const WantedPay all[] = {
      {"Salario: 780 € brutos al mes.", 780, 780, "EUR", "month"},
      {"Ordenado: 840 € por mês.", 840, 840, "EUR", "month"},
      {"Gehalt: 920 € brutto im Monat.", 920, 920, "EUR", "month"},
      {"Tarifa: 310 € por día.", 310, 310, "EUR", "day"},
      {"Tariffa: 240 € al giorno.", 240, 240, "EUR", "day"},
      {"23.000 € brutos anuales.", 23e3, 23e3, "EUR", "year"},
      {"Stage de cinq mois.\nGratification : 850 € par mois.", 850, 850, "EUR", "month"}};
  check_pay(all);
  for (const char* text : {"On-call pay is $520 per week on top of salary.", "Overtime pay is $610 per week.",
                           "You get a holiday pay of €1,300 per month.", "Dietas: 90 € por día.",
                           "Nuestros clientes pagan 320 € por día.", "Le loyer est de 900 € par mois."}) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("", text).salary);
  }
}
