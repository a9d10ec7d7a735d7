/** How the columns of a comparison are named, in the language of the interface. */
import type { CompareColumn } from '../audit/compare';
import { formatDate, formatDateTime } from './format';
import type { Messages, UiLanguage } from './index';

type Named = Pick<CompareColumn, 'id' | 'shop' | 'createdAt' | 'author'>;

/** The day on which the audit was begun; with the minute where another one of the shop was begun on the same day. */
export function columnDate(column: Named, columns: readonly Named[], language: UiLanguage): string {
  const date = formatDate(column.createdAt, language);
  const twins = columns.filter((one) => one.id !== column.id && one.shop === column.shop);
  const sameDay = twins.some((one) => formatDate(one.createdAt, language) === date);
  return sameDay ? formatDateTime(column.createdAt, language) : date;
}

/** What tells an audit from others of the same shop: who made it where that does, else its day; '' where it is the only one. */
export function columnDetail(column: Named, columns: readonly Named[], language: UiLanguage): string {
  const twins = columns.filter((one) => one.id !== column.id && one.shop === column.shop);
  if (twins.length === 0) return '';
  const nameTells = column.author !== '' && twins.every(({ author }) => author !== column.author);
  return nameTells ? column.author : columnDate(column, columns, language);
}

/** The shop, with what tells the audit from others of the same shop. */
export function columnName(column: Named, columns: readonly Named[], language: UiLanguage): string {
  return [column.shop, columnDetail(column, columns, language)].filter(Boolean).join(', ');
}

/** Who made an audit; without a name, when it was begun. '' without an audit. */
export function personOf(
  column: Named | undefined,
  columns: readonly Named[],
  m: Pick<Messages, 'compare'>,
  language: UiLanguage,
): string {
  if (!column) return '';
  return column.author || `${m.compare.noAuthor} (${columnDate(column, columns, language)})`;
}
