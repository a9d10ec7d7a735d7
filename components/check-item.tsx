import { CheckDetail, type CheckDetailProps } from './check-detail';
import { CheckRow } from './check-row';

export interface CheckItemProps extends CheckDetailProps {
  id: string;
  open: boolean;
  onToggle(): void;
}

/** One check of the list: its line and, while it is open, what belongs to it. */
export function CheckItem({ id, open, onToggle, ...detail }: CheckItemProps) {
  const { view, status } = detail;
  return (
    <li class={open ? 'check check-open' : 'check'} data-check={view.check}>
      <CheckRow view={view} open={open} controls={id} failed={status?.state === 'failed'} onToggle={onToggle} />
      {open && (
        <div class="detail" id={id}>
          <CheckDetail {...detail} />
        </div>
      )}
    </li>
  );
}
