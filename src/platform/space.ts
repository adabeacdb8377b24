import { browser } from "./browser";

/** Room on this device as the browser tells it; null where it does not say. Bytes. */
export interface Space {
  used: number | null;
  quota: number | null;
  /**
   * The browser has promised not to clear what we keep when the disk gets short: by our question, or by the permission for unlimited
   * storage, which exempts an extension from that (Chrome's and Mozilla's documentation of `unlimitedStorage`).
   */
  kept: boolean;
  /** A private window: what is kept is gone with its last window. */
  passing: boolean;
}

/** How much room there is and whether it is safe. Never rejects. */
export async function spaceLeft(): Promise<Space> {
  const passing = browser.extension?.inIncognitoContext === true;
  try {
    const [{ usage = null, quota = null }, promised, unlimited] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
      browser.permissions.contains({ permissions: ["unlimitedStorage"] }),
    ]);
    return { used: usage, quota, kept: promised || unlimited, passing };
  } catch {
    return { used: null, quota: null, kept: false, passing };
  }
}

/** Asks the browser to keep what we have even when the disk gets short. True when it promises. Our permission makes the question silent. */
export async function keepSpace(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
