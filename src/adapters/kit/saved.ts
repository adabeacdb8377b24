import type { Reading, Stated, SubjectRef } from "../../core/schema/reading";
import { type Found, nothingStated, once, settle, wholeView } from "./found";
import { isRecord, type Json } from "./json";

/** No honest answer holds more values. */
const MOST = 500_000;

/** The value of a saved answer: JSON, or a script that gives one JSON value a name. Undefined when it is neither. */
export function parseSaved(text: string): unknown {
  const body = text.replace(/^\uFEFF/, "").trim();
  const named = /^(?:(?:var|let|const)\s+)?[\w.$]{1,200}\s*=\s*(?=[[{])/.exec(body);
  try {
    return JSON.parse(named ? body.slice(named[0].length).replace(/;$/, "") : body);
  } catch {
    return undefined;
  }
}

/** The Reading of a saved answer. Each review counts once, however often it was saved. */
export function savedReading(site: string, subject: SubjectRef | null, found: Found[], stated: Stated = nothingStated): Reading {
  const settled = settle(once(found, (one) => one.id));
  const road = found.length > 0 ? "embedded" : "none";
  return {
    site,
    pageKind: "saved",
    subject,
    stated,
    view: wholeView,
    road,
    ...settled,
    state: found.length > 0 ? settled.state : "no-reviews",
  };
}

/** Reads; what nobody foresaw is nothing. */
export function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** All records in a value for which `test` holds, in their order; what is below a record that was taken is not looked at. */
export function records(json: unknown, test: (record: Json) => boolean): Json[] {
  const found: Json[] = [];
  const open: unknown[] = [json];
  for (let looked = 0; open.length > 0 && looked < MOST; looked++) {
    const value = open.pop();
    if (isRecord(value) && test(value)) found.push(value);
    else if (typeof value === "object" && value !== null) for (const below of Object.values(value).reverse()) open.push(below);
  }
  return found;
}

/** The parts of a list that have the same key, in order of their first; what has none is left out. */
export function grouped<T>(all: readonly T[], key: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = name === null ? [] : (groups.get(name) ?? []);
    group.push(one);
    if (name !== null) groups.set(name, group);
  }
  return groups;
}

/** A text whose UTF-8 bytes were each taken for a letter ("Ã©" for "é"), put right; any other text as it is. */
export function mended(text: string): string {
  if (!/[\xc2-\xf4][\x80-\xbf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return safely(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes), text);
}
