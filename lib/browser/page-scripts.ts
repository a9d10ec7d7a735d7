/** Paths of the built scripts that go into a visited page. */

/** The one that reads the page. */
export const READER = '/content-scripts/scan.js';
/** The one that draws the markers; reading needs none of it. */
export const MARKERS = '/content-scripts/markers.js';
