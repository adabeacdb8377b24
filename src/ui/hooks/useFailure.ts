import { useState } from "preact/hooks";

/** For work started by a click: hands a failure to the `Boundary` above, which says in words what happened and what is safe. */
export function useFailure(): (error: unknown) => void {
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  if (failed) throw failed.error;
  return (error) => setFailed({ error });
}
