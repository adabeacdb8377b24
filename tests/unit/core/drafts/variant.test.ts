import { describe, expect, it } from "vitest";
import { write } from "../../../../src/core/drafts/compose";
import { plan } from "../../../../src/core/drafts/plan";
import { nextTurn, type Turn, WAYS } from "../../../../src/core/drafts/variant";
import { Tone } from "../../../../src/core/schema/draft";
import { cases, now } from "./cases";

const keys = cases.flatMap(({ review }) =>
  ["manager", "owner", "memo"].flatMap((who) => ["en", "es"].map((lang) => `${review.id}|${who}|${lang}`)),
);

describe("the wording whose turn it is", () => {
  it("is never that of the draft shown just before, however a worker walks through the reviews", () => {
    let last: Turn | null = null;
    let key = "";
    for (let step = 0; step < 2000; step++) {
      const next = keys[(step * step * 7 + step * 3) % keys.length] ?? "";
      const turn: Turn = nextTurn(next, last);
      if (last && next !== key && turn.of !== last.of) expect(turn.variant % WAYS).not.toBe(last.variant % WAYS);
      [last, key] = [turn, next];
    }
  });

  it("stays with a draft that is opened again", () => {
    const turn = nextTurn("r1|manager|en", { of: 1, variant: 2 });
    expect(nextTurn("r1|manager|en", turn)).toEqual(turn);
    expect(nextTurn("r1|manager|en", { ...turn, variant: 7 })).toEqual({ ...turn, variant: 7 });
  });

  it("gives one worker's drafts in a row no sentence of ours twice", () => {
    let last: Turn | null = null;
    let before = new Set<string>();
    for (const { site, rules, review, flags } of cases) {
      const about = { role: site.role, site, rules, review, flags };
      for (const { addressee } of plan({ ...about, kind: site.claim })) {
        const turn: Turn = nextTurn(`${review.id}|${addressee}|en`, last);
        const tone = Tone.options[turn.of % Tone.options.length] ?? "plain";
        const { lines } = write({ ...about, addressee, lang: "en", tone, facts: [], now, variant: turn.variant });
        expect(lines.filter(({ text }) => before.has(text))).toEqual([]);
        [last, before] = [turn, new Set(lines.map(({ text }) => text))];
      }
    }
  });
});
