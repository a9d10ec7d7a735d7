/** Line icons on a 24 × 24 grid, drawn for the demo shops. */

const PATHS = {
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4 21c.6-4.6 3.6-7 8-7s7.4 2.4 8 7"/>',
  heart:
    '<path d="M12 20.5C5 15.5 2.5 12 2.5 8.5 2.5 5.8 4.6 4 7 4c2.1 0 3.9 1.2 5 3.2C13.1 5.2 14.9 4 17 4c2.4 0 4.5 1.8 4.5 4.5 0 3.5-2.5 7-9.5 12z"/>',
  bag: '<path d="M5 8h14l1 13H4z"/><path d="M8.5 8V6.5a3.5 3.5 0 0 1 7 0V8"/>',
  menu: '<path d="M3 6h18M3 12h18M3 18h18"/>',
  close: '<path d="M5 5l14 14M19 5 5 19"/>',
  down: '<path d="M6 9l6 6 6-6"/>',
  chat: '<path d="M4 4h16v12H11l-5 4v-4H4z"/>',
  truck:
    '<path d="M2 6h12v10H2zM14 10h4l4 3v3h-8"/><circle cx="6.5" cy="17.5" r="2"/><circle cx="17.5" cy="17.5" r="2"/>',
  back: '<path d="M4 9h11a5 5 0 0 1 0 10H9"/><path d="M8 5 4 9l4 4"/>',
  tool: '<path d="M14.5 6.5a4 4 0 0 0 5 5L11 20a2.5 2.5 0 0 1-3.5-3.5z"/><path d="M14.5 6.5 18 3a5 5 0 0 1 3.5 4"/>',
  leaf: '<path d="M20 4C9 4 4 9 5 18c9 1 14-4 15-14z"/><path d="M5 20c2-5 5-8 9-10"/>',
  gift: '<path d="M4 11h16v10H4zM3 7h18v4H3zM12 7v14"/><path d="M12 7C8 7 7 5.5 7 4.5S8 3 9 3c1.5 0 3 2 3 4 0-2 1.5-4 3-4 1 0 2 .5 2 1.5S16 7 12 7z"/>',
  phone: '<path d="M5 3h4l2 5-2.5 2a11 11 0 0 0 5.5 5.5l2-2.5 5 2v4c0 1-1 2-2 2C10 21 3 14 3 5c0-1 1-2 2-2z"/>',
  mail: '<path d="M3 5h18v14H3z"/><path d="m3 6 9 7 9-7"/>',
  pin: '<path d="M12 22c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12z"/><circle cx="12" cy="10" r="2.5"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  check: '<path d="m4 12.5 5.5 5.5L20 6.5"/>',
  cube: '<path d="m12 2.5 8.5 4.8v9.4L12 21.5l-8.5-4.8V7.3z"/><path d="m3.5 7.3 8.5 4.8 8.5-4.8M12 12.1v9.4"/>',
  share:
    '<circle cx="6" cy="12" r="2.5"/><circle cx="18" cy="5.5" r="2.5"/><circle cx="18" cy="18.5" r="2.5"/><path d="m8.2 10.9 7.6-4.2M8.2 13.1l7.6 4.2"/>',
  instagram:
    '<rect x="3.5" y="3.5" width="17" height="17" rx="5"/><circle cx="12" cy="12" r="4"/><circle cx="17" cy="7" r=".6"/>',
  facebook: '<circle cx="12" cy="12" r="9.5"/><path d="M12 21.5V10.5c0-2 1-3 3.5-3M9 13h6"/>',
  youtube: '<rect x="2.5" y="5.5" width="19" height="13" rx="4"/><path d="m10.5 9 5 3-5 3z"/>',
  pinterest:
    '<circle cx="12" cy="12" r="9.5"/><path d="m10 19 2.5-10M8.8 12.5C7.5 9 9.5 7 12.2 7c2.8 0 4 2 3.6 4.3-.6 3.4-3.8 4-4.6 2"/>',
};

/** An icon as inline SVG, hidden from assistive technology; `size` in CSS pixels. */
export const icon = (name, size = 22) =>
  `<svg class="icon" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;
