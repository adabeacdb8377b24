import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import expectations from "../../pages/real/expected.json";
import { digest } from "./digest";

/** What the second hand worked out for one page: open facts, and hashes in the shape of a Reading. */
export interface Expectation {
  site: string;
  /** Whether the layout's class names say nothing and change with every build. */
  hashedClasses: boolean;
  state: string;
  pageKind: string | null;
  reviewCount: number;
  fields: unknown;
}

export interface RealPage {
  /** Site and year and a number: no name. Find the file by its place in `ls`. */
  label: string;
  key: string;
  markup: string;
  url: string;
  expectation: Expectation | undefined;
}

export const salt = expectations.salt;
const known = expectations.pages as unknown as Record<string, Expectation>;

const folder = resolve(import.meta.dirname, "../../../../shared/pages");
const folders = { yelp: "yelp", rmp: "ratemyprofessors", fiverr: "fiverr" } as const;

/** Whether the saved pages are on this machine. */
export const realPagesHere = existsSync(folder);

/** How many pages there are expectations for. */
export const realPagesKnown = Object.keys(known).length;

/** The address a page had, from the page itself or its file's name. */
function urlOf(site: string, file: string, markup: string): string {
  if (site === "fiverr") return /<link[^>]*rel="canonical"[^>]*href="([^"]+)"/.exec(markup)?.[1] ?? "";
  if (site === "yelp") {
    const told = /<link[^>]*rel="canonical"[^>]*href="([^"]+)"/.exec(markup) ?? /property="og:url"[^>]*content="([^"]+)"/.exec(markup);
    if (file.includes("_m-yelp_")) return "https://m.yelp.com/biz/somewhere";
    return told?.[1]?.replaceAll("&amp;", "&") ?? "https://www.yelp.com/biz/somewhere";
  }
  const id = /(\d+)(?:\.decoded)?\.(?:html|txt)$/.exec(file)?.[1];
  if (file.startsWith("2018")) return "https://www.ratemyprofessors.com/search.jsp?query=somebody";
  if (file.startsWith("2019")) return `https://www.ratemyprofessors.com/ShowRatings.jsp?tid=${id}`;
  return `https://www.ratemyprofessors.com/professor/${id}`;
}

/** Every saved page with its expectation. The 2023 store was saved as a script alone; it is wrapped in a page. */
export function realPages(): RealPage[] {
  return Object.entries(folders).flatMap(([short, site]) =>
    readdirSync(join(folder, short))
      .sort()
      .map((file, index) => ({ file, index }))
      .filter(({ file }) => file.endsWith(".html") || file.startsWith("2023-02-relay-store"))
      .map(({ file, index }) => {
        const text = readFileSync(join(folder, short, file), "utf8");
        const markup = file.endsWith(".txt") ? `<html><head><script>${text}</script></head><body></body></html>` : text;
        const key = digest(salt, "", "file", `${short}/${file}`);
        return {
          label: `${site} ${file.slice(0, 4)} no. ${index + 1}`,
          key,
          markup,
          url: urlOf(short, file, markup),
          expectation: known[key],
        };
      }),
  );
}
