import { afterEach, describe, expect, it } from "vitest";
import rules from "../../../src/adapters/ratemyprofessors/rules.json";
import site from "../../../src/adapters/ratemyprofessors/site.json";
import { SubjectHistory } from "../../../src/core/schema/history";
import type { RulePack, SiteInfo } from "../../../src/core/schema/site";
import { summarise } from "../../../src/core/summary";
import { NOW, teacher } from "./people";
import { byId, emulate, faults, open, reads, type Stage } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

/** Two years of a calm page, then every second rating a one; one rating off the scale. */
const reviews = Array.from({ length: 120 }, (_, i) => ({
  id: `r${i}`,
  rating: i < 80 ? (i % 9 === 4 ? 3 : 5) : i % 2 === 0 ? 1 : 4,
  postedOn: new Date(Date.UTC(2024, 6, 1) + i * 7 * 86_400_000).toISOString().slice(0, 10),
  details: { course: i % 3 === 0 ? "BIO110" : "BIO240" },
}));

async function shown(lang: "en" | "es" = "en"): Promise<Stage> {
  const made = await open({ as: "page", who: ["teacher"], place: `#/subject/${encodeURIComponent(teacher.key)}`, lang });
  const history = SubjectHistory.parse({
    id: teacher.key,
    site: teacher.site,
    kind: "own",
    reviews: [...reviews, { id: "off", rating: 7, postedOn: "2026-01-01" }],
  });
  const summary = summarise(history, { site: site as SiteInfo, rules: rules as RulePack, now: NOW });
  await made.db.summaries.update(teacher.key, { summary });
  return made;
}

describe("a teacher whose ratings became lower", () => {
  it("reads since when, how sure that is and what it rests on, with the stretches as a table", async () => {
    stage = await shown();
    await byId("level-table");
    // The first low rating is the 81st, seven days times eighty after the first of July 2024: 12 January 2026.
    await reads(/has been \d\.\d\d since about January \d+, 2026/);
    await reads(/Changed between .+ in 100 sure/);
    await reads("Rests on 120 ratings.");
    expect(document.querySelectorAll("[data-testid=level-table] tbody tr")).toHaveLength(2);
    await reads("Set aside: 1");
    expect((await byId("set-aside")).textContent).toContain("not on this site's scale");
  });

  it("sees courses side by side, with ranges for as many as are looked at, and the same as thumbs", async () => {
    stage = await shown();
    const card = await byId("splits");
    expect(card.textContent).toContain("BIO110");
    expect(card.textContent).toContain("groups are looked at");
    // Four stars and more: 71 of the first 80 (every ninth from the fifth is a three: 9), and every second of the last 40.
    expect((await byId("thumbs")).textContent).toContain("91 of 120 up");
  });

  it.each([
    ["en", false],
    ["es", true],
  ] as const)("finds both readable by everybody (%s, dark: %s)", async (lang, dark) => {
    await emulate({ dark });
    stage = await shown(lang);
    await byId("level-table");
    expect(await faults()).toEqual([]);
  });
});
