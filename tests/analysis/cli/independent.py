"""Figures of skills-report made again by other means: pandas, scipy and statsmodels over the documented views, and the
queries that `skills-report sql` prints. Usage: independent.py SKILLS_REPORT DATABASE [CSV_DIR]. Exit 77: a library is missing."""
import json
import math
import sqlite3
import subprocess
import sys
import time

try:
    import numpy as np
    import pandas as pd
    import statsmodels.api as sm
    from scipy import stats
    from statsmodels.stats.multitest import multipletests
    from statsmodels.stats.proportion import proportion_confint
except ImportError as missing:
    print(missing)
    sys.exit(77)

program, database = sys.argv[1:3]
FAMILIES = ("ml-engineer", "mlops-engineer", "ai-engineer")
checked = 0


def report(*arguments):
    out = subprocess.run([program, *arguments, "--db", database, "--format", "json"], capture_output=True, text=True)
    assert out.returncode == 0, out.stderr
    return json.loads(out.stdout)


def same(what, ours, theirs, by=1e-6):
    global checked
    checked += 1
    if pd.isna(ours) and pd.isna(theirs):  # a share of no jobs
        return
    assert abs(ours - theirs) <= by, f"{what}: {ours} against {theirs}"


connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
postings = pd.read_sql("SELECT * FROM report_postings ORDER BY source, native_id", connection)
postings = postings[postings.role.isin(FAMILIES)]
skills = pd.read_sql("SELECT * FROM report_skills", connection)

first = postings.groupby("job_id").first()
jobs = pd.DataFrame({"employer": first.employer, "level": first.level, "postings": postings.groupby("job_id").size()})
asked = postings.merge(skills, on="document_id").groupby(["job_id", "name"]).strength.min()


def interval(hit, weight, employer):
    """Korn and Graubard's n from a regression on a constant with errors clustered by employer, Wilson at it."""
    fit = sm.WLS(hit, np.ones(len(hit)), weights=weight).fit(cov_type="cluster", cov_kwds={"groups": employer})
    # statsmodels scales by k / (k - 1) * (n - 1) / (n - 1); weights as in a ratio of sums.
    share, variance = fit.params[0], fit.bse[0] ** 2
    sizes = weight.groupby(employer).sum()
    kish = weight.sum() ** 2 / (weight ** 2).sum()
    df = max(1, sizes.sum() ** 2 / (sizes ** 2).sum() - 1)
    n = min(kish, len(sizes))  # where nobody or everybody says yes: each employer is one observation
    if 1e-12 < share < 1 - 1e-12:
        ratio = stats.t.ppf(0.975, kish - 1) / stats.t.ppf(0.975, df)
        n = min(kish, share * (1 - share) / variance * ratio ** 2)
    return share, proportion_confint(share * n, n, method="wilson")


# rank, with every weight
for name in ("job", "posting", "company"):
    weight = {"job": pd.Series(1.0, jobs.index), "posting": jobs.postings.astype(float),
              "company": 1 / jobs.groupby("employer").postings.transform("size")}[name]
    table = report("rank", "--limit", "0", "--weight", name)
    assert table["denominator"]["jobs"] == len(jobs)
    for row in table["rows"]:
        hit = pd.Series(0.0, jobs.index)
        mine = asked.xs(row["skill"], level="name")
        hit[mine.index] = 1
        share, (low, high) = interval(hit, weight, jobs.employer)
        same("share of " + row["skill"], row["share"], share)
        same("low", row["low"], low)
        same("high", row["high"], high)
        plain = proportion_confint(share * weight.sum(), weight.sum(), method="wilson")
        same("wilson_low", row["wilson_low"], plain[0])
        same("wilson_high", row["wilson_high"], plain[1])
        same("required", row["required_share"], weight[mine[mine == 1].index].sum() / weight.sum())
        same("jobs", row["jobs"], hit.sum(), 0)
        same("postings", row["postings"], jobs.postings[mine.index].sum(), 0)
    query = subprocess.run([program, "sql", "rank", "--weight", name], capture_output=True, text=True).stdout
    by_sql = pd.read_sql(query, connection).set_index("skill")
    assert len(by_sql) == len(table["rows"])
    for row in table["rows"]:
        theirs = by_sql.loc[row["skill"]]
        for column in ("share", "jobs", "postings", "required_share", "preferred_share"):
            same("sql " + column, row[column], theirs[column])

# plan and trend by their queries
by_sql = pd.read_sql(subprocess.run([program, "sql", "plan"], capture_output=True, text=True).stdout, connection)
by_sql = by_sql.set_index("plan_item")
plan = report("plan")
for row in plan["rows"]:
    same("plan " + row["plan_item"], row["share"], by_sql.share.get(row["plan_item"], 0))
    same("plan required", row["required_share"], by_sql.required_share.get(row["plan_item"], 0))
by_sql = pd.read_sql(subprocess.run([program, "sql", "trend"], capture_output=True, text=True).stdout, connection)
by_sql = by_sql.set_index(["skill", "window"])
trend = report("trend", "--limit", "0")
for row in trend["rows"]:
    key = (row["skill"], row["window"])
    same("trend", row["share"], by_sql.share.get(key, 0))

# coverage of the whole plan: what jobs require and the plan teaches or implies
required = pd.read_sql(subprocess.run([program, "sql", "coverage"], capture_output=True, text=True).stdout, connection)
coverage = next(t for t in plan["tables"] if t["table"] == "coverage")
assert coverage["rows"][-1]["jobs"] == required.job_id.nunique()

# changes: the source mix held by Mantel and Haenszel's weights, false discoveries by Benjamini and Hochberg
changes = next(t for t in trend["tables"] if t["table"] == "changes")["rows"]
changes = [row for row in changes if row["basis"] == "published"]
assert changes
reject, q, _, _ = multipletests([row["p"] for row in changes], method="fdr_bh")
for row, theirs in zip(changes, q):
    same("q of " + row["skill"], row["q"], theirs)
dated = postings[postings.dated == 1].sort_values(["date", "source", "native_id"]).groupby("job_id").first()
dated["window"] = pd.to_datetime(dated.date, unit="s").dt.strftime("%Y-%m")
dated["stratum"] = dated.source
for row in changes:
    hit = pd.Series(0.0, dated.index)
    mine = asked.xs(row["skill"], level="name").index.intersection(dated.index)
    hit[mine] = 1
    total = weighted = 0
    for _, stratum in dated.groupby("stratum"):
        a, b = stratum[stratum.window == row["first"]].index, stratum[stratum.window == row["last"]].index
        if len(a) and len(b):
            w = len(a) * len(b) / (len(a) + len(b))
            total += w
            weighted += w * (hit[b].mean() - hit[a].mean())
    same("change of " + row["skill"], row["change"], weighted / total)

# pay: medians and quartiles of what is stated
pay = pd.read_sql("SELECT * FROM report_pay", connection).merge(postings, on="posting_id")
pay = pay.sort_values(["source", "native_id"])
told = set(postings[postings.level != ""].job_id)
for row in report("pay")["rows"]:
    group = pay if row["level"] in ("all", "not told") else pay[pay.level == row["level"]]
    group = group.groupby("job_id").first()
    if row["level"] == "not told":
        group = group[~group.index.isin(told)]
    group = group[group.currency == row["currency"]]
    same("n", row["n"], len(group), 0)
    same("median", row["median"], group.yearly.median())
    same("quartile", row["quartile_1"], group.yearly.quantile(0.25))
    same("quartile", row["quartile_3"], group.yearly.quantile(0.75))
by_sql = pd.read_sql(subprocess.run([program, "sql", "pay"], capture_output=True, text=True).stdout, connection)
by_sql = by_sql.set_index(["currency", "level"])
for row in report("pay")["rows"]:
    theirs = by_sql.loc[(row["currency"], row["level"])]
    same("pay by sql", row["median"], theirs["median"])
    same("pay by sql", row["quartile_3"], theirs.quartile_3)

# the other tables by their printed queries
def by_query(name, *index, weight="job"):
    out = subprocess.run([program, "sql", name, "--weight", weight], capture_output=True, text=True).stdout
    began = time.process_time()
    table = pd.read_sql(out, connection).set_index(list(index))
    assert time.process_time() - began < 3, f"{name} by {weight} is slow"  # a plan that scans a join takes far longer
    return table


# pay premiums from the jobs that the printed query gives
premiums = next((t for t in report("pay")["tables"] if t["table"] == "pay_skills"), {"rows": []})["rows"]
paid = by_query("pay_skills", "job_id").reset_index()
for row in premiums:
    of_currency = paid[paid.currency == row["currency"]]
    each = of_currency.groupby("job_id").first()
    each["with"] = each.index.isin(of_currency[of_currency.skill == row["skill"]].job_id)
    each["log"] = np.log(each.yearly)
    total = sizes = with_it = without = 0
    for _, stratum in each[(each.level != "") & (each.country != "")].groupby(["level", "country"]):
        a, b = stratum[stratum["with"]].log, stratum[~stratum["with"]].log
        if len(a) and len(b):
            size = len(a) * len(b) / (len(a) + len(b))
            total, sizes = total + size * (a.mean() - b.mean()), sizes + size
            with_it, without = with_it + len(a), without + len(b)
    same(f"premium of {row['skill']}", row["premium"], np.exp(total / sizes) - 1)
    same(f"jobs with {row['skill']}", row["n_with"], with_it, 0)
    same(f"jobs without {row['skill']}", row["n_without"], without, 0)

weeks = next(t for t in plan["tables"] if t["table"] == "weeks")["rows"]
theirs = by_query("weeks", "week")
assert len(weeks) == len(theirs)
for row in weeks:
    for column in ("share", "required_share", "jobs"):
        same(f"week {row['week']}", row[column], theirs.loc[row["week"], column])
for weight in ("job", "posting", "company"):
    theirs = by_query("claims", "claim", "name", weight=weight)
    claims = report("claims", "--weight", weight)
    for row in next(t for t in claims["tables"] if t["table"] == "claim_figures")["rows"]:
        key = (row["claim"], row["name"])
        if key in theirs.index and row["figure"] is not None:
            same(f"claim {key} by {weight}", row["figure"], theirs.loc[key, "figure"])
            same(f"claim {key} by {weight}", row["n"], theirs.loc[key, "n"])
    assert len(theirs) > 30
csv = sys.argv[3] if len(sys.argv) > 3 else None
if csv:
    for weight in ("job", "posting", "company"):
        directory = f"{csv}-{weight}"
        options = ["--weight", weight, "--quiet", "--db", database]
        subprocess.run([program, "export", directory, *options], check=True)
        theirs = by_query("cooccurrence", "skill", "with_skill", weight=weight)
        for row in pd.read_csv(directory + "/cooccurrence.csv").itertuples():
            key = (row.skill, row.with_skill)
            for column in ("share", "share_elsewhere", "jobs", "skill_jobs"):
                same(f"{key} by {weight}", getattr(row, column), theirs.loc[key, column])
    theirs = by_query("roles", "role", "skill")
    for row in pd.read_csv(csv + "/roles.csv").itertuples():
        for column in ("share", "jobs", "role_jobs"):
            same(f"{row.skill} in {row.role}", getattr(row, column), theirs.loc[(row.role, row.skill), column])
    theirs = by_query("sources", "source")
    for row in pd.read_csv(csv + "/sources.csv").itertuples():
        if row.postings > 0:
            for column in ("postings", "jobs", "open_postings", "pay_share", "skills_share"):
                same(f"source {row.source}", getattr(row, column), theirs.loc[row.source, column])

    theirs = by_query("quality", "measure")
    for row in pd.read_csv(csv + "/quality.csv").itertuples():
        same(f"quality {row.measure}", row[2], theirs.loc[row.measure, "count"], 0)
        same(f"quality {row.measure}", row.share, theirs.loc[row.measure, "share"])

print(f"{checked} figures agree")
