import type { ComponentChildren } from "preact";

/** What will be here, why it is safe, and one thing to do. `heading`: it is all there is on the page. */
export function Empty({
  children,
  action,
  heading = false,
}: {
  children: ComponentChildren;
  action?: ComponentChildren;
  heading?: boolean;
}) {
  return (
    <div class="empty">
      {heading ? <h1 class="status-line">{children}</h1> : <p class="lead quiet">{children}</p>}
      {action}
    </div>
  );
}
