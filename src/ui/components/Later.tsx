import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Props<P> {
  /** Brings the view; named so that it is brought once. */
  load: () => Promise<ComponentType<P>>;
  with: P;
}

/** A view that is not needed at first, brought when it is: the popup opens without it. */
export function Later<P extends object>({ load, with: props }: Props<P>) {
  const [brought, setBrought] = useState<{ load: Props<P>["load"]; View: ComponentType<P> } | null>(null);
  useEffect(() => {
    void load().then((View) => setBrought({ load, View }));
  }, [load]);
  // Where one view follows another in the same place, the one before is not shown what is meant for the next.
  return brought?.load === load && <brought.View {...props} />;
}
