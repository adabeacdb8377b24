import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MessageName, messages } from "../../src/core/schema/messages";
import { answerer } from "../../src/messaging/answer";
import { reading, review } from "../support/readings";

const RUNS = process.env.REJOINDER_LONG ? 20_000 : 1000;
const own = { id: "us", origin: "chrome-extension://us/" };
const hosts = ["https://www.yelp.com/*"];

/** A right message of each name that the background answers. */
const right = {
  visit: { site: "yelp", id: "plum" },
  collect: { site: "yelp", reading: reading([review("ana")]), alreadySent: 0 },
  boot: {},
  refresh: { subject: "yelp:plum" },
};

/** A dispatcher that notes what reaches a handler. */
function dispatcher() {
  const reached: Array<{ name: MessageName; body: unknown }> = [];
  const note =
    <T>(name: MessageName, answer: T) =>
    async (body: unknown): Promise<T> => {
      reached.push({ name, body });
      return answer;
    };
  const answer = answerer(own, (site) => (site === "yelp" ? hosts : []), {
    visit: note("visit", { watched: false }),
    collect: note("collect", { kept: 0, added: 0, changed: 0, same: 0 }),
    boot: note("boot", { id: "b" }),
    refresh: note("refresh", {}),
  });
  return { reached, answer };
}

const sender = fc.record(
  {
    id: fc.constantFrom("us", "them", undefined),
    url: fc.oneof(
      fc.constantFrom("https://www.yelp.com/biz/x", "chrome-extension://us/a.html", "https://www.yelp.com.evil.invalid/", undefined),
      fc.webUrl(),
      fc.string(),
    ),
    frameId: fc.constantFrom(0, 1, undefined),
    tab: fc.constantFrom({ id: 1 }, undefined, null, 0),
  },
  { requiredKeys: [] },
);

/** Anything at all, or a right message with one place of it replaced by anything. */
const junk = fc.oneof(
  fc.anything(),
  fc.record({ name: fc.oneof(fc.string(), fc.constantFrom(...Object.keys(messages))), body: fc.anything() }, { requiredKeys: [] }),
  fc
    .tuple(fc.constantFrom("visit", "collect", "boot"), fc.array(fc.nat(), { maxLength: 5 }), fc.anything(), fc.string())
    .map(([name, path, value, extra]) => ({ name, body: damage(right[name as keyof typeof right], path, value, extra) })),
);

/** Replaces the place the path leads to; where it ends in an object, adds a key. */
function damage(part: unknown, [step, ...rest]: number[], value: unknown, extra: string): unknown {
  if (typeof part !== "object" || part === null || step === undefined) return value;
  const keys = Object.keys(part);
  if (keys.length === 0) return { [extra]: value };
  const key = keys[step % keys.length] ?? extra;
  const copy = structuredClone(part) as Record<string, unknown>;
  copy[key] = damage(copy[key], rest, value, extra);
  return copy;
}

describe("whatever is sent to the background, by whomever", () => {
  it("gets a value for an answer, and reaches a handler only from the right sender in the right shape", async () => {
    await fc.assert(
      fc.asyncProperty(junk, sender, async (message, from) => {
        const { reached, answer } = dispatcher();
        const result = await answer(message, from);
        expect(result).toHaveProperty("ok");
        for (const { name, body } of reached) {
          expect(from.id).toBe("us");
          expect(messages[name].body.safeParse(body).success).toBe(true);
          const url = from.url ?? "";
          if (messages[name].from === "page") expect(url.startsWith("chrome-extension://us/")).toBe(true);
          else expect([new URL(url).host, from.frameId]).toEqual(["www.yelp.com", 0]);
        }
        expect(reached.length > 0).toBe(result.ok);
      }),
      { numRuns: RUNS },
    );
  });

  it("from the right sender reaches a handler only in the right shape", async () => {
    const content = { id: "us", tab: { id: 1 }, frameId: 0, url: "https://www.yelp.com/biz/x" };
    await fc.assert(
      fc.asyncProperty(junk, async (message) => {
        const { reached, answer } = dispatcher();
        const result = await answer(message, content);
        expect(reached.length > 0).toBe(result.ok);
        for (const { name, body } of reached) expect(messages[name].body.safeParse(body).success).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("lets the right messages through", async () => {
    for (const [name, body] of Object.entries(right)) {
      const from =
        name === "boot" || name === "refresh"
          ? { id: "us", url: "chrome-extension://us/a.html" }
          : { id: "us", tab: {}, frameId: 0, url: "https://www.yelp.com/" };
      expect(await dispatcher().answer({ name, body }, from)).toMatchObject({ ok: true });
    }
  });
});
