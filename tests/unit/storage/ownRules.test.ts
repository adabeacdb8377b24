import { describe, expect, it } from "vitest";
import { rulesById } from "../../../src/adapters/rules";
import { ownRules, setOwnRule } from "../../../src/storage/ownRules";
import { refreshSummary } from "../../../src/storage/refresh";
import { setSetting } from "../../../src/storage/settings";
import { readSummaries } from "../../../src/storage/summaries";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed } from "./fresh";

const on = "2026-11-19";
const context = { site: siteWhere("author"), rules: null, now: new Date("2026-11-20T10:00:00Z") };

describe("a value of the worker's own beside a rule of ours", () => {
  it("is kept once for each part and site, replaced by the next and taken back", async () => {
    const { db } = await claimed();
    await setOwnRule(db, { site: "uber", part: "line" }, { value: 4.6, on });
    await setOwnRule(db, { site: "uber", part: "window" }, { value: 300, on });
    await setOwnRule(db, { site: "uber", part: "line" }, { value: 4.65, on });
    expect((await ownRules(db)).map(({ part, value }) => [part, value])).toEqual([
      ["window", 300],
      ["line", 4.65],
    ]);
    await setOwnRule(db, { site: "uber", part: "window" }, null);
    expect((await ownRules(db)).map(({ part }) => part)).toEqual(["line"]);
  });

  it("makes what was worked out stale, and is in the next summary; gone again once it is taken back", async () => {
    const { db, subject, visit } = await claimed();
    const rules = { ...rulesById("uber"), site: subject.site } as NonNullable<ReturnType<typeof rulesById>>;
    await visit(reading([review("ana", { rating: 4 }), review("ben", { rating: 5 })]), "2026-11-02T09:00:00.000Z");
    const line = async () => {
      await refreshSummary(db, subject.key, { ...context, rules });
      const [row] = await readSummaries(db);
      return [row?.summary?.window.line, row?.summary?.window.lineConfidence, row?.stale];
    };
    expect(await line()).toEqual([4.6, "B", false]);
    await setOwnRule(db, { site: subject.site, part: "line" }, { value: 4.2, on });
    expect((await readSummaries(db))[0]?.stale).toBe(true);
    expect(await line()).toEqual([4.2, "own", false]);
    await setOwnRule(db, { site: subject.site, part: "line" }, null);
    expect(await line()).toEqual([4.6, "B", false]);
  });

  it("is none when what is stored is not one of ours", async () => {
    const { db } = await claimed();
    await setSetting(db, "ownRules", [{ site: "uber", part: "line", value: "x" }]);
    expect(await ownRules(db)).toEqual([]);
  });
});
