import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { agrees, contentHash, fill } from "../../../src/core/identity/content";
import { keyedHasher, plainHash } from "../../../src/core/identity/hash";
import { identityOf } from "../../../src/core/identity/identity";
import { pseudonym } from "../../../src/core/identity/pseudonym";
import { review, siteWhere } from "../../support/readings";

const KEY = "0b".repeat(32);
const hash = keyedHasher(KEY);

describe("hashes", () => {
  it("are HMAC-SHA256 and SHA-256, cut to 128 bits, as another library computes them", () => {
    const framed = '["author","Zoë"]';
    expect(hash("author", "Zoë")).toBe(createHmac("sha256", Buffer.from(KEY, "hex")).update(framed).digest("hex").slice(0, 32));
    expect(plainHash("author", "Zoë")).toBe(createHash("sha256").update(framed).digest("hex").slice(0, 32));
  });

  it("do not depend on what was hashed before", () => {
    const first = hash("a");
    hash("b");
    expect(hash("a")).toBe(first);
  });

  it("tell where one part ends and the next begins", () => {
    expect(hash("ab", "c")).not.toBe(hash("a", "bc"));
  });

  it("need a key of 32 bytes", () => {
    expect(() => keyedHasher("0b0b")).toThrow(RangeError);
  });
});

describe("who a review is", () => {
  const by = (site: "author" | "id", over = {}) => identityOf(review("ana", over), siteWhere(site), "yelp:plum", hash);

  it("is its author where an author has one review, whatever it says and whatever id it has", () => {
    expect(by("author", { text: "Other.", id: "r-9", postedOn: null }).id).toBe(by("author").id);
    expect(by("author").strong).toBe(true);
  });

  it("is the site's id where that is stable", () => {
    expect(by("id", { id: "r-9" })).toMatchObject({ id: "r:r-9", strong: true });
  });

  it("is its name, day, stars, course and text when the page gave nothing better", () => {
    const nameless = (over = {}) => by("id", { id: null, author: { id: null, name: "Ana Q." }, ...over });
    expect(nameless()).toMatchObject({ id: expect.stringMatching(/^t:[0-9a-f]{32}$/), strong: false });
    expect(nameless({ text: "ana says  the soup was\nwarm." }).id).toBe(nameless().id);
    for (const other of [
      { text: "Else." },
      { rating: 1 },
      { postedOn: "2026-05-02" },
      { details: { course: "ART 1" } },
      { author: { id: null, name: "Ann Q." } },
    ]) {
      expect(nameless(other).id).not.toBe(nameless().id);
    }
  });

  it("is a stranger on another subject, under another key, and nobody when the page names nobody", () => {
    const elsewhere = identityOf(review("ana"), siteWhere("author"), "yelp:quince", hash);
    const onOtherDevice = identityOf(review("ana"), siteWhere("author"), "yelp:plum", keyedHasher("0c".repeat(32)));
    expect(new Set([by("author").reviewer, elsewhere.reviewer, onOtherDevice.reviewer]).size).toBe(3);
    expect(by("id", { id: "1", author: { id: null, name: null } }).reviewer).toBeNull();
  });

  it("is shown as four digits of the hash", () => {
    expect(pseudonym("7f3a99aa00000000")).toBe("7F3A");
    expect(pseudonym(null)).toBe("");
  });
});

describe("two looks at a review", () => {
  const said = {
    rating: 4,
    postedOn: "2026-05-01",
    text: "Warm soup.\n\nKind people.",
    reply: { text: "Thanks.", postedOn: "2026-05-02" },
  };

  it.each([
    ["only the spaces differ", { ...said, text: " Warm soup. Kind\u00a0people." }],
    ["one does not know the day", { ...said, postedOn: null }],
    ["one knows only the month", { ...said, postedOn: "2026-05-15", postedOnPrecision: "month" as const }],
    ["one could not read the text", { ...said, text: "" }],
    ["one did not see the reply", { ...said, reply: null }],
    ["one does not know the reply's day", { ...said, reply: { text: "Thanks.", postedOn: null } }],
  ])("agree when %s", (_what, other) => {
    expect(agrees(said, other)).toBe(true);
    expect(agrees(other, said)).toBe(true);
    expect(contentHash(fill(other, said))).toBe(contentHash(said));
  });

  it.each([
    ["the stars", { ...said, rating: 3 }],
    ["the day", { ...said, postedOn: "2026-05-02" }],
    ["the words", { ...said, text: "Warm soup." }],
    ["the reply", { ...said, reply: { text: "Thank you.", postedOn: null } }],
  ])("disagree about %s", (_what, other) => {
    expect(agrees(said, other)).toBe(false);
    expect(agrees(other, said)).toBe(false);
    expect(contentHash(other)).not.toBe(contentHash(said));
  });

  it("agree on a letter with its accent written apart", () => {
    expect(agrees({ ...said, text: "Caf\u00e9" }, { ...said, text: "Cafe\u0301" })).toBe(true);
  });
});
