import { describe, expect, it } from "vitest";
import { exists, none, text } from "./lib/files";

/** Rows of the table: the attack, the file of its test, and a piece of the test as it is written there. */
const rows = [...text("docs/red-team.md").matchAll(/^\| (.+?) \| .+ \| `(tests\/[^`]+)`: (.+) \|$/gm)].map(([, attack, path, piece]) => ({
  attack: attack ?? "",
  path: path ?? "",
  piece: (piece ?? "").replace(/^"([^[].*)"$/, "$1"),
}));

describe("the table of attacks", () => {
  it("names a test that exists for each", () => {
    expect(rows.length).toBeGreaterThan(25);
    none(
      rows
        .filter(({ path, piece }) => !exists(path) || !text(path).includes(piece))
        .map(({ attack, path, piece }) => `${attack}: ${path} has no ${piece}`),
      "name the test that proves it",
    );
  });

  it("has every kind of bad input that a review may hold", () => {
    for (const word of ["no words", "emoji", "20,000", "right-to-left", "command", "markup in a name"])
      expect(
        rows.some(({ attack }) => attack.includes(word)),
        word,
      ).toBe(true);
  });
});
