import { useMemo } from 'preact/hooks';
import type { TestsWork } from '../../components/guide/guide-context';
import type { Audit } from '../../lib/audit/model';
import { storeProblem } from '../../lib/store/errors';
import { addTest, removeItem, restoreItem, saveField } from '../../lib/store/items';

/** Texts of tests that this window has not been able to store so far; they outlive the view, as the notes do. */
const drafts = new Map<string, string>();

/** The guided tests of an audit, written to the store; undefined where nothing can be changed. */
export function useTests({ id, deletedAt }: Audit): TestsWork | undefined {
  const editable = id !== '' && deletedAt === null;
  return useMemo(() => (editable ? testsOn(id) : undefined), [id, editable]);
}

function testsOn(auditId: string): TestsWork {
  return {
    add: (kind, fields) => addTest(auditId, kind, fields),
    save: (id, field, value) => saveField(auditId, 'test', id, field, value),
    remove: (id) => removeItem(auditId, 'test', id),
    restore: (id) => restoreItem(auditId, 'test', id),
    copy: (text) => navigator.clipboard.writeText(text),
    problemOf: storeProblem,
    drafts,
  };
}
