import { describe, expect, it } from 'vitest';
import { arVr } from '../../../lib/checks/ar-vr';
import { availability } from '../../../lib/checks/availability';
import { choiceOfLanguage } from '../../../lib/checks/choice-of-language';
import { contactForm } from '../../../lib/checks/contact-form';
import { contactPage } from '../../../lib/checks/contact-page';
import { email } from '../../../lib/checks/email';
import { faq } from '../../../lib/checks/faq';
import { feedback } from '../../../lib/checks/feedback';
import { liveChat } from '../../../lib/checks/live-chat';
import { loyaltyClub } from '../../../lib/checks/loyalty-club';
import { phone } from '../../../lib/checks/phone';
import { postalAddress } from '../../../lib/checks/postal-address';
import { recommendations } from '../../../lib/checks/recommendations';
import { returns } from '../../../lib/checks/returns';
import { reviews } from '../../../lib/checks/reviews';
import type { PageItem } from '../../../lib/page/page-facts';
import { button, item, link, marked } from './made-page';

const text = (words: string, values: Partial<PageItem> = {}) => item('text', { text: words, ...values });
const product = (items: PageItem[], language = 'nb') => {
  const page = marked({ lang: language, items: items.map((each, node) => ({ ...each, node })) }, language);
  page.pageType = 'product';
  return page;
};
const TITLE = item('heading', { text: 'Blå genser i ull', type: 'h1' });
const good = (name: string) => [link(name, `https://www.bua.example/p/${name.toLowerCase()}-genser`), text('499 kr')];

describe('a contact page', () => {
  it('is not led to by a link to a place on this very page', () => {
    const at = (href: string) =>
      contactPage(marked({ url: 'https://www.bua.example/kontakt', items: [link('Til innholdet', href)] }));
    expect(at('https://www.bua.example/kontakt#innhold')).toEqual([]);
    expect(at('https://www.bua.example/kontakt')).toHaveLength(1);
  });
});

describe('recommendations', () => {
  it('are a list of other goods on a product page, whatever stands above it', () => {
    const list = [item('heading', { text: 'Godt selskap', type: 'h2' }), ...['Rød', 'Grønn', 'Gul'].flatMap(good)];
    const [found] = recommendations(product([TITLE, button('Legg i handlekurv'), ...list]));
    expect(found?.item.text).toBe('Godt selskap');
    expect(recommendations(product([TITLE, ...list, button('Legg i handlekurv')]))).toEqual([]);
    expect(recommendations(marked({ items: [TITLE, button('Legg i handlekurv'), ...list] }))).toEqual([]);
  });

  it('are no department of popular goods', () => {
    const german = (items: PageItem[]) => recommendations(marked({ lang: 'de', items }, 'de'));
    expect(german([link('Bestseller', '/bestseller')])).toEqual([]);
    expect(german([item('heading', { text: 'Bestseller', type: 'h2' })])).not.toEqual([]);
    expect(german([link('Das könnte Ihnen gefallen', '#mehr')])).not.toEqual([]);
  });

  it('are no box to tick for what is remembered', () => {
    const words = 'Empfehlungen';
    const box = item('field', { type: 'checkbox', label: words });
    expect(recommendations(marked({ lang: 'de', items: [box, text(words)] }, 'de'))).toEqual([]);
    expect(recommendations(marked({ lang: 'de', items: [text(words)] }, 'de'))).not.toEqual([]);
  });
});

describe('stock', () => {
  it('is said in a choice of sizes too', () => {
    const sizes = (value: string) => availability(product([item('field', { type: 'select', value })]));
    expect(sizes('Velg størrelse | S | M - utsolgt').map(({ value }) => value)).toEqual(['M - utsolgt']);
    expect(sizes('Velg størrelse | S | M')).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const found = (items: PageItem[], language = 'nb') =>
    phone(marked({ lang: language, items }, language)).map(({ value }) => value);

  it('have no trunk prefix in Denmark and Norway', () => {
    expect(found([text('Salg: 4590 8000', { where: 'footer' })])).toEqual(['Salg: 4590 8000']);
    expect(found([text('Ordrenummer: 4590 8000', { where: 'footer' })])).toEqual([]);
    expect(found([text('CVR', { where: 'footer' }), text('45 90 80 00', { where: 'footer' })])).toEqual([]);
    expect(found([text('Salg: 4590 8000', { where: 'footer' })], 'de')).toEqual([]);
  });

  it('stand among goods with an area code or under a bidding to call', () => {
    expect(found([text('04421 / 91 31 010')], 'de')).toEqual(['04421 / 91 31 010']);
    expect(found([text('Rufen Sie uns an\n0662 - 4485-8')], 'de')).toEqual(['0662 - 4485-8']);
    expect(found([text('0123-456-789')], 'de')).toEqual([]);
    expect(found([text('05/12/2024')], 'de')).toEqual([]);
  });

  it('are read once where they are written twice', () => {
    expect(found([text('040 - 3603 3603 040 - 3603 3603', { where: 'footer' })], 'de')).toEqual(['040 - 3603 3603']);
  });
});

describe('addresses', () => {
  const seen = (words: string) =>
    postalAddress(marked({ lang: 'en', items: [text(words, { where: 'footer' })] }, 'en'));

  it('end with their country, or with a code that is no number', () => {
    expect(seen('Bua, 313 The Mall, Maidstone, United Kingdom')).not.toEqual([]);
    expect(seen('Bua Ltd, 3rd Floor Office Suite, Harbour Centre, Dublin 9')).not.toEqual([]);
    expect(seen('Delivery in 2 days, also on Sundays, all over Ireland')).toEqual([]);
    expect(seen('2 shirts, 3 socks, from €20, United Kingdom')).toEqual([]);
  });
});

describe('what only looks like a sign', () => {
  it('a property is no way to try the goods', () => {
    const seen = (words: string) => arVr(marked({ lang: 'en', items: [text(words)] }, 'en'));
    expect(seen('Augmented Reality')).toEqual([]);
    expect(seen('Use augmented reality to see the sofa at home')).not.toEqual([]);
  });

  it("the shop's own score is none of its goods'", () => {
    const footer = { where: 'footer' } as const;
    const seen = (words: string, href: string) =>
      reviews(marked({ lang: 'fr', items: [link(words, href, footer)] }, 'fr'));
    expect(seen('Avis clients 8.3 / 10', 'https://www.bua.example/avis')).toEqual([]);
    expect(seen('Avis clients', 'https://www.avis-verifies.com/bua')).toEqual([]);
    expect(seen('Avis clients', 'https://www.bua.example/avis')).not.toEqual([]);
  });

  it("a customer's story is no rule of the shop", () => {
    const story = 'Jeg bestilte kåpen på nett i forrige uke, men den var for stor, så jeg brukte gratis retur på den.';
    expect(returns(marked({ items: [text(story)] }))).toEqual([]);
    expect(returns(marked({ items: [text('Hos oss har du alltid gratis retur på alle kåper.')] }))).not.toEqual([]);
  });

  it('a filter of reviews is no choice of language', () => {
    const select = (label: string) =>
      choiceOfLanguage(
        marked({ items: [item('field', { type: 'select', label, value: 'English | Norsk | Svenska' })] }),
      );
    expect(select('Filtrer etter språk')).toEqual([]);
    expect(select('Språk')).not.toEqual([]);
  });

  it("a French menu's cat is no chat", () => {
    const french = (words: string) =>
      liveChat(marked({ lang: 'fr', items: [link(words, '/x', { where: 'menu' })] }, 'fr'));
    expect(french('Chat')).toEqual([]);
    expect(french('Chat en direct')).not.toEqual([]);
  });
});

describe('signs that shops give without words', () => {
  it('a bubble opens a chat, unless it stands beside other words', () => {
    const bubble = item('icon', { name: 'icon icon-chat' });
    expect(liveChat(marked({ items: [link('', '#'), bubble] }))).not.toEqual([]);
    expect(liveChat(marked({ items: [link('Kontakt', '/kontakt'), bubble] }))).toEqual([]);
  });

  it('a table names its fields in the cell before them', () => {
    const form = (cell: string) =>
      contactForm(
        marked({ items: [item('form'), text(cell, { form: 0 }), item('field', { type: 'textarea', form: 0 })] }),
      );
    expect(form('Melding:')).not.toEqual([]);
    expect(form('Adresse:')).toEqual([]);
  });

  it('the front page of another country is a choice', () => {
    const front = (href: string) =>
      choiceOfLanguage(marked({ items: [link('Bua Sverige', href, { where: 'footer' })] }));
    expect(front('https://www.bua.example/sv-se/')).not.toEqual([]);
    expect(front('https://www.bua.example/sverige')).toEqual([]);
  });

  it('the name of the shop beside a word of rating asks what one thinks', () => {
    const way = (words: string) =>
      feedback(marked({ lang: 'de', items: [link(words, '/bewerten', { where: 'footer' })] }, 'de'));
    expect(way('Bua bewerten')).not.toEqual([]);
    expect(way('Artikel bewerten')).toEqual([]);
  });
});

describe('contact that is written in its own way', () => {
  it('is an e-mail address that is kept from robots', () => {
    const kept = link('[email protected]', 'https://www.bua.example/cdn-cgi/l/email-protection#a1b2');
    expect(email(marked({ items: [kept] }))).toHaveLength(1);
    expect(email(marked({ items: [link('Slik beskytter vi e-post', '/personvern')] }))).toEqual([]);
  });

  it('is no number of a company', () => {
    const footer = (words: string) => text(words, { where: 'footer' });
    expect(phone(marked({ lang: 'en', items: [footer('Company No. 08314595')] }, 'en'))).toEqual([]);
  });
});

describe('frequent questions', () => {
  const heading = (words: string, type = 'h3') => item('heading', { text: words, type });
  const questions = [
    'Hva koster frakten?',
    'Hvor lang er leveringstiden?',
    'Hvordan bytter jeg?',
    'Kan jeg hente selv?',
  ];

  it('are several headings that ask', () => {
    expect(faq(marked({ items: questions.map((words) => heading(words)) }))).toHaveLength(4);
    expect(faq(marked({ items: questions.slice(0, 2).map((words) => heading(words)) }))).toEqual([]);
  });
});

describe('a club', () => {
  it('is no place to pick parcels up', () => {
    const page = (words: string) => marked({ lang: 'da', items: [link(words, 'https://www.bua.example/om')] }, 'da');
    expect(loyaltyClub(page('Om Pick-up Points'))).toEqual([]);
    expect(loyaltyClub(page('Optjen points'))).not.toEqual([]);
  });
});
