import { words } from "../../../src/core/text/words";
import { randomFrom } from "./material";

/**
 * A simple learner for comparison only: it is trained on the material itself, which may be evaluated on and not shipped. It says what a
 * model of the same texts would reach.
 */
const FOLDS = 5;
const EPOCHS = 10;
const RATE = 0.1;
const SHRINK = 2e-2;

interface Example<C extends string> {
  readonly text: string;
  readonly gold: C;
  /** Examples of one group are in one fold. */
  readonly group: string;
}

/** Words and word pairs. */
const featuresOf = (text: string): string[] => {
  const forms = words(text).map(({ form }) => form);
  return [...new Set([...forms, ...forms.slice(1).map((form, i) => `${forms[i]} ${form}`)])];
};

/** Logistic regression of one class against the rest, both sides counting the same, by AdaGrad in a fixed order. */
function train(examples: ReadonlyArray<{ features: readonly string[]; yes: boolean }>): (features: readonly string[]) => number {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const share = examples.filter(({ yes }) => yes).length / examples.length;
  let bias = 0;
  const score = (features: readonly string[]) => features.reduce((sum, one) => sum + (weights.get(one) ?? 0), bias);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, yes } of examples) {
      const error = (yes ? 0.5 / share : 0.5 / (1 - share)) * ((yes ? 1 : 0) - 1 / (1 + Math.exp(-score(features))));
      bias += 0.05 * error;
      for (const one of features) {
        const weight = weights.get(one) ?? 0;
        const slope = error - SHRINK * weight;
        const sum = (sums.get(one) ?? 0) + slope * slope;
        sums.set(one, sum);
        weights.set(one, weight + (RATE * slope) / Math.sqrt(sum + 1e-8));
      }
    }
  return score;
}

/** What the learner says of each example, trained on the other folds. */
export function crossed<C extends string>(all: ReadonlyArray<Example<C>>, classes: readonly C[]): Array<{ gold: C; said: C }> {
  const random = randomFrom(11);
  const folds = new Map<string, number>();
  for (const { group } of all) if (!folds.has(group)) folds.set(group, Math.floor(random() * FOLDS));
  const read = all.map((one) => ({ ...one, features: featuresOf(one.text), fold: folds.get(one.group) ?? 0 }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learning = read.filter((one) => one.fold !== fold);
    const scores = classes.map((wanted) => train(learning.map(({ features, gold }) => ({ features, yes: gold === wanted }))));
    return read
      .filter((one) => one.fold === fold)
      .map(({ features, gold }) => {
        const said = scores.map((score) => score(features));
        return { gold, said: classes[said.indexOf(Math.max(...said))] as C };
      });
  }).flat();
}
