import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dump } from "../support/dump";
import { Killable } from "../support/killed/browser";
import type { Scenario } from "../support/killed/page";
import { make } from "../support/world";

const first = JSON.parse(readFileSync("tests/unit/backup/made/version-1.json", "utf8")) as Dump;
const scenarios: Scenario[] = ["import", "migration", "restore", "merge"];
/** Thirty in each browser in the long form; in the short one four, shared between the two. */
const MOMENTS = process.env.REJOINDER_LONG === "1" ? 30 : 4;
const moments = Array.from({ length: MOMENTS }, (_one, n) => [scenarios[n % 4] ?? "merge", n] as const).filter(
  ([, n]) => MOMENTS === 30 || (n % 2 === 0) === (make === "chromium"),
);
const BATCH = 250;

/** Shares of the whole, spread so that few moments already lie all over it (the golden ratio's multiples). */
const moment = (n: number): number => (0.31 + n * 0.618034) % 1;

interface Seen {
  reviews: number;
  imports: number;
  digest: string;
}

describe("a worker whose computer dies in the middle", () => {
  let browser: Killable;
  const took = new Map<Scenario, number>();
  beforeAll(async () => {
    browser = await Killable.open(make);
  });
  afterAll(() => browser?.close());

  it.each(moments)(
    "of a thing like this (%s) finds everything that was said to be kept, and nothing by halves: moment %i",
    async (scenario, n) => {
      const name = `moment-${n}`;
      const whole = took.get(scenario) ?? (await browser.ask<number>({ do: "time", name, scenario, first }));
      took.set(scenario, whole);
      const { before, after } = await browser.ask<{ before: string; after: string }>({ do: "prepare", name, scenario, first });
      browser.acked = 0;
      browser.tell({ do: "go", name, scenario, first });
      await new Promise((done) => setTimeout(done, whole * moment(n)));
      await browser.kill();
      const { acked } = browser;
      const seen = await browser.ask<Seen>({ do: "look", name });
      if (scenario === "import") {
        const done = Math.min(acked, 8);
        expect(seen.imports).toBeGreaterThanOrEqual(done);
        expect(seen.imports).toBeLessThanOrEqual(done + 1);
        expect(seen.reviews).toBe(1 + seen.imports * BATCH);
      } else if (acked > 0) expect(seen.digest).toBe(after);
      else expect([before, after]).toContain(seen.digest);
    },
    120_000,
  );
});
