import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { siteById } from "../../../src/adapters/index";
import { listSubjects } from "../../../src/storage/subjects";
import type { Here } from "../../../src/ui/world";
import { server } from "./people";
import { byId, called, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const yelp = siteById("yelp");
if (!yelp) throw new Error("Yelp is a site we know");

const here = (over: Partial<Here>): Here => ({
  site: yelp,
  on: true,
  identity: { pageKind: "business", subject: { id: "la-esquina", name: "La Esquina" } },
  state: "read",
  seen: 18,
  total: 42,
  ...over,
});

describe("the popup's first second", () => {
  it("says how things stand from the stored summary alone, before any review is looked up", async () => {
    const get = vi.spyOn(IDBObjectStore.prototype, "get");
    const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll");
    const names = () => [...get.mock.contexts, ...getAll.mock.contexts].map((store) => (store as IDBObjectStore).name);
    stage = await open({ as: "popup", who: ["driver"] });
    // Painted in the same task that rendered it: nothing was awaited in between.
    expect(document.querySelector('[data-testid="status"]')?.textContent).toBe("A little lower than before: 4.83, now 4.82.");
    await reads("0.22 above 4.60");
    expect(names().filter((name) => name === "reviews" || name === "versions")).toEqual([]);
    vi.restoreAllMocks();
  });

  it("loads just the one review to decide and the kind words it shows", async () => {
    stage = await open({ as: "popup", who: ["server"] });
    await reads("A review with signs of payback");
    await reads("Asked Marisol to take the service fee off");
    await reads("Marisol remembered my mother's allergy");
    await (await called("Look at it")).click();
    expect(stage.opened).toEqual(["#/review/yelp%3Acasa-verde%7C7f3a"]);
  });

  it("tells the subject that needs a look first", async () => {
    stage = await open({ as: "popup", who: ["server", "driver"] });
    expect((await byId("status")).textContent).toMatch(/lower than before/);
    await reads("Also yours");
  });

  it("is of use to a driver who never visits a site", async () => {
    stage = await open({ as: "popup" });
    await (await called("Rating now")).click();
    await (await byId("rating-app-uber")).click();
    await typeIn(await byId("rating-average"), "4,87");
    await typeIn(await byId("rating-count"), "1,204");
    await (await byId("rating-save")).click();
    await reads("Saved: 4.87 on Uber.");
    const [snapshot] = await stage.db.snapshots.toArray();
    expect(snapshot).toMatchObject({ average: 4.87, decimals: 2, count: 1204, source: "typed", distribution: null });
    await until("a summary", () => stage && document.querySelector("[role=status]"));
    await (await called("Undo")).click();
    await reads("Taken back.");
    expect(await stage.db.snapshots.count()).toBe(0);
    expect(await listSubjects(stage.db)).toEqual([]);
  });

  it("does not take a number that cannot be one, and says what would be", async () => {
    stage = await open({ as: "popup" });
    await (await called("Rating now")).click();
    await (await byId("rating-app-lyft")).click();
    await typeIn(await byId("rating-average"), "48");
    await (await byId("rating-save")).click();
    await reads("A number from 1 to 5, such as 4.82.");
    expect(await stage.db.snapshots.count()).toBe(0);
  });
});

describe("this page", () => {
  it("says how much was seen and how much of it is about me", async () => {
    const mine = here({ identity: { pageKind: "business", subject: { id: server.siteId, name: server.name } } });
    stage = await open({ as: "popup", who: ["server"], world: { here: async () => mine } });
    await reads("18 of 42 seen, 6 about you. Show more of them on the page, and they are read too.");
  });

  it("can be claimed as the place one works at, with the names one is called", async () => {
    const lookAgain = vi.fn(async () => {});
    stage = await open({ as: "popup", world: { here: async () => here({}), lookAgain } });
    await (await called("This is where I work")).click();
    await (await byId("claim-submit")).click();
    await reads("Write at least one name.");
    await typeIn(await byId("alias-input"), "Marisol, Mari, Marisol");
    await (await byId("claim-submit")).click();
    await until("the form to go", () => !document.querySelector('[data-testid="claim-form"]'));
    expect(await listSubjects(stage.db)).toMatchObject([{ key: "yelp:la-esquina", kind: "workplace", aliases: ["Marisol", "Mari"] }]);
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it("tells what switching a site on means before the click, and the click itself asks the browser", async () => {
    const requestSite = vi.fn(async () => true);
    stage = await open({ as: "popup", world: { here: async () => here({ on: false, identity: null }), requestSite } });
    await (await called("See what switching on means")).click();
    await reads("Its terms of use restrict automatic copying");
    expect(requestSite).not.toHaveBeenCalled();
    const knob = await byId("site-switch-yelp");
    knob.click();
    // In the very click, or the browser would not take it for the worker's wish.
    expect(requestSite).toHaveBeenCalledExactlyOnceWith(yelp);
    await until("on", () => knob.getAttribute("aria-checked") === "true");
  });

  it("goes one step back with Esc", async () => {
    stage = await open({ as: "popup", who: ["driver"] });
    await (await called("Rating now")).click();
    await byId("rating-app-uber");
    await userEvent.keyboard("{Escape}");
    await byId("status");
  });
});
