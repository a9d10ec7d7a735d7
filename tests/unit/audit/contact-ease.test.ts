import { describe, expect, it } from 'vitest';
import { type ContactWay, contactEase } from '../../../lib/audit/contact-ease';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Audit, Fact } from '../../../lib/audit/model';
import { audit, CONTACT, evidence, finding, HOME, judged, page } from './audits';

const PRODUCT = 'https://www.shop.no/genser';
const link = evidence('Kontakt oss', { href: `${CONTACT}#top` });
const made: Partial<Audit> = {
  pages: [page(PRODUCT), { ...page(HOME), pageType: 'home' }, { ...page(CONTACT), pageType: 'contact' }],
  findings: [
    finding('contact-page', HOME, [link]),
    finding('phone', CONTACT, [evidence('22 33 44 55', { href: 'tel:+4722334455' })]),
    finding('live-chat', HOME, [evidence('Chat')]),
    finding('email', PRODUCT, [evidence('hei@shop.no', { href: 'mailto:hei@shop.no' })]),
  ],
};
const way = (of: Audit, wanted: ContactWay, from = '') => {
  const found = contactEase(of, from).ways.find((one) => one.way === wanted);
  return found && [found.clicks, found.evidence?.text, found.through?.text];
};

describe('contact counted', () => {
  it('begins at the page in the tab, else at the front page, else at the first one read', () => {
    expect(contactEase(audit(made), `${PRODUCT}#bilde`).from).toBe(PRODUCT);
    expect(contactEase(audit(made), 'https://www.shop.no/ukjent').from).toBe(HOME);
    expect(contactEase(audit({ ...made, pages: [page(PRODUCT)] }), '').from).toBe(PRODUCT);
    expect(contactEase(audit(), '')).toMatchObject({ from: '', seen: 0, fewest: null });
  });

  it('says what stands on the page, what is one click away and what is not known', () => {
    const of = audit(made);
    expect(way(of, 'chat')).toEqual([0, 'Chat', undefined]);
    expect(way(of, 'phone')).toEqual([1, '22 33 44 55', 'Kontakt oss']);
    expect(way(of, 'email')).toEqual([null, 'hei@shop.no', undefined]);
    expect(way(of, 'form')).toEqual([null, undefined, undefined]);
    expect(way(of, 'email', PRODUCT)).toEqual([0, 'hei@shop.no', undefined]);
    expect(contactEase(of, '')).toMatchObject({ seen: 3, fewest: 0, contactPage: { clicks: 1 } });
    expect(contactEase(of, PRODUCT).contactPage.clicks).toBeNull();
    expect(contactEase(of, CONTACT).contactPage.clicks).toBe(0);
  });

  it('listens to the person: what was rejected or denied does not count', () => {
    const chat = evidenceKey('live-chat', evidence('Chat'));
    expect(contactEase(audit({ ...made, rejected: [chat] }), '')).toMatchObject({ seen: 2, fewest: 1 });
    const denied = audit({ ...made, judgements: { 'live-chat': judged('no'), phone: judged('no') } });
    expect(contactEase(denied, '')).toMatchObject({ seen: 1, fewest: null });
    const affirmed = audit({ ...made, judgements: { messaging: judged('yes') } });
    expect(contactEase(affirmed, '')).toMatchObject({ seen: 4, fewest: 0 });
    expect(contactEase(denied, '').ways.find((one) => one.way === 'chat')?.state).toBe('absent');
  });

  it('has the hours and the promise that most pages tell', () => {
    const fact = (url: string, hours: number): Fact => ({ name: 'responseHours', value: hours, quote: '', url });
    const facts = [fact(HOME, 48), fact(CONTACT, 24), fact(PRODUCT, 24)];
    const { hours, response } = contactEase(audit({ ...made, facts }), '');
    expect(response?.value).toBe(24);
    expect(hours).toBeUndefined();
  });
});
