import { writeFileSync } from "node:fs";
import { sentimentFeatures } from "../src/core/text/sentiment";
import { words } from "../src/core/text/words";
import { readText } from "./input";

const TARGET = "src/core/text/weights.ts";
const KEPT = 4_000;
const STEP = 0.1;
const EPOCHS = 12;
const RATE = 0.3;
const SHRINK = 1e-4;

interface Example {
  readonly features: readonly string[];
  readonly good: 0 | 1;
  readonly weight: number;
}

const rows = (path: string): Array<{ text: string; label?: number; mean?: number }> =>
  readText(path)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; label?: number; mean?: number });

const example = (text: string, good: boolean, weight: number): Example => ({
  features: [...new Set(sentimentFeatures(words(text)))],
  good: good ? 1 : 0,
  weight,
});

/**
 * Trains the sentiment weights: `train-sentiment [FOLDER]` with `uci_sentences/*.dev.jsonl` (CC BY 4.0) and `vader_groundtruth/*.dev.jsonl`
 * (MIT) in the folder. Logistic regression on words, word pairs and negated words, by AdaGrad over a fixed order, so that the same input gives the same file.
 */
export function main([folder = "../shared/data"]: string[]): number {
  const judged = ["yelp", "amazon_cells", "imdb"].flatMap((name) =>
    rows(`${folder}/uci_sentences/${name}.dev.jsonl`).map(({ text, label }) => example(text, label === 1, 1.5)),
  );
  const rated = [
    ["amazonReviewSnippets", 1],
    ["tweets", 1],
    ["movieReviewSnippets", 0.4],
    ["nytEditorialSnippets", 0.4],
  ] as const;
  const graded = rated.flatMap(([name, weight]) =>
    rows(`${folder}/vader_groundtruth/${name}.dev.jsonl`).flatMap(({ text, mean = 0 }) =>
      Math.abs(mean) < 0.3 ? [] : [example(text, mean > 0, weight * Math.min(1, Math.abs(mean) / 2))],
    ),
  );
  const weights = train([...judged, ...graded]);
  const kept = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, KEPT);
  writeFileSync(TARGET, source(kept));
  process.stdout.write(`${judged.length + graded.length} texts, ${kept.length} weights in ${TARGET}\n`);
  return 0;
}

function train(examples: Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map([...counts].filter(([, count]) => count >= 3).map(([feature], i) => [feature, i]));
  const known = examples.map((one) => ({ ...one, at: one.features.flatMap((feature) => index.get(feature) ?? []) }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const random = lehmer(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = known.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [known[i], known[j]] = [known[j] as (typeof known)[number], known[i] as (typeof known)[number]];
    }
    for (const { at, good, weight } of known) {
      const scale = 1 / Math.sqrt(at.length || 1);
      const sum = at.reduce((all, i) => all + (weights[i] as number) * scale, bias);
      const wrong = weight * (1 / (1 + Math.exp(-sum)) - good);
      for (const i of at) {
        const slope = wrong * scale + SHRINK * (weights[i] as number);
        squares[i] = (squares[i] as number) + slope * slope;
        weights[i] = (weights[i] as number) - (RATE * slope) / Math.sqrt(squares[i] as number);
      }
      biasSquares += wrong * wrong;
      bias -= (RATE * wrong) / Math.sqrt(biasSquares);
    }
  }
  return new Map([...index].map(([feature, i]) => [feature, weights[i] as number]));
}

/** Numbers in (0, 1), always the same. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Features by rounded weight, as a file a person can read. */
function source(kept: ReadonlyArray<[string, number]>): string {
  const buckets = new Map<number, string[]>();
  for (const [feature, weight] of kept) {
    const steps = Math.round(weight / STEP);
    if (steps !== 0) buckets.set(steps, [...(buckets.get(steps) ?? []), feature]);
  }
  const lines = [...buckets].sort(([a], [b]) => a - b).map(([steps, features]) => `  "${steps}": \`${features.sort().join(" ")}\`,`);
  return `// Made by scripts/train-sentiment.ts; change that and run it again. Trained on UCI "Sentiment Labelled Sentences" (CC BY 4.0) and the
// ground truth of VADER (MIT).

/** Weight of English words for kind (above 0) and unkind (below), in steps of \`STEP\`; \`a_b\`: two words in a row, \`!a\`: after a negation. */
export const WEIGHTS: Readonly<Record<string, string>> = {
${lines.join("\n")}
};

export const STEP = ${STEP};
`;
}
