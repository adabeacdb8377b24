import { afterEach, describe, expect, it } from "vitest";
import type { IncidentRow } from "../../src/core/schema/rows";
import { exportBytes } from "../../src/storage/export";
import { mergeIn } from "../../src/storage/mergeIn";
import { openFile } from "../../src/storage/open";
import { byId, faults, open, reads, type Stage, until } from "./ui/stage";

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

const entry = (note: string): IncidentRow => ({
  key: "i1",
  subject: null,
  at: "2026-11-02T19:30:00.000Z",
  loggedAt: "2026-11-02T19:40:00.000Z",
  kind: "refund",
  said: "",
  note,
  who: "",
  review: null,
});

/** A laptop that holds what a phone holds too, but another note to the same journal entry; the phone's file is merged into it. */
async function laptop(lang: "en" | "es" = "en"): Promise<Stage> {
  const phone = await open({ as: "page", who: ["teacher"] });
  await phone.db.incidents.put(entry("Table four, wine."));
  const file = new Blob(await exportBytes(phone.db, { at: "2026-11-19T08:00:00.000Z", complete: true }));
  await phone.close();
  const stage = await open({ as: "page", place: "#/keeping", who: ["teacher"], lang });
  stages.push(stage);
  await stage.db.incidents.put(entry("Nobody else was there."));
  await mergeIn(stage.db, await openFile(file, ""));
  return stage;
}

const noteOf = async ({ db }: Stage) => (await db.incidents.get("i1"))?.note;

describe("a worker whose devices said different things", () => {
  it.each(["en", "es"] as const)("reads both and where they are from, by keyboard and screen reader, in %s", async (lang) => {
    await laptop(lang);
    await byId("conflict");
    await reads("Table four, wine.");
    await reads("Nobody else was there.");
    await reads(lang === "en" ? "From the file of November 19, 2026." : "Del archivo del 19 de noviembre de 2026.");
    await reads(lang === "en" ? "From this device." : "De este dispositivo.");
    expect(await faults()).toEqual([]);
  });

  it("uses the other one, may take it back, and may keep both", async () => {
    const stage = await laptop();
    await byId("conflict");
    const before = await noteOf(stage);
    (await byId("conflict-use")).click();
    await reads("All of them are decided.");
    expect(await noteOf(stage)).not.toBe(before);
    (await byId("conflict-undo")).click();
    await byId("conflict-both");
    expect(await noteOf(stage)).toBe(before);
    (await byId("conflict-both")).click();
    await reads("All of them are decided.");
    expect(await noteOf(stage)).toBe(before);
    await reads("1 you have decided");
    expect(await faults()).toEqual([]);
  });

  it("sees nothing of it when there is nothing to decide", async () => {
    const stage = await open({ as: "page", place: "#/keeping", who: ["teacher"] });
    stages.push(stage);
    await byId("purge");
    await until("no conflicts", () => document.querySelector('[data-testid="conflicts"]') === null);
  });
});
