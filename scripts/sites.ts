// A table of sites and their cases. Usage: npm run --silent sites
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sites } from "../src/adapters";
import { rulesById } from "../src/adapters/rules";
import { casesOf } from "../tests/support/cases";

const HEAD = ["site", "reader", "layouts", "cases", "rules from", "checked", "pages on"];

/** Newest date of a fact in a site's rule pack. */
function newestRule(id: string): string {
  const dates = JSON.stringify(rulesById(id) ?? {}).match(/"asOf":"([\d-]+)"/g) ?? [];
  return (
    dates
      .map((date) => date.slice(8, -1))
      .toSorted()
      .at(-1) ?? "none"
  );
}

function rowOf({ id, hosts, reader, checkedOn }: (typeof sites)[number]): string[] {
  const folder = join("src/adapters", id);
  const layouts = existsSync(join(folder, "generations")) ? readdirSync(join(folder, "generations")).length : 0;
  const own = existsSync(join(folder, "read.ts")) ? "own" : (reader ?? "none");
  const where = hosts.map((host) => host.replace(/^https:\/\/|\/\*$/g, "")).join(" ") || "no pages";
  return [id, own, String(layouts || ""), String(casesOf(id).size || ""), newestRule(id), checkedOn, where];
}

/** Prints the table. */
export function main(): number {
  const rows = [HEAD, ...sites.map(rowOf).toSorted(([a = ""], [b = ""]) => a.localeCompare(b))];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  return 0;
}
