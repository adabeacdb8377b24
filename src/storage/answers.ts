import type { MentionAnswer } from "../core/schema/history";
import type { AnswerRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";
import { touch } from "./subjects";

/** What an answer is about: whether the review is about the worker, one kind of flag, or what a platform asks to be shown. */
export type About = "mention" | `flag:${string}` | `proof:${string}`;

export type Given = Pick<AnswerRow, "subject" | "review" | "answer" | "note"> & { about: About };

/** Keeps the worker's answer; only whether a review is about them changes what the numbers rest on. A new answer takes the place of the old. Rejects with `gone` when the review was deleted. */
export const giveAnswer = (db: RejoinderDb, given: Given, at: string): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.answers, db.reviews, db.subjects, async () => {
      if ((await db.reviews.where("key").equals(given.review).count()) === 0) throw new StorageError("gone", `no review ${given.review}`);
      await db.answers.put({ ...given, key: `${given.review}|${given.about}`, at });
      if (given.about === "mention") await touch(db, given.subject);
    }),
  );

/** Takes an answer back. */
export const takeBack = (db: RejoinderDb, { review, about, subject }: Pick<Given, "review" | "about" | "subject">): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.answers, db.subjects, async () => {
      await db.answers.delete(`${review}|${about}`);
      if (about === "mention") await touch(db, subject);
    }),
  );

/** The worker's answers about one review. */
export const answersOf = (db: RejoinderDb, review: string): Promise<AnswerRow[]> =>
  guarded(() => db.answers.where("review").equals(review).toArray());

/** What the worker said of a subject's reviews, is it about me, with the words it was said of: what teaches the matcher of names. */
export const mentionAnswers = (db: RejoinderDb, subject: string): Promise<MentionAnswer[]> =>
  guarded(() =>
    db.transaction("r", db.answers, db.reviews, async () => {
      const given = (await db.answers.where("subject").equals(subject).toArray()).filter(({ about }) => about === "mention");
      const reviews = await db.reviews.bulkGet(given.map(({ review }) => review));
      return given.flatMap(({ answer }, i) => {
        const text = reviews[i]?.text;
        return text === undefined ? [] : [{ text, answer }];
      });
    }),
  );
