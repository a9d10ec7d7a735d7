import type { AuditHead } from '../audit/model';
import { formatDate } from '../messages/format';
import type { UiLanguage } from '../messages/index';

/** A name for each audit that tells it from the others: the shop, with the day where a shop is there twice. */
export function columnNames(audits: readonly AuditHead[], language: UiLanguage): string[] {
  const taken = new Set<string>();
  return audits.map(({ shop, createdAt }) => {
    const isTwice = audits.filter((audit) => audit.shop === shop).length > 1;
    const plain = isTwice ? `${shop}, ${formatDate(createdAt, language)}` : shop;
    let name = plain;
    for (let n = 2; taken.has(name); n += 1) name = `${plain} (${n})`;
    taken.add(name);
    return name;
  });
}
