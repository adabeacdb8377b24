import { browser } from "./browser";

/** A small value kept beside the database, in the browser's storage for extensions; undefined when there is none. Never rejects. */
export async function getLocal(name: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(name))[name];
  } catch {
    return undefined;
  }
}

/** Keeps a small value there; null forgets it. Never rejects: what is kept there only helps to say things, nothing rests on it. */
export async function setLocal(name: string, value: string | null): Promise<void> {
  try {
    if (value === null) await browser.storage.local.remove(name);
    else await browser.storage.local.set({ [name]: value });
  } catch {
    // Without it we cannot tell that the database was cleared; that is all.
  }
}
