/** Longest stretch of work before the page gets its turn, in milliseconds: less than a frame. */
const STRETCH_MS = 12;

/**
 * A rest to be taken between slices of long work: it yields to the page when the last one was a while ago. Clicks and paints come
 * first, so a progress bar stays alive and its button can be pressed.
 */
export function pace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}
