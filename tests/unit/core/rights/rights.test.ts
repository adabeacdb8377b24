import { describe, expect, it } from "vitest";
import { Place, Right, rightsOf } from "../../../../src/core/rights/rights";
import data from "../../../../src/core/rights/rights.json";
import { en } from "../../../../src/ui/i18n/en";

describe("rights by place", () => {
  it("are facts with a day, a source and how sure it is; none of them is general knowledge", () => {
    for (const right of data) {
      expect(Right.parse(right)).toEqual(right);
      expect(right.confidence).toMatch(/^[AB]$/);
      expect(Object.keys(en)).toContain(`right.${right.id}`);
    }
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
    expect([...Place.options].filter((place) => data.every((right) => right.place !== place))).toEqual([]);
  });

  it("a driver in Seattle has the city's first, then the state's, then the country's", () => {
    const places = rightsOf("us-seattle", "driver").map(({ place }) => place);
    expect(places).toEqual(["us-seattle", "us-seattle", "us-washington", "us"]);
  });

  it("a server in Colorado has none of the ride apps'", () => {
    expect(rightsOf("us-colorado", "server").map(({ id }) => id)).toEqual(["us-together"]);
  });
});
