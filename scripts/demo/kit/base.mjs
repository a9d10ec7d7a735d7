/** Style rules that every demo shop starts from. */
export const BASE_STYLE = `
*,*::before,*::after{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*{transition:none!important;animation:none!important}}
body{margin:0;line-height:1.55}
[hidden]{display:none!important}
img,svg{display:block;max-width:100%}
img{height:auto}
button,input,select,textarea{font:inherit;color:inherit}
button{cursor:pointer}
a{color:inherit}
ul{margin:0;padding:0;list-style:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;background:#fff;color:#111;padding:10px 16px;z-index:90}
.skip:focus{left:8px;top:8px}
.wrap{width:100%;max-width:1240px;margin:0 auto;padding:0 24px}
@media (max-width:640px){.wrap{padding:0 18px}}
.stars{position:relative;display:inline-block;width:84px;height:17px;flex:none}
.stars svg{width:84px;height:17px;max-width:none}
.stars-empty{fill:#d8d4cc}
.stars-lit{fill:var(--star)}
.stars-full{position:absolute;inset:0 auto 0 0;overflow:hidden}
.pay{display:flex;flex-wrap:wrap;gap:8px}
.pay img{width:51px;height:32px}
.prose{max-width:720px}
.prose h2{margin:2em 0 .5em}
.prose h3{margin:1.6em 0 .4em}
.prose ul{list-style:disc;padding-left:1.25em}
.prose li{margin:.3em 0}
.prose table{border-collapse:collapse;width:100%;margin:1em 0}
.prose th,.prose td,dialog th,dialog td{text-align:left;padding:9px 12px 9px 0;border-bottom:1px solid var(--line)}
.status:empty{display:none}
.status{font-weight:600;margin:10px 0 0}
dialog{border:0;padding:28px;width:min(640px,calc(100vw - 32px));color:inherit}
dialog::backdrop{background:rgba(20,20,20,.5)}
dialog table{border-collapse:collapse;width:100%}
.row-close{display:flex;justify-content:space-between;align-items:start;gap:16px}
`;
