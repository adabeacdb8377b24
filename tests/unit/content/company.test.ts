// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fake } from "./fake";
import { add, background, listSite, pageAsks, said, seen, show, start } from "./page";

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

describe("our own pages", () => {
  it("hear what the worker is looking at, without anything being read for it", async () => {
    background(false);
    show("plum", ["ana"]);
    const site = listSite();
    await start(site);
    expect(await pageAsks("here")).toEqual([
      {
        ok: true,
        value: {
          site: "yelp",
          identity: { pageKind: "business", subject: { id: "plum", name: null } },
          state: null,
          seen: null,
          total: null,
        },
      },
    ]);
    expect(site.read).not.toHaveBeenCalled();
  });

  it("hear how much was seen on a claimed page", async () => {
    show("plum", ["ana", "ben"]);
    await start();
    expect(await pageAsks("here")).toMatchObject([{ ok: true, value: { state: "read", seen: 2, total: 40 } }]);
  });

  it("say that the claim changed, and the page is read anew from the start", async () => {
    background(false);
    show("plum", ["ana"]);
    await start();
    background(true);
    expect(await pageAsks("look")).toEqual([{ ok: true, value: {} }]);
    expect(said()).toEqual(["visit", "visit", "collect ana"]);
    await pageAsks("look");
    expect(said().slice(-2)).toEqual(["visit", "collect ana"]);
  });

  it.each([
    ["another extension", { id: "them", url: "chrome-extension://us/a.html" }],
    ["a content script", { id: "us", url: "https://www.yelp.com/biz/plum" }],
    ["nobody in particular", {}],
  ])("are the only ones who are answered: not %s", async (_who, sender) => {
    show("plum", ["ana"]);
    await start();
    expect(await pageAsks("here", sender)).toEqual([undefined]);
  });

  it("are not answered what they did not ask", async () => {
    show("plum", ["ana"]);
    await start();
    expect(await pageAsks("collect")).toEqual([undefined]);
    expect(await pageAsks("toString")).toEqual([undefined]);
  });
});

describe("copies of us", () => {
  it("the newer one works, the older one steps aside", async () => {
    show("plum", ["ana"]);
    const old = listSite();
    await start(old);
    const before = old.read.mock.calls.length;
    await start();
    expect(fake.listeners.size).toBe(1);
    add("ben");
    await vi.advanceTimersByTimeAsync(5000);
    expect(old.read).toHaveBeenCalledTimes(before);
    expect(said()).toEqual(["visit", "collect ana", "visit", "collect ana", "collect ben"]);
  });

  it("one whose extension is gone ends quietly", async () => {
    show("plum", ["ana"]);
    const site = listSite();
    await start(site);
    fake.runtime.id = undefined;
    add("ben");
    await vi.advanceTimersByTimeAsync(5000);
    const reads = site.read.mock.calls.length;
    add("cy");
    document.body.click();
    seen(false);
    seen(true);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(site.read).toHaveBeenCalledTimes(reads);
    expect(said()).toEqual(["visit", "collect ana"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a reader that breaks its promise and throws leaves the page in peace", async () => {
    show("plum", ["ana"]);
    const site = listSite();
    site.read.mockImplementation(() => {
      throw new Error("broken");
    });
    const errors = vi.spyOn(console, "error");
    await start(site);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(said()).toEqual(["visit"]);
    expect(errors).not.toHaveBeenCalled();
  });
});

describe("the page", () => {
  it("is not changed by us in any way it could see", async () => {
    show("plum", ["ana"]);
    const before = document.documentElement.outerHTML;
    const names = Object.getOwnPropertyNames(window);
    await start();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.getOwnPropertyNames(window)).toEqual(names);
  });
});
