#!/usr/bin/env python3
"""The page in a real Chromium: no errors, no requests, no sideways scrolling, readable, usable by keyboard.

  page_check.py BIN_DIR [--page FILE] [--shots DIR]

Makes the page from the bundled sample unless one is given. --shots keeps pictures of every section at both
widths, light and dark, and the print as a PDF. Exit 77: no browser here, nothing was checked.
"""

import argparse
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import webdriver  # noqa: E402

SECTIONS = ["headlines", "rank", "trend", "plan", "coverage", "claims", "pay", "cooccurrence", "roles", "quality",
            "method", "quotes"]
MOST_BYTES = 1_000_000

# Smallest contrast of a text with what is painted behind it (WCAG 2.1, 1.4.3), with the text's beginning.
CONTRAST = """
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const rgba = css => {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = css; canvas.fillRect(0, 0, 1, 1);
  const d = canvas.getImageData(0, 0, 1, 1).data; return [d[0], d[1], d[2], d[3] / 255];
};
const over = (top, under) => top.slice(0, 3).map((v, i) => v * top[3] + under[i] * (1 - top[3]));
const light = c => c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
const behind = element => {
  const chain = [];
  for (let e = element; e; e = e.parentElement) chain.unshift(rgba(getComputedStyle(e).backgroundColor));
  return chain.reduce((under, top) => over(top, under), [255, 255, 255]);
};
let worst = [99, ''];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const seen = new Set();
while (walker.nextNode()) {
  const e = walker.currentNode.parentElement, text = walker.currentNode.textContent.trim();
  if (!text || seen.has(e) || ['SCRIPT', 'STYLE', 'TITLE', 'DESC'].includes(e.tagName.toUpperCase())) continue;
  seen.add(e);
  if (!e.checkVisibility()) continue;
  const style = getComputedStyle(e), under = behind(e);
  const ink = over(rgba(e.namespaceURI.includes('svg') ? style.fill : style.color), under);
  const [a, b] = [light(ink), light(under)].sort((x, y) => y - x);
  const ratio = (a + .05) / (b + .05);
  if (ratio < worst[0]) worst = [ratio, text.slice(0, 40) + ' <' + e.tagName + '>'];
}
return worst;
"""

STRUCTURE = """
const faults = [];
const add = (bad, what) => { if (bad.length) faults.push(what + ': ' + bad.slice(0, 3).join(' | ')); };
const all = s => [...document.querySelectorAll(s)];
add(all('a[href^="#"]').filter(a => !document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1))))
  .map(a => a.outerHTML), 'links to nowhere');
add(all('a:not([href^="#"])').filter(a => !/^https?:/.test(a.getAttribute('href'))).map(a => a.outerHTML),
  'links that are neither inside nor http');
const ids = all('[id]').map(e => e.id);
add(ids.filter((id, i) => ids.indexOf(id) !== i), 'ids twice');
add(all('svg:not(svg svg)').filter(s => !s.closest('[aria-hidden]') &&
  !(s.getAttribute('role') === 'img' && s.querySelector('title')?.textContent)).map(s => s.outerHTML.slice(0, 80)),
  'charts without words');
add(all('svg [d], svg [points], svg [x], svg [x1], svg [cx]').filter(e => /nan|inf/i.test(e.outerHTML))
  .map(e => e.outerHTML.slice(0, 80)), 'charts with no numbers');
add(all('table').filter(t => !t.caption || !t.tHead || [...t.tHead.rows[0].cells].some(c => c.scope !== 'col'))
  .map(t => t.outerHTML.slice(0, 80)), 'tables without caption or heads');
add(all('input').filter(i => !i.getAttribute('aria-label')).map(i => i.outerHTML), 'fields without a name');
add(all('.scroll').filter(s => s.tabIndex !== 0 || !s.getAttribute('aria-label')).map(s => s.outerHTML.slice(0, 60)),
  'scrolling parts that the keyboard cannot reach');
// Every figure leads to words of postings: quotes, a posting, or a few; an item or a claim to its skills' quotes.
const target = a => document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)));
const proves = (t, hops) => {
  if (!t) return false;
  if (t.matches('ol.quotes')) return t.querySelector('blockquote') !== null;
  if (t.matches("ol.postings>li"))
    return t.textContent.trim() !== "" && (/^http/.test(t.querySelector("a")?.href) || /\\(.+\\)/.test(t.textContent));
  const next = t.matches('dt') ? t.nextElementSibling : t.matches('.exhibits li,section,h3') ? t : null;
  if (!next || !hops) return false;
  if (t.matches('section,h3') || !document.querySelector('ol.postings>li')) return true;
  return [...next.querySelectorAll('a[href^="#"]')].some(a => proves(target(a), hops - 1));
};
const figures = all('td.n,.findings .big,.tiles dd,.row .value,.figure,.claims li li')
  .filter(e => /\d/.test(e.textContent) || e.matches('td.n:not(.none)') && e.textContent.trim());
add(figures.filter(e => ![...e.querySelectorAll('a[href^="#"]')].some(a => proves(target(a), 2)))
  .map(e => (e.closest('table')?.caption.textContent || e.className) + ': ' + e.parentElement.textContent.slice(0, 60)),
  'figures with nothing behind them');
const words = e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.textContent).join(' ');
add(all('.findings p').map(words).filter(t => /(^|[ (])\d[\d.,]*%/.test(t.replaceAll('95% interval', ''))), 'figures in findings with nothing behind them');
const levels = all('h1,h2,h3,h4').map(h => Number(h.tagName[1]));
add(levels.filter((l, i) => i && l > levels[i - 1] + 2).map(String), 'headings that skip levels');
return faults;
"""

SORTED = """
const table = document.querySelector('#rank table.data');
const head = [...table.tHead.rows[0].cells].findIndex(c => c.textContent === arguments[0]);
const shown = [...table.tBodies[0].rows].filter(r => !r.hidden);
return [table.tHead.rows[0].cells[head].getAttribute('aria-sort'), shown.map(r => r.cells[head].textContent),
        table.tBodies[0].rows.length];
"""


class Checks:
    def __init__(self):
        self.failed = []

    def that(self, holds, what):
        if not holds:
            self.failed.append(what)
            print("FAILED:", what)


def make_page(bin_dir, folder):
    database, page = os.path.join(folder, "s.sqlite"), os.path.join(folder, "report.html")
    scrape = os.path.join(bin_dir, "scraper", "jobs-scrape")
    report = os.path.join(bin_dir, "analysis", "skills-report")
    subprocess.run([scrape, "sample", "--quiet", "--db", database], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([report, "html", page, "--quiet", "--db", database], check=True)
    return page


def number(text):
    return float(text.replace("%", "").replace(",", "").replace("\u2212", "-"))


def check_looks(browser, page, checks, shots):
    for width in (400, 1400):
        for dark in (False, True):
            name = f"{width} px, {'dark' if dark else 'light'}"
            browser.look(width, dark=dark)
            browser.open("file://" + page)
            wide = browser.run("return document.documentElement.scrollWidth")
            checks.that(wide <= width, f"{name}: the page scrolls sideways ({wide} px)")
            browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })")
            wide = browser.run("return document.documentElement.scrollWidth")
            checks.that(wide <= width, f"{name}: opened, the page scrolls sideways ({wide} px)")
            ratio, text = browser.run(CONTRAST)
            checks.that(ratio >= 4.5, f"{name}: contrast {ratio:.2f} of {text!r}")
            browser.run("document.querySelectorAll('details').forEach(d => { d.open = false; })")
            if shots:
                keep_pictures(browser, width, dark, shots)


def keep_pictures(browser, width, dark, shots):
    os.makedirs(shots, exist_ok=True)
    boxes = browser.run("return [...document.querySelectorAll('header,main>section')].map(e => {"
                        "const r = e.getBoundingClientRect(); return [e.id || 'header', r.top + scrollY, r.height]; })")
    for name, top, height in boxes:
        browser.picture(os.path.join(shots, f"{name}-{width}-{'dark' if dark else 'light'}.png"),
                        {"x": 0, "y": top, "width": width, "height": min(height, 4000)})


def check_tables(browser, page, checks):
    browser.look(1400)
    browser.open("file://" + page)
    if not browser.run("return Boolean(document.querySelector('#rank input'))"):
        print("a ranking of a dozen rows or none: sorting and filtering were not tried")
        return
    rows = browser.run(SORTED, "jobs")[2]
    browser.run("[...document.querySelectorAll('#rank thead button')].find(b => b.textContent === 'jobs').focus()")
    browser.key("Enter", 13)
    way, first, _ = browser.run(SORTED, "jobs")
    checks.that(way == "descending", f"Enter on a head sorts by falling numbers (got {way})")
    checks.that([number(t) for t in first] == sorted(map(number, first), reverse=True), "numbers fall")
    browser.key("Enter", 13)
    way, again, _ = browser.run(SORTED, "jobs")
    checks.that(way == "ascending" and [number(t) for t in again] == sorted(map(number, again)), "and rise")
    browser.run("const f = document.querySelector('#rank input'); f.value = 'PYTHON';"
                "f.dispatchEvent(new Event('input'))")
    _, found, total = browser.run(SORTED, "skill")
    checks.that(found and all("python" in t.lower() for t in found) and total == rows,
                f"filtering keeps the rows that hold the word (got {found})")
    browser.run("const f = document.querySelector('#rank input'); f.value = '';"
                "f.dispatchEvent(new Event('input')); const m = document.querySelector('#rank button.more');"
                "if (m) m.click()")
    checks.that(len(browser.run(SORTED, "skill")[1]) == rows, "all rows can be shown")


def check_quotes(browser, page, checks):
    browser.open("file://" + page)
    if not browser.run("return Boolean(document.querySelector('#rank .value a') && document.querySelector('#coverage td.n a'))"):
        print("no ranking or no coverage: following their figures was not tried")
        return
    links = browser.run("return [...document.querySelectorAll('#rank .value a')].length")
    checks.that(links > 0, "figures of the ranking lead to quotes")
    browser.run("document.querySelector('#rank .value a').click()")
    shown = browser.run("const t = document.getElementById(location.hash.slice(1));"
                        "return [t.closest('details').open, t.querySelectorAll('blockquote').length,"
                        "t.getBoundingClientRect().top < innerHeight]")
    checks.that(shown[0] and shown[1] > 0 and shown[2], f"a figure opens its quotes in view ({shown})")
    browser.open("file://" + page)
    browser.run("document.querySelector('#coverage td.n a').click()")
    shown = browser.run("const t = document.getElementById(location.hash.slice(1)), y = t.getBoundingClientRect().top;"
                        "return [t.closest('details').open, y >= 0 && y < innerHeight, t.textContent]")
    checks.that(shown[0] and shown[1], f"a week's coverage opens its example jobs in view ({shown})")
    browser.run("document.getElementById(location.hash.slice(1)).querySelector('a').click()")
    shown = browser.run("const t = document.getElementById(location.hash.slice(1)), y = t.getBoundingClientRect().top;"
                        "return [t.closest('details').open, y >= 0 && y < innerHeight, t.textContent]")
    checks.that(shown[0] and shown[1] and "week" in shown[2], f"and from there the posting itself ({shown})")


def check_print(browser, page, checks, shots):
    browser.open("file://" + page)
    folder = shots or tempfile.mkdtemp()
    path = os.path.join(folder, "print.pdf")
    browser.pdf(path)
    pages = open(path, "rb").read().count(b"/Type /Page\n") or open(path, "rb").read().count(b"/Type /Page")
    checks.that(2 <= pages <= 60, f"prints on a sensible number of pages ({pages})")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("--page")
    parser.add_argument("--shots")
    arguments = parser.parse_args()
    why = webdriver.missing()
    if why:
        print("skipped:", why)
        return 77
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.abspath(arguments.page) if arguments.page else make_page(arguments.bin_dir, folder)
        checks.that(os.path.getsize(page) < MOST_BYTES, f"under 1 MB (is {os.path.getsize(page)} bytes)")
        with webdriver.Browser() as browser:
            check_looks(browser, page, checks, arguments.shots)
            there = browser.run("return [...document.querySelectorAll('main>section')].map(s => s.id)")
            checks.that([s for s in SECTIONS if s in there] == SECTIONS, f"all sections, in order (got {there})")
            for fault in browser.run(STRUCTURE):
                checks.that(False, fault)
            if not arguments.page:
                said = browser.run("return document.querySelector('header .sample')?.textContent || ''")
                checks.that("SAMPLE DATA" in said, "the page says that its data are invented")
            check_tables(browser, page, checks)
            check_quotes(browser, page, checks)
            check_print(browser, page, checks, arguments.shots)
            for message in {entry["message"][:300] for entry in browser.log("browser")}:
                checks.that(False, "console: " + message)
            for entry in browser.log("performance"):
                if '"Network.requestWillBeSent"' in entry["message"] and '"url":"http' in entry["message"]:
                    checks.that(False, "a request: " + entry["message"][:300])
    print("page:", "failed" if checks.failed else "well")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
