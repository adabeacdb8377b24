import type { Status } from "../../core/schema/summary";

const shapes: Record<Status, string> = {
  none: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12",
  "too-few": "M5 10h.01M10 10h.01M15 10h.01",
  fine: "M4.500 10.500l3.500 3.500l7.500-8",
  slower: "M3 11c2.300-4 4.700-4 7 0s4.700 4 7 0",
  watch: "M10 3.500l7 12.500H3zM10 8.500v3",
  act: "M5 4h10v12H5zM10 7.500v3.500M10 13.500v.010",
};

/** The shape that stands for a status; the word always stands beside it, so it is hidden from screen readers. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg class={`mark mark-${status}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={shapes[status]} />
    </svg>
  );
}
