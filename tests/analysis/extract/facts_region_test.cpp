#include "analysis/extract/facts_region.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>
#include <utility>

#include "analysis/extract/facts.h"

using namespace radar;

namespace {
void check(std::initializer_list<std::pair<const char*, const char*>> texts) {
  for (const auto& [text, want] : texts) {
    CAPTURE(text);
    CHECK(extract::read_facts("Engineer", text).region == want);
  }
}
}  // namespace

TEST_CASE("where one must live is told in plain words") {
  check({{"This job is remote. You must be located in the US.", "United States"},
         {"We are fully remote. All applicants have to live in the US.", "United States"},
         {"This role is remote. Open to anyone residing in Canada.", "Canada"},
         {"100% remote. We can only hire in Canada right now.", "Canada"},
         {"Fully remote. Your home needs to be in Canada.", "Canada"},
         {"This role is remote. We employ people living in the EU.", "European Union"},
         {"Work from wherever you want within the European Union.", "European Union"},
         {"Location: Remote\nRegion: EU", "European Union"},
         {"Remote: yes\nRemote region: APAC", "APAC"},
         {"100% remote. UK residents only.", "United Kingdom"},
         {"Fully remote; you must be UK-based.", "United Kingdom"}});
}

TEST_CASE("where one must live is told in other languages") {
  check({{"Die Stelle ist 100 % remote. Dein Wohnsitz muss in Deutschland sein.", "Germany"},
         {"Vollständig remote innerhalb Deutschlands.", "Germany"},
         {"Poste en full remote. Vous résidez en France.", "France"},
         {"Trabajo remoto. Es necesario residir en España.", "Spain"},
         {"Vaga remota. É preciso morar no Brasil.", "Brazil"},
         {"100% da remoto, ovunque in Italia.", "Italy"},
         {"100% zdalnie z dowolnego miejsca w Polsce.", "Poland"},
         {"100% remote. Je bent woonachtig in Nederland.", "Netherlands"},
         {"Удалённая работа, проживание в России обязательно.", "Russia"},
         {"Tamamen uzaktan, Türkiye'nin her yerinden.", "Turkey"},
         {"İş rejimi: distant, Azərbaycan daxilində.", "Azerbaijan"}});
}

TEST_CASE("what is not where one must live tells no region") {
  check({{"This role is remote. Our data must be located in the EU.", ""},
         {"100% remote. You do not have to be located in the US.", ""},
         {"Fully remote. We can't hire people living in France.", ""},
         {"This role is hybrid. You must be located in Germany.", ""},
         {"100% remote. You must live in Spain or abroad.", ""},
         {"100% remote. You must be located in US time zones.", ""},
         {"Fully remote. Our founders live in Spain.", ""},
         {"Komplett remote, von überall in Deutschland oder im Ausland.", ""},
         {"This role is remote. Some must live in Spain. Others must live in Italy.", ""}});
}

TEST_CASE("a region has one name in all languages and cases") {
  check({{"Remote (USA)", "United States"},
         {"Remote (U.S.)", "United States"},
         {"Trabalho remoto nos EUA", "United States"},
         {"100% remoto desde México", "Mexico"},
         {"Praca zdalna w Polsce", "Poland"},
         {"Télétravail complet, depuis l'Allemagne.", "Germany"},
         {"À distance, depuis n'importe quel pays de l'Union européenne.", "European Union"},
         {"Удалённая работа из Казахстана.", "Kazakhstan"},
         {"Praca zdalna z terenu Niemiec.", "Germany"},
         {"Remote, LATAM", "Latin America"},
         {"Remote: anywhere in the UK", "United Kingdom"},
         {"Remote - It is fun", ""},
         {"Remote - No meetings", ""},
         {"Remote. Join Us", ""}});
}

TEST_CASE("several regions are listed") {
  check({{"Remote (Chile or Peru)", "Chile, Peru"},
         {"Remote: Norway, Sweden & Denmark", "Denmark, Norway, Sweden"},
         {"Remote – EU/UK", "European Union, United Kingdom"},
         {"100% remote. US and UK residents only.", "United Kingdom, United States"},
         {"Вы можете работать удалённо. Нужно проживать в Армении или Грузии. Полностью удалённая работа.",
          "Armenia, Georgia"},
         {"Tamamen uzaktan. Türkiye veya Gürcistan sınırları içinde.", "Georgia, Turkey"},
         {"Remote within Norway, UK customers", "Norway"},
         {"Remote within Norway or abroad", ""}});
}

TEST_CASE("states are regions, and their codes where several stand together") {
  check({{"This role is remote. You must reside in Ohio.", "Ohio"},
         {"Remote (Ohio, USA)", "Ohio"},
         {"Remote in NV, UT or AZ", "Arizona, Nevada, Utah"},
         {"Remote. You must live in one of these states: OR, WA", "Oregon, Washington"},
         {"This job is remote. It is based in Washington, DC.", ""},
         {"Remote in CA", ""}});
}

TEST_CASE("English postings say in many ways where one must live") {
  check({{"Fully remote, but you must live and work in Norway.", "Norway"},
         {"The work must be done from within Norway, fully remote.", "Norway"},
         {"Fully remote for people living in Norway.", "Norway"},
         {"The job is remote, limited to residents of Norway.", "Norway"},
         {"Remote for anyone who lives in Norway.", "Norway"},
         {"Remote, but you need to be in Norway, and our users are in Chile.", "Norway"},
         {"This is a remote role. We are looking for someone based in Norway.", "Norway"},
         {"100% remote. Residence in Norway is required.", "Norway"},
         {"100% remote. Candidates outside Norway cannot be considered.", "Norway"},
         {"100% remote. We are unable to hire outside of Norway.", "Norway"},
         {"This position is only available to candidates in Norway and is fully remote.", "Norway"},
         {"This is a remote opportunity within Norway.", "Norway"},
         {"This role is remote-first, so it can be executed from anywhere in Norway.", "Norway"},
         {"You can work from (almost) anywhere in Norway.", "Norway"},
         {"Location: Norway (Remote)", "Norway"},
         {"Norway - 100% remote", "Norway"},
         {"100% remote.\n- Based in Norway", "Norway"},
         {"Home-based in Norway.", "Norway"},
         {"Fully remote. Applicants must have their permanent residence in Norway.", "Norway"},
         {"Fully remote. You have to be a Norway resident.", "Norway"},
         {"Fully remote. We hire in Norway, Chile and Peru.", "Chile, Norway, Peru"},
         {"The position is remote but requires you to live in Norway.", "Norway"},
         {"Fully remote. Applicants from Norway only.", "Norway"},
         {"Fully remote. This role is restricted to Norway.", "Norway"},
         {"Fully remote. You must be fluent in Spanish and live in Norway.", "Norway"},
         {"Fully remote.\nLocation: Norway", "Norway"},
         {"You can work remotely from any country in the EU.", "European Union"},
         {"This is a remote position for Norway-based candidates.", "Norway"},
         {"Location: Oslo (preferred), Norway remote", "Norway"},
         {"Fully remote. We look for a data engineer. Data engineers must be based in Norway.", "Norway"}});
}

TEST_CASE("more languages say where one must live") {
  check({{"Du kannst vollständig remote arbeiten, aber nur innerhalb Österreichs.", "Austria"},
         {"Poste en full remote. Vous devez être basé en Belgique.", "Belgium"},
         {"Trabajo remoto desde cualquier lugar de Chile", "Chile"},
         {"Lavoro da remoto in tutta Italia", "Italy"},
         {"Удалённо по всей России", "Russia"},
         {"Volledig op afstand, maar je woont in België.", "Belgium"},
         {"Du arbejder remote, men skal bo i Danmark.", "Denmark"},
         {"Työ tehdään etänä, vain Suomesta käsin.", "Finland"}});
}

TEST_CASE("benefits, shops, customers and what is denied tell no region") {
  check({{"This job is fully remote. If you are based in Norway, you get a pension.", ""},
         {"This job is fully remote. UK residents enjoy private health care.", ""},
         {"Poste en full remote. Nos boutiques sont partout en Belgique.", ""},
         {"Tamamen uzaktan. Türkiye genelinde 90 mağazamız var.", ""},
         {"Praca w pełni zdalna. Projekty prowadzimy na terenie Polski.", ""},
         {"100% remoto. Enviamos pedidos a cualquier parte de Chile.", ""},
         {"100% da remoto. I nostri clienti sono ovunque in Italia.", ""},
         {"Fully remote. Our product lets businesses employ people in Chile.", ""},
         {"Удалённая работа. Наши клиенты проживают в России.", ""},
         {"Nos clients travaillent à distance dans toute l'Europe.", ""},
         {"We are unable to accommodate remote work from Hawaii or Alaska.", ""},
         {"Remote. You must be authorized to work in Norway.", ""},
         {"100% remote. We are looking for someone to help customers located in Norway.", ""},
         {"100% remote. The salary range is for residents of Norway only.", ""},
         {"100% remote.\nLocation: Portland, Oregon", ""},
         {"100% remote. You need not be located in Norway, but you must live in Chile.", "Chile"}});
}

TEST_CASE("a town before its state is no region") {
  check({{"Fully remote. You must live in Holland, Michigan.", "Michigan"},
         {"Fully remote. You must live in Lebanon, New Hampshire.", "New Hampshire"},
         {"Fully remote. You must live in Ontario, California.", "California"},
         {"Fully remote. You must live in Ontario, CA.", ""},
         {"Fully remote. You must live in Victoria, BC.", "British Columbia"},
         {"Fully remote. You must live in Ontario, Canada.", "Ontario"},
         {"Fully remote. You must live in Panama City Beach, Florida.", ""},
         {"Fully remote. You must live in ON or BC.", "British Columbia, Ontario"},
         {"Fully remote. You must live in the Republic of Ireland or the UK.", "Ireland, United Kingdom"},
         {"Fully remote. You must live in an EU country.", "European Union"},
         {"Remote within the PST time zone", "PST"}});
}

TEST_CASE("people of a region are told to do the job") {
  check({{"Anyone living in the United Kingdom can do this job from home.", "United Kingdom"},
         {"The job ad is for employees in India who want to work fully remote.", "India"},
         {"Poste ouvert aux candidats de toute la Belgique, 100 % télétravail.", "Belgium"}});
}

TEST_CASE("a country keeps its own code, and a region beside what is told of others is none") {
  check({{"Remote - India, IN", "India"},
         {"Remote - Morocco, MA", "Morocco"},
         {"Remote, Canada, CA", "Canada"},
         {"Remote, Delaware, DE", "Delaware"},
         {"Remote - Lebanon, NH", "New Hampshire"},
         {"Bundesweit remote", "Germany"},
         {"Europaweit tätig, remote Beratung", ""},
         {"Our users are remote worldwide.", ""},
         {"Anyone in Norway can buy our remote control.", ""},
         {"Anyone in Norway can apply for this remote job.", "Norway"}});
}

TEST_CASE("any place and one's own home are where the region behind them says") {
  check({{"You work remotely from your home in Norway.", "Norway"},
         {"Work from home in any county of Ireland.", "Ireland"},
         {"You can work from any town in Portugal.", "Portugal"},
         {"Ireland-based remote.", "Ireland"},
         {"Du arbetar helt på distans från valfri ort i Sverige.", "Sweden"},
         {"Our clients work from any town in Portugal.", ""},
         {"You help customers who work from home in Norway.", ""}});
}

TEST_CASE("remote work is from the region that its speaker's prepositions name") {
  check({{"Fully remote, but only for residents of Australia.", "Australia"},
         {"Remote, just for people living in Chile.", "Chile"},
         {"Работа полностью удалённая, но только с территории Казахстана.", "Kazakhstan"},
         {"Удалённая работа для жителей Армении.", "Armenia"},
         {"Робота віддалена, лише з території України.", "Ukraine"},
         {"Lavoro interamente da remoto, dall'Italia.", "Italy"},
         {"Completamente da remoto dalla Spagna.", "Spain"},
         {"Trabalho remoto, a partir do Brasil.", "Brazil"},
         {"Praca w pełni zdalna, z Polski.", "Poland"},
         {"Tamamen uzaktan, Türkiye'den.", "Turkey"},
         {"Remote from any country you like; our servers are in Iceland.", ""}});
}
