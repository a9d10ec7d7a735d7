import { describe, expect, it } from 'vitest';
import { noAdditions, type OwnFinding } from '../../../lib/audit/additions';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Audit, Evidence, Finding } from '../../../lib/audit/model';
import { markerState } from '../../../lib/browser/marker-state';
import { loadMessages, UI_LANGUAGES } from '../../../lib/messages';
import { en } from '../../../lib/messages/en';
import { nb } from '../../../lib/messages/nb';

const finding = (check: Finding['check'], url: string): Finding => ({ check, url, confidence: 1, evidence: [] });
const audit: Audit = {
  id: 'a1',
  shop: 'shop.test',
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  pages: [],
  findings: [finding('returns', 'https://shop.test/'), finding('phone', 'https://shop.test/contact')],
  facts: [],
  judgements: { returns: { verdict: 'no', rating: null, note: 'hidden well', updatedAt: '' } },
  rejected: ['key'],
  ...noAdditions(),
};

describe('markerState', () => {
  it('tells of the checks of this page only, with their words', () => {
    const state = markerState(audit, 'nb', nb, true, 'https://shop.test/#top');
    expect(Object.keys(state.checks)).toEqual(['returns']);
    expect(state.checks.returns).toMatchObject({ state: 'absent', judgement: { note: 'hidden well' } });
    // What is picked on the page can be given to any.
    expect(Object.keys(state.texts.checks)).toHaveLength(56);
    expect(state).toMatchObject({ auditId: 'a1', language: 'nb', visible: true, rejected: ['key'] });
  });

  it('names the pictures of those checks, and says how to show one large', () => {
    const taken = { key: '', url: 'https://shop.test/', takenAt: '', width: 1, height: 1, alt: '' };
    const pictures = (['returns', 'phone'] as const).map((check) => ({ id: `of ${check}`, check, ...taken }));
    const state = markerState({ ...audit, pictures }, 'en', en, true, 'https://shop.test/');
    expect(state.pictures).toEqual({ returns: ['of returns'] });
    expect(state.texts.picture.open).toBe('Show the picture large: {alt}');
  });

  it('tells of what the person added to this page, before the rest and whatever was rejected', () => {
    const evidence: Evidence = {
      ...{ text: 'Ring', href: '', label: '', src: '', value: '', name: '', selector: 'p' },
      ...{ where: 'main', seenAt: '' },
    };
    const own = (id: string, url: string): OwnFinding => ({ id, check: 'email', url, evidence, addedAt: '' });
    const key = evidenceKey('email', evidence);
    const mine = [own('o1', 'https://shop.test/#a'), own('o2', 'https://shop.test/contact')];
    const state = markerState({ ...audit, own: mine, rejected: ['key', key] }, 'nb', nb, true, 'https://shop.test/');
    expect(state.findings.map(({ check }) => check)).toEqual(['email', 'returns']);
    expect(state).toMatchObject({ own: { [key]: 'o1' }, rejected: ['key'] });
    expect(state.texts.checks.email?.area).toBe('contact');
  });

  it('says seen of what the person has not judged', () => {
    const state = markerState(audit, 'en', en, false, 'https://shop.test/contact');
    expect(state.checks.phone?.state).toBe('seen');
  });

  it.each(UI_LANGUAGES)('can be sent to a page in %s: plain data, no functions', async (language) => {
    const state = markerState(audit, language, await loadMessages(language), true, 'https://shop.test/');
    expect(structuredClone(state)).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
