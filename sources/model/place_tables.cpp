#include "sources/model/place_tables.h"

namespace radar::model {
namespace {

constexpr CountryRow k_countries[] = {
    {"AF", "Afghanistan", ""}, {"AL", "Albania", ""}, {"DZ", "Algeria", ""}, {"AD", "Andorra", ""}, {"AO", "Angola", ""},
    {"AR", "Argentina", ""}, {"AM", "Armenia", "Hayastan"}, {"AU", "Australia", "AUS"}, {"AT", "Austria", "Österreich"},
    {"AZ", "Azerbaijan", "Azərbaycan|Azerbaycan|Азербайджан"}, {"BS", "Bahamas", "The Bahamas"}, {"BH", "Bahrain", ""}, {"BD", "Bangladesh", ""},
    {"BB", "Barbados", ""}, {"BY", "Belarus", "Беларусь"}, {"BE", "Belgium", "Belgique|België|Belgien"}, {"BZ", "Belize", ""}, {"BJ", "Benin", ""},
    {"BM", "Bermuda", ""}, {"BT", "Bhutan", ""}, {"BO", "Bolivia", ""}, {"BA", "Bosnia and Herzegovina", "Bosnia"}, {"BW", "Botswana", ""},
    {"BR", "Brazil", "Brasil"}, {"BN", "Brunei", ""}, {"BG", "Bulgaria", "България"}, {"BF", "Burkina Faso", ""}, {"BI", "Burundi", ""},
    {"KH", "Cambodia", ""}, {"CM", "Cameroon", ""}, {"CA", "Canada", "CAN"}, {"CV", "Cape Verde", "Cabo Verde"}, {"KY", "Cayman Islands", ""},
    {"CF", "Central African Republic", ""}, {"TD", "Chad", ""}, {"CL", "Chile", ""}, {"CN", "China", "PRC|Mainland China|中国"}, {"CO", "Colombia", ""},
    {"KM", "Comoros", ""}, {"CG", "Congo", ""}, {"CD", "Democratic Republic of the Congo", "DRC|DR Congo"}, {"CR", "Costa Rica", ""}, {"CI", "Ivory Coast", "Côte d'Ivoire"},
    {"HR", "Croatia", "Hrvatska"}, {"CU", "Cuba", ""}, {"CY", "Cyprus", ""}, {"CZ", "Czechia", "Czech Republic|Česko|Tschechien"}, {"DK", "Denmark", "Danmark"},
    {"DJ", "Djibouti", ""}, {"DO", "Dominican Republic", ""}, {"EC", "Ecuador", ""}, {"EG", "Egypt", ""}, {"SV", "El Salvador", ""},
    {"EE", "Estonia", "Eesti"}, {"SZ", "Eswatini", "Swaziland"}, {"ET", "Ethiopia", ""}, {"FJ", "Fiji", ""}, {"FI", "Finland", "Suomi"},
    {"FR", "France", "Frankreich|Francia"}, {"GA", "Gabon", ""}, {"GM", "Gambia", ""}, {"GE", "Georgia", "Sakartvelo|Gürcüstan|საქართველო"}, {"DE", "Germany", "Deutschland|DEU|GER|Allemagne|Alemania"},
    {"GH", "Ghana", ""}, {"GI", "Gibraltar", ""}, {"GR", "Greece", "Hellas|Ελλάδα"}, {"GT", "Guatemala", ""}, {"GN", "Guinea", ""}, {"GY", "Guyana", ""},
    {"HT", "Haiti", ""}, {"HN", "Honduras", ""}, {"HK", "Hong Kong", "Hong Kong SAR|香港"}, {"HU", "Hungary", "Magyarország"}, {"IS", "Iceland", "Ísland"},
    {"IN", "India", "IND|Bharat"}, {"ID", "Indonesia", ""}, {"IR", "Iran", ""}, {"IQ", "Iraq", ""}, {"IE", "Ireland", "Éire|Republic of Ireland"},
    {"IL", "Israel", "ISR"}, {"IT", "Italy", "Italia|Italien"}, {"JM", "Jamaica", ""}, {"JP", "Japan", "JPN|日本"}, {"JE", "Jersey (Channel Islands)", ""}, {"JO", "Jordan", ""},
    {"KZ", "Kazakhstan", "Казахстан"}, {"KE", "Kenya", ""}, {"XK", "Kosovo", ""}, {"KW", "Kuwait", ""}, {"KG", "Kyrgyzstan", ""}, {"LA", "Laos", ""},
    {"LV", "Latvia", "Latvija"}, {"LB", "Lebanon", ""}, {"LR", "Liberia", ""}, {"LY", "Libya", ""}, {"LI", "Liechtenstein", ""}, {"LT", "Lithuania", "Lietuva"},
    {"LU", "Luxembourg", "Luxemburg"}, {"MO", "Macau", "Macao"}, {"MG", "Madagascar", ""}, {"MW", "Malawi", ""}, {"MY", "Malaysia", ""}, {"MV", "Maldives", ""},
    {"ML", "Mali", ""}, {"MT", "Malta", ""}, {"MR", "Mauritania", ""}, {"MU", "Mauritius", ""}, {"MX", "Mexico", "México|MEX"}, {"MD", "Moldova", ""},
    {"MC", "Monaco", ""}, {"MN", "Mongolia", ""}, {"ME", "Montenegro", ""}, {"MA", "Morocco", "Maroc"}, {"MZ", "Mozambique", ""}, {"MM", "Myanmar", "Burma"},
    {"NA", "Namibia", ""}, {"NP", "Nepal", ""}, {"NL", "Netherlands", "The Netherlands|Nederland|Holland|Niederlande|NLD"}, {"NZ", "New Zealand", "Aotearoa"},
    {"NI", "Nicaragua", ""}, {"NE", "Niger", ""}, {"NG", "Nigeria", ""}, {"MK", "North Macedonia", "Macedonia"}, {"NO", "Norway", "Norge"}, {"OM", "Oman", ""},
    {"PK", "Pakistan", ""}, {"PS", "Palestine", ""}, {"PA", "Panama", ""}, {"PG", "Papua New Guinea", ""}, {"PY", "Paraguay", ""}, {"PE", "Peru", "Perú"},
    {"PH", "Philippines", "The Philippines|Filipinas"}, {"PL", "Poland", "Polska|Polen|POL"}, {"PT", "Portugal", ""}, {"PR", "Puerto Rico", ""}, {"QA", "Qatar", ""},
    {"RO", "Romania", "România"}, {"RU", "Russia", "Russian Federation|Россия"}, {"RW", "Rwanda", ""}, {"SA", "Saudi Arabia", "KSA"}, {"SN", "Senegal", ""},
    {"RS", "Serbia", "Srbija"}, {"SC", "Seychelles", ""}, {"SL", "Sierra Leone", ""}, {"SG", "Singapore", "SGP"}, {"SK", "Slovakia", "Slovensko|Slovak Republic"}, {"SI", "Slovenia", "Slovenija"},
    {"SO", "Somalia", ""}, {"ZA", "South Africa", "RSA"}, {"KR", "South Korea", "Korea|Republic of Korea|한국"}, {"ES", "Spain", "España|Spanien|ESP"}, {"LK", "Sri Lanka", ""},
    {"SD", "Sudan", ""}, {"SR", "Suriname", ""}, {"SE", "Sweden", "Sverige|Schweden|SWE"}, {"CH", "Switzerland", "Schweiz|Suisse|Svizzera|CHE"}, {"SY", "Syria", ""},
    {"TW", "Taiwan", "台灣|Taiwan ROC"}, {"TJ", "Tajikistan", ""}, {"TZ", "Tanzania", ""}, {"TH", "Thailand", ""}, {"TG", "Togo", ""}, {"TT", "Trinidad and Tobago", ""},
    {"TN", "Tunisia", "Tunisie"}, {"TR", "Turkey", "Türkiye|Turkiye|Türkei"}, {"TM", "Turkmenistan", ""}, {"UG", "Uganda", ""}, {"UA", "Ukraine", "Україна|Украина"},
    {"AE", "United Arab Emirates", "UAE|U.A.E."}, {"GB", "United Kingdom", "UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|GBR"},
    {"US", "United States", "USA|U.S.|U.S.A.|US|United States of America|America|Estados Unidos|États-Unis"}, {"UY", "Uruguay", ""}, {"UZ", "Uzbekistan", "Oʻzbekiston|Узбекистан"}, {"VE", "Venezuela", ""},
    {"VN", "Vietnam", "Viet Nam|Việt Nam"}, {"YE", "Yemen", ""}, {"ZM", "Zambia", ""}, {"ZW", "Zimbabwe", ""}};

constexpr CityRow k_cities[] = {
    {"US", "New York|New York City|NYC|San Francisco|SF|San Francisco Bay Area|Bay Area|SF Bay Area|Los Angeles|Seattle|Boston|Austin|Chicago|Denver|Boulder|Atlanta|Dallas|Houston|Miami|San Diego|San Jose|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Santa Clara|Cupertino|Redwood City|San Mateo|Foster City|Oakland|Berkeley|South San Francisco|Santa Monica|Culver City|El Segundo|Pittsburgh|Philadelphia|Washington DC|Washington D.C.|Arlington|McLean|Reston|Bellevue|Redmond|Kirkland|Portland|Salt Lake City|Lehi|Phoenix|Scottsdale|Tempe|Raleigh|Durham|Charlotte|Nashville|Minneapolis|Detroit|Ann Arbor|Columbus|Cincinnati|Cleveland|Indianapolis|St. Louis|Saint Louis|Kansas City|Las Vegas|Tampa|Orlando|Jersey City|Hoboken|Brooklyn|Manhattan|Stamford|Baltimore|Irvine|Plano|Frisco|San Antonio|Sacramento|Silicon Valley|Bentonville|Huntsville|Bloomington|Fremont|Pleasanton|Burlingame|Bethesda|Provo|Research Triangle Park|Palo Alto HQ"},
    {"CA", "Toronto|Montreal|Montréal|Vancouver|Ottawa|Calgary|Edmonton|Waterloo|Kitchener|Mississauga|Quebec City|Winnipeg|Halifax|Markham"},
    {"GB", "London|Manchester|Edinburgh|Bristol|Leeds|Oxford|Glasgow|Belfast|Reading|Cardiff|Greater London|Sheffield|Nottingham|Newcastle upon Tyne"},
    {"IE", "Dublin|Cork|Galway|Limerick"}, {"DE", "Berlin|Munich|München|Hamburg|Frankfurt|Frankfurt am Main|Cologne|Köln|Stuttgart|Düsseldorf|Leipzig|Dresden|Heidelberg|Karlsruhe|Nuremberg|Nürnberg|Bonn|Aachen|Tübingen|Darmstadt|Hannover|Walldorf|Potsdam"},
    {"FR", "Paris|Lyon|Toulouse|Grenoble|Nice|Bordeaux|Nantes|Lille|Marseille|Sophia Antipolis|Montpellier|Rennes|Strasbourg"}, {"NL", "Amsterdam|Rotterdam|The Hague|Den Haag|Utrecht|Eindhoven|Delft|Leiden|Groningen"},
    {"BE", "Brussels|Bruxelles|Antwerp|Ghent|Gent|Leuven"}, {"CH", "Zurich|Zürich|Geneva|Genève|Lausanne|Basel|Bern|Zug|Lugano"}, {"AT", "Vienna|Wien|Graz|Linz|Salzburg|Innsbruck"},
    {"ES", "Madrid|Barcelona|Valencia|Malaga|Málaga|Seville|Sevilla|Bilbao"}, {"PT", "Lisbon|Lisboa|Porto|Braga|Coimbra"}, {"IT", "Milan|Milano|Rome|Roma|Turin|Torino|Bologna|Naples|Napoli|Florence"},
    {"SE", "Stockholm|Gothenburg|Göteborg|Malmö|Malmo|Lund|Linköping|Uppsala"}, {"DK", "Copenhagen|København|Aarhus|Odense"}, {"NO", "Oslo|Trondheim|Bergen|Stavanger"}, {"FI", "Helsinki|Espoo|Tampere|Turku|Oulu"}, {"IS", "Reykjavik|Reykjavík"},
    {"PL", "Warsaw|Warszawa|Krakow|Kraków|Cracow|Wroclaw|Wrocław|Gdansk|Gdańsk|Poznan|Poznań|Lodz|Łódź|Katowice|Gdynia"}, {"CZ", "Prague|Praha|Brno|Ostrava"}, {"SK", "Bratislava|Košice|Kosice"}, {"HU", "Budapest"}, {"RO", "Bucharest|București|Cluj-Napoca|Cluj|Iasi|Iași|Timisoara|Timișoara"},
    {"BG", "Sofia|София|Plovdiv|Varna"}, {"GR", "Athens|Thessaloniki"}, {"RS", "Belgrade|Beograd|Novi Sad"}, {"HR", "Zagreb|Split"}, {"SI", "Ljubljana"}, {"EE", "Tallinn|Tartu"}, {"LV", "Riga"}, {"LT", "Vilnius|Kaunas"},
    {"UA", "Kyiv|Kiev|Київ|Lviv|Kharkiv|Odesa|Odessa|Dnipro"}, {"BY", "Minsk|Минск"}, {"RU", "Moscow|Москва|Saint Petersburg|St. Petersburg|Санкт-Петербург|Novosibirsk|Kazan|Yekaterinburg"},
    {"AZ", "Baku|Bakı|Баку|Ganja|Gəncə|Sumqayit|Sumqayıt"}, {"GE", "Tbilisi|Тбилиси|Batumi"}, {"AM", "Yerevan|Ереван"}, {"KZ", "Almaty|Алматы|Astana|Астана"}, {"UZ", "Tashkent|Ташкент"}, {"TR", "Istanbul|İstanbul|Ankara|Izmir|İzmir|Antalya|Bursa|Kocaeli"},
    {"CY", "Limassol|Nicosia|Larnaca"}, {"IL", "Tel Aviv|Tel Aviv-Yafo|Tel-Aviv|Haifa|Jerusalem|Herzliya|Ramat Gan|Petah Tikva|Yokneam|Ra'anana|Netanya|Be'er Sheva"}, {"AE", "Dubai|Abu Dhabi|Sharjah"}, {"SA", "Riyadh|Jeddah|Dhahran"}, {"QA", "Doha"}, {"EG", "Cairo|Giza"}, {"JO", "Amman"}, {"LB", "Beirut"},
    {"IN", "Bangalore|Bengaluru|Hyderabad|Mumbai|Pune|Chennai|New Delhi|Delhi|Gurgaon|Gurugram|Noida|Kolkata|Ahmedabad|Kochi|Jaipur|Trivandrum|Thiruvananthapuram|Coimbatore|Indore|Chandigarh|Mohali"}, {"PK", "Karachi|Lahore|Islamabad"}, {"BD", "Dhaka"}, {"LK", "Colombo"}, {"NP", "Kathmandu"},
    {"CN", "Beijing|北京|Shanghai|上海|Shenzhen|深圳|Hangzhou|杭州|Guangzhou|广州|Chengdu|Nanjing|Wuhan|Suzhou"}, {"TW", "Taipei|台北|Hsinchu|Taichung|New Taipei"}, {"HK", "Kowloon"}, {"JP", "Tokyo|東京|Osaka|Kyoto|Yokohama|Fukuoka|Nagoya"}, {"KR", "Seoul|서울|Pangyo|Busan|Seongnam"}, {"SG", "Singapore"},
    {"MY", "Kuala Lumpur|Penang|Cyberjaya|Petaling Jaya"}, {"TH", "Bangkok"}, {"VN", "Ho Chi Minh City|Hanoi|Ha Noi|Da Nang|Saigon"}, {"ID", "Jakarta|Bandung|Yogyakarta"}, {"PH", "Manila|Makati|Taguig|Cebu|Quezon City|Metro Manila"},
    {"AU", "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra"}, {"NZ", "Auckland|Wellington|Christchurch"}, {"BR", "São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Florianópolis|Florianopolis|Curitiba|Porto Alegre|Recife|Campinas"}, {"MX", "Mexico City|Ciudad de México|CDMX|Guadalajara|Monterrey"},
    {"AR", "Buenos Aires"}, {"CL", "Santiago de Chile"}, {"CO", "Bogotá|Bogota|Medellín|Medellin"}, {"PE", "Lima"}, {"UY", "Montevideo"}, {"CR", "San José, Costa Rica"}, {"ZA", "Cape Town|Johannesburg|Pretoria|Durban|Stellenbosch"}, {"NG", "Lagos|Abuja"}, {"KE", "Nairobi"}, {"GH", "Accra"}, {"RW", "Kigali"}, {"MA", "Casablanca|Rabat"}, {"TN", "Tunis"}, {"ET", "Addis Ababa"}, {"UG", "Kampala"}, {"LU", "Luxembourg City"}, {"MT", "Valletta"}};

constexpr CityRow k_us_states[] = {
    {"AL", "Alabama"}, {"AK", "Alaska"}, {"AZ", "Arizona"}, {"AR", "Arkansas"}, {"CA", "California"}, {"CO", "Colorado"}, {"CT", "Connecticut"}, {"DE", "Delaware"}, {"DC", "District of Columbia"}, {"FL", "Florida"},
    {"GA", "Georgia"}, {"HI", "Hawaii"}, {"ID", "Idaho"}, {"IL", "Illinois"}, {"IN", "Indiana"}, {"IA", "Iowa"}, {"KS", "Kansas"}, {"KY", "Kentucky"}, {"LA", "Louisiana"}, {"ME", "Maine"}, {"MD", "Maryland"},
    {"MA", "Massachusetts"}, {"MI", "Michigan"}, {"MN", "Minnesota"}, {"MS", "Mississippi"}, {"MO", "Missouri"}, {"MT", "Montana"}, {"NE", "Nebraska"}, {"NV", "Nevada"}, {"NH", "New Hampshire"}, {"NJ", "New Jersey"},
    {"NM", "New Mexico"}, {"NY", "New York State"}, {"NC", "North Carolina"}, {"ND", "North Dakota"}, {"OH", "Ohio"}, {"OK", "Oklahoma"}, {"OR", "Oregon"}, {"PA", "Pennsylvania"}, {"RI", "Rhode Island"}, {"SC", "South Carolina"},
    {"SD", "South Dakota"}, {"TN", "Tennessee"}, {"TX", "Texas"}, {"UT", "Utah"}, {"VT", "Vermont"}, {"VA", "Virginia"}, {"WA", "Washington"}, {"WV", "West Virginia"}, {"WI", "Wisconsin"}, {"WY", "Wyoming"}};
constexpr CityRow k_ca_provinces[] = {
    {"ON", "Ontario"}, {"QC", "Quebec|Québec"}, {"BC", "British Columbia"}, {"AB", "Alberta"}, {"MB", "Manitoba"}, {"SK", "Saskatchewan"}, {"NS", "Nova Scotia"}, {"NB", "New Brunswick"}, {"NL", "Newfoundland and Labrador|Newfoundland"}, {"PE", "Prince Edward Island"}};
constexpr CityRow k_au_states[] = {{"NSW", "New South Wales"}, {"VIC", "Victoria"}, {"QLD", "Queensland"}, {"WA", "Western Australia"}, {"SA", "South Australia"}, {"TAS", "Tasmania"}, {"ACT", "Australian Capital Territory"}};

}  // namespace

std::span<const CountryRow> country_rows() { return k_countries; }
std::span<const CityRow> city_rows() { return k_cities; }
std::span<const CityRow> us_state_rows() { return k_us_states; }
std::span<const CityRow> ca_province_rows() { return k_ca_provinces; }
std::span<const CityRow> au_state_rows() { return k_au_states; }

}  // namespace radar::model
