import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/messages-context';
import { CompareExport } from '../../components/shops/compare-export';
import type { UiLanguage } from '../../lib/messages';
import { useCompareExport } from './use-compare-export';

/** Files of the audits that stand side by side, in the order in which they stand. */
export function ComparisonExports({ ids }: { ids: readonly string[] }) {
  const uiLanguage = useLanguage();
  const [chosen, setChosen] = useState<UiLanguage>();
  const language = chosen ?? uiLanguage;
  const { state, make, cancel } = useCompareExport();
  return (
    <CompareExport
      state={state}
      language={language}
      onLanguage={setChosen}
      onExport={(kind) => void make(ids, kind, language)}
      onCancel={cancel}
    />
  );
}
