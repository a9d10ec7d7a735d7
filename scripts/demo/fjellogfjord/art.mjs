/** Drawings of outdoor gear and mountains. Each product drawing fills about 400 × 440 units. */

const shadow = '<ellipse cx="200" cy="392" rx="128" ry="12" fill="#000" opacity=".1"/>';

export const jacket = (cloth, dark, accent) => `${shadow}
<path d="M120 112 96 150 60 318l44 12 24-100zM280 112l24 38 36 168-44 12-24-100z" fill="${dark}"/>
<path d="M128 108q72-26 144 0l14 60-4 216q-82 16-164 0l-4-216z" fill="${cloth}"/>
<path d="M128 108q72-26 144 0l10 44q-82 30-164 0z" fill="${dark}"/>
<path d="M150 112q-6-66 50-70 56 4 50 70-24 26-50 26t-50-26z" fill="${cloth}"/>
<path d="M166 106q-4-40 34-42 38 2 34 42-14 18-34 18t-34-18z" fill="#1b2420" opacity=".55"/>
<path d="M200 126v264" stroke="${accent}" stroke-width="5"/><path d="M146 260l-14 62M254 260l14 62" stroke="${accent}" stroke-width="5" stroke-linecap="round"/>
<path d="M118 368q82 16 164 0v16q-82 16-164 0z" fill="${dark}"/><path d="M58 306l46 12-2 12-46-12zM342 306l-46 12 2 12 46-12z" fill="${accent}"/>
<path d="m226 196 8-14 8 14 6-9 7 12h-34z" fill="#fff" opacity=".9"/>`;

export const sweater = (wool, pattern, light) => `${shadow}
<path d="M122 118 90 156 62 330l48 12 22-106zM278 118l32 38 28 174-48 12-22-106z" fill="${wool}"/>
<path d="M126 112q74-30 148 0l12 56-4 210q-82 14-164 0l-4-210z" fill="${wool}"/>
<path d="M160 102q40-20 80 0l-4 22q-36 16-72 0z" fill="${pattern}"/>
<g fill="none" stroke="${pattern}" stroke-width="6"><path d="M120 158q80 32 160 0M116 218q84 26 168 0"/></g>
<g fill="${light}">${[132, 160, 188, 216, 244, 268].map((x, at) => `<path d="M${x} ${181 + [0, 6, 9, 9, 5, -2][at]}l9 12-9 12-9-12z"/>`).join('')}</g>
<g stroke="${pattern}" stroke-width="3" opacity=".5"><path d="M124 356v22M140 359v22M156 361v22M172 362v22M188 363v22M204 363v22M220 363v22M236 361v22M252 360v22M268 358v22"/></g>
<path d="M60 316l50 12-2 14-50-12zM340 316l-50 12 2 14 50-12z" fill="${pattern}"/>`;

export const backpack = (cloth, dark, accent) => `${shadow}
<path d="M118 150q-32 20-30 120 0 44 24 58zM282 150q32 20 30 120 0 44-24 58z" fill="${dark}"/>
<rect x="112" y="92" width="176" height="296" rx="46" fill="${cloth}"/>
<path d="M112 150q0-84 88-84t88 84l-4 34q-84 26-168 0z" fill="${dark}"/>
<path d="M172 68q0-28 28-28t28 28" fill="none" stroke="${dark}" stroke-width="12"/>
<rect x="136" y="238" width="128" height="118" rx="22" fill="${dark}" opacity=".55"/><path d="M146 262h108" stroke="${accent}" stroke-width="5"/>
<path d="M152 168v60M248 168v60" stroke="${accent}" stroke-width="12"/><rect x="143" y="206" width="18" height="14" rx="3" fill="#222"/><rect x="239" y="206" width="18" height="14" rx="3" fill="#222"/>
<path d="m182 322 14-24 12 20 8-12 12 16z" fill="#fff" opacity=".9"/>`;

export const boot = (leather, dark, accent) => `${shadow}
<path d="M118 84h104l4 128q70 18 100 56 18 22 14 62H112q-10-120 6-246z" fill="${leather}"/>
<path d="M118 84h104l2 42H114z" fill="${dark}"/><path d="M112 330h228q8 0 8 10v18q0 12-12 12H120q-14 0-14-14z" fill="#2a2522"/>
<path d="M112 342h232" stroke="${accent}" stroke-width="5"/>
<path d="M226 212q-40 6-52-14M282 236q-24 34-24 92" fill="none" stroke="${dark}" stroke-width="6"/>
<g stroke="${accent}" stroke-width="7" stroke-linecap="round"><path d="M182 140l44 8M184 170l44 8M196 200l42 12M222 228l38-8M244 246l34-16"/></g>
<path d="M118 370v14M146 370v14M174 370v14M202 370v14M230 370v14M258 370v14M286 370v14M314 370v14" stroke="#2a2522" stroke-width="14"/>`;

export const beanie = (wool, dark, accent) => `${shadow}
<path d="M84 300q-6-190 116-194 122 4 116 194z" fill="${wool}"/>
<g stroke="${dark}" stroke-width="5" opacity=".4" fill="none"><path d="M130 296q-6-110 44-180M270 296q6-110-44-180M200 296V108M100 292q0-70 36-140M300 292q0-70-36-140"/></g>
<rect x="72" y="286" width="256" height="78" rx="24" fill="${dark}"/><g stroke="${wool}" stroke-width="4" opacity=".5"><path d="M100 292v66M128 292v66M156 292v66M184 292v66M212 292v66M240 292v66M268 292v66M296 292v66"/></g>
<circle cx="200" cy="92" r="40" fill="${accent}"/><rect x="214" y="310" width="60" height="32" rx="4" fill="#fff"/><path d="m226 336 10-18 9 14 5-8 8 12z" fill="${dark}"/>`;

export const tent = (cloth, dark, accent) => `<ellipse cx="200" cy="352" rx="178" ry="12" fill="#000" opacity=".1"/>
<path d="M28 348Q60 150 196 128q140 22 176 220z" fill="${cloth}"/><path d="M196 128q140 22 176 220h-96q-6-130-80-220z" fill="${dark}"/>
<path d="M150 348q4-130 46-178 46 48 54 178z" fill="#26302c"/><path d="M150 348q4-130 46-178-6 100-14 178z" fill="${accent}"/>
<path d="M28 348Q60 150 196 128q140 22 176 220" fill="none" stroke="${accent}" stroke-width="5"/><path d="M52 270 8 356M348 270l44 86" stroke="#777" stroke-width="3"/>`;

const ridge = (path, fill) => `<path d="${path}" fill="${fill}"/>`;

/** Mountains, a fjord and morning light; fills the box of `width` × `height` from its own 1200 × 620 units. */
export const fjord = (
  attributes = '',
) => `<svg viewBox="0 0 1200 620" preserveAspectRatio="xMidYMid slice" ${attributes}>
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8fb3bd"/><stop offset=".6" stop-color="#f3d9bd"/><stop offset="1" stop-color="#f7e6d2"/></linearGradient>
<linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c9c3b4"/><stop offset="1" stop-color="#2f5a5f"/></linearGradient></defs>
<rect width="1200" height="620" fill="url(#sky)"/><circle cx="820" cy="215" r="58" fill="#fff3dc"/>
${ridge('M0 330 150 200l90 60 130-130 120 150 90-60 150 130 150-180 120 120 100-70 100 100v140H0z', '#a9b9b6')}
${ridge('M370 130l42 52-30 14-22 26-30-12-22 10zM880 170l48 48-26 8-30 24-26-14z', '#fffaf2')}
${ridge('M0 400 120 290l110 70 160-150 150 170 60 30H0zM1200 420V280l-130-60-190 170-120 30z', '#5d7f7c')}
<path d="M0 405h1200v215H0z" fill="url(#water)"/><path d="M640 430h330M700 452h210M770 478h150M740 505h90" stroke="#fff3dc" stroke-width="5" opacity=".5" stroke-linecap="round"/>
${ridge('M0 470q180-70 330-20t300 110l120 60H0z', '#27483f')}${ridge('M1200 500q-150-40-260 20t-230 100h490z', '#1f3d36')}
<g fill="#16302a"><path d="M70 470l26-90 26 90zM120 478l20-70 20 70zM1090 510l24-96 26 96zM1134 520l20-76 20 76zM1050 516l16-60 18 60z"/></g>
<path d="M560 476q70-34 160-28t190 30q-180 22-350-2z" fill="#2c5146"/><g transform="translate(640 400)"><path d="M0 62l52-58 52 58z" fill="#d2603a"/><path d="M52 4l52 58H70z" fill="#a8452a"/><path d="M40 62l12-30 12 30z" fill="#3a1d14"/></g></svg>`;

/** A quiet mountain background of 400 × 440 units behind a product. */
export const hillScene = `<rect width="400" height="440" fill="#dfe6e1"/><circle cx="300" cy="96" r="34" fill="#fff6e6"/>
<path d="M0 260 90 130l70 80 80-110 100 130 60-50v160H0z" fill="#a9bab4"/><path d="M0 320q110-90 220-40t180-10v170H0z" fill="#6f8f83"/><path d="M0 390q130-50 260-20t140-14v84H0z" fill="#3f6357"/>`;
