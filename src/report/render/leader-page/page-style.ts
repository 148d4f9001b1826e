/** The look of the one file: no font, no picture, nothing from elsewhere; its hash is in the file's own policy. */
export const pageStyle = `
:root{color-scheme:light dark;--bg:#fff;--text:#1f1f1f;--muted:#595959;--line:#c8c8c8;--head:#f2f2f2;--accent:#0b5cad;--ours:#0072b2;--market:#1f1f1f;--promise:#b35900;--w3:#8c3b00;--w3t:#fff;--w2:#d97a1e;--w2t:#000;--w1:#fbd3a0;--w1t:#000;--even:#f5f5f5;--event:#000;--b1:#bfdcee;--b1t:#000;--b2:#4f97c7;--b2t:#000;--b3:#12477f;--b3t:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#1b1b1b;--text:#f0f0f0;--muted:#b5b5b5;--line:#4d4d4d;--head:#2a2a2a;--accent:#7cc0f0;--ours:#56b4e9;--market:#f0f0f0;--promise:#e69f00;--w3:#f5a35c;--w3t:#000;--w2:#b8641b;--w2t:#000;--w1:#6b3a10;--w1t:#fff;--even:#2e2e2e;--event:#fff;--b1:#1c3f5e;--b1t:#fff;--b2:#2b77b0;--b2t:#fff;--b3:#7cc0f0;--b3t:#000}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
main,nav,.top{max-width:1280px;margin:0 auto;padding:0 16px}
a{color:var(--accent)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:8px;background:var(--bg);padding:8px;z-index:1}
.sample{background:#fbd3a0;color:#000;font-weight:700;padding:6px 16px;text-align:center}
figure{margin:0}
nav ol{columns:2 320px;padding-left:24px}
h1{font-size:24px;line-height:1.2;margin:16px 0 4px}
h2{font-size:18px;line-height:1.3;margin:20px 0 8px}
h3{font-size:15px;margin:8px 0 4px}
.lead,.foot,.key,footer,small,.source{color:var(--muted)}
.foot,.key,.source,footer{font-size:13px;margin:4px 0}
section.part{border-top:1px solid var(--line);margin-top:24px}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{border:1px solid var(--line);padding:3px 6px;text-align:left;vertical-align:top}
thead th{background:var(--head)}
th[scope=row]{font-weight:500}
.right{text-align:right}
td.withheld{background:repeating-linear-gradient(45deg,transparent 0 4px,var(--line) 4px 5px)}
[data-step="-3"]{background:var(--w3);color:var(--w3t)}[data-step="-2"]{background:var(--w2);color:var(--w2t)}[data-step="-1"]{background:var(--w1);color:var(--w1t)}[data-step="0"]{background:var(--even);color:var(--event)}[data-step="1"]{background:var(--b1);color:var(--b1t)}[data-step="2"]{background:var(--b2);color:var(--b2t)}[data-step="3"]{background:var(--b3);color:var(--b3t)}
svg{width:100%;max-width:900px;height:auto;display:block;margin:8px 0}
svg text{fill:var(--text);font-size:12px}
svg .tick{fill:var(--muted);font-size:11px}
svg .grid{stroke:var(--line);stroke-width:.5}
svg .ours{fill:var(--ours)}svg .market{fill:var(--market)}svg .promise{fill:none;stroke:var(--promise);stroke-width:2}svg .withheld{fill:none;stroke:var(--muted);stroke-dasharray:3 3}
.tiles>div{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:10px}
.tile{border:1px solid var(--line);padding:8px}
.tile p{margin:2px 0;font-size:13px}
.tile .figure{font-size:20px;font-weight:700}
.sheet ol li span{color:var(--muted);display:block;font-size:13px}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:12px}
dl{display:grid;grid-template-columns:minmax(120px,max-content) 1fr;gap:4px 16px;font-size:13px}
dd{margin:0;min-width:0}
@media (max-width:600px){dl{display:block}dd{margin-bottom:8px}}
@media (min-width:1000px){.sheet{display:grid;grid-template-columns:repeat(6,1fr);gap:0 20px}.sheet>header,.sheet>footer,.sheet .tiles,.sheet .grid{grid-column:1/-1}.sheet .points,.sheet .strip{grid-column:span 3}.sheet .goals,.sheet .steady,.sheet .decisions{grid-column:span 2}.sheet .zone{min-width:0}}
@page{margin:14mm}
@page sheet{size:landscape;margin:9mm}
@media print{:root{color-scheme:light;--bg:#fff;--text:#000;--muted:#444;--line:#bbb;--head:#f2f2f2;--accent:#000;--ours:#0072b2;--market:#000;--promise:#b35900;--w3:#8c3b00;--w3t:#fff;--w2:#d97a1e;--w2t:#000;--w1:#fbd3a0;--w1t:#000;--even:#f5f5f5;--event:#000}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip{display:none}
.sample{position:fixed;top:0;right:0;padding:1mm 3mm;font-size:8px}
main,.top{max-width:none;padding:0}
.scroll{overflow:visible}
table{font-size:9px;width:100%}
thead{display:table-header-group}
tr,svg,.tile,figure{break-inside:avoid}
h2,h3,caption{break-after:avoid;break-inside:avoid}
section.finding{break-before:page}
section.part{border:0;margin-top:10mm}
.sheet{page:sheet;break-after:page;display:grid;grid-template-columns:repeat(6,1fr);gap:0 3mm;font-size:8px;line-height:1.2}
.sheet>header,.sheet>footer,.sheet .tiles,.sheet .grid{grid-column:1/-1}.sheet .points,.sheet .strip{grid-column:span 3}.sheet .goals,.sheet .steady,.sheet .decisions{grid-column:span 2}
.sheet h1{font-size:15px;margin:0}.sheet h2{font-size:10px;margin:1.2mm 0 .6mm}.sheet h3{font-size:8px;margin:0}
.sheet table{font-size:7px}.sheet th,.sheet td{padding:.4mm 1mm}
.sheet p,.sheet ul,.sheet ol{margin:0 0 .5mm}.sheet ul,.sheet ol{padding-left:3.5mm}
.sheet ol li span,.sheet .tile p,.sheet .foot,.sheet footer,.sheet small{font-size:7px}
.sheet .tiles>div{grid-template-columns:repeat(6,1fr);gap:2mm}.sheet .tile{padding:1mm}.sheet .tile .figure{font-size:11px}
}
`;
