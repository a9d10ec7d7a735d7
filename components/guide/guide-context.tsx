import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ServiceTest } from '../../lib/audit/additions';
import type { Audit } from '../../lib/audit/model';
import { stopped, type Timed } from '../../lib/audit/service-tests';
import type { CheckView } from '../../lib/audit/state';
import { useMessages } from '../messages-context';
import type { Pages } from '../pages';
import { useUndoing } from '../undo';
import { type SaveStatus, useWrites } from '../use-writes';
import type { Problem } from '../work';

/** What of a test can be written, one field at a time. */
export type TestFields = Omit<ServiceTest, 'id' | 'kind' | 'updatedAt'>;

/** The guided tests as they are handed on. Each resolves only once the write is completed, and rejects else. */
export interface TestsWork {
  add(kind: ServiceTest['kind'], fields: Partial<TestFields>): Promise<unknown>;
  save<F extends keyof TestFields>(id: string, field: F, value: TestFields[F]): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Puts a text into the clipboard. */
  copy(text: string): Promise<void>;
  /** The kind of problem that a rejection stands for. */
  problemOf(error: unknown): Problem;
  /** Texts that are not stored yet, by `draftKey`; outlives the view where the window does. */
  drafts: Map<string, string>;
}

/** What the person does with the guided tests. */
export interface TestActions {
  start(kind: ServiceTest['kind'], fields: Partial<TestFields>): void;
  write<F extends keyof TestFields>(test: ServiceTest, field: F, value: TestFields[F]): void;
  /** Something of a test has just come. */
  stop(test: ServiceTest, timed: Timed): void;
  /** Write a time, with a way back to the one before. */
  change(test: ServiceTest, timed: Timed, ms: number | null): void;
  remove(test: ServiceTest): void;
  copy(text: string): Promise<void>;
  draftOf(id: string, field: keyof TestFields): string | undefined;
}

export interface GuideValue {
  audit: Audit;
  views: readonly CheckView[];
  pages: Pages;
  /** Missing where nothing can be changed. */
  actions?: TestActions;
  /** Whether what was done to a test is stored; `new:` and the kind for one that was begun. */
  statusOf(id: string): SaveStatus | undefined;
}

const Context = createContext<GuideValue | undefined>(undefined);

/** What helps to judge by hand, undefined where nothing of the kind is offered. */
export function useGuide(): GuideValue | undefined {
  return useContext(Context);
}

/** Name of a text that is not stored yet. */
export function draftKey(id: string, field: keyof TestFields): string {
  return `${id} ${field}`;
}

interface GuideProviderProps extends Pick<GuideValue, 'audit' | 'views' | 'pages'> {
  /** Missing where nothing can be changed. */
  work?: TestsWork;
  children: ComponentChildren;
}

/** Gives the open check its tests, its counts and its hints. */
export function GuideProvider({ audit, views, pages, work, children }: GuideProviderProps) {
  const { guided } = useMessages();
  const { did } = useUndoing();
  const writes = useWrites(work?.problemOf);

  const actionsOn = (on: TestsWork): TestActions => {
    const put = <F extends keyof TestFields>(id: string, field: F, value: TestFields[F]) =>
      writes.run(id, field, false, () => on.save(id, field, value));
    return {
      start: (kind, fields) =>
        void writes.run(`new:${kind}`, 'test', false, async () => void (await on.add(kind, fields))),
      write(test, field, value) {
        if (typeof value !== 'string') return void put(test.id, field, value);
        const key = draftKey(test.id, field);
        on.drafts.set(key, value);
        void writes.run(test.id, field, true, async () => {
          await on.save(test.id, field, value);
          if (on.drafts.get(key) === value) on.drafts.delete(key);
        });
      },
      stop(test, timed) {
        for (const [field, ms] of Object.entries(stopped(test, timed, Date.now())))
          void put(test.id, field as Timed, ms);
      },
      change(test, timed, ms) {
        const before = test[timed];
        const what = guided.tests.timed[timed];
        const text = ms === null ? guided.tests.tookBack(what) : guided.tests.corrected(what);
        // Of several corrections in a row the way back leads to before the first.
        const name = ms === null ? undefined : draftKey(test.id, timed);
        did({ text, name, undo: () => void put(test.id, timed, before) });
        void put(test.id, timed, ms);
      },
      remove(test) {
        void writes
          .run(test.id, 'removed', false, () => on.remove(test.id))
          .then((done) => {
            const back = () => void writes.run(test.id, 'removed', false, () => on.restore(test.id));
            if (done) did({ text: guided.tests.removed, undo: back, lasting: true });
          });
      },
      copy: (text) => on.copy(text),
      draftOf: (id, field) => on.drafts.get(draftKey(id, field)),
    };
  };

  const value: GuideValue = { audit, views, pages, actions: work && actionsOn(work), statusOf: writes.statusOf };
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
