// Methods and soft skills, which postings write in many ways, against the shipped rules.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

using namespace radar::match_tests;

TEST_CASE("a method is told by what is done for it") {
  check({
      {"Model calibration",
       {"Our models must be well calibrated.", "You plot reliability diagrams.", "Platt scaling"},
       {"calibrated torque tools for car models", "a calibrated sensor of the models"}},
      {"Data drift", {"set up drift alarms", "drift, told by Evidently"}, {"to drift along a coast"}},
      {"Chunking", {"choose a chunk size", "You chunk documents and embed them."}, {"a chunk of documents"}},
      {"Prompt engineering", {"structuring effective prompts"}, {"prompts action"}},
      {"Unit testing", {"unit and functional tests", "unit & end-to-end testing"}, {"unit and location"}},
  });
}

TEST_CASE("stakeholders whose trust is won or with whom one works are managed") {
  check({{"Stakeholder management",
          {"You build trust with senior stakeholders.", "experience working with global stakeholders"},
          {"Findings are presented to stakeholders."}}});
}

TEST_CASE("what stands before a bracket tells what its items are") {
  check({
      {"Relational databases", {"databases (relational, graph)"}, {"thinking (relational, spatial)"}},
      {"AWS certification", {"certifications (CISSP, AWS/Azure)"}, {"clouds (AWS, Azure)"}},
      {"AWS", {"clouds (AWS, Azure)"}, {"certifications (CISSP, AWS)"}},
  });
}

TEST_CASE("a service of a cloud that is used without it does not name it") {
  check({{"Azure", {"Azure Functions"}, {"boards in Azure DevOps"}},
         {"Azure DevOps", {"boards in Azure DevOps"}, {"DevOps on Azure"}},
         {"Bash", {"shell/Python scripting"}, {"a shell of Python"}},
         {"Python", {"shell/Python scripting"}, {}}});
}
