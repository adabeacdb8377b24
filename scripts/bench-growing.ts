import type { Growing, Grown } from "../tests/bench/growing";
import type { KeptUp } from "../tests/bench/keepingUp";
import type { Compared } from "../tests/bench/timing";
import { readCase } from "../tests/support/cases";

/** As many reviews as a list grows to. */
const SIZE = 2_000;

/** Invented pages with a list that can grow. */
const pages = [
  { site: "ratemyprofessors", name: "2026-store" },
  { site: "yelp", name: "2025-state" },
  { site: "yelp", name: "2025-cards-only" },
  { site: "fiverr", name: "2025-profile" },
  { site: "generic", name: "microdata" },
] as const satisfies Array<{ site: Growing; name: string }>;

/** Each under an address of its own. */
export const growingPages = pages.map(({ site, name }) => {
  const { url, html } = readCase(site, name);
  const own = new URL(url);
  own.searchParams.set("page", name);
  return { site, name, url: own.href, html };
});

/** A page as far as this bench needs it. */
interface Bench {
  open(url: string): Promise<void>;
  call<T>(expression: string): Promise<T>;
  say(name: string, compared: Compared, goal: string, note: string): void;
}

/** Takes the times of pages that grow, 20 cards at a time. */
export async function benchGrowing({ open, call, say }: Bench): Promise<void> {
  for (const { site, name, url } of growingPages) {
    await open(url);
    const { first, last, forgetful, walk, elements, reviews } = await call<Grown>(`growing("${site}", ${SIZE})`);
    const short = (ms: number): string => `${ms.toPrecision(3)} ms`;
    const note = `${name}, ${reviews} reviews, ${elements} elements at the end; all read anew: ${short(forgetful)}; one walk over all elements: ${short(walk)}`;
    say(
      `${site}: look at 20 new cards on a page of ${SIZE}, beside the same on one of up to 100`,
      { value: last, baseline: first },
      "<= 2",
      note,
    );
  }
  const { first, last } = await call<KeptUp>(`keepingUp(${SIZE})`);
  say(
    `checking and keeping 20 new reviews when ${SIZE} are kept, beside the same when up to 100 are`,
    { value: last, baseline: first },
    "<= 2",
    "",
  );
}
