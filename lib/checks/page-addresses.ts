/** The words in addresses that tell what kind of page they lead to, written as addresses are: without accents. */
import type { PageType } from '../audit/model';

/** Words separated by spaces, each the source of a regular expression. */
const anyOf = (lines: readonly string[]): string => `(?:${lines.join(' ').split(' ').join('|')})`;

const CART = anyOf([
  'cart basket checkout bag cesta cesto handlekurv handlevogn kassen? kurv indkobskurv indkoebskurv',
  'varukorg kundvagn kundkorg warenkorb winkelwagen winkelmand winkelmandje mandje panier mon-panier',
  'carrello carrito carrinho sacola koszyk kosik kosarica kosar krepselis grozs ostoskori ostukorv cos',
  'cosul-meu cos-de-cumparaturi kalathi karfa penztar pokladna blagajna minicart view-?cart',
  'shopping-?cart shopping-?bag shopping-?basket',
]);
const CONTACT = anyOf([
  'contact kontakt contacto contatti contato contactez-nous nous-contacter neem-contact yhteystiedot',
  'ota-yhteytta kapcsolat elerhetoseg epikoinonia hafa-samband hafdu-samband kundeservice',
  'kundtjanst kundservice kundenservice asiakaspalvelu klantenservice',
  'klantendienst service-clients? customer-?service customer-?care customer-?support',
  'atencion-al-cliente servizio-clienti fale-con\\w+ obsluga-klienta',
]);
const FAQ = anyOf([
  'faqs? help hjelp hjaelp hjalp hilfe hulp aide pomoc ukk kkk buj duk gyik vanliga-fragor',
  'fragor-och-svar ofte-stil\\w+ sporsmal-og-svar sp(?:oe|o)rgsm(?:aa|a)l-og-svar hjaelpecenter',
  'haeufige-fragen fragen-und-antworten veelgestelde-vragen questions-frequentes foire-aux-questions',
  'preguntas-frecuentes domande-frequenti perguntas-frequentes usein-kysyt\\w+ caste-dotazy',
  'caste-otazky najczesciej-zadawane\\w* pogosta-vprasanja intrebari-frecvente algengar-spurningar',
]);
const TERMS = anyOf([
  'terms conditions vilkar villkor betingelser voorwaarden ehdot agb cgv regulamin kjopsvilkar',
  'salgsvilkar kjopsbetingelser salgsbetingelser handelsbetingelser forretningsbetingelser kopvillkor',
  'kopevillkor allmanna-villkor kopinformation algemene-voorwaarden toimitusehdot condiciones',
  'condizioni obchodni-podminky obchodne-podmienky pogoji muugitingimused tellimistingimused noteikumi',
  'taisykles aszf termeni skilmalar returns? retur\\w* retour\\w* ruilen ruckgabe rueckgabe',
  'ruecksendung palautu\\w* devoluciones devolucoes resi-e\\w* zwroty vraceni\\w* vratenie\\w* vracila',
  'tagastami\\w* grazinim\\w* angerratt angerrett\\w* fortrydelse\\w* widerruf\\w* reklamac\\w*',
  'shipping delivery levering leverans\\w* frakt fragt versand lieferung toimitus\\w* verzend\\w*',
  'bezorg\\w* livraison envios gastos-de-envio spedizion\\w* entregas dostawa doprava dostava tarne',
  'piegade pristatymas szallitas livrare privacy personvern datenschutz privatlivspolitik',
  'integritetspolicy tietosuoja\\w* confidentialite privacidad',
]);

/** Kinds of pages by the path of their address, the surest first. */
export const ADDRESSES: readonly [PageType, RegExp][] = [
  ['cart', new RegExp(`(?:^|/)${CART}(?:[/.?]|$)`, 'i')],
  ['contact', new RegExp(`(?:^|[/_-])${CONTACT}[\\w-]*(?:[/.?]|$)`, 'i')],
  ['faq', new RegExp(`(?:^|[/_-])${FAQ}(?:[/._?-]|$)`, 'i')],
  ['terms', new RegExp(`(?:^|[/_-])${TERMS}[\\w-]*(?:[/.?]|$)`, 'i')],
];
