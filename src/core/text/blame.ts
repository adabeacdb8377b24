import type { SiteInfo } from "../schema/site";
import type { Blame } from "../schema/summary";
import { type Controller, controllerOf, type Trade } from "./aspects/control";
import { type Aspect, aspectsOf } from "./aspects/find";
import type { TextLanguage } from "./language";
import { kindness } from "./sentiment";
import type { Word } from "./words";

/** Who could have fixed it, by the text, and the clause that says so most plainly. */
export interface Blamed {
  readonly blame: Blame;
  readonly aspects: readonly Aspect[];
  /** The sentence that says so most plainly: offsets of its first and last word; null when none does. */
  readonly because: readonly [start: number, end: number] | null;
  /** Complaints about what the worker decides, and about what somebody else does, weighed. */
  readonly worker: number;
  readonly outside: number;
}

/**
 * How complaints are weighed. What the words themselves complain of counts 1; `named`: only named in an unkind clause; `plain`: named without
 * any stance in a low review; `others`: what somebody else decides beside what the worker does, since it is named at greater length;
 * `pronoun`: each "he" or "she", up to two. `alone`: shares of the worker's up to which, and from which, one side is named alone.
 * Set on labelled reviews; `npm run bench:text` shows the figures.
 */
interface Scale {
  readonly named: number;
  readonly plain: number;
  readonly others: number;
  readonly pronoun: number;
  readonly alone: readonly [outside: number, worker: number];
  /** What others decide must weigh this much to be named alone. */
  readonly least: number;
  /** A worker who is only spoken of keeps it from being outside alone. */
  readonly careful: boolean;
}

const SERVICE: Scale = { named: 0.5, plain: 0.1, others: 0.5, pronoun: 0, alone: [0.1, 0.7], least: 0.75, careful: false };
const RIDES: Scale = { named: 0.5, plain: 0, others: 0.5, pronoun: 0, alone: [0.3, 0.8], least: 0, careful: true };
const OWN_PAGE: Scale = { named: 0.3, plain: 0.1, others: 0.6, pronoun: 0.15, alone: [0.1, 0.5], least: 0.9, careful: true };
const LESSONS: Scale = { named: 0.5, plain: 0.1, others: 1, pronoun: 0.15, alone: [0.3, 0.7], least: 0, careful: false };

/** Who gives a teacher's own page its lowest stars means the teacher before the course. */
const scaleOf = (trade: Trade, low: boolean): Scale => {
  if (trade === "rides") return RIDES;
  if (trade === "teaching") return low ? OWN_PAGE : LESSONS;
  return trade === "craft" ? OWN_PAGE : SERVICE;
};

/** Who is meant when a text is unkind and names nothing: on a page of one's own the worker; of an app the app. */
const UNNAMED: Readonly<Record<Trade, Blame>> = { service: "none", teaching: "worker", rides: "outside", craft: "worker", home: "none" };

const PRONOUNS = new Set(["he", "she", "him", "her", "his", "hes", "shes", "ella"]);

/** Share of the scale up to which a rating is one of the lowest: two stars of five. */
const LOW_SHARE = 0.3;

/** Is it one of the lowest ratings of the site? */
export const isLow = (rating: number, { scale }: Pick<SiteInfo, "scale">): boolean =>
  (rating - scale.min) / (scale.max - scale.min) <= LOW_SHARE;

/** Who could have fixed what a text complains of, by its words. `low`: the rating is one of the lowest, so what it names it complains of. */
export function blameOf(said: readonly Word[], language: TextLanguage, trade: Trade, low: boolean): Blamed {
  const scale = scaleOf(trade, low);
  const aspects = aspectsOf(said, language, trade);
  const weigh = (whose: Controller): number =>
    aspects
      .filter(({ aspect, stance }) => stance !== "positive" && controllerOf(aspect, trade) === whose)
      .reduce(
        (sum, { stance, told }) => sum + (told ? 1 : stance === "negative" ? scale.named : low || trade === "teaching" ? scale.plain : 0),
        0,
      );
  const complained = weigh("worker");
  const pronouns = Math.min(2, said.filter(({ form }) => PRONOUNS.has(form)).length);
  const worker = complained + scale.pronoun * pronouns;
  const outside = scale.others * weigh("outside");
  if (worker + outside === 0) {
    const unkind = low || kindness(said, language) < 0;
    return { blame: said.length > 0 && language !== "other" && unkind ? UNNAMED[trade] : "none", aspects, because: null, worker, outside };
  }
  const share = worker / (worker + outside);
  const [most, least] = scale.alone;
  const spokenOf =
    scale.careful &&
    complained === 0 &&
    aspects.some(({ aspect, stance }) => stance === "neutral" && controllerOf(aspect, trade) === "worker");
  const alone = share <= most && !spokenOf;
  // What names no worker, and little of anything else, says of nobody who could have fixed it.
  const little: Blame = worker === 0 && UNNAMED[trade] === "none" ? "none" : "mixed";
  const blame: Blame = share >= least ? "worker" : !alone ? "mixed" : outside >= scale.least ? "outside" : little;
  return { blame, aspects, because: plainest(said, aspects, blame, trade), worker, outside };
}

/** The sentence with the most told complaints of the side that is named; of both sides when it is mixed. */
function plainest(said: readonly Word[], aspects: readonly Aspect[], blame: Blame, trade: Trade): readonly [number, number] | null {
  const points = new Map<number, number>();
  const sentenceAt = (start: number): number => said.find((word) => word.start === start)?.sentence ?? -1;
  for (const { aspect, stance, told, start } of aspects) {
    if (stance !== "negative" || (blame !== "mixed" && controllerOf(aspect, trade) !== blame)) continue;
    const sentence = sentenceAt(start);
    points.set(sentence, (points.get(sentence) ?? 0) + (told ? 1 : 0.5));
  }
  const best = [...points].reduce<[number, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null);
  if (!best) return null;
  const inside = said.filter((word) => word.sentence === best[0]);
  return [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
}
