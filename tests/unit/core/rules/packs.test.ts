import { describe, expect, it } from "vitest";
import { siteById, sites } from "../../../../src/adapters";
import { rulesById } from "../../../../src/adapters/rules";
import { RulePack, SiteInfo } from "../../../../src/core/schema/site";
import { en as cues } from "../../../../src/core/text/cues/en";
import { en } from "../../../../src/ui/i18n/parts/reasons.en";

const six = ["doordash", "instacart", "lyft", "ratemyprofessors", "uber", "yelp"];
const sentences: Readonly<Record<string, string>> = en;

describe("the rule packs a worker relies on", () => {
  it.each(six)("%s has a site and a rule pack of the right shape", (id) => {
    expect(SiteInfo.parse(siteById(id)).id).toBe(id);
    expect(RulePack.parse(rulesById(id)).site).toBe(id);
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
