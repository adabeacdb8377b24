import type { Trade } from "../../../src/core/text/aspects/control";
import { aspectsOf } from "../../../src/core/text/aspects/find";
import { blameOf } from "../../../src/core/text/blame";
import { languageOf } from "../../../src/core/text/language";
import { words } from "../../../src/core/text/words";
import type { BLAME_ES } from "./blameEs";
import { rows } from "./material";
import { crossed } from "./reference";
import { type Answered, f1Of } from "./scoring";

export type Verdict = "worker" | "outside" | "mixed" | "none";
export const JUDGED = ["worker", "outside", "mixed"] as const;

export interface Blamed {
  readonly text: string;
  readonly gold: Verdict;
  /** Rows of one group are drawn together when an interval is made. */
  readonly group: string;
}

interface Both {
  readonly id: string;
  readonly a: { readonly blame: Verdict };
  readonly b: { readonly blame: Verdict };
}

/** Low reviews on whose blame both annotators agree, by source. */
export function lowReviews(): Record<"rmp" | "yelp" | "uber", Blamed[]> {
  const pool = new Map(
    rows<{ id: string; src: "rmp" | "yelp" | "uber"; text: string }>("data/retaliation_pool/pool.jsonl").map((row) => [row.id, row]),
  );
  const out: Record<"rmp" | "yelp" | "uber", Blamed[]> = { rmp: [], yelp: [], uber: [] };
  for (const { id, a, b } of rows<Both>("labels/low-reviews-dev.jsonl")) {
    const row = pool.get(id);
    if (row && a.blame === b.blame) out[row.src].push({ text: row.text, gold: a.blame, group: id });
  }
  return out;
}

/** English reviews of a ride app, by who is blamed. */
export function gigReviews(): Blamed[] {
  const texts = new Map(rows<{ id: number; text: string }>("data/uber_app_reviews/dev.jsonl").map(({ id, text }) => [id, text]));
  return rows<{ id: number; lang: string; worker_control: Verdict }>("labels/gig-blame-dev.jsonl")
    .filter(({ lang }) => lang === "en")
    .map(({ id, worker_control }) => ({ text: texts.get(id) ?? "", gold: worker_control, group: String(id) }));
}

interface Span {
  readonly begin: number;
  readonly end: number;
  readonly layer: string;
}
interface Annotated {
  readonly line: number;
  readonly text: string;
  readonly aspects: ReadonlyArray<Span & { aspect: string }>;
  readonly opinions: ReadonlyArray<Span & { opinion: string }>;
}

const middle = ({ begin, end }: Span): number => (begin + end) / 2;

/** Student comments with a negative opinion: each goes to the nearest aspect of its layer; the lecturer is the worker (protocol P3a). */
export function teacherComments(): Blamed[] {
  return rows<Annotated>("data/rmp_absa/dev.jsonl").flatMap(({ line, text, aspects, opinions }) => {
    const sides = new Set<string>();
    for (const opinion of opinions.filter((one) => one.opinion.startsWith("Neg"))) {
      const same = aspects.filter(({ layer }) => layer === opinion.layer);
      const nearest = same.reduce<(typeof same)[number] | null>(
        (a, b) => (a && Math.abs(middle(a) - middle(opinion)) <= Math.abs(middle(b) - middle(opinion)) ? a : b),
        null,
      );
      if (nearest) sides.add(nearest.aspect.startsWith("Lecturer") ? "worker" : "outside");
    }
    const [side] = sides;
    return side === undefined ? [] : [{ text, gold: sides.size > 1 ? "mixed" : (side as Verdict), group: String(line) }];
  });
}

export function said(all: readonly Blamed[], trade: Trade, low: boolean): Array<Answered<Verdict>> {
  return all.map(({ text, gold }) => {
    const read = words(text);
    return { gold, said: blameOf(read, languageOf(read), trade, low).blame };
  });
}

/** Keyword rules as the material's own floor has them: any word for the worker, any word for something else. */
export function byKeywords(all: readonly Blamed[], trade: Trade): Array<Answered<Verdict>> {
  const worker = {
    teaching: /\b(prof\w*|teacher|lecturer|instructor|he|she|his|her|explain\w*|rude)\b/i,
    rides: /\b(driver|drivers|rider|riders)\b/i,
    service: /\b(server|waiter|waitress|staff|service|rude|manager|employee\w*)\b/i,
  }[trade as "teaching" | "rides" | "service"];
  const outside = {
    teaching: /\b(exam\w*|test\w*|course|module|class|homework|assignment\w*|textbook|grade\w*|lab\w*|time)\b/i,
    rides: /\b(app|price\w*|charge\w*|refund\w*|support|fee\w*|account|payment\w*)\b/i,
    service: /\b(food|price\w*|expensive|wait\w*|dirty|cold|place|menu)\b/i,
  }[trade as "teaching" | "rides" | "service"];
  return all.map(({ text, gold }) => {
    const [w, o] = [worker.test(text), outside.test(text)];
    return { gold, said: w && o ? "mixed" : w ? "worker" : o ? "outside" : "none" };
  });
}

const TRADES_ES = ["service", "teaching", "rides"] as const;

/** Invented low reviews in Spanish, all trades together: ours and keywords. On a teacher's page they are read as middling ratings. */
export function inventedEs(set: typeof BLAME_ES): { ours: Array<Answered<Verdict>>; n: number } {
  const ours = TRADES_ES.flatMap((trade) => {
    const rowsOf = JUDGED.flatMap((gold) => set[trade][gold].map((text): Blamed => ({ text, gold, group: text })));
    return said(rowsOf, trade, trade !== "teaching");
  });
  return { ours, n: ours.length };
}

interface Sentence {
  readonly text: string;
  readonly categories: ReadonlyArray<{ category: string; polarity: string }>;
}

const complains = ({ categories }: Sentence): "yes" | "no" =>
  categories.some(({ category, polarity }) => category === "service" && polarity === "negative") ? "yes" : "no";

/** F1 of "this sentence complains of the service" (protocol P3b): ours, keywords, and a learner trained on the other sentences. */
export function serviceNegative(): { ours: number; keywords: number; reference: number; n: number } {
  const all = rows<Sentence>("data/semeval14_restaurants/train.jsonl");
  const service = /service|staff|waiter|waitress|server|host|manager|bartender/i;
  const unkind = /\bnot\b|n't|bad|slow|rude|terrible|worst|horrible|poor|never|awful/i;
  const answer = (say: (text: string) => boolean) =>
    f1Of(
      all.map((one) => ({
        said: say(one.text) ? "yes" : "no",
        gold: complains(one),
      })),
      "yes",
    );
  return {
    ours: answer((text) => {
      const read = words(text);
      const language = languageOf(read);
      const found = aspectsOf(read, language === "other" ? "en" : language, "service");
      return found.some(({ aspect, stance }) => aspect === "service" && stance === "negative");
    }),
    keywords: answer((text) => service.test(text) && unkind.test(text)),
    reference: f1Of(
      crossed(
        all.map((one, i) => ({ text: one.text, gold: complains(one), group: String(i) })),
        ["yes", "no"],
      ),
      "yes",
    ),
    n: all.length,
  };
}
