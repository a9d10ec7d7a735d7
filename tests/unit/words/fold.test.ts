import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName, toAscii } from '../../../lib/words/fold';

describe('fold', () => {
  it('makes one of the composed and the decomposed way to write a letter', () => {
    expect(fold('kjøpsvilka\u030ar')).toBe('kjøpsvilkår');
    expect(fold('O\u0308ffnungszeiten')).toBe('öffnungszeiten');
    expect(fold('fac\u0327ade')).toBe('façade');
  });

  it('keeps æ, ø and å apart from a, o and ae', () => {
    expect(fold('ÆRLIG Øl Ål')).toBe('ærlig øl ål');
    expect(fold('ål')).not.toBe(fold('al'));
  });

  it('makes one of ß and ss, as capitals and the Swiss do', () => {
    expect(fold('Größentabelle')).toBe(fold('GRÖSSENTABELLE'));
    expect(fold('GRÖẞE')).toBe('grösse');
  });

  it('takes out what stands invisibly inside words', () => {
    expect(fold('Ver\u00adsand\u00adkosten')).toBe('versandkosten');
    expect(fold('re\u200btur\ufeff')).toBe('retur');
    expect(fold('\u200ekontakt\u200f oss\u2060')).toBe('kontakt oss');
  });

  it('makes one space of everything that is neither letter nor digit', () => {
    expect(fold('  Frakt\u00a0&\tretur – 30 dager! ')).toBe('frakt retur 30 dager');
    expect(fold('E-post/e-mail')).toBe('e post e mail');
    expect(fold('★ → !')).toBe('');
  });

  it('keeps letters and digits of every script', () => {
    expect(fold('Доставка за 2 дня')).toBe('доставка за 2 дня');
    expect(fold('送料無料')).toBe('送料無料');
  });

  it('treats a letter alike whatever stands beside it', () => {
    // Texts of Latin letters alone take a shorter way than those with others.
    const different: string[] = [];
    for (let code = 1; code < 0x3000; code++) {
      const letter = String.fromCharCode(code);
      if (fold(`a${letter}b`) !== fold(`a${letter}b\u4e00`).replace('\u4e00', '')) different.push(code.toString(16));
    }
    expect(different).toEqual([]);
  });

  it('gives the same when it is done twice, and never a blank at an end or two in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(once).not.toMatch(/^ | $| {2}/);
      }),
    );
  });
});

describe('toAscii', () => {
  it('writes letters as addresses do', () => {
    expect(toAscii('kjøpsvilkår')).toBe('kjopsvilkar');
    expect(toAscii(fold('Größe'))).toBe('grosse');
    expect(toAscii('æske')).toBe('aeske');
    expect(toAscii('przesyłka zwrotów')).toBe('przesylka zwrotow');
    expect(toAscii('détaillé')).toBe('detaille');
  });
});

describe('foldName', () => {
  it('parts the names that developers write', () => {
    expect(foldName('siteSearch__btn--icon')).toBe('site search btn icon');
    expect(foldName('nav-wish_list')).toBe('nav wish list');
    expect(foldName('søkeFelt')).toBe('søke felt');
  });
});
