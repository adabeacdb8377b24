import { type Archive, unpack } from "../../core/import/archive";
import { encodingOf } from "../../core/import/encoding";
import { binaryKind, type FileKind, textKind } from "../../core/import/file";

/** Larger files are none that a person has typed, and would not fit into the memory of a phone. */
const MOST_BYTES = 100_000_000;

/** Something to import: a text with its kind, the files of an archive, or why it cannot be read. */
export type Opened =
  | { kind: Extract<FileKind, "calendar" | "history" | "json" | "table" | "backup">; name: string; text: string }
  | { kind: "archive"; name: string; archive: Archive }
  | { kind: "refused"; name: string; why: "sheet" | "binary" | "empty" | "broken" | "large" | "unread" };

/** A text by its kind. */
export function openText(name: string, text: string): Opened {
  const kind = textKind(text);
  if (kind === "empty" || kind === "binary" || kind === "sheet") return { kind: "refused", name, why: kind };
  return kind === "archive" ? { kind: "refused", name, why: "binary" } : { kind, name, text };
}

/** Bytes by their kind: archives are unpacked, texts decoded. */
export function openBytes(name: string, bytes: Uint8Array): Opened {
  if (bytes.length > MOST_BYTES) return { kind: "refused", name, why: "large" };
  const kind = binaryKind(bytes);
  if (kind === "archive") {
    const archive = unpack(bytes);
    return archive ? { kind, name, archive } : { kind: "refused", name, why: "broken" };
  }
  if (kind === "backup") return { kind, name, text: "" };
  if (kind === "sheet" || kind === "binary" || kind === "empty") return { kind: "refused", name, why: kind };
  return openText(name, new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** A file that the worker chose. Never throws: a file that has gone or may not be read is refused in words. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return { kind: "refused", name: file.name, why: "large" };
  try {
    return openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { kind: "refused", name: file.name, why: "unread" };
  }
}
