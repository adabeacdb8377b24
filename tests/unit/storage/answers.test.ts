import { describe, expect, it } from "vitest";
import { answersOf, giveAnswer, takeBack } from "../../../src/storage/answers";
import { historyOf } from "../../../src/storage/history";
import { reviewsOf } from "../../../src/storage/reviews";
import { getSubject } from "../../../src/storage/subjects";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed } from "./fresh";

const AT = "2026-11-02T09:00:00.000Z";

describe("what the worker says of a review", () => {
  it("is kept, the last word counts, it can be taken back, and the numbers hear of what is about her", async () => {
    const { db, visit, subject } = await claimed();
    await visit(reading([review("a1", { text: "Kind and quick." })]), AT);
    const [kept] = await reviewsOf(db, subject.key);
    const given = { subject: subject.key, review: kept?.key ?? "", about: "mention", note: "" } as const;
    const before = (await getSubject(db, subject.key))?.revision ?? 0;
    await giveAnswer(db, { ...given, answer: "unsure" }, AT);
    await giveAnswer(db, { ...given, answer: "no" }, AT);
    await giveAnswer(db, { ...given, about: "flag:dispute", answer: "no", note: "It was fair." }, AT);
    expect((await answersOf(db, given.review)).map(({ about, answer }) => [about, answer])).toEqual([
      ["flag:dispute", "no"],
      ["mention", "no"],
    ]);
    await takeBack(db, given);
    expect((await answersOf(db, given.review)).map(({ about }) => about)).toEqual(["flag:dispute"]);
    expect((await getSubject(db, subject.key))?.revision).toBe(before + 3);
  });

  it("leaves a review that is not about her out of the analysis, and it stays kept", async () => {
    const { db, visit, subject } = await claimed(siteWhere("author"), "workplace");
    await visit(reading([review("a1", { text: "Nadia was kind." }), review("a2", { text: "The other Nadia was curt." })]), AT);
    const curt = (await reviewsOf(db, subject.key)).find(({ text }) => text.includes("curt"));
    await giveAnswer(db, { subject: subject.key, review: curt?.key ?? "", about: "mention", answer: "no", note: "" }, AT);
    expect((await historyOf(db, subject.key)).reviews.map(({ text }) => text)).toEqual(["Nadia was kind."]);
    expect(await reviewsOf(db, subject.key)).toHaveLength(2);
  });

  it("is not kept for a review that is gone", async () => {
    const { db, subject } = await claimed();
    const given = { subject: subject.key, review: "yelp:plum|a:0", about: "mention", answer: "no", note: "" } as const;
    await expect(giveAnswer(db, given, AT)).rejects.toMatchObject({ code: "gone" });
  });
});
