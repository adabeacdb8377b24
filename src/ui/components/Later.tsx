import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Props<P> {
  /** Brings the view; named so that it is brought once. */
  load: () => Promise<ComponentType<P>>;
  with: P;
}

/** A view that is not needed at first, brought when it is: the popup opens without it. */
export function Later<P extends object>({ load, with: props }: Props<P>) {
  const [View, setView] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    void load().then((view) => setView(() => view));
  }, [load]);
  return View && <View {...props} />;
}
