// Pay in the currencies, ends and intervals of many languages, and sums that are others'.
#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {

struct Want {
  const char* text;
  double min, max;  // 0: none
  const char* currency;
  const char* interval;
};

constexpr Want k_pay[] = {
    {"The salary is between 85,000 and 105,000 Canadian dollars a year.", 85000, 105000, "CAD", "year"},
    {"Salary: CA$90,000 - CA$110,000 per year.", 90000, 110000, "CAD", "year"},
    {"Pay is up to CA$95,000 a year.", 0, 95000, "CAD", "year"},
    {"Salaire à partir de 60 000 $ CAD par an.", 60000, 0, "CAD", "year"},
    {"Taux horaire de 28 $ à 33 $ CAN.", 28, 33, "CAD", "hour"},
    {"Зарплата 4000–5000 долларов в месяц.", 4000, 5000, "USD", "month"},
    {"Зарплата до 5000 долларов США в месяц.", 0, 5000, "USD", "month"},
    {"Оклад 1500–2000 евро в месяц.", 1500, 2000, "EUR", "month"},
    {"Зарплата от 500 000 тенге в месяц.", 500000, 0, "KZT", "month"},
    {"Ежемесячная оплата 400 000–500 000 тенге.", 400000, 500000, "KZT", "month"},
    {"Заробітна плата 40 000–55 000 гривень на місяць.", 40000, 55000, "UAH", "month"},
    {"Salario mensual entre 3.500.000 y 4.200.000 pesos colombianos.", 3500000, 4200000, "COP", "month"},
    {"Sueldo de 25,000 a 30,000 pesos mexicanos mensuales.", 25000, 30000, "MXN", "month"},
    {"Sueldo desde 1.200.000 pesos chilenos al mes.", 1200000, 0, "CLP", "month"},
    {"月給23万円〜27万円", 230000, 270000, "JPY", "month"},
    {"給与：月給 230,000円～270,000円", 230000, 270000, "JPY", "month"},
    {"年収600万円以上", 6000000, 0, "JPY", "year"},
    {"想定年収：450万円〜700万円", 4500000, 7000000, "JPY", "year"},
    {"年収450〜700万円（経験による）", 4500000, 7000000, "JPY", "year"},
    {"年収800万円まで", 0, 8000000, "JPY", "year"},
    {"時給1,200円〜1,500円", 1200, 1500, "JPY", "hour"},
    {"時給1,300円以上、交通費支給", 1300, 0, "JPY", "hour"},
    {"연봉 4,000만원 이상", 40000000, 0, "KRW", "year"},
    {"The role pays £400–£450 per day, inside IR35.", 400, 450, "GBP", "day"},
    {"Contract paying up to £500 a day.", 0, 500, "GBP", "day"},
    {"Starting from £23,795 per annum for trainees.", 23795, 0, "GBP", "year"},
    {"£26,000 pro rata", 26000, 26000, "GBP", "year"},
    {"The position is budgeted up to $120,000.", 0, 120000, "USD", "year"},
    {"Gehalt: maximal 60.000 € brutto im Jahr.", 0, 60000, "EUR", "year"},
    {"Salaire mensuel de 3 000 € brut maximum.", 0, 3000, "EUR", "month"},
    {"Salario mínimo de 2.500 € brutos al mes.", 2500, 0, "EUR", "month"},
    {"Salario: 2.500 € al mes como mínimo.", 2500, 0, "EUR", "month"},
    {"Maaş aylık 50.000 liradan başlıyor.", 50000, 0, "TRY", "month"},
    {"Aylık ücret 70.000 TL'ye kadar.", 0, 70000, "TRY", "month"},
    {"Aylıq əmək haqqı 1500 manatdan başlayır.", 1500, 0, "AZN", "month"},
    {"Aylıq maaş 1800-2200 manat.", 1800, 2200, "AZN", "month"},
    {"Wij bieden een salaris van € 3.200 per maand en 25 vakantiedagen.", 3200, 3200, "EUR", "month"},
    {"Salaire : 2 400 € par mois et 13 mois.", 2400, 2400, "EUR", "month"},
    {"Dagtarief vanaf € 650.", 650, 0, "EUR", "day"},
    {"Tariffa giornaliera: 280-320 €.", 280, 320, "EUR", "day"},
    {"Stawka dzienna 900–1200 PLN netto.", 900, 1200, "PLN", "day"},
    {"Wynagrodzenie od 8000 złotych miesięcznie.", 8000, 0, "PLN", "month"},
    {"Salaire mensuel entre 7000 et 9000 francs suisses.", 7000, 9000, "CHF", "month"},
    {"You will earn over $100,000 a year.", 100000, 0, "USD", "year"},
    {"San Francisco, CA$150,000 - $200,000", 150000, 200000, "USD", "year"},
    {"We can offer between £48,000 and £54,000 depending on experience.", 48000, 54000, "GBP", "year"},
    {"This position pays a flat $62,500 annually.", 62500, 62500, "USD", "year"},
    {"Compensation tops out at $90,000.", 0, 90000, "USD", "year"},
    {"Base salary begins at $70,000 a year.", 70000, 0, "USD", "year"},
    {"Salaries start from $70K.", 70000, 0, "USD", "year"},
    {"You'll get $18.50 for every hour you work.", 18.5, 18.5, "USD", "hour"},
    {"£21 ph, paid weekly.", 21, 21, "GBP", "hour"},
    {"You earn €1,200 every week.", 1200, 1200, "EUR", "week"},
    {"Package of A$110,000 to A$130,000 plus super.", 110000, 130000, "AUD", "year"},
    {"The salary is NZ$95,000.", 95000, 95000, "NZD", "year"},
    {"S$5,500 to S$6,500 per month.", 5500, 6500, "SGD", "month"},
    {"CTC: ₹12,00,000 – ₹18,00,000 per annum.", 1200000, 1800000, "INR", "year"},
    {"12-18 LPA depending on experience.", 1200000, 1800000, "INR", "year"},
    {"R25 000 to R30 000 per month.", 25000, 30000, "ZAR", "month"},
    {"AED 15,000–18,000 per month, tax free.", 15000, 18000, "AED", "month"},
    {"Bruttomonatsgehalt zwischen 3.200 und 3.800 Euro.", 3200, 3800, "EUR", "month"},
    {"Jahresgehalt ab 45.000 Euro.", 45000, 0, "EUR", "year"},
    {"Stundenlohn: 17 €.", 17, 17, "EUR", "hour"},
    {"Bis zu 65.000 € Jahresgehalt.", 0, 65000, "EUR", "year"},
    {"Monatslohn CHF 5'200 bis 6'000.", 5200, 6000, "CHF", "month"},
    {"Rémunération de 32 à 36 k€ brut annuel.", 32000, 36000, "EUR", "year"},
    {"Salaire horaire de 12,50 €.", 12.5, 12.5, "EUR", "hour"},
    {"Rémunération jusqu'à 45 000 € par an.", 0, 45000, "EUR", "year"},
    {"Salario bruto anual de 24.000 a 28.000 euros.", 24000, 28000, "EUR", "year"},
    {"Desde 1.500 € netos mensuales.", 1500, 0, "EUR", "month"},
    {"Sueldo: $18,000 a $22,000 MXN mensuales.", 18000, 22000, "MXN", "month"},
    {"RAL 35.000-40.000 €.", 35000, 40000, "EUR", "year"},
    {"Retribuzione netta di 1.400-1.600 euro al mese.", 1400, 1600, "EUR", "month"},
    {"Vencimento entre 1.100 € e 1.300 € brutos por mês.", 1100, 1300, "EUR", "month"},
    {"Salário de R$ 4.000 a R$ 5.500 mensais.", 4000, 5500, "BRL", "month"},
    {"Salaris tussen € 2.800 en € 3.400 bruto per maand.", 2800, 3400, "EUR", "month"},
    {"Oferujemy 8500–11000 zł brutto miesięcznie.", 8500, 11000, "PLN", "month"},
    {"Зарплата от 80 000 до 120 000 рублей в месяц.", 80000, 120000, "RUB", "month"},
    {"Оплата 350 рублей в час.", 350, 350, "RUB", "hour"},
    {"Оплата за смену 3 500 руб.", 3500, 3500, "RUB", "day"},
    {"Maaş: 30.000-35.000 TL aylık.", 30000, 35000, "TRY", "month"},
    {"Maaş 2000 manatdan yuxarıdır, aylıq.", 2000, 0, "AZN", "month"},
    {"Månadslön 35 000–42 000 kr i Stockholm, lön enligt avtal.", 35000, 42000, "SEK", "month"},
    {"Mzda 45 000–50 000 Kč měsíčně.", 45000, 50000, "CZK", "month"},
    {"Palkka 3000–3500 € kuukaudessa.", 3000, 3500, "EUR", "month"},
    {"Зарплата 20 000–25 000 грн на місяць.", 20000, 25000, "UAH", "month"},
    {"£29,500 basic, rising after probation.", 29500, 29500, "GBP", "year"},
    {"Between $40 and $45 hourly.", 40, 45, "USD", "hour"},
    {"Wir zahlen 3.000 € brutto monatlich.", 3000, 3000, "EUR", "month"},
    {"Mindestens 2.300 € brutto im Monat.", 2300, 0, "EUR", "month"},
    {"TJM entre 450 et 550 € selon profil.", 450, 550, "EUR", "day"},
    {"Salaire net : 1 900 à 2 100 € mensuels.", 1900, 2100, "EUR", "month"},
    {"Hasta 2.000 euros brutos al mes.", 0, 2000, "EUR", "month"},
    {"Sueldo de 900.000 a 1.100.000 pesos argentinos por mes.", 900000, 1100000, "ARS", "month"},
    {"Paga oraria di 22 euro.", 22, 22, "EUR", "hour"},
    {"Je verdient € 3.200 bruto per maand.", 3200, 3200, "EUR", "month"},
    {"Stawka 150–180 zł/h netto na B2B.", 150, 180, "PLN", "hour"},
    {"Оклад 90 тысяч рублей в месяц.", 90000, 90000, "RUB", "month"},
    {"Зарплата от 250 тыс. руб.", 250000, 0, "RUB", ""},
    {"Sabit maaş: ayda 1000 AZN.", 1000, 1000, "AZN", "month"},
    {"Ставка 28 000–32 000 грн щомісяця.", 28000, 32000, "UAH", "month"},
    {"Bruttó fizetés: havi 320 000–380 000 Ft.", 320000, 380000, "HUF", "month"},
    {"Salariu 6000-7000 lei net pe lună.", 6000, 7000, "RON", "month"},
    {"月給：25万円～30万円（経験考慮）", 250000, 300000, "JPY", "month"},
    {"年収は500万円です。", 5000000, 5000000, "JPY", "year"}};

constexpr const char* k_no_pay[] = {
    "資本金3000万円、売上高5億円の会社です。",
    "交通費は月3万円まで支給します。",
    "We help nurses find roles paying £35k to £45k.",
    "You recruit candidates for jobs paying $90,000 to $120,000.",
    "Du vermittelst Fachkräfte, die 60.000 bis 80.000 € verdienen.",
    "Your accounts are worth €100k to €400k in annual premiums.",
    "Your monthly sales target is $40,000 to $60,000.",
    "Das monatliche Umsatzziel liegt bei 40.000 € bis 60.000 €.",
    "L'objectif de vente mensuel est de 50 000 €.",
    "Aylık satış hedefi 500.000 TL.",
    "План продаж — 2 000 000 рублей в месяц.",
    "El objetivo de ventas mensual es de 30.000 €.",
    "Miesięczny plan sprzedaży to 100 000 zł.",
    "Projects are budgeted at $100,000 to $150,000.",
    "We manage £3.2bn of pension money.",
    "A typical client invests between $50,000 and $200,000 with us.",
    "Our software saved one hospital £250,000 last year.",
    "Staff get a £1,500 wellbeing allowance each year.",
    "Refer a friend and get $2,000.",
    "You will own a budget of $400,000 to $600,000.",
    "Tuition at the school runs from $30,000 to $45,000 a year.",
    "Our average policyholder pays £900 a year.",
    "Our customers earn $60,000 to $90,000 and want to save for a house.",
    "You sell machines that cost €80,000 to €120,000.",
    "The grant pays for equipment worth up to £40,000.",
    "Wir verwalten ein Budget von 2 Mio. Euro.",
    "500 € Prämie, wenn du jemanden empfiehlst.",
    "Prime de cooptation de 1 000 €.",
    "Zarządzasz budżetem 500 000 zł rocznie.",
    "Бонус за рекомендацию 20 000 рублей.",
    "Nuestros clientes facturan entre 50.000 y 200.000 € al mes.",
    "Nos clients réalisent entre 100 000 € et 500 000 € de chiffre d'affaires.",
    "Unsere Kunden zahlen monatlich 49 € bis 199 €.",
    "Gestisci un portafoglio da 100.000 a 300.000 €.",
    "Geres uma carteira de 200.000 €.",
    "Zarządzasz portfelem klientów o wartości 200 000 zł.",
    "Вы ведёте проекты стоимостью от 500 000 до 2 000 000 рублей.",
    "Middle-разработчики на рынке получают 200 000–250 000 рублей.",
    "Müşterilerimiz ayda 10.000 TL kazanıyor.",
    "Proqramçılar bazarda 3000 manat qazanır.",
    "Vår omsättning är 400 000 kr i månaden.",
    "Kierowcy w branży zarabiają średnio 8000 zł miesięcznie.",
    "Buono pasto da 8 € al giorno.",
    "Ticket restaurant de 9 € par jour.",
    "Ajuda de custo de R$ 500 por mês.",
    "Essenszuschuss von 100 € im Monat.",
    "Umzugspauschale bis 3.000 €.",
    "Компенсация обедов 10 000 рублей в месяц.",
    "Aylıq nahar xərci 150 manat qarşılanır.",
    "Yol ücreti aylık 2.000 TL.",
    "A season ticket loan of £3,000 a year.",
    "The average house here sells for £450,000.",
    "You collect rents of £800 to £1,500 a month.",
    "Fees at our nursery are £1,200 a month.",
    "The role includes a car worth £35,000.",
    "Last year we donated $90,000 to $120,000 to local schools.",
    "You'd oversee payroll of $250,000 a month.",
    "Für Kunden sparen wir bis zu 100.000 € im Jahr.",
    "Мы привлекли 2 млн долларов инвестиций."};

}  // namespace

TEST_CASE("pay is read in the words of many languages") {
  for (const auto& want : k_pay) {
    CAPTURE(want.text);
    const auto pay = extract::read_facts("Specialist", want.text).salary;
    REQUIRE(pay);
    CHECK(pay->min.value_or(0) == want.min);
    CHECK(pay->max.value_or(0) == want.max);
    CHECK(pay->currency == want.currency);
    CHECK(pay->interval == want.interval);
  }
}

TEST_CASE("what others earn, pay or are to sell is no pay") {
  for (const auto* text : k_no_pay) {
    CAPTURE(text);
    CHECK_FALSE(extract::read_facts("Specialist", text).salary);
  }
}
