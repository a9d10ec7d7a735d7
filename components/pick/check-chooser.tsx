import { ArrowLeft } from 'lucide';
import type { PickProps } from '../../lib/page/pick/view';
import { Icon } from '../icon';

/** Which check what was picked answers: all of them, narrowed by words. By keys the arrows lead into the list and back. */
export function CheckChooser({ texts, choices, query, on }: Pick<PickProps, 'texts' | 'choices' | 'query' | 'on'>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a second way to what Tab does
    <div
      class="chooser"
      onKeyDown={(event) => {
        const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (by === 0) return;
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
        stops[stops.indexOf(event.target as HTMLElement) + by]?.focus();
        event.preventDefault();
      }}
    >
      <div class="chooser-head">
        <input
          type="search"
          class="chooser-search"
          data-search
          data-stop
          aria-label={texts.search}
          placeholder={texts.search}
          autocomplete="off"
          value={query}
          onInput={({ currentTarget }) => on.search(currentTarget.value)}
          onKeyDown={({ key, isComposing }) => {
            const [first] = choices;
            if (key === 'Enter' && !isComposing && query.trim() && first) on.choose(first.check);
          }}
        />
        <button type="button" onClick={on.back}>
          <Icon icon={ArrowLeft} /> {texts.back}
        </button>
      </div>
      <ul class="chooser-list">
        {choices.map(({ check, name, areaName }) => (
          <li key={check}>
            <button type="button" class="choice" data-stop data-choice={check} onClick={() => on.choose(check)}>
              <span>{name}</span>
              <span class="choice-area">{areaName}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class={choices.length === 0 ? 'chooser-none' : 'unseen'} role="status">
        {choices.length === 0 ? texts.noCheck : choices.length}
      </p>
    </div>
  );
}
