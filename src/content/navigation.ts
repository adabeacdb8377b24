/** Where the browser tells of navigations within a page. Firefox before 147 does not. */
type Told = typeof globalThis & { navigation?: EventTarget };

/** How often the address is compared where nothing tells of a change, ms. One comparison of two strings. */
const EVERY = 1000;

/** Address of this page. The quicker of two ways to ask; a picture of that name may hide it. */
export const here = (): string => Reflect.get(Document.prototype, "URL", document);

/** Calls back when the address changed without a new page, until the signal. */
export function onNavigation(signal: AbortSignal, changed: () => void): void {
  let before = here();
  const compare = (): void => {
    if (here() === before) return;
    before = here();
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
