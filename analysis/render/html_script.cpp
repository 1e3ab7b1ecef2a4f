#include "analysis/render/html_parts.h"

namespace radar::render::html {

// Without it every table shows all its rows in its own order and every link works.
const char* const k_script = R"js(
(() => {
  "use strict";
  const number = text => {
    const match = text.replace(/[,%\s]/g, "").replace(/\u2212/g, "-").match(/^[+-]?\d*\.?\d+/);
    return match ? parseFloat(match[0]) : NaN;
  };
  const compare = (a, b, numeric, way) => {
    if (numeric) {
      const x = number(a), y = number(b);
      if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y);
      return way * (x - y);
    }
    if (!a || !b) return !a - !b;
    return way * a.localeCompare(b, undefined, {numeric: true, sensitivity: "base"});
  };
  const equip = table => {
    const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
    const most = Number(table.dataset.show);
    let rows = [...body.rows], all = !most || rows.length <= most + 3, query = "";
    let more, found;
    const show = () => {
      let n = 0;
      for (const row of rows) {
        const fits = !query || row.textContent.toLowerCase().includes(query);
        row.hidden = !fits || (!all && !query && n >= most);
        if (fits) n++;
      }
      if (found) found.textContent = query ? n + " of " + rows.length + " rows" : "";
      if (more) more.hidden = Boolean(query);
    };
    heads.forEach((head, i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      const numeric = head.classList.contains("n");
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        const next = now ? (now === "ascending" ? "descending" : "ascending") : numeric ? "descending" : "ascending";
        heads.forEach(h => h.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", next);
        const way = next === "ascending" ? 1 : -1;
        rows.sort((a, b) => compare(a.cells[i].textContent, b.cells[i].textContent, numeric, way));
        body.append(...rows);
        show();
      });
    });
    if (rows.length > 12 && body.querySelector("th")) {
      const tools = document.createElement("div");
      tools.className = "tools";
      const field = document.createElement("input");
      field.type = "search";
      field.placeholder = "Filter rows";
      field.setAttribute("aria-label", "Filter rows: " + table.caption.textContent);
      field.addEventListener("input", () => { query = field.value.trim().toLowerCase(); show(); });
      found = document.createElement("output");
      tools.append(field, found);
      table.parentElement.before(tools);
    }
    if (!all) {
      more = document.createElement("button");
      more.type = "button";
      more.className = "more";
      const label = () => { more.textContent = all ? "Show the first " + most : "Show all " + rows.length + " rows"; };
      label();
      more.setAttribute("aria-expanded", "false");
      more.addEventListener("click", () => {
        all = !all;
        more.setAttribute("aria-expanded", String(all));
        label();
        show();
      });
      table.parentElement.after(more);
    }
    show();
  };
  document.querySelectorAll("table.data").forEach(equip);
  document.querySelectorAll("td.n a").forEach(a => { a.tabIndex = -1; });
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest("details");
    if (!details) return;
    details.open = true;
    const whole = details.querySelector("[id]") === target;
    (whole ? details : target).scrollIntoView();
    const focus = whole ? details.querySelector("summary") : target.querySelector("a") || target;
    focus.focus({preventScroll: true});
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
)js";

}  // namespace radar::render::html
