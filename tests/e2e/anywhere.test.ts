import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { attribute, see, testId, until } from "../support/look";
import type { Person, ReviewSeen } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const graph = readCase("generic", "linked-graph");
const marked = readCase("generic", "microdata");
const HOST = "https://www.tidewater-trades.example/*";
const SWITCH = testId("site-switch-generic");
const REGISTERED =
  "return (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).map(({ id, matches }) => [id, ...matches])";

describe("a plumber whose page stands on a site we do not know by name", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;
  let page = graph;

  beforeAll(async () => {
    person = await openWorld({ make, more: (url) => (url.href === page.url ? { body: page.html } : null) });
  });
  afterAll(() => person?.driver.close());

  it("types its address and switches that one host on: the browser is asked for no other", async () => {
    tab = await person.driver.open(page.url);
    ours = await person.fullPage("#/sites");
    await ours.type(testId("other-address"), "www.tidewater-trades.example/pros/osk-plumbing");
    await ours.click(testId("other-add"));
    await person.driver.willAllow(HOST);
    await until("the switch", async () => (await attribute(ours, SWITCH, "aria-checked")) === "false");
    await ours.click(SWITCH);
    await until("switched on", async () => (await attribute(ours, SWITCH, "aria-checked")) === "true");
    await until("its script", async () => JSON.stringify(await ours.evaluate(REGISTERED)) === JSON.stringify([["generic", HOST]]));
    expect(await person.stored(ours)).toMatchObject({ subjects: 0, reviews: 0 });
  });

  it("claims the page that was open already: its three reviews are kept, as the page embeds them", async () => {
    await person.claim(tab);
    await person.keeps(ours, 3);
    const reviews = await person.rows<ReviewSeen>(ours, "reviews");
    expect(reviews.map(({ rating }) => rating).toSorted()).toEqual([2, 4.5, 5]);
    const subjects = await person.rows<{ key: string }>(ours, "subjects");
    expect(subjects.map(({ key }) => key)).toEqual(["generic:www.tidewater-trades.example/pros/osk-plumbing"]);
    const popup = await person.popup(tab);
    await see(popup, testId("this-page"), /3 of 1018|3 of 1,018/);
    await popup.close();
  });

  it("opens it again after the site went over to microdata: two more are kept, a neighbour's numbers are not", async () => {
    page = marked;
    await tab.focus();
    await tab.reload();
    await person.keeps(ours, 5);
    expect((await person.rows<{ average: number | null }>(ours, "snapshots")).map(({ average }) => average)).not.toContain(1);
  });

  it("switches the host off and deletes what came from it", async () => {
    await ours.focus();
    await ours.reload();
    await until("the switch", async () => (await attribute(ours, SWITCH, "aria-checked")) === "true");
    await ours.click(SWITCH);
    const note = `article:has(${SWITCH}) .note`;
    await see(ours, note, /5/);
    await ours.click(`${note} button:nth-of-type(2)`);
    await until("nothing kept", async () => (await person.stored(ours)).reviews === 0);
    await until("no registered script", async () => (await ours.evaluate<unknown[]>(REGISTERED)).length === 0);
    expect(await person.driver.errors()).toEqual([]);
    expect(unexpected(person, [page.url])).toEqual([]);
  });
});
