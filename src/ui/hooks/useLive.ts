import { useEffect, useState } from "preact/hooks";
import { liveQuery } from "../../storage/live";

/**
 * What a query of the store gives now, and again whenever its rows change, whoever wrote them. Undefined before the first answer;
 * the last answer stays while a query with other `deps` is under way, so that nothing flickers. A failing query throws in render.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[], initial?: T): T | undefined {
  const [answer, setAnswer] = useState<{ value: T | undefined; error?: unknown }>({ value: initial });
  useEffect(() => {
    const watching = liveQuery(query).subscribe({
      next: (value) => setAnswer({ value }),
      error: (error: unknown) => setAnswer({ value: undefined, error }),
    });
    return () => watching.unsubscribe();
    // The caller names what the query depends on, as with any effect.
  }, [...deps]);
  if (answer.error) throw answer.error;
  return answer.value;
}
