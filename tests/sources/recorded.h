// The real recorded responses beside the project: what each is of, and what it must give at the least.
#pragma once

#include <array>
#include <cstddef>

namespace radar::sources::test {

struct Recorded {
  const char* kind;
  const char* options;
  const char* file;       // below shared/wire
  std::size_t least;      // postings
  bool detail = false;    // the answer to a detail request
  const char* page = "";  // URL that it came from; "" that of the first request
};

inline constexpr const char* k_jobscz =
    R"({"url":"https://www.jobs.cz/prace/","card":"article.SearchResultCard",
  "fields":{"id":"h2 a@data-jobad-id","link":"h2 a@href","title":"h2 a","company":"footer li span[translate=no]",
  "location":"footer li[data-test=serp-locality]","pay":".Tag--success"},
  "page":{"description":".RichContent@html"},"next":".Pagination__item:last-child a@href"})";

inline constexpr std::array k_recorded = {
    Recorded{"greenhouse", R"({"board":"x"})", "greenhouse/amplitude_jobs_content.json", 1},
    Recorded{"greenhouse", R"({"board":"x"})", "greenhouse/gitlab_jobs_content.json", 1},
    Recorded{"greenhouse", R"({"board":"x"})", "greenhouse/smarterdx_jobs_content.json", 1},
    Recorded{"greenhouse", R"({"board":"x"})", "greenhouse/stripe_board.json", 100},
    Recorded{"lever", R"({"board":"x"})", "lever/idealistconsulting_postings.json", 1},
    Recorded{"lever", R"({"board":"x"})", "lever/matchgroup_board.json", 50},
    Recorded{"lever", R"({"board":"x"})", "lever/matchgroup_postings.json", 1},
    Recorded{"lever", R"({"board":"x"})", "lever/palantir_postings.json", 1},
    Recorded{"ashby", R"({"board":"x"})", "ashby/etched_board.json", 1},
    Recorded{"ashby", R"({"board":"x"})", "ashby/linear_board_compensation.json", 1},
    Recorded{"ashby", R"({"board":"x"})", "ashby/notion_board.json", 1},
    Recorded{"ashby", R"({"board":"x"})", "ashby/openevidence_board_compensation.json", 1},
    Recorded{"smartrecruiters", R"({"board":"x"})", "smartrecruiters/automationanywhere_page0.json", 1},
    Recorded{"smartrecruiters", R"({"board":"x"})", "smartrecruiters/westerndigital_postings.json", 3},
    Recorded{"smartrecruiters", R"({"board":"x"})",
             "smartrecruiters/westerndigital_postings_page0_limit10.json", 1},
    Recorded{"smartrecruiters", R"({"board":"x"})",
             "smartrecruiters/westerndigital_posting_744000140949875.json", 1, true},
    Recorded{"remotive", "{}", "remotive/remote_jobs.json", 1},
    Recorded{"hackernews", "{}", "hackernews/algolia_item_48747976.json", 1},
    Recorded{"hackernews", "{}", "hackernews/algolia_search_comments.json", 1},
    Recorded{"feed", R"({"url":"https://x.example/f"})", "weworkremotely/remote_jobs.rss", 1},
    Recorded{"weworkremotely", "{}", "weworkremotely/remote_jobs.rss", 1},
    Recorded{"weworkremotely", "{}", "weworkremotely/category_sales_and_marketing.rss", 1},
    Recorded{"adzuna", R"({"country":"us","what":"x"})", "adzuna/search_us.json", 1},
    Recorded{"adzuna", R"({"country":"us","what":"x"})", "adzuna/search_synthetic.json", 1},
    Recorded{"arbeitnow", "{}", "arbeitnow/job_board_api.json", 1},
    Recorded{"bamboohr", R"({"board":"x"})", "bamboohr/careers_list.json", 1},
    Recorded{"breezy", R"({"board":"x"})", "breezy/board.json", 1},
    Recorded{"comeet", R"({"board":"x","token":"t"})", "comeet/positions.json", 2},
    Recorded{"gem", R"({"board":"x"})", "gem/job_posts.json", 1},
    Recorded{"himalayas", "{}", "himalayas/jobs.json", 1},
    Recorded{"himalayas", "{}", "himalayas/jobs_page_full.json", 1},
    Recorded{"jobicy", "{}", "jobicy/remote_jobs.json", 1},
    Recorded{"jobicy", "{}", "jobicy/remote_jobs_2.json", 1},
    Recorded{"landingjobs", "{}", "landingjobs/jobs.json", 2},
    Recorded{"neogov", R"({"board":"x"})", "neogov/feed.xml", 1},
    Recorded{"personio", R"({"board":"x"})", "personio/feed.xml", 1},
    Recorded{"personio", R"({"board":"x"})", "personio/feed_with_descriptions_synthetic.xml", 1},
    Recorded{"pinpoint", R"({"board":"x"})", "pinpoint/postings.json", 1},
    Recorded{"recruitee", R"({"board":"x"})", "recruitee/acme_offers_full.json", 1},
    Recorded{"recruitee", R"({"board":"x"})", "recruitee/aikidosecurity_offers.json", 1},
    Recorded{"remoteok", "{}", "remoteok/api.json", 1},
    Recorded{"rippling", R"({"board":"x"})", "rippling/board_jobs.json", 1},
    Recorded{"rippling", R"({"board":"x"})", "rippling/board_jobs_v2.json", 1},
    Recorded{"startupjobs", "{}", "startupjobs/feed.json", 1},
    Recorded{"teamtailor", R"({"board":"x"})", "teamtailor/jobs_feed.json", 1},
    Recorded{"themuse", "{}", "themuse/jobs_page.json", 1},
    Recorded{"usajobs", "{}", "usajobs/search.json", 1},
    Recorded{"usajobs", "{}", "usajobs/search_2026.json", 1},
    Recorded{"workable", R"({"board":"x"})", "workable/crewai_widget_details.json", 1},
    Recorded{"workable", R"({"board":"x"})", "workable/vasion_widget_details.json", 1},
    Recorded{"workday", R"({"host":"gdit.wd5.myworkdayjobs.com","site":"S"})",
             "workday/gdit_jobs_search.json", 4},
    Recorded{"workday", R"({"host":"a.wd5.myworkdayjobs.com","site":"S"})", "workday/jobs_search.json", 4},
    Recorded{"workday", R"({"host":"nvidia.wd5.myworkdayjobs.com","site":"S"})",
             "workday/nvidia_jobs_search.json", 10},
    Recorded{"workday", R"({"host":"synchronyfinancial.wd5.myworkdayjobs.com","site":"University"})",
             "workday/synchrony_job_detail.json", 1, true},
    Recorded{"workingnomads", "{}", "workingnomads/exposed_jobs.json", 1},
    Recorded{"icims", R"({"host":"careers-wipfli.icims.com"})", "icims/search_page.html", 2},
    Recorded{"icims", R"({"host":"careers-sig.icims.com"})", "icims/sig_job_11169.html", 1, true},
    Recorded{"jobsearch_az", "{}", "jobsearch_az/vacancies_page1.json", 4},
    Recorded{"jobsearch_az", "{}", "jobsearch_az/vacancy_detail_153162.json", 1, true},
    Recorded{"hellojob_az", "{}", "hellojob_az/listing_page1.html", 5},
    Recorded{"hellojob_az", "{}", "hellojob_az/detail_16757558.html", 1, true,
             "https://www.hellojob.az/vakansiya/administrator-16757558"},
    Recorded{"jsonld", R"({"site":"https://x.example/"})", "jsonld/breezy_position_synthetic.html", 1, true},
    Recorded{"jsonld", R"({"site":"https://x.example/"})", "jsonld/graph_synthetic.html", 1, true},
    Recorded{"jsonld", R"({"site":"https://x.example/"})", "jsonld/teamtailor_job_synthetic.html", 1, true},
    Recorded{"html", k_jobscz, "generic_html/jobscz_listing.html", 20},
    Recorded{"html", k_jobscz, "generic_html/jobscz_listing_last.html", 1},
    Recorded{"html", k_jobscz, "generic_html/jobscz_job_en.html", 1, true},
};

}  // namespace radar::sources::test
