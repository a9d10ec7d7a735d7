import { useEffect, useRef, useState } from 'preact/hooks';
import { LanguageMenu } from '../../components/language-menu';
import { MessagesProvider } from '../../components/messages-context';
import { FileDrop } from '../../components/shops/file-drop';
import { type Problem, problemText } from '../../components/shops/problem';
import { ProblemNotice } from '../../components/shops/problem-notice';
import { hrefOf } from '../../components/shops/route';
import { ShopsFrame } from '../../components/shops/shops-frame';
import { loadMessages, messagesOf } from '../../lib/messages';
import { useUiLanguage } from '../shared/use-ui-language';
import { AgreeView } from './agree-view';
import { AuditView } from './audit-view';
import { ChecklistView } from './checklist-view';
import { ChecklistsView } from './checklists-view';
import { CompareView } from './compare-view';
import { ListView } from './list-view';
import { StrategyView } from './strategy-view';
import { TextsView } from './texts-view';
import { useImport } from './use-import';
import { usePicked } from './use-picked';
import { useRoute } from './use-route';

/** The full page: leads to the view that the address asks for. */
export function App() {
  const [language, chooseLanguage] = useUiLanguage(loadMessages);
  const route = useRoute();
  const picked = usePicked();
  const [problem, setProblem] = useState<Problem>();
  // Files let go of over the checklists.
  const [handed, setHanded] = useState<File[]>();
  const imports = useImport(setProblem);
  // What is chosen within a comparison is in its address too, and is no other place.
  const place = route.page === 'compare' || route.page === 'agree' ? route.page : hrefOf(route);
  useArrival(place, () => {
    setProblem(undefined);
    setHanded(undefined);
  });

  const openAudits = (files: File[]) => {
    imports.take(files);
    // What is in them is shown above the list.
    if (route.page !== 'list') location.hash = hrefOf({ page: 'list' });
  };

  if (!language) return null;
  return (
    <MessagesProvider language={language}>
      <ShopsFrame welcome="welcome.html" tools={<LanguageMenu onLanguage={chooseLanguage} />}>
        {problem && (
          <ProblemNotice text={problemText(problem, messagesOf(language))} onClose={() => setProblem(undefined)} />
        )}
        {route.page === 'list' && <ListView picked={picked} imports={imports} onProblem={setProblem} />}
        {route.page === 'audit' && <AuditView key={hrefOf(route)} {...route} onProblem={setProblem} />}
        {route.page === 'strategy' && <StrategyView key={route.id} id={route.id} onProblem={setProblem} />}
        {route.page === 'texts' && <TextsView key={route.id} id={route.id} onProblem={setProblem} />}
        {route.page === 'checklists' && (
          <ChecklistsView dropped={handed} onAudits={openAudits} onProblem={setProblem} />
        )}
        {route.page === 'checklist' && <ChecklistView key={route.id} id={route.id} />}
        {route.page === 'agree' && <AgreeView route={route} />}
        {route.page === 'compare' && <CompareView route={route} />}
        <FileDrop onFiles={route.page === 'checklists' ? setHanded : openAudits} />
      </ShopsFrame>
    </MessagesProvider>
  );
}

/** On the way from one view to another: to the top, with the focus where reading begins. */
function useArrival(place: string, onLeave: () => void): void {
  const before = useRef(place);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    leave.current();
    scrollTo({ top: 0 });
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [place]);
}
