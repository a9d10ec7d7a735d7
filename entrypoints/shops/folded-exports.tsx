import { useState } from 'preact/hooks';
import { useDeskMessages, useLanguage } from '../../components/messages-context';
import { FoldedExport } from '../../components/shops/folded-export';
import { AGREEMENT_FORMATS, type AgreementFormat } from '../../lib/documents/agree-formats';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../../lib/documents/compare-formats';
import type { UiLanguage } from '../../lib/messages';
import { loadAudits } from '../../lib/store/audits';
import { loadNamed } from '../../lib/store/copies';
import { useMaking } from './use-making';

/** Files of the audits that stand side by side, in the order in which they stand. */
export function ComparisonExports({ ids }: { ids: readonly string[] }) {
  const { exporting } = useDeskMessages();
  const [language, setLanguage] = useFileLanguage();
  const { state, make, cancel } = useMaking<ComparisonFormat>();
  return (
    <FoldedExport
      title={exporting.comparison}
      formats={COMPARISON_FORMATS}
      state={state}
      language={language}
      onLanguage={setLanguage}
      onExport={(format) => void make(format, async () => ({ audits: await loadAudits(ids), format, language }))}
      onCancel={cancel}
    />
  );
}

/** Files of how far audits of one shop agree: those that count. */
export function AgreementExports({ ids }: { ids: readonly string[] }) {
  const { exporting } = useDeskMessages();
  const [language, setLanguage] = useFileLanguage();
  const { state, make, cancel } = useMaking<AgreementFormat>();
  return (
    <FoldedExport
      title={exporting.title}
      formats={AGREEMENT_FORMATS}
      state={state}
      language={language}
      onLanguage={setLanguage}
      onExport={(format) => void make(format, async () => ({ agreeing: await loadNamed(ids), format, language }))}
      onCancel={cancel}
    />
  );
}

/** The language that a file is written in: that of the page, until the person chooses another. */
function useFileLanguage() {
  const uiLanguage = useLanguage();
  const [chosen, setChosen] = useState<UiLanguage>();
  return [chosen ?? uiLanguage, setChosen] as const;
}
