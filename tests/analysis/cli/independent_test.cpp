// The report's figures against an implementation that shares no code with it: pandas and statsmodels, and the
// queries that the program prints.
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/replay/command.h"

using namespace radar::replay;

namespace {

// 260 postings of 40 employers on three boards, some of them copies, some with pay, over ten months.
std::string postings(int board) {
  std::mt19937 random(static_cast<unsigned>(board + 1));
  const char* const skills[] = {"Python", "PyTorch",   "Docker",  "Kubernetes", "SQL",
                                "AWS",    "SageMaker", "XGBoost", "RAG"};
  const char* const levels[] = {"", "Senior ", "Staff ", "Junior "};
  std::string out;
  for (int i = 0; i < 90; ++i) {
    const auto employer = random() % 3 == 0 ? 0 : random() % 13;
    std::string wants, rest, wishes;
    for (const char* skill : skills) {
      if (random() % 3 == 0) wants += std::string(wants.empty() ? "" : ", ") + skill;
      if (random() % 9 == 0) wishes += std::string(wishes.empty() ? "" : ", ") + skill;
    }
    for (int w = 0; w < 50; ++w) rest += "word" + std::to_string(random() % 5000) + " ";
    std::string pay;
    if (random() % 2 == 0)
      pay = "The salary range is $" + std::to_string(90 + random() % 100) + ",000 - $" +
            std::to_string(190 + random() % 60) + ",000 per year.";
    const auto month = 1 + random() % 9, date = 10 + random() % 18;
    const std::string text = "Requirements\\n- " + (wants.empty() ? "Git" : wants) +
                             "\\n\\nNice to have\\n- " + (wishes.empty() ? "Linux" : wishes) +
                             "\\n\\nThe role\\n" + rest + "\\n\\n" + pay;
    const int copies = i % 15 == 0 ? 3 : 1;
    for (int c = 0; c < copies; ++c)
      out += "{\"id\":\"" + std::to_string(i) + "-" + std::to_string(c) + "\",\"title\":\"" +
             levels[random() % 4] + "ML Engineer\",\"company\":\"Board " + std::to_string(board) +
             " employer " + std::to_string(employer) +
             "\",\"location\":\"Austin, TX, United States\",\"posted\":\"2026-0" + std::to_string(month) +
             "-" + std::to_string(date) + "\",\"description\":\"" + text + "\",\"format\":\"text\"}\n";
  }
  return out;
}

}  // namespace

TEST_CASE("pandas, statsmodels and the printed queries give the same figures") {
  const Folder folder;
  const std::string db = folder.path("i.sqlite");
  for (int board = 0; board < 3; ++board) {
    folder.write("p.jsonl", postings(board));
    const auto r = run(std::string(RADAR_BIN_DIR) + "/scraper/jobs-scrape import " + folder.path("p.jsonl") +
                       " --source board-" + std::to_string(board) + " --quiet --db " + db);
    REQUIRE(r.exit_code == 0);
  }
  const std::string report = std::string(RADAR_BIN_DIR) + "/analysis/skills-report";
  REQUIRE(run(report + " export " + folder.path("csv") + " --quiet --db " + db).exit_code == 0);
  const auto r = run("/usr/bin/python3 " + std::string(RADAR_PROJECT_DIR) +
                     "/tests/analysis/cli/independent.py " + report + " " + db + " " + folder.path("csv"));
  if (r.exit_code == 77 || r.exit_code == 127) {
    WARN("skipped: python3 with pandas, scipy and statsmodels is not installed (.ci/test-packages.txt)");
    return;
  }
  INFO(r.out << r.err);
  CHECK(r.exit_code == 0);
  CHECK(r.out.find("figures agree") != std::string::npos);
}
