import { useRef, useState } from 'preact/hooks';
import type { FoundAudit, ImportState, OpenedFile } from '../../components/shops/import-state';
import type { Problem } from '../../components/shops/problem';
import type { AuditFile } from '../../lib/audit/additions';
import { bringsSomething } from '../../lib/audit/incoming';
import type { AuditHead } from '../../lib/audit/model';
import { takeChecklist } from '../../lib/store/checklists';
import { storeProblem } from '../../lib/store/errors';
import { importAudits } from '../../lib/store/import';
import { noMemory, type PreviewMemory, previewAudits, undoImport } from '../../lib/store/import-preview';
import { type FileReading, startReading } from './file-reader';
import type { PrintedFile } from './read-printed';
import { leaveUnaudited } from './use-removal';

/** What was found in the files so far. */
interface Found {
  files: OpenedFile[];
  audits: FoundAudit[];
  /** The audits themselves, in the same order, and their fingerprints. */
  contents: AuditFile[];
  prints: Map<AuditFile, string>;
  memory: PreviewMemory;
}
const nothing = (): Found => ({ files: [], audits: [], contents: [], prints: new Map(), memory: noMemory() });

export interface Import {
  state: ImportState;
  /** Look into files; those that come while others are looked into, or shown, are added to them. */
  take: (files: readonly File[]) => void;
  choose: (index: number, chosen: boolean) => void;
  chooseAll: (chosen: boolean) => void;
  /** Take in what is chosen. */
  save: () => void;
  /** Take in the checklist of a file, by the file's place. */
  takeChecklist: (file: number) => void;
  /** Leave it where it is: nothing is taken in, or what was is shown no longer. */
  cancel: () => void;
  /** Take out again what was just taken in. */
  undo: () => void;
}

/**
 * Opening audits from files: they are read one after the other, shown, and taken in when the person says so.
 * @param onProblem Told where what was taken in could not be taken out again.
 */
export function useImport(onProblem: (problem: Problem) => void): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const found = useRef(nothing());
  const queue = useRef<File[]>([]);
  const reading = useRef<FileReading | undefined>(undefined);
  const stop = useRef<AbortController | undefined>(undefined);
  const added = useRef<readonly AuditHead[]>([]);

  const show = (chosen: ReadonlySet<number>, problem?: ReturnType<typeof storeProblem>) => {
    const { files, audits } = found.current;
    setState({ step: 'preview', files: [...files], audits: [...audits], chosen, ...(problem && { problem }) });
  };

  const take = async (files: readonly File[]) => {
    if (files.length === 0 || stop.current) return;
    queue.current.push(...files);
    if (reading.current) return;
    const reader = startReading();
    reading.current = reader;
    const chosen = new Set(state.step === 'preview' ? state.chosen : []);
    const known = found.current.audits.length;
    const isGone = () => reading.current !== reader;
    const next = () => {
      const file = queue.current.shift();
      return file && { file, read: reader.read(file) };
    };
    let ahead = next();
    for (let done = 0; ahead; done += 1) {
      const { file, read } = ahead;
      setState({ step: 'reading', done, files: done + 1 + queue.current.length });
      const printed = await read;
      if (isGone()) return;
      // The worker reads the next one while this one is held against what is stored.
      ahead = next();
      await lookInto(file, printed, found.current, isGone);
      if (isGone()) return;
      ahead ??= next();
    }
    reader.close();
    reading.current = undefined;
    for (const [index, audit] of found.current.audits.entries())
      if (index >= known && bringsSomething(audit)) chosen.add(index);
    show(chosen);
  };

  const save = async () => {
    if (state.step !== 'preview') return;
    const { chosen } = state;
    const audits = found.current.contents.filter((_audit, index) => chosen.has(index));
    const stopping = new AbortController();
    stop.current = stopping;
    const progress = (done: number) => setState({ step: 'saving', done, audits: audits.length });
    progress(0);
    try {
      const wishes = { prints: found.current.prints, onProgress: progress, signal: stopping.signal };
      const imported = await importAudits(audits, wishes);
      added.current = imported.added;
      found.current = nothing();
      setState({ step: 'done', added: imported.added.length, same: imported.same.length });
    } catch (error) {
      show(chosen, stopping.signal.aborted ? undefined : storeProblem(error));
    } finally {
      stop.current = undefined;
    }
  };

  const cancel = () => {
    // While it is being saved the database undoes it, and what was found is shown again.
    if (stop.current) return stop.current.abort();
    reading.current?.close();
    reading.current = undefined;
    queue.current = [];
    found.current = nothing();
    setState({ step: 'idle' });
  };

  const undo = async () => {
    try {
      const heads = added.current;
      setState({ step: 'undone', audits: await undoImport(heads.map(({ id }) => id)) });
      for (const shop of new Set(heads.map((head) => head.shop))) leaveUnaudited(shop).catch(reportError);
    } catch (error) {
      onProblem({ what: 'remove', advice: storeProblem(error) });
    }
  };

  const takeList = async (index: number) => {
    const file = found.current.files[index];
    if (state.step !== 'preview' || !file?.checklist) return;
    const { files } = found.current;
    try {
      const { isNew } = await takeChecklist(file.checklist);
      files[index] = { ...file, taken: isNew ? 'new' : 'known' };
      // What was chosen meanwhile stays chosen.
      setState((now) => (now.step === 'preview' ? { ...now, files: [...files] } : now));
    } catch (error) {
      onProblem({ what: 'save', advice: storeProblem(error) });
    }
  };

  const choose = (index: number, isChosen: boolean) => {
    if (state.step !== 'preview') return;
    const chosen = new Set(state.chosen);
    if (isChosen) chosen.add(index);
    else chosen.delete(index);
    setState({ ...state, chosen });
  };
  const chooseAll = (isChosen: boolean) => {
    if (state.step !== 'preview') return;
    const all = state.audits.flatMap((audit, index) => (isChosen && bringsSomething(audit) ? [index] : []));
    setState({ ...state, chosen: new Set(all) });
  };
  return {
    state,
    take: (files) => void take(files),
    choose,
    chooseAll,
    save: () => void save(),
    takeChecklist: (file) => void takeList(file),
    cancel,
    undo: () => void undo(),
  };
}

/** Add what is in a file to what was found. Never rejects. */
async function lookInto(
  file: File,
  { result, prints }: PrintedFile,
  found: Found,
  isGone: () => boolean,
): Promise<void> {
  if ('checklist' in result) {
    found.files.push({ name: file.name, checklist: result.checklist });
    return;
  }
  if (!result.ok) {
    found.files.push({ name: file.name, problem: result.reason });
    return;
  }
  try {
    const incoming = await previewAudits(result.audits, prints, found.memory);
    if (isGone()) return;
    const makers = new Set(result.audits.map(({ madeBy }) => madeBy));
    const [madeBy] = makers;
    const opened = {
      name: file.name,
      ...(result.note && { note: result.note }),
      ...(makers.size === 1 && madeBy && { madeBy }),
    };
    found.files.push(opened);
    for (const [index, audit] of result.audits.entries()) {
      const one = incoming[index];
      if (!one) continue;
      found.audits.push({ ...one, file: opened });
      found.contents.push(audit);
      found.prints.set(audit, prints[index] ?? '');
    }
  } catch {
    found.files.push({ name: file.name, problem: 'unreadable' });
  }
}
