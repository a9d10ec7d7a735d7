import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, EyeOff, type IconNode, Move, Plus } from 'lucide';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { BarItem, OverlayEvents } from '../../lib/page/overlay/view';
import { Icon } from '../icon';
import { fill } from './fill';

export interface MarkerBarProps {
  bar: BarItem;
  texts: MarkerTexts;
  on: Pick<OverlayEvents, 'go' | 'filter' | 'add' | 'hide' | 'collapse' | 'move'>;
}

/** The small bar in a corner of the page: how many markers, the way through them, and which of them are shown. */
export function MarkerBar({ bar, texts: { marker }, on }: MarkerBarProps) {
  const { shown, all, area, areas, onlyOpen, collapsed, behind } = bar;
  const numbers = { shown: String(shown), all: String(all) };
  const count = fill(shown === all ? marker.count : marker.countOf, numbers);
  return (
    <section class="bar" data-bar data-collapsed={collapsed} aria-label={marker.bar}>
      <div class="bar-rows">
        <div class="bar-row">
          <span class="bar-count" role="status">
            {count}
          </span>
          <BarButton icon={ChevronLeft} words={marker.previousKeys} disabled={shown === 0} onClick={() => on.go(-1)} />
          <BarButton icon={ChevronRight} words={marker.nextKeys} disabled={shown === 0} onClick={() => on.go(1)} />
        </div>
        {!collapsed && (
          <div class="bar-row bar-filter">
            <select
              class="bar-area"
              aria-label={marker.area}
              value={area}
              onChange={({ currentTarget }) => on.filter({ area: currentTarget.value })}
            >
              <option value="">{marker.allAreas}</option>
              {areas.map((one) => (
                <option key={one.area} value={one.area}>
                  {one.name}
                </option>
              ))}
            </select>
            <label class="bar-open">
              <input
                type="checkbox"
                checked={onlyOpen}
                onChange={({ currentTarget }) => on.filter({ onlyOpen: currentTarget.checked })}
              />
              {marker.onlyOpen}
            </label>
          </div>
        )}
        <div class="bar-row">
          <BarButton icon={Plus} words={marker.add} onClick={on.add} />
          {!collapsed && <BarButton icon={Move} words={marker.move} onClick={on.move} />}
          <BarButton icon={EyeOff} words={marker.hide} onClick={on.hide} />
          <BarButton
            icon={collapsed ? ChevronUp : ChevronDown}
            words={collapsed ? marker.expand : marker.collapse}
            isOpen={!collapsed}
            onClick={() => on.collapse(!collapsed)}
          />
        </div>
      </div>
      {shown === 0 && <p class="bar-word">{marker.noMatch}</p>}
      {behind > 0 && (
        <p class="bar-word" role="status">
          {fill(marker.behind, { count: String(behind) })}
        </p>
      )}
    </section>
  );
}

interface BarButtonProps {
  icon: IconNode;
  words: string;
  disabled?: boolean;
  /** Of the button that opens the whole bar. */
  isOpen?: boolean;
  onClick(): void;
}

function BarButton({ icon, words, disabled, isOpen, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      class="bar-button"
      data-collapse={isOpen !== undefined}
      aria-label={words}
      aria-expanded={isOpen}
      title={words}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon icon={icon} />
    </button>
  );
}
