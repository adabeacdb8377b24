import type { ComponentChildren } from "preact";

/** What will be here, why it is safe, and one thing to do. */
export function Empty({ children, action }: { children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="lead quiet">{children}</p>
      {action}
    </div>
  );
}
