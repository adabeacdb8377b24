import { useEffect } from "preact/hooks";

/**
 * The nearest thing around a place that is still there, and of what is in it the heading. Where all of the page went, nothing before the next one
 * has a heading.
 */
function heir(around: readonly HTMLElement[], root: HTMLElement): HTMLElement | null {
  const place = around.find(({ isConnected }) => isConnected) ?? root;
  const heading = place.querySelector<HTMLElement>("h1, h2, h3");
  return heading ?? (place.parentElement === root || place === root ? null : place);
}

/**
 * Keeps the keyboard where the worker was: when what has the focus goes away, as a button does whose click leads on, it moves to the heading of what
 * came in its place. Else the browser would begin again at the top of the page, and a screen reader would say nothing.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const root = document.body;
    let around: HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      around = [];
      for (let at = target as HTMLElement | null; at && at !== root; at = at.parentElement) around.push(at);
    };
    const watch = new MutationObserver(() => {
      const [last] = around;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const to = heir(around, root);
      if (!to) return;
      around = [];
      if (to.tabIndex < 0) to.tabIndex = -1;
      to.focus({ preventScroll: true });
    });
    root.addEventListener("focusin", note);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", note);
      watch.disconnect();
    };
  }, []);
}
