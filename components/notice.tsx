import { Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export interface NoticeProps {
  kind: 'info' | 'problem';
  title?: string;
  children: ComponentChildren;
  /** Buttons: what to do about it. */
  actions?: ComponentChildren;
}

/** Something to know or to do: what happened, what it means, what to do. A problem is read aloud at once. */
export function Notice({ kind, title, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon icon={kind === 'problem' ? TriangleAlert : Info} />
      <div class="notice-text">
        {title && <strong>{title}</strong>}
        <p>{children}</p>
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
