import { describe, expect, it, vi } from "vitest";
import { answerer, type Handlers } from "../../../src/messaging/answer";
import { StorageError } from "../../../src/storage/errors";
import { reading, review } from "../../support/readings";

const own = { id: "us", origin: "chrome-extension://us/" };
const fromYelp = { id: "us", tab: { id: 1 }, frameId: 0, url: "https://www.yelp.com/biz/the-plum" };
const fromPopup = { id: "us", url: "chrome-extension://us/src/ui/popup/index.html" };
const hosts: Record<string, string[]> = { yelp: ["https://www.yelp.com/*"], ratemyprofessors: ["https://www.ratemyprofessors.com/*"] };

function dispatcher(over: Partial<Handlers> = {}) {
  const handlers = {
    visit: vi.fn(async () => ({ watched: true })),
    collect: vi.fn(async () => ({ kept: 1, added: 1, changed: 0, same: 0 })),
    boot: vi.fn(async () => ({ id: "b" })),
    refresh: vi.fn(async () => ({})),
    ...over,
  };
  return { handlers, answer: answerer(own, (site) => hosts[site] ?? [], handlers) };
}

describe("a message to the background", () => {
  it("is answered when its sender may say it and its body has the right shape", async () => {
    const { answer } = dispatcher();
    expect(await answer({ name: "visit", body: { site: "yelp", id: "plum" } }, fromYelp)).toEqual({ ok: true, value: { watched: true } });
    const body = { site: "yelp", reading: reading([review("ana")]), alreadySent: 0 };
    expect(await answer({ name: "collect", body }, fromYelp)).toMatchObject({ ok: true, value: { kept: 1 } });
    expect(await answer({ name: "boot", body: {} }, fromPopup)).toEqual({ ok: true, value: { id: "b" } });
  });

  it.each([
    ["names another site than the page's", { name: "visit", body: { site: "ratemyprofessors", id: "plum" } }, fromYelp, "refused"],
    ["names no site we know", { name: "visit", body: { site: "elsewhere", id: "plum" } }, fromYelp, "refused"],
    ["comes from a page of ours but is for content scripts", { name: "visit", body: { site: "yelp", id: "plum" } }, fromPopup, "refused"],
    ["comes from a content script but is for our pages", { name: "boot", body: {} }, fromYelp, "refused"],
    ["is one that content scripts answer", { name: "look", body: {} }, fromPopup, "refused"],
    ["has a name every object knows", { name: "constructor", body: {} }, fromPopup, "refused"],
    ["has a name of its prototype", { name: "__proto__", body: {} }, fromPopup, "refused"],
    ["has an unknown name", { name: "delete-all", body: {} }, fromPopup, "refused"],
    ["has no name", {}, fromPopup, "refused"],
    ["is a string", "visit", fromYelp, "refused"],
    ["is nothing", null, fromYelp, "refused"],
    ["has a body with more than the message has", { name: "boot", body: { also: 1 } }, fromPopup, "malformed"],
    ["has no body", { name: "boot" }, fromPopup, "malformed"],
    [
      "carries the reading of another site",
      { name: "collect", body: { site: "yelp", reading: reading([], { site: "ratemyprofessors" }), alreadySent: 0 } },
      fromYelp,
      "malformed",
    ],
    [
      "carries a review without a number of stars",
      { name: "collect", body: { site: "yelp", reading: reading([review("ana", { rating: Number.NaN })]), alreadySent: 0 } },
      fromYelp,
      "malformed",
    ],
  ])("that %s is not", async (_what, message, sender, error) => {
    const { answer, handlers } = dispatcher();
    expect(await answer(message, sender)).toEqual({ ok: false, error });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it("that cannot be carried out is answered with a code, never with an exception or its words", async () => {
    const body = { site: "yelp", id: "plum" };
    const full = dispatcher({ visit: () => Promise.reject(new StorageError("full", new Error("disk 7 of Ana"))) });
    expect(await full.answer({ name: "visit", body }, fromYelp)).toEqual({ ok: false, error: "failed", detail: "full" });
    const odd = dispatcher({ visit: () => Promise.reject(new Error("Ana's words")) });
    expect(await odd.answer({ name: "visit", body }, fromYelp)).toEqual({ ok: false, error: "failed" });
    const thrown = dispatcher({
      visit: () => {
        throw new Error("at once");
      },
    });
    expect(await thrown.answer({ name: "visit", body }, fromYelp)).toEqual({ ok: false, error: "failed" });
  });
});
