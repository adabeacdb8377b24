import { useEffect, useMemo, useState } from "preact/hooks";

/** A place on the full page, as its address says it: `#/subject/<key>` is `{view: "subject", key}`. */
export interface Place {
  view: string;
  key: string;
}

export const hashOf = (view: string, key = ""): string => (key ? `#/${view}/${encodeURIComponent(key)}` : `#/${view}`);

export function placeOf(hash: string): Place {
  const [, view = "", ...rest] = hash.split("/");
  try {
    return { view, key: decodeURIComponent(rest.join("/")) };
  } catch {
    return { view: "", key: "" };
  }
}

/** The place in the address bar, followed. */
export function useRoute(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    // It may have changed between the first paint and now.
    follow();
    return () => removeEventListener("hashchange", follow);
  }, []);
  return useMemo(() => placeOf(hash), [hash]);
}
