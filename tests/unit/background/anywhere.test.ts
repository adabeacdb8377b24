import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageName, Result } from "../../../src/core/schema/messages";
import { openDb } from "../../../src/storage/db";
import { deleteAll } from "../../../src/storage/purge";
import { reviewsOf } from "../../../src/storage/reviews";
import { claim } from "../../../src/storage/subjects";
import { reading, review } from "../../support/readings";
import { fake, forget } from "./fake";

vi.mock("../../../src/platform/browser", async () => ({ browser: (await import("./fake")).fake }));
vi.mock("../../../src/platform/native", async () => ({ native: (await import("./fake")).fake }));
vi.mock("../../../src/background/scripts", () => ({
  scripts: new Map([
    ["yelp", "yelp/content.js"],
    ["generic", "generic/content.js"],
  ]),
}));

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const AGENCY = "https://agency.example/*";
const SALON = "https://salon.example/*";
const THUMBTACK = "https://www.thumbtack.com/*";
const YELP = "https://www.yelp.com/*";
const EVERY = "https://*/*";
const subject = { id: "agency.example/team/marta", name: "Marta" };
const onAgency = { id: "us", tab: { id: 1 }, frameId: 0, url: "https://agency.example/team/marta?ref=x" };

const settle = () => vi.waitFor(async () => (await import("../../../src/background/sites")).syncSites());
const tell = (name: MessageName, body: unknown, sender: object) =>
  new Promise<Result<unknown>>((answer) =>
    fake.runtime.onMessage.fire({ name, body }, sender, (result) => answer(result as Result<unknown>)),
  );
const switchOn = async (...origins: string[]) => {
  for (const origin of origins) fake.granted.add(origin);
  fake.permissions.onAdded.fire({ origins });
  await settle();
};
const visit = (site: string, id: string, sender: object = onAgency) => tell("visit", { site, id }, sender);
const claimed = () =>
  claim(openDb(), { site: "generic", siteId: subject.id, name: "Marta", kind: "own", aliases: [] }, "2026-11-02T09:00:00.000Z");

beforeAll(async () => void (await import("../../../src/background/index")));
beforeEach(forget);
afterEach(() => deleteAll(openDb()));

describe("a worker who wants a page on a host that nobody named", () => {
  it("has the general reader there, and in the tab that is open, for that host only", async () => {
    fake.open = [
      { id: 1, url: "https://agency.example/team/marta" },
      { id: 2, url: "https://elsewhere.invalid/" },
    ];
    await switchOn(AGENCY);
    expect(fake.registered).toMatchObject([{ id: "generic", js: ["generic/content.js"], matches: [AGENCY] }]);
    expect(fake.injected).toEqual([{ tabId: 1, file: "generic/content.js" }]);
  });

  it("and on a second one: the first one's tabs are left in peace", async () => {
    fake.open = [
      { id: 1, url: "https://agency.example/team/marta" },
      { id: 2, url: "https://salon.example/" },
    ];
    await switchOn(AGENCY);
    await switchOn(SALON);
    expect(fake.registered).toMatchObject([{ id: "generic", matches: [AGENCY, SALON] }]);
    expect(fake.injected.map(({ tabId }) => tabId)).toEqual([1, 2]);
  });

  it("and takes it back, has it withdrawn", async () => {
    await switchOn(AGENCY, SALON);
    fake.granted.delete(AGENCY);
    fake.permissions.onRemoved.fire({ origins: [AGENCY] });
    await settle();
    expect(fake.registered).toMatchObject([{ id: "generic", matches: [SALON] }]);
    fake.granted.delete(SALON);
    fake.permissions.onRemoved.fire({ origins: [SALON] });
    await settle();
    expect(fake.registered).toEqual([]);
  });

  it("on a site we know but have no reader for, has the general reader under that site's name", async () => {
    await switchOn(THUMBTACK);
    expect(fake.registered).toMatchObject([{ id: "thumbtack", js: ["generic/content.js"], matches: [THUMBTACK] }]);
  });

  it("and gave us every page in the browser's settings, still has one reader a page", async () => {
    await switchOn(EVERY, YELP);
    const general = fake.registered.find(({ id }) => id === "generic");
    expect(general?.matches).toEqual([EVERY]);
    expect(general?.excludeMatches).toContain(YELP);
  });
});

describe("a page on a host that nobody named", () => {
  it("is watched when it is claimed, and only while its host is switched on", async () => {
    await claimed();
    expect(await visit("generic", subject.id)).toEqual({ ok: true, value: { watched: false } });
    await switchOn(AGENCY);
    expect(await visit("generic", subject.id)).toEqual({ ok: true, value: { watched: true } });
    expect(await visit("generic", "agency.example/team/olu")).toEqual({ ok: true, value: { watched: false } });
  });

  it("cannot speak for a page on another host, nor for a site that has a name", async () => {
    await switchOn(AGENCY, SALON, YELP);
    expect(await visit("generic", "salon.example/")).toEqual({ ok: false, error: "refused" });
    expect(await visit("generic", "no host")).toEqual({ ok: false, error: "refused" });
    expect(await visit("yelp", "plum")).toEqual({ ok: false, error: "refused" });
    expect(await visit("thumbtack", "www.thumbtack.com/service/1")).toEqual({ ok: false, error: "refused" });
    const sneaky = { ...onAgency, url: "https://agency.example.evil.example/" };
    expect(await visit("generic", subject.id, sneaky)).toEqual({ ok: false, error: "refused" });
    expect(await visit("generic", "evil.example/agency.example/", onAgency)).toEqual({ ok: false, error: "refused" });
  });

  it("is kept under its host and path", async () => {
    await switchOn(AGENCY);
    const { key } = await claimed();
    expect(key).toBe("generic:agency.example/team/marta");
    const body = {
      site: "generic",
      reading: reading([review("ana"), review("ben")], { site: "generic", pageKind: "page", subject }),
      alreadySent: 0,
    };
    expect(await tell("collect", body, onAgency)).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await tell("collect", body, onAgency)).toMatchObject({ ok: true, value: { added: 0, same: 2 } });
    expect(await reviewsOf(openDb(), key)).toHaveLength(2);
  });
});
