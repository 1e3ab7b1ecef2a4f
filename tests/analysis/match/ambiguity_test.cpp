// Words that are a skill in one sentence and something else in the next, against the shipped rules.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "analysis/match/matcher.h"
#include "analysis/taxonomy/skills.h"
#include "tests/analysis/match/shipped_names.h"
#include "tests/analysis/shipped.h"

using namespace radar;
using namespace radar::match_tests;

TEST_CASE("an item of a list that holds a name alone is the skill") {
  check({
      {"Rust", {"Bonus:\n- Rust\n- patience", "* Rust."}, {"Rust\nis what iron does", "- Rust never sleeps"}},
      {"Ray", {"- Ray", "We know:\n* Ray;\n* nobody"}, {"Ray", "- Ray will call you"}},
      {"Apache Spark", {"- Spark"}, {"- Spark joy"}},
  });
}

TEST_CASE("who works at the maker of a tool does not name the tool") {
  check({
      {"Snowflake", {"Data models in Snowflake."}, {"Our founders were tech leads at Snowflake."}},
      {"Flink", {"Jobs on Flink and Kafka"}, {"As an engineer at Flink you bring groceries to doors."}},
      {"Databricks", {"pipelines at scale on Databricks"}, {"formerly a manager at Databricks"}},
      {"Apache Spark", {"ETL with Spark"}, {"a DGX Spark on every desk"}},
  });
}

TEST_CASE("a framework that is called distributed names the training too") {
  check({{"Distributed training", {"models with distributed PyTorch"}, {"distributed teams, PyTorch"}},
         {"PyTorch", {"models with distributed PyTorch"}, {}},
         {"DVC", {"data version control"}, {"data visualization, and version control"}}});
}

TEST_CASE("general words are skills only where they say what they do") {
  check({
      {"Scalability",
       {"Build scalable backend services.", "scalable and secure APIs", "the scalability of our systems"},
       {"drive scalable outreach", "report in scalable ways", "scalable growth"}},
      {"Problem solving",
       {"You love solving hard problems.", "strong problem-solving skills"},
       {"systems that solve real-world problems", "technology that solves problems"}},
      {"Experimental design",
       {"causal inference and experimentation", "product experimentation and A/B tests"},
       {"the lifecycle from experimentation, training to deployment"}},
      {"Debugging", {"troubleshoot production issues"}, {"troubleshoot cross-team challenges"}},
      {"Documentation", {"Write clear documentation."}, {"AI for clinical documentation"}},
      {"Throughput",
       {"low latency and high throughput", "the throughput of the serving system"},
       {"the factory's yield and throughput"}},
      {"Git", {"version control with Git"}, {"a secure source control room"}},
      {"Speech recognition",
       {"speech recognition", "speech processing and ASR"},
       {"free speech models of law"}},
      {"Operations research", {"solvers such as OR-Tools"}, {"new software or tools"}},
      {"Data cleaning",
       {"collect, clean and analyse data", "Clean and transform large datasets"},
       {"clean and maintainable code", "clean water"}},
      {"pandas", {"Python libraries (panda, scikit-learn)"}, {"a giant panda"}},
      {"Distributed training", {"training large models across multiple GPUs"}, {"training across teams"}},
  });
}

TEST_CASE("general words name a skill where it is exercised, not where it is only measured or listed") {
  check({
      {"Low latency",
       {"We cut latency in half.", "tuned for latency and throughput"},
       {"a dashboard that compares vendors across latency and price",
        "trade-offs between size, latency and cost"}},
      {"Data structures & algorithms",
       {"Firm grasp of data structures, algorithms and complexity"},
       {"the data structures of our billing database"}},
      {"Cloud computing",
       {"experience with the cloud"},
       {"experience with Cloud Run", "A cloud development environment for teams"}},
      {"Clean code", {"You ensure code quality in reviews."}, {"Topics: code quality, hiring, budgets"}},
      {"Stakeholder management",
       {"You manage expectations of stakeholders.", "engage with senior stakeholders"},
       {"Reports go to product managers and stakeholders."}},
      {"Software design patterns",
       {"design principles such as SOLID"},
       {"the design principles of our brand"}},
      {"Natural language processing",
       {"models for natural language understanding"},
       {"natural language explanations for doctors", "Knows gensim."}},
      {"Mathematics",
       {"Solide Mathematik ist uns wichtig.", "Нужна математика."},
       {"Abschluss in Mathematik oder Physik", "diplôme en mathématiques", "Grado en Matemáticas"}},
      {"Model evaluation",
       {"Report on model performance every month."},
       {"You push the boundaries of model performance."}},
      {"Leadership",
       {"a track record of leading technical projects", "You are a technical leader."},
       {"Our leading projects are in Peru."}},
      {"Distributed systems",
       {"distributed data stores", "distributed data processing"},
       {"a distributed team"}},
      {"Information retrieval",
       {"Improve the quality of our retrieval system."},
       {"the retrieval of lost luggage"}},
      {"Predictive modeling", {"models for predicting churn"}, {"nobody can be predicting the weather"}},
      {"Classification",
       {"text tasks: classification, tagging, summarization"},
       {"classification of the position"}},
      {"ML pipelines", {"our training and evaluation pipelines"}, {"training and evaluation of staff"}},
      {"GitHub", {"Issues live on GitHub."}, {"backed by the former GitHub CEO"}},
      {"English", {"Good English."}, {"Send your CV in English."}},
      {"Neural networks", {"convolutional neural networks"}, {"graph neural networks", "graph neural nets"}},
      {"Graph neural networks", {"graph neural nets"}, {"neural nets"}},
      {"Time series", {"time series of sales"}, {"a time-series database"}},
      {"Statistics", {"Solide Statistik ist wichtig."}, {"Abschluss in Informatik oder Statistik"}},
      {"Linear algebra", {"operations on sparse matrices"}, {"skills matrices of all staff"}},
      {"Clustering", {"classification and clustering models"}, {"clustering of Docker containers"}},
      {"Data cleaning", {"data preparation for reports"}, {"the whole way from data preparation to serving"}},
      {"Claude",
       {"the Anthropic SDK", "built on Claude models"},
       {"LLM vendors such as OpenAI or Anthropic"}},
      {"Linux", {"Linux/Unix servers"}, {"Windows and UNIX"}},
      {"Web scraping", {"web scraping"}, {"Scrapy"}},
      {"Project management", {"project management"}, {"sells project management software"}},
      {"AWS", {"AWS"}, {"AWS SageMaker"}},
      {"Azure", {"Azure"}, {"Azure OpenAI"}},
      {"Human evaluation", {"HITL review of answers"}, {"hardware-in-the-loop (HITL) benches"}},
      {"Probability", {"probability and statistics"}, {"the highest probability of success"}},
  });
}

TEST_CASE("names glued to others in capitals are told apart") {
  check({
      {"AWS", {"knowledge of AWSDemonstrated skill", "AWSDocker"}, {"AWSOME", "awsdocker"}},
      {"SQL", {"PythonSQLKafka", "SQLExperience"}, {"SQLAlchemy"}},
      {"Kafka", {"PythonSQLKafka"}, {}},
  });
}

TEST_CASE("languages that are ordinary words or names") {
  check({
      {"Go",
       {"Backend services written in Go.", "Python, Go or Java", "- Go\n- Rust\n- Kubernetes",
        "Senior Go Engineer", "Proficiency in Go (Golang) and gRPC", "We are moving from Ruby to Go.",
        "Experience with Go, Docker and AWS", "languages such as python, go, rust", "Go/Python microservices",
        "Go 1.21 and PostgreSQL"},
       {"Ready, set, go! Python awaits.", "You will own our go-to-market analytics in SQL.",
        "Be the go-to person for Spark questions.", "Go beyond dashboards with SQL.",
        "Let's go build with Python.", "Go above and beyond for customers.",
        "Snacks on the go, Docker stickers on your laptop.", "Go live with a new warehouse every quarter.",
        "Things never go wrong with Kubernetes, do they?"}},
      {"R",
       {"Statistical analysis in R", "Python/R/SQL", "R, SAS or Stata", "strong skills in python or R.",
        "R packages such as dplyr", "Programming in R and Python", "python, r, and sql",
        "You need R & Python"},
       {"Our R&D organisation uses Python.", "Toys R Us is a client; SQL helps.", "Type R driving licence",
        "Based in the R & D centre", "Grade R teacher"}},
      {"C",
       {"C/C++ and assembly", "Firmware written in C", "C, C++ or Rust", "Embedded C on microcontrollers",
        "fluent in C and Python"},
       {"We closed our Series C.", "C-level stakeholders", "Vitamin C and other perks",
        "Schedule C, Python and taxes", "Pick plan A, B or C.", "C-suite dashboards in Tableau",
        "Class C office space", "c/o the Python team"}},
      {"Rust",
       {"Rust or C++ for systems work", "services in Rust", "Rust engineers", "python, go, rust"},
       {"Companies of the Rust Belt need analysts with SQL.", "Protect steel against rust.",
        "Rust prevention sensors and Python pipelines"}},
      {"Swift",
       {"iOS apps in Swift and Objective-C", "Kotlin, Swift", "Swift or Kotlin for mobile"},
       {"A swift response to Python incidents", "Swift action, clear thinking", "SWIFT payments and SQL",
        "Taylor Swift fans welcome", "Swift and decisive execution"}},
      {"Scala",
       {"Spark jobs in Scala", "Scala/Java", "java, scala, python"},
       {"Un evento al Teatro alla Scala", "progetti su larga scala con Python"}},
      {"Julia",
       {"Python, Julia or MATLAB", "numerical code in Julia", "Julia programming"},
       {"Julia leads our Python guild.", "Reporting to Julia, VP of Data",
        "Contact Julia Meyer about SQL questions.", "Our CEO Julia wrote Python for ten years.",
        "Meet Julia, who built our ML platform in Python"}},
      {"Ruby",
       {"Ruby on Rails", "Ruby, Python", "Ruby developers"},
       {"Dinner at Ruby Tuesday after Python training", "Ask Ruby in HR",
        "a ruby ring for ten years of service"}},
      {"SAS",
       {"SAS, R or SPSS", "Base SAS certification", "Experience with SAS programming"},
       {"Flights with SAS to Oslo", "Dupont France SAS recrute"}},
      {"Bash", {"Bash scripting", "Python and Bash"}, {"Our annual birthday bash", "the summer bash"}},
      {"Java",
       {"Java 17", "Java's memory model", "java/kotlin"},
       {"JavaScript only", "java.com", "an island like Java Island"}},
  });
}

TEST_CASE("a language in small letters is told by what is written in it and by its neighbours") {
  check({
      {"Go",
       {"The old batch runner was ported to go.", "We move services from java to go.",
        "You review go pull requests.", "A queue in go, a web page in react", "ruby or go, we use both",
        "Half of our APIs are go.", "ingestion services (Go)", "We write mostly Go.", "Kein Go nötig",
        "Desarrollo de microservicios en Go"},
       {"Have a go at Python.", "We use Python and go for simple solutions.", "Models go stale.",
        "Two days with Java, then go-karting", "What goes in and out as you go is logged.",
        "Stop and go traffic in Python simulations"}},
      {"Rust",
       {"The tokenizer is rewritten in rust.", "a go or rust daemon", "Our core is rust.",
        "Le moteur est écrit en Rust.", "some Rust would help"},
       {"Find rust on bridges with Python.", "rust images from drones", "Rust, dents and scratches",
        "We use rust removers."}},
      {"Julia",
       {"Our optimisers are julia, the tests python.", "ported to Julia last spring", "julia packages"},
       {"Julia knows Python.", "Write Julia an email."}},
      {"R",
       {"You will not need R here.", "Kein R nötig", "solid R", "modelos en R"},
       {"strong R&D culture", "an R rated film"}},
      {"C", {"You write C for sensors."}, {"You write C-suite memos."}},
      {"Scala", {"You write scala daily.", "streaming code in scala"}, {"su ampia scala con Python"}},
      {"Ruby", {"an old ruby monolith", "services in ruby"}, {"ruby lasers", "a ruby anniversary"}},
      {"Swift",
       {"Our iPad app is in swift.", "Swift is what our SDK for iPhones is in."},
       {"a swift and fair process", "swift hiring"}},
      {"Perl", {"old perl scripts"}, {}},
      {"Bash", {"some bash"}, {"the company's summer bash"}},
      {"SAS", {"Ideally some SAS", "SAS macros to Python"}, {"Acme SAS, a company in Lyon"}},
  });
}

TEST_CASE("a tool in small letters stands bare where the ordinary noun has its article") {
  check({
      {"Flask",
       {"a small flask app", "the model is wrapped in flask", "flask behind nginx"},
       {"a flask of tea", "flask cultures in the wet lab"}},
      {"Apache Spark",
       {"Why does a spark job spill?", "Our pipelines are spark.", "moved from spark to duckdb"},
       {"people who spark debates", "that lit the spark of our company", "the creative spark"}},
      {"Hive",
       {"hive queries over billions of rows", "tables in hive", "our warehouse is hive"},
       {"our office is a hive of ideas", "Hive Ventures"}},
      {"Feast",
       {"features come from feast", "the online store is feast"},
       {"feast or famine", "a feast for the eyes"}},
      {"Apache Beam", {"beam pipelines", "jobs in beam"}, {"a laser beam", "beam search"}},
      {"Polars", {"data frames in polars"}, {"lift and drag polars in Python", "the polars of a point"}},
      {"DVC", {"pinned with dvc"}, {"dvc resorts by Disney"}},
      {"Git", {"the code is in git", "tools (e.g. git)"}, {"you daft git"}},
      {"BLEU", {"scored with bleu", "we report bleu and rouge"}, {"cordon bleu", "le bouton bleu"}},
      {"ROUGE", {"bleu and rouge", "judged by rouge scores"}, {"Baton Rouge", "la zone rouge"}},
      {"Prefect", {"flows in prefect"}, {"a former school prefect"}},
      {"Helm", {"packaged with helm"}, {"With her at the helm", "helm and rudder"}},
      {"Cursor", {"we pair with cursor"}, {"a cursor over rows", "where the cursor moves"}},
      {"Ray", {"we scale with ray"}, {"x-ray scans", "ray casting"}},
      {"Looker", {"dashboards in looker"}, {"a good looker"}},
      {"Snowflake", {"the tables are in snowflake"}, {"each a snowflake"}},
      {"Excel",
       {"from excel to Python", "No Excel in this group.", "You won't need Excel.", "excel sheets"},
       {"You excel when it matters.", "Those who excel get on.", "Excel in a small group."}},
      {"React",
       {"a react frontend", "We double the React team.", "No React needed.", "components in react"},
       {"how markets react", "React fast when alerts fire.", "act and react"}},
      {"Neo4j", {"cypher queries"}, {"a cypher for spies"}},
      {"PyTorch", {"models in torch"}, {"a welding torch"}},
  });
}

TEST_CASE("two letters are a field where its methods, its years or its cloud stand beside them") {
  check({
      {"Operations research",
       {"OR (MIP, LP): a plus", "A PhD in OR", "solid OR skills", "OR: LP and routing"},
       {"Portland, OR", "Python OR Java", "Gurobi OR CPLEX", "a degree OR (b) five years",
        "nurses with a background in OR"}},
      {"Deep learning", {"DL: 4 years"}, {"a driving licence (DL)"}},
      {"Reinforcement learning", {"RL for lift control"}, {"RL stores"}},
      {"Amazon EMR", {"spark jobs that eat 9 TB a night on EMR"}, {"clinical notes on EMR", "on EMR design"}},
  });
}

TEST_CASE("a tool that people, firms and phrases are called like is told by what is done with it") {
  check({
      {"Claude",
       {"Tools are shown to Claude over MCP.", "Our assistant runs on Claude.", "a Claude agent"},
       {"Claude from HR", "Contact: Claude Bernard"}},
      {"Comet",
       {"Each run is in Comet.", "At Comet we build what researchers log their runs to."},
       {"Comet Group", "a comet"}},
      {"Great Expectations", {"Column checks are in Great Expectations."}, {"We have great expectations."}},
  });
}

TEST_CASE("what is led, documented, called or deployed decides whether that is a skill") {
  check({
      {"Leadership",
       {"Leadership of a team of six"},
       {"under the leadership of a team of experts", "under her leadership of the team"}},
      {"Documentation", {"documentation of your code"}, {"documentation of your visa"}},
      {"Tool calling", {"agents that call our tools"}, {"customers call tools by their names"}},
      {"Model deployment", {"deploying and monitoring ML models"}, {}},
  });
}

TEST_CASE("letters that another trade uses alike are told by its words") {
  check({
      {"Master's degree", {"MS required", "MS in physics"}, {"MS lesions", "people with MS"}},
      {"Transformers", {"transformers for text"}, {"110 kV transformers", "transformers and switchgear"}},
      {"TPU", {"trained on TPU pods"}, {"TPU cases", "made of TPU"}},
      {"Azure Data Factory", {"loads in ADF"}, {"veterans of the ADF", "ADF reservists"}},
  });
}

TEST_CASE("fine-tuning is of models, not of how an office works") {
  check({
      {"Fine-tuning",
       {"fine-tuning our rankers", "fine-tuning", "fine-tuning strategies"},
       {"fine-tuning our leave policy", "we fine-tune our offices", "fine-tuning how we work"}},
  });
}

TEST_CASE("a longer name hides the shorter one in it") {
  check({
      {"Machine learning", {"our core ML team"}, {"runs in Core ML"}},
      {"Core ML", {"runs in Core ML", "CoreML"}, {"Core ML team"}},
      {"Apache Spark", {"by Spark and Kafka"}, {"by Spark Ventures"}},
  });
}

TEST_CASE("tools that are ordinary words or names") {
  check({
      {"Apache Spark",
       {"Spark SQL and Kafka", "Data processing with Spark", "Python•SQL•Spark", "Hadoop/Spark",
        "Spark 3.x clusters", "spark, hive, kafka", "ETL jobs in Spark"},
       {"You spark joy in customers.", "Spark curiosity about data.", "Be the spark that starts a change.",
        "A spark of genius in SQL", "Spark meaningful conversations with Python developers"}},
      {"Ray",
       {"Scale training with Ray and PyTorch", "Ray, Dask or Spark", "Ray Serve",
        "Ray clusters on Kubernetes", "distributed training (Ray, DeepSpeed)"},
       {"A ray of light", "Ray tracing in CUDA", "X-ray image classification",
        "Ray Smith leads our Kubernetes team.", "Report to Ray, our CTO, and use PyTorch.",
        "Ray-Ban vouchers"}},
      {"Chroma",
       {"vector stores (Chroma, Pinecone)", "ChromaDB", "Chroma or FAISS as a vector database"},
       {"chroma keying for video", "Chroma key compositing in Python", "Chroma subsampling in codecs"}},
      {"Jina",
       {"Jina AI", "Serving with BentoML or Jina", "Embeddings through Jina and Weaviate"},
       {"Jina Park will be your mentor in Python.", "Interview with Jina, our recruiter",
        "Ask Jina about SQL."}},
      {"Claude",
       {"Claude, GPT-4 and Gemini", "Prompting Claude or ChatGPT", "Claude Code and Cursor",
        "the Anthropic API", "LLMs such as Claude", "Claude 3.5 Sonnet"},
       {"Claude leads the AI team.", "Reporting to Claude, our VP of AI",
        "Jean-Claude manages the ML platform.", "Claude Monet prints on every wall of our Python floor",
        "Meet Claude, head of LLM products."}},
      {"Gemini",
       {"OpenAI, Gemini or Claude", "Google Gemini", "Gemini 1.5 Pro through the Vertex API"},
       {"The Gemini exchange trades crypto with Python.", "Gemini Observatory pipelines",
        "NASA's Gemini program"}},
      {"Llama",
       {"Llama 3.1 and Mistral", "fine-tune LLaMA", "open LLMs like Llama"},
       {"A llama farm with SQL reports"}},
      {"Mistral",
       {"Llama, Mistral, Qwen", "Mistral 7B", "LLMs such as Mistral"},
       {"the mistral blows in Marseille", "The Mistral wind and our turbines' Python models"}},
      {"Triton Inference Server",
       {"Serve models with Triton and TensorRT", "NVIDIA Triton", "Triton Inference Server"},
       {"GPU kernels in Triton and CUDA", "Triton College", "Triton submarines"}},
      {"Triton language",
       {"GPU kernels in Triton and CUDA", "Write Triton kernels", "OpenAI Triton"},
       {"Triton Inference Server", "Triton College"}},
      {"Flask",
       {"Flask or FastAPI", "REST services in Flask", "python, flask, docker"},
       {"A flask of coffee and Python", "A Flask for your first day", "Erlenmeyer flask handling"}},
      {"Prefect",
       {"Airflow, Prefect or Dagster", "Orchestration with Prefect"},
       {"Head prefect at school", "the Prefect of the region", "A prefect of discipline who knows SQL"}},
      {"Airflow",
       {"Airflow DAGs", "Apache Airflow", "dbt and Airflow", "airflow, spark, dbt"},
       {"HVAC airflow sensors", "Airflow through the cooling ducts", "improve airflow in the building"}},
      {"Comet",
       {"MLflow, Comet or W&B", "Comet ML"},
       {"Halley's Comet", "The Comet Line train", "a comet crossing the sky over our MLOps retreat"}},
      {"Neptune",
       {"experiment tracking with Neptune", "MLflow / Neptune", "neptune.ai"},
       {"Neptune Beach, Florida", "Amazon Neptune graph database", "the planet Neptune"}},
      {"Argo",
       {"Argo Workflows", "Kubernetes, Argo and Helm"},
       {"The Argo sails with Jason", "Argo Group insurance and SQL"}},
      {"Helm",
       {"Helm charts", "Kubernetes and Helm", "Terraform, Helm"},
       {"At the helm of the company", "take the Helm of our Kubernetes team",
        "the helm of a data organisation"}},
      {"Cursor",
       {"AI tools such as Cursor or Copilot", "Claude Code, Cursor", "Cursor IDE"},
       {"Move the mouse cursor", "database cursors in PL/SQL", "The cursor position in our editor"}},
      {"Excel",
       {"Excel, Word and PowerPoint", "advanced Excel", "Microsoft Excel", "Tableau and Excel",
        "SQL, excel, tableau"},
       {"You excel at SQL.", "Excel in a fast-paced Python team.", "Engineers who excel in ambiguity",
        "Excel at what you do"}},
      {"Looker", {"Looker or Tableau", "LookML", "sql, looker, dbt"}, {"an onlooker", "a good looker"}},
      {"Snowflake",
       {"Snowflake and dbt", "Snowflake data warehouse", "snowflake, redshift"},
       {"No two people are alike: every snowflake counts.", "snowflake schema design",
        "Snowflake schemas in our warehouse"}},
      {"Kafka", {"Kafka Streams", "kafka and flink"}, {"novels by Franz Kafka", "a Kafkaesque process"}},
      {"React",
       {"React and TypeScript", "React.js", "Angular or React"},
       {"React quickly to incidents", "React to market changes with Python"}},
      {"Great Expectations",
       {"data tests in Great Expectations", "dbt, Great Expectations"},
       {"We have great expectations of you.", "Great Expectations by Dickens"}},
      {"AWS Bedrock",
       {"Bedrock and SageMaker", "Amazon Bedrock"},
       {"Trust is the bedrock of our company.", "The Bedrock of AWS security is trust."}},
      {"Prometheus", {"Prometheus and Grafana", "metrics in Prometheus"}, {"Prometheus stole fire."}},
      {"Feast",
       {"a feature store such as Feast", "Feast or Tecton"},
       {"A feast for the senses", "Thanksgiving Feast and Python trivia"}},
      {"Hive", {"Hive, Presto and Spark", "HiveQL"}, {"a hive of activity", "hive mind"}},
  });
}

TEST_CASE("abbreviations with a second meaning") {
  check({
      {"Retrieval-augmented generation",
       {"RAG pipelines", "RAG, agents and evals"},
       {"RAG status reports", "a red, amber, green (RAG) rating", "rag doll"}},
      {"PEFT", {"LoRA and other PEFT methods"}, {"peft"}},
      {"GANs", {"GANs and diffusion models", "a GAN for images"}, {"GaN amplifiers", "gan"}},
      {"REST API",
       {"REST APIs", "REST and gRPC", "RESTful services"},
       {"The rest of the team uses Python.", "We take care of the rest."}},
      {"Reinforcement learning",
       {"RL agents", "PPO and DPO for LLMs"},
       {"PPO and HSA plans", "dental PPO, vision"}},
      {"Amazon EMR",
       {"Spark on EMR", "EMR, Glue and Athena"},
       {"EMR systems hold patient records.", "EHR/EMR in health care"}},
      {"dbt", {"dbt and Snowflake"}, {"CBT and DBT therapy"}},
      {"PCA", {"PCA and clustering", "PCA, t-SNE"}, {"Patient care: PCA and nursing staff"}},
      {"CI/CD", {"CI/CD", "CI / CD", "CI & CD", "Jenkins CI"}, {"95% CI", "the confidence interval (CI)"}},
      {"Convolutional neural networks",
       {"CNNs and RNNs", "CNN, LSTM"},
       {"As seen on CNN", "CNN Business named us"}},
      {"ROS", {"ROS 2", "robots running ROS and Gazebo"}, {"review of systems (ROS) in charts"}},
      {"Software design patterns", {"SOLID principles"}, {"SOLID company", "solid experience with Python"}},
      {"Master's degree", {"MS in Computer Science", "BS/MS"}, {"MS Office", "MS SQL Server"}},
  });
}

TEST_CASE("general words that are a skill only in the right sense") {
  check({
      {"AI agents",
       {"LLM agents with tool use", "agentic workflows", "build AI agents"},
       {"insurance agents", "real estate agents use our Python tools", "call center agents",
        "travel agents"}},
      {"Attention mechanisms",
       {"self-attention", "LSTM and attention", "attention mechanisms in transformers"},
       {"attention to detail", "Pay attention to SQL style", "You get the attention of leaders."}},
      {"Ranking",
       {"ranking models for search", "learning to rank", "search and ranking"},
       {"a ranking of accommodations", "US News ranking of universities", "top-ranking officials",
        "stack ranking of employees"}},
      {"Model calibration",
       {"calibration of classifiers", "model calibration", "calibrated probabilities"},
       {"camera calibration", "lidar and camera calibration in C++", "performance calibration meetings",
        "calibration of lab instruments"}},
      {"Embeddings",
       {"text embeddings", "embedding models", "vector embeddings"},
       {"embedding analysts in business teams", "We are embedding data into every decision."}},
      {"Transformers",
       {"transformers and BERT", "transformer architectures", "Transformers (NLP)"},
       {"voltage transformers", "power transformers and switchgear",
        "transformers in electrical substations"}},
      {"Classification",
       {"classification and regression models", "binary classification",
        "machine learning for classification"},
       {"job classification: exempt", "FLSA classification", "classification of employees as contractors"}},
      {"Data pipelines",
       {"data pipelines", "build ETL pipelines", "batch and streaming pipelines"},
       {"sales pipelines", "oil and gas pipelines", "the hiring pipeline", "a strong talent pipeline"}},
      {"Pruning",
       {"quantization and pruning", "model pruning"},
       {"tree pruning", "pruning shears for the garden"}},
      {"Documentation",
       {"write technical documentation", "documentation of pipelines", "clear documentation"},
       {"documentation of employment eligibility", "immigration documentation",
        "provide medical documentation"}},
      {"Communication",
       {"excellent communication skills", "communicate results to executives",
        "written and verbal communication", "explain complex concepts to business users",
        "strong communicator"},
       {"wireless communication systems", "a communication platform", "communications department",
        "satellite communication"}},
      {"Leadership",
       {"leadership skills", "technical leadership", "lead a team of engineers", "demonstrated leadership"},
       {"present to senior leadership", "our leadership team", "a market leader",
        "executive leadership and sales"}},
      {"English",
       {"fluent English", "English (C1)", "Englischkenntnisse", "gute Englischkenntnisse"},
       {"English breakfast in the office", "an Old English sheepdog"}},
      {"Fine-tuning", {"fine-tuning LLMs", "fine-tune BERT"}, {"fine-tune your pitch"}},
      {"Guardrails", {"guardrails for LLMs"}, {"guardrails along the highway"}},
      {"Knowledge distillation", {"quantization and distillation"}, {"crude oil distillation columns"}},
      {"Data drift", {"detect data drift", "model drift"}, {"teams drift apart"}},
      {"Alerting", {"monitoring and alerts", "alerting"}, {"sign up for job alerts", "email alerts"}},
      {"Online learning",
       {"online learning algorithms"},
       {"an online learning platform", "online learning courses"}},
      {"Active learning", {"active learning for labelling"}, {"active learning in the classroom"}},
      {"Clustering", {"clustering and classification"}, {"failover clustering of servers"}},
      {"Agile",
       {"Agile", "an agile development team", "agile and scrum"},
       {"an agile mind", "nimble and agile thinkers"}},
      {"Scalability", {"scalable systems", "scalability"}, {"a scalable business"}},
      {"Edge AI", {"edge AI", "models on edge devices"}, {"cutting-edge AI", "leading-edge AI research"}},
      {"Fraud detection", {"fraud detection models"}, {"recruitment fraud alert", "job fraud"}},
  });
}

TEST_CASE("any bytes between the shipped names do no harm") {
  static const match::Matcher matcher(shipped::skills());
  std::vector<std::string> pieces = {" ",     "\n",   ", ", "-",     "\xE2\x80\x91", "\xFF\xC3",
                                     "&amp;", "<li>", "/",  " and ", "\xE2\x80",     "\xCC\x81",
                                     "(",     ".",    "'s", "3.1",   "\xEF\xAC\x81", "\xF0\x9F\x98\x80"};
  std::mt19937 random(29);
  for (int i = 0; i < 300; ++i) {
    const auto& aliases =
        shipped::skills()
            .skill(static_cast<taxonomy::SkillId>(random() % shipped::skills().skills().size()))
            .aliases;
    pieces.push_back(aliases[random() % aliases.size()].text);
  }
  for (int round = 0; round < 1500; ++round) {
    std::string text;
    for (int i = 0; i < 25; ++i) text += pieces[random() % pieces.size()];
    std::uint32_t last = 0;
    for (const auto& hit : matcher.find(text)) {
      REQUIRE(hit.begin >= last);
      REQUIRE(hit.begin < hit.end);
      REQUIRE(hit.end <= text.size());
      last = hit.begin;
    }
  }
}

TEST_CASE("every plain alias of the shipped taxonomy is found where it stands alone") {
  static const match::Matcher matcher(shipped::skills());
  for (std::size_t id = 0; id < shipped::skills().skills().size(); ++id) {
    for (const auto& alias : shipped::skills().skills()[id].aliases) {
      if (!alias.needs.empty() || !alias.rejects.empty()) continue;
      INFO(alias.text);
      const auto hits = matcher.find("x; " + alias.text + " ;");
      CHECK(std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.skill == id; }));
    }
  }
}

TEST_CASE("shared words, versions and nested names of the shipped taxonomy") {
  check({
      {"Supervised learning", {"supervised and unsupervised learning"}, {}},
      {"Linear regression", {"linear and logistic regression"}, {}},
      {"Batch inference", {"batch and real-time inference"}, {}},
      {"Unit testing", {"unit and integration testing"}, {}},
      {"Data validation", {"data cleaning and validation"}, {}},
      {"Model evaluation", {"model training, evaluation, and deployment"}, {}},
      {"Model deployment",
       {"model training, evaluation, and deployment", "deploying and monitoring ML models",
        "deploy models to production", "take ML models into production"},
       {"deploy the website", "forward-deployed engineers"}},
      {"Model monitoring", {"deploying and monitoring ML models", "models are monitored for drift"}, {}},
      {"SQL", {"SQL and NoSQL databases", "SQL databases"}, {"SQL Server", "NoSQL"}},
      {"NoSQL", {"SQL and NoSQL databases"}, {}},
      {"Large language models", {"LLM evaluation", "open-source LLMs", "deploying LLMs"}, {}},
      {"AWS", {"AWS S3"}, {"SageMaker"}},
      {"Python", {"Python 3.11", "Python3", "Python's ecosystem"}, {}},
      {"GPT", {"GPT-4o", "GPT4"}, {"ChatGPT"}},
      {"Llama", {"Llama 3.1", "Llama-3"}, {}},
      {"JAX", {"PyTorch/TensorFlow/JAX"}, {}},
      {"Deep learning", {"ML/DL/NLP"}, {}},
      {"CI/CD", {"CI / CD"}, {}},
      {"Mathematics",
       {"strong mathematics", "mathematical modeling"},
       {"BS in Computer Science, Mathematics or Physics", "a degree in Mathematics"}},
  });
}
TEST_CASE("a word of two trades is a skill in the company of its own trade") {
  check({
      {"Online learning",
       {"online learning of bandit models", "models that adapt by online learning"},
       {"online learning is open to all students", "complete the online learning of your department"}},
      {"Open-source contributions",
       {"contributions to open source", "you maintain open-source libraries, open source being dear to you"},
       {"known in the open source community"}},
      {"Human evaluation",
       {"human-in-the-loop evaluation", "human annotation"},
       {"human-in-the-loop training of drivers", "an expert human-in-the-loop review"}},
      {"Model calibration", {"estimate model uncertainty"}, {"to model uncertainty in prices"}},
      {"Research publications", {"a list of publications"}, {"updates on earnings publications"}},
      {"Deep learning", {"SVM, LSTM, DL and more"}, {"ask for the DL number on your card"}},
      {"Azure DevOps", {"Team Foundation Server", "GitLab or DevOps Server"}, {"a DevOps culture"}},
      {"Oracle Database", {"Hive and Oracle tables"}, {"an oracle of the market"}},
      {"Fine-tuning",
       {"by fine tuning, prompt engineering or new models", "fine-tuning, software engineering"},
       {"fine-tuning of car engines"}},
      {"Stakeholder management",
       {"interfacing with internal and external stakeholders", "set expectations with our stakeholders"},
       {"present insights to stakeholders"}},
      {"Excel", {"Excel macros", "Excel and VBA"}, {"scripts in VBA or Perl"}},
  });
}

TEST_CASE("names and abbreviations that other trades use") {
  check({
      {"Kafka",
       {"Reading events from Kafka", "the order book in Kafka"},
       {"Our reading group is on Kafka this month.", "poetry by Rilke and prose by Kafka"}},
      {"Java",
       {"Java 17", "Java and Jakarta EE"},
       {"A factory in Central Java", "travel to West Java", "our mill near Surabaya, Java"}},
      {"GCP",
       {"AWS, GCP or Azure", "GCP audit logs"},
       {"ICH/GCP training", "GCP inspections", "Good Clinical Practice (GCP)", "GCP and GMP rules",
        "clinical trial conduct under GCP"}},
      {"Google Cloud certification", {"a GCP certification"}, {"GCP certification for clinical research"}},
      {"SQL",
       {"SQL queries", "SQL for pipeline data", "Track MQLs. Know SQL."},
       {"MQL -> SQL conversion", "fuel SQLs and revenue", "sales qualified leads (SQL)", "MQLs and SQLs"}},
      {"AWS", {"AWS Lambda and S3, on AWS"}, {"AWS D1.1 welding codes", "welders with AWS papers"}},
      {"AWS certification", {"AWS certified developer"}, {"AWS certified welding inspector"}},
      {"ETL", {"ETL jobs", "ELT with dbt"}, {"UL or ETL mark", "the Executive Leadership Team (ELT)"}},
      {"Model Context Protocol",
       {"MCP servers", "tools over MCP"},
       {"CISSP, MCSE or MCP", "managed care plans (MCP)"}},
      {"Amazon EMR", {"Spark on EMR"}, {"experience with EMR software", "knowledge of EMR, Zendesk"}},
      {"TVM", {"TVM or MLIR"}, {"Threat and Vulnerability Management (TVM)"}},
      {"Amazon S3", {"files in S3"}, {"the brigade's S1, S2, S3 and S4"}},
      {"PCA", {"experience with PCA"}, {"PCA experience as a home health aide"}},
      {"Deep learning", {"knowledge of DL"}, {"Valid DL required"}},
      {"Convolutional neural networks", {"an image model such as CNN"}, {"networks like CNN, Fox and NBC"}},
  });
}

TEST_CASE("a language that is written, left or absent is still named") {
  check({
      {"R",
       {"There is no R left in our pipelines.", "analysts, who write R", "hardly any R"},
       {"grade R", "R left the room"}},
      {"Go",
       {"Hardly any Go in our codebase", "you will write Go", "Go | must"},
       {"Go left in the next street", "write, go home"}},
      {"Rust", {"experience writing Rust"}, {"rust left in the pipe"}},
      {"Excel", {"Move us from Excel to SQL."}, {"people who Excel"}},
      {"Bash", {"You are no stranger to Bash."}, {"the Bash"}},
  });
}

TEST_CASE("tools that are ordinary words are told by verdicts, seats and neighbours") {
  check({
      {"Go", {"Go is what we write.", "Go is a given."}, {"Go is how we say start.", "Go where you like."}},
      {"Cursor", {"a Cursor seat", "subscription to Cursor"}, {"a text Cursor seat", "a cursor licence"}},
      {"Comet", {"MLflow here, Comet there"}, {"Comet, our cleaning brand"}},
      {"Spring Boot", {"Spring Boot bootcamp", "Spring Boot services"}, {"spring boot camps"}},
      {"Terraform", {"TF providers", "Ansible and TF"}, {"TF and Keras", "TF modules for PyTorch users"}},
      {"TensorFlow", {"TF and Keras"}, {"TF registry", "Ansible, TF, Keras-free"}},
      {"Transformers", {"HF Transformers", "HuggingFace Transformers"}, {"power transformers"}},
      {"R", {"Julia-, R- und SAS-Kenntnisse", "R-Programmierung"}, {"R-Gespräch", "R- Werte"}},
  });
}

TEST_CASE("an enumeration of unknown names still vouches for what stands in it") {
  check({
      {"R", {"Kylin, R, Mahout, Kafka", "Kafka, Mahout, Kylin, R"}, {"Anna, R, Mahout, Zoe"}},
      {"Apache Beam", {"Apache Hive, Beam and Iceberg"}, {"a laser Beam", "Beam, our pub"}},
  });
}

TEST_CASE("names that stars, rooms, animals and lawyers share with tools") {
  check({
      {"Amazon Redshift", {"Redshift tables"}, {"the redshift of distant galaxies"}},
      {"Amazon S3", {"files in S3"}, {"safety shoes of class S3", "Schuhe der Klasse S3"}},
      {"Cassandra", {"a Cassandra cluster"}, {"rooms named after myths, such as Cassandra"}},
      {"Jenkins", {"Jenkins jobs"}, {"our lawyers, Jenkins & Hall LLP"}},
      {"pandas", {"pandas and NumPy"}, {"llamas and pandas"}},
      {"Python", {"a Python service"}, {"a snake such as the python"}},
      {"Scrum", {"Scrum rituals"}, {"our rugby team and its scrum"}},
      {"Statistics", {"statistics and algebra"}, {"Some statistics about us"}},
      {"Probability", {"probability and algebra"}, {"in all probability"}},
      {"Documentation", {"write documentation"}, {"documentation of your right to work"}},
      {"Flink", {"Flink jobs"}, {"Flink, the grocery shop"}},
      {"Gemini", {"Gemini and Claude"}, {"crypto exchanges such as Gemini and Kraken"}},
      {"Guardrails", {"guardrails for LLMs"}, {"guardrails that need repair"}},
      {"Ruby", {"Ruby on Rails"}, {"Your first interview is with Ruby, then lunch."}},
      {"GPT", {"GPT in production"}, {"Einstein GPT"}},
  });
}

TEST_CASE("short forms, verbs and inflected names of skills") {
  check({
      {"Random forest", {"SVMs and RFs", "RF, GBM and SVM"}, {"RF circuits and antennas"}},
      {"Cross-validation", {"5-fold CV"}, {"two-fold gains"}},
      {"TensorFlow", {"TF1.x graphs"}, {"chapter 1.x"}},
      {"PyTorch", {"Torch 2 models"}, {"the Torch relay"}},
      {"AWS Certified Machine Learning Specialty", {"MLS-C01"}, {"MLS listings"}},
      {"AWS certification", {"SAA-C03 or DEA-C01"}, {"SAA members"}},
      {"NoSQL",
       {"No-SQL stores", "no SQL databases but documents"},
       {"No SQL Server here", "No SQL required"}},
      {"SQL", {"No SQL required", "no SQL knowledge needed"}, {"NoSQL"}},
      {"Pruning", {"quantize and prune our models"}, {"prune the backlog"}},
      {"Knowledge distillation", {"prune, quantize and distill our models"}, {"distill complex ideas"}},
      {"Quantization", {"a quantised model"}, {"quantum models"}},
      {"Python", {"уверенное знание Питона", "скрипты на Питоне"}, {}},
      {"Forecasting", {"you forecast demand"}, {"weather forecast for tourists"}},
      {"Clustering", {"you cluster shoppers"}, {"a cluster of shops"}},
      {"Image classification", {"image and text classification"}, {"images and text"}},
      {"Data structures & algorithms", {"OOP and DSA skills"}, {"DSA membership"}},
      {"Mentoring", {"mentor two juniors"}, {"two juniors"}},
      {"Code review", {"review your colleagues' code"}, {"review your colleagues"}},
      {"Web scraping", {"scrape websites"}, {"scrape by"}},
      {"Data cleaning", {"clean the data"}, {"clean the desk"}},
      {"Model calibration", {"calibrate the final model"}, {"calibrate the scales"}},
      {"Helm", {"not only Ansible but also Helm"}, {"at the helm"}},
      {"Neptune", {"log runs to Neptune"}, {"Neptune and Pluto"}},
      {"Feast", {"keep features in Feast"}, {"a Feast for the eyes"}},
      {"Node.js", {"the back end is in Node"}, {"a Node of the graph"}},
      {"Master's degree", {"laurea magistrale"}, {}},
      {"Go", {"a deep dive into Go"}, {"go deep into it"}},
      {"Julia", {"the Julia codebase"}, {"Julia from HR"}},
      {"SAS", {"Nobody writes SAS any more."}, {"SAS flights"}},
      {"Excel", {"Excel tələb olunur."}, {"you excel"}},
  });
}

TEST_CASE("tools are told by what is done with them: apps, workbooks, hubs") {
  check({{"Flask", {"keep the old Flask app alive"}, {"A flask of tea for the app team"}},
         {"Excel", {"thirty tabs of Excel", "Excel workbooks of the finance team"}, {"Excel at what you do"}},
         {"PyTorch", {"sklearn, torch, TF2"}, {"carry the torch of quality"}},
         {"Hugging Face", {"checkpoints go to the HF Hub"}, {"an HF radio"}}});
}

TEST_CASE("places, vouchers, train lines and firms that are called like a tool name no tool") {
  check({
      {"Kafka", {"Events go through Kafka."}, {"Our desks are opposite the Kafka exhibition."}},
      {"Seldon", {"Models are served with Seldon."}, {"The Seldon Lane Hospital hires a clerk."}},
      {"Flink",
       {"Kafka, Spark und Flink sind dein Alltag.", "our flink pipelines", "Flink und Kafka"},
       {"Du arbeitest flink und gern.", "Je krijgt flink wat ruimte.", "a Flink gift: Flink vouchers",
        "Wir sind jung und flink."}},
      {"Amazon S3",
       {"Raw files land in S3.", "S3 and Redshift"},
       {"Die S1 und die S3 halten vor der Tür.", "Sicherheitsschuhe der Klasse S3",
        "mit der S3 bis zum Bahnhof"}},
      {"SAS", {"Maîtrise de SAS", "SAS and R"}, {"Brivelo SAS recrute un analyste R."}},
      {"R", {"les scripts R de l'équipe", "packages R"}, {"le pôle R et D, sous Python"}},
      {"Tableau",
       {"rapports sous Tableau", "Power BI ou tableau"},
       {"tu remplis le tableau des astreintes", "un tableau de suivi"}},
      {"Documentation", {"Write documentation."}, {"kept for documentation purposes only"}},
      {"Cassandra", {"Data is stored in Cassandra."}, {"Write to Cassandra in our Turin office."}},
      {"Ruby", {"Ruby and Go"}, {"You sit next to Ruby, who keeps our books."}},
  });
}

TEST_CASE("a name in capitals inside a sentence is the tool, the verb in capitals begins one") {
  check({
      {"Excel",
       {"You know your way around Excel", "Must: Excel, a driving licence", "lists in SAP and Excel.",
        "HubSpot, Excel and patience"},
       {"Teams That Excel", "How We Excel Together", "Excel in a young team"}},
      {"React",
       {"two years of React", "un'app React", "We love React."},
       {"React quickly", "how you React to change", "We React"}},
  });
}

TEST_CASE("a name behind a label, a little of it, or with its years in brackets is asked for") {
  check({
      {"R", {"REQ'D: R; a boat licence", "R is not optional.", "Kenntnisse: R"}, {"Rating: R"}},
      {"Go", {"Go (2y)\tnice"}, {"Go (now)"}},
      {"Scala", {"Secondary (good to have): scala"}, {"Kino Scala"}},
      {"Ray", {"Must: Ray", "1. Ray\n2. Kafka", "Ray - required"}, {"Dear: Ray"}},
      {"Julia", {"R, with pockets of Julia"}, {}},
      {"Node.js", {"👉🏽a little Node"}, {"a cluster of one Node"}},
      {"Rust", {"Kotlin - Kafka - Rust", "🔥 Rust\n🔥 Kafka"}, {"Rust - it never sleeps"}},
      {"Llama", {"Host Llama behind a gateway."}, {"feed our Llama"}},
      {"REST API", {"a service over rest"}, {"overtime, then rest", "we choose work over rest"}},
      {"Cursor", {"half in cursor, half in vim"}, {"move the cursor in vim"}},
      {"GitHub Actions", {"IaC and GH Actions"}, {}},
      {"Pruning", {"pruned and quantized networks"}, {"pruned trees in our garden"}},
  });
}

TEST_CASE("what a short reject ruled out is asked for all the same") {
  check({
      {"Spring Boot",
       {"Experience in Spring", "Services written in Spring"},
       {"You start in Spring 2026.", "Graduating in Spring, ideally with Java"}},
      {"Mistral", {"Mistral is required", "Mistral is a plus"}, {"Mistral is a European company with LLMs."}},
      {"Elasticsearch", {"Elastic is a plus"}, {"Elastic is a search company with Kafka inside."}},
      {"Apache Spark",
       {"Spark a must", "Big data (Hadoop), Spark a plus"},
       {"Spark a conversation about Python.", "Spark a passion for data."}},
      {"Claude", {"an assistant powered by Claude"}, {"interviewed by Claude about LLMs"}},
      {"Gemini", {"a search powered by Gemini"}, {"traded by Gemini, our API client"}},
      {"Flask", {"Flask on your CV helps"}, {"Flask on the bench, please"}},
      {"React", {"The admin area was ported to react."}, {"We react to alerts."}},
      {"Fine-tuning", {"finetuning your models", "fine tuning of encoders"}, {"fine tuning the pitch"}},
  });
}

TEST_CASE("an apostrophe at the edge of what stands beside a name joins it") {
  check({
      {"Excel", {"notions d'Excel", "connaissance d’Excel"}, {}},
      {"Kafka", {"Kafka's internals"}, {"Kafka's castle"}},
      {"Claude", {}, {"Anthropic's mission is safety."}},
  });
}

TEST_CASE("an abbreviation with a second meaning is itself the name, not the words around it") {
  CHECK(quote_of("Background in OR (MIP): a plus", "Operations research") == "OR");
  CHECK(quote_of("A PhD in OR helps.", "Operations research") == "OR");
  CHECK(quote_of("Spark jobs on EMR", "Amazon EMR") == "EMR");
  check({{"Amazon EMR", {"jobs on EMR"}, {"notes on EMR and EHR"}}});
}

TEST_CASE("the radish and the cloth are tools beside tools alone") {
  check({
      {"Redis", {"Kafka, редис, ClickHouse", "кэш в редисе, данные в PostgreSQL"}, {"Салат: редис, огурец"}},
      {"Elasticsearch", {"поиск: эластик, Kafka"}, {"эластик для шитья"}},
  });
}

TEST_CASE("a framework's short name stands beside the library it belongs to") {
  check({
      {"PyTorch Lightning",
       {"PyTorch, Lightning", "Lightning, Hugging Face and Weights & Biases"},
       {"Salesforce Lightning with Apex", "Lightning talks about PyTorch", "Learning at lightning speed"}},
      {"Node.js", {"Golang / Node / TS services", "GraphQL, Node"}, {"A node of the cluster"}},
  });
}

TEST_CASE("'no SQL' is SQL that is not there unless stores are meant") {
  check({
      {"SQL", {"There is no SQL in this job.", "No SQL in our stack", "no SQL queries to write"}, {}},
      {"NoSQL", {"MongoDB or no SQL", "no SQL databases"}, {"There is no SQL in this job.", "No SQL needed"}},
  });
}

TEST_CASE("minerals, films, animals and streets are no tools") {
  check({
      {"Selenium", {"Selenium grids for the browser"}, {"zinc, iodine and selenium tablets"}},
      {"Django", {"Django views"}, {"A Django Reinhardt evening"}},
      {"Terraform", {"We terraform every account"}, {"They want to terraform Venus"}},
      {"Seaborn", {"heat maps in seaborn"}, {"seaborn cargo"}},
      {"Guardrails", {"Guardrails for our chatbot"}, {"Guardrails for stairs and balconies"}},
      {"pandas",
       {"pandas and bare SQL", "feed pandas frames to the model"},
       {"bamboo for pandas", "pandas and gorillas"}},
      {"Jenkins", {"Jenkins builds each branch"}, {"at 9 Jenkins Road", "Jenkins Avenue"}},
      {"Neptune", {"training runs in Neptune"}, {"the moons of Neptune and some comets"}},
      {"Statistics",
       {"probability and statistics"},
       {"According to official statistics", "crime statistics"}},
  });
}

TEST_CASE("short names count beside what is done with them") {
  check({
      {"Bash", {"Bash one-liners", "bash aliases"}, {"The birthday bash"}},
      {"T5", {"We fine-tune T5."}, {"Terminal T5"}},
      {"C", {"We read C code."}, {"Series C"}},
      {"PCA", {"PCA for embeddings"}, {"PCA and home health aides"}},
  });
}

TEST_CASE("modelling behind an object of data is data modelling") {
  check({
      {"Data modeling",
       {"Data quality, modelling and lineage", "Data warehousing and modeling"},
       {"Data analysis, modelling and reporting"}},
      {"Large language models", {"An LLM and a judge"}, {"LLM-as-a-judge"}},
  });
}

TEST_CASE("words of another trade in the sentence leave a plain tool alone") {
  check({
      {"NoSQL", {"no-SQL queries in MongoDB", "SQL and no-SQL queries"}, {"no SQL queries to write"}},
      {"Guardrails", {"Guardrails and scaffolds for agents"}, {"guardrails of bridges"}},
      {"Selenium", {"Selenium for a semiconductor maker"}, {"selenium and other minerals"}},
      {"pandas",
       {"You live in Graz and know pandas", "wildlife data in Python and pandas"},
       {"Feed the pandas", "pandas live here"}},
      {"Django", {"Django for a film studio", "Swing, Django, Flask"}, {"Django, the film"}},
      {"Neptune", {"experiments in Neptune, tailored"}, {"MLflow charts the moons of Neptune"}},
      {"PyTorch Lightning", {"PyTorch, Lightning, Apex", "PyTorch and Lightning experience"}, {}},
      {"Seaborn", {"Seaborn trade-off curves"}, {"seaborn trade routes"}},
      {"Statistics", {"You produce official statistics."}, {"according to official statistics"}},
      {"Jenkins", {"builds triggered by Jenkins"}, {"a talk, hosted by Jenkins"}},
      {"Fine-tuning", {"Fine-tune LLMs for our search engine"}, {"Fine-tune a race engine"}},
  });
}
