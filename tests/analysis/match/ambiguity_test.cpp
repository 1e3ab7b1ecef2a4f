// Tools that are a skill in one sentence and something else in the next, against the shipped rules.
#include <catch2/catch_test_macros.hpp>

#include "tests/analysis/match/shipped_names.h"

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

TEST_CASE("names glued to others in capitals are told apart") {
  check({
      {"AWS", {"knowledge of AWSDemonstrated skill", "AWSDocker"}, {"AWSOME", "awsdocker"}},
      {"SQL", {"PythonSQLKafka", "SQLExperience"}, {"SQLAlchemy"}},
      {"Kafka", {"PythonSQLKafka"}, {}},
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
       {"React and TypeScript", "React.js", "Angular or React", "TypeScript and React to write our front"},
       {"React quickly to incidents", "React to market changes with Python",
        "You are able to spot and React to build failures"}},
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

TEST_CASE("tools that are ordinary words are told by verdicts, seats and neighbours") {
  check({
      {"Go",
       {"Go is what we write.", "Go is what our gateway is written in."},
       {"Go is how we say start.", "Go where you like."}},
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

TEST_CASE("small letters that another trade reads otherwise") {
  check({
      {"Elasticsearch", {"experience with elastic", "Jina and Elastic"}, {"experience with elastic IPs"}},
      {"Cursor", {"experience with cursor"}, {"experience in cursor and triggers"}},
      {"LoRA", {"knowledge of lora"}, {"knowledge of lora and zigbee"}},
      {"AWS Bedrock", {"knowledge of bedrock"}, {"knowledge of bedrock and soil mechanics"}},
      {"Transformers", {"experience with transformers"}, {"experience with transformers and relays"}},
  });
}

TEST_CASE("a tool that we use or do without") {
  check({
      {"AWS Lambda", {"everything but Lambda, which we do not use"}, {}},
      {"Claude",
       {"Claude helps you debug.", "Claude is your new pair programmer."},
       {"Claude helps you settle."}},
      {"Go", {"Put go in production."}, {"Put go in the game."}},
      {"Delta Lake", {"Delta Lake tables"}, {"near the Delta Lake nature reserve"}},
      {"Mistral", {"hosted mistral"}, {"llama treks and mistral-proof tents"}},
  });
}

TEST_CASE("a product that begins with a name is another one") {
  check({
      {"Swift", {"We use SwiftUI."}, {"We use SwiftKey on our phones."}},
      {"Java", {"Java and Kotlin"}, {"JavaHelp is our format."}},
  });
}

TEST_CASE("dots lead from a name to what is said of it") {
  check({
      {"Swift",
       {"Swift ........ required", "Swift ........ Required", "Swift ...... optional"},
       {"Be swift.... required reading", "Swift ..... replies"}},
      {"SAS", {"SAS ......... not needed"}, {}},
      {"Ray", {"Skills ...... Ray, Dask"}, {}},
  });
}
