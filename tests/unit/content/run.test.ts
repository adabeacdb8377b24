// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fake } from "./fake";
import { add, background, listSite, said, seen, show, start } from "./page";

vi.mock("../../../src/platform/native", async () => ({ native: (await import("./fake")).fake }));

const LONG = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  fake.runtime.id = "us";
  history.replaceState(null, "", "/biz/plum");
  background(true);
  seen(true);
});

afterEach(async () => {
  // Without an id the copy that runs finds itself outdated at its next look and ends.
  fake.runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(LONG);
  fake.listeners.clear();
  vi.resetAllMocks();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("on a page that nobody claimed", () => {
  it("nothing is read, and the page's changes are not followed", async () => {
    background(false);
    show("plum", ["ana"]);
    const site = listSite();
    const observe = vi.spyOn(MutationObserver.prototype, "observe");
    await start(site);
    add("ben");
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toEqual(["visit"]);
    expect(site.read).not.toHaveBeenCalled();
    expect(site.whose).toHaveBeenCalledTimes(1);
    expect(site.identify).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
  });

  it.each([
    ["no page of the site's that we know", null],
    ["a page about nobody", ""],
  ])("nothing is even asked when it is %s", async (_what, subject) => {
    show(subject, ["ana"]);
    await start();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toEqual([]);
  });
});

describe("on a claimed page", () => {
  it("what it shows is read once and sent once", async () => {
    show("plum", ["ana", "ben"]);
    const site = listSite();
    await start(site);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toEqual(["visit", "collect ana,ben"]);
    expect(site.read).toHaveBeenCalledTimes(1);
  });

  it("a list that fills late is read when it has come", async () => {
    show("plum", null);
    await start();
    expect(said()).toEqual(["visit"]);
    await vi.advanceTimersByTimeAsync(2000);
    document.body.append(document.createElement("ul"));
    add("ana");
    await vi.advanceTimersByTimeAsync(6000);
    expect(said()).toEqual(["visit", "collect ana"]);
  });

  it("a list that never comes is reported after a while, so that the worker can be told", async () => {
    show("plum", null);
    await start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fake.sendMessage.mock.calls.at(-1)?.[0]).toMatchObject({
      name: "collect",
      body: { reading: { state: "not-loaded", reviews: [] } },
    });
  });

  it("a list that grows is sent in its new parts only, with how much went before", async () => {
    show("plum", ["a"]);
    await start();
    for (const who of ["b", "c", "d"]) {
      add(who);
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(said()).toEqual(["visit", "collect a", "collect b", "collect c", "collect d"]);
    expect(fake.sendMessage.mock.calls.at(-1)?.[0].body.alreadySent).toBe(3);
  });

  it("a long list goes in several messages, each once", async () => {
    show(
      "plum",
      Array.from({ length: 450 }, (_, index) => `p${index}`),
    );
    await start();
    await vi.advanceTimersByTimeAsync(LONG);
    const sizes = fake.sendMessage.mock.calls.slice(1).map(([{ body }]) => body.reading.reviews.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(450);
    expect(sizes.length).toBeGreaterThan(1);
  });

  it("what a list covers is told once, with its last part", async () => {
    const who = Array.from({ length: 450 }, (_, index) => `p${index}`);
    show("plum", who);
    const site = listSite();
    const { read } = site;
    site.read = vi.fn((page, at) => {
      const found = read(page, at);
      const shown = who.map((author) => ({ id: null, author }));
      const filters = { search: false, ratings: null, course: null, language: null };
      return (
        found && { ...found, coverage: { order: "site" as const, from: 0, to: 450, ends: true, pinned: 0, days: null, filters, shown } }
      );
    });
    await start(site);
    await vi.advanceTimersByTimeAsync(LONG);
    const covered = fake.sendMessage.mock.calls.slice(1).map(([{ body }]) => body.reading.coverage?.shown.length ?? null);
    expect(covered).toEqual([null, null, 450]);
  });

  it("a page that never rests costs only a bounded number of readings, until the worker does something", async () => {
    show("plum", ["ana"]);
    const site = listSite();
    await start(site);
    const flicker = setInterval(() => document.body.toggleAttribute("data-x"), 100);
    const ad = document.body.appendChild(document.createElement("p"));
    const turn = setInterval(() => ad.replaceChildren(String(performance.now())), 100);
    await vi.advanceTimersByTimeAsync(10 * LONG);
    const calm = site.read.mock.calls.length;
    expect(calm).toBeLessThan(40);
    await vi.advanceTimersByTimeAsync(10 * LONG);
    expect(site.read.mock.calls.length).toBe(calm);
    add("ben");
    document.body.click();
    await vi.advanceTimersByTimeAsync(6000);
    expect(said().at(-1)).toBe("collect ben");
    clearInterval(flicker);
    clearInterval(turn);
  });

  it("nothing is read while the tab is hidden, and all of it when it is shown", async () => {
    seen(false);
    show("plum", ["ana"]);
    const site = listSite();
    await start(site);
    add("ben");
    await vi.advanceTimersByTimeAsync(LONG);
    expect(site.whose).not.toHaveBeenCalled();
    expect(said()).toEqual([]);
    seen(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).toEqual(["visit", "collect ana,ben"]);
    seen(false);
    add("cy");
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toHaveLength(2);
    seen(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(said().at(-1)).toBe("collect cy");
  });

  it("another subject without a new page is noticed, asked for and read on its own", async () => {
    show("plum", ["ana"]);
    await start();
    history.pushState(null, "", "/biz/quince");
    show("quince", ["zoe"]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(said()).toEqual(["visit", "collect ana", "visit", "collect zoe"]);
    expect(fake.sendMessage.mock.calls.at(-1)?.[0].body).toMatchObject({ alreadySent: 0, reading: { subject: { id: "quince" } } });
  });

  it("a page that becomes another's while we ask is not read as the one we asked about", async () => {
    show("plum", ["ana"]);
    fake.sendMessage.mockImplementation(async ({ name, body }) => {
      if (name !== "visit") return { ok: true, value: { kept: 0, added: 0, changed: 0, same: 0 } };
      if (body.id === "plum") show("quince", ["zoe"]);
      return { ok: true, value: { watched: body.id === "plum" } };
    });
    const site = listSite();
    await start(site);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toEqual(["visit", "visit"]);
    expect(site.read).not.toHaveBeenCalled();
  });

  it("a reading about somebody else than the one we asked about is dropped", async () => {
    show("plum", ["ana"]);
    const site = listSite();
    const { read } = site;
    site.read = vi.fn((page, at) => {
      const found = read(page, at);
      return found && { ...found, subject: { id: "quince", name: null } };
    });
    await start(site);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(site.read).toHaveBeenCalled();
    expect(said()).toEqual(["visit"]);
  });

  it("from an unclaimed page to a claimed one without a new page, also when the page says late what it is", async () => {
    background(false);
    history.replaceState(null, "", "/biz/quince");
    show("quince", ["zoe"]);
    await start();
    background(true);
    history.pushState(null, "", "/biz/plum");
    await vi.advanceTimersByTimeAsync(1600);
    show("plum", ["ana"]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(said().at(-1)).toBe("collect ana");
  });
});

describe("when the background is stopped in the middle", () => {
  it("what it did not take is sent again", async () => {
    show("plum", ["ana"]);
    let times = 0;
    fake.sendMessage.mockImplementation(async ({ name }) => {
      if (name === "visit") return { ok: true, value: { watched: true } };
      times += 1;
      if (times < 3) throw new Error("the message channel closed before a response was received");
      return { ok: true, value: { kept: 1, added: 1, changed: 0, same: 0 } };
    });
    await start();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toEqual(["visit", "collect ana", "collect ana", "collect ana"]);
  });

  it("or the disk is full, it is tried again later, and not for ever", async () => {
    show("plum", ["ana"]);
    fake.sendMessage.mockImplementation(async ({ name }) =>
      name === "visit" ? { ok: true, value: { watched: true } } : { ok: false, error: "failed", detail: "full" },
    );
    await start();
    await vi.advanceTimersByTimeAsync(60 * LONG);
    expect(said().length).toBeGreaterThan(3);
    expect(said().length).toBeLessThan(40);
  });
});

describe("a review that the background finds malformed", () => {
  it("does not keep the others from being kept", async () => {
    show("plum", ["a", "b", "bad", "d", "e"]);
    const kept: string[] = [];
    fake.sendMessage.mockImplementation(async ({ name, body }) => {
      if (name === "visit") return { ok: true, value: { watched: true } };
      const who = body.reading.reviews.map((one: { author: { id: string } }) => one.author.id);
      if (who.includes("bad")) return { ok: false, error: "malformed" };
      kept.push(...who);
      return { ok: true, value: { kept: who.length, added: who.length, changed: 0, same: 0 } };
    });
    await start();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(kept.sort()).toEqual(["a", "b", "d", "e"]);
  });
});
