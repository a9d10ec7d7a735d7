import type { IconNode } from 'lucide';
import { h } from 'preact';

export interface IconProps {
  icon: IconNode;
  /** What it says where it stands alone; without it the icon is decoration and kept from assistive technology. */
  label?: string;
  class?: string;
}

/** A Lucide icon, as large as the text around it. */
export function Icon({ icon, label, class: extra }: IconProps) {
  return (
    <svg
      class={extra ? `icon ${extra}` : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
