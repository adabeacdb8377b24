import type { Identity, Reading } from "../../core/schema/reading";
import type { Memory } from "./memory";

/** Facts a reader gets beside the document: the page's address and the present moment (readers have no clock). */
export interface At {
  url: string;
  now: Date;
  /** What earlier looks at this document read and what still stands. It saves work; the Reading is the same without. */
  memory?: Memory | undefined;
}

/** What every site's `read.ts` exports. All are pure: they never change the document and never throw. */
export interface Adapter {
  /**
   * Id of the subject whose page this is, if it is one: told by the address, or by one element where the address does not tell. It is all
   * that runs on pages nobody has claimed, so it is far cheaper than listing their elements. Null: of nobody's.
   */
  whose(document: Document, at: Pick<At, "url">): string | null;
  /** What page this is and what its subject is called, without reading a review. Its subject is null, or the one that `whose` says. Null: no page of ours. */
  identify(document: Document, at: Omit<At, "now">): Identity | null;
  read(document: Document, at: At): Reading | null;
}

/**
 * What a site's `import.ts` exports: the site's own JSON answers, as a worker may have saved them, read into the same Readings as its
 * pages. Both are pure and never throw, whatever the JSON is. The interface loads the file only when something is imported.
 */
export interface SavedAnswers {
  /** Is this an answer that `readSaved` knows? Cheap; of all sites at most one says yes. */
  recognises(json: unknown): boolean;
  /**
   * A Reading for each subject in it, with `pageKind` "saved" and no coverage. `subject` is null where the answer does not say whose reviews
   * these are: then the worker says it. `stated` is as old as the answer, which nobody can tell: it is for showing, never a number of today.
   * `suspect` says that some of it was not understood, nothing of the site's health. Nothing to read: none.
   */
  readSaved(json: unknown, at: Pick<At, "now">): Reading[];
}
