/** A short word that goes away by itself. */
const NOTICE_MS = 6000;

export function createNotice(view: Window, show: (text: string) => void) {
  let timer = 0;
  const say = (text: string) => {
    view.clearTimeout(timer);
    show(text);
    if (text) timer = view.setTimeout(() => say(''), NOTICE_MS);
  };
  return { say, stop: () => view.clearTimeout(timer) };
}
