#include "scraper/importer/importer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>

#include "scraper/importer/csv.h"

namespace {

namespace fs = std::filesystem;
using namespace radar;

struct Fixture {
  Fixture() {
    folder = fs::temp_directory_path() /
             ("radar_import_" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
    fs::create_directories(folder);
  }
  ~Fixture() {
    std::error_code code;
    fs::remove_all(folder, code);
  }
  std::string write(const std::string& name, const std::string& bytes) const {
    const fs::path path = folder / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }
  Result<importer::ImportResult, std::string> import(const std::string& path,
                                                     const std::string& source = "") {
    return importer::import_file(*store, run, path, source, 1000);
  }
  std::string text(const std::string& sql) { return store->database().execAndGet(sql).getString(); }
  // Of the only posting.
  std::string description() { return store::load_text(store->database(), 1); }

  fs::path folder;
  std::unique_ptr<store::Store> store = store::Store::open(":memory:").value();
  std::int64_t run = store->begin_run("import", 1000, "0.1", "");
};

std::vector<std::vector<std::string>> records(const std::string& csv) {
  std::size_t at = 0;
  importer::CsvReader reader(
      [&]() -> std::optional<std::string> {
        if (at >= csv.size()) return std::nullopt;
        const std::size_t end = std::min(csv.find('\n', at), csv.size());
        std::string line = csv.substr(at, end - at);
        at = end + 1;
        return line;
      },
      ',');
  std::vector<std::vector<std::string>> out;
  while (auto r = reader.next()) out.push_back(r->fields);
  return out;
}

using Rows = std::vector<std::vector<std::string>>;

// {"title":"T","description":"D"} and a line end, as gzip writes it
const std::string kGzip(
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x2a\xc9\x2c\xc9\x49\x55\xb2\x52\x0a\x51\xd2\x51\x4a\x49"
    "\x2d"
    "\x4e\x2e\xca\x2c\x28\xc9\xcc\xcf\x03\x8a\xb8\x28\xd5\x72\x01\x00\xc3\x54\x4a\xdf\x20\x00\x00\x00",
    51);

}  // namespace

TEST_CASE("CSV as RFC 4180 has it") {
  CHECK(records("a,b\r\nc,d\r\n") == Rows{{"a", "b"}, {"c", "d"}});
  CHECK(records("a,b\nc,") == Rows{{"a", "b"}, {"c", ""}});
  CHECK(records("\"a,\"\"x\"\"\",b\n\n\"two\n\nlines\",d\n") ==
        Rows{{"a,\"x\"", "b"}, {"two\n\nlines", "d"}});
  CHECK(records("\"a\",\"b\"\r\n") == Rows{{"a", "b"}});
  CHECK(records("\xEF\xBB\xBFtitle,b\n") == Rows{{"title", "b"}});
  CHECK(records("a,\"never closed\nrest") == Rows{{"a", "never closed\nrest\n"}});
  CHECK(records("").empty());
}

TEST_CASE_METHOD(Fixture, "CSV as spreadsheets of Western Europe save it, in Windows-1252") {
  const auto path = write("a.csv", "title;description\nAnalyst M\xFCnchen;\x84SQL\x93 f\xFCr 3 \x80\n");
  REQUIRE(import(path).value().stored == 1);
  CHECK(text("SELECT title FROM documents") == "Analyst München");
  CHECK(description() == "„SQL“ für 3 €");
}

TEST_CASE_METHOD(Fixture, "UTF-8 that was cut within a character is UTF-8 all the same") {
  const auto path = write("a.csv", "title,description\nT,Gehälter für Köche: f\xC3\n");
  REQUIRE(import(path).value().stored == 1);
  CHECK(description() == "Gehälter für Köche: f\xEF\xBF\xBD");
}

TEST_CASE_METHOD(Fixture,
                 "a letter cut at a field's end does not tell the encoding, whole ones of the record do") {
  const auto [line, title, text_of] = GENERATE(table<std::string, std::string, std::string>({
      {"Analyst M\xC3,Python", "Analyst M\xEF\xBF\xBD", "Python"},
      {"Analyst \xE2\x80,Python", "Analyst \xEF\xBF\xBD", "Python"},
      {"Analyst M\xC3,Köln", "Analyst M\xEF\xBF\xBD", "Köln"},
      {"Analyst f\xFC"
       "r Daten,K\xF6ln und M\xC3",
       "Analyst für Daten", "Köln und MÃ"},
      {"Chef du caf\xE9,Python", "Chef du café", "Python"},
      {"R\xD4LE,CAF\xC9", "RÔLE", "CAFÉ"},
  }));
  REQUIRE(import(write("a.csv", "title,description\n" + line + "\n")).value().stored == 1);
  CHECK(text("SELECT title FROM documents") == title);
  CHECK(description() == text_of);
}

TEST_CASE_METHOD(Fixture, "UTF-16 with its mark, in either order of bytes and over many blocks") {
  const bool big = GENERATE(false, true);
  const std::size_t shift = GENERATE(0, 1);  // of the pairs against the blocks
  std::u16string units = u"title\tdescription\nRôle" + std::u16string(shift, u's') + u"\tA";
  std::string expected = "A";
  for (int i = 0; i < 40'000; ++i) {
    units += u"ß😀";
    expected += "ß😀";
  }
  std::string bytes = big ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : units + u"\r\n") {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes += {big ? high : low, big ? low : high};
  }
  CAPTURE(big, shift);
  const auto path = write("a.tsv", bytes);
  CHECK(importer::problem_of(path) == std::nullopt);
  REQUIRE(import(path).value().stored == 1);
  CHECK(text("SELECT title FROM documents") == "Rôle" + std::string(shift, 's'));
  CHECK(description() == expected);
}

TEST_CASE_METHOD(Fixture, "UTF-16 that ends within a character") {
  const auto path = write(
      "a.tsv",
      std::string("\xFF\xFEt\0i\0t\0l\0e\0\t\0d\0e\0s\0c\0r\0i\0p\0t\0i\0o\0n\0\n\0T\0\t\0D\0\x3D\xD8\x01",
                  47));
  REQUIRE(import(path).value().stored == 1);
  CHECK(description() == "D\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE_METHOD(Fixture, "UTF-16 whose last block is half a character") {
  constexpr std::size_t k_block = 65'536;
  std::string bytes("\xFF\xFEt\0i\0t\0l\0e\0\t\0d\0e\0s\0c\0r\0i\0p\0t\0i\0o\0n\0\n\0T\0\t\0", 42);
  std::string expected;
  while (bytes.size() < k_block) {
    bytes += std::string("x\0", 2);
    expected += 'x';
  }
  bytes += 'y';
  REQUIRE(bytes.size() == k_block + 1);
  REQUIRE(import(write("a.tsv", bytes)).value().stored == 1);
  CHECK(description() == expected + "\xEF\xBF\xBD");
}

TEST_CASE_METHOD(Fixture, "JSON Lines: good lines are stored, bad ones named") {
  const std::string path =
      write("jobs.jsonl",
            "{\"id\":\"1\",\"source\":\"acme\",\"title\":\"A\",\"description\":\"x\",\"odd\":7}\n"
            "\n"
            "not json\n"
            "{\"title\":\"no description\"}\n"
            "{\"title\":\"B\",\"description\":\"y\"}");
  const auto r = import(path);
  REQUIRE(r);
  CHECK((r->read == 4 && r->stored == 2 && r->new_ == 2 && r->refused == 2));
  REQUIRE(r->faults.size() == 2);
  CHECK(r->faults[0].starts_with("line 3: "));
  CHECK(r->faults[1].starts_with("line 4: "));
  CHECK(r->sources == std::vector<std::string>{"acme", "import"});
  CHECK(text("SELECT extra FROM versions v JOIN postings p ON p.id = v.posting_id WHERE native_id = '1'")
            .find("odd") != std::string::npos);
  CHECK(text("SELECT group_concat(DISTINCT opened_at) FROM spells") == "1000");
  CHECK(text("SELECT group_concat(DISTINCT is_window) FROM sources") == "1");
  const auto again = import(path);
  CHECK((again->new_ == 0 && again->changed == 0));
}

TEST_CASE_METHOD(Fixture, "the source asked for wins, and a known source keeps its kind") {
  store->ensure_source("board", "greenhouse", "Acme", "", false, 1);
  REQUIRE(import(write("j.jsonl", "{\"source\":\"x\",\"title\":\"A\",\"description\":\"x\"}\n"), "board"));
  CHECK(text("SELECT kind || is_window FROM sources") == "greenhouse0");
  CHECK(text("SELECT count(*) FROM sources") == "1");
}

TEST_CASE_METHOD(Fixture, "JobSpy's columns") {
  const auto r = import(write("jobs.csv",
                              "id,site,job_url,job_url_direct,title,company,location,date_posted,job_type,"
                              "interval,min_amount,max_amount,"
                              "currency,is_remote,description,company_rating\n"
                              "in-1,indeed,https://indeed.example/1,,ML Engineer,Acme,\"Berlin, "
                              "DE\",2026-01-05,fulltime,yearly,100000,"
                              "120000.0,EUR,True,\"**Skills**\n* PyTorch, C++\",4.5\n"
                              "in-2,indeed,https://indeed.example/2,,ML Engineer,nan,,,,,,,,False,Text,\n"
                              ",indeed,,,,,,,,,,,,,no title,\n"));
  REQUIRE(r);
  CHECK((r->read == 3 && r->stored == 2 && r->refused == 1));
  CHECK(r->faults.at(0) == "line 5: no title");
  CHECK(r->sources == std::vector<std::string>{"indeed"});
  const std::string first =
      " FROM versions v JOIN postings p ON p.id = v.posting_id WHERE native_id = 'in-1'";
  CHECK(text("SELECT location || '|' || remote || '|' || employment_type || '|' || url" + first) ==
        "Berlin, DE|remote|fulltime|https://indeed.example/1");
  CHECK(text("SELECT json_extract(salary, '$.max') = 120000 AND json_extract(salary, '$.interval') = 'year'" +
             first) == "1");
  CHECK(text("SELECT extra" + first) == "{\"company_rating\":\"4.5\"}");
  CHECK(text("SELECT date(posted_at, 'unixepoch')" + first) == "2026-01-05");
  const std::string second =
      " FROM versions v JOIN postings p ON p.id = v.posting_id WHERE native_id = 'in-2'";
  CHECK(text("SELECT company || coalesce(remote, '-') || coalesce(salary, '-')" + second) == "--");
  CHECK(text("SELECT DISTINCT format FROM texts") == "markdown");
}

TEST_CASE_METHOD(Fixture, "compressed files, damaged files, missing files") {
  CHECK_FALSE(import(folder.string()));
  CHECK_FALSE(import((folder / "none.jsonl").string()));
  CHECK_FALSE(import(write("x.csv", "a,b\n1,2\n")));
  CHECK_FALSE(import(write("empty.csv", "")));
  std::string damaged = kGzip;
  damaged[43] = 'x';  // in the checksum
  CHECK_FALSE(import(write("damaged.jsonl.gz", damaged)));
  CHECK_FALSE(import(write("cut.jsonl.gz", kGzip.substr(0, 30))));
  const auto good = import(write("good.jsonl.gz", kGzip));
  REQUIRE(good);
  CHECK(good->stored == 1);
  const auto empty = import(write("empty.jsonl", ""));
  REQUIRE(empty);
  CHECK(empty->read == 0);
}

TEST_CASE_METHOD(Fixture, "more postings than a batch") {
  std::string lines;
  for (int i = 0; i < 1201; ++i) {
    const std::string n = std::to_string(i);
    lines += "{\"id\":\"" + n + "\",\"title\":\"T\",\"description\":\"text " + n + "\"}\r\n";
  }
  const auto r = import(write("many.jsonl", lines));
  REQUIRE(r);
  CHECK((r->stored == 1201 && r->new_ == 1201 && r->refused == 0));
}

TEST_CASE_METHOD(Fixture, "the same file again changes nothing, whatever it says twice") {
  const auto path = write("twice.jsonl",
                          "{\"id\":\"1\",\"title\":\"A\",\"description\":\"one\"}\n"
                          "{\"id\":\"1\",\"title\":\"A\",\"description\":\"two\"}\n");
  CHECK(import(path)->changed == 1);
  const auto older = write("older.jsonl", "{\"id\":\"1\",\"title\":\"A\",\"description\":\"one\"}\n");
  for (const auto& file : {path, older, path}) CHECK(import(file)->changed == 0);
  CHECK(text("SELECT count(*) FROM versions") == "2");
}

TEST_CASE_METHOD(Fixture, "a field that cannot be read is named, and its posting taken without it") {
  const auto r = import(
      write("flaws.jsonl",
            "{\"title\":\"A\",\"description\":\"x\",\"posted\":\"31/31/2026\",\"locations\":\"Oslo\"}\n"));
  CHECK((r->new_ == 1 && r->refused == 0 && r->flawed == 1));
  CHECK(r->faults == std::vector<std::string>{"line 1: /posted: \"31/31/2026\" is no date; left out"});
  CHECK(text("SELECT location FROM version_locations") == "Oslo");
  const auto csv = import(write("flaws.csv", "title,description,date_posted\nB,y,someday\n"));
  CHECK(csv->faults == std::vector<std::string>{"line 2: posted: \"someday\" is no date; left out"});
}

TEST_CASE_METHOD(Fixture,
                 "without a telling name the first line tells, and spreadsheets' semicolons are read") {
  CHECK(import(write("semicolons.csv", "title;description;company\nA;b, c;Acme\n"))->new_ == 1);
  CHECK(text("SELECT company FROM versions") == "Acme");
  CHECK(import(write("table.txt", "title,description\nB,d\n"))->new_ == 1);
  CHECK(import(write("lines.txt", "{\"title\":\"C\",\"description\":\"description and title\"}\n"))->new_ ==
        1);
}

TEST_CASE_METHOD(Fixture, "a file that cannot be imported is found before anything is stored") {
  CHECK_FALSE(importer::problem_of(write("well.jsonl", "{}\n")));
  CHECK_FALSE(importer::problem_of("-"));
  CHECK(importer::problem_of(folder.string())->find("directory") != std::string::npos);
  CHECK(importer::problem_of(write("odd.csv", "a,b\n1,2\n"))->find("no column \"title\"") !=
        std::string::npos);
  CHECK(importer::problem_of(write("cut.jsonl.gz", kGzip.substr(0, 40)))->find("damaged") !=
        std::string::npos);
}
