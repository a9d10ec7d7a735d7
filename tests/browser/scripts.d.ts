/** The shapes of the commands' rooms that the tests drive the browser with. */
declare module '*/scripts/demo/server.mjs' {
  export interface DemoShop {
    host: string;
    language: string;
    pages: { path: string; type: string }[];
  }
  export interface Demo {
    port: number;
    shops: DemoShop[];
    awkward: { path: string; what: string }[];
    hostRules: string;
    url(host: string, path?: string): string;
    /** Address in a browser that knows nothing of the invented hosts. */
    localUrl(host: string, path?: string): string;
    close(): Promise<void>;
  }
  export function startDemo(options: { port: number }): Promise<Demo>;
}

declare module '*/scripts/lib/view.mjs' {
  export interface View {
    targetId: string;
    errors: string[];
    // biome-ignore lint/suspicious/noExplicitAny: answers of the DevTools protocol have no common shape
    send(method: string, params?: object): Promise<any>;
    evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
    evaluate(source: string): Promise<unknown>;
    waitFor<A extends unknown[], R>(fn: (...args: A) => R, args?: A, ms?: number): Promise<R>;
    scanned(ms?: number): Promise<'done' | 'failed' | 'restricted'>;
    click(selector: string): Promise<void>;
    type(text: string): Promise<void>;
    press(key: string): Promise<void>;
    screenshot(path: string, options?: { whole?: boolean }): Promise<void>;
    close(): Promise<void>;
  }
}

declare module '*/scripts/lib/browser.mjs' {
  import type { View } from '*/scripts/lib/view.mjs';
  import type { BrowserContext, Page } from '@playwright/test';
  export interface Lens {
    context: BrowserContext;
    id: string;
    address(path: string): string;
    click(page: Page): Promise<View>;
    openPanel(popup: View): Promise<View>;
    closePopup(): Promise<void>;
    closePanel(): Promise<void>;
    close(): Promise<void>;
  }
  export function launch(options?: {
    headless?: boolean;
    args?: string[];
    language?: string;
    welcome?: boolean;
  }): Promise<Lens>;
}

declare module '*/scripts/lib/visit.mjs' {
  import type { Lens } from '*/scripts/lib/browser.mjs';
  import type { View } from '*/scripts/lib/view.mjs';
  import type { Page } from '@playwright/test';
  export function visit(lens: Lens, page: Page, address?: string): Promise<View>;
  export function keepAudit(popup: View): Promise<void>;
}

declare module '*/scripts/lib/store.mjs' {
  import type { Lens } from '*/scripts/lib/browser.mjs';
  import type { Page } from '@playwright/test';
  export function openKeeper(lens: Lens): Promise<Page>;
  export function readStores(page: Page): Promise<Record<string, Record<string, unknown>[]> | undefined>;
  export function readAudit(page: Page): Promise<import('../../lib/audit/model').Audit | undefined>;
  export function readAudits(page: Page): Promise<import('../../lib/audit/model').Audit[]>;
  export function clearStore(page: Page): Promise<void>;
}

declare module '*/scripts/lib/tour.mjs' {
  import type { Demo, DemoShop } from '*/scripts/demo/server.mjs';
  export function shopIn(demo: Demo, language: string): DemoShop;
  export function addressOf(demo: Demo, shop: DemoShop, type: string): string;
}

declare module '*/scripts/lib/export-documents.mjs' {
  import type { Lens } from '*/scripts/lib/browser.mjs';
  export function exportDocuments(
    lens: Lens,
    audit: { id: string },
    to: { folder: string; name: string },
  ): Promise<string[]>;
}

declare module 'ws' {
  export default class WebSocket {
    constructor(address: string);
    once(event: 'open' | 'error', listener: (error?: Error) => void): void;
    on(event: 'message', listener: (data: unknown) => void): void;
    send(text: string): void;
  }
}
