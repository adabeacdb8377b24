import { readFileSync, writeFileSync } from "node:fs";
import { sites } from "../src/adapters/index";
import { rulesById } from "../src/adapters/rules";
import { isPublic } from "../src/core/drafts/audience";
import { compose } from "../src/core/drafts/compose";
import { plan } from "../src/core/drafts/plan";
import { traits } from "../src/core/drafts/score";
import { Tone } from "../src/core/schema/draft";

/** Invented replies, half of them to be stopped; the only thing the score is made from. */
const source = "tests/unit/core/drafts/replies.jsonl";
const target = "src/core/drafts/score.json";

/** Share of the fine replies that may lie above the threshold when they were not trained on. */
const falseStops = 0.02;
const folds = 5;
/** Weights nearer to 0 are left out: they change little and would make the file long. */
const least = 0.8;
/** A word seen in fewer replies than this says nothing. */
const seldom = 3;

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

const score = ({ bias, weights }: Model, { traits }: Example): number =>
  bias + traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0) / Math.sqrt(traits.length);

/** Logistic regression, one example at a time with a step of its own for each trait (Duchi, Hazan and Singer 2011), weights drawn to 0. */
function train(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { traits } of examples) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const model: Model = { bias: 0, weights: new Map() };
  const squares = new Map<string, number>();
  const next = numbers(1);
  for (let round = 0; round < 30; round++) {
    for (const example of shuffled(examples, next)) {
      const error = 1 / (1 + Math.exp(-score(model, example))) - example.stop;
      model.bias -= 0.05 * error;
      for (const trait of example.traits) {
        if ((seen.get(trait) ?? 0) < seldom) continue;
        const weight = model.weights.get(trait) ?? 0;
        const slope = error / Math.sqrt(example.traits.length) + 0.001 * weight;
        const square = (squares.get(trait) ?? 0) + slope * slope;
        squares.set(trait, square);
        model.weights.set(trait, weight - (0.5 * slope) / (0.1 + Math.sqrt(square)));
      }
    }
  }
  for (const [trait, weight] of model.weights) if (Math.abs(weight) < least) model.weights.delete(trait);
  return model;
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

/** Our own public drafts: read one by one and found good. */
function drafts(): Example[] {
  const made = new Set<string>();
  for (const site of sites)
    for (const text of answered)
      for (const rating of [1, 3, 5]) {
        const review = { id: "r", rating, postedOn: "2026-11-01", text, details: {} };
        const about = { site, rules: rulesById(site.id), kind: site.claim, role: site.role, flags: [], review };
        for (const { addressee } of plan(about).filter((option) => isPublic(option.addressee)))
          for (const lang of ["en", "es"] as const)
            for (const tone of Tone.options)
              for (const variant of [0, 1, 2, 3])
                made.add(compose({ ...about, addressee, lang, tone, facts: [], now: new Date(0), variant }).text);
      }
  return [...made].map((text) => ({ traits: traits(text, true), stop: 0 }));
}

/** `train-guards`: makes the score's weights anew from the invented replies. The same replies give the same file. */
export function main(): void {
  const examples = readFileSync(source, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; addressee: string; stop: number })
    .map(({ text, addressee, stop }) => ({ traits: traits(text, addressee === "public" || addressee === "owner"), stop }));
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
