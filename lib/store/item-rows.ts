/** What the person made, as the records that lie in the store, and back. Pure. */
import { type Additions, noAdditions, type SeenAt, TEXT_FIELDS } from '../audit/additions';
import { type CheckId, compareChecks, isCheckId } from '../audit/checklist';
import { checklistIn } from '../audit/checklist-schema';
import { inOrder } from '../audit/order';
import type { OwnChecklist } from '../audit/own-checklist';
import { FIELDS, fitsField, fitsMade, type ItemFields, type ItemMade, type ListKind } from './item-fields';
import type { ItemKind, ItemRecord } from './schema';

const CHECK = 'check:';

/** Field of one check of a proposal. */
export function checkField(check: CheckId): string {
  return CHECK + check;
}

/** Field of one shop where a proposal was seen. Neither audits' ids nor checks' have a colon. */
export function seenField({ auditId, check }: SeenAt): string {
  return `seen:${auditId}:${check}`;
}

/** One thing, its fields put together. */
interface Item {
  kind: ItemKind;
  id: string;
  fields: Map<string, unknown>;
  updatedAt: string;
}

/**
 * What the records of one audit say.
 * @param removed true: only what was taken out, instead of only what was not. Texts are never taken out.
 */
export function additionsOf(records: readonly ItemRecord[], removed = false): Additions {
  const made = noAdditions();
  for (const item of itemsOf(records)) {
    if (item.kind === 'checklist') {
      if (!removed) made.checklist = checklistIn(item.fields.get('value'));
    } else if (item.kind === 'text') {
      const field = TEXT_FIELDS.find((one) => one === item.id);
      const text = item.fields.get('text');
      if (field && !removed && typeof text === 'string' && text !== '') made.texts[field] = text;
    } else if ((item.fields.get('removed') === true) === removed && isUnderstood(item)) {
      place(made, item);
    }
  }
  return { ...made, ...sortAdditions(made) };
}

/** The lists in the order in which an audit holds them: by time, or as the person put them. */
export function sortAdditions(
  lists: Pick<Additions, 'own' | 'pictures' | 'tests' | 'touchpoints' | 'proposals'>,
): typeof lists {
  const byTime = <T extends { id: string }>(items: readonly T[], timeOf: (item: T) => string): T[] =>
    items.toSorted((a, b) => compareText(timeOf(a), timeOf(b)) || compareText(a.id, b.id));
  return {
    own: byTime(lists.own, (one) => one.addedAt),
    pictures: byTime(lists.pictures, (one) => one.takenAt),
    tests: byTime(lists.tests, (one) => one.startedAt),
    touchpoints: inOrder(lists.touchpoints),
    proposals: inOrder(lists.proposals),
  };
}

function itemsOf(records: readonly ItemRecord[]): Item[] {
  const items = new Map<string, Item>();
  for (const { kind, id, field, value, updatedAt } of records) {
    const key = `${kind}\n${id}`;
    const item = items.get(key) ?? { kind, id, fields: new Map(), updatedAt };
    items.set(key, item);
    item.fields.set(field, value);
    if (updatedAt > item.updatedAt) item.updatedAt = updatedAt;
  }
  return [...items.values()];
}

/** What a later version wrote stays in the store, unread. */
function isUnderstood(item: Item): item is Item & { kind: ListKind } {
  return Object.hasOwn(FIELDS, item.kind) && fitsMade(item.kind as ListKind, item.fields.get('made'));
}

function place(to: Additions, item: Item & { kind: ListKind }): void {
  const { id, updatedAt } = item;
  switch (item.kind) {
    case 'own':
      to.own.push({ id, ...madeOf(item, 'own') });
      break;
    case 'picture':
      to.pictures.push({ id, ...madeOf(item, 'picture'), ...fieldsOf(item, 'picture') });
      break;
    case 'test':
      to.tests.push({ id, ...madeOf(item, 'test'), ...fieldsOf(item, 'test'), updatedAt });
      break;
    case 'touchpoint':
      to.touchpoints.push({ id, ...fieldsOf(item, 'touchpoint') });
      break;
    case 'proposal':
      to.proposals.push({ id, ...fieldsOf(item, 'proposal'), ...membersOf(item), updatedAt });
  }
}

function madeOf<K extends ListKind>(item: Item, _kind: K): ItemMade[K] {
  return item.fields.get('made') as ItemMade[K];
}

function fieldsOf<K extends ListKind>(item: Item, kind: K): ItemFields[K] {
  const rules: Record<string, { empty: unknown }> = FIELDS[kind];
  const fields = Object.entries(rules).map(([field, { empty }]) => {
    const value = item.fields.get(field);
    return [field, fitsField(kind, field, value) ? value : empty];
  });
  return Object.fromEntries(fields) as ItemFields[K];
}

function membersOf(item: Item): { checks: CheckId[]; seenAt: SeenAt[] } {
  const seenAt: SeenAt[] = [];
  const checks: CheckId[] = [];
  for (const [field, value] of item.fields) {
    const answered = value === true && field.startsWith(CHECK) && field.slice(CHECK.length);
    if (isCheckId(answered)) checks.push(answered);
    const [word, auditId, check, ...rest] = field.split(':');
    if (word === 'seen' && value === true && auditId && isCheckId(check) && rest.length === 0)
      seenAt.push({ auditId, check });
  }
  return {
    checks: checks.sort(compareChecks),
    seenAt: seenAt.sort((a, b) => compareText(a.auditId, b.auditId) || compareChecks(a.check, b.check)),
  };
}

/**
 * The records of all that an audit's person made; what is empty has none.
 * @param at ISO 8601 time for what has none of its own
 */
export function additionRows(auditId: string, additions: Additions, at: string): ItemRecord[] {
  const { own, pictures, tests, touchpoints, proposals, texts, checklist } = additions;
  return [
    ...(checklist ? [checklistRow(auditId, checklist, at)] : []),
    ...own.flatMap(({ id, ...made }) => itemRows({ auditId, kind: 'own', id, updatedAt: made.addedAt }, made, {})),
    ...pictures.flatMap(({ id, alt, ...made }) =>
      itemRows({ auditId, kind: 'picture', id, updatedAt: made.takenAt }, made, { alt }),
    ),
    ...tests.flatMap(({ id, kind, updatedAt, ...fields }) =>
      itemRows({ auditId, kind: 'test', id, updatedAt }, { kind }, fields),
    ),
    ...touchpoints.flatMap(({ id, ...fields }) =>
      itemRows({ auditId, kind: 'touchpoint', id, updatedAt: at }, null, fields),
    ),
    ...proposals.flatMap(({ id, updatedAt, checks, seenAt, ...fields }) => {
      const members = [...checks.map(checkField), ...seenAt.map(seenField)];
      const head = { auditId, kind: 'proposal', id, updatedAt } as const;
      return [
        ...itemRows(head, null, fields),
        ...[...new Set(members)].map((field): ItemRecord => ({ ...head, field, value: true })),
      ];
    }),
    ...TEXT_FIELDS.filter((id) => texts[id]).map(
      (id): ItemRecord => ({ auditId, kind: 'text', id, field: 'text', value: texts[id], updatedAt: at }),
    ),
  ];
}

/** The record that holds the checklist of an audit; null where it is the product's. */
export function checklistRow(auditId: string, checklist: OwnChecklist | null, updatedAt: string): ItemRecord {
  return { auditId, kind: 'checklist', id: 'checklist', field: 'value', value: checklist, updatedAt };
}

/** The records of one thing: what it was made of, and its fields that are not empty. */
export function itemRows<K extends ListKind>(
  head: Omit<ItemRecord, 'field' | 'value'> & { kind: K },
  made: ItemMade[K],
  fields: Partial<ItemFields[K]>,
): ItemRecord[] {
  const rules: Record<string, { empty: unknown }> = FIELDS[head.kind];
  const filled = Object.entries(fields).filter(([field, value]) => value !== rules[field]?.empty);
  return [
    { ...head, field: 'made', value: made },
    ...filled.map(([field, value]): ItemRecord => ({ ...head, field, value })),
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
