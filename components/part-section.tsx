import type { ComponentChildren } from 'preact';
import { useMessages } from './messages-context';
import type { Part } from './parts';

/** A part of the checklist under its heading. */
export function PartSection({ id, part, children }: { id: string; part: Part; children: ComponentChildren }) {
  const { popup } = useMessages();
  return (
    <section class="area" aria-labelledby={id}>
      <h2 class="area-head" id={id}>
        <span>{part.title}</span>
        <span class="count">{popup.area.judged(part.judged, part.views.length)}</span>
      </h2>
      {part.question && <p class="area-question">{part.question}</p>}
      <ul class="checks">{children}</ul>
    </section>
  );
}
