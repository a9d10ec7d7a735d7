/** As high as both browsers let a popup become. */
const FULL = 600;
/** Less than this is a popup that is still growing, not a low window. */
const LEAST = 240;
/** The window grows in steps while it opens; in milliseconds. */
const SETTLE = 100;

/**
 * Keeps header and footer in sight where the screen leaves less room than the popup would like: the browser then cuts
 * the window, which a style sheet cannot tell from a window that has not grown yet.
 */
export function fitHeight(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const cut = innerHeight < FULL && innerHeight >= LEAST && document.documentElement.scrollHeight > innerHeight;
    if (cut) document.documentElement.style.setProperty('--popup-height', `${innerHeight}px`);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLE);
  };
  addEventListener('resize', later);
  later();
}
