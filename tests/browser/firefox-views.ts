/** Reaching into what no driver of Firefox lists, from the browser's own window. */

/** Where the popup, the sidebar and a page of the extension in front stand in the browser's window. */
export const POPUP = `[...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.includes('popup.html'))`;
export const PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;
export const OWN = `(gBrowser.currentURI.schemeIs('moz-extension') ? gBrowser.selectedBrowser : undefined)`;

/** Source that runs an expression in a view's process and brings its value back. */
export function inView(place: string, expression: string): string {
  return `async () => {
    const view = ${place};
    if (!view) return { wrong: 'no such view' };
    const name = 'service-lens:' + Math.random();
    const source = '(async () => { let answer; try { const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
      'answer = { value: Cu.evalInSandbox(' + JSON.stringify(${JSON.stringify(expression)}) + ', box) } } catch (error) { answer = { wrong: String(error) } }' +
      'sendAsyncMessage(' + JSON.stringify(name) + ', answer) })()';
    return new Promise((resolve) => {
      // The script is lost where the view's process is swapped under it; the caller asks again.
      setTimeout(() => resolve({ wrong: 'no answer' }), 1000);
      const messages = view.messageManager;
      messages.addMessageListener(name, function hear({ data }) {
        messages.removeMessageListener(name, hear);
        resolve(data);
      });
      messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
    });
  }`;
}
