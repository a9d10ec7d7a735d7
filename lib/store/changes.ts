/** The extension's windows tell each other what they changed. */
import { type CheckId, isCheckId } from '../audit/checklist';
import { ITEM_KINDS } from './schema';

const KINDS = ['scan', 'judgement', 'rejection', 'audit', ...ITEM_KINDS] as const;

export interface Change {
  auditId: string;
  kind: (typeof KINDS)[number];
  /** The check that was judged. */
  check?: CheckId;
  /** Id of the thing of the person's that was changed; for a text its field. */
  item?: string;
}

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('service-lens');
    channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      const change = asChange(event.data);
      if (change) tell(change);
    });
  }
  return channel;
}

/** Tell this window and all others of a change that has been written. */
export function announce(change: Change): void {
  open().postMessage(change);
  tell(change);
}

/** Be told of every change, of this window and of all others. Returns the way to stop it. */
export function onChange(listener: (change: Change) => void): () => void {
  open();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(change: Change): void {
  for (const listener of listeners) {
    try {
      listener(change);
    } catch (error) {
      // A listener that fails must make neither the others miss the change nor a completed write look failed.
      reportError(error);
    }
  }
}

/** A window of another version may speak on the same channel. */
function asChange(data: unknown): Change | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { auditId, kind, check, item } = data as Record<string, unknown>;
  const known = KINDS.find((one) => one === kind);
  if (typeof auditId !== 'string' || !known) return undefined;
  return {
    ...{ auditId, kind: known },
    ...(isCheckId(check) && { check }),
    ...(typeof item === 'string' && { item }),
  };
}
