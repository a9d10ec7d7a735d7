import { CircleHelp, Keyboard, Settings, Smartphone } from 'lucide';
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
  /** Looks at the page as on a phone; missing as long as it is not read. */
  onPhone?(): void;
  /** Opens the page that says how it works. */
  onWelcome(): void;
}

const ID = 'settings-menu';

/** A small menu over the page: language, markers, keys. */
export function SettingsMenu(props: SettingsMenuProps) {
  const { markersVisible, order, onOrder, onLanguage, onMarkers, onKeys, onPhone, onWelcome } = props;
  const { popup, phone, welcome } = useMessages();
  const { header, menu } = popup;
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
        {onPhone && (
          <button
            type="button"
            class="text-button"
            popovertarget={ID}
            popovertargetaction="hide"
            title={phone.hint}
            onClick={onPhone}
            data-phone
          >
            <Icon icon={Smartphone} /> {phone.start}
          </button>
        )}
        <button type="button" class="text-button" popovertarget={ID} popovertargetaction="hide" onClick={onKeys}>
          <Icon icon={Keyboard} /> {menu.keys}
        </button>
        <button type="button" class="text-button" onClick={onWelcome} data-welcome>
          <Icon icon={CircleHelp} /> {welcome.how}
        </button>
      </div>
    </>
  );
}
