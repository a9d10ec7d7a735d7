/** How long the browser gets to take hold of the file before its address is withdrawn, in milliseconds. */
const HOLD_MS = 60_000;

/**
 * Put a file among the person's downloads. Goes by an ordinary link, so that no permission is needed.
 * @param name File name with its ending; the browser adds a number where the name is taken.
 */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), HOLD_MS);
}
