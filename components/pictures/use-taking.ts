import { useRef, useState } from 'preact/hooks';
import { LONGEST_ALT, type PictureProblem } from '../../lib/audit/pictures';
import type { CheckView, SeenEvidence } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { fill } from '../marker/fill';
import { useMessages } from '../messages-context';
import { saidIn } from '../quote';
import { usePictureWork } from './picture-work';

export interface Taking {
  state: 'idle' | 'taking' | 'kept' | PictureProblem;
  /** Missing where no page is open. A second click while one is being taken does nothing. */
  take?(): void;
}

/** Taking pictures of one thing: a piece of evidence, or the page as the window shows it. */
export function useTaking(view: Pick<CheckView, 'check' | 'words'>, evidence: SeenEvidence | null): Taking {
  const work = usePictureWork();
  const messages = useMessages();
  const [state, setState] = useState<Taking['state']>('idle');
  const busy = useRef(false);
  const take = async () => {
    if (busy.current) return;
    busy.current = true;
    setState('taking');
    const { pictures } = messages;
    const { name } = checkText(view, messages);
    const template = evidence ? pictures.alt : pictures.altPage;
    const said = evidence ? saidIn(evidence) : '';
    const alt = fill(template, { name, quote: said.slice(0, LONGEST_ALT - name.length) });
    const problem = await work?.take?.({ check: view.check, evidence, alt });
    busy.current = false;
    setState(problem ?? 'kept');
  };
  return { state, take: work?.take && (() => void take()) };
}
