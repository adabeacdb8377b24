import { describe, expect, it } from "vitest";
import { readPasted } from "../../../../src/core/import/paste";

const APPS = ["Uber", "Lyft", "DoorDash", "Instacart"].map((name) => ({ id: name.toLowerCase(), name }));
const read = (...lines: string[]) => readPasted(lines.join("\n"), APPS);
const numbers = (pasted: ReturnType<typeof read>) => pasted.averages.map(({ value, decimals }) => value.toFixed(decimals));

describe("a worker who pastes a rating screen", () => {
  it("of an app with stars and their counts has the number, the window and the five counts read", () => {
    const pasted = read(
      "Uber Driver",
      "Your rating",
      "4.87 ★",
      "Based on your last 500 rated trips",
      "5 stars",
      "471",
      "4 stars",
      "18",
      "3 stars",
      "5",
      "2 stars",
      "2",
      "1 star",
      "4",
    );
    expect(pasted).toMatchObject({ sites: ["uber"], window: 500, count: null, distribution: [4, 2, 5, 18, 471] });
    expect(numbers(pasted)).toEqual(["4.87"]);
  });

  it("with stars and counts in one line each, in any order", () => {
    const pasted = read("DoorDash", "Customer rating: 4.93", "5★ 96", "4★ 3", "3★ 0", "2★ 0", "1★ 1", "100 ratings");
    expect(pasted).toMatchObject({ sites: ["doordash"], count: 100, distribution: [1, 0, 0, 3, 96] });
    expect(numbers(pasted)).toEqual(["4.93"]);
  });

  it("of bare numbers, as they come when a chart is copied", () => {
    const pasted = read("Instacart shopper stats", "Average rating", "4.98", "5", "97", "4", "2", "3", "0", "2", "0", "1", "1");
    expect(pasted.distribution).toEqual([1, 0, 0, 2, 97]);
    expect(numbers(pasted)).toEqual(["4.98"]);
  });

  it("in Spanish, with a decimal comma", () => {
    const pasted = read("Uber", "Tu calificación", "4,91", "Últimas 500 calificaciones");
    expect(numbers(pasted)).toEqual(["4.91"]);
    expect(pasted.window).toBe(500);
  });

  it("of a weekly e-mail keeps apart this week, last week and everybody else, and guesses none of them to be the number that counts", () => {
    const pasted = read(
      "Lyft weekly summary",
      "Week of Mar 2, 2026",
      "Your average this week: 4.95",
      "Last week: 4.80",
      "All drivers: 4.88",
      "“Very calm ride, knew the way.”",
      "Acceptance 92 %",
    );
    expect(numbers(pasted)).toEqual([]);
    expect(pasted.unkept.map(({ why }) => why)).toEqual(["this-week", "last-week", "everybody", "comment", "percent"]);
    expect(pasted.day).toBe("2026-03-02");
  });

  it("knows a bare number by the words above it, and not by words that have a number of their own", () => {
    expect(numbers(read("Lyft", "Average this week: 4.95", "Rating 4.91"))).toEqual(["4.91"]);
    expect(numbers(read("Lyft", "Last week", "4.80", "Your rating", "4.91"))).toEqual(["4.91"]);
  });

  it("with two numbers that could be it is asked which", () => {
    expect(numbers(read("Lyft", "Rating 4.90", "Rating 4.70"))).toEqual(["4.90", "4.70"]);
  });

  it("does not take distances, money, minutes, thresholds or versions for ratings", () => {
    const pasted = read("Lyft", "4.5 mi", "$4.20", "2.5 hours", "Keep it above 4.8", "version 4.2.1", "Earnings 4.75", "Tips 3.10");
    expect(numbers(pasted)).toEqual([]);
  });

  it("with only some of the five counts keeps none of them", () => {
    expect(read("Uber", "4.87", "5 stars", "471", "4 stars", "18").distribution).toBeNull();
  });

  it("names no site when two are named", () => {
    expect(read("Uber and Lyft", "4.87").sites).toEqual(["uber", "lyft"]);
  });

  it.each(["", "hello there", "5", "{}"])("of nothing to the point gets no number, and nothing is thrown: %j", (text) => {
    const pasted = readPasted(text, APPS);
    expect(pasted.distribution).toBeNull();
    expect(numbers(pasted).length).toBeLessThanOrEqual(1);
  });
});
