import type { ComponentChildren } from 'preact';
import { useDeskMessages } from '../messages-context';
import { Notice } from '../notice';

interface ToldProps {
  children: ComponentChildren;
  /** A way on from here. */
  link?: { href: string; text: string };
  onClose: () => void;
}

/** What was just done, until it is closed. */
export function Told({ children, link, onClose }: ToldProps) {
  const m = useDeskMessages();
  return (
    <Notice
      kind="info"
      actions={
        <>
          {link && (
            <a class="button" href={link.href}>
              {link.text}
            </a>
          )}
          <button type="button" class="button quiet" onClick={onClose}>
            {m.shops.close}
          </button>
        </>
      }
    >
      {children}
    </Notice>
  );
}
