export interface DemoShop {
  host: string;
  /** ISO 639-1 */
  language: string;
  pages: { path: string; type: 'home' | 'category' | 'product' | 'cart' | 'contact' | 'faq' | 'terms' | 'other' }[];
}
export interface Demo {
  port: number;
  shops: DemoShop[];
  awkward: { path: string; what: string }[];
  /** Value for Chromium's --host-resolver-rules, under which `url()` works. */
  hostRules: string;
  url: (host: string, path?: string) => string;
  /** The same page under .localhost, for browsers without those rules. */
  localUrl: (host: string, path?: string) => string;
  close: () => Promise<void>;
}
export function startDemo(options?: { port?: number; host?: string }): Promise<Demo>;
