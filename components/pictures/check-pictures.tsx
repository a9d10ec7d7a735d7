import { evidenceKey } from '../../lib/audit/evidence';
import { picturesOf } from '../../lib/audit/pictures';
import type { CheckView } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { useMessages } from '../messages-context';
import { PictureRow } from './picture-row';
import { usePictureWork } from './picture-work';
import { TakePageButton } from './take-button';
import { useTaking } from './use-taking';

/** The pictures of a check that stand with none of its evidence, and the way to take one of the page as it is. */
export function CheckPictures({ view }: { view: CheckView }) {
  const work = usePictureWork();
  const messages = useMessages();
  const taking = useTaking(view, null);
  if (!work) return null;
  const listed = view.findings.flatMap(({ evidence }) => evidence.map((one) => evidenceKey(view.check, one)));
  const { rest } = picturesOf(work.pictures, view.check, listed);
  return (
    <div class="check-pictures">
      {taking.take && <TakePageButton taking={taking} />}
      {!taking.take && rest.length > 0 && <h4 class="field-label">{messages.pictures.title}</h4>}
      <PictureRow name={checkText(view, messages).name} pictures={rest} taking={taking.take && taking} />
    </div>
  );
}
