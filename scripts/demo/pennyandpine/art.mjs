/** Drawings of toys and stationery. Each product drawing fills about 400 × 440 units. */

const shadow = (width = 140, y = 372) =>
  `<ellipse cx="200" cy="${y}" rx="${width}" ry="11" fill="#1c2a44" opacity=".13"/>`;
const wheel = (x, y, r, paint) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${paint}"/><circle cx="${x}" cy="${y}" r="${r * 0.62}" fill="#fff" opacity=".25"/><circle cx="${x}" cy="${y}" r="${r * 0.2}" fill="#5b4028"/>`;

export const train = (body, cabin, wood) => `${shadow(176)}
<rect x="40" y="312" width="196" height="22" rx="10" fill="${wood}"/><rect x="256" y="312" width="108" height="22" rx="10" fill="${wood}"/><path d="M236 323h22" stroke="#5b4028" stroke-width="6"/>
<rect x="52" y="232" width="132" height="82" rx="38" fill="${body}"/><rect x="150" y="176" width="82" height="138" rx="10" fill="${cabin}"/><rect x="140" y="160" width="102" height="22" rx="11" fill="${wood}"/><rect x="168" y="198" width="46" height="42" rx="8" fill="#fdf6e8"/>
<path d="M84 234v-46q-12-4-12-14 0-12 14-12h20q14 0 14 12 0 10-12 14v46z" fill="${wood}"/><circle cx="62" cy="272" r="15" fill="#f4c95d"/><g fill="#e8edf2"><circle cx="106" cy="132" r="19"/><circle cx="136" cy="108" r="24"/><circle cx="174" cy="86" r="17"/></g>
<path d="M262 312v-48h96v48z" fill="#e5a63b"/><path d="M276 264v-40h30v40zM312 264v-58h30v58z" fill="${body}"/><circle cx="291" cy="212" r="16" fill="#d8655a"/>
${wheel(86, 342, 28, cabin)}${wheel(190, 342, 28, cabin)}${wheel(284, 346, 23, body)}${wheel(340, 346, 23, body)}`;

export const rainbow = (tones) =>
  `${shadow(170)}${tones
    .map((tone, at) => {
      const r = 160 - at * 25;
      return `<path d="M${200 - r} 366a${r} ${r * 1.12} 0 0 1 ${r * 2} 0h-22a${r - 22} ${(r - 22) * 1.1} 0 0 0 -${(r - 22) * 2} 0z" fill="${tone}"/>`;
    })
    .join(
      '',
    )}<path d="M62 300a150 160 0 0 1 80-96" fill="none" stroke="#fff" stroke-width="5" opacity=".4" stroke-linecap="round"/>`;

export const letters = (paper, flap, seal) => `${shadow(150)}
<g transform="rotate(-9 200 250)"><rect x="66" y="110" width="220" height="250" rx="6" fill="#fff" stroke="#e5dccb"/><path d="M92 150h120M92 180h160M92 206h150M92 232h160M92 258h96" stroke="#a8b3c4" stroke-width="5" stroke-linecap="round"/><path d="M226 290q18-26 34 0-10 20-34 30-20-12-30-28 12-24 30-2z" fill="${seal}" opacity=".8"/></g>
<g transform="rotate(7 220 300)"><rect x="112" y="222" width="238" height="150" rx="8" fill="${paper}"/><path d="M112 232l119 84 119-84v-4q0-6-8-6H120q-8 0-8 6z" fill="${flap}"/><circle cx="231" cy="306" r="23" fill="${seal}"/><path d="M222 306q9-14 18 0-4 10-9 12-8-4-9-12z" fill="#fff"/></g>
<path d="M312 96l22 14-92 140-26 12 4-28z" fill="#e5a63b"/><path d="M312 96l22 14 10-16q-8-14-22-14z" fill="${seal}"/><path d="M216 262l4-28 22 16z" fill="#f3dfbd"/>`;

export const notebook = (cover, spine, leaf) => `${shadow(120)}
<path d="M108 76h192q12 0 12 12v270q0 12-12 12H108z" fill="#f6efdf"/><path d="M98 70h196q12 0 12 12v272q0 12-12 12H98z" fill="${cover}"/><path d="M98 70h30v296H98z" fill="${spine}"/>
<g stroke="${leaf}" stroke-width="4" fill="none" stroke-linecap="round"><path d="M216 330V140M216 300q-30-6-44-34M216 300q30-6 44-34M216 250q-30-6-44-34M216 250q30-6 44-34M216 200q-24-6-34-28M216 200q24-6 34-28"/></g>
<g fill="${leaf}"><ellipse cx="168" cy="256" rx="9" ry="17" transform="rotate(-40 168 256)"/><ellipse cx="264" cy="256" rx="9" ry="17" transform="rotate(40 264 256)"/><ellipse cx="168" cy="206" rx="9" ry="17" transform="rotate(-40 168 206)"/><ellipse cx="264" cy="206" rx="9" ry="17" transform="rotate(40 264 206)"/><ellipse cx="216" cy="128" rx="9" ry="18"/></g><g fill="#d8655a"><circle cx="184" cy="166" r="9"/><circle cx="250" cy="168" r="9"/><circle cx="234" cy="286" r="7"/></g><path d="M280 366v34l-9-9-9 9v-34z" fill="#d8655a"/>`;

export const crayons = (tin, lid) => `${shadow(150)}
${['#d8655a', '#e5a63b', '#f4c95d', '#6c9a6f', '#4d7ea8', '#7a5c9c', '#c6789c'].map((tone, at) => `<g transform="translate(${86 + at * 34} ${150 - (at % 3) * 16})"><path d="M0 22h26v190H0z" fill="${tone}"/><path d="M4 22 13-6l9 28z" fill="${tone}"/><path d="M0 60h26v12H0zM0 84h26v8H0z" fill="#fff" opacity=".4"/></g>`).join('')}
<rect x="68" y="246" width="264" height="126" rx="14" fill="${tin}"/><rect x="68" y="246" width="264" height="20" rx="10" fill="${lid}"/><circle cx="200" cy="318" r="36" fill="#fdf6e8"/><path d="M200 292q22 8 20 30-6 16-20 20-14-4-20-20-2-22 20-30z" fill="#b5793f"/><path d="M178 310q22-26 44 0-22 10-44 0z" fill="#7a5230"/><path d="M200 294v-10" stroke="#7a5230" stroke-width="4"/>`;

export const wrap = (paper, dots, ribbon) => `${shadow(150)}
<g transform="rotate(-24 150 220)"><rect x="104" y="60" width="62" height="300" rx="12" fill="${dots}"/><ellipse cx="135" cy="64" rx="31" ry="13" fill="#fdf6e8"/><ellipse cx="135" cy="64" rx="13" ry="5" fill="#c9b79a"/><path d="M104 110h62M104 170h62M104 230h62M104 290h62" stroke="#fff" stroke-width="7" opacity=".55"/></g>
<rect x="142" y="216" width="200" height="156" rx="6" fill="${paper}"/><g fill="${dots}">${[0, 1, 2, 3].flatMap((x) => [0, 1, 2].map((y) => `<circle cx="${168 + x * 50}" cy="${242 + y * 50}" r="7"/>`)).join('')}</g>
<rect x="230" y="216" width="24" height="156" fill="${ribbon}"/><rect x="142" y="282" width="200" height="24" fill="${ribbon}"/><path d="M242 216q-54-10-62-40 0-26 30-20 26 10 32 60zM242 216q54-10 62-40 0-26-30-20-26 10-32 60z" fill="${ribbon}"/><circle cx="242" cy="212" r="14" fill="${ribbon}" stroke="#fff" stroke-opacity=".4" stroke-width="3"/>`;

/** A table full of post and toys under bunting, 1200 × 560 units. */
export const nursery = (
  attributes = '',
) => `<svg viewBox="0 0 1200 560" preserveAspectRatio="xMaxYMid slice" ${attributes}>
<rect width="1200" height="560" fill="#f7dfc4"/><circle cx="930" cy="250" r="230" fill="#fbeedb"/><path d="M0 60q300 90 600 20t600 10" fill="none" stroke="#23375c" stroke-width="4"/>
${[60, 170, 280, 390, 500, 610, 720, 830, 940, 1050, 1150].map((x, at) => `<path d="M${x - 30} ${86 + Math.sin(x / 190) * 14}h60l-30 56z" fill="${['#c8454f', '#e5a63b', '#3f7d6b', '#4d7ea8'][at % 4]}"/>`).join('')}
<rect y="452" width="1200" height="108" fill="#3f7d6b"/><path d="M0 452h1200" stroke="#2f6153" stroke-width="8"/>
<g transform="translate(560 82) scale(1.06)">${train('#c8454f', '#23375c', '#c99a63')}</g><g transform="translate(890 186) scale(.74)">${wrap('#fdf6e8', '#c8454f', '#e5a63b')}</g></svg>`;

/** A window seat of 400 × 440 units behind a product. */
export const deskScene = `<rect width="400" height="440" fill="#d9e4ea"/><circle cx="316" cy="100" r="40" fill="#fff3d3"/><path d="M0 250q90-70 190-20t210-20v120H0z" fill="#9cbf9f"/><rect x="0" y="0" width="400" height="16" fill="#fff"/><path d="M200 0v330" stroke="#fff" stroke-width="12"/><rect y="330" width="400" height="110" fill="#c99a63"/><path d="M0 330h400" stroke="#a57a48" stroke-width="7"/>`;
