import type { ComponentChildren } from 'preact';
import { useDeskMessages } from '../messages-context';
import { hrefOf } from './route';

interface ShopsFrameProps {
  /** Address of the page that says how it works. */
  welcome: string;
  /** What stands at the right of the head: the language menu. */
  tools: ComponentChildren;
  children: ComponentChildren;
}

/** Head and body that every view of the full page has in common. */
export function ShopsFrame({ welcome, tools, children }: ShopsFrameProps) {
  const m = useDeskMessages();
  return (
    <div class="frame">
      {/* A button, because the address after # names the view. */}
      <button type="button" class="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {m.shops.skip}
      </button>
      <header class="frame-head">
        <a class="frame-name" href={hrefOf({ page: 'list' })}>
          {m.shops.product}
        </a>
        <div class="frame-tools">
          <a class="frame-how" href={hrefOf({ page: 'checklists' })}>
            {m.checklists.nav}
          </a>
          <a class="frame-how" href={welcome}>
            {m.welcome.how}
          </a>
          {tools}
        </div>
      </header>
      <main id="content" class="frame-body" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
