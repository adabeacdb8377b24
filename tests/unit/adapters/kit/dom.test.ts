import { describe, expect, it } from "vitest";
import { leaves, textOf, walk } from "../../../../src/adapters/kit/dom";
import { parserNames, parsers } from "../../../support/pages/parsers";

describe.each(parserNames)("text of an element (%s)", (name) => {
  const body = (markup: string): Element => parsers[name](`<!doctype html><html><head></head><body>${markup}</body></html>`).body;

  it("breaks lines where a reader sees them and nowhere else", () => {
    expect(textOf(body("<p>One<br>two</p><p>three\n   four</p>"))).toBe("One\ntwo\n\nthree four");
    expect(textOf(body("<div>One <div><br></div>two</div><div>three</div>"))).toBe("One\ntwo three");
  });

  it("leaves out scripts, styles and what it is told to", () => {
    expect(textOf(body("<script>1</script><style>a{}</style>Soup<i class=note> of the day</i>"), ".note")).toBe("Soup");
    expect(textOf(null)).toBe("");
  });

  it("comes in pieces with the words of pictures among them", () => {
    expect(leaves(body("<b>A</b><!-- x --><img alt='Thumbs up'><i> 3 </i>")).map((piece) => piece.text)).toEqual(["A", "Thumbs up", "3"]);
    expect(leaves(body("<b>A</b><b>B</b><b>C</b>"), 2)).toHaveLength(2);
  });
});

it("a page nested deeper than the stack is still walked to its end", () => {
  interface Fake {
    firstChild: Fake | null;
    nextSibling: null;
    parentNode: Fake | null;
  }
  const root: Fake = { firstChild: null, nextSibling: null, parentNode: null };
  let at = root;
  for (let i = 0; i < 200_000; i++) {
    at.firstChild = { firstChild: null, nextSibling: null, parentNode: at };
    at = at.firstChild;
  }
  let [entered, left] = [0, 0];
  // The walk asks for nothing but these three links.
  walk(
    root as unknown as Node,
    () => {
      entered++;
      return undefined;
    },
    () => {
      left++;
    },
  );
  expect([entered, left]).toEqual([200_001, 200_001]);
});
