import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile, lgamma } from "../../../../src/core/ratings/gamma";

// Expected values: scipy 1.17 (gammaln, beta.cdf, beta.ppf).
describe("the functions under a worker's band", () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [1, 0],
    [2.5, 0.2846828704729192],
    [10, 12.801827480081469],
    [123.4, 469.3360974421906],
  ])("lgamma(%d)", (x, value) => {
    expect(lgamma(x)).toBeCloseTo(value, 10);
  });

  it("lgamma says nothing outside its range", () => {
    expect(lgamma(0)).toBeNaN();
    expect(lgamma(-1)).toBeNaN();
  });

  it.each([
    [0.3, 2, 3, 0.3483],
    [0.9, 8, 0.7, 0.29370918971256127],
    [0.97, 400, 10, 0.215544977592743],
  ])("betaCdf(%d, %d, %d)", (x, a, b, value) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(value, 9);
  });

  it.each([
    [0.05, 2, 3, 0.09761146288641434],
    [0.95, 2, 3, 0.7513953742698181],
    [0.05, 40, 1.5, 0.9074785368564489],
    [0.95, 40, 1.5, 0.9956386264171737],
    [0.05, 0.5, 0.5, 0.0061558297024311365],
    [0.5, 300, 12, 0.9625214352013335],
  ])("betaQuantile(%d, %d, %d)", (p, a, b, value) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(value, 7);
  });
});
