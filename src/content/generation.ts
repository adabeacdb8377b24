/** In our own world, which the page cannot see. */
const MARK = Symbol.for("rejoinder");

type World = typeof globalThis & { [MARK]?: AbortController };

/**
 * Makes this copy the one that works here: an older copy (from before an update, or injected twice) is told to stop. The controller
 * given ends this copy; its signal fires when a newer one comes.
 */
export function takeOver(): AbortController {
  const world: World = globalThis;
  world[MARK]?.abort();
  const mine = new AbortController();
  world[MARK] = mine;
  return mine;
}
