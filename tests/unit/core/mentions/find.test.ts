import { describe, expect, it } from "vitest";
import { findMentions, matcherOf } from "../../../../src/core/mentions/find";
import { oneSlip } from "../../../../src/core/mentions/slip";
import { findUnnamed } from "../../../../src/core/mentions/unnamed";

const found = (text: string, ...aliases: string[]): string[] => findMentions(text, aliases).map((mention) => mention.text);

describe("is one of these about me", () => {
  it.each([
    ["Maribel was our server and made the evening.", "Maribel"],
    ["our server maribel forgot nothing", "maribel"],
    ["Maribél's recommendations were perfect", "Maribél"],
    ["Ask for MARIBEL at the bar!", "MARIBEL"],
    ["The food was slow, but Maribell kept our glasses full", "Maribell"],
    ["Thanks to Marible we got a table", "Marible"],
  ])("a server called Maribel is found in: %s", (text, name) => {
    expect(found(text, "Maribel")).toEqual([name]);
  });

  it.each([
    ["the other Maribel was rude"],
    ["My friend Maribel loved the soup"],
    ["Maribel and I went there for lunch"],
    ["Maribel, my sister, ordered the fish"],
    ["Lovely place. - Maribel"],
    ["We drove to Maribel Beach afterwards"],
    ["Next door is Bufalo Maribel with live music"],
    ["I prefer the coffee at Maribel's."],
    ["a slice of Maribel cake, please"],
    ["We moved here from Maribel last year"],
    ["I am Maribel and I approve"],
  ])("it is somebody or something else in: %s", (text) => {
    expect(found(text, "Maribel")).toEqual([]);
  });

  it.each([
    ["Grace took care of us all night", 1],
    ["our waitress Grace was kind", 1],
    ["ask for grace", 0],
    ["they say grace before dinner", 0],
    ["I will be back in May", 0],
    ["Our bartender may need help", 0],
    ["Our server was named Will", 1],
    ["Will we be back? No.", 0],
    ["Will was our server and was great", 1],
  ])("a name that is also a word is decided by what stands around it: %s", (text, count) => {
    expect(found(text, "Grace", "May", "Will")).toHaveLength(count);
  });

  it("at a place that bears the worker's name, the bare name is the place, and beside a person's words it is the worker", () => {
    const at = matcherOf(["Marisol"], "Marisol's Kitchen");
    expect(findMentions("We love Marisol's and will be back", at)).toEqual([]);
    expect(findMentions("Our waitress Marisol was kind", at)).toHaveLength(1);
    expect(findMentions("Our waitress Marisol was kind", ["Marisol"])).toHaveLength(1);
  });

  it.each([
    ["Rissa was great", 1],
    ["M. Okafor served us", 1],
    ["Thanks Marissa O. for the tip", 1],
    ["Our server was Ms. Okafor", 1],
    ["Marisa was our hostess and Marissa was not there", 1],
    ["Marisa brought the wrong plate", 0],
  ])("a worker called Marissa Okafor, in: %s", (text, count) => {
    expect(findMentions(text, ["Marissa Okafor"]).filter(({ confidence }) => confidence >= 0.65)).toHaveLength(count);
  });

  it("a common name that is only one letter away is somebody else's", () => {
    expect(findMentions("Mario brought the soup", ["Maria"])).toEqual([]);
    expect(findMentions("Our waiter Mario brought the soup", ["Maria"]).filter(({ confidence }) => confidence >= 0.65)).toEqual([]);
  });

  it("a title is not part of the name, before or in the alias", () => {
    expect(found("Prof. Okonjo explains well. Dr Okonjo cares.", "Professor Okonjo")).toEqual(["Okonjo", "Okonjo"]);
  });

  it("a name of two words is found as a whole, and once", () => {
    const text = "Ana Lucía Prado was our guide";
    expect(findMentions(text, ["Ana Lucia", "Ana"])).toMatchObject([
      { start: 0, end: 9, text: "Ana Lucía", kind: "name", confidence: 0.95 },
    ]);
  });

  it("who wonders how it is spelled means a name", () => {
    const sure = findMentions("Maribell (I hope I spell it right) ran the front room alone.", ["Maribel"])[0]?.confidence ?? 0;
    const plain = findMentions("Maribell, of all things, on the menu.", ["Maribel"])[0]?.confidence ?? 0;
    expect(sure).toBe(0.7);
    expect(plain).toBeLessThan(sure);
  });

  it("two people of the worker's name in one review are named, less surely", () => {
    const [two] = findMentions("Careful, there are two Maribels. The one at the door was curt.", ["Maribel"]);
    expect(two).toMatchObject({ text: "Maribels", confidence: 0.7 });
  });

  it("a slip makes it less sure, and a short name forgives none", () => {
    expect(findMentions("Marible was great", ["Maribel"])[0]?.confidence).toBeLessThan(
      findMentions("Maribel was great", ["Maribel"])[0]?.confidence ?? 0,
    );
    expect(found("Anna was great", "Ana")).toEqual([]);
  });

  it("no names, no mentions; an empty text has none", () => {
    expect(findMentions("Maribel was great", [])).toEqual([]);
    expect(findMentions("", ["Maribel"])).toEqual([]);
    expect(findMentions("Maribel", ["", "  ", "Dr."])).toEqual([]);
  });

  it("offsets count UTF-16 units and leave the possessive out", () => {
    const text = "😀 Maribel’s smile";
    const [mention] = findMentions(text, ["Maribel"]);
    expect(text.slice(mention?.start, mention?.end)).toBe("Maribel");
  });

  it("a role without a name is an unnamed mention of low confidence", () => {
    expect(findUnnamed("Our server was lost, the waitress too, but server Tom was fine")).toMatchObject([
      { text: "server", kind: "unnamed" },
      { text: "waitress", kind: "unnamed" },
    ]);
  });

  it.each([
    ["maribel", "maribel", false],
    ["maribek", "maribel", true],
    ["maribe", "maribel", true],
    ["maribela", "maribel", true],
    ["mairbel", "maribel", true],
    ["faribel", "maribel", true],
    ["marbile", "maribel", false],
  ])("%s for %s: one slip is %s", (said, name, slip) => {
    expect(oneSlip(said, name)).toBe(slip);
  });
});
