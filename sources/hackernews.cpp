// Hacker News "Ask HN: Who is hiring?" through Algolia's API: the newest thread is found, its top-level
// comments are the postings. Their first line is by custom "Company | Role | Place | Remote | ...".
#include <algorithm>

#include "sources/kind_support.h"
#include "sources/markup/html_text.h"
#include "sources/model/money.h"
#include "sources/text/utf8.h"

namespace radar::sources {
namespace {

constexpr std::string_view k_role_words[] = {
    "engineer",   "developer",  "scientist",  "manager",       "analyst",    "designer",   "architect",
    "lead",       "researcher", "intern",     "head of",       "director",   "devops",     "sre",
    "programmer", "founding",   "multiple",   "roles",         "positions",  "swe",        "ml ",
    "specialist", "advocate",   "consultant", "administrator", "technician", "support",    "writer",
    "recruiter",  "founder",    "cto",        "technologist",  "data ",      "full stack", "fullstack",
    "backend",    "frontend"};

bool is_about_pay(const std::string& lower) {
  for (const char* word : {"$", "€", "£", "equity", "benefits", "salary", "visa", "base"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return false;
}

bool names_role(const std::string& part) {
  return std::any_of(std::begin(k_role_words), std::end(k_role_words),
                     [&](auto w) { return text::icontains(part, w); });
}

// "Full-time", "Permanent (Full-time)", "Contract / Part-time"; not "Full-stack".
bool names_employment(const std::string& lower) {
  for (const char* lead : {"full", "contract", "freelance"}) {
    if (lower.starts_with(lead)) return true;
  }
  for (const char* word : {"full-time", "full time", "fulltime", "part-time", "part time", "permanent"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return false;
}

// "TypeScript / Postgres / React": what is worked with, which looks like a list of places.
bool names_technology(const std::string& lower) {
  static constexpr std::string_view words[] = {
      "typescript", "javascript", "python", "java",    "golang", "rust",     "react",     "postgres",
      "postgresql", "kubernetes", "k8s",    "aws",     "gcp",    "c++",      "ruby",      "rails",
      "node",       "node.js",    "nodejs", "django",  "kotlin", "scala",    "elixir",    "php",
      "sql",        "docker",     "llm",    "llms",    "ai",     "ml",       "terraform", "pytorch",
      "tensorflow", "vue",        "svelte", "next.js", "nextjs", "graphql",  "clojure",   "haskell",
      "spark",      "kafka",      "redis",  "mongodb", "mysql",  "embedded", "cuda",      ".net"};
  std::string spaced = lower;
  for (const char* joint : {"/", ","}) spaced = text::replace_all(std::move(spaced), joint, " ");
  for (const auto word : text::split(spaced, ' ')) {
    if (std::find(std::begin(words), std::end(words), word) != std::end(words)) return true;
  }
  return false;
}

class HackerNews : public Source {
 public:
  explicit HackerNews(std::string base) : base_(std::move(base)) {}
  std::vector<model::Request> start() const override {
    auto request = get(base_ + "/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=10");
    request.state = "find";
    return {std::move(request)};
  }

  Result<ParseResult, ParseError> parse(const model::Request& request,
                                        const model::Response& response) const override {
    auto document = json_body(request, response);
    if (!document) return fail(std::move(document.error()));
    const auto root = document->root();
    ParseResult result;
    if (root["children"].is_array()) {
      for (const auto& comment : root["children"]) read_comment(comment, "text", response.fetched_at, result);
      result.completeness = Completeness::cut_by_source;  // a month's thread: absence says nothing
      report_misreads(*document, result);
      return result;
    }
    if (!root["hits"].is_array()) return changed_shape("/hits", "an array of hits, or /children of a thread");
    for (const auto& hit : root["hits"]) {
      if (hit["comment_text"].exists()) {
        const bool top_level =
            hit["parent_id"].is_blank() || hit["parent_id"].text() == hit["story_id"].text();
        if (top_level) read_comment(hit, "comment_text", response.fetched_at, result);
      } else if (result.requests.empty() && text::icontains(hit["title"].text(), "who is hiring") &&
                 !hit["objectID"].is_blank()) {
        result.requests.push_back(get(base_ + "/api/v1/items/" + hit["objectID"].text()));
      }
    }
    // A search of comments comes in pages counted from 0.
    const auto page = root["page"].integer();
    const auto pages = root["nbPages"].integer();
    const bool comments = request.url.find("tags=comment") != std::string::npos;
    if (comments && page && pages && *page + 1 < *pages && root["hits"].size() > 0)
      result.requests.push_back(get(text::with_parameter(request.url, "page", std::to_string(*page + 1))));
    result.completeness = result.requests.empty() ? Completeness::cut_by_source : Completeness::more_to_come;
    report_misreads(*document, result);
    return result;
  }

 private:
  static void read_comment(const json::View& comment, std::string_view text_key, text::UnixSeconds now,
                           ParseResult& result) {
    const std::string html = comment[text_key].raw_text();
    const bool by_nobody = comment["author"].type() == json::Type::null;
    if (html.empty() || by_nobody) return;  // deleted
    Sighting sighting;
    auto& p = sighting.posting;
    p.id = comment["id"].is_blank() ? comment["objectID"].text() : comment["id"].text();
    p.url = "https://news.ycombinator.com/item?id=" + p.id;
    p.description = html;
    const std::string plain = markup::html_to_text(html);
    read_first_line(plain.substr(0, plain.find('\n')), p);
    read_posted(result, p, comment["created_at"].is_blank() ? comment["created_at_i"] : comment["created_at"],
                now);
    add(result, std::move(sighting), comment.pointer());
  }

  static void place(model::Posting& p, const std::string& part, std::string& manner) {
    if (part.find_first_of(" ,(/") == std::string::npos)
      manner = part;
    else
      add_location(p, part);
  }

  // "Acme (Remote US)": the note behind the name, where it tells the manner of work.
  static void read_company_note(model::Posting& p, std::string& manner) {
    const auto open = p.company.find(" (");
    if (open == std::string::npos || open == 0 || !p.company.ends_with(')')) return;
    const std::string note = p.company.substr(open + 2, p.company.size() - open - 3);
    const auto workplace = workplace_in(note);
    if (!workplace) return;
    p.remote = workplace;
    p.company.resize(open);
    place(p, note, manner);
  }

  // One field of the line: a role, the manner of work, the employment, pay or a place.
  static void read_part(const std::string& part, model::Posting& p, std::string& manner) {
    const std::string lower = text::ascii_lower(part);
    if (names_role(part)) {
      p.title += (p.title.empty() ? "" : ", ") + part;
    } else if (lower.find("hybrid") != std::string::npos) {
      p.remote = model::Workplace::hybrid;
      place(p, part, manner);
    } else if (lower.find("remote") != std::string::npos) {
      if (!p.remote) p.remote = model::Workplace::remote;
      place(p, part, manner);
    } else if (lower.find("onsite") != std::string::npos || lower.find("on-site") != std::string::npos) {
      if (!p.remote) p.remote = model::Workplace::onsite;
      place(p, part, manner);
    } else if (names_employment(lower)) {
      p.employment_type = part;
    } else if (const auto pay = model::parse_salary(part);
               pay && (pay->min || pay->max) && !pay->currency.empty()) {
      p.salary = stated_pay(part);
    } else if (lower.find("http") == std::string::npos && p.locations.empty() && part.size() < 60 &&
               !is_about_pay(lower) && !names_technology(lower)) {
      add_location(p, part);
    }
  }

  static void read_first_line(const std::string& line, model::Posting& p) {
    std::vector<std::string> parts;
    std::string cut = line;
    if (line.find('|') == std::string::npos) {
      for (const char* joint : {" — ", " – ", " - ", " • ", " · "}) cut = text::replace_all(cut, joint, "|");
    }
    for (const auto part : text::split(cut, '|')) {
      std::string clean = text::collapse_space(part);
      if (!clean.empty()) parts.push_back(std::move(clean));
    }
    if (parts.size() < 2) {
      p.title = std::string(text::prefix_bytes(line, 120));
      return;
    }
    p.company = parts[0];
    std::string manner;  // "REMOTE": a place only where no other is named
    read_company_note(p, manner);
    for (std::size_t i = 1; i < parts.size(); ++i) read_part(parts[i], p, manner);
    if (p.locations.empty()) add_location(p, manner);
    if (p.title.empty()) p.title = parts[1];
  }
  std::string base_;
};

std::unique_ptr<Source> make(json::ConfigObject& options, json::ConfigFaults&) {
  return std::make_unique<HackerNews>(base_url(options, "https://hn.algolia.com"));
}

std::optional<BoardProposal> detect(const text::Url& url, std::string_view) {
  if (url.host != "news.ycombinator.com") return std::nullopt;
  return BoardProposal{"hackernews", "hn-who-is-hiring", "{}"};
}

}  // namespace

extern const Kind k_hackernews;
const Kind k_hackernews = {"hackernews",
                           "Hacker News \"Who is hiring?\" of the month",
                           "recorded responses",
                           "base_url",
                           ListingTruth::window,
                           {1, 1000, false},
                           make,
                           detect};

}  // namespace radar::sources
