import { readFileSync, writeFileSync } from "node:fs";
import { sites } from "../src/adapters/index";
import { rulesById } from "../src/adapters/rules";
import { isPublic } from "../src/core/drafts/audience";
import { compose } from "../src/core/drafts/compose";
import { plan } from "../src/core/drafts/plan";
import { traits } from "../src/core/drafts/score";
import { Tone } from "../src/core/schema/draft";
import type { Addressee } from "../src/core/schema/site";

/** Invented replies, half of them to be stopped; the only thing the score is made from. */
const source = "tests/unit/core/drafts/replies.jsonl";
const target = "src/core/drafts/score.json";

/** Share of the fine replies that may lie above the threshold when they were not trained on. */
const falseStops = 0.035;
const folds = 5;
/** How strongly the weights are drawn to 0, and how many steps of the descent come close enough to its end. */
const ridge = 0.03;
const rounds = 1500;
/** One of so many of our own drafts is learned from: they resemble one another. */
const every = 5;
/** Traits whose weight is nearer to 0 are left out: they say little and would make the file long. */
const least = 0.25;
/** A trait seen in fewer replies than this says nothing. */
const seldom = 2;

interface Example {
  traits: string[];
  stop: number;
}

interface Model {
  bias: number;
  weights: Map<string, number>;
}

/** Numbers from 0 to 1, the same ones in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const score = ({ bias, weights }: Model, { traits }: Example): number => {
  const known = traits.flatMap((trait) => weights.get(trait) ?? []);
  return bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length || 1);
};

/**
 * Logistic regression on these traits with its weights drawn to 0 (ridge), by Nesterov's accelerated descent over all examples at once.
 * A trait of an example that has n of them counts 1/√n.
 */
function regress(examples: readonly Example[], known: readonly string[]): Model {
  const placeOf = new Map(known.map((trait, place) => [trait, place]));
  const rows = examples.map(({ traits, stop }) => ({ at: traits.flatMap((trait) => placeOf.get(trait) ?? []), stop }));
  const pace = 1 / (examples.length / 2 + ridge);
  let weights = new Float64Array(known.length);
  let ahead = weights;
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight) => ridge * weight);
    let lean = 0;
    for (const { at, stop } of rows) {
      const size = Math.sqrt(at.length || 1);
      let sum = 0;
      for (const place of at) sum += ahead[place] ?? 0;
      const error = 1 / (1 + Math.exp(-bias - sum / size)) - stop;
      lean += error;
      for (const place of at) slope[place] = (slope[place] ?? 0) + error / size;
    }
    bias -= pace * lean;
    const before = weights;
    weights = ahead.map((weight, place) => weight - pace * (slope[place] ?? 0));
    ahead = weights.map((weight, place) => weight + (round / (round + 3)) * (weight - (before[place] ?? 0)));
  }
  return { bias, weights: new Map(known.map((trait, place) => [trait, weights[place] ?? 0])) };
}

/** Fitted twice: first on every trait that is not too rare, then on those alone that turned out to say something. */
function train(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { traits } of examples) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const { weights } = regress(
    examples,
    [...seen].filter(([, times]) => times >= seldom).map(([trait]) => trait),
  );
  return regress(
    examples,
    [...weights].filter(([, weight]) => Math.abs(weight) >= least).map(([trait]) => trait),
  );
}

/** The score that so many of the fine replies stay below when each is judged by a model that did not see it. */
function thresholdOf(examples: readonly Example[], own: readonly Example[]): { threshold: number; caught: number } {
  const mixed = shuffled(examples, numbers(3));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const model = train([...mixed.filter((_, i) => i % folds !== fold), ...own]);
    return mixed.filter((_, i) => i % folds === fold).map((example) => ({ stop: example.stop, score: score(model, example) }));
  }).flat();
  const fine = judged
    .filter(({ stop }) => !stop)
    .map((one) => one.score)
    .sort((a, b) => b - a);
  const threshold = fine[Math.floor(fine.length * falseStops)] ?? 0;
  const bad = judged.filter(({ stop }) => stop);
  return { threshold, caught: bad.filter((one) => one.score > threshold).length / bad.length };
}

/** Invented reviews, one for each thing a public line of ours answers. */
const answered = [
  "",
  "It was fine.",
  "Wonderful, so patient and kind. Excelente, con mucha paciencia.",
  "They work with too few people. Faltaba gente.",
  "We waited for an hour. So slow. Esperamos una hora.",
  "The soup was cold and salty. La comida estaba fría.",
  "Wrong order, they forgot the drinks. Faltaba el pedido.",
  "Loud music and a dirty bathroom. Mucho ruido y suciedad.",
  "Too expensive for what it is. Muy caro.",
  "Rude, with an attitude. Grosero y de malas.",
  "They charged a fee for the corkage. Cobraron un cargo.",
  "They have a rule against dogs. Hay normas sobre el perro.",
  "The exams are too hard. El examen fue difícil.",
  "Too much homework and readings. Demasiada tarea.",
  "Never answers e-mails. No contesta correos.",
  "Confusing lectures. Clases confusas.",
  "Unfair grading. Notas injustas.",
  "Somebody got sick from the food. Me intoxiqué.",
];

/** Some of our own drafts, which were read one by one and found good: mostly those that end in public. */
function drafts(): Example[] {
  const made = new Map<string, boolean>();
  for (const site of sites)
    for (const text of answered)
      for (const rating of [1, 3, 5]) {
        const review = { id: "r", rating, postedOn: "2026-11-01", text, details: {} };
        const about = { site, rules: rulesById(site.id), kind: site.claim, role: site.role, flags: [], review };
        for (const { addressee } of plan(about))
          for (const lang of ["en", "es"] as const)
            for (const tone of isPublic(addressee) ? Tone.options : (["plain"] as const))
              for (const variant of isPublic(addressee) ? [0, 1, 2, 3] : [0])
                made.set(compose({ ...about, addressee, lang, tone, facts: [], now: new Date(0), variant }).text, isPublic(addressee));
      }
  return [...made].filter((_, i) => i % every === 0).map(([text, open]) => ({ traits: traits(text, open), stop: 0 }));
}

/** `train-guards`: makes the score's weights anew from the invented replies. The same replies give the same file. */
export function main(): void {
  const examples = readFileSync(source, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; addressee: Addressee; stop: number })
    .map(({ text, addressee, stop }) => ({ traits: traits(text, isPublic(addressee)), stop }));
  const own = drafts();
  const { threshold, caught } = thresholdOf(examples, own);
  const { bias, weights } = train([...examples, ...own]);
  const round = (number: number) => Math.round(number * 10) / 10;
  const kept = [...weights].map(([trait, weight]) => [trait, round(weight)] as const);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    target,
    `${JSON.stringify({ bias: round(bias), threshold: round(threshold + 0.05), weights: Object.fromEntries(kept) })}\n`,
  );
  process.stdout.write(
    `${examples.length} replies and ${own.length} drafts, ${kept.length} weights; unseen: ${caught.toFixed(2)} caught at ${falseStops} false stops\n`,
  );
}
