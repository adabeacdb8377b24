import { isSealed } from "../backup/sealed";
import { HistoryFile, type SubjectHistory } from "../schema/history";
import { isArchive } from "./archive";

/**
 * What a file is, by its content; its name is not believed. `backup`: our own whole export or encrypted backup, which is restored, not
 * imported. `history`: the short form. `sheet`: a spreadsheet program's own format.
 */
export type FileKind = "calendar" | "archive" | "backup" | "history" | "json" | "table" | "sheet" | "binary" | "empty";

const starts = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/** The kind of a file that is no text; null when it may be one. */
export function binaryKind(bytes: Uint8Array): FileKind | null {
  if (bytes.length === 0) return "empty";
  if (isSealed(bytes)) return "backup";
  if (isArchive(bytes)) {
    // A spreadsheet is a zip whose first entries say so.
    const head = String.fromCharCode(...bytes.subarray(0, 4_000));
    return /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis/.test(head) ? "sheet" : "archive";
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "sheet";
  const known = [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46],
    [0x1f, 0x8b],
  ];
  return known.some((first) => starts(bytes, ...first)) ? "binary" : null;
}

/** The kind of a text. */
export function textKind(text: string): FileKind {
  const head = text
    .slice(0, 2_000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (head === "") return "empty";
  if (/^BEGIN:VCALENDAR/i.test(head)) return "calendar";
  if (/^\{\s*"format"\s*:\s*"rejoinder-/.test(head)) return "backup";
  if (/^\{\s*"subjects"\s*:/.test(head)) return "history";
  if (/^[[{]/.test(head)) return "json";
  return "table";
}

/** Subjects of the short form (docs/analyse.md); null when it is not that, or a part of it is not. */
export function readHistory(text: string): SubjectHistory[] | null {
  try {
    const parsed = HistoryFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, "")));
    return parsed.success ? parsed.data.subjects : null;
  } catch {
    return null;
  }
}
