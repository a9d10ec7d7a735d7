import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fi } from './fi';
import { fr } from './fr';
import { hu } from './hu';
import { is } from './is';
import { it } from './it';
import { lt } from './lt';
import { lv } from './lv';
import { nb } from './nb';
import { nl } from './nl';
import { nn } from './nn';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { sk } from './sk';
import { sl } from './sl';
import { sv } from './sv';
import type { FactTerms } from './terms';

/** The vocabularies for facts by language (ISO 639-1, 'nb' and 'nn' told apart). */
export const FACT_TERMS: Record<string, FactTerms> = {
  nb,
  nn,
  da,
  sv,
  en,
  de,
  nl,
  fi,
  fr,
  es,
  it,
  pt,
  pl,
  cs,
  et,
  sk,
  sl,
  hu,
  ro,
  el,
  is,
  lv,
  lt,
};
