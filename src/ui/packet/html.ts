/** Text inside HTML, never more than text: what a page said is escaped, control characters (but line breaks) are dropped. */
export const escapeHtml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A piece of HTML that is known to be well-formed. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | number | Html | readonly Html[] | null | undefined | false;

const written = (part: Part): string => {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.source;
  if (typeof part === "object") return part.map(({ source }) => source).join("");
  return escapeHtml(String(part));
};

/** Builds HTML for a file (never for one of our own pages): every value is escaped unless it was built the same way. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(texts.map((text, i) => text + (i < parts.length ? written(parts[i] as Part) : "")).join(""));
