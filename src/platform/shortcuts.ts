import { browser } from "./browser";

/** Keys that begin something from anywhere, as the browser has them now: the worker may have changed them there, or another extension has them. */
export interface Shortcut {
  name: string;
  /** As the browser writes them; empty when there are none. */
  keys: string;
}

/** Those of ours; none where there is no keyboard to press them on. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut = "" }) => (name ? [{ name, keys: shortcut }] : []));
}
