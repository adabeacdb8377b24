import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Identity } from "../core/schema/reading";
import type { SiteInfo } from "../core/schema/site";
import type { Shortcut } from "../platform/shortcuts";
import type { Space } from "../platform/space";
import type { RejoinderDb } from "../storage/db";
import type { Words } from "./i18n/words";

/** What the active tab stands on. `identity` is null while the site is off or the page has not answered. */
export interface Here {
  site: SiteInfo;
  on: boolean;
  identity: Identity | null;
  state: string | null;
  seen: number | null;
  total: number | null;
}

/** Everything outside the interface, in one place: views take it from here, tests hand in their own. */
export interface World {
  db: RejoinderDb;
  now(): Date;
  /** The language of the browser, such as `es-MX`; a setting may override its first part. */
  uiLanguage: string;
  /** The active tab, when it stands on a site we know; else null. */
  here(): Promise<Here | null>;
  /** Asks for one site. Must be called straight from the click: browsers want the gesture. */
  requestSite(site: SiteInfo): Promise<boolean>;
  dropSite(site: SiteInfo): Promise<boolean>;
  hasSite(site: SiteInfo): Promise<boolean>;
  /** Hosts that are switched on and that we do not know by name, each as a site. */
  otherSites(): Promise<SiteInfo[]>;
  /** How the page of this site that was looked at last is built, unchecked, and our own version; null when there is no such page. */
  /** Keys that begin something from anywhere; none on a phone. */
  shortcuts(): Promise<Shortcut[]>;
  structure(site: SiteInfo): Promise<{ version: string; skeleton: unknown } | null>;
  /** Tells the active tab that a claim changed, so that it looks again. */
  lookAgain(): Promise<void>;
  /** Has the background make the summary of a subject anew. False when it could not. */
  refresh(subject: string): Promise<boolean>;
  /** Opens the full page at this place. */
  open(place: string): void;
  copy(text: string): Promise<void>;
  /** Writes the text into the box that has the focus on the active tab's page; sends nothing. Only from a click. */
  fill(text: string): Promise<"filled" | "no-box" | "refused">;
  /** Is a language model on this device, ready now? */
  hasModel(): Promise<boolean>;
  /** What that model answers; null when it does not. */
  askModel(prompt: string): Promise<string | null>;
  /** Hands the worker a file to keep: the browser's own download, no permission needed. */
  save(name: string, content: Blob): void;
  /** Room on this device, and whether the browser has promised to keep what we have. */
  space(): Promise<Space>;
  /** Asks for that promise. */
  keep(): Promise<boolean>;
  /** A mark kept outside the database, to tell when the browser has cleared it (`storage/witness`). */
  recall(): Promise<string | null>;
  remember(mark: string | null): Promise<void>;
}

interface Inside {
  world: World;
  words: Words;
}

const Context = createContext<Inside | null>(null);

/** Gives every view below it the world and the words of one language. */
export function WorldProvider({ world, words, children }: Inside & { children: ComponentChildren }) {
  return <Context.Provider value={{ world, words }}>{children}</Context.Provider>;
}

const useInside = (): Inside => {
  const inside = useContext(Context);
  if (!inside) throw new Error("a view stands outside WorldProvider");
  return inside;
};

export const useWorld = (): World => useInside().world;
export const useWords = (): Words => useInside().words;
