/** Resolved addresses. The browser resolves them too, at twenty times the cost of reading the attribute. */

/** Nothing in it that a browser would write otherwise: no spaces, no letters beyond ASCII, no dots that lead upwards. */
const PLAIN = /^[A-Za-z0-9\-_~!$&()*+,;=:@%/?#.]*$/;
const UPWARDS = /\/\.|%2e/i;
const WEB = /^https?:\/\/[a-z0-9.-]+[a-z](?=\/)/;

/** Resolves the addresses that are plain on their face; leaves all others to the browser. */
export class Addresses {
  private known: string | undefined;

  constructor(private readonly document: Document) {}

  /** Scheme and host against which addresses are resolved, '' where these are nothing plain. */
  private get origin(): string {
    this.known ??= WEB.exec(this.document.baseURI)?.[0] ?? '';
    return this.known;
  }

  /** The whole address, or undefined where only the browser can tell. */
  resolve(written: string): string | undefined {
    if (!PLAIN.test(written) || UPWARDS.test(written)) return undefined;
    if (written.charCodeAt(0) === 47)
      return this.origin !== '' && written.charCodeAt(1) !== 47 ? this.origin + written : undefined;
    return WEB.test(written) ? written : undefined;
  }
}
