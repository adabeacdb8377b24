import type { Identity, Reading } from "../../core/schema/reading";

/** Facts a reader gets beside the document: the page's address and the present moment (readers have no clock). */
export interface At {
  url: string;
  now: Date;
}

/**
 * What every site's `read.ts` exports. Both are pure: they never change the document and never throw.
 * `identify` is cheap and reads no review; it runs on pages nobody has claimed. Null: not a page of ours.
 */
export interface Adapter {
  identify(document: Document, at: Pick<At, "url">): Identity | null;
  read(document: Document, at: At): Reading | null;
}
