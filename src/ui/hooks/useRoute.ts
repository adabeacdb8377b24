import { useEffect, useState } from "preact/hooks";

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
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}
