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
        'search | searchbar | searchbox | searchform | sok | suche | sog | zoeken | recherche | query | keyword | keywords | autocomplete search | site search | product search | magnifier | magnify | magnifying glass',
      never: 'store search | search result* | job search | research | search tracking',
    },
    account: {
      label: 'account | user | login | profile | my account | signin | customer account | avatar | person',
      never: 'user agent | user content | user select | login newsletter | user generated',
    },
    wishlist: {
      label:
        'wishlist | wish list | favorite* | favourite* | heart | wish | favoriten | merkliste | merkzettel | favoritt | onskeliste | save for later',
    },
    newsletter: {
      label:
        'newsletter* | mc embedded subscribe* | subscribe | subscription | nyhetsbrev* | nyhedsbrev* | mailing list | klaviyo form | mailchimp | email signup | newsletterform | mc4wp form | ctct form | esputnik',
      never: 'unsubscribe*',
    },
    cart: {
      label:
        'cart | basket | bag | minicart | shopping bag | shopping cart | warenkorb | handlekurv | kurv | varukorg | panier',
      never: 'cart item | add to cart',
    },
    'live-chat': {
      label: 'chat | livechat | chat widget | chat launcher | chat button | chatbot | live chat',
      never: 'snapchat | wechat',
    },
    'choice-of-language': {
      label:
        'language | lang | country | currency | locale | language selector | country selector | lang switcher | store switcher | switcher language | flag | language switcher | wpml | country switch',
      never: 'country code | payment country | flag report',
    },
    'rich-media': {
      label:
        'gallery | zoom | zoomable | image zoom | product zoom | carousel product | thumb* | product gallery | product images | fotorama | swiper thumbs | image gallery | photoswipe | cloudzoom | magiczoom | easyzoom | lightbox | fancybox | elevatezoom | product thumbs | more views | product media | media gallery | jqzoom | product photo* | view 360',
      never:
        'fancybox tmp | fancybox loading | fancybox overlay | fancybox wrap | fancybox outer | lightbox overlay | zoom in map | instagram gallery | search zoom',
    },
    reviews: {
      label: 'rating | ratings | stars | star rating | review | reviews | review stars | bv rating | yotpo',
      never: 'start | trustpilot*',
    },
    'contact-page': { label: 'contact | customer service | kundeservice | support' },
    'contact-form': { label: 'contact form | contactform | wpcf7 | enquiry | inquiry | contact us form | contact us' },
    'size-guide': { label: 'size guide | size chart | sizeguide | sizechart | size table | fit guide | fit finder' },
    recommendations: {
      label:
        'recommend* | related | upsell* | cross sell* | crosssell* | also like | recently viewed | also bought | related products | bestseller* | similar products',
    },
    availability: {
      label: 'in stock | out of stock | instock | outofstock | stock status | stock | availability | lagerstatus',
      never: 'stockholm | stock photo* | livestock',
    },
    payment: { label: 'payment icons | payment icon | payment methods | payment logos | payment logo' },
    'trust-mark': { label: 'trusted shops | trustbadge | emaerket | trygg ehandel | trust mark | thuiswinkel' },
    feedback: {
      label:
        'feedback | feedback button | feedback tab | feedback widget | usabilla* | mopinion* | survey | give feedback',
      never: 'invalid feedback | valid feedback | form feedback | feedback message | invalid feedback message',
    },
  },
};
