#!/usr/bin/env python3
"""The exported CSV set as a stranger reads it: pandas by the data package's schema, and csvkit where it is installed.

  export_check.py BIN_DIR [--csv DIR]

Exports the bundled sample unless a folder is given. Exit 77: pandas is not installed, nothing was checked.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import pandas
except ImportError:
    pandas = None

WANTED = ["skills", "trend", "plan", "claims", "cooccurrence", "pay", "roles", "postings", "mentions", "sources", "runs"]
CONVERT = {
    "integer": lambda s: pandas.to_numeric(s, errors="raise").astype("Int64"),
    "number": lambda s: pandas.to_numeric(s, errors="raise").astype("Float64"),
    "date": lambda s: pandas.to_datetime(s, format="%Y-%m-%d", errors="raise"),
    "datetime": lambda s: pandas.to_datetime(s, format="%Y-%m-%dT%H:%M:%SZ", errors="raise"),
    "boolean": lambda s: s.map({"true": True, "false": False}, na_action="ignore").astype("boolean"),
    "string": lambda s: s.astype("string"),
}


class Checks:
    def __init__(self):
        self.failed = 0

    def that(self, holds, what):
        if not holds:
            self.failed += 1
            print("FAILED:", what)


def export(bin_dir, folder):
    database, out = os.path.join(folder, "s.sqlite"), os.path.join(folder, "csv")
    subprocess.run([os.path.join(bin_dir, "scraper", "jobs-scrape"), "sample", "--quiet", "--db", database],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run([os.path.join(bin_dir, "analysis", "skills-report"), "export", out, "--quiet", "--role", "all",
                    "--db", database], check=True)
    return out


def read(folder, resource, checks):
    """The file as its schema says; each value must convert."""
    path = os.path.join(folder, resource["path"])
    fields, name = resource["schema"]["fields"], resource["name"]
    raw = open(path, "rb").read()
    checks.that(not raw.startswith(b"\xef\xbb\xbf") and raw.decode("utf-8") is not None, f"{name}: UTF-8, no mark")
    lines = raw.split(b"\r\n")
    checks.that(lines[-1] == b"" and b"\n" not in re.sub(rb'"[^"]*"', b"", raw.replace(b"\r\n", b"")),
                f"{name}: lines end with CRLF")
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False,
                            na_values=resource["schema"]["missingValues"])
    checks.that(list(frame.columns) == [f["name"] for f in fields], f"{name}: columns in the schema's order")
    checks.that(len(frame) == resource["rows"], f"{name}: {resource['rows']} rows (read {len(frame)})")
    for field in fields:
        before = frame[field["name"]]
        try:
            after = CONVERT[field["type"]](before)
        except (ValueError, TypeError) as error:
            checks.that(False, f"{name}.{field['name']}: not all are {field['type']}: {error}")
            continue
        checks.that((after.isna() == before.isna()).all(), f"{name}.{field['name']}: not all are {field['type']}")
        check_field(name, field, after, checks)
        frame[field["name"]] = after
    return frame


def check_field(name, field, values, checks):
    where = f"{name}.{field['name']}"
    checks.that(len(field.get("description", "")) > 3, f"{where}: described")
    limits, known = field.get("constraints", {}), values.dropna()
    if limits.get("required"):
        checks.that(len(known) == len(values), f"{where}: required, yet some are missing")
    if "minimum" in limits and len(known):
        checks.that(known.min() >= limits["minimum"], f"{where}: {known.min()} is below the minimum")
    if "maximum" in limits and len(known):
        checks.that(known.max() <= limits["maximum"], f"{where}: {known.max()} is above the maximum")
    if field["type"] == "string" and field.get("format") != "uri":
        checks.that(not known.str.match(r"\s*[=+\-@]").any(), f"{where}: a spreadsheet would run a cell")


def check_keys(resource, frames, checks):
    name, frame = resource["name"], frames[resource["name"]]
    key = resource["schema"].get("primaryKey")
    if key:
        checks.that(not frame.duplicated(key).any(),
                    f"{name}: {key} is not unique: {frame[frame.duplicated(key)][key].head(2).to_dict('records')}")
    for foreign in resource["schema"].get("foreignKeys", []):
        target = frames[foreign["reference"]["resource"]]
        held = set(target[foreign["reference"]["fields"]].itertuples(index=False, name=None))
        used = set(frame[foreign["fields"]].dropna().itertuples(index=False, name=None))
        checks.that(used <= held, f"{name}: {foreign['fields']} refers to nothing: {sorted(used - held)[:3]}")


def check_sense(frames, checks):
    """What a dashboard builds on: the tables tell the same numbers."""
    skills, mentions, postings = frames["skills"], frames["mentions"], frames["postings"]
    checks.that(len(skills) > 0 and (skills["low"] <= skills["share"]).all() and
                (skills["share"] <= skills["high"]).all(), "a skill's share lies in its interval")
    jobs = postings["job"].nunique()
    checks.that(((skills["jobs"] / jobs - skills["share"]).abs() < 1e-6).all(), "share is jobs of all jobs")
    demand = mentions[mentions["status"].isin(["required", "preferred", "mentioned"])]
    named = demand.merge(postings, on=["source", "id"]).groupby("skill")["job"].nunique()
    both = skills.set_index("skill")["jobs"].to_frame().join(named.rename("named"), how="inner")
    checks.that(len(both) > 5 and (both["named"] <= both["jobs"]).all(),
                "jobs that name a skill are among those that ask for it or for one that implies it")
    checks.that(frames["sources"]["postings"].sum() == len(postings), "the sources' postings add up")


def check_csvkit(folder, frames, checks):
    if shutil.which("csvstat"):
        for name, frame in frames.items():
            out = subprocess.run(["csvstat", "--count", os.path.join(folder, name + ".csv")],
                                 capture_output=True, text=True).stdout
            count = re.search(r"\d+", out)
            checks.that(count and int(count.group()) == len(frame),
                        f"{name}: csvkit reads {out.strip()!r} rows, pandas {len(frame)}")
        bad = subprocess.run(["csvclean", "-n", os.path.join(folder, "postings.csv")], capture_output=True, text=True)
        checks.that("No errors" in bad.stdout or not bad.stdout.strip(), "csvclean: " + bad.stdout[:200])
    else:
        print("csvkit is not installed: not read by it")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("--csv")
    arguments = parser.parse_args()
    if pandas is None:
        print("skipped: pandas is not installed")
        return 77
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        csv = arguments.csv or export(arguments.bin_dir, folder)
        with open(os.path.join(csv, "datapackage.json"), encoding="utf-8") as file:
            package = json.load(file)
        names = [resource["name"] for resource in package["resources"]]
        checks.that(set(WANTED) <= set(names), f"all tables are there (lacks {set(WANTED) - set(names)})")
        listed = {resource["path"] for resource in package["resources"]}
        there = {name for name in os.listdir(csv) if name.endswith(".csv")}
        checks.that(there == listed, f"files and description agree ({there ^ listed})")
        if not arguments.csv:
            checks.that("SAMPLE" in package["title"] and package["sample_data"] is True and
                        all("SAMPLE DATA" in r["description"] for r in package["resources"]),
                        "the package and each of its tables say that the data are invented")
        frames = {r["name"]: read(csv, r, checks) for r in package["resources"]}
        for resource in package["resources"]:
            check_keys(resource, frames, checks)
        if not checks.failed:
            check_sense(frames, checks)
        check_csvkit(csv, frames, checks)
    print("export:", "failed" if checks.failed else f"well, {len(names)} tables")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
