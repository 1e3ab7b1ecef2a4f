#include "analysis/report/proof_builder.h"

#include <algorithm>
#include <set>

#include "analysis/report/pay.h"
#include "analysis/report/quote.h"
#include "sources/text/utf8.h"

namespace radar::report {
namespace {

constexpr std::size_t k_quote_bytes = 110, k_name_bytes = 80;

bool on_the_web(const PostingInfo& p) { return !web_address(p.url).empty(); }

}  // namespace

std::size_t ProofBuilder::cite(const PostingInfo& p) {
  const auto [it, fresh] = place_.emplace(p.id, proof_.postings.size());
  if (fresh) documents_.push_back(p.document);
  if (fresh)
    proof_.postings.push_back({shortened(p.title, k_name_bytes),
                               shortened(p.company, k_name_bytes),
                               web_address(p.url),
                               p.source,
                               shortened(p.native_id, k_name_bytes),
                               p.dated ? text::format_date(p.date) : "",
                               {}});
  return it->second;
}

void ProofBuilder::say(std::size_t posting, Said said) {
  auto& says = proof_.postings[posting].says;
  const bool told =
      std::any_of(says.begin(), says.end(), [&](const Said& s) { return s.about == said.about; });
  if (!told) says.push_back(std::move(said));
}

bool ProofBuilder::quote_skill(const PostingInfo& p, taxonomy::SkillId skill) {
  const auto named = mention_in(db_, p.document, implying(taxonomy_, skill), taxonomy_, k_quote_bytes);
  if (!named || named->quote.empty()) return false;
  say(cite(p), {named->skill, named->status, named->quote});
  return true;
}

void ProofBuilder::quote_pay(const PostingInfo& p) {
  const bool by_field = is_paid_by_field(p);
  auto words = by_field ? pay_words(p.stated_salary) : pay_in(db_, p.document, k_quote_bytes);
  if (!words.empty()) say(cite(p), {"pay", by_field ? "the source's field" : "the text", std::move(words)});
}

Proof ProofBuilder::take() {
  for (std::size_t i = 0; i < documents_.size(); ++i) {
    if (!proof_.postings[i].says.empty()) continue;
    if (const auto named = mention_in(db_, documents_[i], {}, taxonomy_, k_quote_bytes);
        named && !named->quote.empty())
      say(i, {named->skill, named->status, named->quote});
  }
  return std::move(proof_);
}

void ProofBuilder::add_exhibit(const std::string& key, Exhibit exhibit) {
  if (!proof_.anchors.emplace(key, "e" + std::to_string(proof_.exhibits.size())).second) return;
  proof_.exhibits.push_back(std::move(exhibit));
}

void ProofBuilder::lead_to(const std::string& key, std::size_t posting) {
  proof_.anchors.emplace(key, "p" + std::to_string(posting));
}

std::string name_of(const PostingInfo& p) {
  const auto title = shortened(p.title, k_name_bytes), company = shortened(p.company, k_name_bytes);
  return title + (company.empty() ? "" : ", " + company);
}

const PostingInfo& shown_posting(const Sample& sample, const Job& job) {
  for (const auto i : job.postings) {
    if (on_the_web(sample.postings[i])) return sample.postings[i];
  }
  return sample.postings[job.postings.front()];
}

std::vector<std::size_t> in_showing_order(const Sample& sample) {
  std::vector<std::size_t> out(sample.jobs.size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = i;
  std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
    const auto &x = sample.jobs[a], &y = sample.jobs[b];
    const bool x_web = on_the_web(shown_posting(sample, x)), y_web = on_the_web(shown_posting(sample, y));
    if (x_web != y_web) return x_web;
    if (x.dated != y.dated) return x.dated;
    return x.date > y.date;
  });
  return out;
}

std::vector<std::size_t> first_jobs(const Sample& sample, const std::vector<std::size_t>& order,
                                    std::size_t most, const std::function<bool(std::size_t job)>& is) {
  std::vector<std::size_t> out, others;
  std::set<int> employers;
  for (const auto job : order) {
    if (out.size() == most) break;
    if (!is(job)) continue;
    if (employers.insert(sample.jobs[job].employer).second)
      out.push_back(job);
    else if (others.size() < most)
      others.push_back(job);
  }
  for (const auto job : others) {
    if (out.size() == most) break;
    out.push_back(job);
  }
  return out;
}

void prove_by_few(ProofBuilder& builder, const Sample& sample, const Demand& demand,
                  const std::vector<std::size_t>& in, std::vector<Wanted> wanted) {
  std::set<std::size_t> useless;  // could not be quoted after all
  while (!wanted.empty()) {
    std::size_t best = 0, most = 0;
    for (const auto job : in) {
      if (useless.count(job) != 0) continue;
      const auto shows =
          static_cast<std::size_t>(std::count_if(wanted.begin(), wanted.end(), [&](const Wanted& w) {
            return std::all_of(w.skills.begin(), w.skills.end(),
                               [&](taxonomy::SkillId skill) { return demand.names(job, skill); });
          }));
      if (shows > most) {
        most = shows;
        best = job;
      }
    }
    if (most == 0) return;
    useless.insert(best);
    // The job's postings say together what the job asks for; one of them is cited for each figure.
    std::erase_if(wanted, [&](const Wanted& w) {
      for (const auto i : sample.jobs[best].postings) {
        const auto& p = sample.postings[i];
        const bool all = std::all_of(w.skills.begin(), w.skills.end(), [&](taxonomy::SkillId skill) {
          return demand.names(best, skill) && builder.quote_skill(p, skill);
        });
        if (!all) continue;
        builder.lead_to(w.key, builder.cite(p));
        return true;
      }
      return false;
    });
  }
}

}  // namespace radar::report
