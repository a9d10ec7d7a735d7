/**
 * Ask the browser not to clear the database when the disk runs short. Resolves with whether it promises so; false where
 * it cannot be asked. Firefox may put the question to the person: ask after a click.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

/** Whether the browser has promised so already. Asks nobody; false where it does not say. */
export async function isPersistent(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}
