import { describe, expect, it } from "vitest";
import type { SubjectHistory } from "../../../../src/core/schema/history";
import type { Flag } from "../../../../src/core/schema/summary";
import { summarise } from "../../../../src/core/summary";
import { historyOf } from "../../../../src/storage/history";
import { logIncident } from "../../../../src/storage/journal";
import { reviewsOf } from "../../../../src/storage/reviews";
import { timeline } from "../../../bench/text/signs";
import { CALM, TILTED } from "../../../bench/text/timelines";
import { contextOf } from "../../../support/history";
import { reading, review } from "../../../support/readings";
import { claimed } from "../../storage/fresh";

const SITE = "ratemyprofessors";
const context = contextOf(SITE);
const flagIn = (history: SubjectHistory): Flag | undefined => summarise(history, context).flags.find(({ kind }) => kind === "retaliation");

describe("forty timelines, twenty with an entry in the journal and twenty without, of the same texts", () => {
  it("the signs appear only where the text turns on the person and an entry was made shortly before", () => {
    expect(TILTED.length + CALM.length).toBe(20);
    for (const line of TILTED) {
      expect(flagIn(timeline(line, "before", SITE))?.strength, line.text).toMatch(/^(medium|strong)$/);
      expect(flagIn(timeline(line, null, SITE)), line.text).toBeUndefined();
    }
    for (const line of CALM)
      for (const entry of ["before", null] as const) expect(flagIn(timeline(line, entry, SITE)), line.text).toBeUndefined();
  });

  it.each(["early", "after"] as const)("an entry that is %s moves nothing", (entry) => {
    for (const line of [...TILTED, ...CALM]) expect(flagIn(timeline(line, entry, SITE)), line.text).toBeUndefined();
  });

  it("an entry about the same thing makes them stronger than one about another; the gap is said", () => {
    const text = "She failed me and would not round my grade up. Here is your one star, and all my friends will give one too.";
    const same = flagIn(timeline({ text, kind: "grade" }, "before", SITE));
    const other = flagIn(timeline({ text, kind: "cancellation" }, "before", SITE));
    const words = flagIn(timeline({ text, kind: "grade" }, null, SITE));
    expect([same?.strength, other?.strength, words?.strength]).toEqual(["strong", "medium", "weak"]);
    expect(same?.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(["timing.hours", "timing.subject"]));
    expect(other?.reasons.map(({ code }) => code)).not.toContain("timing.subject");
  });

  it("an entry written down only after the review was posted counts far less, and that is said", () => {
    const text = "She failed me and would not round my grade up. Here is your one star, and all my friends will give one too.";
    const logged = (line: (typeof TILTED)[number], loggedAt: string) => {
      const history = timeline(line, "before", SITE);
      return flagIn({ ...history, incidents: history.incidents.map((incident) => ({ ...incident, loggedAt })) });
    };
    const late = logged({ text, kind: "grade" }, "2026-05-14T08:00:00Z");
    expect(late?.strength).toBe("weak");
    expect(late?.against.map(({ code }) => code)).toContain("timing.late");
    expect(logged({ text, kind: "grade" }, "2026-05-09T13:00:00Z")?.strength).toBe("strong");
    // Where the words tell of nothing, an entry made afterwards does not make it a sign.
    for (const line of TILTED) expect(logged(line, "2026-05-14T08:00:00Z"), line.text).toBeUndefined();
  });

  it("an entry that belongs to another page does not reach this one", async () => {
    const { db, visit, subject } = await claimed();
    const at = "2026-05-12T09:00:00.000Z";
    await visit(reading([review("a1", { rating: 1, postedOn: "2026-05-10", text: TILTED[0]?.text ?? "" })]), at);
    expect(await reviewsOf(db, subject.key)).toHaveLength(1);
    const entry = { kind: "grade", at: "2026-05-09T12:00:00.000Z", who: "", said: "", note: "" } as const;
    const flag = async () => flagIn({ ...(await historyOf(db, subject.key)), site: SITE });
    const logged = "2026-05-09T13:00:00.000Z";
    await logIncident(db, { ...entry, subject: "ratemyprofessors:another" }, logged);
    expect(await flag()).toBeUndefined();
    await logIncident(db, { ...entry, subject: subject.key }, logged);
    expect(await flag()).toBeDefined();
  });
});
