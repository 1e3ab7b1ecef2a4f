// One row per kind: its options, where its list is, and what stands for an empty listing. The answers lie in
// tests/data/KIND: listing.* the first answer, last.* the answer to the next page (the newest thread's, for
// Hacker News), detail.* one posting's own, and NAME.expected beside each: what `jobs-scrape parse` prints.
#pragma once

#include <array>
#include <string_view>

namespace radar::sources::test {

struct KindContract {
  std::string_view kind;
  std::string_view options = "{}";
  std::string_view list = "";   // JSON pointer of the list; "" the root
  std::string_view empty = "";  // the body of an empty listing; "" made from `list`, or a page without cards
  std::string_view more = "";   // another first answer that the kind reads (another format of the same board)
};

inline constexpr std::string_view k_board = R"({"board":"aurora"})";
inline constexpr std::string_view k_no_items =
    "<rss version=\"2.0\"><channel><title>x</title></channel></rss>";
inline constexpr std::string_view k_none = "-";  // the kind cannot tell an empty listing from a changed page

inline constexpr auto k_contracts = std::to_array<KindContract>({
    {"adzuna", R"({"country":"us","what":"machine learning"})", "/results"},
    {"arbeitnow", "{}", "/data"},
    {"ashby", k_board, "/jobs"},
    {"bamboohr", k_board, "/result"},
    {"boss_az"},
    {"breezy", k_board},
    {"busy_az"},
    {"careerjet", "{}", "/jobs"},
    {"comeet", R"({"board":"F6.003","token":"t"})"},
    {"djinni", R"({"keyword":"Python"})", "", k_no_items},
    {"ejob_az"},
    {"embedded_json",
     R"({"url":"https://x.example/jobs","script":"__NEXT_DATA__","list":"/props/pageProps/jobs",
         "fields":{"id":"/id","title":"/title","company":"/company","location":"/city","url":"/url",
                   "description":"/html","posted":"/date"},"page_parameter":"page"})"},
    {"feed",
     R"re({"url":"https://x.example/jobs.atom","title_pattern":"(?P<title>.+) at (?P<company>.+)"})re", "",
     "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title></feed>"},
    {"findwork", "{}", "/results"},
    {"gem", k_board},
    {"glorri", "{}", "/entities"},
    {"greenhouse", R"({"board":"auroravines"})", "/jobs"},
    {"hackernews", "{}", "/hits"},
    {"hellojob_az"},
    {"himalayas", "{}", "/jobs"},
    {"html",
     R"re({"url":"https://x.example/jobs","card":"article.job",
         "fields":{"id":"@data-id","link":"h2 a@href","title":"h2","company":".who","location":".where",
                   "pay":".pay","posted":"time"},
         "page":{"description":".body@html","employment_type":".type"},"remove":[".ad"],
         "next":"a.next@href","id_pattern":"/jobs/(\\d+)"})re"},
    {"icims", R"({"host":"careers-aurora.icims.com"})"},
    {"jazzhr", k_board},
    {"jobicy", "{}", "/jobs"},
    {"jobsearch_az", R"({"categories":"1076"})", "/items"},
    {"jobvite", k_board, "", "<result/>"},
    {"jooble", "{}", "/jobs"},
    {"json_api",
     R"({"url":"https://x.example/api/jobs","list":"/data",
         "fields":{"id":"/id","title":"/name","company":"/company/name","location":"/cities/*/name",
                   "remote":"/remote","description":["/html","/extra"],"posted":"/date","valid_through":"/end",
                   "employment_type":"/type","department":"/dept","salary":"/pay/text",
                   "salary_min":"/pay/min","salary_max":"/pay/max","salary_currency":"/pay/cur",
                   "salary_interval":"/pay/per","tags":"/tags"},
         "url_template":"https://x.example/jobs/{/slug}",
         "paging":{"page_parameter":"page","size":2,"total":"/total"},
         "detail":{"request":"https://x.example/api/jobs/{/id}","list":"/job",
                   "fields":{"id":"/id","title":"/name","description":"/body"}}})",
     "/data"},
    {"jsonld", R"({"listing":"https://aurora.example/jobs"})", "", k_none},
    {"landingjobs"},
    {"lever", k_board},
    {"neogov", k_board, "", k_no_items},
    {"oracle", R"({"host":"aurora.fa.em2.oraclecloud.com","site":"CX_1"})", "/items/0/requisitionList"},
    {"personio", k_board, "", "<workzag-jobs/>"},
    {"pinpoint", k_board, "/data"},
    {"position_az"},
    {"projobs_az", "{}", "/data"},
    {"pythonorg", "{}", "", k_no_items},
    {"recruitee", k_board, "/offers"},
    {"reed", "{}", "/results"},
    {"remoteok"},
    {"remotive", "{}", "/jobs"},
    {"rippling", k_board, "", "", "v2.json"},
    {"smartrecruiters", R"({"board":"AuroraVines"})", "/content"},
    {"startupjobs", "{}", "/offers"},
    {"teamtailor", k_board, "/items", "", "rss.xml"},
    {"themuse", "{}", "/results"},
    {"usajobs", "{}", "/SearchResult/SearchResultItems"},
    {"vakansiya_az"},
    {"vakansiya_biz"},
    {"weworkremotely", "{}", "", k_no_items},
    {"workable", k_board, "/jobs"},
    {"workday", R"({"host":"aurora.wd5.myworkdayjobs.com","site":"Careers"})", "/jobPostings"},
    {"workingnomads"},
});

}  // namespace radar::sources::test
