import { fold, lower } from "./fold";
import model from "./score.json";

/** Words and pairs of words of a text, each once; a word counts apart for what the public reads and for what it does not. */
export function traits(text: string, open: boolean): string[] {
  const words = (lower(fold(text)).match(/[a-z']+|\d+|[.,:?"]/g) ?? []).map((word) => (/\d/.test(word) ? "#" : word));
  const side = open ? "P" : "Q";
  const found = new Set([side]);
  words.forEach((word, i) => {
    found
      .add(word)
      .add(`${side} ${word}`)
      .add(`${words[i - 1] ?? "^"} ${word}`);
  });
  return [...found];
}

const weights: Readonly<Record<string, number>> = model.weights;

/** A few words say too little to be judged as a whole. */
export const fewestWords = 8;

/** How much a text resembles invented replies that had to be stopped: above 0 more than is safe. The unit has no meaning outside. */
export function resemblance(text: string, open: boolean): number {
  const found = traits(text, open);
  const sum = found.reduce((total, trait) => total + (weights[trait] ?? 0), 0);
  return model.bias + sum / Math.sqrt(found.length) - model.threshold;
}
