import type { FailedFile, ImportReport } from '../../components/shops/import-panel';
import { LONGEST_IMPORT, parseImport } from '../../lib/documents/json';
import { storeProblem } from '../../lib/store/errors';
import { importAudits } from '../../lib/store/import';

/**
 * Take in audits from files, one file after the other, so that one that cannot be read keeps none of the others out.
 * Never rejects: what went wrong stands in the report.
 */
export async function importFiles(files: readonly File[]): Promise<ImportReport> {
  const report: ImportReport = { added: 0, same: 0, failed: [] };
  for (const file of files) {
    const result = await importFile(file);
    if ('reason' in result) {
      report.failed.push({ name: file.name, ...result });
    } else {
      report.added += result.added;
      report.same += result.same;
    }
  }
  return report;
}

async function importFile(file: File): Promise<Pick<ImportReport, 'added' | 'same'> | Omit<FailedFile, 'name'>> {
  // UTF-8 takes at least one byte for each unit that the limit counts, at most three.
  if (file.size > 3 * LONGEST_IMPORT) return { reason: 'tooLarge' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { reason: 'unreadable' };
  }
  const parsed = parseImport(text);
  if (!parsed.ok) return { reason: parsed.reason };
  try {
    const { added, same } = await importAudits(parsed.audits);
    return { added: added.length, same: same.length };
  } catch (error) {
    return { reason: 'notSaved', problem: storeProblem(error) };
  }
}
