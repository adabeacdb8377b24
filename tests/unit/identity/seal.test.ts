import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { captureDigest, firstBreak, incidentDigest, nextLink, START } from "../../../src/core/identity/seal";
import { Incident } from "../../../src/core/schema/incident";
import type { SealLink } from "../../../src/core/schema/seal";

/** The same bytes by another hand: Node's own SHA-256. */
const sha = (parts: unknown[]): string => createHash("sha256").update(JSON.stringify(parts), "utf8").digest("hex");
const chain = "00112233aabbccdd";
const content = { rating: 1, postedOn: "2026-11-10", text: "She would not change my grade. ¡Qué pena!", reply: null };

function chainOf(length: number): SealLink[] {
  const links: SealLink[] = [];
  for (let i = 0; i < length; i++) {
    const items = [captureDigest("yelp:plum", { ...content, rating: (i % 5) + 1 })];
    links.push(nextLink(links.at(-1) ?? null, { chain, at: `2026-11-10T10:0${i}:00Z`, kind: "capture", items }));
  }
  return links;
}

describe("a worker who shows that nothing was changed since", () => {
  it("has digests that anyone can make again from the words", () => {
    expect(captureDigest("yelp:plum", content)).toBe(sha(["capture", "yelp:plum", 1, "2026-11-10", content.text, null]));
    const entry = Incident.parse({
      at: "2026-11-08T10:00:00Z",
      kind: "threat",
      who: "J.",
      said: "Or one star.",
      loggedAt: "2026-11-08T11:00:00Z",
    });
    expect(incidentDigest(entry)).toBe(sha(["incident", "2026-11-08T10:00:00Z", "threat", "J.", "Or one star.", "2026-11-08T11:00:00Z"]));
  });

  it("can change the note of an entry, which is the worker's own, and the seal still fits", () => {
    const entry = Incident.parse({ at: "2026-11-08", note: "I was upset." });
    expect(incidentDigest({ ...entry, note: "" })).toBe(incidentDigest(entry));
    expect(incidentDigest({ ...entry, said: "x" })).not.toBe(incidentDigest(entry));
  });

  it("has links that anyone can make again, each on the one before", () => {
    const [first, second] = chainOf(2) as [SealLink, SealLink];
    expect(first.prev).toBe(START);
    expect(first.link).toBe(sha(["link", chain, 0, first.at, "capture", first.items, START]));
    expect(second.prev).toBe(first.link);
  });

  it("has a chain that holds when nothing was touched, also an empty one", () => {
    expect(firstBreak([])).toBeNull();
    expect(firstBreak(chainOf(6))).toBeNull();
  });

  it.each([
    ["a changed digest", (links: SealLink[]) => Object.assign(links[3] as SealLink, { items: [sha([1])] }), { index: 3, why: "link" }],
    [
      "a changed time",
      (links: SealLink[]) => Object.assign(links[2] as SealLink, { at: "2026-11-09T00:00:00Z" }),
      { index: 2, why: "link" },
    ],
    ["a link taken out", (links: SealLink[]) => links.splice(2, 1), { index: 2, why: "gap" }],
    ["the first link taken out", (links: SealLink[]) => links.shift(), { index: 0, why: "gap" }],
    [
      "a link of another chain",
      (links: SealLink[]) => Object.assign(links[4] as SealLink, { chain: "ffffffffffffffff" }),
      { index: 4, why: "gap" },
    ],
    [
      "a link made anew with other content",
      (links: SealLink[]) => {
        const [, , third] = links as [SealLink, SealLink, SealLink];
        Object.assign(third, nextLink(links[1] ?? null, { ...third, items: [sha([2])] }));
      },
      { index: 3, why: "prev" },
    ],
  ])("is shown the first broken link after %s", (_, damage, found) => {
    const links = chainOf(6);
    damage(links);
    expect(firstBreak(links)).toEqual(found);
  });
});
