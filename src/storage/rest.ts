/** Milliseconds of work after which a page gets a turn. */
const TURN = 12;

/** Lets whatever waits have its turn. Not a timer: browsers make nested timers wait 4 ms. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** For long work: await it after each small step; it gives the page its turn whenever one is due. */
export function rests(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN) return;
    await turn();
    last = performance.now();
  };
}
