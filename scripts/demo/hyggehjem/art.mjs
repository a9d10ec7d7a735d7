/** Drawings of things for the home, and a living room. Each product drawing fills about 400 × 440 units. */

const shadow = (width = 120, y = 388) =>
  `<ellipse cx="200" cy="${y}" rx="${width}" ry="11" fill="#4a3527" opacity=".14"/>`;

export const vase = (clay, dark, leaf) => `${shadow(92)}
<g fill="none" stroke="${leaf}" stroke-width="4" stroke-linecap="round"><path d="M198 190Q186 110 150 62M202 190q2-90 40-140M200 190q0-80-4-150M204 190q20-60 72-88M196 190q-24-54-74-66"/></g>
<g fill="${leaf}"><ellipse cx="146" cy="56" rx="10" ry="22" transform="rotate(-30 146 56)"/><ellipse cx="246" cy="44" rx="10" ry="22" transform="rotate(28 246 44)"/><ellipse cx="196" cy="34" rx="9" ry="22"/><ellipse cx="284" cy="98" rx="9" ry="20" transform="rotate(62 284 98)"/><ellipse cx="114" cy="120" rx="9" ry="20" transform="rotate(-66 114 120)"/></g>
<path d="M168 184q-4 34-34 66-34 40-10 96 14 38 76 40 62-2 76-40 24-56-10-96-30-32-34-66z" fill="${clay}"/><path d="M232 184q4 34 34 66 34 40 10 96-14 38-76 40 56-20 54-86-2-60-40-116z" fill="${dark}" opacity=".5"/>
<ellipse cx="200" cy="184" rx="32" ry="8" fill="${dark}"/><g fill="${dark}" opacity=".5"><circle cx="160" cy="286" r="3"/><circle cx="178" cy="330" r="2.5"/><circle cx="190" cy="262" r="2.5"/><circle cx="214" cy="352" r="3"/><circle cx="150" cy="332" r="2"/><circle cx="222" cy="292" r="2.5"/></g>`;

export const lamp = (shade, stem, glow) => `<circle cx="200" cy="210" r="170" fill="${glow}" opacity=".5"/>${shadow(86)}
<path d="M96 206q6-120 104-124 98 4 104 124z" fill="${shade}"/><path d="M210 82q88 8 94 124h-46q0-90-48-124z" fill="#000" opacity=".07"/><ellipse cx="200" cy="206" rx="104" ry="15" fill="#fff4d8"/>
<rect x="193" y="214" width="14" height="136" rx="4" fill="${stem}"/><path d="M138 386q0-38 62-40 62 2 62 40z" fill="${stem}"/><path d="M214 347q48 6 48 39h-26q0-28-22-39z" fill="#000" opacity=".12"/><path d="M200 82V58" stroke="${stem}" stroke-width="6" stroke-linecap="round"/>`;

export const plaid = (wool, line, fringe) => `${shadow(146)}
<path d="M70 160q130-34 260 0l10 190q-140 30-280 0z" fill="${wool}"/><path d="M64 250q136 30 272 0l4 100q-140 30-280 0z" fill="#000" opacity=".05"/>
<g fill="none" stroke="${line}" stroke-width="9" opacity=".85"><path d="M69 194q131 30 262 0M66 240q134 32 268 0M62 304q138 34 276 0"/><path d="M120 150l-6 212M170 144l-3 222M230 144l3 222M280 150l6 212" stroke-width="5"/></g>
<path d="M70 160q130-34 260 0-130 34-260 0z" fill="${line}" opacity=".55"/>
<g stroke="${fringe}" stroke-width="4" stroke-linecap="round">${Array.from({ length: 24 }, (_, at) => {
  const x = 66 + at * 11.6;
  const y = 352 + Math.sin((at / 23) * Math.PI) * 13;
  return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}v24"/>`;
}).join('')}</g>`;

export const table = (top, leg, dark) => `${shadow(128)}
<path d="M116 216 92 386M284 216l24 170M200 226v150" stroke="${leg}" stroke-width="15" stroke-linecap="round"/><ellipse cx="200" cy="206" rx="142" ry="36" fill="${dark}"/><ellipse cx="200" cy="196" rx="142" ry="36" fill="${top}"/>
<g fill="none" stroke="${dark}" stroke-width="2.5" opacity=".6"><ellipse cx="190" cy="194" rx="96" ry="20"/><ellipse cx="184" cy="193" rx="60" ry="12"/><path d="M84 190q120-30 236 10"/></g>
<path d="M222 192v-44q0-6 6-6h34q6 0 6 6v44q-23 10-46 0z" fill="#f7f2ea"/><path d="M268 154q22 0 20 14t-20 14" fill="none" stroke="#f7f2ea" stroke-width="7"/><path d="M112 184l78-10 8 14-78 12z" fill="#a65f45"/><path d="M118 176l70-8 4 8-74 9z" fill="#7b8b76"/>`;

export const mugs = (glaze, clay, other) => `${shadow(142)}
<path d="M52 214h150l-10 142q-4 26-30 26H92q-26 0-30-26z" fill="${clay}"/><path d="M52 214h150l-6 90q-20 22-40 6t-44 8-54-12z" fill="${glaze}"/><ellipse cx="127" cy="214" rx="75" ry="17" fill="#4c3527"/><ellipse cx="127" cy="214" rx="75" ry="17" fill="none" stroke="${glaze}" stroke-width="7"/>
<path d="M206 228h138l-9 132q-4 24-28 24h-62q-26 0-30-24z" fill="${clay}"/><path d="M206 228h138l-5 84q-24 14-44 0t-44 10-42-8z" fill="${other}"/><ellipse cx="275" cy="228" rx="69" ry="15" fill="#4c3527"/><ellipse cx="275" cy="228" rx="69" ry="15" fill="none" stroke="${other}" stroke-width="7"/>
<path d="M344 250q42-2 38 38t-46 40" fill="none" stroke="${other}" stroke-width="15"/><g fill="none" stroke="#c9b8a6" stroke-width="6" stroke-linecap="round" opacity=".8"><path d="M108 180q-14-22 0-42t0-42M146 180q-14-22 0-42t0-42"/></g>`;

export const candle = (brass, dark, wax) => `${shadow(110)}
${[
  [132, 236],
  [200, 160],
  [268, 206],
]
  .map(
    ([x, y]) =>
      `<path d="M${x - 15} ${y}v${330 - y}h30V${y}z" fill="${wax}"/><path d="M${x} ${y}v-12" stroke="#5a4636" stroke-width="3"/><path d="M${x} ${y - 54}q17 26 0 44-17-18 0-44z" fill="#f0a13c"/><path d="M${x} ${y - 36}q8 14 0 24-8-10 0-24z" fill="#fff0c2"/><path d="M${x - 24} 322h48l-6 26h-36z" fill="${brass}"/>`,
  )
  .join('')}
<path d="M84 348h232q10 0 10 12v14q0 12-12 12H86q-12 0-12-12v-14q0-12 10-12z" fill="${brass}"/><path d="M74 366h252v8q0 12-12 12H86q-12 0-12-12z" fill="${dark}" opacity=".5"/>`;

/** A living room in the evening light, 1200 × 640 units. */
export const room = (
  attributes = '',
) => `<svg viewBox="0 0 1200 640" preserveAspectRatio="xMaxYMid slice" ${attributes}>
<rect width="1200" height="640" fill="#e8d9c6"/><rect y="520" width="1200" height="120" fill="#c9a987"/><path d="M0 520h1200" stroke="#b8946f" stroke-width="4"/>
<path d="M690 420V210q0-120 120-120t120 120v210z" fill="#fbf4e8"/><path d="M706 408V212q0-104 104-104t104 104v196z" fill="#b9cdd0"/><path d="M706 330q60-50 110-20t98-20v118H706z" fill="#8aa38f"/><path d="M810 108v300M706 260h208" stroke="#fbf4e8" stroke-width="8"/><rect x="672" y="416" width="276" height="18" rx="4" fill="#fbf4e8"/>
<ellipse cx="810" cy="580" rx="330" ry="38" fill="#f1e5d4"/><ellipse cx="810" cy="580" rx="270" ry="28" fill="none" stroke="#c58a6b" stroke-width="5"/>
<g><path d="M560 560V430q0-70 60-70h60q60 0 60 70v130z" fill="#a9573c"/><path d="M540 560V470q0-24 26-24t26 24v50h116v-50q0-24 26-24t26 24v90z" fill="#bd6a4b"/><path d="M556 560v30M744 560v30" stroke="#5f3d2a" stroke-width="12" stroke-linecap="round"/><rect x="600" y="410" width="84" height="76" rx="14" fill="#efe0c8" transform="rotate(-8 642 448)"/></g>
<g><ellipse cx="900" cy="490" rx="96" ry="20" fill="#8f6a48"/><ellipse cx="900" cy="484" rx="96" ry="20" fill="#b58a62"/><path d="M846 498l-16 90M954 498l16 90M900 504v80" stroke="#8f6a48" stroke-width="10" stroke-linecap="round"/><path d="M872 480q-18-34 2-54h24q20 20 2 54z" fill="#f5eee2"/><path d="M886 428q-6-50-30-76M888 428q4-60 24-82M886 428q-2-50 0-92" stroke="#6d7d5f" stroke-width="4" fill="none"/><g fill="#6d7d5f"><ellipse cx="854" cy="348" rx="8" ry="18" transform="rotate(-32 854 348)"/><ellipse cx="914" cy="342" rx="8" ry="18" transform="rotate(24 914 342)"/><ellipse cx="886" cy="330" rx="8" ry="18"/></g><path d="M932 482v-26h28v26z" fill="#7b8b76"/></g>
<g><circle cx="1056" cy="250" r="150" fill="#fff1cf" opacity=".5"/><path d="M1056 330v250" stroke="#5f4634" stroke-width="9"/><path d="M1016 588h80" stroke="#5f4634" stroke-width="14" stroke-linecap="round"/><path d="M976 330q4-110 80-114 76 4 80 114z" fill="#f7ead2"/></g></svg>`;

/** A shelf and a wall of 400 × 440 units behind a product. */
export const wallScene = `<rect width="400" height="440" fill="#ded0bd"/><path d="M60 260V150q0-60 60-60t60 60v110z" fill="#f3eadc"/><rect x="250" y="90" width="96" height="120" fill="#f3eadc"/><path d="M262 198q20-60 36-40t36-30v70z" fill="#a9573c" opacity=".7"/><rect y="382" width="400" height="58" fill="#b58a62"/><path d="M0 382h400" stroke="#8f6a48" stroke-width="5"/>`;
