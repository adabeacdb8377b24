import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { server, teacher } from "./people";
import { byId, called, emulate, faults, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

const place = (key: string) => `#/shifts/${encodeURIComponent(key)}`;

describe("when did I work", () => {
  it("a server pastes the rota as it was sent: she sees what is understood before it is kept, and can take it back", async () => {
    stage = await open({ as: "page", who: ["server"], place: place(server.key) });
    await typeIn(await byId("rota-week"), "2026-11-16");
    await typeIn(await byId("rota-text"), "Mon 5pm-11pm, 3 on\nTue off\nWed maybe\nFri 4pm-close");
    const preview = await byId("shifts-preview");
    await until("three days", () => preview.querySelectorAll("li").length === 3);
    expect(preview.textContent).toContain("November 16, 2026: 17:00–23:00 · 3 on");
    expect((await byId("shifts-left")).textContent).toContain("Wed maybe");
    (await byId("shifts-keep")).click();
    await until("the days", () => document.querySelector("[data-testid='day-2026-11-16']")?.classList.contains("day-on"));
    expect(document.querySelector("[data-testid='day-2026-11-17']")?.className).toContain("day-off");
    expect(await stage.db.shifts.count()).toBe(3);
    (await called("Undo")).click();
    await until("nothing kept", () => document.querySelector("[data-testid='day-2026-11-16']")?.classList.contains("day-none"));
    expect(await stage.db.shifts.count()).toBe(0);
  });

  it("a teacher enters a course and its term: each class is kept under its name", async () => {
    stage = await open({ as: "page", who: ["teacher"], place: place(teacher.key) });
    await typeIn(await byId("term-course"), "BIO 210");
    (await byId("term-day-1")).click();
    (await byId("term-day-3")).click();
    await typeIn(await byId("term-from"), "2026-11-02");
    await typeIn(await byId("term-to"), "2026-11-15");
    (await called("Keep these 4 entries")).click();
    await byId("shifts-kept");
    const kept = await stage.db.shifts.toArray();
    expect(kept.map(({ day, label }) => `${day} ${label}`).sort()).toEqual([
      "2026-11-02 BIO 210",
      "2026-11-04 BIO 210",
      "2026-11-09 BIO 210",
      "2026-11-11 BIO 210",
    ]);
  });

  it.each([
    ["by day", {}, "en", 1280],
    ["by night, narrow, in Spanish", { dark: true }, "es", 400],
  ] as const)("can be read by everybody %s", async (_, look, lang, width) => {
    await page.viewport(width, 900);
    stage = await open({ as: "page", who: ["server"], place: place(server.key), lang });
    await emulate(look);
    await typeIn(await byId("rota-text"), "Fri 5pm-11pm\nTue off\nWed maybe");
    await byId("shifts-preview");
    await reads(lang === "en" ? "Not understood" : "No se entendió");
    expect(await faults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
