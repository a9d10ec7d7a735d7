// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EvidenceList } from '../../../components/evidence-list';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { Audit } from '../../../lib/audit/model';
import { checkViews } from '../../../lib/audit/state';
import { messagesOf } from '../../../lib/messages';
import { markersOf } from '../../../lib/page/overlay/groups';
import { audit, draw, evidence, finding, judgement, PAGE } from './fixture';
import '../all-languages';

const { certainty } = messagesOf('en').checklist;
const returns = finding('returns', '30 days', 'Returns');
/** The lines under the quotes of what was found for returns. */
async function lines(patch: Partial<Audit>): Promise<string[]> {
  const view = checkViews(audit(patch)).find(({ check }) => check === 'returns');
  if (!view) throw new Error('there is no such check');
  const into = await draw(<EvidenceList view={view} pages={{ current: PAGE, read: [] }} />);
  return [...into.querySelectorAll('.evidence-where')].map((line) => line.textContent ?? '');
}

describe('how sure we are', () => {
  it('stands at the first place, in a word', async () => {
    const [first, second] = await lines({ findings: [returns] });
    expect(first).toContain(certainty.sure);
    for (const word of Object.values(certainty)) expect(second).not.toContain(word);
    const faint = await lines({ findings: [{ ...returns, confidence: 0.55 }] });
    expect(faint[0]).toContain(certainty.look);
  });

  it('is not said where the person has said more', async () => {
    const quiet = async (patch: Partial<Audit>) => {
      const said = (await lines({ findings: [returns], ...patch })).join();
      for (const word of Object.values(certainty)) expect(said).not.toContain(word);
    };
    await quiet({ judgements: { returns: judgement({ verdict: 'yes' }) } });
    await quiet({ rejected: [evidenceKey('returns', evidence('30 days'))] });
  });

  it('travels to the markers with the surest place only', () => {
    document.body.innerHTML = '<a>30 days</a><a>Returns</a>';
    const links = [...document.querySelectorAll('a')];
    const places = new Map(returns.evidence.map((one, at) => [evidenceKey('returns', one), links[at] as Element]));
    const markers = markersOf([returns], places, { returns: {} }, new Set());
    expect(markers.map(({ spots }) => spots[0]?.confidence)).toEqual([0.9, null]);
  });
});
