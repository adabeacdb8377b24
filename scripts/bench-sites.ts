import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Compared } from "../tests/bench/timing";
import { readCase } from "../tests/support/cases";

/** A large page of a site other than the largest one, under the address it has. */
export interface SitePage {
  site: "fiverr" | "generic" | "ratemyprofessors";
  url: string;
  html: string;
  note: string;
}

/** The real Fiverr page beside the repository, else an invented one. */
function fiverr(): SitePage {
  const folder = "../shared/pages/fiverr";
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(".html")) : undefined;
  if (!file) {
    const { url, html } = readCase("fiverr", "2025-profile");
    return { site: "fiverr", url, html, note: "INVENTED page (../shared/pages is absent)" };
  }
  const html = readFileSync(join(folder, file), "utf8");
  return {
    site: "fiverr",
    url: /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "",
    html,
    note: `real page, ${html.length} characters`,
  };
}

/** The same large page, with 40 invented reviews as linked data. */
function generic({ html }: SitePage): SitePage {
  const url = "https://www.tidewater-trades.example/pros/osk-plumbing";
  const review = Array.from({ length: 40 }, (_, i) => ({
    "@type": "Review",
    author: { "@type": "Person", name: `Person ${i}` },
    datePublished: `2026-0${1 + (i % 9)}-${10 + (i % 18)}`,
    reviewBody: `Number ${i}: came when they said &amp; left no puddle. `.repeat(6),
    reviewRating: { "@type": "Rating", ratingValue: 1 + (i % 5) },
  }));
  const data = JSON.stringify({ "@context": "https://schema.org", "@type": "Plumber", name: "Osk", url, review });
  const page = html
    .replace(/<link[^>]*rel="canonical"[^>]*>/, "")
    .replace("</head>", () => `<script type="application/ld+json">${data}</script></head>`);
  return { site: "generic", url, html: page, note: `a large page with ${data.length} characters of invented linked data` };
}

/** The largest real page of a professor beside the repository, else an invented one. */
function professor(): SitePage {
  const folder = "../shared/pages/rmp";
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^2026.*\d\.html$/.test(name)) : [];
  const [file] = names.toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  const id = /(\d+)\.html$/.exec(file ?? "")?.[1];
  if (!file || !id) {
    const { url, html } = readCase("ratemyprofessors", "2026-store");
    return { site: "ratemyprofessors", url, html, note: "INVENTED page (../shared/pages is absent)" };
  }
  const html = readFileSync(join(folder, file), "utf8");
  return {
    site: "ratemyprofessors",
    url: `https://www.ratemyprofessors.com/professor/${id}`,
    html,
    note: `largest real page, ${html.length} characters`,
  };
}

/** One large page of each. */
export function sitePages(): SitePage[] {
  const page = fiverr();
  return [page, generic(page), professor()];
}

/** A page as far as a bench needs it. */
interface Bench {
  open(url: string): Promise<void>;
  call<T>(expression: string): Promise<T>;
  say(name: string, compared: Compared, goal: string, note: string): void;
}

/** Takes the times of one page. */
export async function benchSite({ site, url, note }: SitePage, { open, call, say }: Bench): Promise<void> {
  await open(url);
  const { reviews, elements } = await call<{ reviews: number; elements: number }>(`factsOf("${site}")`);
  const facts = `${note}, ${elements} elements, ${reviews} reviews`;
  say(`${site}: unclaimed page, our look at it, beside one querySelectorAll('*')`, await call(`unclaimedOf("${site}")`), "< 1", facts);
  if (site === "ratemyprofessors") return;
  say(`${site}: read a page, beside parsing its data and one walk over all elements`, await call(`readingOf("${site}")`), "<= 3", facts);
}
