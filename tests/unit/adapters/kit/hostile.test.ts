import { describe, expect, it } from "vitest";
import { dayIn } from "../../../../src/adapters/kit/dates";
import { objectAfter, parseObject } from "../../../../src/adapters/kit/json";
import { average, countIn, starsIn } from "../../../../src/adapters/kit/numbers";
import { clean, decode, label, plain, sameText } from "../../../../src/adapters/kit/text";

/** Long enough that work growing with the square of it takes many seconds; ours takes milliseconds. */
const LENGTH = 200_000;
const PATIENCE_MS = 1000;

const hostile: Array<[string, string]> = [
  "<a",
  "<br",
  "</",
  "< ",
  " ",
  "\n",
  " \n ",
  "\u00a0",
  '"',
  '\\"',
  "\\",
  '{"',
  "{",
  "}{",
  "&",
  "&#",
  "&amp",
  "1",
  "1.",
  "1,111",
  "1 ",
  "1/1/",
  "a ",
  "…",
].map((piece) => [piece, piece.repeat(Math.ceil(LENGTH / piece.length))]);

const tools: Array<[string, (text: string) => unknown]> = [
  ["plain", plain],
  ["clean", clean],
  ["decode", decode],
  ["label", label],
  ["sameText", (text) => sameText(text, text)],
  ["parseObject", parseObject],
  ["objectAfter", (text) => objectAfter(`STORE = {"x":"${text}`, "STORE")],
  ["dayIn", (text) => dayIn(text, null)],
  ["starsIn", starsIn],
  ["countIn", countIn],
  ["average", average],
];

describe.each(tools)("a page that wants to hold the worker's browser up gains nothing from %s", (_name, tool) => {
  it.each(hostile)("with %j over and over", (_piece, text) => {
    for (const input of [text, `${text}x`, `x${text}`, `{${text}}`]) {
      const start = performance.now();
      tool(input);
      expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
    }
  });
});
