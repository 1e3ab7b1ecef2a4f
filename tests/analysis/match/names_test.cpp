// People in lists and services in a cloud's bracket, against the shipped rules.
#include <catch2/catch_test_macros.hpp>
#include <ctime>
#include <limits>

#include "tests/analysis/match/shipped_names.h"

using namespace radar;
using namespace radar::match_tests;

TEST_CASE("a name in an enumeration of people is a person's") {
  check({
      {"Ruby",
       {"Services in Python, Ruby and Julia.", "Write to Postgres with Ruby and Python."},
       {"Dinner with Tom, Ruby or Julia from our growth squad.", "Recruiters: Ruby, Claude",
        "You will be interviewed by Olga (CTO), Ruby and Ray."}},
      {"Julia",
       {"Python, Julia and R from day one"},
       {"Get in touch with Julia or Ruby.", "Julia and Ray will interview you.", "Julia Ruby (recruiter)"}},
      {"Ray",
       {"Spark, Ray and Dask", "We run Ray in production."},
       {"Coffee with Olga, Scala and Ray", "Ray and Claude in human resources", "Ray Jones, head of data"}},
      {"Scala", {"Spark with Scala or Java"}, {"Breakfast with Scala and Ruby from the payments crew"}},
      {"Cassandra",
       {"Our services talk to Cassandra and Kafka.", "read from and write to Cassandra"},
       {"Questions? Write to Cassandra or Tom.", "Cassandra Jones, head of talent"}},
      {"Jenkins", {"Deploy with Jenkins."}, {"Reports to Olga Petrova or Jenkins"}},
      {"Claude",
       {"Chat with Claude and Gemini all day.", "GPT, Claude"},
       {"A call with Ruby and Claude (HR)"}},
      {"Open-weight LLMs", {"Fine-tune Gemma"}, {"Lunch with Gemma and Tom"}},
  });
}

TEST_CASE("items of a cloud's bracket take their head from it") {
  check({
      {"Azure OpenAI",
       {"Azure (AKS, Functions, OpenAI)", "Microsoft Azure (OpenAI Service, Search)"},
       {"Azure (AKS), Anthropic, OpenAI models", "OpenAI (Azure credits)"}},
      {"OpenAI API", {"OpenAI models and Azure (AKS)"}, {"Azure (Search, OpenAI)"}},
      {"Azure ML", {"Azure (ADF, ML)"}, {"Azure, ML", "Azure (AKS) for ML"}},
      {"Azure DevOps", {"Azure (DevOps, Key Vault)"}, {"Azure (AKS) and DevOps"}},
      {"AWS Lambda", {"AWS (ECS, RDS, SNS, SQS, CDK, IAM, VPC, EBS, Lambda)"}, {"Physics (Lambda, Sigma)"}},
      {"Dataflow",
       {"Google Cloud (GCS, Run, Spanner, Firestore, IAM, Build, Dataflow)"},
       {"Chips (Dataflow, RISC)"}},
  });
}

TEST_CASE("a name that the end of a line parts is read where both halves are a known name") {
  check({
      {"Cross-validation", {"with cross-\nvalidation of models"}, {"cross-\nborder validation"}},
      {"Kubernetes", {"on Kuber-\nnetes"}, {}},
      {"Machine learning", {"machine lear-\nning"}, {"machine lea-\nses"}},
      {"JavaScript", {"in Java-\nscript"}, {"Java-\nund C-Kenntnisse"}},
      {"Java", {"Java-\nund C-Kenntnisse"}, {"in Java-\nscript"}},
  });
}

TEST_CASE("what a tab or a blank parts is no word that a line's end parts") {
  check({
      {"JavaScript", {"Java-\nscript"}, {"Java-\tScript", "Java- script"}},
      {"Java", {"Java-\tScript"}, {}},
  });
}

TEST_CASE("a name in quotation marks stands in the sentence around them, whatever its rules ask besides") {
  check({
      {"R", {"knowledge of \"R\""}, {}},
      {"Julia", {"knowledge of \"Julia\"", "\"Julia\" is required"}, {"Meet \"Julia\" from HR."}},
      {"Ray", {"experience with 'Ray'"}, {"a 'ray' of light"}},
  });
}

namespace {

// Seconds of this process, whatever else the machine does, that it takes to find `name` in `text` so many
// times over: the least of three tries.
double work(const std::string& text, const std::string& name, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i) repeated += text;
  std::clock_t least = std::numeric_limits<std::clock_t>::max();
  for (int i = 0; i < 3; ++i) {
    const auto begin = std::clock();
    CHECK(names(repeated, name));
    least = std::min(least, std::clock() - begin);
  }
  return static_cast<double>(least) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("what is written many times over is read in a time that grows with its length alone") {
  const std::pair<std::string, std::string> k_texts[] = {{"#computervision ", "Computer vision"},
                                                         {"(ML)Ops, ", "MLOps"},
                                                         {"cross-\nvalidation ", "Cross-validation"}};
  for (const auto& [text, name] : k_texts) {
    // Four times the text: four times the work, and sixteen times with a walk over all names for each of
    // them.
    const double some = work(text, name, 15'000), many = work(text, name, 60'000);
    CAPTURE(text, some, many);
    CHECK(many < 8 * some + 0.05);
  }
}
