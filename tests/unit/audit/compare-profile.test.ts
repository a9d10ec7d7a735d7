import { expect, it } from 'vitest';
import { AREAS, AUTO_CHECK_IDS, CHECK_IDS } from '../../../lib/audit/checklist';
import { profileOf } from '../../../lib/audit/compare-profile';
import { compared, saying } from './compare-made';

it('has the whole and every area, with what was judged told apart from what was seen', () => {
  const profile = profileOf(
    compared(
      saying({ phone: 'confirmed', email: 'partly', faq: 'seen', 'live-chat': 'seen' }),
      saying({ welcome: 'absent' }),
    ),
  );
  expect(profile.map(({ area }) => area)).toEqual([null, ...AREAS]);
  const [whole, contact, selfService] = profile;
  expect(whole?.marks[0]).toEqual({
    score: { judged: 2, applicable: 2, total: CHECK_IDS.length, score: 0.75 },
    seen: 2,
    visible: AUTO_CHECK_IDS.length,
  });
  expect(contact?.marks[0]).toMatchObject({ score: { score: 0.75, total: 12 }, seen: 1, visible: 12 });
  expect(selfService?.marks[0]).toMatchObject({ score: { score: null }, seen: 1, visible: 5 });
  const judgement = profile.at(-1);
  expect(judgement?.marks[1]).toMatchObject({ score: { score: 0, judged: 1 }, seen: 0, visible: 0 });
});
