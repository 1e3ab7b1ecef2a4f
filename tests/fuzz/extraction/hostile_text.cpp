#include "tests/fuzz/extraction/hostile_text.h"

namespace radar::fuzz {
namespace {

// Pieces that mean something to one of the readers, whole and broken.
const std::vector<std::string> k_pieces = {"Python",
                                           "C++",
                                           "Go",
                                           "R",
                                           "SQL",
                                           "PyTorch/TensorFlow",
                                           "Requirements:\n",
                                           "Nice to have:\n",
                                           "\n- ",
                                           "\n\xE2\x80\xA2 ",
                                           "(",
                                           ")",
                                           "((((",
                                           "/",
                                           ", ",
                                           " and ",
                                           " or ",
                                           "no ",
                                           "not required",
                                           "a plus",
                                           "$120,000 - ",
                                           "\xE2\x82\xAC"
                                           "60k",
                                           "401(k)",
                                           "5+ years",
                                           "10-",
                                           "PhD",
                                           "such as ",
                                           "e.g. ",
                                           "Bachelor's",
                                           "\xED\xA0\x80",
                                           "\xED\xB0\x80",
                                           "\xE2\x80\x8B",
                                           "\xEF\xBB\xBF",
                                           "\xC2\xA0",
                                           "\xFF",
                                           "\xF4\x90\x80\x80",
                                           "\xC0\x80",
                                           "\xE2\x80",
                                           "\xCC\x81",
                                           "\xE2\x80\xAE",
                                           std::string(1, '\0'),
                                           "\r\n",
                                           "\t",
                                           "<li>",
                                           "&amp;",
                                           "\xC4\xB0",
                                           "\xEF\xBC\xB0\xEF\xBD\x99",
                                           "\xEF\xAC\x81",
                                           "\xE6\x8A\x80\xE8\x83\xBD",
                                           "\xD0\xBE\xD0\xBF\xD1\x8B\xD1\x82",
                                           ":",
                                           ".",
                                           "!",
                                           "99999999999999999999",
                                           "-1",
                                           "years"};

std::string repeated(const std::string& piece, std::size_t size) {
  std::string out;
  out.reserve(size + piece.size());
  while (out.size() < size) out += piece;
  return out;
}

}  // namespace

std::string random_bytes(Random& random, std::size_t size) {
  std::string out(size, '\0');
  for (auto& c : out) c = static_cast<char>(random.next() & 0xff);
  return out;
}

std::string mutated(Random& random, std::string posting) {
  const std::size_t times = 1 + random.below(12);
  for (std::size_t i = 0; i < times && !posting.empty(); ++i) {
    const std::size_t at = random.below(posting.size());
    switch (random.below(6)) {
      case 0:
        posting[at] = static_cast<char>(random.next() & 0xff);
        break;
      case 1:
        posting.erase(at, 1 + random.below(40));
        break;
      case 2:
        posting.insert(at, posting.substr(at, random.below(200)));
        break;
      case 3:
        posting.resize(at);
        break;
      case 4:
        posting.insert(at, posting.substr(random.below(posting.size()), random.below(60)));
        break;
      default:
        posting.insert(at, k_pieces[random.below(k_pieces.size())]);
    }
  }
  return posting;
}

std::vector<std::pair<std::string, std::string>> pathological(std::size_t size) {
  std::vector<std::pair<std::string, std::string>> out = {
      {"one letter", std::string(size, 'a')},
      {"one skill over and over", repeated("Python ", size)},
      {"skills without blanks", repeated("PythonSQLJava", size)},
      {"one sentence of skills", repeated("Python, SQL and Go or R/Rust, ", size)},
      {"names that only the last one vouches for", repeated("R, Go, ", size) + "Kafka"},
      {"the same among strangers", repeated("R, Aa, Bb, Go, ", size) + "Kafka"},
      {"bullets", repeated("\n- ", size)},
      {"bullets of skills", repeated("\n\xE2\x80\xA2 Python", size)},
      {"open brackets", std::string(size, '(')},
      {"nested brackets", std::string(size / 2, '(') + std::string(size / 2, ')')},
      {"skills in nested brackets", repeated("AWS (S3, ", size)},
      {"slashes", repeated("a/", size)},
      {"headings", repeated("Requirements:\n", size)},
      {"headings that alternate", repeated("Requirements:\nPython\nNice to have:\nSQL\n", size)},
      {"negations", repeated("no not without never ", size)},
      {"wishes", repeated("a plus is a plus ideally ", size)},
      {"years", repeated("5+ years of Python ", size)},
      {"digits", std::string(size, '9')},
      {"amounts", repeated("$100,000 - ", size)},
      {"unpaired surrogates", repeated("\xED\xA0\x80", size)},
      {"bytes that begin nothing", std::string(size, '\xBF')},
      {"sequences cut short", repeated("\xE2\x80", size)},
      {"zero-width marks", repeated("P\xE2\x80\x8By\xE2\x80\x8Bthon\xEF\xBB\xBF ", size)},
      {"only zero-width marks", repeated("\xE2\x80\x8B", size)},
      {"combining marks", "e" + repeated("\xCC\x81", size)},
      {"no-break blanks", repeated("\xC2\xA0", size)},
      {"line breaks", std::string(size, '\n')},
      {"NULs", std::string(size, '\0')},
      {"hyphens", repeated("state-of-the-", size)},
      {"dots", repeated("e.g. ", size)},
      {"capitals", repeated("Abc Def ", size)},
      {"ideographs", repeated("\xE6\x8A\x80Python\xE8\x83\xBD", size)}};
  return out;
}

}  // namespace radar::fuzz
