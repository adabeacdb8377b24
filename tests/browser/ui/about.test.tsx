import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import rules from "../../../src/adapters/yelp/rules.json";
import site from "../../../src/adapters/yelp/site.json";
import { SubjectHistory } from "../../../src/core/schema/history";
import type { RulePack, SiteInfo } from "../../../src/core/schema/site";
import { summarise } from "../../../src/core/summary";
import { dispute, NOW, server, serverReviews } from "./people";
import { byId, emulate, faults, open, reads, type Stage, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

const place = (view: string, key: string) => `#/${view}/${encodeURIComponent(key)}`;
const [, , friday] = serverReviews;
const key = friday?.key ?? "";

/** The server looks at one review that was posted with these words. */
async function looking(text: string, lang: "en" | "es" = "en"): Promise<Stage> {
  const made = await open({ as: "page", who: ["server"], place: "#/", lang });
  await made.db.reviews.update(key, { text, rating: 2 });
  history.replaceState(null, "", place("review", key));
  await made.db.shifts.bulkPut(
    ["2026-10-20", "2026-10-27", "2026-11-05"].map((day) => ({
      key: `${server.key}|${day}|hand`,
      subject: server.key,
      day,
      start: null,
      end: null,
      off: false,
      people: 3,
      label: "",
      batch: null,
    })),
  );
  dispatchEvent(new HashChangeEvent("hashchange"));
  return made;
}

describe("a server who asks whether a review is about her", () => {
  it("reads why it is held to name her, sees the name marked, and that she was on shift with two others", async () => {
    stage = await looking("Last night Marisoll was slow, and the soup came cold.");
    const about = await byId("about-me");
    await reads("“Marisoll” is one letter away from a name you gave.");
    await reads("The words beside it speak of a person at work.");
    expect(about.textContent).toContain("a guess");
    expect((await byId("on-shift")).textContent).toMatch(/Could be you.*People on that shift, you among them: 3/s);
    expect(document.querySelector("mark.sign-note")?.firstChild?.textContent).toBe("Marisoll");
  });

  it("says that it is her, and from then on the spelling counts: her shift says likely", async () => {
    stage = await looking("Last night Marisoll was slow, and the soup came cold.");
    (await byId("answer-yes")).click();
    await reads("You said that this form is you.");
    await until("likely", () => document.querySelector("[data-testid=on-shift]")?.textContent?.includes("Likely you"));
    expect((await byId("about-me")).textContent).toContain("it likely names you");
  });

  it("reads who could have fixed it, with the sentence that says so", async () => {
    stage = await looking("Mari took our order. The soup came cold and everything is overpriced.");
    const card = await byId("who-could");
    await until("the quote", () => card.querySelector("blockquote"));
    expect(card.textContent).toContain("By its words: others.");
    expect(card.querySelector("blockquote")?.textContent).toBe("The soup came cold and everything is overpriced");
    expect(card.textContent).toContain("It complains of: food and price.");
  });

  it("is told that a review in a language we do not read counts by its stars alone", async () => {
    stage = await looking("La soupe est arrivée froide et personne ne nous a répondu.");
    expect((await byId("unread")).textContent).toContain("Only its stars count here");
    expect(document.querySelector("[data-testid=who-could]")).toBeNull();
  });
});

describe("the management mirror", () => {
  const texts = [
    "The soup was cold and bland, and everything is overpriced.",
    "Overpriced. We waited an hour for a table.",
    "Mari was rude and ignored us.",
    "The chicken was dry. Mari forgot our drinks.",
    "Marisol was fine, the music was far too loud and the tables sticky.",
    "La soupe est arrivée froide et personne ne nous a répondu.",
  ];
  const low = Array.from({ length: 18 }, (_, i) => ({
    id: `m${i}`,
    rating: 1 + (i % 3),
    postedOn: new Date(Date.UTC(2026, 0, 1 + i * 9)).toISOString().slice(0, 10),
    text: texts[i % texts.length] ?? "",
  }));
  const kind = Array.from({ length: 8 }, (_, i) => ({ id: `k${i}`, rating: 5, postedOn: "2026-08-01", text: "Ask for Marisol." }));

  async function shown(lang: "en" | "es" = "en"): Promise<Stage> {
    const made = await open({ as: "page", who: ["server"], place: place("subject", server.key), lang });
    const history = SubjectHistory.parse({
      id: server.key,
      site: server.site,
      kind: "workplace",
      name: server.name,
      aliases: server.aliases,
      reviews: [...low, ...kind],
    });
    const summary = summarise(history, { site: site as SiteInfo, rules: rules as unknown as RulePack, now: NOW });
    await made.db.summaries.update(server.key, { summary });
    return made;
  }

  it("shows in whose hands complaints are, how they move, and what we do not read", async () => {
    stage = await shown();
    const table = await byId("mirror-table");
    await reads("15 reviews below the best have words we read.");
    await reads("3 more are in a language we do not read: only their stars count.");
    expect((await byId("mirror-share")).textContent).toMatch(/Owner or manager\d+ in 100/);
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    const food = rows.find(([what]) => what === "food");
    // Two of each six texts complain of the food, three times over.
    expect(food?.slice(1, 3)).toEqual(["The kitchen", "6"]);
    expect(food?.[3]).toMatch(/^\d+, then \d+ in 100$/);
    expect(food?.[4]).toMatch(/^−\d\.\d$/);
  });

  it.each([
    ["by day", {}, "en", 1280],
    ["by night, narrow, in Spanish", { dark: true }, "es", 400],
  ] as const)("and the review's evidence can be read by everybody %s", async (_, look, lang, width) => {
    await page.viewport(width, 900);
    stage = await shown(lang);
    await emulate(look);
    await byId("mirror-table");
    expect(await faults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await stage.close();
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key), lang });
    await byId("who-could");
    await byId("about-me");
    expect(await faults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
