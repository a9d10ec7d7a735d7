export const pictures = {
  title: 'Pictures',
  take: 'Take a picture',
  takeLabel: (quote: string) => `Take a picture of ${quote}`,
  takePage: 'Take a picture of the page',
  pageHint: 'Of what the window shows right now, without the markers.',
  taking: 'One moment…',
  kept: 'The picture is kept.',
  /** What a picture says of itself at first. Plain strings with {placeholders}, since they are sent to the page. */
  alt: '{name}: “{quote}”',
  altPage: '{name}: the page as it looked',

  open: (alt: string) => `Show the picture large: ${alt}`,
  picture: 'Picture',
  noImage: 'No image came with this picture.',
  what: 'What the picture shows',
  whatHint: 'Read aloud to those who do not see it, and written under it in documents.',
  actualSize: 'Actual size',
  previous: 'Previous picture',
  next: 'Next picture',
  position: (at: number, all: number) => `${at} of ${all}`,
  remove: 'Remove the picture',
  removed: 'The picture is removed.',
  close: 'Close',

  problems: {
    away: 'No picture: the page has to be in front, in its own window. Bring it there and try again.',
    moved: 'No picture: the tab is at another page by now. Read that page first.',
    denied:
      'No picture: the browser allows it only after a click on the icon. Click the icon of Service Lens, then try again.',
    lost: 'No picture: the place is not on the page any more. Read the page again.',
    unseen:
      'No picture: the place cannot be seen right now. Open the menu or part of the page where it stands, then try again.',
    covered: 'No picture: something lies over the place, perhaps a cookie notice. Close it, then try again.',
    full: 'No picture: the disk is full. Make some room, then try again. Your verdicts and notes are not touched.',
    failed: 'No picture: the browser could not take one. Try again; if that does not help, reload the page.',
  },
};
