import type { AuditFile, Proposal, ServiceTest, Step } from '../../../lib/audit/additions';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import type { Audit, Rating, Verdict } from '../../../lib/audit/model';
import { madePng } from './made-image';
import { evidence, finding, judgement, page, sampleAudit } from './sample-audit';
import { WORDS, type WrittenIn } from './whole-words';

const VERDICTS: (Verdict | null)[] = ['yes', 'partly', 'yes', 'no', 'yes', 'notApplicable', 'yes', null];
const AT = '2026-11-22T11:30:00.000Z';
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/**
 * An audit in which every check has been worked on and everything else has been used too, as two students leave it after
 * a week.
 * @param pictures how many, each of about 450 kB
 */
export function wholeAudit(language: WrittenIn, pictures = 0): AuditFile {
  const words = WORDS[language];
  const site = `https://www.${words.shop}/`;
  const urls = ['', 'kundeservice/kontakt', 'kundeservice/retur', 'produkt/fjellsko-9000?farge=blå'].map(
    (path) => site + path,
  );
  const images = new Map<string, Blob>();
  for (let index = 0; index < pictures; index += 1) images.set(`p${index}`, imageAt(index % 4));
  return {
    ...sampleAudit({ shop: words.shop }),
    pages: urls.map((url, index) =>
      page(url, {
        title: pick(words.quotes, index),
        pageType: pick(['home', 'contact', 'terms', 'product'], index),
        language,
      }),
    ),
    findings: CHECK_IDS.filter((_, index) => index % 5 !== 4).map((check, index) =>
      finding(
        check,
        pick(urls, index),
        { text: pick(words.quotes, index), href: pick(urls, index + 1) },
        { text: pick(words.quotes, index + 2), where: 'main' },
      ),
    ),
    judgements: Object.fromEntries(
      CHECK_IDS.map((check, index) => {
        const verdict = pick(VERDICTS, index);
        const rating = verdict && verdict !== 'notApplicable' ? (((index % 5) + 1) as Rating) : null;
        return [check, judgement(verdict, rating, verdict ? pick(words.notes, index) : '')];
      }),
    ),
    own: [
      {
        id: 'o1',
        check: 'opening-hours',
        url: urls[1] as string,
        evidence: evidence({ text: pick(words.quotes, 1), where: 'main' }),
        addedAt: AT,
      },
    ],
    pictures: [...images.keys()].map((id, index) => ({
      id,
      check: pick(CHECK_IDS, index),
      key: '',
      url: pick(urls, index),
      takenAt: AT,
      ...(index % 4 === 3 ? { width: 780, height: 1_600 } : { width: 1_280, height: 800 }),
      alt: index % 2 === 0 ? words.picture : '',
    })),
    images,
    tests: [test('t1', 'chatbot', 'chat', language), test('t2', 'reply', 'email', language)],
    touchpoints: (['discover', 'discover', 'receive', 'after'] as const).map((stage, index) => ({
      id: `w${index}`,
      stage,
      text: pick(words.touchpoints, index),
      order: `a${index}`,
    })),
    proposals: words.proposals.map((lines, index) => proposal(lines, index)),
    texts: {
      title: words.title,
      author: words.author,
      summary: words.summary,
      discussion: words.discussion,
      sources: words.sources,
      method: words.method,
    },
  };
}

const made = new Map<number, Blob>();

/** Four images serve for any number of pictures: to make one takes longer than to set it. The last is that of a phone. */
function imageAt(index: number): Blob {
  const image = made.get(index) ?? (index === 3 ? madePng(780, 1_600, 4, 0.11) : madePng(1_280, 800, index + 1));
  made.set(index, image);
  return image;
}

function test(id: string, kind: ServiceTest['kind'], channel: string, language: WrittenIn): ServiceTest {
  const { question, answer } = WORDS[language];
  const times = {
    firstAnswerMs: 4_000,
    usefulAnswerMs: kind === 'reply' ? 5_400_000 : 125_000,
    personMs: null,
    endedMs: null,
  };
  return { id, kind, channel, question, answer, startedAt: AT, ...times, note: '', updatedAt: AT };
}

function proposal(lines: readonly string[], index: number): Proposal {
  const [what = '', why = '', how = '', who = '', when = ''] = lines;
  return {
    ...{ id: `f${index}`, order: `a${index}`, what, why, how, who, when },
    effort: ((index % 3) + 1) as Step,
    effect: (3 - (index % 2)) as Step,
    checks: [pick(CHECK_IDS, index * 7 + 1), pick(CHECK_IDS, index * 7 + 3)],
    seenAt: [
      { auditId: 'other', check: 'size-guide' },
      { auditId: 'gone', check: 'phone' },
    ],
    updatedAt: AT,
  };
}

/** Another shop that the proposals of `wholeAudit` point to. */
export function otherAudit(): Audit {
  const url = 'https://www.skogogsti.no/storrelser';
  return sampleAudit({
    id: 'other',
    shop: 'skogogsti.no',
    findings: [finding('size-guide', url, { text: 'Mål foten din i tre steg', href: url })],
    judgements: { 'size-guide': judgement('yes', 5, 'Den beste vi så: tegninger, mål og andres erfaringer.') },
  });
}
