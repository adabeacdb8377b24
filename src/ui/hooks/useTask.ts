import { useState } from "preact/hooks";

export type TaskState<T> =
  | { is: "idle" }
  | { is: "busy"; share: number | null }
  | { is: "done"; value: T }
  | { is: "failed"; error: unknown };

/** Work that takes a while, started by a click: how far it is (0 to 1, null when that is not known), what came of it, or why not. */
export function useTask<T>(): { state: TaskState<T>; run(work: (step: (share: number) => void) => Promise<T>): void; clear(): void } {
  const [state, setState] = useState<TaskState<T>>({ is: "idle" });
  return {
    state,
    clear: () => setState({ is: "idle" }),
    run(work) {
      setState({ is: "busy", share: null });
      work((share) => setState({ is: "busy", share })).then(
        (value) => setState({ is: "done", value }),
        (error: unknown) => setState({ is: "failed", error }),
      );
    },
  };
}
