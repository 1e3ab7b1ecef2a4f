#include "analysis/render/html_parts.h"

namespace radar::render::html {

const char* const k_style = R"css(
:root{color-scheme:light dark;--bg:#fcfbf8;--raised:#fff;--ink:#1d1c1a;--soft:#5f5b53;--line:#e2ddd3;--accent:#14578f;
--tint:#b9d2e8;--shade:20 87 143;--warm:#9d3d17;--good:#246039;--mark:#fff4d6;
--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media(prefers-color-scheme:dark){:root{--bg:#14171b;--raised:#1b1f24;--ink:#e8e5de;--soft:#a9a498;--line:#32363d;
--accent:#8cc0f2;--tint:#33587a;--shade:120 180 240;--warm:#f2a27d;--good:#8fd1a6;--mark:#3a3114}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:78rem;padding:0 clamp(1rem,4vw,3rem) 4rem;background:var(--bg);color:var(--ink);
font:1rem/1.55 var(--sans);overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
h1{font-size:clamp(2rem,6vw,3.25rem);margin:.2rem 0 1.2rem;max-width:18em}
h2{font-size:clamp(1.5rem,4vw,2.1rem);margin:0 0 .5rem}
h3{font-size:1.05rem;margin:2.2rem 0 .4rem}
h4{font-size:.8rem;font-weight:600;letter-spacing:.03em;color:var(--soft);margin:1.1rem 0 .15rem}
p{margin:.4rem 0}small,.note,.dek,figcaption,caption{color:var(--soft)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--raised);padding:.5rem 1rem;z-index:9}
header{padding-top:clamp(1.5rem,5vw,4rem)}
.kicker{font-size:.8rem;font-weight:700;letter-spacing:.14em;text-transform:uppercase;color:var(--accent);margin:0}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem clamp(1.5rem,4vw,3.5rem);margin:0 0 .6rem}
.tiles div{display:flex;flex-direction:column}
.tiles dd{margin:0;font:600 1.75rem/1.1 var(--serif);font-variant-numeric:tabular-nums}
.tiles dt{font-size:.85rem;color:var(--soft)}
.sample{background:var(--mark);border-left:4px solid var(--warm);padding:.7rem 1rem;max-width:46rem;margin:.8rem 0}.note.sample{padding:.1rem .7rem;background:none;border-left-width:3px}
nav{border:solid var(--line);border-width:1px 0;margin:1.5rem 0 0;padding:.55rem 0}
nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0;padding:0;font-size:.9rem}
nav a{text-decoration:none;display:inline-block;padding:.25rem 0}nav a:hover{text-decoration:underline}
section{margin-top:clamp(3rem,7vw,5rem)}
.lead{max-width:44rem;font-size:1.05rem}
.note{font-size:.85rem;max-width:50rem}
figure{margin:1.3rem 0}figcaption{font-size:.9rem;max-width:44rem;margin-bottom:.4rem}figcaption b{color:var(--ink)}
.findings{list-style:none;margin:1.2rem 0 0;padding:0;display:grid;gap:0 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
.findings li{border-top:1px solid var(--line);padding:1rem 0 1.3rem;display:grid;grid-template-columns:5rem minmax(0,1fr);gap:0 1rem;align-content:start}
.findings li>*{grid-column:2}.findings .big{grid-area:1/1/4/2;font:600 2rem/1.05 var(--serif);letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.findings h3{margin:0 0 .3rem;font-size:.8rem;letter-spacing:.03em;color:var(--accent)}
.findings p{font:1.1rem/1.45 var(--serif);margin:0}
.findings .more{font:.85rem/1.4 var(--sans);margin-top:.45rem}.findings .more a{margin-right:1rem}
.row{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr) 9.5rem;gap:0 1rem;align-items:center;max-width:62rem}
.row .label{font-size:.92rem;line-height:1.25;text-align:right}.row .label a{color:inherit;text-decoration-color:var(--line)}
.row .label small{display:block;font-size:.78rem;margin-bottom:.3rem}
.row .value{font-size:.92rem;font-variant-numeric:tabular-nums;white-space:nowrap}.row .value a,.tiles a,.big a,.figure span a{color:inherit;text-decoration:none}
.findings p:not(.more):not(.big)>a,.note a,figcaption a,.claims li li a{color:inherit;text-decoration:underline dotted;text-decoration-color:var(--soft)}
.row .value a:hover,.tiles a:hover,.big a:hover,.figure span a:hover{text-decoration:underline}
.row svg{width:100%;height:100%;min-height:28px;display:block;overflow:visible}.axis svg{min-height:16px}
.axis{padding:0}.axis text,.lines text{font:11px var(--sans);fill:var(--soft)}
.marks h4{max-width:62rem;border-top:1px solid var(--line);padding-top:.5rem}
svg .g{stroke:var(--line)}svg .z{stroke:var(--soft)}
.part{stroke:var(--tint);stroke-width:10}.ci{stroke:var(--accent);stroke-width:3;opacity:.6}.dot{fill:var(--accent);stroke:var(--bg);stroke-width:1.5}
@media(max-width:44rem){.row{grid-template-columns:1fr auto;padding:.3rem 0}.row .label{text-align:left}
.row svg{grid-area:2/1/3/3;height:28px}.row .value{grid-area:1/2}
.findings li{display:block}.axis{grid-template-columns:1fr}.axis span{display:none}.axis svg{grid-area:auto}}
.lines{display:block;width:calc(100% - 3rem);margin:.6rem .5rem 1.9rem 2.5rem;overflow:visible}
.lines polyline{fill:none;stroke:var(--accent);stroke-width:2.25;stroke-linejoin:round}
.lines .band{fill:var(--accent);opacity:.16;stroke:none}
.lines .other{stroke:var(--soft);stroke-width:1.5}.lines .o0{stroke-dasharray:2 3}.lines .o1{stroke-dasharray:7 4}.lines .o2{stroke-dasharray:none;stroke:var(--warm)}
.wide{max-width:62rem}
.legend{font-size:.85rem;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.key::before{content:"";display:inline-block;width:1.6rem;margin-right:.45rem;vertical-align:.25em;border-top:2.5px solid var(--accent)}
.key.band::before{border-top-width:.7rem;opacity:.25;vertical-align:-.05em}
.key.other::before{border-top:1.5px dotted var(--soft)}.key.o1::before{border-top-style:dashed}.key.o2::before{border-top-style:solid;border-color:var(--warm)}
.small{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.4rem 1.6rem}
.small figure{margin:.5rem 0}.small figcaption{margin:0;font-weight:600}.small figcaption a{color:var(--ink);text-decoration-color:var(--line)}
.table{margin:1.2rem 0}
.tools{display:flex;gap:.8rem;align-items:baseline;margin:1.2rem 0 .4rem;font-size:.85rem;color:var(--soft)}
input{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:4px;padding:.35rem .6rem;width:min(18rem,60vw)}
button.more{font:inherit;font-size:.9rem;color:var(--accent);background:none;border:1px solid var(--line);border-radius:4px;padding:.4rem .9rem;margin:.6rem 0;cursor:pointer}
.scroll{overflow-x:auto;max-width:100%;position:relative}
table{border-collapse:collapse;font-size:.875rem;line-height:1.35}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.38rem .7rem .38rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;min-width:3.2rem}
td:not(.n){max-width:24rem}td.long{min-width:15rem}td.k{white-space:nowrap}
thead th{font-weight:600;color:var(--soft);vertical-align:bottom;border-bottom-color:var(--soft)}
thead button{font:inherit;color:inherit;background:none;border:0;padding:.2rem 0;text-align:inherit;cursor:pointer;width:100%}
thead button:hover{color:var(--ink);text-decoration:underline}
[aria-sort] button{color:var(--ink)}[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}
tbody th{font-weight:600;position:sticky;left:0;background:var(--bg);min-width:8rem;max-width:15rem}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}thead th.n{white-space:normal}
td.n a{color:inherit;text-decoration:none}td.n a:hover{text-decoration:underline}
.matrix td,.matrix th{padding:.38rem .55rem;border:1px solid var(--bg)}.matrix thead th{vertical-align:bottom;font-weight:500;max-width:7rem}
.matrix .none{color:var(--soft);text-align:center}
.h0{background:rgb(var(--shade)/.03)}.h1{background:rgb(var(--shade)/.08)}.h2{background:rgb(var(--shade)/.12)}.h3{background:rgb(var(--shade)/.16)}
.h4{background:rgb(var(--shade)/.2)}.h5{background:rgb(var(--shade)/.25)}.h6{background:rgb(var(--shade)/.3)}.h7{background:rgb(var(--shade)/.35)}
.h8{background:rgb(var(--shade)/.4)}.h9{background:rgb(var(--shade)/.45)}
summary{cursor:pointer;padding:.3rem 0}
.columns{font-size:.85rem;color:var(--soft)}.columns dl,.subjects,.method{margin:.4rem 0}
.columns div,.subjects div,.method div{display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr);gap:0 1rem;padding:.25rem 0;max-width:56rem}
dt{font-weight:600}dd{margin:0}.method div,.subjects div{border-top:1px solid var(--line);padding:.6rem 0}
@media(max-width:44rem){.columns div,.subjects div,.method div{grid-template-columns:1fr}}
dt:target,.exhibits li:target,.postings>li:target{background:var(--mark)}
.exhibits,.postings{padding:0;margin:.4rem 0;font-size:.9rem;list-style:none;max-width:62rem}.exhibits li,.postings>li{border-top:1px solid var(--line);padding:.5rem 0;scroll-margin-top:4rem}
.postings ul{margin:.2rem 0 0;padding-left:1.1rem;color:var(--soft)}.postings q{font-family:var(--serif);color:var(--ink)}
.claims{list-style:none;padding:0;margin:1rem 0;display:grid;gap:0 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
.claims li{border-top:1px solid var(--line);padding:.9rem 0 1.1rem}
.claims h3{margin:.1rem 0 .3rem;font:600 1.08rem/1.35 var(--serif)}
.verdict{font-size:.82rem;font-weight:700;margin:0;color:var(--soft)}.verdict::before{content:"○ "}
.yes .verdict,b.yes{color:var(--good)}.yes .verdict::before{content:"✓ "}.no .verdict,b.no{color:var(--warm)}.no .verdict::before{content:"✗ "}
.figure b{font-variant-numeric:tabular-nums}.figure{font-size:.92rem}.figure span{color:var(--soft);margin-left:.5rem}.figure>a{color:inherit;text-decoration:none}
.rule{font-size:.85rem;color:var(--soft)}
.list{columns:20rem;column-gap:2.5rem;margin-top:1rem}.list details{border-top:1px solid var(--line);break-inside:avoid-column}#quotes summary{font-weight:600}#quotes summary small{font-weight:400;margin-left:.4rem}
.quotes{list-style:none;padding:0 0 .6rem;margin:0;scroll-margin-top:4rem}.quotes li{padding:.5rem 0}
blockquote{margin:0;padding-left:1rem;border-left:3px solid var(--tint);font:1rem/1.5 var(--serif)}
.quotes p{font-size:.85rem;color:var(--soft);padding-left:1rem;margin:.2rem 0}.status{font-weight:600}
code{font:.85em/1.4 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;background:var(--raised);border:1px solid var(--line);border-radius:3px;padding:.1em .3em;overflow-wrap:anywhere}
@media print{:root{color-scheme:light;--bg:#fff;--raised:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#14578f;--tint:#b9d2e8;--shade:20 87 143;--warm:#9d3d17;--good:#246039;--mark:#fff4d6}
@page{margin:15mm 13mm}
body{font-size:9.5pt;padding:0;max-width:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
nav,.skip,.tools,button.more,.columns,.list,#quotes details{display:none}
header{padding-top:0}section{margin-top:2rem}h2,h3,h4,figcaption,caption{break-after:avoid}
.row,.findings li,.claims li,tr,.small figure,.method div{break-inside:avoid}
.scroll{overflow:visible}table{font-size:7.5pt}th,td,td.long{min-width:0;padding-right:.5em}tbody th{position:static;min-width:0}.matrix td,.matrix th{padding:.25em .4em}
.row{grid-template-columns:13rem 1fr 7.5rem;padding:.05rem 0}.row .label{text-align:right}.row svg,.row .value{grid-area:auto}
.findings p{font-size:11pt}a{color:inherit;text-decoration:none}}
)css";

}  // namespace radar::render::html
