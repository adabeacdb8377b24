import { describe, expect, it } from "vitest";
import type { SubjectHistory } from "../../../../src/core/schema/history";
import { Incident } from "../../../../src/core/schema/incident";
import type { Flag } from "../../../../src/core/schema/summary";
import { scoreReviews } from "../../../../src/core/scores";
import { summarise } from "../../../../src/core/summary";
import { en } from "../../../../src/ui/i18n/parts/reasons.en";
import { es } from "../../../../src/ui/i18n/parts/reasons.es";
import { contextOf, days, historyOf, type KnownSite, review } from "../../../support/history";

const flagsFor = (text: string, site: KnownSite = "ratemyprofessors", rating = 1, parts: Partial<SubjectHistory> = {}): Flag[] =>
  summarise(historyOf(site, "own", { reviews: [review("r", rating, "2026-11-10", text)], ...parts }), contextOf(site)).flags;
const kinds = (text: string, site?: KnownSite, rating?: number): string[] => flagsFor(text, site, rating).map(({ kind }) => kind);

const revenge =
  "She refused to accept my late essay and failed me. So here is your one star, and I asked my whole class to give her one too.";

describe("what is going on with this review", () => {
  it("a told dispute is shown neutrally, with its words, and asks only for a note", () => {
    const text = "I was charged a cancellation fee although the driver never came.";
    const [flag] = flagsFor(text, "uber");
    expect(flag).toMatchObject({ kind: "dispute", strength: "note" });
    expect(flag?.reasons[0]?.code).toBe("dispute.told");
    expect(flag?.against[0]?.code).toBe("dispute.neutral");
    const told = flag?.reasons.find(({ code }) => code === "cue.C5");
    expect(told?.spans.map(([start, end]) => text.slice(start, end)).join("|")).toContain("cancellation fee");
  });

  it("trigger and tilt in the words alone are weak, and the card says that words prove little", () => {
    const flag = flagsFor(revenge).find(({ kind }) => kind === "retaliation");
    expect(flag?.strength).toBe("weak");
    expect(flag?.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(["cue.C9", "cue.payback"]));
    expect(flag?.against.map(({ code }) => code)).toContain("retaliation.words-only");
  });

  it("the same dispute is not shown twice", () => {
    expect(kinds(revenge)).not.toContain("dispute");
  });

  it.each([
    ["a calm complaint about a charge", "I was charged twice. Support has not answered my two letters. The driver was polite."],
    ["a harsh judgement without a trigger", "The worst lectures of my life. Slow, confusing, a total waste of time."],
    ["an insult without a trigger", "What a pathetic little man."],
    ["hard exams", "Exams are hard and the reading never ends."],
  ])("%s shows no signs of retaliation", (_, text) => {
    expect(kinds(text)).not.toContain("retaliation");
  });

  it.each([
    [
      "harassment",
      "He refused to change my grade after he made comments about my body. So here is one star, and my friends will post too.",
    ],
    ["access", "They would not let me in with my wheelchair and charged me a fee. Enjoy your one star. I hope he gets fired."],
    ["discrimination", "She accused us of stealing because she is racist. I told all my friends to give one star until she is fired."],
    ["medical harm", "He kept my deposit after the food poisoning put me in hospital. Enjoy your star, you idiot."],
  ])("a report of %s is never called retaliatory, whatever else it says", (_, text) => {
    expect(kinds(text)).not.toContain("retaliation");
    const [score] = scoreReviews(historyOf("yelp", "own", { reviews: [review("r", 1, "2026-11-10", text)] }), contextOf("yelp"));
    expect(score?.retaliation).toEqual({ score: 0, shown: false });
  });

  it("a report of danger is to be taken seriously", () => {
    const [flag] = flagsFor("The driver was drunk behind the wheel and ran a red light.", "uber");
    expect(flag).toMatchObject({ kind: "safety", strength: "note" });
    expect(flag?.reasons[0]?.code).toBe("safety.report");
  });

  it.each([
    ["safety.threat", "strong", "I know where she parks her car."],
    ["safety.identity", "medium", "Nobody understands her with that accent."],
    ["safety.attack", "note", "What a pathetic little man."],
  ])("%s takes the safety path", (code, strength, text) => {
    expect(flagsFor(text)[0]).toMatchObject({ kind: "safety", strength, reasons: [{ code }, {}] });
  });

  it("a threat that is only quoted weighs less, and the card says so", () => {
    const flag = flagsFor("Another reviewer below says that he will beat her with a bat. Awful. My class was just slow.").find(
      ({ kind }) => kind === "safety",
    );
    expect(flag?.strength).toBe("weak");
    expect(flag?.against[0]?.code).toBe("cue.quoted");
  });

  it("a kind rating is not searched for signs", () => {
    expect(kinds(revenge, "ratemyprofessors", 5)).toEqual([]);
  });

  it("the platform's own exclusion is named with its date; what speaks of conduct stands against it", () => {
    const [flag] = flagsFor("Stuck in traffic for an hour.", "uber", 2);
    expect(flag).toMatchObject({ kind: "exclusion", strength: "medium", against: [] });
    expect(flag?.reasons[0]).toMatchObject({ code: "exclusion.rule.outside-control", params: { on: "2026-11-23" } });
    const mixed = flagsFor("Stuck in traffic for an hour and the driver was rude.", "uber", 2)[0];
    expect(mixed).toMatchObject({ kind: "exclusion", strength: "weak", against: [{ code: "cue.conduct" }] });
  });

  it("what others only report is never stronger than weak", () => {
    expect(flagsFor("A long wait at the restaurant.", "doordash", 2)[0]).toMatchObject({ kind: "exclusion", strength: "weak" });
  });

  it("a site without exclusions excludes nothing", () => {
    expect(kinds("Stuck in traffic for an hour.", "yelp", 2)).not.toContain("exclusion");
  });

  it("an outlier says how many ratings it rests on, and that one alone says little", () => {
    const reviews = [...days("2026-01-01", new Array<number>(40).fill(5)), review("low", 1, "2026-11-10")];
    const [flag] = summarise(historyOf("uber", "own", { reviews }), contextOf("uber")).flags;
    expect(flag).toMatchObject({ reviewId: "low", kind: "outlier", strength: "note" });
    expect(flag?.reasons[0]).toEqual({ code: "outlier.low", params: { rating: 1, usual: "5.00", n: 40 }, spans: [] });
    expect(flag?.against[0]?.code).toBe("outlier.one");
  });

  it("kind words beside the lowest stars are a reason of their own, also where ones are usual: it may be a slip", () => {
    const mixed = days("2026-01-01", [1, 5, 1, 4, 1, 5, 2, 1, 5, 1]);
    const flagsOf = (text: string, rating = 1) =>
      summarise(
        historyOf("ratemyprofessors", "own", { reviews: [...mixed, review("slip", rating, "2026-11-10", text)] }),
        contextOf("ratemyprofessors"),
      ).flags;
    const [flag, ...more] = flagsOf("The best teacher I have had. Kind, caring and always helpful. I loved this class.");
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ reviewId: "slip", kind: "outlier", strength: "note" });
    expect(flag?.reasons.map(({ code }) => code)).toEqual(["cue.C17"]);
    expect(flag?.against.map(({ code }) => code)).toEqual(["outlier.words"]);
    expect(flagsOf("The best teacher I have had, they said. She was rude, unfair and never helped anybody.")).toEqual([]);
    expect(flagsOf("The best teacher I have had. Kind, caring and always helpful. I loved this class.", 4)).toEqual([]);
  });

  it("Spanish is read as Spanish", () => {
    const text = "No me quiso subir medio punto y me reprobó. Pues ahí va su estrella, y les pedí a mis amigos que pongan lo mismo.";
    expect(kinds(text)).toContain("retaliation");
  });

  it("names do not move the signs", () => {
    const withName = (name: string) =>
      flagsFor(`${name} refused to accept my late essay and failed me. So here is your one star, ${name}.`);
    expect(withName("Aisha")).toEqual(withName("Emily"));
  });
});

describe("the worker's journal", () => {
  const soon = { incidents: [Incident.parse({ at: "2026-11-08T10:00:00Z", kind: "grade" })] };
  const harsh = "So here is your one star. I asked my whole class to give her one too.";

  it("an entry shortly before turns the same words into stronger evidence, with the gap", () => {
    const flag = flagsFor(revenge, "ratemyprofessors", 1, soon).find(({ kind }) => kind === "retaliation");
    expect(flag?.strength).toBe("strong");
    expect(flag?.reasons.slice(0, 2)).toMatchObject([{ code: "timing.hours", params: { hours: 38 } }, { code: "timing.subject" }]);
  });

  it("timing takes the place of the trigger, but never of the tilt", () => {
    expect(kinds(harsh)).not.toContain("retaliation");
    expect(flagsFor(harsh, "ratemyprofessors", 1, soon).find(({ kind }) => kind === "retaliation")?.strength).toBe("medium");
    expect(flagsFor("Too much reading.", "ratemyprofessors", 1, soon)).toEqual([]);
  });

  it.each([
    ["an entry long before", "2026-10-01T10:00:00Z"],
    ["an entry after the review", "2026-11-14T10:00:00Z"],
  ])("%s changes nothing", (_, at) => {
    expect(flagsFor(revenge, "ratemyprofessors", 1, { incidents: [Incident.parse({ at, kind: "grade" })] })).toEqual(flagsFor(revenge));
  });

  it("an entry of a kind we do not know is still an entry", () => {
    expect(Incident.parse({ at: "2026-11-08", kind: "something else" })).toMatchObject({ kind: "other" });
  });
});

describe("the words for the reasons", () => {
  it("a hint and a word of the law are not called a bargain, in either language", () => {
    const codes = (text: string) =>
      flagsFor(text)
        .filter(({ kind }) => kind === "retaliation")
        .flatMap(({ reasons }) => reasons.map(({ code }) => code));
    const hinted = codes(
      "She refused my refund. You will regret it. So here is your one star, and I asked my whole class to give her one too.",
    );
    expect(hinted).toContain("cue.C2.hint");
    expect(hinted).not.toContain("cue.C2");
    expect(codes("He refused my refund. I will take down this review when you pay. So here is your one star.")).toContain("cue.C2");
    for (const words of [en, es]) {
      const said = [words["reason.cue.C2"], words["reason.cue.C2.hint"], words["reason.cue.C2.law"]];
      expect(new Set(said).size).toBe(3);
    }
  });

  it("who reports that a worker mocks accents is not told to have remarked on one", () => {
    const [flag] = flagsFor("He makes fun of the exchange students' accents in front of everyone.");
    expect(flag?.reasons[0]?.code).toBe("safety.report");
  });

  it("every reason a flag can give has a sentence in both languages", () => {
    const texts = [
      revenge,
      "I was charged a fee.",
      "I know where she parks.",
      "What a pathetic man, with that accent.",
      "He was drunk driving.",
      "Traffic, and the app crashed.",
    ];
    const codes = texts.flatMap((text) => (["uber", "yelp", "instacart"] as const).flatMap((site) => flagsFor(text, site)));
    const said = new Set(codes.flatMap(({ reasons, against }) => [...reasons, ...against]).map(({ code }) => `reason.${code}`));
    expect(said.size).toBeGreaterThan(8);
    for (const key of said) {
      expect(Object.keys(en), key).toContain(key);
      expect(Object.keys(es), key).toContain(key);
    }
  });
});
