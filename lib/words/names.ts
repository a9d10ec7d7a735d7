import type { Language } from './vocabulary';

/**
 * Words that developers use in ids, classes, icon names and form fields. They are only compared with such names, never
 * with what a customer reads.
 */
export const names: Language = {
  code: 'names',
  common: '',
  words: {
    'site-search': {
      label:
        'search | searchbar | searchbox | searchform | sok | suche | sog | zoeken | recherche | query | keyword | keywords | autocomplete search | site search | product search | magnifier | magnify | magnifying glass | minisearch | quicksearch | catalogsearch | lupe | forstorrelsesglass | lup',
      never: 'store search | search result* | job search | research | search tracking',
    },
    account: {
      label:
        'account | user | login | profile | my account | signin | customer account | avatar | person | customer link | my page | min side | mina sidor | minside | authorization link',
      never: 'user agent | user content | user select | login newsletter | user generated',
    },
    wishlist: {
      label:
        'wishlist | wish list | favorite* | favourite* | heart | wish | favoriten | merkliste | merkzettel | favoritt | onskeliste | save for later | yith wcwl* | tinvwl* | towishlist | wishlisthero* | swym*',
    },
    newsletter: {
      label:
        'newsletter* | mc embedded subscribe* | subscribe | subscription | nyhetsbrev* | nyhedsbrev* | mailing list | klaviyo form | mailchimp | email signup | newsletterform | mc4wp form | ctct form | esputnik | blockemailsubscription*',
      never: 'unsubscribe*',
    },
    cart: {
      label:
        'cart | basket | bag | minicart | shopping bag | shopping cart | warenkorb | handlekurv | kurv | varukorg | panier | minibasket | showcart | blockcart | indkobskurv | handlevogn | ostoskori | kundvagn | winkelwagen',
      never: 'cart item | add to cart',
    },
    'live-chat': {
      label: 'chat | livechat | chat widget | chat launcher | chat button | chatbot | live chat',
      never: 'snapchat | wechat',
    },
    'choice-of-language': {
      label:
        'language | lang | country | currency | locale | language selector | country selector | lang switcher | store switcher | switcher language | flag | language switcher | wpml | country switch | localization form | languages flyout | currencies menu | polylang',
      never: 'country code | payment country | flag report',
    },
    'rich-media': {
      label:
        'gallery | zoom | zoomable | image zoom | product zoom | carousel product | thumb* | product gallery | product images | fotorama | swiper thumbs | image gallery | photoswipe | cloudzoom | magiczoom | easyzoom | lightbox | fancybox | elevatezoom | product thumbs | more views | product media | media gallery | jqzoom | product photo* | view 360 | image magnify',
      never:
        'fancybox tmp | fancybox loading | fancybox overlay | fancybox wrap | fancybox outer | lightbox overlay | zoom in map | instagram gallery | search zoom',
    },
    reviews: {
      label:
        'rating | ratings | stars | star rating | review | reviews | review stars | bv rating | yotpo | jdgm* | spr badge | spr starrating',
      never: 'start | trustpilot*',
    },
    'contact-page': { label: 'contact | customer service | kundeservice | support' },
    'contact-form': {
      label:
        'contact form | contactform | wpcf7 | enquiry | inquiry | contact us form | contact us | contactformular | kontaktskjema | kontaktformular | contact page form | gform contact | customer service form',
    },
    'size-guide': {
      label:
        'size guide | size chart | sizeguide | sizechart | size table | fit guide | fit finder | sizing chart | size help | storrelsesguide | storlekstabell | storrelsesskema',
    },
    recommendations: {
      label:
        'recommend* | related | upsell* | cross sell* | crosssell* | also like | recently viewed | also bought | related products | bestseller* | similar products | crosssells | also viewed',
    },
    availability: {
      label:
        'in stock | out of stock | instock | outofstock | stock status | stock | availability | lagerstatus | product inventory | inventory status | lagersaldo',
      never: 'stockholm | stock photo* | livestock',
    },
    payment: {
      label:
        'payment icons | payment icon | payment methods | payment logos | payment logo | payment list | footer payment | list payment | accepted payments | payment cards | payments list',
    },
    'trust-mark': { label: 'trusted shops | trustbadge | emaerket | trygg ehandel | trust mark | thuiswinkel' },
    feedback: {
      label:
        'feedback | feedback button | feedback tab | feedback widget | usabilla* | mopinion* | survey | give feedback',
      never: 'invalid feedback | valid feedback | form feedback | feedback message | invalid feedback message',
    },
  },
};
