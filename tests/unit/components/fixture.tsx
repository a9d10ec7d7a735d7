import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages-context';
import { UndoProvider } from '../../../components/undo';
import type { Work } from '../../../components/work';
import { noAdditions } from '../../../lib/audit/additions';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Audit, Evidence, Finding, Judgement } from '../../../lib/audit/model';
import '../all-languages';

export const PAGE = 'https://shop.example/';

export function evidence(text: string, patch: Partial<Evidence> = {}): Evidence {
  const plain = { href: '', label: '', src: '', value: '', name: '', selector: `#${text}`, where: 'footer' } as const;
  return { text, ...plain, seenAt: '2026-01-01T10:00:00.000Z', ...patch };
}

export function finding(check: CheckId, ...texts: string[]): Finding {
  return { check, url: PAGE, confidence: 0.9, evidence: texts.map((text) => evidence(text)) };
}

export function judgement(patch: Partial<Judgement>): Judgement {
  return { verdict: null, rating: null, note: '', updatedAt: '2026-01-01T10:00:00.000Z', ...patch };
}

export function audit(patch: Partial<Audit> = {}): Audit {
  const at = '2026-01-01T10:00:00.000Z';
  const head = { id: 'a', shop: 'shop.example', createdAt: at, updatedAt: at, deletedAt: null };
  return { ...head, pages: [], findings: [], facts: [], judgements: {}, rejected: [], ...noAdditions(), ...patch };
}

/** Work that is written only when the test says so. */
export function heldWork() {
  const pending: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const held = () => new Promise<void>((resolve, reject) => pending.push({ resolve, reject }));
  const work = {
    verdict: vi.fn<Work['verdict']>(held),
    rating: vi.fn<Work['rating']>(held),
    note: vi.fn<Work['note']>(held),
    reject: vi.fn<Work['reject']>(held),
    removeOwn: vi.fn<Work['removeOwn']>(held),
    problemOf: vi.fn<Work['problemOf']>(() => 'full'),
  };
  return { work, pending };
}

/** Work that is written at once. */
export function readyWork() {
  const done = async () => undefined;
  return {
    verdict: vi.fn<Work['verdict']>(done),
    rating: vi.fn<Work['rating']>(done),
    note: vi.fn<Work['note']>(done),
    reject: vi.fn<Work['reject']>(done),
    removeOwn: vi.fn<Work['removeOwn']>(done),
    addLink: vi.fn<NonNullable<Work['addLink']>>(async () => 'new'),
    pick: vi.fn<NonNullable<Work['pick']>>(async () => true),
    problemOf: vi.fn<Work['problemOf']>(() => 'unknown'),
  };
}

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});

/** Draw in English into the document, or draw anew. */
export async function draw(children: ComponentChildren): Promise<HTMLElement> {
  if (!root) {
    root = document.createElement('div');
    document.body.append(root);
  }
  const into = root;
  await act(async () =>
    render(
      <MessagesProvider language="en">
        <UndoProvider>{children}</UndoProvider>
      </MessagesProvider>,
      into,
    ),
  );
  return into;
}

/** Do something and let everything that follows from it be drawn. */
export async function doing(what: () => void): Promise<void> {
  await act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  });
}

export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** The element of a place in the checklist, such as `note:phone`. */
export const at = <T extends HTMLElement = HTMLElement>(place: string) => find<T>(`[data-place="${place}"]`);

export const click = (element: HTMLElement) => doing(() => element.click());

export const press = (key: string, target: Element | null = document.activeElement) =>
  doing(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

export const type = (area: HTMLTextAreaElement | HTMLInputElement, text: string) =>
  doing(() => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
