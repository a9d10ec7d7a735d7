// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Evidence, Finding } from '../../../lib/audit/model';
import { markersOf } from '../../../lib/page/overlay/groups';

const places = new Map<string, Element>();

function evidence(selector: string): Evidence {
  const element = document.querySelector(selector);
  const text = element?.textContent ?? '';
  return { text, href: '', label: '', src: '', value: '', name: '', selector, where: 'main', seenAt: '' };
}
function finding(check: CheckId, ...selectors: string[]): Finding {
  const found = selectors.map(evidence);
  for (const [index, one] of found.entries()) {
    const element = document.querySelector(selectors[index] ?? '');
    if (element) places.set(evidenceKey(check, one), element);
  }
  return { check, url: 'https://shop.test/', confidence: 1, evidence: found };
}
const known = { returns: {}, phone: {}, email: {} };
const none = new Set<string>();

beforeEach(() => {
  places.clear();
  document.body.innerHTML = '<a id="a">A</a><a id="b">B</a><p id="c">C</p><a id="d">D</a><a id="e">E</a>';
});

describe('markersOf', () => {
  it('gathers what was found at one element and goes by the order of the page', () => {
    const markers = markersOf([finding('returns', '#c', '#a'), finding('phone', '#c')], places, known, none);
    expect(markers.map(({ element }) => element.id)).toEqual(['a', 'c']);
    expect(markers[1]?.spots.map(({ check }) => check)).toEqual(['returns', 'phone']);
  });

  it('marks three places of a check, and the next one when one is rejected', () => {
    const returns = finding('returns', '#a', '#b', '#c', '#d', '#e');
    const ids = (rejected: Set<string>) =>
      markersOf([returns], places, known, rejected).map(({ element }) => element.id);
    expect(ids(none)).toEqual(['a', 'b', 'c']);
    expect(ids(new Set([evidenceKey('returns', evidence('#b'))]))).toEqual(['a', 'c', 'd']);
  });

  it('keeps a rejected place while its card is open, so that it can be undone', () => {
    const key = evidenceKey('returns', evidence('#b'));
    const markers = markersOf([finding('returns', '#a', '#b')], places, known, new Set([key]), key);
    expect(markers.map(({ element }) => element.id)).toEqual(['a', 'b']);
  });

  it('leaves out checks that the audit does not know here, and evidence without a place', () => {
    const lost = { ...finding('phone'), evidence: [evidence('#gone')] };
    expect(markersOf([finding('terms', '#a'), lost], places, known, none)).toEqual([]);
  });
});
