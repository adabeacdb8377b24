import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageName, Result } from "../../../src/core/schema/messages";
import { giveAnswer } from "../../../src/storage/answers";
import { openDb } from "../../../src/storage/db";
import { deleteAll } from "../../../src/storage/purge";
import { setRetention } from "../../../src/storage/retentionWish";
import { reviewsOf } from "../../../src/storage/reviews";
import { claim } from "../../../src/storage/subjects";
import { readSummaries } from "../../../src/storage/summaries";
import { reading, review } from "../../support/readings";
import { fake, forget } from "./fake";

vi.mock("../../../src/platform/browser", async () => ({ browser: (await import("./fake")).fake }));
vi.mock("../../../src/platform/native", async () => ({ native: (await import("./fake")).fake }));
vi.mock("../../../src/background/scripts", () => ({
  scripts: new Map([
    ["yelp", "yelp/content.js"],
    ["ratemyprofessors", "rmp/content.js"],
  ]),
}));

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const YELP = "https://www.yelp.com/*";
const RMP = "https://www.ratemyprofessors.com/*";
const onYelp = { id: "us", tab: { id: 1 }, frameId: 0, url: "https://www.yelp.com/biz/the-plum" };
const identity = { pageKind: "business", subject: { id: "plum", name: "The Plum" } };
const MONDAY = "2026-11-02T09:00:00.000Z";

/** The background does its housekeeping in turn; an empty turn comes after all that was begun. */
const settle = () => vi.waitFor(async () => (await import("../../../src/background/sites")).syncSites());
const tell = (name: MessageName, body: unknown, sender: object = onYelp) =>
  new Promise<Result<unknown>>((answer) =>
    fake.runtime.onMessage.fire({ name, body }, sender, (result) => answer(result as Result<unknown>)),
  );
const registered = () => fake.registered.map(({ id }) => id).sort();
const switchOn = async (...origins: string[]) => {
  for (const origin of origins) fake.granted.add(origin);
  fake.permissions.onAdded.fire({ origins });
  await settle();
};

beforeAll(async () => {
  await import("../../../src/background/index");
});
beforeEach(forget);
afterEach(async () => {
  await deleteAll(openDb());
  vi.useRealTimers();
});

describe("the background", () => {
  it("listens to everything that may start it from its first moment", () => {
    const { runtime, permissions, commands, contextMenus } = fake;
    for (const one of [
      commands.onCommand,
      contextMenus.onClicked,
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      permissions.onAdded,
      permissions.onRemoved,
    ]) {
      expect(one.listeners).toHaveLength(1);
    }
  });

  it("tells our pages, and only them, which start of it this is", async () => {
    const popup = { id: "us", url: "chrome-extension://us/src/ui/popup/index.html" };
    const one = await tell("boot", {}, popup);
    expect(one).toMatchObject({ ok: true, value: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    expect(await tell("boot", {}, popup)).toEqual(one);
    expect(await tell("boot", {})).toEqual({ ok: false, error: "refused" });
  });
});

describe("a worker who switches a site on", () => {
  it("has that site's script registered, and no other", async () => {
    await switchOn(YELP);
    expect(fake.registered).toMatchObject([
      { id: "yelp", js: ["yelp/content.js"], matches: [YELP], runAt: "document_idle", allFrames: false },
    ]);
  });

  it("need not reload the tabs that are open already; a tab that takes no script hinders none", async () => {
    fake.open = [
      { id: 1, url: "https://www.yelp.com/biz/a" },
      { id: -1, url: "https://www.yelp.com/error" },
      { id: 2, url: "https://www.yelp.com/biz/b" },
      { id: 3, url: "https://elsewhere.invalid/" },
    ];
    await switchOn(YELP);
    expect(fake.injected).toEqual([
      { tabId: 1, file: "yelp/content.js" },
      { tabId: 2, file: "yelp/content.js" },
    ]);
  });

  it("and another one: the first one's tabs are left in peace", async () => {
    fake.open = [
      { id: 1, url: "https://www.yelp.com/biz/a" },
      { id: 2, url: "https://www.ratemyprofessors.com/professor/1" },
    ];
    await switchOn(YELP);
    await switchOn(RMP);
    expect(registered()).toEqual(["ratemyprofessors", "yelp"]);
    expect(fake.injected.map(({ tabId }) => tabId)).toEqual([1, 2]);
  });

  it("twice, or at the same moment as the browser starts, gets it once", async () => {
    fake.granted.add(YELP);
    fake.permissions.onAdded.fire({ origins: [YELP] });
    fake.runtime.onStartup.fire();
    fake.permissions.onAdded.fire({ origins: [YELP] });
    await settle();
    expect(registered()).toEqual(["yelp"]);
  });

  it("and off again, has it withdrawn", async () => {
    await switchOn(YELP, RMP);
    fake.granted.delete(YELP);
    fake.permissions.onRemoved.fire({ origins: [YELP] });
    await settle();
    expect(registered()).toEqual(["ratemyprofessors"]);
  });

  it("keeps it through an update, which drops registrations and leaves old copies in open tabs", async () => {
    await switchOn(YELP);
    fake.registered = [];
    fake.injected = [];
    fake.open = [{ id: 1, url: "https://www.yelp.com/biz/a" }];
    fake.runtime.onInstalled.fire({ reason: "update" });
    await vi.waitFor(() => expect(fake.injected).toEqual([{ tabId: 1, file: "yelp/content.js" }]));
    expect(registered()).toEqual(["yelp"]);
    expect(fake.created).toEqual([]);
  });

  it("gets the new file after an update that renamed it", async () => {
    fake.registered = [{ id: "yelp", js: ["old.js"], matches: [YELP] }];
    await switchOn(YELP);
    expect(fake.registered).toMatchObject([{ js: ["yelp/content.js"] }]);
  });
});

describe("a worker who has just installed us", () => {
  it("is welcomed once, and the key of the pseudonyms is there", async () => {
    fake.runtime.onInstalled.fire({ reason: "install" });
    await vi.waitFor(() => expect(fake.created).toEqual(["chrome-extension://us/src/ui/dashboard/index.html#/welcome"]));
    expect((await openDb().settings.get("pseudonymKey"))?.value).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a page of a site that is switched on", () => {
  const claimPlum = (kind: "own" | "workplace", aliases: string[] = []) =>
    claim(openDb(), { site: "yelp", siteId: "plum", name: "The Plum", kind, aliases }, MONDAY);
  const collect = (reviews: ReturnType<typeof review>[], subject = identity.subject) =>
    tell("collect", { site: "yelp", reading: reading(reviews, { subject }), alreadySent: 0 });

  it("is watched only when it is claimed", async () => {
    await switchOn(YELP);
    expect(await tell("visit", { site: "yelp", id: "plum" })).toEqual({ ok: true, value: { watched: false } });
    await claimPlum("own");
    expect(await tell("visit", { site: "yelp", id: "plum" })).toEqual({ ok: true, value: { watched: true } });
    expect(await tell("visit", { site: "yelp", id: "quince" })).toEqual({ ok: true, value: { watched: false } });
  });

  it("is not kept when nobody claimed it, whatever is sent", async () => {
    await switchOn(YELP);
    await claimPlum("own");
    expect(await collect([review("ana")], { id: "quince", name: "Quince" })).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await openDb().reviews.count()).toBe(0);
  });

  it("is not kept any more once the site was switched off, though an old copy of us still sends", async () => {
    await claimPlum("own");
    expect(await collect([review("ana")])).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await tell("visit", { site: "yelp", id: "plum" })).toEqual({ ok: true, value: { watched: false } });
    expect(await openDb().reviews.count()).toBe(0);
  });

  it("is kept whole when it is the worker's own", async () => {
    await switchOn(YELP);
    const { key } = await claimPlum("own");
    expect(await collect([review("ana"), review("ben")])).toEqual({ ok: true, value: { kept: 2, added: 2, changed: 0, same: 0 } });
    expect(await reviewsOf(openDb(), key)).toHaveLength(2);
  });

  it("does not bring back what is older than she wants to keep", async () => {
    await switchOn(YELP);
    const { key } = await claimPlum("own");
    await setRetention(openDb(), { months: 600 });
    await collect([review("ana", { postedOn: "1950-03-01" }), review("ben", { postedOn: null })]);
    expect((await reviewsOf(openDb(), key)).map(({ text }) => text)).toEqual(["ben says the soup was warm."]);
  });

  it("is kept only where it names her when she works there", async () => {
    await switchOn(YELP);
    const { key } = await claimPlum("workplace", ["Nadia"]);
    await collect([
      review("ana", { text: "Our server Nadia was so kind to us." }),
      review("ben", { text: "The waiter was rude." }),
      review("cy", { text: "Great nachos." }),
    ]);
    expect((await reviewsOf(openDb(), key)).map(({ text }) => text)).toEqual(["Our server Nadia was so kind to us."]);
  });

  describe("when she has said whether reviews that name her are about her", () => {
    const FIRST = "Our waitress Marisella knew the menu.";
    const BARE = "Marisella refilled our glasses twice.";
    const SERVER = "Our server Marisella was slow.";
    const AS_GIVEN = "Marisela was kind.";
    /** The page is read, she answers about the first review, and the rest of the page is read. */
    const afterAnswer = async (answer: "yes" | "no" | "unsure") => {
      await switchOn(YELP);
      const { key } = await claimPlum("workplace", ["Marisela"]);
      await collect([review("ana", { text: FIRST })]);
      const [kept] = await reviewsOf(openDb(), key);
      await giveAnswer(openDb(), { subject: key, review: kept?.key ?? "", about: "mention", answer, note: "" }, MONDAY);
      await collect([review("ben", { text: BARE }), review("cy", { text: SERVER }), review("di", { text: AS_GIVEN })]);
      return (await reviewsOf(openDb(), key)).map(({ text }) => text).sort();
    };

    it("a spelling she confirmed is kept wherever it stands", async () =>
      expect(await afterAnswer("yes")).toEqual([AS_GIVEN, BARE, SERVER, FIRST]));
    it("a spelling she denied is kept no more, and her name as she gave it still is", async () =>
      expect(await afterAnswer("no")).toEqual([AS_GIVEN, FIRST]));
    it("not sure changes nothing", async () => expect(await afterAnswer("unsure")).toEqual([AS_GIVEN, SERVER, FIRST]));
  });

  it("has its summary made once it is quiet", async () => {
    await switchOn(YELP);
    await claimPlum("own");
    await collect([review("ana")]);
    await collect([review("ben")]);
    await vi.waitFor(async () =>
      expect(await readSummaries(openDb())).toMatchObject([{ stale: false, summary: { counts: { reviews: 2 } } }]),
    );
  });
});
