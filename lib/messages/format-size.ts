import { intlLocales } from './format';
import type { UiLanguage } from './index';

/** Bytes as a person reads them: '240 kB', '12 MB'; at least one kB, since nobody asks for less. */
export function formatSize(bytes: number, language: UiLanguage): string {
  const isLarge = bytes >= 1_000_000;
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
  return new Intl.NumberFormat(intlLocales(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    // A tenth says something of 1.4 MB, nothing of 14.
    maximumFractionDigits: isLarge && value < 10 ? 1 : 0,
  }).format(value);
}
