import { JSDOM, VirtualConsole } from "jsdom";
import { DOMParser as LinkedomParser } from "linkedom";

/** One window for all pages: a document made by its parser loads no style sheet and runs no script. */
const window = new JSDOM("", { virtualConsole: new VirtualConsole() }).window;

/** Markup to a document. `jsdom` follows the standard's parser; `linkedom` is fast and forgiving in its own way. */
export const parsers: Record<"jsdom" | "linkedom", (markup: string) => Document> = {
  jsdom: (markup) => new window.DOMParser().parseFromString(markup, "text/html"),
  linkedom: (markup) => {
    // Its types are of another DOM library; at run time it is a document as far as readers go.
    const document = new LinkedomParser().parseFromString(markup, "text/html") as unknown as Document;
    // It makes a missing head or body when somebody asks for it, which would look like a change made by the reader.
    if (document.documentElement) [document.head, document.body].every(Boolean);
    // It cuts text at every entity, which no browser's parser does.
    document.documentElement?.normalize();
    return document;
  },
};

export type ParserName = keyof typeof parsers;
export const parserNames = Object.keys(parsers) as ParserName[];

/** The document as text, to see whether somebody changed it. */
export const serialise = (document: Document): string => document.documentElement?.outerHTML ?? "";
