// What a rule's conditions mean, and the enumerations and compounds that name several skills at once.
#include <catch2/catch_test_macros.hpp>

#include "analysis/match/matcher.h"

using namespace radar;

namespace {

const char* k_skills = R"({
 "words":{"tools":["hammer","screw driver"]},
 "no_company":["People"], "nested":["llm","sql"], "no_nested":["sql-server"],
 "line_words":["proven","skills"], "shared_heads":["data"], "unshared":["models"],
 "nothing":["go to market","{sales|oil} pipelines"],
 "namesakes":{"of":["Languages","b"],"rejects":{"before":["{meeting|board} room"],"after":["street"],"near_before":["{cat|dog}* {named|called}"],"within":4}},
 "skills":[
 {"id":"python","name":"Python","category":"Languages","aliases":["python"]},
 {"id":"sql","name":"SQL","category":"Languages","aliases":["sql"]},
 {"id":"sql-server","name":"SQL Server","category":"Databases","aliases":["sql server"]},
 {"id":"rel","name":"Relational databases","category":"Databases","aliases":["sql databases"]},
 {"id":"talk","name":"Talking","category":"People","aliases":["talking"]},
 {"id":"pipe","name":"Pipelines","category":"x","aliases":["pipelines"]},
 {"id":"a","name":"Alpha","category":"x","aliases":[{"text":"alpha","needs":{"list":true}}]},
 {"id":"b","name":"Beta","category":"x","aliases":[{"text":"beta","needs":{"posting":["Languages"]}}]},
 {"id":"c","name":"Gamma","category":"x","aliases":[{"text":"gamma","needs":{"section":["required","preferred"]}}]},
 {"id":"d","name":"Delta","category":"x","aliases":[{"text":"delta","rejects":{"section":["benefits"]}}]},
 {"id":"e","name":"Epsilon","category":"x","aliases":[{"text":"epsilon","needs":{"near_after":["model*"],"within":4}}]},
 {"id":"z","name":"Zeta","category":"x","aliases":[{"text":"Zeta","case":"exact","rejects":{"after":["^"],"before":["#"]}}]},
 {"id":"i","name":"Iota","category":"x","aliases":[{"text":"iota","rejects":{"near":["degree"],"unless":["knowledge of"],"within":6}}]},
 {"id":"ada","name":"Ada","category":"x","aliases":[{"text":"Ada","rejects":{"list_before":["lunch with","ask"],"list_after":["from the * team","( boss"]}}]},
 {"id":"eve","name":"Eve","category":"x","aliases":[{"text":"Eve","rejects":{"list_before":["lunch with","ask"],"list_after":["from the * team","( boss"]}}]},
 {"id":"store","name":"Acme Store","category":"x","aliases":[{"text":"store","needs":{"bracket":["acme","acme cloud"]}}]},
 {"id":"shop","name":"Shop","category":"x","aliases":[{"text":"shop","rejects":{"bracket":["acme"]}}]},
 {"id":"s","name":"Sigma","category":"x","aliases":[{"text":"sigma","rejects":{"before":["fuß"]}}]},
 {"id":"h","name":"Eta","category":"x","aliases":[{"text":"eta","needs":{"near":["@tools"],"within":3}}]},
 {"id":"t","name":"Theta","category":"x","aliases":[{"text":"theta","needs":{"skills":true,"chars":20}}]},
 {"id":"llm","name":"LLM","category":"x","aliases":[{"text":"LLM","case":"exact"},"llm"]},
 {"id":"eval","name":"LLM evaluation","category":"x","aliases":["llm evaluation"]},
 {"id":"clean","name":"Data cleaning","category":"x","aliases":["data cleaning"]},
 {"id":"valid","name":"Data validation","category":"x","aliases":["data validation"]},
 {"id":"dmod","name":"Data modeling","category":"x","aliases":["data models"]},
 {"id":"java","name":"Java","category":"Languages","aliases":["java"]},
 {"id":"docker","name":"Docker","category":"x","aliases":["docker","docker/python","docker and talking","docker with python","java docker"]},
 {"id":"lin","name":"Linear regression","category":"x","aliases":["linear regression"]},
 {"id":"dq","name":"Wasserqualität","category":"x","aliases":["wasserqualität"]},
 {"id":"dm","name":"Wassermessung","category":"x","aliases":["wassermessung"]},
 {"id":"lm","name":"Luftmessung","category":"x","aliases":["luftmessung"]},
 {"id":"go","name":"Go","category":"x","aliases":[{"text":"Go","case":"exact","needs":{"near":["golang"]}}]},
 {"id":"spark","name":"Spark","category":"x","aliases":[{"text":"Spark","case":"exact","needs":{"list":true}}]},
 {"id":"mlops","name":"MLOps","category":"x","aliases":["mlops"]},
 {"id":"devops","name":"DevOps","category":"x","aliases":["devops"]},
 {"id":"ml","name":"ML","category":"x","aliases":["ml"]},
 {"id":"opt","name":"Optik","category":"x","aliases":["optik ölçüm"]},
 {"id":"p","name":"Pi","category":"x","aliases":[{"text":"pi","rejects":{"near":["degree"],"unless_near":["knowledge of"],"within":6}}]},
 {"id":"kappa","name":"Kappa","category":"x","aliases":[{"text":"kappa","rejects":{"near":["boat"],"within":5}}]},
 {"id":"mu","name":"Mu","category":"x","aliases":[{"text":"mu","needs":{"near":["boat"],"within":5}}]},
 {"id":"nu","name":"Nu","category":"x","aliases":[{"text":"nu","rejects":{"after":["^travel"],"before":["^air*"]}}]},
 {"id":"xi","name":"Xi","category":"x","aliases":[{"text":"xi","rejects":{"around":["{the|our} ~ {hotel|room}"]}}]},
 {"id":"rho","name":"Rho","category":"x","aliases":[{"text":"rho","rejects":{"names_before":["{rooms|cats} are called","rooms :"]}}]},
 {"id":"log","name":"Logistic regression","category":"x","aliases":["logistic regression"]}
]})";

std::string found(const std::string& text, const std::vector<match::Part>& parts = {}) {
  static const auto* const skills = [] {
    json::ConfigFaults faults;
    auto* out = new taxonomy::Taxonomy(taxonomy::Taxonomy::parse(k_skills, "t", faults));
    if (!faults.empty()) throw std::runtime_error(faults.front().str());
    return out;
  }();
  static const match::Matcher matcher(*skills);
  std::string out;
  for (const auto& hit : matcher.find(text, parts))
    out += (out.empty() ? "" : " ") + skills->skill(hit.skill).id + "[" +
           text.substr(hit.begin, hit.end - hit.begin) + "]";
  return out;
}

}  // namespace

TEST_CASE("list: another skill is the neighbour in the enumeration") {
  CHECK(found("Python, alpha") == "python[Python] a[alpha]");
  CHECK(found("alpha and Python") == "a[alpha] python[Python]");
  CHECK(found("Python/alpha/SQL") == "python[Python] a[alpha] sql[SQL]");
  CHECK(found("- Python\n- Alpha\n") == "python[Python] a[Alpha]");
  CHECK(found("Python and an alpha") == "python[Python]");
  CHECK(found("Python.\n\nAlpha") == "python[Python]");
  CHECK(found("talking, alpha") == "talk[talking]");  // talking vouches for nothing
}

TEST_CASE("posting: one of a category's skills is named anywhere") {
  CHECK(found("beta people. Much later: Python") == "b[beta] python[Python]");
  CHECK(found("beta people and docker") == "docker[docker]");
}

TEST_CASE("section: the part of the posting decides") {
  const std::string text = "gamma delta\ngamma delta\n";
  CHECK(found(text) == "d[delta] d[delta]");
  CHECK(found(text, {{0, 12, 1}, {12, 24, 5}}) == "c[gamma] d[delta]");
}

TEST_CASE("near_after looks ahead within the sentence only") {
  CHECK(found("epsilon our best models") == "e[epsilon]");
  CHECK(found("models epsilon") == "");
  CHECK(found("epsilon. Models") == "");
  CHECK(found("epsilon one two three four models") == "");
}

TEST_CASE("unless: words before, in the same sentence, keep a rejection away") {
  CHECK(found("a degree in iota") == "");
  CHECK(found("knowledge of boats and iota, or a degree") == "i[iota]");
  CHECK(found("knowledge of boats. A degree in iota") == "");
  CHECK(found("knowledge of one two three four five six iota, or a degree") == "");
}

TEST_CASE("signs in phrases: capitalised words, numbers, named lists") {
  CHECK(found("Zeta") == "z[Zeta]");
  CHECK(found("Zeta Jones") == "");
  CHECK(found("Zeta jones, 3 ZETA") == "z[Zeta]");
  CHECK(found("3 Zeta") == "");
  CHECK(found("eta by hammer") == "h[eta]");
  CHECK(found("eta, a screw-driver") == "h[eta]");
  CHECK(found("eta, a saw") == "");
}

TEST_CASE("list_before and list_after: what stands around the enumeration of names") {
  CHECK(found("Ada and Eve") == "ada[Ada] eve[Eve]");
  CHECK(found("lunch with Ada") == "");
  CHECK(found("lunch with Ada, Eve") == "");
  CHECK(found("lunch with Tom Smith, Ada and Eve") == "");
  CHECK(found("Ask Tom (who knows), Ada or Eve") == "");
  CHECK(found("Ada, Tom and Eve from the data team") == "");
  CHECK(found("Ada and Eve (boss)") == "");
  CHECK(found("Eve (boss) and Ada") == "");
  CHECK(found("Ada Smith (boss) and Tom Eve") == "");
  CHECK(found("Ada and Eve from the start") == "ada[Ada] eve[Eve]");
  // A name of one meaning tells what the enumeration is of; a line and a small letter end it.
  CHECK(found("lunch with Python, Ada and Eve") == "python[Python] ada[Ada] eve[Eve]");
  CHECK(found("ask Ada, Eve or java") == "ada[Ada] eve[Eve] java[java]");
  CHECK(found("lunch with Tom\nAda, Eve") == "ada[Ada] eve[Eve]");
  CHECK(found("lunch with him, Ada, Eve") == "ada[Ada] eve[Eve]");
}

TEST_CASE("bracket: what stands before the bracket that holds the name") {
  CHECK(found("Acme (mail, store)") == "store[store]");
  CHECK(found("Acme Cloud (mail (fast), store)") == "store[store]");
  CHECK(found("Acme (mail), store") == "");
  CHECK(found("Acme (mail\nStore)") == "");
  CHECK(found("Other (mail, store)") == "");
  CHECK(found("Acme store") == "");
  CHECK(found("Acme (mail, shop), shop") == "shop[shop]");
}

TEST_CASE("skills: another one within so many bytes of the same sentence") {
  CHECK(found("theta with Python") == "t[theta] python[Python]");
  CHECK(found("theta. With Python") == "python[Python]");
  CHECK(found("theta with a lot of good old Python") == "python[Python]");
}

TEST_CASE("what is nothing hides what it holds") {
  CHECK(found("go to market with sales pipelines") == "");
  CHECK(found("our pipelines") == "pipe[pipelines]");
}

TEST_CASE("a longer name may name another skill besides") {
  CHECK(found("LLM evaluation") == "eval[LLM evaluation] llm[LLM]");
  CHECK(found("SQL databases") == "rel[SQL databases] sql[SQL]");
  CHECK(found("SQL Server") == "sql-server[SQL Server]");
}

TEST_CASE("a name that joins others names each of them") {
  CHECK(found("docker/python") == "docker[docker/python] python[python]");
  CHECK(found("docker and talking") == "docker[docker and talking] talk[talking]");
  CHECK(found("docker with python") == "docker[docker with python]");
  CHECK(found("java docker") == "docker[java docker]");
}

TEST_CASE("a head or a tail that several items share") {
  CHECK(found("data cleaning and validation") == "clean[data cleaning] valid[validation]");
  CHECK(found("data collection, cleaning, and validation of inputs") == "clean[cleaning] valid[validation]");
  CHECK(found("data quality, validation rules") == "");
  CHECK(found("data cleaning, models") == "clean[data cleaning]");
  CHECK(found("data cleaning\nvalidation") == "clean[data cleaning]");
  CHECK(found("linear and logistic regression") == "lin[linear] log[logistic regression]");
  CHECK(found("linear or logistic regressions") == "lin[linear] log[logistic regressions]");
}

TEST_CASE("words that have no name with a shared tail part no enumeration, longer items do") {
  CHECK(found("linear, quantile and logistic regression") == "lin[linear] log[logistic regression]");
  CHECK(found("linear, kernel ridge and logistic regression") == "log[logistic regression]");
  CHECK(found("linear, a, b, c and logistic regression") == "log[logistic regression]");
  CHECK(found("piecewise linear and logistic regression") == "lin[linear] log[logistic regression]");
  CHECK(found("your own data, build and clean the data models") == "dmod[data models]");
}

TEST_CASE("a name may begin or end in parentheses") {
  CHECK(found("(ML)Ops") == "mlops[ML)Ops] ml[ML]");
  CHECK(found("Dev(Sec)Ops, ML(Ops)") == "mlops[ML(Ops] ml[ML]");
  CHECK(found("(logistic) regression") == "log[logistic) regression]");
  CHECK(found("docker(s), (for) regression") == "docker[docker]");
  CHECK(found("(linear) (") == "");
}

TEST_CASE("hashtags are names without their blanks") {
  CHECK(found("#linearregression #LogisticRegression #sql") ==
        "lin[linearregression] log[LogisticRegression] sql[sql]");
  CHECK(found("linearregression x#linearregression #linearregressions") == "");
}

TEST_CASE("quotation marks part no name from its neighbours") {
  CHECK(found("the \"eta\" hammer") == "h[eta]");
  CHECK(found("screw driver 'eta'") == "h[eta]");
  CHECK(found("the \"eta\" tree") == "");
}

TEST_CASE("versions belong to names") {
  CHECK(found("Python3, python3.11, Java17, java 17, SQL2019") ==
        "python[Python3] python[python3.11] java[Java17] java[java] sql[SQL2019]");
  CHECK(found("Java17+ and python3+") == "java[Java17+] python[python3+]");
  CHECK(found("RequirementsPython3+ years") == "python[Python3+]");
  CHECK(found("Java2D javax") == "");
}

TEST_CASE("words glued by a lost blank or line break are told apart where that is safe") {
  CHECK(found("PythonJavaSQL") == "python[Python] java[Java] sql[SQL]");
  CHECK(found("RequirementsPython") == "python[Python]");
  CHECK(found("DockerExperience") == "docker[Docker]");
  CHECK(found("RequirementsSQL DataNice to have") == "");
  CHECK(found("haveSQL, needLLMs") == "sql[SQL] llm[LLMs]");
  CHECK(found("SQLNice to have") == "sql[SQL]");
  CHECK(found("ProxySQL noSQL mySQLs") == "");  // a product's name; too short to be a word
  CHECK(found("JavaScript JavaBeans MySQLite") == "");
  CHECK(found("PythonSparkSQL") == "python[Python] spark[Spark] sql[SQL]");
  CHECK(found("SparkDocker DockerSpark") == "spark[Spark] docker[Docker] docker[Docker] spark[Spark]");
  CHECK(found("a Spark, SparkX XSpark RequirementsSpark") == "");
  CHECK(found("Python|SQL; docker+java") == "python[Python] sql[SQL] docker[docker] java[java]");
}

TEST_CASE("a word that begins a line or ends a heading is no part of the name glued to it") {
  CHECK(found("Python or SparkProven ability") == "python[Python] spark[Spark]");
  CHECK(found("Python or SparkPost") == "python[Python]");
  CHECK(found("SkillsML and as neededML") == "ml[ML] ml[ML]");
  CHECK(found("at the organizationSkillsML") == "ml[ML]");
  CHECK(found("CyberML, deepML, neededMl, Skillset") == "");
  CHECK(found("SkillsGo and golang; neededGo") == "");  // may be any word: one capital
}

TEST_CASE("names inside addresses are none") {
  CHECK(found("https://jobs.example.org/python/docker www.sql.example") == "");
  CHECK(found("(see python/docker)") == "python[python] docker[docker]");
}

TEST_CASE("German compounds leave out the part that they share") {
  CHECK(found("Wassermessung und -qualität") == "dm[Wassermessung] dq[qualität]");
  CHECK(found("Wasserversorgung, -messung und -qualität") == "dm[messung] dq[qualität]");
  CHECK(found("Luft- und Wassermessung") == "lm[Luft] dm[Wassermessung]");
  CHECK(found("Luft-, Wasser- oder Bodenmessung") == "lm[Luft] dm[Wasser]");
  CHECK(found("Wassermessung/-qualität") == "dm[Wassermessung] dq[qualität]");
  CHECK(found("Wassermessung - qualität") == "dm[Wassermessung]");
  CHECK(found("Luft- Wassermessung") == "dm[Wassermessung]");
}

TEST_CASE("a tail that a slash shares belongs to all items, unless each is something by itself") {
  CHECK(found("Dev/MLOps") == "devops[Dev] mlops[MLOps]");
  CHECK(found("Dev/ML/MLOps") == "devops[Dev] mlops[ML] mlops[MLOps]");
  CHECK(found("ML/DevOps") == "ml[ML] devops[DevOps]");
  CHECK(found("Dev/mlops") == "mlops[mlops]");
}

TEST_CASE("items of a bracket share what stands before it") {
  CHECK(found("linear regression (logistic)") == "lin[linear regression] log[logistic]");
  CHECK(found("data cleaning (manual, validation)") == "clean[data cleaning] valid[validation]");
  CHECK(found("data cleaning: (validation)") == "clean[data cleaning]");
}

TEST_CASE("names have the case endings of the language around them") {
  CHECK(found("używamy Pythona i Dockerem, też SQL-em") == "python[Pythona] docker[Dockerem] sql[SQL]");
  CHECK(found("píšeme v Pythonu, řešíme") == "python[Pythonu]");
  CHECK(found("Pythonban írunk, idő") == "python[Pythonban]");
  CHECK(found("пишем на Pythonе, собираем Dockerом") == "python[Pythonе] docker[Dockerом]");
  CHECK(found("Pythonla işləyirik") == "python[Pythonla]");
  CHECK(found("Pythona Dockerem pythonban") == "");  // no letter says which language it is
  CHECK(found("używamy Pythonix i sqle") == "");     // no ending; too short a name
}

TEST_CASE("case endings behind a hyphen or an apostrophe tell a name, glued ones end an ordinary one") {
  CHECK(found("Bu işdə Go-da yazırıq") == "go[Go]");
  CHECK(found("Go'yu öğreniriz, işimiz bu") == "go[Go]");
  CHECK(found("İş: Go da gözəldir").empty());
  CHECK(found("a Go-da hotel").empty());
  CHECK(found("Bu işte optik ölçümünden söz ederiz").empty());  // no single ending
  CHECK(found("Bu işte optik ölçümden söz ederiz") == "opt[optik ölçümden]");
  CHECK(found("optik ölçümden") == "");  // nothing around says which language it is
}

TEST_CASE("a name that only parentheses or a line's end make is none inside an address") {
  CHECK(found("see Ml(ops)") == "mlops[Ml(ops] ml[Ml]");
  CHECK(found("see https://acme.com/Ml(ops)") == "");
}

TEST_CASE("rules of namesakes rule out names of one word, beside rules of their own") {
  CHECK(found("python and java") == "python[python] java[java]");
  CHECK(found("board room python, java street").empty());
  CHECK(found("cats called python and java") == "");
  CHECK(found("cats called a b c python").empty());
  CHECK(found("cats called a b c d python") == "python[python]");
  CHECK(found("python, beta") == "python[python] b[beta]");
  CHECK(found("python, meeting room beta") == "python[python]");
  CHECK(found("meeting room linear regression") == "lin[linear regression]");  // none of theirs
}

TEST_CASE("words of rules that have a sharp s hold however it is written") {
  CHECK(found("ein großer Zeh: sigma") == "s[sigma]");
  CHECK(found("der Fuß sigma, der FUẞ sigma, der Fuss sigma").empty());
}

TEST_CASE("a word that rules out is sought in the sentence, one that vouches beyond it") {
  CHECK(found("kappa and a boat").empty());
  CHECK(found("kappa is a tool. A boat is none") == "kappa[kappa]");
  CHECK(found("The boat sank.\nKappa") == "kappa[Kappa]");
  CHECK(found("mu floats. A boat") == "mu[mu]");
}

TEST_CASE("unless_near: words on either side keep a reject from holding, in the sentence") {
  CHECK(found("degree in pi").empty());
  CHECK(found("knowledge of pi, degree") == "p[pi]");
  CHECK(found("degree, pi and knowledge of it") == "p[pi]");
  CHECK(found("degree in pi. We like knowledge of it").empty());
  CHECK(found("B.S. in pi, a degree").empty());
}

TEST_CASE("a stop before small letters ends no sentence") {
  CHECK(found("kappa, B.Sc. or boat").empty());
  CHECK(found("kappa, B.Sc. The boat") == "kappa[kappa]");
}

TEST_CASE("a word with a circumflex asks for a capital") {
  CHECK(found("nu Travel").empty());
  CHECK(found("nu travel") == "nu[nu]");
  CHECK(found("Airlines nu").empty());
  CHECK(found("airlines nu") == "nu[nu]");
}

TEST_CASE("around: words on both sides at once") {
  CHECK(found("at the xi hotel").empty());
  CHECK(found("in our xi room").empty());
  CHECK(found("a xi hotel") == "xi[xi]");
  CHECK(found("the xi") == "xi[xi]");
}

TEST_CASE("names_before: before an enumeration of names, skills among them") {
  CHECK(found("rooms are called rho").empty());
  CHECK(found("rooms are called Java, Ada Lovelace and rho") == "java[Java] ada[Ada]");
  CHECK(found("Rooms: Python, SQL, rho") == "python[Python] sql[SQL]");
  CHECK(found("rooms are called by Java and rho") == "java[Java] rho[rho]");
  CHECK(found("rooms are called Java.\nrho") == "java[Java] rho[rho]");
}
