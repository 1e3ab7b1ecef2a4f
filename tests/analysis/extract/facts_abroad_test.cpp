// Facts but pay in the words of many languages, and sentences that tell none.
#include <catch2/catch_test_macros.hpp>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {

struct Want {
  const char* text;
  const char* value;  // "": none
  const char* title = "Specialist";
};
struct Years {
  const char* text;
  double value;  // 0: none
};

constexpr Years k_years[] = {
    {"We want someone with two years behind them in a busy kitchen.", 2},
    {"You should have three years under your belt as a welder.", 3},
    {"Candidates with five years to their name in retail are welcome.", 5},
    {"Proven track record of 10+ years running building sites.", 10},
    {"Having worked for at least four years in a hospital, you know the routines.", 4},
    {"We are looking for people who have worked in logistics for three years.", 3},
    {"Voraussetzung ist eine mindestens zehnjährige Tätigkeit in der Softwareentwicklung.", 10},
    {"Wir erwarten eine sechsjährige Berufserfahrung.", 6},
    {"Du hast eine mindestens dreijährige Berufspraxis in der Pflege.", 3},
    {"Du hast schon anderthalb Jahre oder länger in der Kreditorenbuchhaltung gearbeitet.", 1.5},
    {"Sie haben mindestens zwei Jahre im Vertrieb gearbeitet.", 2},
    {"Mindestens zweieinhalb Jahre Berufserfahrung.", 2.5},
    {"Unser Team hat zehn Jahre an diesem Produkt gearbeitet.", 0},
    {"Du arbeitest mit Kollegen, die seit zehn Jahren hier gearbeitet haben.", 0},
    {"Ayant passé 3 à 5 années en cabinet, vous savez tenir un portefeuille.", 3},
    {"Il faut avoir exercé ce métier pendant huit ans ou plus.", 8},
    {"Vous avez travaillé au moins quatre ans en bureau d'études.", 4},
    {"Un an et demi d'expérience minimum.", 1.5},
    {"Vous justifiez d'au moins deux ans et demi d'expérience.", 2.5},
    {"Debes acreditar al menos año y medio de trabajo en clínica.", 1.5},
    {"Se requieren dos años y medio de experiencia.", 2.5},
    {"Haber trabajado cinco años como soldador.", 5},
    {"Ano e meio de experiência, no mínimo.", 1.5},
    {"Deve ter trabalhado pelo menos três anos em hotelaria.", 3},
    {"Richiesti due anni e mezzo di esperienza.", 2.5},
    {"È richiesta esperienza almeno triennale nel ruolo.", 3},
    {"Bisogna aver lavorato almeno quattro anni in cantiere.", 4},
    {"È richiesta una laurea triennale.", 0},
    {"Wymagamy półtora roku doświadczenia.", 1.5},
    {"Przepracowałeś co najmniej trzy lata w logistyce.", 3},
    {"Ждём кандидатов, проработавших в снабжении не менее полутора лет.", 1.5},
    {"Вы проработали не менее трёх лет в продажах.", 3},
    {"Наш директор, проработавший в отрасли 15 лет, научит вас.", 0},
    {"Досвід роботи від двох років.", 2},
    {"Вимагаємо щонайменше п'ять років досвіду.", 5},
    {"Benzer bir görevde minimum 1,5 yıl çalışmış adaylar arıyoruz.", 1.5},
    {"En az üç yıl muhasebede görev yapmış olmanız gerekir.", 3},
    {"En az bir buçuk yıl deneyim.", 1.5},
    {"Kurucumuz 10 yıl bankada çalışmış.", 0},
    {"Namizədin pərakəndə satışda minimum 6 aylıq təcrübəsi olmalıdır.", 0.5},
    {"Bank sektorunda beş ildən az olmayan iş stajı vacibdir.", 5},
    {"Azı on il iş təcrübəsi tələb olunur.", 10},
    {"Du har arbetat minst sju år med drift av nätverk.", 7},
    {"Du har mindst to års erfaring.", 2},
    {"Du har jobbet minst tre år i barnehage.", 3},
    {"Vi söker dig med femårig erfarenhet av svetsning.", 5},
    {"Vi har arbetat i branschen i 15 år.", 0},
    {"Je hebt minstens vier jaar als kok gewerkt.", 4},
    {"Minimaal anderhalf jaar ervaring.", 1.5},
    {"Olet työskennellyt vähintään viisi vuotta hoitajana.", 5},
    {"Požadujeme tři roky praxe.", 3},
    {"機械設計の実務経験が3年以上ある方を募集します。", 3},
    {"営業経験5年以上", 5},
    {"3年以上の開発経験", 3},
    {"創業50年以上の歴史がある会社です。", 0},
    {"경력 3년 이상", 3},
    {"We have been running the farm for 15 years.", 0},
    {"Voted best employer three years running.", 0},
    {"At least two-plus years of experience in sales.", 2},
    {"Wij hebben twee jaar aan dit product gewerkt.", 0},
    {"At least twelve months in a similar post.", 1},
    {"Minimum of three years as a site manager.", 3},
    {"You come with five or more years of teaching.", 5},
    {"No less than 2 years spent in customer care.", 2},
    {"We expect 7 years plus in tax.", 7},
    {"Four years of bookkeeping is the minimum.", 4},
    {"Six years' practice as a vet is needed.", 6},
    {"Our founder has 20 years of experience.", 0},
    {"The company was founded 15 years ago.", 0},
    {"You must be at least 18 years old.", 0},
    {"A two-year contract is offered.", 0},
    {"Our machines run for 10 years without repair.", 0},
    {"Six months of kitchen experience is enough.", 0.5},
    {"Zwei Jahre Erfahrung solltest du mindestens haben.", 2},
    {"Mindestens drei Jahre warst du bereits im Außendienst tätig.", 3},
    {"Seit 30 Jahren sind wir am Markt.", 0},
    {"Vous possédez trois ans d'ancienneté dans un poste similaire.", 3},
    {"Une première expérience de deux ans est exigée.", 2},
    {"Notre société existe depuis 20 ans.", 0},
    {"Imprescindible experiencia de tres años en el puesto.", 3},
    {"Con dos años de experiencia como mínimo.", 2},
    {"Llevamos 25 años en el mercado.", 0},
    {"Hai maturato almeno quattro anni di esperienza.", 4},
    {"Experiência mínima de dois anos em vendas.", 2},
    {"Minstens vijf jaar werkervaring.", 5},
    {"Posiadasz minimum trzyletnie doświadczenie.", 3},
    {"Опыт работы в продажах от трёх лет.", 3},
    {"Опыт от одного года обязателен.", 1},
    {"Компания работает на рынке 12 лет.", 0},
    {"En az 3 yıllık deneyime sahip adaylar.", 3},
    {"Alanında beş yıl deneyimli adaylar arıyoruz.", 5},
    {"Ən azı iki il təcrübə.", 2},
    {"Du har minst tre års erfarenhet av redovisning.", 3},
    {"Vähintään neljän vuoden kokemus.", 4}};

constexpr Want k_kinds[] = {
    {"Gesucht wird ein Erfahrener für eine Migration.", "contract", "SAP-Berater FI/CO (freiberuflich)"},
    {"Gesucht wird ein Freelancer für eine Migration.", "contract", "SAP-Berater"},
    {"Wij zoeken een freelance tekstschrijver voor zes maanden.", "contract"},
    {"C2C contract role for a state agency.", "contract"},
    {"Corp-to-corp contract, 12 months.", "contract"},
    {"Six-month contracting assignment outside IR35.", "contract"},
    {"This is a contracting role with a London bank.", "contract"},
    {"You report to the contracting officer.", ""},
    {"Contracting strategy and supplier talks are yours.", ""},
    {"You become a full-time employee from your first day; no trial as a contractor.", "full_time"},
    {"You will be a full-time member of our team.", "full_time"},
    {"This is a part-time post of 18 hours a week.", "part_time"},
    {"It is a part-time appointment at the museum.", "part_time"},
    {"İş tam ştatdır: bazar ertəsi–cümə.", "full_time"},
    {"Pozisyon tam zamanlıdır.", "full_time"},
    {"İş yarım ştatdır.", "part_time"},
    {"Horário a tempo inteiro, com duas folgas semanais.", "full_time"},
    {"Horário a tempo parcial, 20 horas por semana.", "part_time"},
    {"Regime de tempo parcial, só aos fins de semana.", "part_time"},
    {"Jornada completa de lunes a viernes.", "full_time"},
    {"Współpraca wyłącznie na kontrakcie B2B, stawka 130–155 PLN netto za godzinę.", "contract"},
    {"Zatrudnienie na zasadach B2B.", "contract"},
    {"You sell B2B software.", ""},
    {"Umowa o pracę lub B2B.", ""},
    {"Неповна зайнятість, три години щоранку.", "part_time"},
    {"Повна зайнятість, графік 5/2.", "full_time"},
    {"Повний робочий день в офісі.", "full_time"},
    {"Неполная занятость, 20 часов в неделю.", "part_time"},
    {"雇用形態：正社員（フルタイム勤務）。", "full_time"},
    {"正社員（試用期間3ヶ月）", "full_time"},
    {"雇用形態：業務委託", "contract"},
    {"雇用形態：アルバイト", "part_time"},
    {"雇用形態：契約社員・正社員", ""},
    {"正社員登用あり", ""},
    {"Vous rédigez les contrats de travail de nos agences clientes, CDI comme CDD.", ""},
    {"Du erstellst Arbeitsverträge, befristet wie unbefristet.", ""},
    {"You manage contracts with freelance writers.", ""},
    {"Vous rejoignez l'équipe en CDI.", "full_time"},
    {"After six months you become a full-time employee if all goes well.", ""},
    {"You work three days a week, part-time.", "part_time"},
    {"Freelance engagement for about six months.", "contract"},
    {"We bring you in on a contractor basis.", "contract"},
    {"This is seasonal work from May to September.", "temporary"},
    {"A paid internship over the summer.", "internship"},
    {"Permanent, full-time, 37.5 hours a week.", "full_time"},
    {"You negotiate supplier contracts.", ""},
    {"You schedule our part-time staff.", ""},
    {"Die Stelle ist in Teilzeit (20 Std./Woche) zu besetzen.", "part_time"},
    {"Unbefristete Vollzeitstelle.", "full_time"},
    {"Die Stelle ist auf zwei Jahre befristet.", "temporary"},
    {"Wir bieten ein sechsmonatiges Praktikum.", "internship"},
    {"CDD de six mois.", "contract"},
    {"CDI à temps plein.", "full_time"},
    {"Stage de six mois à partir de mars.", "internship"},
    {"Contrato a media jornada.", "part_time"},
    {"Contrato indefinido a jornada completa.", "full_time"},
    {"Lavoro part-time, 20 ore settimanali.", "part_time"},
    {"Contratto a tempo indeterminato, full time.", "full_time"},
    {"Parttime functie van 24 uur per week.", "part_time"},
    {"Umowa o pracę na pełny etat.", "full_time"},
    {"Praca na pół etatu.", "part_time"},
    {"Полная занятость, график 5/2.", "full_time"},
    {"Частичная занятость, 4 часа в день.", "part_time"},
    {"Tam zamanlı çalışma.", "full_time"},
    {"Yarı zamanlı, haftada 20 saat.", "part_time"},
    {"Tam iş günü, həftədə 5 gün.", "full_time"},
    {"Heltidstjänst, tillsvidareanställning.", "full_time"}};

constexpr Want k_visas[] = {
    {"Vous aidez les voyageurs à obtenir leur visa touristique pour l'Asie.", ""},
    {"Вы будете оформлять туристические визы для наших клиентов.", ""},
    {"Du hilfst unseren Kunden bei Visa und Reisedokumenten.", ""},
    {"Ayudas a los viajeros con sus visados.", ""},
    {"Aiuti i clienti a ottenere il visto turistico.", ""},
    {"Müşterilerimize vize desteği vereceksiniz.", ""},
    {"Müştərilərə viza dəstəyi göstərəcəksən.", ""},
    {"Pomagasz klientom uzyskać wizy turystyczne.", ""},
    {"Need a work permit? Our company will sponsor one for you.", "sponsored"},
    {"Visum? Darum kümmern wir uns.", "sponsored"},
    {"Bewerbern aus Drittstaaten finanzieren wir das Arbeitsvisum.", "sponsored"},
    {"Die Kosten für das Visum tragen wir.", "sponsored"},
    {"Kom je van buiten de EU? Dan regelen en betalen wij je werkvisum als kennismigrant.", "sponsored"},
    {"Wij vergoeden je werkvisum.", "sponsored"},
    {"Nous prenons en charge votre visa de travail.", "sponsored"},
    {"Nous payons votre visa et votre déménagement.", "sponsored"},
    {"Für diese Stelle bezahlen wir kein Visum.", "not_sponsored"},
    {"We cannot sponsor a work visa.", "not_sponsored"},
    {"Мы оформим рабочую визу для вас.", "sponsored"},
    {"Çalışma vizenizi biz hallediyoruz.", "sponsored"},
    {"Do you need a visa? The company will take care of it.", "sponsored"},
    {"We are a licensed sponsor and will cover your Skilled Worker visa.", "sponsored"},
    {"You must already hold the right to work; sponsorship is not on offer.", "not_sponsored"},
    {"You process visa applications for students.", ""},
    {"We accept Visa and Mastercard.", ""},
    {"Eine Visumsunterstützung können wir leider nicht anbieten.", "not_sponsored"},
    {"Nous ne prenons pas en charge les visas.", "not_sponsored"},
    {"Tramitamos tu permiso de trabajo.", "sponsored"},
    {"No tramitamos visados.", "not_sponsored"},
    {"Pomagamy w uzyskaniu pozwolenia na pracę.", "sponsored"},
    {"Поможем с оформлением рабочей визы.", "sponsored"},
    {"Визовую поддержку не предоставляем.", "not_sponsored"},
    {"Vize sponsorluğu sunmuyoruz.", "not_sponsored"},
    {"Viza və iş icazəsi xərclərini şirkət ödəyir.", "sponsored"},
    {"Iş icazəsi üçün dəstək göstərmirik.", "not_sponsored"},
    {"Oferecemos apoio com o visto de trabalho.", "sponsored"},
    {"Ti aiutiamo con il visto di lavoro.", "sponsored"}};

constexpr Want k_places[] = {
    {"We're fully distributed within Canada and have no office at all.", "remote"},
    {"Work from home, provided that home is in Poland.", "remote"},
    {"Fully remote, as long as your home is in Germany.", "remote"},
    {"| Work model | Remote |\n| Country | Portugal |", "remote"},
    {"Anywhere in the Netherlands, fully remotely, with a yearly meet-up.", "remote"},
    {"You are at our front desk in person every working day.", "onsite"},
    {"You will be in our shop in person every day.", "onsite"},
    {"There is no office to go to: all of us work from home, all over France.", "remote"},
    {"Fully remote; a permanent home in New Zealand is required.", "remote"},
    {"The job is fully remote from any town in Spain.", "remote"},
    {"This is a remote role. You may work from any county of Ireland.", "remote"},
    {"An zwei Tagen pro Woche kommst du ins Büro nach Leipzig, an den übrigen drei arbeitest du von zu "
     "Hause.",
     "hybrid"},
    {"Drei Tage die Woche bist du in unserem Büro, zwei Tage arbeitest du daheim.", "hybrid"},
    {"Deux jours par semaine dans nos locaux, les trois autres chez vous.", "hybrid"},
    {"Tres días a la semana presencialmente y dos desde casa.", "hybrid"},
    {"Dois dias por semana no escritório, os restantes a partir de casa.", "hybrid"},
    {"Due giorni alla settimana in azienda, gli altri tre da casa.", "hybrid"},
    {"Twee dagen per week naar kantoor, drie dagen thuis.", "hybrid"},
    {"Dwa dni w tygodniu przyjeżdżasz do biura, trzy pracujesz z domu.", "hybrid"},
    {"Два дня в неделю вы работаете в офисе, остальные три — дома.", "hybrid"},
    {"Два дні на тиждень в офісі, решта вдома.", "hybrid"},
    {"Haftada iki gün ofise gelirsin, üç gün evden çalışırsın.", "hybrid"},
    {"Həftədə iki gün ofisdə, qalan üç gün evdən işləyirsən.", "hybrid"},
    {"Två dagar i veckan till kontoret, resten hemma.", "hybrid"},
    {"To dage om ugen på kontoret, tre hjemmefra.", "hybrid"},
    {"週2日は渋谷オフィスに出社、残りは在宅勤務です。", "hybrid"},
    {"フルリモート勤務可能です。", "remote"},
    {"在宅勤務不可。", "onsite"},
    {"Работаем только из офиса на Белорусской, удалёнку не рассматриваем.", "onsite"},
    {"Die Stelle ist vollständig remote, solange du dich innerhalb der EU aufhältst.", "remote"},
    {"Full-Remote-Job: Von welchem Ort in Österreich aus du arbeitest, entscheidest du selbst.", "remote"},
    {"100 % remote, aus jedem Ort in Deutschland.", "remote"},
    {"Komplett remote, egal wo in der Schweiz.", "remote"},
    {"Poste en télétravail total, depuis n'importe quelle commune de France.", "remote"},
    {"Offre en full remote, réservée aux personnes qui travaillent depuis la Belgique.", "remote"},
    {"100 % télétravail, où que vous soyez en France.", "remote"},
    {"Teletrabajo al 100 % desde cualquier provincia de España.", "remote"},
    {"Trabajo 100 % remoto, siempre que residas en España.", "remote"},
    {"Trabajo remoto desde cualquier estado de México.", "remote"},
    {"Trabalho 100% remoto, de qualquer cidade do Brasil.", "remote"},
    {"Vaga remota, desde que residas em Portugal.", "remote"},
    {"Lavoro da remoto al 100%, da qualsiasi località in Italia.", "remote"},
    {"Lavoro da remoto, purché tu viva in Italia.", "remote"},
    {"Volledig thuiswerken kan, mits je dat vanuit Nederland doet.", "remote"},
    {"Volledig remote, vanuit elke gemeente in België.", "remote"},
    {"Praca w pełni zdalna z dowolnego miasta w Polsce.", "remote"},
    {"Praca zdalna z każdego zakątka Polski.", "remote"},
    {"Полностью удалённая работа из любого города России.", "remote"},
    {"Удалённая работа, команда работает по всей России.", "remote"},
    {"Удалённая работа из любой точки Казахстана.", "remote"},
    {"Робота повністю дистанційна, з будь-якого міста України.", "remote"},
    {"Віддалена робота по всій Україні.", "remote"},
    {"Tamamen uzaktan, Türkiye'nin herhangi bir şehrinden çalışabilirsin.", "remote"},
    {"Türkiye'nin her ilinden uzaktan çalışabilirsiniz.", "remote"},
    {"Tam məsafədən iş, Azərbaycanın istənilən şəhərindən.", "remote"},
    {"Helt på distans, så länge du bor i Sverige.", "remote"},
    {"100 % hjemmefra, hvor du vil i Danmark.", "remote"},
    {"You can come to the office two days, or not at all.", ""},
    {"Our clients run hybrid clouds two days a week.", ""},
    {"You can do this job from your kitchen table: it is fully remote.", "remote"},
    {"Three days in the studio, two at home.", "hybrid"},
    {"All work is carried out at our plant in Gdynia.", "onsite"},
    {"Our app is used by remote teams.", ""},
    {"You set up remote desktops.", ""},
    {"Pendant trois jours vous êtes au bureau, le reste du temps en télétravail.", "hybrid"},
    {"Poste 100 % sur site à Lille.", "onsite"},
    {"Die Arbeit findet ausschließlich vor Ort in Bremen statt.", "onsite"},
    {"Du arbeitest zu 100 % von zu Hause.", "remote"},
    {"Modalidad híbrida: tres días en la oficina.", "hybrid"},
    {"Trabajo presencial en Sevilla.", "onsite"},
    {"Trabajas desde casa todos los días.", "remote"},
    {"Lavoro in sede a Torino, niente smart working.", "onsite"},
    {"Praca w 100% zdalna.", "remote"},
    {"Praca stacjonarna w Łodzi.", "onsite"},
    {"Работа только в офисе в Казани.", "onsite"},
    {"Работаем полностью удалённо.", "remote"},
    {"Гибридный формат: два дня в офисе.", "hybrid"},
    {"İş yalnız ofisdədir.", "onsite"},
    {"Tamamilə uzaqdan iş.", "remote"},
    {"Hibrit çalışma, haftada iki gün ofis.", "hybrid"},
    {"Je werkt altijd op kantoor in Breda.", "onsite"},
    {"Je werkt volledig vanuit huis.", "remote"}};

constexpr Want k_regions[] = {
    {"We're fully distributed within Canada and have no office at all.", "Canada"},
    {"Work from home, provided that home is in Poland.", "Poland"},
    {"Fully remote, as long as your home is in Germany.", "Germany"},
    {"| Work model | Remote |\n| Country | Portugal |", "Portugal"},
    {"Anywhere in the Netherlands, fully remotely, with a yearly meet-up.", "Netherlands"},
    {"There is no office to go to: all of us work from home, all over France.", "France"},
    {"Fully remote; a permanent home in New Zealand is required.", "New Zealand"},
    {"The job is fully remote from any town in Spain.", "Spain"},
    {"This is a remote role. You may work from any county of Ireland.", "Ireland"},
    {"Die Stelle ist vollständig remote, solange du dich innerhalb der EU aufhältst.", "European Union"},
    {"Full-Remote-Job: Von welchem Ort in Österreich aus du arbeitest, entscheidest du selbst.", "Austria"},
    {"100 % remote, aus jedem Ort in Deutschland.", "Germany"},
    {"Komplett remote, egal wo in der Schweiz.", "Switzerland"},
    {"Poste en télétravail total, depuis n'importe quelle commune de France.", "France"},
    {"Offre en full remote, réservée aux personnes qui travaillent depuis la Belgique.", "Belgium"},
    {"100 % télétravail, où que vous soyez en France.", "France"},
    {"Teletrabajo al 100 % desde cualquier provincia de España.", "Spain"},
    {"Trabajo 100 % remoto, siempre que residas en España.", "Spain"},
    {"Trabajo remoto desde cualquier estado de México.", "Mexico"},
    {"Trabalho 100% remoto, de qualquer cidade do Brasil.", "Brazil"},
    {"Vaga remota, desde que residas em Portugal.", "Portugal"},
    {"Lavoro da remoto al 100%, da qualsiasi località in Italia.", "Italy"},
    {"Lavoro da remoto, purché tu viva in Italia.", "Italy"},
    {"Volledig thuiswerken kan, mits je dat vanuit Nederland doet.", "Netherlands"},
    {"Volledig remote, vanuit elke gemeente in België.", "Belgium"},
    {"Praca w pełni zdalna z dowolnego miasta w Polsce.", "Poland"},
    {"Praca zdalna z każdego zakątka Polski.", "Poland"},
    {"Полностью удалённая работа из любого города России.", "Russia"},
    {"Удалённая работа, команда работает по всей России.", "Russia"},
    {"Удалённая работа из любой точки Казахстана.", "Kazakhstan"},
    {"Робота повністю дистанційна, з будь-якого міста України.", "Ukraine"},
    {"Віддалена робота по всій Україні.", "Ukraine"},
    {"Tamamen uzaktan, Türkiye'nin herhangi bir şehrinden çalışabilirsin.", "Turkey"},
    {"Türkiye'nin her ilinden uzaktan çalışabilirsiniz.", "Turkey"},
    {"Tam məsafədən iş, Azərbaycanın istənilən şəhərindən.", "Azerbaijan"},
    {"Helt på distans, så länge du bor i Sverige.", "Sweden"},
    {"100 % hjemmefra, hvor du vil i Danmark.", "Denmark"},
    {"Our customers work from any city in France, and you work on site in Lyon.", ""},
    {"Fully remote. We ship to any town in Ireland.", ""},
    {"Полностью удалённая работа. Доставка для клиентов из любого города России.", ""}};

constexpr Want k_levels[] = {{"We are looking for someone at mid level for this post.", "mid"},
                             {"The role is at senior level.", "senior"},
                             {"We want a developer at junior level.", "junior"},
                             {"You talk to people at senior level of our customers.", ""},
                             {"You mentor engineers at junior level.", ""}};

constexpr Want k_degrees[] = {
    {"大卒以上で営業経験のある方", "bachelor"}, {"修士以上の方", "master"}, {"学歴不問、大卒以上歓迎", ""}};

}  // namespace

TEST_CASE("years are read in the words of many languages, and by what was done") {
  for (const auto& want : k_years) {
    CAPTURE(want.text);
    CHECK(extract::read_facts("Specialist", want.text).experience_years.value_or(0) == want.value);
  }
}

TEST_CASE("kinds of contract are read in the words of many languages") {
  for (const auto& want : k_kinds) {
    CAPTURE(want.text);
    CHECK(extract::read_facts(want.title, want.text).employment_type == want.value);
  }
}

TEST_CASE("visas of the one who is sought are offered, not those of others") {
  for (const auto& want : k_visas) {
    CAPTURE(want.text);
    CHECK(extract::read_facts(want.title, want.text).visa == want.value);
  }
}

TEST_CASE("places of work are told by days, counters and customs of many languages") {
  for (const auto& want : k_places) {
    CAPTURE(want.text);
    CHECK(extract::read_facts(want.title, want.text).remote == want.value);
  }
}

TEST_CASE("a region is told by any town of it and by conditions") {
  for (const auto& want : k_regions) {
    CAPTURE(want.text);
    CHECK(extract::read_facts(want.title, want.text).region == want.value);
  }
}

TEST_CASE("a level is told of whom is sought") {
  for (const auto& want : k_levels) {
    CAPTURE(want.text);
    CHECK(extract::read_facts(want.title, want.text).level == want.value);
  }
}

TEST_CASE("the least degree is read in Japanese") {
  for (const auto& want : k_degrees) {
    CAPTURE(want.text);
    CHECK(extract::read_facts(want.title, want.text).degree == want.value);
  }
}
