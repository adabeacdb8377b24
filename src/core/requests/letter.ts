import facts from "./laws.json" with { type: "json" };

/** A law under which one may ask for one's data. */
export type LawId = "eu" | "uk" | "california";

/** What we know of it, since when and from whom. */
export interface Law {
  id: LawId;
  asOf: string;
  confidence: string;
  sources: string[];
}

export const laws: readonly Law[] = facts as Law[];

/** The parts of a letter, in order, as codes; their sentences are in the catalogue. */
export type Part = "opening" | "access" | "logic" | "portable" | "term" | "identity" | "closing";

/**
 * What a letter under this law says. Decisions made by machines and a portable copy are asked for where the law gives them; where it does
 * not, the letter leaves them out instead of claiming more than there is.
 */
export function partsOf(law: LawId): readonly Part[] {
  if (law === "california") return ["opening", "access", "portable", "term", "identity", "closing"];
  return ["opening", "access", "logic", "portable", "term", "identity", "closing"];
}
