// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { looksAt, shown } from "../support/pages/remembered";

const LONG = process.env.REJOINDER_LONG === "1";
const TIMES = LONG ? 20 : 1;
const PATIENCE = LONG ? 600_000 : 60_000;

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, "text/html");

describe("what was read and did not change", () => {
  it.each(shown.map((page) => [`${page.site}/${page.name}`, page] as const))(
    "never makes a page read otherwise (%s)",
    async (_name, page) => {
      for (let seed = 1; seed <= TIMES; seed++) {
        for await (const { step, remembered, anew } of looksAt(page, parse, seed)) {
          expect(remembered, `seed ${seed}, step ${step}`).toEqual(anew);
        }
      }
    },
    PATIENCE,
  );
});
