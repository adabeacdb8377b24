import { browser } from "./browser";

/**
 * How the page in a tab is built, without a word of it: runs the built file `script` there and gives what it found, unchecked; null where
 * the browser does not let us. Call it from a click only.
 */
export async function describePage(tab: number, script: string): Promise<unknown> {
  const target = { tabId: tab };
  try {
    // From the root, since Firefox takes a bare path as one beside the calling page.
    await browser.scripting.executeScript({ target, files: [`/${script}`] });
    const func = () => (globalThis as { rejoinderSkeleton?: string }).rejoinderSkeleton;
    const [answer] = await browser.scripting.executeScript({ target, func });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}
