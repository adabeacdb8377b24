import { read, whose } from "../../src/adapters/yelp/read";
import { here as url } from "../../src/content/navigation";
import { type Compared, compare, time } from "./timing";

const RUNS = 20;

const states = (): HTMLScriptElement[] => [...document.querySelectorAll<HTMLScriptElement>("script[data-apollo-state]")];

/** Something done with every result, so that no engine leaves the work out. */
const sink = { total: 0 };

/** The floor of reading with embedded data: parse it, and touch every element once. */
function parseAndWalk(): void {
  for (const script of states()) {
    const text = (script.textContent ?? "").replace(/^\s*<!--|-->\s*$/g, "").replace(/&quot;/g, '"');
    sink.total += Object.keys(JSON.parse(text) as object).length;
  }
  for (const element of document.querySelectorAll("*")) sink.total += element.nodeType;
}

/** The floor of reading without: one walk that reads all text. */
function readAllText(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? "");
  sink.total += texts.join("\n").length;
}

const look = (): void => {
  sink.total += read(document, { url: url(), now: new Date() })?.reviews.length ?? 0;
};

export interface Facts {
  reviews: number;
  elements: number;
  states: number;
}

export const facts = (): Facts => ({
  reviews: read(document, { url: url(), now: new Date() })?.reviews.length ?? 0,
  elements: document.querySelectorAll("*").length,
  states: states().length,
});

export const withState = (): Promise<Compared> =>
  compare(
    RUNS,
    () => time(look),
    () => time(parseAndWalk),
  );

/** Takes the embedded data out of the page first. */
export function withoutState(): Promise<Compared> {
  for (const script of states()) script.remove();
  return compare(
    RUNS,
    () => time(look),
    () => time(readAllText),
  );
}

/** What we do on a page nobody claimed: say whose it is; beside listing all its elements once. Each after a pause, as in life. */
export function unclaimed(): Promise<Compared> {
  const pause = () => new Promise((done) => setTimeout(done, 10));
  const ours = () => whose(document, { url: url() });
  const floor = () => {
    sink.total += document.querySelectorAll("*").length;
  };
  return compare(
    RUNS,
    () => pause().then(() => time(ours)),
    () => pause().then(() => time(floor)),
  );
}
