/** Header and footer of the made page, with the things that the checks look for. */

const CATEGORIES = {
  Dame: 'Jakker Bukser Ullundertøy Gensere Luer Votter Sko Sekker',
  Herre: 'Jakker Bukser Ullundertøy Gensere Luer Votter Sko Sekker',
  Barn: 'Dresser Jakker Bukser Ullundertøy Luer Votter Sko Sekker',
  Utstyr: 'Telt Soveposer Liggeunderlag Kjøkken Lykter Kart Kniver Tau',
};

const menu = Object.entries(CATEGORIES)
  .map(
    ([name, parts]) => `
<li class="megamenu__item"><a class="megamenu__link" href="/${name.toLowerCase()}" aria-expanded="false">${name}</a>
<div class="megamenu__panel"><ul>${parts
      .split(' ')
      .map((part) => `<li><a href="/${name.toLowerCase()}/${part.toLowerCase()}">${part}</a></li>`)
      .join('')}</ul></div></li>`,
  )
  .join('');

export const header = `
<header class="site-header">
  <p class="usp-bar"><span>Fri frakt over 999 kr</span><span>60 dagers åpent kjøp</span><span>Levering på 2–4 virkedager</span></p>
  <a class="logo" href="/"><svg class="logo__mark" viewBox="0 0 24 24"><title>Fjellbua</title><path d="M2 20 12 4l10 16z"/></svg></a>
  <form class="site-search" action="/sok" role="search"><label for="q">Søk</label><input id="q" type="search" name="q" placeholder="Hva leter du etter?"><button type="submit" aria-label="Søk"><svg class="icon icon-search"><use href="#search"/></svg></button></form>
  <nav class="megamenu" aria-label="Hovedmeny"><ul>${menu}</ul></nav>
  <a class="icon-link" href="/min-side"><svg class="icon icon-user"><use href="#user"/></svg><span>Logg inn</span></a>
  <a class="icon-link" href="/onskeliste"><svg class="icon icon-heart"><use href="#heart"/></svg><span>Ønskeliste</span></a>
  <a class="icon-link cart-link" href="/handlekurv"><svg class="icon icon-cart"><use href="#cart"/></svg><span>Handlekurv</span></a>
</header>`;

const columns = [
  ['Kundeservice', 'Kontakt oss|Retur og bytte|Frakt og levering|Spor pakken|Størrelsesguide|Vanlige spørsmål'],
  ['Om oss', 'Om Fjellbua|Våre butikker|Bærekraft|Ledige stillinger'],
  ['Vilkår', 'Kjøpsvilkår|Personvern|Angrerett|Reklamasjon'],
]
  .map(
    ([title, links]) => `
<div class="site-footer__column"><h2>${title}</h2><ul>${links
      .split('|')
      .map(
        (link) => `<li><a href="/info/${encodeURIComponent(link.toLowerCase().replaceAll(' ', '-'))}">${link}</a></li>`,
      )
      .join('')}</ul></div>`,
  )
  .join('');

export const footer = `
<footer class="site-footer">${columns}
  <div class="site-footer__column"><h2>Nyhetsbrev</h2><form action="/nyhetsbrev"><input type="email" name="email" placeholder="E-postadresse"><button type="submit">Meld meg på</button></form></div>
  <address class="site-footer__address">Fjellbua AS<br>Storgata 12<br>6856 Sogndal<br>Org.nr. 923 609 016 MVA</address>
  <p>Telefon <a href="tel:+4757671234">57 67 12 34</a> · <a href="mailto:hei@fjellbua.example">hei@fjellbua.example</a> · Åpent man–fre 9–16</p>
  <ul class="payment-icons"><li><img src="/bilder/visa.svg" alt="Visa"></li><li><img src="/bilder/mastercard.svg" alt="Mastercard"></li><li><img src="/bilder/vipps.svg" alt="Vipps"></li><li><img src="/bilder/klarna.svg" alt="Klarna"></li></ul>
  <p class="social"><a href="https://www.instagram.com/fjellbua" aria-label="Instagram"><i class="icon-instagram"></i></a><a href="https://www.facebook.com/fjellbua" aria-label="Facebook"><i class="icon-facebook"></i></a></p>
</footer>
<button class="chat-launcher" type="button">Chat med oss</button>`;
