import { describe, expect, it } from 'vitest';
import { contactForm } from '../../../lib/checks/contact-form';
import { email } from '../../../lib/checks/email';
import { externalReviews } from '../../../lib/checks/external-reviews';
import { loyaltyClub } from '../../../lib/checks/loyalty-club';
import { newsletter } from '../../../lib/checks/newsletter';
import { physicalStore } from '../../../lib/checks/physical-store';
import { richMedia } from '../../../lib/checks/rich-media';
import { item, link, marked } from './made-page';

const text = (words: string) => item('text', { text: words });

describe('words that mean two things', () => {
  it('a notice on cookies offers no newsletter', () => {
    const notice = 'Vi bruker cookies til å vise innhold som passer deg, her og i nyhetsbrev.';
    expect(newsletter(marked({ items: [text(notice)] }))).toEqual([]);
    expect(newsletter(marked({ items: [text('Få tilbud først: les nyhetsbrevet vårt.')] }))).not.toEqual([]);
  });

  it('a shop online is no shop to walk into', () => {
    const shop = (words: string) => physicalStore(marked({ lang: 'sv', items: [link(words, '/butik')] }, 'sv'));
    expect(shop('Butik')).toEqual([]);
    expect(shop('Våra butiker')).not.toEqual([]);
  });

  it("dealers' way in is no list of shops", () => {
    const way = (words: string) => physicalStore(marked({ lang: 'de', items: [link(words, '/x')] }, 'de'));
    expect(way('Händler-Login')).toEqual([]);
    expect(way('Händler')).not.toEqual([]);
  });

  it('a tip for a friend is no message to the shop', () => {
    const form = (heading: string) =>
      contactForm(
        marked({
          items: [
            item('heading', { text: heading, type: 'h2' }),
            item('form', {}),
            item('field', { type: 'email', label: 'E-post', form: 1, heading: 0 }),
            item('field', { type: 'textarea', label: 'Melding', form: 1, heading: 0 }),
          ],
        }),
      );
    expect(form('Tips en venn')).toEqual([]);
    expect(form('Skriv til oss')).not.toEqual([]);
  });

  it('mail@ is an address like another, but not at a made-up host', () => {
    expect(email(marked({ items: [text('Mail@bua.no')] }))).not.toEqual([]);
    expect(email(marked({ items: [text('mail@eksempel.no')] }))).toEqual([]);
  });

  it("a score from Google is the shop's, a mention of Google is none", () => {
    const score = (words: string) => externalReviews(marked({ items: [link(words, '/omtaler')] }));
    expect(score('Google 4,9 av 5')).not.toEqual([]);
    expect(score('Hent appen på Google Play, 5 MB')).toEqual([]);
  });

  it('a club with a name of its own counts among the links of the footer', () => {
    const club = (where: 'footer' | 'main') =>
      loyaltyClub(marked({ lang: 'en', items: [link('Bua Mountain Club', '/bmc', { where })] }, 'en'));
    expect(club('footer')).not.toEqual([]);
    expect(club('main')).toEqual([]);
  });

  it('pictures below the suggestions show other goods', () => {
    const page = (heading: number) => {
      const made = marked({
        items: [
          item('heading', { text: 'Votter', type: 'h1', node: 1 }),
          item('picture', { src: '/foto/vare1.jpg', node: 2 }),
          item('heading', { text: 'Andre kjøpte også', type: 'h2', node: heading }),
          item('picture', { src: '/foto/vare2.jpg', node: 4 }),
        ],
      });
      made.pageType = 'product';
      return richMedia(made);
    };
    expect(page(3)).toEqual([]);
    expect(page(5)).not.toEqual([]);
  });
});
