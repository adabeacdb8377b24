import { describe, expect, it } from "vitest";
import { siteById, sites } from "../../../../src/adapters";
import { rulesById } from "../../../../src/adapters/rules";
import { compose } from "../../../../src/core/drafts/compose";
import { plan } from "../../../../src/core/drafts/plan";
import { RulePack, SiteInfo } from "../../../../src/core/schema/site";
import { summarise } from "../../../../src/core/summary";
import { en as cues } from "../../../../src/core/text/cues/en";
import { en } from "../../../../src/ui/i18n/parts/reasons.en";

const packs = sites.map(({ id }) => id).filter((id) => id !== "generic");
const six = ["doordash", "instacart", "lyft", "ratemyprofessors", "uber", "yelp"];
const sentences: Readonly<Record<string, string>> = en;

describe("the rule packs a worker relies on", () => {
  it.each(packs)("%s has a site and a rule pack of the right shape", (id) => {
    expect(SiteInfo.parse(siteById(id)).id).toBe(id);
    expect(RulePack.parse(rulesById(id)).site).toBe(id);
  });

  it("every platform of the rule book has one, and no fact of ours passes for the worker's own", () => {
    const book = ["yelp", "ratemyprofessors", "uber", "lyft", "doordash", "instacart", "airbnb", "taskrabbit", "upwork", "fiverr"];
    for (const id of [...book, "rover", "thumbtack", "google", "tripadvisor"]) expect(rulesById(id), id).not.toBeNull();
    for (const id of packs) expect(JSON.stringify(rulesById(id))).not.toContain('"confidence":"own"');
  });

  it("general knowledge never stands in a draft, whatever the review", () => {
    for (const site of sites) {
      const rules = rulesById(site.id);
      // Every ground and what the site says of the author, taken down to general knowledge.
      const guessed = rules && {
        ...rules,
        reportGrounds: rules.reportGrounds.map((fact) => ({ ...fact, confidence: "G-high" as const })),
        ...(rules.author && { author: { ...rules.author, confidence: "G-high" as const } }),
      };
      for (const text of [
        "Pay me back or this stays up.",
        "That accent. Go back to your country.",
        "I know where she lives.",
        "Cold soup.",
      ]) {
        const review = { id: "r", rating: 1, postedOn: "2026-11-14", text, details: {} };
        const history = {
          id: "h",
          site: site.id,
          kind: site.claim,
          aliases: [],
          reviews: [review],
          snapshots: [],
          incidents: [],
          shifts: [],
        };
        const { flags } = summarise(history, { site, rules, now: new Date("2026-11-20T12:00:00Z") });
        const about = { site, rules: guessed, kind: site.claim, role: site.role, flags, review };
        for (const { addressee, ground } of plan(about)) {
          const { rests } = compose({ ...about, addressee, lang: "en", tone: "plain", facts: [], now: new Date(0), variant: 0 });
          expect(
            [ground, ...rests].filter((one) => one !== null),
            `${site.id} ${addressee}`,
          ).toEqual([]);
        }
      }
    }
  });

  it("a site without rules gives none instead of guessing", () => {
    expect(rulesById("nowhere")).toBeNull();
  });

  it("a phone-only platform asks for no host", () => {
    for (const id of ["doordash", "instacart", "lyft", "uber"]) {
      expect(siteById(id)).toMatchObject({ hosts: [], claim: "account" });
    }
    expect(sites.length).toBeGreaterThanOrEqual(six.length);
  });

  it.each([
    ["uber", 500],
    ["lyft", 100],
    ["doordash", 100],
    ["instacart", 100],
  ])("a worker at %s is judged by the last %i ratings", (id, size) => {
    expect(rulesById(id)?.window).toMatchObject({ value: { kind: "last", size }, confidence: "A" });
  });

  it("Lyft publishes no line, so none is shown; Uber's is marked as reported", () => {
    expect(rulesById("lyft")?.lines).toEqual([]);
    expect(rulesById("uber")?.lines.map((line) => [line.value.at, line.confidence])).toEqual([[4.6, "B"]]);
  });

  it.each(six)("every exclusion of %s has its sentence, and its cues are in the catalogue", (id) => {
    for (const { value, confidence } of rulesById(id)?.exclusions ?? []) {
      expect(sentences[`reason.exclusion.${confidence === "A" ? "rule" : "reported"}.${value.id}`], value.id).toBeTypeOf("string");
      for (const cue of value.cues)
        expect(
          Object.keys(cues.phrases).some((key) => key === cue || key.startsWith(`${cue}.`)),
          cue,
        ).toBe(true);
    }
  });

  it.each(six)("the shares of %s's mix add up to one", (id) => {
    expect(rulesById(id)?.mix?.value.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2);
  });
});
