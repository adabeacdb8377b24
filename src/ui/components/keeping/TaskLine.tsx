import type { TaskState } from "../../hooks/useTask";
import { useWords } from "../../world";
import { codeOf } from "../Boundary";

interface Props<T> {
  state: TaskState<T>;
  busy: string;
  done(value: T): string;
}

/** One line on work that takes a while: what is being done and how far it is, what came of it, or what went wrong and what is safe. */
export function TaskLine<T>({ state, busy, done }: Props<T>) {
  const { t, coded } = useWords();
  const error = state.is === "failed" ? state.error : null;
  const line = typeof error === "object" && error !== null && "line" in error && typeof error.line === "number" ? error.line : 1;
  const failed = coded("error.file", codeOf(error), { line }) ?? coded("error.storage", codeOf(error)) ?? t("app.broken");
  return (
    <div aria-live="polite" data-testid="task-line" data-state={state.is}>
      {state.is === "busy" && (
        <>
          <p class="quiet">{busy}</p>
          {state.share !== null && <progress aria-label={busy} max={1} value={state.share} />}
        </>
      )}
      {state.is === "done" && <p>{done(state.value)}</p>}
      {state.is === "failed" && <p class="wrong">{failed}</p>}
    </div>
  );
}
