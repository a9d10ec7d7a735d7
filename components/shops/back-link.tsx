import { ArrowLeft } from 'lucide';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { hrefOf } from './route';

/** The way back from a view: to the list of shops, or to that of the checklists. */
export function BackLink({ to = 'list' }: { to?: 'list' | 'checklists' }) {
  const { shops, checklists } = useDeskMessages();
  return (
    <p>
      <a href={hrefOf({ page: to })} class="back">
        <Icon icon={ArrowLeft} />
        {to === 'list' ? shops.audit.back : checklists.title}
      </a>
    </p>
  );
}
