import { JSDOM, VirtualConsole } from "jsdom";
import { DOMParser as LinkedomParser } from "linkedom";

/** One window for all pages: a document made by its parser loads no style sheet and runs no script. */
const window = new JSDOM("", { virtualConsole: new VirtualConsole() }).window;

/** Markup to a document. `jsdom` follows the standard's parser; `linkedom` is fast and forgiving in its own way. */
export const parsers: Record<"jsdom" | "linkedom", (markup: string) => Document> = {
  jsdom: (markup) => new window.DOMParser().parseFromString(markup, "text/html"),
  // Its types are of another DOM library; at run time it is a document as far as readers go.
  linkedom: (markup) => new LinkedomParser().parseFromString(markup, "text/html") as unknown as Document,
};

export type ParserName = keyof typeof parsers;
export const parserNames = Object.keys(parsers) as ParserName[];

/** The document as text, to see whether somebody changed it. */
export const serialise = (document: Document): string => document.documentElement.outerHTML;
