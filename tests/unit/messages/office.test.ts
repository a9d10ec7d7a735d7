import { describe, expect, it } from 'vitest';
import { messagesOf, UI_LANGUAGES } from '../../../lib/messages/index';
import { loadOffice, type Office } from '../../../lib/messages/office';
import '../all-languages';

/** Every text by its path: what functions make of the numbers 71, 72, 73. */
function textsOf(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, child]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof child === 'string') return [[here, child]];
    if (typeof child === 'function') return [[here, child(71, 72, 73)]];
    return textsOf(child, here);
  });
}

const english = textsOf(await loadOffice('en'));
const numbers = (text: string) => (text.match(/7[123]/g) ?? []).toSorted();

describe.each(UI_LANGUAGES)('the words of files in %s', (language) => {
  const office = loadOffice(language);

  it('are all there, and use what they are given', async () => {
    const texts = new Map(textsOf(await office));
    expect([...texts.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) expect([path, numbers(texts.get(path) ?? '')]).toEqual([path, numbers(text)]);
    for (const [path, text] of texts) expect([path, text !== '' && text === text.trim()]).toEqual([path, true]);
  });

  it('quote the state as the checklist calls it, and tell one row from many', async () => {
    const words: Office = await office;
    expect(words.slides.notSeen).toContain(messagesOf(language).checklist.states.notSeen);
    expect(words.slides.described('x', 1)).not.toBe(words.slides.described('x', 2).replace('2', '1'));
  });
});
