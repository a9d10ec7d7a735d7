/** How the Norwegian shop looks: pine, birch and rust; straight edges, sticky header. */
import { BASE_STYLE } from '../kit/base.mjs';

export const style = `${BASE_STYLE}
:root{--ink:#1b2622;--pine:#1f3d36;--rust:#b5461f;--birch:#f6f4ef;--line:#dcd8cd;--mute:#55615c;--star:#c8701a;--focus:#b5461f}
body{font:16px/1.55 "Avenir Next","Helvetica Neue",Helvetica,"Nimbus Sans",Arial,sans-serif;color:var(--ink);background:#fff}
h1,h2,h3{line-height:1.15;letter-spacing:-.02em;margin:0 0 .5em}
h1{font-size:clamp(30px,4.4vw,46px)}h2{font-size:clamp(23px,2.6vw,30px)}h3{font-size:18px}
.usp{background:var(--pine);color:#eef3ef;font-size:14px}
.usp .wrap{display:flex;justify-content:center;gap:38px;padding-block:8px}.usp span{display:flex;gap:8px;align-items:center}
.head{position:sticky;top:0;z-index:40;background:#fff;border-bottom:1px solid var(--line)}
.head-row{display:flex;align-items:center;gap:36px;height:76px}
.logo{display:flex;align-items:center;gap:10px;font-weight:800;font-size:23px;letter-spacing:-.03em;text-decoration:none;color:var(--pine);white-space:nowrap}.logo i{color:var(--rust);font-style:normal}
.main-nav{display:flex;gap:28px;align-items:center;flex:1}.main-nav a,.main-nav button{background:none;border:0;padding:8px 0;font-weight:600;text-decoration:none;display:flex;gap:6px;align-items:center;border-bottom:2px solid transparent}
.main-nav a:hover,.main-nav button:hover,.main-nav [aria-expanded=true]{border-color:var(--rust)}.hot{color:var(--rust)}
.tools{display:flex;gap:4px;margin-left:auto}.tools>*{position:relative;width:44px;height:44px;display:grid;place-items:center;background:none;border:0;border-radius:50%}.tools>*:hover{background:var(--birch)}
.tools b{position:absolute;top:4px;right:2px;background:var(--rust);color:#fff;font-size:11px;min-width:18px;height:18px;line-height:18px;border-radius:9px;text-align:center}
.burger{display:none!important}
.mega{position:absolute;left:0;right:0;background:#fff;border-bottom:1px solid var(--line);box-shadow:0 18px 30px rgba(20,40,35,.12);padding:28px 0}
.mega-grid{display:grid;grid-template-columns:1fr 1fr 1fr 1.5fr;gap:28px}.mega li{margin:7px 0}.mega a{text-decoration:none}.mega li a:hover{text-decoration:underline}
.mega-card{display:flex;gap:18px;align-items:center;background:var(--birch);padding:16px}.mega-card strong{display:block}
.search{border-top:1px solid var(--line);padding:16px 0}.search form,.news-row{display:flex;gap:8px}.search input,.news input{flex:1;min-width:0;border:1px solid #7d857f;padding:12px 14px;background:#fff;color:var(--ink)}
.btn,.search button,.news button,.form button,.cookie-buttons button{background:var(--rust);color:#fff;border:0;padding:13px 24px;font-weight:700;text-decoration:none;display:inline-block}
.btn:hover,.form button:hover{background:#933716}.btn.quiet{background:none;color:var(--pine);box-shadow:inset 0 0 0 2px var(--pine)}
.mobile-nav{border-top:1px solid var(--line)}.mobile-nav a{display:block;padding:13px 0;font-weight:600;text-decoration:none;border-bottom:1px solid var(--line)}
.hero{position:relative;min-height:520px;display:flex;align-items:center;overflow:hidden}.hero>svg{position:absolute;inset:0;width:100%;height:100%}
.hero-text{position:relative;max-width:500px;background:rgba(255,255,255,.94);padding:38px 40px}.hero p{font-size:18px;margin:0 0 22px}.over{font-size:13px;font-weight:700;letter-spacing:.08em;text-transform:uppercase;color:var(--rust);margin:0 0 8px!important}
.section{padding-top:60px}.section-head{display:flex;justify-content:space-between;align-items:end;gap:20px;margin-bottom:20px}.section-head h2{margin:0}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:28px 22px}.grid.three{grid-template-columns:repeat(3,1fr)}
.card{position:relative}.card a{text-decoration:none;display:block}.card h3{font-size:16px;margin:14px 0 4px;letter-spacing:0}.card img{width:100%;transition:opacity .2s}.card a:hover img{opacity:.88}
.card .save{position:absolute;top:12px;right:12px;width:42px;height:42px;border-radius:50%;border:0;background:#fff;display:grid;place-items:center}.save[aria-pressed=true] svg{fill:var(--rust);stroke:var(--rust)}
.tag{position:absolute;top:14px;left:14px;background:var(--rust);color:#fff;font-size:13px;font-weight:700;padding:4px 9px}
.kind,.small{color:var(--mute);font-size:14px}.rate{display:flex;align-items:center;gap:7px;font-size:14px;color:var(--mute)}
.price{font-weight:700;margin-top:4px}.price s{font-weight:400;color:var(--mute);margin-left:8px}.price.cut{color:var(--rust)}
.doors{display:grid;grid-template-columns:1fr 1fr;gap:22px;margin-top:60px}.door{color:#fff;padding:44px 40px;min-height:250px;display:flex;flex-direction:column;justify-content:end;text-decoration:none}.door.a{background:linear-gradient(150deg,#4c7a6c,#1f3d36)}.door.b{background:linear-gradient(150deg,#d0764f,#8e3a1a)}.door h2{margin:0 0 6px}.door p{margin:0}
.foot{background:var(--birch);margin-top:80px;padding:52px 0 90px}.foot h3{font-size:16px}.foot li{margin:8px 0}.foot li a{text-decoration:none}.foot li a:hover{text-decoration:underline}
.news{display:grid;grid-template-columns:1fr 1fr;gap:30px;align-items:center;padding-bottom:40px;border-bottom:1px solid var(--line)}.news h2{margin:0 0 4px}.news p{margin:0}
.foot-grid{display:grid;grid-template-columns:repeat(4,1fr);gap:32px;padding:40px 0}.reach p{margin:0 0 10px}.social{display:flex;gap:6px;margin-left:-9px}.social a{width:40px;height:40px;display:grid;place-items:center}
.foot-end{display:flex;justify-content:space-between;gap:24px;align-items:end;border-top:1px solid var(--line);padding-top:24px;font-size:14px;color:var(--mute)}.foot-end p{margin:0}
.crumbs{padding-top:18px;font-size:14px;color:var(--mute)}.crumbs ol{display:flex;flex-wrap:wrap;gap:0;list-style:none;margin:0;padding:0}.crumbs li+li::before{content:"/";margin:0 8px;color:#9aa39e}
.product{display:grid;grid-template-columns:1.15fr 1fr;gap:56px;padding-top:22px}.gallery{display:grid;grid-template-columns:84px 1fr;gap:14px;align-self:start}.gallery>img{width:100%;grid-column:2;grid-row:1}.thumbs{display:grid;gap:10px;align-content:start;grid-row:1}.thumbs button{padding:0;border:2px solid transparent;background:none}.thumbs [aria-pressed=true]{border-color:var(--pine)}
.buy .price{font-size:25px;margin:12px 0 4px}.sizes{border:0;padding:0;margin:22px 0 0}.sizes legend{font-weight:700;padding:0;margin-bottom:8px}.sizes div{display:flex;flex-wrap:wrap;gap:8px}.sizes label{position:relative}.sizes input{position:absolute;opacity:0}.sizes span{display:grid;place-items:center;min-width:52px;height:46px;border:1px solid #8b938e;padding:0 10px}.sizes input:checked+span{background:var(--pine);color:#fff;border-color:var(--pine)}.sizes input:focus-visible+span{outline:3px solid var(--focus);outline-offset:2px}
.link{background:none;border:0;padding:8px 0;text-decoration:underline;font-weight:600}.stock{display:flex;gap:8px;align-items:center;color:#1d6b45;font-weight:600;margin:18px 0}.buy-row{display:flex;gap:10px}.buy-row .btn{flex:1;text-align:center}.buy-row .save{width:52px;border:1px solid #8b938e;background:#fff;display:grid;place-items:center}
.facts{margin:22px 0 0;border-top:1px solid var(--line)}.facts li{display:flex;gap:12px;padding:11px 0;border-bottom:1px solid var(--line);font-size:15px}.facts svg{flex:none}
.two{display:grid;grid-template-columns:1fr 1fr;gap:56px}.two h3{margin-top:1.4em}.two ul{list-style:disc;padding-left:1.2em}.quote{border-top:1px solid var(--line);padding:14px 0}.quote p{margin:4px 0 0}
.plain{padding-top:26px}.plain h1{max-width:760px}.lead{font-size:19px;max-width:680px;color:#37443f}
.boxes{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;margin:28px 0 10px}.box{background:var(--birch);padding:24px}.box h2{font-size:19px;margin:10px 0 6px}.box p{margin:0}.box svg{color:var(--rust)}
.form{display:grid;gap:14px;max-width:620px}.form label{font-weight:600;display:grid;gap:5px}.form input,.form textarea,.form select{border:1px solid #7d857f;padding:11px 12px;background:#fff;width:100%}.form button{justify-self:start}.form :is(input,select,textarea){font-weight:400}
.place{display:flex;gap:10px}.qa{border-top:1px solid var(--line);max-width:780px}.qa summary{font-weight:700;padding:16px 0;cursor:pointer}.qa p{margin:0 0 18px}
.lines{border-top:1px solid var(--line)}.line{display:grid;grid-template-columns:96px 1fr auto;gap:18px;align-items:center;padding:16px 0;border-bottom:1px solid var(--line)}.cart{display:grid;grid-template-columns:1.6fr 1fr;gap:48px;align-items:start}.sum{background:var(--birch);padding:26px}.sum dl{display:grid;grid-template-columns:1fr auto;gap:8px;margin:0 0 18px}.sum dd{margin:0}.sum .btn{width:100%;text-align:center}
.cookies{position:fixed;left:20px;bottom:20px;z-index:70;width:min(430px,calc(100vw - 40px));background:#fff;border:1px solid var(--line);box-shadow:0 14px 40px rgba(0,0,0,.2);padding:20px;font-size:15px}.cookies p{margin:6px 0 10px}.cookie-buttons{display:flex;gap:8px;margin-top:14px}.cookie-buttons button{padding:10px 14px;flex:1;background:var(--pine);font-size:15px}.cookies ul{list-style:disc;padding-left:20px}
@media (max-width:900px){.main-nav{display:none}.burger{display:grid!important}.head-row{height:64px;gap:10px}.usp .wrap{gap:18px}.usp span:nth-child(n+3){display:none}.mega-grid,.grid,.grid.three,.foot-grid{grid-template-columns:1fr 1fr}.product,.two,.cart,.news{grid-template-columns:1fr;gap:30px}.boxes{grid-template-columns:1fr}.doors{grid-template-columns:1fr}.foot-end{flex-direction:column;align-items:start}}
@media (max-width:640px){.usp{font-size:13px}.usp svg{display:none}.tools>*{width:38px}.logo{font-size:19px;gap:7px}.logo svg{width:34px}.hero{min-height:0;padding-top:250px}.hero>svg{height:320px}.hero-text{padding:26px 18px 6px;background:#fff}.grid,.grid.three{gap:22px 14px}.card .rate span+span,.kind{font-size:13px}.section{padding-top:44px}.gallery{grid-template-columns:1fr}.gallery>img{grid-column:1}.thumbs{grid-row:2;grid-template-columns:repeat(4,1fr)}.door{padding:30px 22px;min-height:190px}.line{grid-template-columns:72px 1fr}.line>.price{grid-column:2}.news-row{flex-wrap:wrap}.news-row button{width:100%}.cookies{left:12px;bottom:12px;width:calc(100vw - 24px);padding:16px}}
@media (max-width:359px){.foot-grid{grid-template-columns:1fr}.logo svg{display:none}.tools>*{width:33px}}
`;
