/** Picking a place on the page for a check: what is pointed at, what is taken, and the way back. */
import type { CheckId } from '../../audit/checklist';
import type { Evidence } from '../../audit/model';
import type { PickChoice, PickTask, WorkRequest } from '../../browser/messages';
import { bring } from '../overlay/bring';
import { intersection } from '../overlay/geometry';
import { choicesWith } from './choices';
import { evidenceAt } from './evidence';
import { addLayer, type Layer } from './layer';
import { pointOut } from './point-out';
import { scrollUnder } from './scroll-under';
import { larger, neighbour, rectInPage, smaller, thingAt } from './targets';
import { kindOf, quoteOf } from './told';
import type { DrawPick, PickProps, PickStage } from './view';

export interface PickerParts {
  window: Window & typeof globalThis;
  css: string;
  draw: DrawPick;
  /** Resolves with the id of what was added. */
  add(request: Extract<WorkRequest, { type: 'addOwn' }>): Promise<string>;
  ask(request: WorkRequest): Promise<void>;
  /** Called when something was added, or brought back (`isThere`), or taken out again. */
  changed(id: string, choice: PickChoice, evidence: Evidence, isThere: boolean): void;
}

/** Frames between two looks for a dialog of the page. */
const DIALOG_FRAMES = 12;

/** Begins picking; null where the document cannot carry a layer. Returns the way to end it. */
export function startPicking(parts: PickerParts, task: PickTask): (() => void) | null {
  const { window: view, draw } = parts;
  const { document } = view;
  const before = focused(document);
  const [only, ...others] = task.choices;
  let choice = others.length === 0 ? only : undefined;
  let query = '';
  let layer: Layer | null = null;
  let area: HTMLElement | null = null;
  let stage: PickStage = 'picking';
  let target: Element | null = null;
  let evidence: Evidence | null = null;
  /** Smaller elements that were left for larger ones. */
  let left: Element[] = [];
  let added = '';
  let atTop = false;
  let isTouch = false;
  let dialog: Element | null = null;
  let frames = 0;
  let asked = 0;

  const props = (): PickProps => ({
    ...{ name: choice?.name ?? '', texts: task.texts, language: task.language, stage, atTop, isTouch, on },
    ...{ query, choices: stage === 'choosing' ? choicesWith(task.choices, query) : [] },
    target: target && evidence ? { kind: kindOf(target, evidence), quote: quoteOf(evidence) } : null,
  });
  const bar = () => area?.querySelector<HTMLElement>('[data-pick-bar]') ?? null;
  const render = () => {
    if (!area) return;
    draw(area, props());
    if (area.ownerDocument.activeElement === area.ownerDocument.body) bar()?.focus({ preventScroll: true });
    const covers = stage === 'picking' || stage === 'choosing' || stage === 'saving';
    const rect = bar()?.getBoundingClientRect();
    layer?.only(covers || !rect ? null : rect);
    place();
  };
  const place = () => {
    const isPointed = stage === 'picking' || stage === 'choosing';
    if (area && layer) pointOut(area, layer, isPointed ? target : null, stage === 'picking');
  };
  const point = (element: Element | null) => {
    if (element === target || stage !== 'picking') return;
    target = element;
    evidence = element && evidenceAt(element, new Date().toISOString());
    render();
  };
  const reach = (element: Element | null) => {
    if (!element || !layer) return;
    point(element);
    bring(view, element);
    // The bar gives way to what the keys have reached.
    const own = bar()?.getBoundingClientRect();
    if (own && intersection(own, layer.inLayer(rectInPage(element)))) move();
  };
  const move = () => {
    atTop = !atTop;
    render();
  };
  const take = async () => {
    if (!target || stage === 'saving') return;
    evidence = evidenceAt(target, new Date().toISOString());
    const url = document.URL.replace(/#.*$/, '');
    const { auditId } = task;
    if (!choice) return ask();
    const { check } = choice;
    await write(async () => {
      added = await parts.add({
        to: 'background',
        type: 'addOwn',
        auditId,
        check,
        url,
        evidence: evidence as Evidence,
      });
    }, 'added');
  };
  const ask = () => {
    stage = 'choosing';
    query = '';
    render();
    bar()?.querySelector<HTMLElement>('[data-search]')?.focus({ preventScroll: true });
  };
  const back = () => {
    stage = 'picking';
    render();
    bar()?.focus({ preventScroll: true });
  };
  const setRemoved = (removed: boolean) =>
    write(
      () => parts.ask({ to: 'background', type: 'removeOwn', auditId: task.auditId, id: added, removed }),
      removed ? 'removed' : 'added',
    );
  const write = async (task: () => Promise<void>, then: 'added' | 'removed') => {
    stage = 'saving';
    render();
    try {
      await task();
      stage = then;
    } catch {
      stage = 'failed';
    }
    render();
    // After the page was let through: what lies under the layer gets no marker.
    if (stage === then && evidence && choice) parts.changed(added, choice, evidence, then === 'added');
    if (then === 'added') bar()?.focus({ preventScroll: true });
  };
  const more = () => {
    if (others.length > 0) choice = undefined;
    target = evidence = null;
    left = [];
    back();
  };
  const end = () => {
    if (!layer) return;
    view.cancelAnimationFrame(asked);
    if (area) draw(area, null);
    area = null;
    layer.remove();
    layer = null;
    if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true });
  };
  const on = {
    take: () => void take(),
    search(words: string) {
      query = words;
      render();
    },
    choose(check: CheckId) {
      choice = task.choices.find((one) => one.check === check);
      void take();
    },
    undo: () => void setRemoved(true),
    redo: () => void setRemoved(false),
    ...{ more, move, back, done: end },
  };

  const key = (event: KeyboardEvent): boolean => {
    const isButton = (event.target as Element).localName === 'button' && event.view !== view;
    if (event.key === 'Escape') {
      if (stage === 'choosing') back();
      else end();
      return true;
    }
    if (stage !== 'picking' || (event.key === 'Enter' && isButton)) return false;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        left = [];
        reach(neighbour(document, target, event.key === 'ArrowRight' ? 1 : -1, dialog));
        return true;
      case 'ArrowUp': {
        const outer = target && larger(target);
        if (target && outer) left.push(target);
        reach(outer);
        return true;
      }
      case 'ArrowDown':
        reach(left.pop() ?? (target && smaller(target)));
        return true;
      case 'PageDown':
      case 'PageUp':
        view.scrollBy({ top: (event.key === 'PageDown' ? 0.8 : -0.8) * view.innerHeight });
        return true;
      case 'Enter':
        void take();
        return true;
    }
    return false;
  };

  layer = addLayer(
    view,
    { css: parts.css, title: task.texts.frame, language: task.language },
    {
      ready(fresh) {
        area = fresh;
        render();
        layer?.focus();
      },
      mayPass: () => stage === 'picking',
      over(x, y) {
        left = [];
        point(thingAt(document, x, y));
      },
      click(x, y, byTouch) {
        if (stage !== 'picking') return;
        const thing = thingAt(document, x, y);
        isTouch = byTouch;
        // Under a finger nothing was outlined before: the first tap shows what the second one takes.
        const isSure = !byTouch || thing === target;
        left = [];
        point(thing);
        if (isSure && thing) void take();
        else render();
      },
      key,
      wheel: (x, y, event) => scrollUnder(document, x, y, event),
    },
  );
  if (!layer) return null;

  const beat = () => {
    if (!layer) return;
    if (frames++ % DIALOG_FRAMES === 0) dialog = layer.follow();
    if (target && !target.isConnected) point(null);
    place();
    asked = view.requestAnimationFrame(beat);
  };
  beat();
  render();
  layer.focus();
  return end;
}

/** What has the focus, also inside of what is ours. */
function focused(document: Document): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
}
