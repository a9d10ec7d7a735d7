import type { ComponentChildren } from 'preact';
import { useDeskMessages } from '../messages-context';

interface ShopLinkProps {
  /** Comes from a page or a file: only http and https become a link. */
  url: string;
  children: ComponentChildren;
  class?: string;
  title?: string;
  /** Id of a text that explains the link. */
  describedBy?: string;
}

/** A way out to the shop, in a new tab that knows nothing of this one. */
export function ShopLink({ url, children, class: className, title, describedBy }: ShopLinkProps) {
  const m = useDeskMessages();
  if (!isWebAddress(url)) return <span>{children}</span>;
  return (
    <a
      href={url}
      class={className}
      title={title}
      aria-describedby={describedBy}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
      <span class="unseen"> {m.shops.opensNewTab}</span>
    </a>
  );
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
