import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/ui/names";
import { typedCount, typedNumber } from "../../../src/ui/typed";

describe("a number typed by a worker", () => {
  it("is understood with a point or a comma, and keeps how many digits were typed", () => {
    expect(typedNumber("4.82")).toEqual({ value: 4.82, decimals: 2 });
    expect(typedNumber(" 4,8 ")).toEqual({ value: 4.8, decimals: 1 });
    expect(typedNumber("5")).toEqual({ value: 5, decimals: 0 });
    expect(typedNumber("4.80")).toEqual({ value: 4.8, decimals: 2 });
  });

  it.each(["", "4.8.2", "four", "-1", "4.8 stars", "1e3"])("is not guessed from %j", (typed) => expect(typedNumber(typed)).toBeNull());

  it("counts with or without marks for thousands", () => {
    expect(typedCount("1204")).toBe(1204);
    expect(typedCount("1,204")).toBe(1204);
    expect(typedCount("1.204")).toBe(1204);
    expect(typedCount("12,34")).toBeNull();
    expect(typedCount("a few")).toBeNull();
  });
});

describe("names typed by a worker", () => {
  it("are parted by commas, each once, none empty", () =>
    expect(namesIn("Marisol, Mari,, Marisol ;Sol")).toEqual(["Marisol", "Mari", "Sol"]));
  it("are at most twenty of at most eighty letters, as rows allow", () => {
    const many = namesIn(Array.from({ length: 30 }, (_, index) => `${"x".repeat(100)}${index}`).join(","));
    expect(many.length).toBeLessThanOrEqual(20);
    expect(many.every((name) => name.length <= 80)).toBe(true);
  });
});
