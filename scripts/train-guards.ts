import { readFileSync, writeFileSync } from "node:fs";
import { sites } from "../src/adapters/index";
import { rulesById } from "../src/adapters/rules";
import { isPublic } from "../src/core/drafts/audience";
import { compose } from "../src/core/drafts/compose";
import { level, withoutQuotes } from "../src/core/drafts/fold";
import { plan } from "../src/core/drafts/plan";
import { sentencePlaces, together, traits } from "../src/core/drafts/score";
import { Tone } from "../src/core/schema/draft";
import type { Addressee } from "../src/core/schema/site";

/** Invented replies, half of them to be stopped; the only thing the score is made from. */
const source = "tests/unit/core/drafts/replies.jsonl";
const target = "src/core/drafts/score.json";

/**
 * Share of the fine replies that may lie above the threshold when they were not trained on. Most of them are look-alikes, written to be hard: of
 * ordinary ones far fewer do. A sentence that is missed may cost the job, one stopped for nothing costs a click.
 */
const falseStops = { open: 0.08, closed: 0.04 };
const folds = 6;
/** How much a reply on the wrong side costs, beside long weights; and how many rounds of the descent come close enough to its end. */
const cost = 3;
const rounds = 40;
/** One of so many of our own drafts is learned from, and each that has a sentence the others lack: they resemble one another. */
const every = 5;
/** How much such a draft counts beside a reply: it was read and is fine for certain. */
const ownCount = 2;
/** Traits whose weight is nearer to 0 are left out: they say little and would make the file long. */
const least = 0.2;
/** A trait seen in fewer replies than this says nothing. */
const seldom = 2;

/** How often the sentences that make a reply one to stop are chosen anew. */
const choices = 3;

/** A reply or one of our drafts: the traits of the whole and of each sentence. */
interface Example {
  text: string;
  open: boolean;
  whole: string[];
  sentences: string[][];
  stop: number;
  counts: number;
}

/** What one fit learns from: traits, whether to stop, and how much it counts. */
interface Row {
  traits: string[];
  stop: number;
  counts: number;
}

interface Weighed {
  bias: number;
  weights: Map<string, number>;
}

interface Threshold {
  threshold: number;
  caught: number;
}

interface Model {
  whole: Weighed;
  sentence: Weighed;
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

const weigh = ({ bias, weights }: Weighed, traits: readonly string[]): number => {
  const known = traits.flatMap((trait) => weights.get(trait) ?? []);
  return bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length || 1);
};

/** As the guards do. */
const score = ({ whole, sentence }: Model, example: Example): number =>
  together(weigh(whole, example.whole), Math.max(...example.sentences.map((traits) => weigh(sentence, traits))));

/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, ICML 2008, algorithm 1).
 * A trait of a row that has n of them counts 1/√n.
 */
function separate(rows: readonly Row[], known: readonly string[]): Weighed {
  const placeOf = new Map(known.map((trait, place) => [trait, place]));
  const packed = rows.map(({ traits, stop, counts }) => {
    const at = Int32Array.from(traits.flatMap((trait) => placeOf.get(trait) ?? []));
    return { at, size: Math.sqrt(at.length || 1), side: stop ? 1 : -1, slack: 1 / (2 * cost * counts), pull: 0 };
  });
  const weights = new Float64Array(known.length);
  const next = numbers(1);
  let bias = 0;
  for (let round = 0; round < rounds; round++)
    for (const row of shuffled(packed, next)) {
      const { at, size, side, slack } = row;
      let sum = 0;
      for (const place of at) sum += weights[place] ?? 0;
      const slope = side * (sum / size + bias) - 1 + slack * row.pull;
      const pull = Math.max(0, row.pull - slope / (2 + slack));
      const step = (pull - row.pull) * side;
      row.pull = pull;
      if (step === 0) continue;
      bias += step;
      for (const place of at) weights[place] = (weights[place] ?? 0) + step / size;
    }
  return { bias, weights: new Map(known.map((trait, place) => [trait, weights[place] ?? 0])) };
}

/** The traits whose weight says something. */
const telling = ({ weights }: Weighed): string[] => [...weights].filter(([, weight]) => Math.abs(weight) >= least).map(([trait]) => trait);

/**
 * Two fits. The whole texts; and their sentences, where every sentence of a fine text is fine, and of a text to stop the one counts that the
 * fit before finds worst (at first all of them, in equal parts). Each ends with a fit on those traits alone that turned out to say something.
 */
function train(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { whole } of examples) for (const trait of whole) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const known = [...seen].filter(([, times]) => times >= seldom).map(([trait]) => trait);

  const wholes = examples.map(({ whole, stop, counts }) => ({ traits: whole, stop, counts }));
  const whole = separate(wholes, telling(separate(wholes, known)));

  const fine = examples
    .filter(({ stop }) => !stop)
    .flatMap(({ sentences, counts }) => sentences.map((traits) => ({ traits, stop: 0, counts })));
  const bad = examples.filter(({ stop }) => stop);
  const weight = Math.sqrt(fine.length / bad.length);
  const rowsBy = (sentence: Weighed): Row[] => [
    ...fine,
    ...bad.map(({ sentences }) => ({
      traits: sentences.reduce((worst, one) => (weigh(sentence, one) > weigh(sentence, worst) ? one : worst)),
      stop: 1,
      counts: weight,
    })),
  ];
  const all = bad.flatMap(({ sentences }) => sentences.map((traits) => ({ traits, stop: 1, counts: weight / sentences.length })));
  let rows: Row[] = [...fine, ...all];
  let sentence = separate(rows, known);
  for (let choice = 1; choice < choices; choice++) {
    rows = rowsBy(sentence);
    sentence = separate(rows, known);
  }
  return { whole, sentence: separate(rows, telling(sentence)) };
}

/** Every reply judged by a model that did not see it, nor the same words to somebody else. */
function judgedUnseen(examples: readonly Example[], own: readonly Example[]): Array<{ open: boolean; stop: number; score: number }> {
  const texts = shuffled([...new Set(examples.map(({ text }) => text))], numbers(3));
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const model = train([...examples.filter(({ text }) => foldOf.get(text) !== fold), ...own]);
    return examples
      .filter(({ text }) => foldOf.get(text) === fold)
      .map((example) => ({ open: example.open, stop: example.stop, score: score(model, example) }));
  }).flat();
}

/** The score that all but a share of the fine ones stay below, and the share of the others above it. */
function thresholdOf(judged: ReadonlyArray<{ stop: number; score: number }>, share: number): Threshold {
  const fine = judged
    .filter(({ stop }) => !stop)
    .map((one) => one.score)
    .sort((a, b) => b - a);
  const threshold = (fine[Math.floor(fine.length * share)] ?? 0) + 0.005;
  const bad = judged.filter(({ stop }) => stop);
  return { threshold, caught: bad.filter((one) => one.score > threshold).length / bad.length };
}

/** As the guards see a text: without the quotations of a private one. */
function exampleOf(text: string, addressee: Addressee, stop: number, counts = 1): Example {
  const open = isPublic(addressee);
  const seen = open ? level(text) : withoutQuotes(level(text));
  const sentences = sentencePlaces(seen).map(({ start, end }) => traits(seen.slice(start, end), open));
  return { text, open, whole: traits(seen, open), sentences, stop, counts };
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

/** What a worker might confirm of such a day, in public too. */
const confirmed = ["Two people were off that evening", "The oven was out of order until eight"];

/** Some of our own drafts, which were read one by one and found good: mostly those that end in public. */
function drafts(): Example[] {
  const made = new Map<string, Addressee>();
  for (const site of sites)
    for (const text of answered)
      for (const rating of [1, 3, 5]) {
        const review = { id: "r", rating, postedOn: "2026-11-01", text, details: {} };
        const about = { site, rules: rulesById(site.id), kind: site.claim, role: site.role, flags: [], review };
        for (const { addressee } of plan(about))
          for (const lang of ["en", "es"] as const)
            for (const tone of isPublic(addressee) ? Tone.options : (["plain"] as const))
              for (const variant of [0, 1, 2, 3])
                for (const facts of isPublic(addressee) ? [[], confirmed] : [[]])
                  made.set(compose({ ...about, addressee, lang, tone, facts, now: new Date(0), variant }).text, addressee);
      }
  const read = new Set<string>();
  return [...made].flatMap(([text, addressee], i) => {
    const example = exampleOf(text, addressee, 0, ownCount);
    const sentences = example.sentences.filter((traits) => !read.has(traits.join()));
    for (const traits of sentences) read.add(traits.join());
    return i % every === 0 || sentences.length > 0 ? [{ ...example, sentences }] : [];
  });
}

/** `train-guards`: makes the score's weights anew from the invented replies. The same replies give the same file. */
export function main(): void {
  const examples = readFileSync(source, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; addressee: Addressee; stop: number })
    .map(({ text, addressee, stop }) => exampleOf(text, addressee, stop));
  const own = drafts();
  const judged = judgedUnseen(examples, own);
  const open = thresholdOf(
    judged.filter((one) => one.open),
    falseStops.open,
  );
  const closed = thresholdOf(
    judged.filter((one) => !one.open),
    falseStops.closed,
  );
  const { whole, sentence } = train([...examples, ...own]);
  const round = (number: number) => Math.round(number * 100) / 100;
  const kept = ({ bias, weights }: Weighed) => ({
    bias: round(bias),
    weights: Object.fromEntries(
      [...weights].map(([trait, weight]) => [trait, round(weight)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  });
  const threshold = { open: round(open.threshold), closed: round(closed.threshold) };
  writeFileSync(target, `${JSON.stringify({ threshold, whole: kept(whole), sentence: kept(sentence) })}\n`);
  process.stdout.write(
    `${examples.length} replies and ${own.length} drafts, ${whole.weights.size} and ${sentence.weights.size} weights; ` +
      `unseen: ${open.caught.toFixed(2)} caught in public and ${closed.caught.toFixed(2)} in private\n`,
  );
}
