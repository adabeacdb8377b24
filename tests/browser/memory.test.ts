import { describe, expect, it } from "vitest";
import type { At } from "../../src/adapters/kit/contract";
import * as professors from "../../src/adapters/ratemyprofessors/read";
import { Changes } from "../../src/content/changes";
import { cases } from "../support/pages/cases";
import { looksAt, shown } from "../support/pages/remembered";

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, "text/html");

describe("what was read and did not change, in a real browser", () => {
  it.each(shown.map((page) => [`${page.site}/${page.name}`, page] as const))(
    "never makes a page read otherwise (%s)",
    async (_name, page) => {
      for await (const { step, remembered, anew } of looksAt(page, parse, 7)) expect(remembered, `step ${step}`).toEqual(anew);
    },
  );

  it("is not read again, and what changed is: a professor's reviews are the same objects but for the one that was edited", () => {
    const page = cases.find(({ name }) => name === "2026-cards-only");
    if (!page) throw new Error("There is no such case any more: choose another");
    const document = parse(page.markup);
    const changes = new Changes(document, () => undefined);
    const at: At = { url: page.url, now: page.now };
    const look = () => professors.read(document, { ...at, memory: changes.memory() })?.reviews ?? [];
    const before = look();
    expect(before.length).toBeGreaterThan(2);
    const words = [...document.querySelectorAll('#ratingsList [class*="Comments__"]')].find((one) => one.textContent === before[1]?.text);
    words?.append(" And one thing more.");
    const after = look();
    expect(after.map((one, place) => one === before[place])).toEqual(before.map((_one, place) => place !== 1));
    expect(after[1]?.text).toBe(`${before[1]?.text} And one thing more.`);
    changes.end();
  });
});
