/** Longest stretch of work before the page gets its turn, in milliseconds: less than a frame. */
const STRETCH_MS = 12;

/** Ends the present task and goes on in the next one. Not by a timer: browsers slow down timers that follow one another. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/**
 * A rest to be taken between slices of long work: it yields to the page when the last one was a while ago, so a progress bar stays
 * alive and its button can be pressed.
 */
export function pace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await turn();
    since = performance.now();
  };
}
