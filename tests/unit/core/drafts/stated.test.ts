import { describe, expect, it } from "vitest";
import { siteById } from "../../../../src/adapters/index";
import { rulesById } from "../../../../src/adapters/rules";
import { compose } from "../../../../src/core/drafts/compose";
import type { Lang } from "../../../../src/core/schema/draft";
import type { Addressee, RulePack } from "../../../../src/core/schema/site";
import { summarise } from "../../../../src/core/summary";
import { now } from "./cases";

/** A draft about one low rating on a site, by its rule pack or by another. */
function draftOn(id: string, addressee: Addressee, text: string, { lang = "en" as Lang, variant = 0, rules = rulesById(id) } = {}) {
  const site = siteById(id);
  if (!site) throw new Error(id);
  const review = { id: "r", rating: 1, postedOn: "2026-11-14", text, details: {} };
  const history = { id, site: id, kind: site.claim, aliases: ["Maria"], reviews: [review], snapshots: [], incidents: [], shifts: [] };
  const { flags } = summarise(history, { site, rules, now });
  return compose({ addressee, lang, tone: "plain", role: site.role, site, rules, review, flags, facts: [], now, variant });
}

const stuck = "Stuck in traffic forever, we missed the train.";
const slur = "Go back to your country before you take orders.";

/** The pack with its report grounds known only in this way. */
const known = (id: string, confidence: RulePack["reportGrounds"][number]["confidence"]): RulePack | null => {
  const rules = rulesById(id);
  return rules && { ...rules, reportGrounds: rules.reportGrounds.map((ground) => ({ ...ground, confidence })) };
};

describe("what a draft states of the platform's rules", () => {
  it.each([
    ["en", /leaves? out|not counted/, /as of 23 November/],
    ["es", /deja fuera|no se cuenta/, /al 23 de noviembre/],
  ] as const)("is, to a driver's support and in %s, the rule that leaves such a rating out, with its day", (lang, rule, day) => {
    for (const variant of [0, 1, 2, 3]) {
      const { text, rests } = draftOn("uber", "support", stuck, { lang, variant });
      expect(text).toMatch(rule);
      expect(text).toMatch(day);
      expect(rests).toMatchObject([{ fact: "outside-control", confidence: "A" }]);
    }
  });

  it("is no rule that is only heard of: at Lyft the same words name none", () => {
    const { text, rests } = draftOn("lyft", "support", stuck);
    expect(text).not.toMatch(/your (?:own )?page/);
    expect(rests).toEqual([]);
  });

  it.each(["report", "manager"] as const)(
    "is a ground for the %s as it stands when the platform's own page has it, as reported when others do",
    (to) => {
      for (const variant of [0, 1, 2, 3]) {
        const own = draftOn("yelp", to, slur, { variant, rules: known("yelp", "A") }).text;
        const heard = draftOn("yelp", to, slur, { variant, rules: known("yelp", "B") }).text;
        const hedge = /others|could find out|have the name|said to/;
        expect([own, heard].map((text) => text.includes("inappropriate content"))).toEqual([true, true]);
        expect([own, heard].map((text) => hedge.test(text))).toEqual([false, true]);
      }
    },
  );

  it("is nothing at all of what is general knowledge only", () => {
    for (const to of ["report", "manager"] as const) {
      const { text, rests } = draftOn("yelp", to, slur, { rules: known("yelp", "G-high") });
      expect(text).not.toContain("inappropriate content");
      expect(rests).toEqual([]);
    }
  });
});
