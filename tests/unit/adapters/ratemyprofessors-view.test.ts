import { describe, expect, it } from "vitest";
import { identify } from "../../../src/adapters/ratemyprofessors/read";
import type { Reading } from "../../../src/core/schema/reading";
import { parserNames, parsers } from "../../support/pages/parsers";
import { card, lookAt, page, rating, store, URL } from "../../support/pages/professor";

describe.each(parserNames)("what an adjunct's view of the page covers (%s)", (name) => {
  const look = (markup: string, url = URL): Reading => lookAt(parsers[name], markup, url);

  const select = (said: string): string =>
    `<div><span role="log"></span><div><div>${said}</div><div><input role="combobox" id="react-select-4-input"></div></div></div>`;
  const list = (...ids: number[]): string => ids.map((id) => card({ id })).join("");

  it("one course chosen: the list is narrowed to it, and ends nowhere; all courses: it is not", () => {
    expect(look(page(list(1, 2), "", select("CHEM 204")))).toMatchObject({
      view: { filtered: true },
      coverage: { to: 2, ends: false, filters: { course: "CHEM 204" } },
    });
    const all = look(
      page(
        list(1, 2, 3, 4),
        store(
          880011,
          [1, 2, 3, 4].map((id) => rating(id)),
        ),
        select("All courses"),
      ),
    );
    expect(all).toMatchObject({ view: { filtered: false }, coverage: { ends: true, filters: { course: null } } });
  });

  it("narrowed by something it does not name, it proves nothing of what is not there", () => {
    const five = [1, 2, 3, 4, 5].map((id) => rating(id));
    const lost = select("").replace("<div></div>", "");
    expect(look(page(list(1, 2, 3, 4, 5), "", lost)).coverage).toBeUndefined();
    expect(look(page(list(1, 3), store(880011, five))).coverage).toBeUndefined();
    // Fewer than the first five, and nothing says that there are no more.
    expect(look(page(list(1, 3))).coverage).toBeUndefined();
    expect(look(page(list(1, 2, 3, 4, 5))).coverage).toMatchObject({ to: 5, ends: false });
  });

  it("shows another professor than its address says, for a moment: nothing on it is theirs", () => {
    const head = `<div>4.1</div><div>/ 5</div><a href="/add/professor-rating/550022">Rate</a>`;
    const other = page(card({ teacher: 550022 }), store(550022, [rating(1)]), head);
    expect(look(other)).toMatchObject({
      state: "not-loaded",
      subject: { id: "880011", name: null },
      stated: { average: null },
      reviews: [],
    });
    expect(identify(parsers[name](other), { url: URL })).toEqual({ pageKind: "professor", subject: { id: "880011", name: null } });
    // The list may follow before the head does, or the head lose its links.
    expect(look(page(card({ id: 7 }), "", head))).toMatchObject({
      subject: { name: null },
      stated: { average: null },
      reviews: [{ id: "7" }],
    });
    expect(look(page(card({ teacher: 550022 }), "", "<div>4.1</div><div>/ 5</div>"))).toMatchObject({ stated: { average: null }, seen: 0 });
    const own = page(card({}), "", head.replace("550022", "880011"));
    expect(look(own)).toMatchObject({ subject: { name: "Ira Quell" }, stated: { average: 4.1 }, seen: 1 });
  });
});
