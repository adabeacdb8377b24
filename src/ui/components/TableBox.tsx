import type { ComponentChildren } from "preact";

/** A table that may be wider or longer than its place: it scrolls by itself, by keyboard too. */
export function TableBox({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div class="table-box" tabIndex={0}>
      {children}
    </div>
  );
}
