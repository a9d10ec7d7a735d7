/** How the document in HTML looks: on a screen like a sheet of paper, on paper like the Word document. */
import { ACCENT, HEAD_FILL, INK, LINE, SOFT, TONE_COLOURS } from './docx-look';

const tones = Object.entries(TONE_COLOURS).map(
  ([tone, { text, ground }]) => `.${tone}{color:#${text}}.verdict.${tone}{border-color:#${text};background:#${ground}}`,
);

/** The style sheet; page numbers show where the browser knows margin boxes (Chromium 131 and later). */
export const STYLES = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f0f0ec;color:#${INK};font:16px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:break-word}
main{max-width:52rem;margin:2rem auto;padding:3.5rem 4rem;background:#fff;box-shadow:0 1px 6px rgb(0 0 0/15%)}
h1,h2,h3,h4{line-height:1.25;break-after:avoid}
h1{margin:.2rem 0 1.2rem;font-size:2.1rem}
h2{margin:3rem 0 .7rem;padding-bottom:.25rem;border-bottom:1px solid #${ACCENT};color:#${ACCENT};font-size:1.5rem}
h3{margin:1.8rem 0 .3rem;font-size:1.12rem}
h4{margin:1.4rem 0 .2rem;font-size:1rem}
p{margin:0 0 .6rem}
a{color:#${ACCENT}}
ul{margin:.2rem 0 .8rem;padding-left:1.3rem}
li{margin:.2rem 0}
.kicker{margin:0;color:#${ACCENT};font-weight:bold}
.author,.aside,.quiet{color:#${SOFT}}
.question{color:#${SOFT};font-style:italic;break-after:avoid}
h2+.aside,.verdict{break-after:avoid}
.label{margin:.8rem 0 .2rem;color:#${SOFT};font-size:.87rem;font-weight:bold;break-after:avoid}
.verdict{padding:.3rem .7rem;border-left:4px solid}
${tones.join('')}
nav ol{padding:0;list-style:none}
nav ol ol{padding-left:1.4rem}
nav{margin:2rem 0}
table{width:100%;margin:.6rem 0 1rem;border-collapse:collapse;font-size:.9rem}
th,td{padding:.35rem .5rem;border-top:1px solid #${LINE};border-bottom:1px solid #${LINE};text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th,tr.total>*{background:#${HEAD_FILL};font-weight:bold;overflow-wrap:break-word}
tbody th{font-weight:normal;overflow-wrap:break-word}
.number{text-align:end;overflow-wrap:normal}
tr{break-inside:avoid}
figure{margin:1rem 0 1.2rem;break-inside:avoid}
figure img{display:block;max-width:100%;max-height:30rem;border:1px solid #${LINE}}
figure svg{display:block;width:100%;height:auto}
figure.matrix svg{max-width:34rem;margin:auto}
.wide{overflow-x:auto}
.wide table,.wide svg{min-width:40rem}
figcaption{margin-top:.35rem;color:#${SOFT};font-size:.85rem}
.space{height:10rem;border:1px dashed #${LINE}}
@media (max-width:50rem){main{margin:0;padding:1.5rem 1rem}table{font-size:.82rem}tbody th{overflow-wrap:anywhere}}
@page{size:A4;margin:20mm 18mm 18mm}
@media print{
body{background:none;font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wide{overflow:visible}
.wide table,.wide svg{min-width:0}
main{max-width:none;margin:0;padding:0;box-shadow:none}
h2.page{break-before:page}
figure img{max-height:95mm}
a{color:inherit;text-decoration:underline}
p,li{orphans:2;widows:2}
}
`.trim();

/** For wide tables: more room on the screen, and pages that lie across when it is printed. */
export const ACROSS = '@media screen{main{max-width:76rem}}@page{size:A4 landscape}';

/** The rule that writes title and page number at the foot of each printed page. */
export function footRule(title: string): string {
  const look = 'font:8pt Arial,sans-serif;color:#5a5a55';
  return `@page{@bottom-left{content:${cssString(title)};${look}}@bottom-right{content:counter(page) " / " counter(pages);${look}}}`;
}

/** A string in a style sheet; only letters, digits and a few harmless signs stand in it as they are. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:–-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
