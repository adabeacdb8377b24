/** Where the browser tells of navigations within a page. Firefox before 147 does not. */
type Told = typeof globalThis & { navigation?: EventTarget };

/** How often the address is compared where nothing tells of a change, ms. One comparison of two strings. */
const EVERY = 1000;

/** Calls back when the address changed without a new page, until the signal. */
export function onNavigation(signal: AbortSignal, changed: () => void): void {
  let before = location.href;
  const compare = (): void => {
    if (location.href === before) return;
    before = location.href;
    changed();
  };
  const { navigation }: Told = globalThis;
  if (navigation) {
    navigation.addEventListener("currententrychange", compare, { signal });
    return;
  }
  const timer = setInterval(() => {
    if (document.visibilityState === "visible") compare();
  }, EVERY);
  signal.addEventListener("abort", () => clearInterval(timer));
}
