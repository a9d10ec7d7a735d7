/** A session on a made page, in a made browser, with the real store. Needs the mocks of both, see below. */
import { afterEach, beforeEach, vi } from 'vitest';
import { Session } from '../../../entrypoints/shared/session';
import type { SessionState } from '../../../entrypoints/shared/state';
import { deleteForGood, listAudits } from '../../../lib/store/audits';
import { browser, scan, scanPage, tab } from './made-scan';

/** What the latest session has told. */
export let states: SessionState[];
let sessions: Session[] = [];
/** Begins another session; `last` tells of the latest. */
export const begin = () => {
  const own: SessionState[] = [];
  states = own;
  const session = new Session((state) => own.push(state));
  sessions.push(session);
  return session;
};
export const last = () => {
  const state = states.at(-1);
  if (state?.stage !== 'shop') throw new Error(`stage ${state?.stage}`);
  return state;
};

beforeEach(() => {
  vi.clearAllMocks();
  // Node has none.
  vi.stubGlobal('reportError', vi.fn());
  browser.tabs.query.mockResolvedValue([tab]);
  browser.tabs.get.mockResolvedValue(tab);
  browser.scripting.executeScript.mockResolvedValue([{}]);
  scanPage.mockResolvedValue(scan());
});

afterEach(async () => {
  for (const session of sessions) session.close();
  sessions = [];
  for (const { id } of await listAudits()) await deleteForGood(id);
});
