// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Adapter } from "../../../src/adapters/kit/contract";
import { each } from "../../../src/adapters/kit/memory";
import type { ReadReview } from "../../../src/core/schema/reading";
import { reading, review } from "../../support/readings";
import { fake } from "./fake";
import { add, background, listSite, said, seen, show, start } from "./page";

vi.mock("../../../src/platform/native", async () => ({ native: (await import("./fake")).fake }));

const LONG = 60_000;

/** Ids of the cards that were read, each time one was. */
const read: string[] = [];

function card(item: Element): ReadReview {
  read.push(item.id);
  return review(item.id, { text: item.textContent ?? "", rating: Number(item.getAttribute("aria-label") ?? 5) });
}

/** A site with cards that are remembered; it would tell if a memory gave it something old. */
const site: Adapter = {
  ...listSite(),
  read: (page, { memory }) =>
    reading([...each(memory, page, "li", card)], { subject: { id: page.body.dataset.subject ?? "", name: null } }),
};

beforeEach(async () => {
  vi.useFakeTimers();
  read.length = 0;
  fake.runtime.id = "us";
  history.replaceState(null, "", "/biz/plum");
  background(true);
  seen(true);
  show("plum", ["ana", "ben", "cy"]);
  await start(site);
  expect(read.splice(0)).toEqual(["ana", "ben", "cy"]);
});

afterEach(async () => {
  fake.runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(LONG);
  fake.listeners.clear();
  vi.resetAllMocks();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const ben = (): HTMLElement => document.querySelector("#ben") as HTMLElement;

describe("on a page that the worker keeps open", () => {
  it("a card that was read is not read again when others come", async () => {
    add("dan");
    await vi.advanceTimersByTimeAsync(3000);
    add("eve", "flo");
    await vi.advanceTimersByTimeAsync(3000);
    expect(read).toEqual(["dan", "eve", "flo"]);
    expect(said()).toEqual(["visit", "collect ana,ben,cy", "collect dan", "collect eve,flo"]);
  });

  it.each([
    ["its words are edited", () => (ben().firstChild as Text).appendData(" And more.")],
    ["the rest of it is unfolded", () => ben().append(document.createElement("p"), "The rest.")],
    ["only its stars change", () => ben().setAttribute("aria-label", "2")],
  ])("a card is read again, and sent again, when %s", async (_what, change) => {
    change();
    await vi.advanceTimersByTimeAsync(3000);
    expect(read).toEqual(["ben"]);
    expect(said().at(-1)).toBe("collect ben");
  });

  it("a card that changes in a way that says nothing is read again when there is a reason to look", async () => {
    ben().className = "hovered";
    await vi.advanceTimersByTimeAsync(3000);
    expect(read).toEqual([]);
    add("dan");
    await vi.advanceTimersByTimeAsync(3000);
    expect(read.toSorted()).toEqual(["ben", "dan"]);
    expect(said().at(-1)).toBe("collect dan");
  });

  it("a card that was taken out and comes back is read again", async () => {
    const gone = ben();
    gone.remove();
    await vi.advanceTimersByTimeAsync(3000);
    gone.textContent = "Another thing.";
    document.querySelector("ul")?.prepend(gone);
    await vi.advanceTimersByTimeAsync(3000);
    expect(read).toEqual(["ben"]);
    expect(said().at(-1)).toBe("collect ben");
  });

  it("all is read again after a time in which nobody followed the page", async () => {
    seen(false);
    await vi.advanceTimersByTimeAsync(LONG);
    ben().textContent = "Edited while the tab was hidden.";
    seen(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(read).toEqual(["ana", "ben", "cy"]);
    expect(said().slice(-1)).toEqual(["collect ben"]);
  });
});
