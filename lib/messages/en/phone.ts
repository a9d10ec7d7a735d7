/** Looking at a page as on a phone. */
export const phone = {
  start: 'Look at it as on a phone',
  hint: 'Shows this page as wide as a phone and measures it there.',
  running: 'Loading the page as wide as a phone …',
  refused:
    'This shop does not let its pages be shown in a frame, so nothing could be measured. Look for yourself: in a narrow window, or on your phone.',
  narrow: 'Open it in a narrow window',
  failed: 'The page could not be read as wide as a phone. Read it again, then try once more.',
  close: 'Close what was measured',
  frame: 'Close the phone',
  title: (width: number) => `As on a phone, ${width} px wide`,
  note: 'Only the width is a phone’s here, not the finger or the speed. What it means is your verdict, under “Phone and computer”.',
  lost: (count: number) =>
    count === 1
      ? '1 thing seen at computer width was not seen here'
      : `${count} things seen at computer width were not seen here`,
  lostNone: 'Everything seen at computer width was seen here too',
  wide: (count: number) =>
    count === 1 ? '1 element sticks out to the side' : `${count} elements stick out to the side`,
  wideNone: 'Nothing sticks out to the side',
  small: (count: number, least: number) =>
    count === 1
      ? `1 link or button is smaller than ${least} × ${least} px and close to others`
      : `${count} links and buttons are smaller than ${least} × ${least} px and close to others`,
  smallNone: 'All links and buttons are large enough, or far enough apart',
  tiny: (count: number, least: number) =>
    count === 1 ? `1 text is smaller than ${least} px` : `${count} texts are smaller than ${least} px`,
  tinyNone: 'No text is smaller than 12 px',
  viewportNone: 'The page has no viewport setting for phones: a phone shows it shrunk',
  scrolls: (pixels: number) => `The page can be pushed ${pixels} px sideways`,
  px: (pixels: string) => `${pixels} px`,
};
