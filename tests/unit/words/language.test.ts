import { describe, expect, it } from 'vitest';
import { languageOf, languageOfTag } from '../../../lib/words/language';

/** A few sentences as a shop would write them, each in its own language. */
const SAMPLES: Record<string, string> = {
  nb: 'Hei! Vi pakker alle varer for hånd, og du kan hente pakken hos oss eller få den hjem til deg. Det er ikke mye som skal til før vi sender, og vi svarer på det du lurer på.',
  nn: 'Hei! Vi pakkar alle varer for hand, og du kan hente pakka hos oss eller få ho heim til deg. Det er ikkje mykje som skal til før vi sender, og frå oss får du eit svar på det du lurer på. Vi vil vere her og gjere meir for deg.',
  da: 'Hej! Vi pakker alle varer i hånden, og du kan hente din pakke hos os eller få den bragt hjem til dig. Efter et par dage er vores pakke fremme, og vi svarer på alt det, du har brug for at vide af os.',
  sv: 'Hej! Vi packar alla varor för hand, och du kan hämta ditt paket hos oss eller få det hem till dig. Det är inte mycket som behövs för att vi ska skicka, och våra dina paket är även från ett lager hos oss.',
  fi: 'Hei! Pakkaamme tuotteet käsin, ja voit noutaa paketin meiltä tai saada sen kotiin. Se ei ole paljon, mutta jos sinulla on kysyttävää, niin ota yhteyttä, tai tule käymään, kun olet lähellä. Tämä on meille tärkeää ja se myös näkyy.',
  en: 'Hello! We pack every parcel by hand, and you can pick it up from us or have it sent to your home. It is not much that we need for this, and we are here with an answer that you can trust.',
  de: 'Hallo! Wir packen jedes Paket von Hand, und Sie können es bei uns abholen oder mit der Post erhalten. Das ist nicht viel, und die Waren werden im Lager für Sie auf den Weg gebracht. Auch eine Frage ist uns willkommen.',
  nl: 'Hallo! Wij pakken elk pakket met de hand in, en je kunt het bij ons ophalen of het wordt naar je huis gestuurd. Dat is niet veel werk voor ons, maar het is wel de manier waarop wij van deze winkel houden.',
  fr: 'Bonjour ! Nous préparons chaque colis à la main, et vous pouvez le retirer chez nous ou le recevoir avec la poste. Ce n’est pas grand-chose pour nous, mais les clients sont contents et nous le sommes aussi dans notre maison.',
  es: 'Hola. Preparamos cada paquete a mano, y puedes recogerlo en la tienda o recibirlo en tu casa. No es mucho para nosotros, pero los clientes están contentos con el trabajo que se hace aquí y por eso lo hacemos.',
  it: 'Ciao! Prepariamo ogni pacco a mano, e puoi ritirarlo in negozio o riceverlo a casa con la posta. Non è molto per noi, ma i clienti sono contenti di quello che facciamo e della cura che si vede nel lavoro.',
  pl: 'Cześć! Każdą paczkę pakujemy ręcznie, a ty możesz odebrać ją u nas lub dostać do domu. To nie jest dużo pracy, ale dla nas jest ważne, że klienci są zadowoleni i że się do nas odzywają. Jak masz pytanie, to napisz.',
  pt: 'Olá! Preparamos cada encomenda à mão, e você pode recolher na loja ou receber em casa com os correios. Não é muito para nós, mas os clientes estão contentes com o trabalho que se faz aqui e por isso é assim que o fazemos.',
};

describe('languageOf', () => {
  it.each(Object.entries(SAMPLES))('knows %s by its own words', (code, text) => {
    expect(languageOf([text], '')).toBe(code);
  });

  it.each(Object.entries(SAMPLES))('knows %s though the markup claims otherwise', (code, text) => {
    expect(languageOf([text, text], code === 'en' ? 'de' : 'en')).toBe(code);
  });

  it.each(Object.entries(SAMPLES))('agrees with markup that tells %s', (code, text) => {
    expect(languageOf([text], code)).toBe(code);
  });

  it('believes the markup where there are too few words to tell', () => {
    expect(languageOf(['Kontakt', '149 kr'], 'da-dk')).toBe('da');
    expect(languageOf([], 'no')).toBe('nb');
    expect(languageOf([], 'fi-fi')).toBe('fi');
  });

  it('keeps a claim that neighbours cannot tell from the text', () => {
    const shared = 'Vi har det som du vil ha, og det er for deg';
    expect(languageOf([shared], 'nn')).toBe('nn');
    expect(languageOf([shared], 'nb')).toBe('nb');
  });

  it('does not take a word or two for a language', () => {
    expect(languageOf(['Bua AS', 'Retur og bytte'], '')).toBe('');
    expect(languageOf(['Bua AS', 'Retur og bytte'], 'nb')).toBe('nb');
  });

  it('says nothing where nothing is said', () => {
    expect(languageOf([], '')).toBe('');
    expect(languageOf(['149', '§§§'], '')).toBe('');
  });

  it('does not lose itself in an endless text', () => {
    const endless = function* () {
      for (;;) yield SAMPLES.sv as string;
    };
    expect(languageOf(endless(), '')).toBe('sv');
  });
});

describe('languageOfTag', () => {
  it('reads what a lang attribute claims', () => {
    expect(languageOfTag('no-NO')).toBe('nb');
    expect(languageOfTag('nn')).toBe('nn');
    expect(languageOfTag('de_AT')).toBe('de');
    expect(languageOfTag('EN-gb')).toBe('en');
    expect(languageOfTag('')).toBe('');
  });
});
