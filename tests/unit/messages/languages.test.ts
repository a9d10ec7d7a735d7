import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import {
  chooseLanguage,
  isUiLanguage,
  LANGUAGE_NAMES,
  loadMessages,
  messagesOf,
  UI_LANGUAGES,
} from '../../../lib/messages/index';

const LOCALES = fileURLToPath(new URL('../../../assets/public/_locales/', import.meta.url));

describe('the languages of the interface', () => {
  it('are these, each with a name of its own', () => {
    expect(UI_LANGUAGES).toEqual(['nb', 'nn', 'da', 'sv', 'fi', 'en', 'de']);
    expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(UI_LANGUAGES.length);
    expect(isUiLanguage('toString')).toBe(false);
  });

  it('have a folder of texts each, and no folder is forgotten', () => {
    const folder = fileURLToPath(new URL('../../../lib/messages/', import.meta.url));
    const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map(({ name }) => name).toSorted()).toEqual(UI_LANGUAGES.toSorted());
  });

  it.each([
    [['nb-NO', 'en'], 'nb'],
    [['no'], 'nb'],
    [['nn-NO', 'nb', 'en'], 'nn'],
    [['da-DK'], 'da'],
    [['fo-FO', 'en'], 'da'],
    [['kl'], 'da'],
    [['sv-FI', 'fi'], 'sv'],
    [['fi-FI', 'sv'], 'fi'],
    [['de-AT'], 'de'],
    [['gsw'], 'de'],
    [['EN-US'], 'en'],
    [['fr-FR', 'de-CH'], 'de'],
    [['fr-FR', 'pl'], 'en'],
    [['constructor', ''], 'en'],
    [[], 'en'],
  ] as const)('meet a browser that wants %j with %s', (wanted, language) => {
    expect(chooseLanguage(wanted)).toBe(language);
  });

  it('are loaded one by one, when they are wanted', async () => {
    vi.resetModules();
    const fresh = await import('../../../lib/messages/index');
    expect(() => fresh.messagesOf('fi')).toThrow(/fi/);
    const fi = await fresh.loadMessages('fi');
    expect(fresh.messagesOf('fi')).toBe(fi);
    expect(() => fresh.messagesOf('en')).toThrow(/en/);
  });

  it('give their own texts', async () => {
    const yes = await Promise.all(UI_LANGUAGES.map(async (one) => (await loadMessages(one)).checklist.verdicts.yes));
    expect(yes).toEqual(['Ja', 'Ja', 'Ja', 'Ja', 'Kyllä', 'Yes', 'Ja']);
    expect(messagesOf('de').shops.title).toBe('Deine Shops');
  });
});

describe('the texts of the manifest', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(`${LOCALES}${name}/messages.json`, 'utf8')) as Record<string, { message: string }>;

  it('are there in every language, and for browsers that say only "Norwegian"', () => {
    expect(readdirSync(LOCALES).toSorted()).toEqual([...UI_LANGUAGES, 'no'].toSorted());
    expect(read('no')).toEqual(read('nb'));
  });

  it.each(UI_LANGUAGES)('are whole in %s and short enough for the stores', (language) => {
    const texts = read(language);
    expect(Object.keys(texts)).toEqual(['extensionName', 'extensionDescription', 'actionTitle']);
    for (const { message } of Object.values(texts)) expect(message).toMatch(/^\S.+\S$/);
    // The limit of both stores for a description.
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    if (language !== 'en') expect(texts.actionTitle).not.toEqual(read('en').actionTitle);
  });
});
