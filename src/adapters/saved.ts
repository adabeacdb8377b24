import type { Reading } from "../core/schema/reading";
import type { At, SavedAnswers } from "./kit/contract";
import { parseSaved } from "./kit/saved";

/** Every site's `import.ts`, by path; each is loaded only when a file is looked at. */
const files = import.meta.glob<SavedAnswers>("./*/import.ts");

/**
 * Reads a saved JSON answer of whichever site it is from. `text`: the file's text, of at most a few megabytes. Null: it is not JSON, or
 * no site knows it. Readings as in `SavedAnswers`. Never throws.
 */
export async function readSaved(text: string, at: Pick<At, "now">): Promise<{ site: string; readings: Reading[] } | null> {
  const json = parseSaved(text);
  if (json === undefined) return null;
  for (const [path, load] of Object.entries(files)) {
    const answers = await load();
    if (answers.recognises(json)) return { site: path.split("/")[1] ?? "", readings: answers.readSaved(json, at) };
  }
  return null;
}
