// Makes the folder of a new site. Usage: npm run new-site -- --id ID --name NAME --host www.example.com --path '/people/(\w+)'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Site {
  id: string;
  name: string;
  host: string;
  path: string;
  today: string;
}

const siteJson = ({ id, name, host, today }: Site): object => ({
  id,
  name,
  hosts: [`https://${host}/*`],
  domains: [host.replace(/^www\./, "")],
  scale: { min: 1, max: 5, step: 1 },
  claim: "own",
  identity: "id",
  pageKinds: ["profile", "other"],
  role: "freelancer",
  checkedOn: today,
});

const rulesJson = ({ id, today }: Site): object => ({
  site: id,
  lines: [],
  binning: { value: "whole", asOf: today, source: "Not known yet", confidence: "G-low" },
  exclusions: [],
  reportGrounds: [],
  addressees: [
    { value: { id: "memo" }, asOf: today, source: "A file note is the worker's own; no platform rules on it", confidence: "G-high" },
  ],
});

/** JSON as the house writes it: a short list stands on one line. */
const json = (value: object): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\n\s+("[^"]*"(?:,\n\s+"[^"]*")*)\n\s+\]/g, (_, list: string) => `[${list.replace(/,\n\s+/g, ", ")}]`)}\n`;

/** A reader that knows next to nothing, but says of every page what it is. Every place to fill in begins with "Tell". */
const readTs = ({ path }: Site): string => readFileSync("scripts/new-site/read.txt", "utf8").replace("PATH", path.replaceAll("/", "\\/"));

const next = ({ id, name, host }: Site): string => `src/adapters/${id} is made. Next, in this order:
1. src/adapters/${id}/site.json: look at every field (src/core/schema/site.ts says what it means).
2. A sentence on the site's terms and on what is kept, in src/ui/i18n/parts/sites.en.ts and sites.es.ts:
   "site.${id}.terms" and "site.${id}.keeps". A line for ${name} in the table of README.md.
3. Save three pages of yours: one full of reviews, one without any, one that is no review page. For each:
   npm run save-page -- --site ${id} --case full --url https://${host}/… FILE.html
   In each case.json replace what begins with "TELL".
4. Write pages/full/expected.json by reading the page that was written, yourself (docs/reading.md); then those of the others.
5. read.ts: fill in what begins with "Tell". Then: npx vitest run --project pages -t ${id}/
6. rules.json: only what you know, each fact with its source.
7. git add src/adapters/${id}, npm run fix, and npm run check says what is missing.
`;

/** Says in one line why nothing was made. */
function fail(why: string): 2 {
  process.stderr.write(`new-site: ${why}\n`);
  return 2;
}

/** Makes `src/adapters/<id>`; never touches a folder that is there. Returns the exit code. */
export function main(args: string[], root = "."): number {
  const options = { id: { type: "string" }, name: { type: "string" }, host: { type: "string" }, path: { type: "string" } } as const;
  const { id, name, host, path = "/people/([\\w-]+)" } = parseArgs({ args, options }).values;
  if (!id || !name || !host) return fail("use: new-site -- --id ID --name NAME --host www.example.com [--path '/people/([\\w-]+)']");
  if (!/^[a-z]+$/.test(id)) return fail("an id has small letters only");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return fail(`"${host}" is no host, such as www.example.com`);
  const folder = join(root, "src/adapters", id);
  if (existsSync(folder)) return fail(`${folder} is there already`);
  const site = { id, name, host, path, today: new Date().toISOString().slice(0, 10) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "site.json"), json(siteJson(site)));
  writeFileSync(join(folder, "rules.json"), json(rulesJson(site)));
  writeFileSync(join(folder, "read.ts"), readTs(site));
  // The same three lines for every site.
  copyFileSync("src/adapters/yelp/content.ts", join(folder, "content.ts"));
  process.stdout.write(next(site));
  return 0;
}
