import type { Identity, Reading } from "../../core/schema/reading";
import type { At } from "../kit/contract";

export function identify(_document: Document, _at: Pick<At, "url">): Identity | null {
  return null;
}

export function read(_document: Document, _at: At): Reading | null {
  return null;
}
