/**
 * Why a file could not be used. `foreign`: not one of ours; `newer`: made by a later version of us; `passphrase`: it does not open
 * it; `costly`: opening would take more memory or time than a file may ask for; `cut`: its end is missing; `damaged`: its bytes were
 * changed; `unclear`: a row is not what the format says; `large`: more than we take in. Nothing has been changed in any case.
 */
export type FileFault = "foreign" | "newer" | "passphrase" | "costly" | "cut" | "damaged" | "unclear" | "large";

/** Its sentence is `error.file.<code>` in the locale files. `line`: where in the text, when that is known, from 1. */
export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly code: FileFault,
    readonly line: number | null = null,
  ) {
    super(`file: ${code}${line === null ? "" : ` at line ${line}`}`);
  }
}
