import { ArrowDownToLine, ArrowUpToLine, Check, Crosshair, TriangleAlert } from 'lucide';
import { render } from 'preact';
import type { DrawPick, PickProps, PickStage } from '../../lib/page/pick/view';
import { Icon } from '../icon';
import { fill } from '../marker/fill';
import { CheckChooser } from './check-chooser';

/** Letters of a quote that are said in the bar. */
const MAX_QUOTE = 90;

/** The outline, its label and the bar of the layer. Outline and label are put in their places by `lib/page/pick`. */
export function PickView(props: PickProps) {
  const { texts, name, language, stage, target, atTop, isTouch, on } = props;
  const quote = target ? target.quote || texts.unnamed : '';
  const short = quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)} …` : quote;
  const kind = target ? texts[target.kind] : '';
  const told = { check: name, quote: short };
  const said: Record<PickStage, string> = {
    picking: target ? `${kind}: ${short}` : texts.nothing,
    choosing: `${kind}: ${short}`,
    saving: texts.saving,
    added: fill(texts.added, told),
    removed: fill(texts.undone, told),
    failed: texts.failed,
  };
  return (
    <div lang={language}>
      <div class="outline" data-outline hidden />
      <div class="quote-label" data-quote hidden aria-hidden="true">
        <span class="quote-kind">{kind}</span> {short}
      </div>
      <section
        class={`pick-bar at-${atTop ? 'top' : 'bottom'}`}
        data-pick-bar
        data-stage={stage}
        aria-label={texts.frame}
        tabIndex={-1}
      >
        <div class="pick-words">
          {stage !== 'added' && (
            <h1 class="pick-title">
              <Icon icon={stage === 'failed' ? TriangleAlert : Crosshair} />
              {stage === 'choosing' ? texts.choose : name ? fill(texts.title, told) : texts.titleOpen}
            </h1>
          )}
          {stage === 'picking' && <p>{isTouch ? texts.touch : texts.how}</p>}
          {stage === 'picking' && !isTouch && (
            <p class="pick-keys">
              {texts.menus} {texts.keys}
            </p>
          )}
          <p class="pick-said" role="status">
            {stage === 'added' && <Icon icon={Check} />} {said[stage]}
          </p>
        </div>
        {stage === 'choosing' && <CheckChooser {...props} />}
        <div class="pick-buttons">
          {stage === 'picking' && (
            <button type="button" class="pick-main" disabled={!target} onClick={on.take}>
              {texts.take}
            </button>
          )}
          {stage === 'failed' && (
            <button type="button" class="pick-main" onClick={on.take}>
              {texts.retry}
            </button>
          )}
          {(stage === 'added' || stage === 'removed') && (
            <button type="button" class="pick-main" onClick={on.done}>
              {texts.done}
            </button>
          )}
          {stage === 'added' && (
            <button type="button" onClick={on.undo}>
              {texts.undo}
            </button>
          )}
          {stage === 'removed' && (
            <button type="button" onClick={on.redo}>
              {texts.redo}
            </button>
          )}
          {(stage === 'added' || stage === 'removed') && (
            <button type="button" onClick={on.more}>
              {texts.more}
            </button>
          )}
          {(stage === 'picking' || stage === 'failed') && (
            <button type="button" onClick={on.done}>
              {texts.cancel}
            </button>
          )}
          {stage === 'picking' && (
            <button type="button" class="pick-move" aria-label={texts.move} title={texts.move} onClick={on.move}>
              <Icon icon={atTop ? ArrowDownToLine : ArrowUpToLine} />
            </button>
          )}
        </div>
      </section>
    </div>
  );
}

/** Draws the layer's contents into an element, or takes them away. */
export const drawPick: DrawPick = (into, props) => render(props && <PickView {...props} />, into);
