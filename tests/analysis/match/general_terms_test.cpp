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
      {"Data cleaning", {"You clean messy data.", "cleaning raw data"}, {"a clean data center"}},
      {"Statistics", {"a course in statistics"}, {"Salary statistics are kept.", "visitor statistics"}},
      {"Edge AI", {"mobile deployment of models"}, {"mobile deployment pipelines"}},
      {"Embedded systems",
       {"You write firmware.", "firmware for sensors"},
       {"firmware updates of switches", "drivers, firmware and cables"}},
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

TEST_CASE("an abbreviation with a second meaning is itself the name, not the words around it") {
  CHECK(quote_of("Background in OR (MIP): a plus", "Operations research") == "OR");
  CHECK(quote_of("A PhD in OR helps.", "Operations research") == "OR");
  CHECK(quote_of("Spark jobs on EMR", "Amazon EMR") == "EMR");
  check({{"Amazon EMR", {"jobs on EMR"}, {"notes on EMR and EHR"}}});
}

TEST_CASE("modelling behind an object of data is data modelling") {
  check({
      {"Data modeling",
       {"Data quality, modelling and lineage", "Data warehousing and modeling"},
       {"Data analysis, modelling and reporting"}},
      {"Large language models", {"An LLM and a judge"}, {"LLM-as-a-judge"}},
  });
}

TEST_CASE("a degree is told by its years, its candidates and its field") {
  check({
      {"Bachelor's degree", {"BS + 6 years", "BA in physics"}, {"BS detector"}},
      {"Master's degree", {"MS + 4 years", "7 years for masters candidates"}, {"MS and Google suites"}},
      {"Databricks", {"pipelines in Databricks"}, {"experts from Acme, Initech and Databricks"}},
      {"Hugging Face", {"models from Hugging Face"}, {"Engineers from Hugging Face and Google"}},
  });
}

TEST_CASE("Italian and Dutch terms") {
  check({
      {"Machine learning", {"Conoscenze di apprendimento automatico"}, {}},
      {"Neural networks", {"Kennis van neurale netwerken"}, {}},
      {"Data quality", {"garantire la qualità dei dati"}, {}},
      {"Data pipelines", {"Je bouwt datapijplijnen."}, {}},
      {"Forecasting", {"Taken: vraagvoorspelling"}, {}},
      {"Speech recognition", {"software di riconoscimento vocale"}, {}},
      {"Predictive modeling", {"Sviluppo di modelli predittivi"}, {}},
      {"Time series", {"analisi di serie storiche"}, {}},
      {"Mathematics", {"Solide basi di matematica"}, {"Laurea in matematica, degree"}},
      {"Low latency", {"servicios con baja latencia", "faible latence"}, {}},
      {"Data cleaning",
       {"limpiar datos", "Daten bereinigen"},
       {"prepare data reports", "prepare data-driven plans"}},
  });
}

TEST_CASE("what a team and a hypothesis are for") {
  check({
      {"Collaboration",
       {"works well individually and as a member of a project team", "independently and in a team"},
       {"We are part of a global group."}},
      {"Hypothesis testing", {"test hypotheses on survey data"}, {"test hypotheses with prototypes"}},
      {"Mentoring", {"mentor two junior engineers"}, {}},
      {"Documentation", {"documentation of the service"}, {"documentation for customs"}},
  });
}

TEST_CASE("a method is told by the verb and what it is done to") {
  check({
      {"Data cleaning", {"You clean messy data.", "scrub datasets"}, {"You clean messy desks."}},
      {"Image segmentation", {"segmenting images of cells"}, {"segmenting customers"}},
      {"Named entity recognition", {"extract entities from text"}, {"extract juice from fruit"}},
      {"Knowledge distillation", {"distil large models into small ones"}, {"distil whisky"}},
      {"Ranking", {"You rank search results."}, {"We rank among the best."}},
      {"Optimization", {"convex optimisation"}, {}},
      {"Data modeling", {"star schemas"}, {}},
      {"Cost optimization", {"You cut cloud costs."}, {"You cut hair."}},
  });
}

TEST_CASE("what is built scalable") {
  check({
      {"Scalability",
       {"Design and automate high-quality, scalable solutions.",
        "services that are secure, scalable and fast", "building scaleable web apps",
        "We design robust and scalable security products."},
       {"scalable onboarding frameworks for partners", "Our scalable products are loved."}},
  });
}

TEST_CASE("agents that write code are assistants where they are used") {
  check({
      {"AI coding assistants", {"coding agents (Copilot, Cursor)"}, {"You train coding agents."}},
      {"AI agents", {"You train coding agents."}, {"fluent with coding agents such as Cursor"}},
  });
}

TEST_CASE("reviews, standards and forests in other words") {
  check({
      {"Code review", {"code and design reviews", "architecture and code reviews"}, {"a design review"}},
      {"Clean code",
       {"Write clean, maintainable, and well-structured Python code.", "code quality standards"},
       {"Keep the kitchen clean."}},
      {"Random forest", {"SVM and decision forests"}, {}},
      {"Looker", {"Tableau or DataStudio"}, {"Azure Data Studio"}},
      {"Bash", {"Go, Python, and Shell", "Perl, shell"}, {"the Python shell", "Shell and BP are clients."}},
      {"Ranking", {"You join the ranking team."}, {"top ranking teams"}},
      {"Documentation", {"Keep our documentation current."}, {}},
      {"Communication", {"She communicates well."}, {"Changing how the world communicates."}},
  });
}

TEST_CASE("terms of other trades in other languages") {
  check({
      {"System design", {"progettazione di sistemi"}, {"progettazione di sistemi idraulici"}},
      {"Dashboards", {"Cruscotti in Power BI"}, {"cruscotti e interni auto"}},
      {"Data analysis", {"analisi dei dati"}, {"analisi dei dati personali"}},
      {"Mathematics", {"basi di matematica"}, {"insegnante di matematica"}},
      {"PhD", {"Diplom oder Promotion"}, {"Messe oder Promotion", "Bonus oder Promotion"}},
  });
}

TEST_CASE("words around a method that make it another thing") {
  check({
      {"Data analysis",
       {"You perform analyses of churn.", "conduct deep-dive analysis"},
       {"Perform in-depth analysis of technical issues.", "Conduct thermal tests and perform analysis."}},
      {"Clustering", {"cluster analyses"}, {}},
      {"Leadership", {"You lead the team."}, {"our industry-leading team"}},
      {"Parallel computing", {"locks and concurrency"}, {"SwiftUI and Swift Concurrency"}},
      {"Recommender systems",
       {"ranking and candidate generation"},
       {"candidate generation for new molecules"}},
      {"Reproducibility", {"reproducible pipelines"}, {"reproducible data for all assays"}},
      {"Mentoring", {"You mentor interns."}, {"interns collaborating with mentors"}},
      {"Documentation", {"Document tenant processes and decisions."}, {"Document management processes"}},
      {"Stakeholder management", {"Set expectations with other teams and external stakeholders."}, {}},
      {"Optimization", {"sampling, optimization or causal inference"}, {"cost optimization"}},
  });
}

TEST_CASE("what clerks do is no method of machine learning") {
  check({
      {"Classification",
       {"Classify documents with language models."},
       {"Classify documents and file them.", "Classifies transactions for the tax office."}},
      {"Speech recognition",
       {"Transcribe audio with a Whisper model."},
       {"Transcribe audio recordings of the board."}},
      {"Anomaly detection", {"Spot anomalies in our metrics."}, {"Spot anomalies in invoices."}},
      {"Ranking", {"Rank results of our search."}, {"Rank results of the tender."}},
      {"Data analysis", {"Perform analyses of churn."}, {"Perform analyses of soil samples."}},
      {"Embedded systems",
       {"Implement firmware update mechanisms in C.", "Firmware engineers wanted",
        "Develop firmware, hardware and software.", "BMC firmware engineer for servers"},
       {"Manage firmware updates of our servers.", "Patching of BIOS and firmware"}},
      {"Observability", {"metrics, logs, traces", "logs, metrics, and traces"}, {"logs of oak"}},
      {"PhD", {"Studienabschluss oder Promotion", "M.Sc. oder Promotion"}, {}},
      {"Fine-tuning", {"Fine-tune a model.", "Fine-tune our speech models."}, {"Fine-tune a seating plan."}},
      {"Communication", {}, {"Communication allowance: 30 EUR"}},
      {"Attention mechanisms", {"Change the attention mask."}, {}},
      {"Open-source contributions", {"Show us your open source commits."}, {}},
      {"Computer vision", {"Two years in a CV research team with OpenCV"}, {}},
  });
}

TEST_CASE("terms are told by the verbs that do them") {
  check({
      {"Forecasting",
       {"We forecast energy prices.", "You forecast how many buns are sold.", "Absatzprognosen"},
       {"Our sales are forecast to double."}},
      {"Recommender systems",
       {"the recommendations squad", "movie recommendations", "recommend songs to listeners"},
       {"Give recommendations to the board."}},
      {"Data labeling", {"label edge cases", "annotate tricky frames"}, {"You label boxes."}},
      {"Experiment tracking", {"an experiment tracker", "keep track of experiments"}, {"You track rats."}},
      {"Simulation", {"simulate storms", "You simulate the factory."}, {"We simulate working together."}},
      {"Documentation", {"Keep your code documented.", "write the docs"}, {"Documented migrants"}},
      {"Mentoring", {"You hire people and mentor them."}, {"Mentor Graphics"}},
      {"Leadership", {"You have led data teams."}, {"Andy has built and led data teams."}},
      {"Streaming data", {"detect faults in data as it streams in"}, {"football streams in the pub"}},
      {"Data warehousing",
       {"Our warehouse runs on BigQuery and dbt."},
       {"The warehouse ships parcels and we use dbt."}},
      {"Prompt engineering", {"write and test prompts"}, {}},
      {"Communication",
       {"Clear communication between teams is expected."},
       {"Our radios encrypt all communication.", "communication between ships and shore"}},
      {"PhD", {"A PhD is needed."}, {"My PhD supervisor left.", "You share a room with a PhD student."}},
  });
}

TEST_CASE("code that is tested is a matter of tests") {
  check({
      {"Unit testing",
       {"You write well-tested code.", "thoroughly tested software", "clean, tested code",
        "code reviews, testing and documentation", "Git, testing, CI/CD"},
       {"The drug was tested in mice.", "tested positive", "testing of soil and water"}},
      {"Clean code", {"Write clean, maintainable, and well-tested code"}, {}},
      {"Streaming data",
       {"real-time pipelines in Flink", "real-time data ingestion", "batch and real-time pipelines"},
       {"real-time pipeline visibility for sales leaders", "real-time feedback"}},
      {"Data pipelines", {"real-time data pipelines"}, {}},
      {"Leadership",
       {"You lead and mentor five engineers.", "Serve as technical lead for the migration.",
        "You will be the tech lead of a team."},
       {"You will report to the tech lead.", "Interview with a tech lead", "inbound leads and guides"}},
      {"Mentoring",
       {"You act as a mentor for trainees."},
       {"You've got a mentor on the team.", "working with a mentor"}},
  });
}

TEST_CASE("what names a term in the company of its own field only") {
  check({
      {"Delta Lake",
       {"raw tables to Delta", "Iceberg, Delta, Hudi", "Parquet or Delta"},
       {"Fly Delta from Atlanta.", "the delta between plan and Spark cost"}},
      {"Attention mechanisms",
       {"profiling attention and KV caches", "FlashAttention"},
       {"We pay attention to CUDA details."}},
      {"Throughput", {"NCCL throughput on many nodes"}, {"throughput of 40 patients a day"}},
      {"GitHub", {"Kaggle, a GitHub profile"}, {"Please send your CV and a GitHub profile link."}},
      {"Statistics", {"statistics at graduate level"}, {"MSc in statistics or physics"}},
      {"Operations research", {"operations research training (MSc or more)"}, {}},
      {"Cloud computing", {"There is no cloud."}, {"no cloud in the sky"}},
      {"Online learning", {"bandits and online learning"}, {"online learning for nurses"}},
      {"Active learning", {"active learning and weak supervision"}, {"active learning in small classes"}},
      {"Python", {"Python notebooks in Jupyter"}, {}},
      {"Jupyter", {"Python notebooks"}, {}},
  });
}
