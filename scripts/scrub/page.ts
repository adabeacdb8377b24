import { earlier } from "./dates";
import type { Invented } from "./words";

/** What a reader never looks at, or that cannot be cleaned. */
const DROPPED = "style, link:not([rel=canonical]), iframe, noscript, template, svg > *, object, embed, video, audio, source, base";
/** Attributes that say how a page is built, not what it says. */
const STRUCTURE =
  /^(?:class|role|type|lang|rel|dir|tabindex|name|itemprop|itemscope|itemtype|property|for|charset|min|max|colspan|rowspan|data-testid|aria-(?:hidden|expanded|haspopup|pressed|live|controls|labelledby|describedby|current|selected|checked|level))$/;
/** Of these, those that may hold an id. */
const POINTS = /^(?:name|for|aria-(?:labelledby|describedby|controls))$/;
/** An id as sites make them: long, with digits or in mixed case. */
const ID = /(?<![\w-])(?=[\w-]*\d)[\w-]{8,}(?![\w-])|(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{20,}(?![\w-])/g;
/** A short id in an address: a letter or three and a number (`/people/p5512`). */
const SHORT_ID = /^[a-z]{1,3}\d{2,}$/i;
/** A word of interfaces before an id (`review_…`). */
const NAMED_ID = /^([a-z]{3,}_)([\w-]{8,})$/i;
/** What may be a day within a text. */
const DAY =
  /\d{4}-\d{2}-\d{2}|\d{1,2}([/.-])\d{1,2}\1\d{4}|\p{L}[\p{L}\p{M}]{2,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}[\p{L}\p{M}]{2,}\.?(?: de)? \d{4}/gu;
const NETWORK = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const PHONE = /\(?\b\d{3}\)?[ -]\d{3}-\d{4}\b/g;
/** An address whose host names nobody: that of the site itself, of the vocabulary, or the one that stands for all others. */
const OTHER = "www.example.org";

/** The last two names of a host, or three where the last are short ("co.uk"). */
const siteOf = (host: string): string => /[^.]+\.(?:[^.]{2,3}\.)?[^.]+$/.exec(host)?.[0] ?? host;

/** May this host stay in a page of the site `own`? Others are businesses' and people's. */
export const staysHost = (host: string, own: string): boolean =>
  [siteOf(own), "schema.org", "example.org"].some((site) => host === site || host.endsWith(`.${site}`));

/** Values that say of which kind a record is. */
const KIND = /^(?:[A-Z][A-Z_]+|[A-Z]\w*)$/;

/** Shorter texts begin alike by chance. */
const LONG = 40;

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Replaces all that people wrote, or that tells who they are, in a saved page; keeps how it is built. */
export class Scrub {
  /** Long texts of the data, of which the page may show the beginning. */
  readonly #long: string[] = [];

  constructor(
    private readonly invented: Invented,
    /** By how many days every day is moved. */
    private readonly days: number,
    /** Host of the page. */
    private readonly own: string,
  ) {}

  #id(id: string): string {
    const [, word = "", rest = id] = NAMED_ID.exec(id) ?? [];
    return this.invented.isKept(word.slice(0, -1)) ? word + this.invented.id(rest) : this.invented.id(id);
  }

  /** Ids in the name of a field or record. A long name in mixed case without a digit is an id only after a colon. */
  ids(text: string): string {
    return (
      earlier(text, this.days) ??
      text.replace(ID, (id, at: number) => (/\d|^[a-z]+_[\w-]{20,}$/.test(id) || text[at - 1] === ":" ? this.#id(id) : id))
    );
  }

  /** Ids, and the words between them. */
  #words(text: string, sparing: boolean): string {
    let result = "";
    let from = 0;
    for (const { 0: id, index } of text.matchAll(ID)) {
      result += this.invented.text(text.slice(from, index), sparing) + this.#id(id);
      from = index + id.length;
    }
    return result + this.invented.text(text.slice(from), sparing);
  }

  /** Days, and the words and ids between them. */
  #all(original: string, sparing: boolean): string {
    const text = original.replace(NETWORK, "203.0.113.7").replace(PHONE, "555-0100");
    let result = "";
    let from = 0;
    for (const { 0: said, index } of text.matchAll(DAY)) {
      const day = earlier(said, this.days);
      if (day === null) continue;
      result += this.#words(text.slice(from, index), sparing) + day;
      from = index + said.length;
    }
    return result + this.#words(text.slice(from), sparing);
  }

  /** An address: its ids and words, but for its host and what the reader looks for. */
  address(url: string): string {
    if (/^(?:data|blob|javascript|mailto|tel):/i.test(url)) return "";
    const [, scheme = "", host = "", rest = url] = /^(?:((?:https?:)?\/\/)([^/?#]*))?(.*)$/s.exec(url) ?? [];
    const place = scheme && (staysHost(host.toLowerCase(), this.own) ? host : OTHER);
    return scheme + place + rest.replace(/[^/?#&=]+/g, (part) => (SHORT_ID.test(part) ? this.invented.id(part) : this.#all(part, true)));
  }

  /** One piece of text: a day, an address, a label or what somebody wrote. */
  said(text: string): string {
    if (/^\s*(?:https?:)?\/\//.test(text)) return this.address(text.trim());
    const moved = earlier(text, this.days);
    if (moved !== null) return moved;
    return this.#all(text, this.invented.isLabel(text));
  }

  /** A text of the page. Where it is cut within a word of a text that the data has whole, it stays that text's beginning. */
  #shown(text: string): string {
    const [, begun = "", part = "", dots = ""] = /^(.*?)([\p{L}\p{M}]+)((?:\.\.\.|…)?\s*)$/su.exec(text) ?? [];
    const shown = fold(begun + part);
    const whole = shown.length < LONG ? undefined : this.#long.find((one) => one.startsWith(shown));
    const rest = /^[\p{L}\p{M}]+/u.exec(whole?.slice(shown.length) ?? "")?.[0];
    return rest ? this.said(begun) + this.invented.text(part + rest, false).slice(0, part.length) + dots : this.said(text);
  }

  /** The name of a field or record; a sentence is none. */
  #key(name: string): string {
    return /\S\s\S/.test(name) ? this.said(name) : this.ids(name);
  }

  /** Everything in a JSON value but its keys (in which ids are replaced) and the kinds of its records. */
  json(value: unknown, key = ""): unknown {
    if (typeof value === "string") {
      if (value.length > LONG) this.#long.push(fold(value));
      if (/^(?:__typename|@type|@context)$/.test(key) && KIND.test(value)) return value;
      if (/^(?:__ref|__id|__refs)$/.test(key)) return this.ids(value);
      return this.said(value);
    }
    if (typeof value === "number") return Math.abs(value) >= 10_000 ? Number(this.invented.id(String(Math.trunc(Math.abs(value))))) : value;
    if (Array.isArray(value)) return value.map((one) => this.json(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [this.#key(name), this.json(one, name)]));
  }

  /** Embedded data: JSON as such, in a comment, escaped for HTML, or given to a variable. Null: it is none, and goes. */
  data(script: string): string | null {
    const start = script.indexOf("{");
    const head = script.slice(0, Math.max(0, start));
    const opens = /^\s*(?:<!--)?\s*$/.test(head) || /^\s*window\.\w+\s*=\s*$/.test(head);
    if (start < 0 || !opens) return null;
    const escaped = /^\{\s*&quot;/.test(script.slice(start));
    const close = head.includes("<!--") ? "-->" : head.includes("=") ? ";" : "";
    for (let end = script.lastIndexOf("}"), tries = 0; end > start && tries < 60; end = script.lastIndexOf("}", end - 1), tries++) {
      const body = script.slice(start, end + 1);
      try {
        const value: unknown = JSON.parse(escaped ? body.replace(/&quot;/g, '"') : body);
        const clean = JSON.stringify(this.json(value)).replace(/</g, "\\u003c");
        return head + (escaped ? clean.replace(/"/g, "&quot;") : clean) + close;
      } catch {
        // The data ends further up; what follows it is code.
      }
    }
    return null;
  }

  #attributes(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      if (!/^[a-z][\w:.-]*$/i.test(name) || /^(?:on|style$|srcset$|integrity$|nonce$)/i.test(name)) element.removeAttribute(name);
      else if (/^(?:href|action)$/.test(name)) element.setAttribute(name, this.address(value));
      else if (name === "src") element.setAttribute(name, element.localName === "img" ? "photo.jpg" : "");
      else if (name === "rel")
        element.setAttribute(
          name,
          value.replace(ID, (id) => this.#id(id)),
        );
      else if (POINTS.test(name)) element.setAttribute(name, this.ids(value));
      else if (!STRUCTURE.test(name)) element.setAttribute(name, name === "id" ? this.ids(value) : this.said(value));
    }
  }

  /** Changes the document in place. */
  page(document: Document): void {
    for (const element of [...document.querySelectorAll(DROPPED)]) element.remove();
    for (const script of [...document.querySelectorAll("script")]) {
      const clean = this.data(script.textContent ?? "");
      if (clean === null) script.remove();
      else script.textContent = clean;
    }
    const walker = document.createTreeWalker(document, 4 | 128);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      if (node.nodeType === 8) node.nodeValue = " ";
      else if (node.parentElement?.localName !== "script") node.nodeValue = this.#shown(node.nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("*")) this.#attributes(element);
  }
}
