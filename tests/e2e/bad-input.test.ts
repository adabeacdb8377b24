import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { see, testId, until } from "../support/look";
import type { Person, ReviewSeen } from "../support/person";
import { make, openWorld } from "../support/world";

const page = readCase("yelp", "2025-state");
const STATE = /<script[^>]*data-apollo-state[^>]*>/;

/** The same page, spoilt in one way each. */
const spoilt: Record<string, string> = {
  "cut off in the middle": page.html.slice(0, page.html.length / 2),
  "cut off in its embedded data": page.html.slice(0, (STATE.exec(page.html)?.index ?? 0) + 400),
  "with embedded data that is no JSON": page.html.replace(STATE, "$&{]"),
  "with five megabytes of text": page.html.replace("</body>", `<p>${"words and words ".repeat(320_000)}</p></body>`),
  "with control characters and right-to-left marks": page.html.replaceAll("</p>", "\u0001\u202e\u0007\ufffe</p>"),
  "without any markup": "\u0000\u0001 nothing to see <<<>>> &&& </",
};

describe("a server whose page comes broken", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;
  let body = page.html;
  let known: ReviewSeen[];

  beforeAll(async () => {
    person = await openWorld({ make, more: (url) => (url.href === page.url ? { body } : null) });
    ours = await person.switchOn("yelp");
    tab = await person.driver.open(page.url);
    await person.claim(tab, "Nell");
    await until("a kept review", async () => (await person.stored(ours)).reviews, 20_000);
    known = await person.rows<ReviewSeen>(ours, "reviews");
  });
  afterAll(() => person?.driver.close());

  it.each(Object.keys(spoilt))("%s: she is told plainly or it is read rightly, and nothing she has is lost or changed", async (kind) => {
    body = spoilt[kind] ?? "";
    await tab.goto(page.url);
    await new Promise((done) => setTimeout(done, 1_500));
    const popup = await person.popup(tab);
    expect((await see(popup, testId("status"))).length).toBeGreaterThan(5);
    await popup.close();
    await tab.focus();
    const now = await person.rows<ReviewSeen>(ours, "reviews");
    const plain = ({ rating, postedOn }: ReviewSeen) => ({ rating, postedOn });
    expect(now.map(plain)).toEqual(known.map(plain));
    expect(await person.driver.errors()).toEqual([]);
  });

  it("and read again as it should be, it is as if nothing had happened", async () => {
    body = page.html;
    const before = await person.lastSeen(ours);
    await tab.goto(page.url);
    await until("a later look", async () => (await person.lastSeen(ours)) > before, 20_000);
    const now = await person.rows<ReviewSeen>(ours, "reviews");
    expect(now.map(({ text }) => text)).toEqual(known.map(({ text }) => text));
  });
});
