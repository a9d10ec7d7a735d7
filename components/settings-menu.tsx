import { Keyboard, Settings } from 'lucide';
import type { Order } from '../lib/audit/assignment';
import type { UiLanguage } from '../lib/messages';
import { Icon } from './icon';
import { LanguageMenu } from './language-menu';
import { useMessages } from './messages-context';
import { OrderMenu } from './order-menu';

export interface SettingsMenuProps {
  markersVisible: boolean;
  order: Order;
  onOrder(order: Order): void;
  onLanguage(language: UiLanguage): void;
  onMarkers(visible: boolean): void;
  onKeys(): void;
}

const ID = 'settings-menu';

/** A small menu over the page: language, markers, keys. */
export function SettingsMenu({ markersVisible, order, onOrder, onLanguage, onMarkers, onKeys }: SettingsMenuProps) {
  const { header, menu } = useMessages().popup;
  return (
    <>
      <button type="button" class="icon-button" popovertarget={ID} title={header.menu} aria-label={header.menu}>
        <Icon icon={Settings} />
      </button>
      <div id={ID} class="menu" popover="auto" role="dialog" aria-label={menu.title}>
        <LanguageMenu onLanguage={onLanguage} />
        <OrderMenu order={order} onOrder={onOrder} />
        <label class="setting">
          <span>{menu.markers}</span>
          <input
            type="checkbox"
            checked={markersVisible}
            onChange={({ currentTarget }) => onMarkers(currentTarget.checked)}
          />
        </label>
        <button type="button" class="text-button" popovertarget={ID} popovertargetaction="hide" onClick={onKeys}>
          <Icon icon={Keyboard} /> {menu.keys}
        </button>
      </div>
    </>
  );
}
