/** Putting a table on the clipboard, by whichever way the browser allows. */

/**
 * Copies a text in two forms, of which the place it is pasted to takes the one it understands best. To be called while a
 * click is being answered. Resolves with whether the browser took it; never rejects.
 */
export async function copyRich({ html, text }: { html: string; text: string }): Promise<boolean> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

/** The older way: the browser asks what to copy, and is given it. */
function copyByCommand(html: string, text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && given;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}
