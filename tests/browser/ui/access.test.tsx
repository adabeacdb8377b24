import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { siteById } from "../../../src/adapters/index";
import type { Here } from "../../../src/ui/world";
import type { Who } from "./fixtures";
import { dispute, driver, server, teacher } from "./people";
import { called, emulate, faults, find, open, reads, type Stage } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

const yelp = siteById("yelp");
const hereOn = (on: boolean): Here | null =>
  yelp
    ? {
        site: yelp,
        on,
        identity: on ? { pageKind: "business", subject: { id: "elsewhere", name: "La Esquina" } } : null,
        state: on ? "read" : null,
        seen: 3,
        total: 9,
      }
    : null;

const all: Who[] = ["driver", "server", "teacher"];
const place = (view: string, key: string) => `#/${view}/${encodeURIComponent(key)}`;

const views: Array<{ name: string; show: () => Promise<Stage>; until: RegExp }> = [
  { name: "popup, nothing kept", show: () => open({ as: "popup" }), until: /Rating now/ },
  {
    name: "popup, three subjects",
    show: () => open({ as: "popup", who: all, world: { here: async () => hereOn(true) } }),
    until: /La Esquina/,
  },
  {
    name: "popup, site off",
    show: () => open({ as: "popup", who: ["driver"], world: { here: async () => hereOn(false) } }),
    until: /switched off/,
  },
  { name: "overview", show: () => open({ as: "page", who: all }), until: /Casa Verde/ },
  { name: "overview, nothing kept", show: () => open({ as: "page" }), until: /on your side/ },
  { name: "trend of a driver", show: () => open({ as: "page", who: all, place: place("subject", driver.key) }), until: /zoomed/ },
  { name: "reviews of a teacher", show: () => open({ as: "page", who: all, place: place("subject", teacher.key) }), until: /no heart/ },
  { name: "reviews of a server", show: () => open({ as: "page", who: all, place: place("subject", server.key) }), until: /Names: Marisol/ },
  { name: "one review", show: () => open({ as: "page", who: all, place: place("review", dispute.key) }), until: /characters/ },
  {
    name: "a review with a version",
    show: () => open({ as: "page", who: all, place: place("review", `${teacher.key}|d401`) }),
    until: /Earlier versions/,
  },
  { name: "a review that is gone", show: () => open({ as: "page", who: all, place: place("review", "yelp:x|y") }), until: /not kept/ },
  { name: "sites", show: () => open({ as: "page", place: "#/sites" }), until: /Not legal advice/ },
  { name: "rating now", show: () => open({ as: "page", place: "#/rating/uber" }), until: /The number it shows/ },
  { name: "handover", show: () => open({ as: "page", who: all, place: place("handover", server.key) }), until: /Which reviews/ },
  { name: "shifts", show: () => open({ as: "page", who: all, place: place("shifts", server.key) }), until: /Month before/ },
  { name: "kind words", show: () => open({ as: "page", who: all, place: place("shelf", teacher.key) }), until: /Save as a sheet/ },
  { name: "rights", show: () => open({ as: "page", who: all, place: "#/rights" }), until: /not legal advice/ },
  { name: "journal", show: () => open({ as: "page", who: all, place: "#/journal" }), until: /Keep it/ },
  { name: "settings", show: () => open({ as: "page", place: "#/settings" }), until: /What we promise/ },
  { name: "overview in Spanish", show: () => open({ as: "page", who: all, lang: "es" }), until: /Palabras amables/ },
];

describe("every view", () => {
  it.each(views)("is free of faults by day and by night: $name", async ({ show, until }) => {
    await page.viewport(1280, 900);
    stage = await show();
    await reads(until);
    expect(await faults()).toEqual([]);
    await emulate({ dark: true });
    expect(await faults()).toEqual([]);
  });

  it.each(views)("fits a screen of 320 px, also at 200 %, without scrolling sideways: $name", async ({ show, until, name }) => {
    // The popup's own width is 400 px; on phones it is a page of its own.
    await page.viewport(name.startsWith("popup") ? 400 : 320, 640);
    stage = await show();
    await reads(until);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

describe("a worker whose system has its own colours", () => {
  it("still sees which choice is made and where the focus is", async () => {
    await emulate({ forced: true });
    stage = await open({ as: "page", who: all, place: place("subject", teacher.key) });
    const chosen = (await called("All")).querySelector("span");
    const other = (await called("With signs (1)")).querySelector("span");
    expect(chosen && getComputedStyle(chosen).borderBottomWidth).not.toBe(other && getComputedStyle(other).borderBottomWidth);
    (await find("a[data-testid=review-row]")).focus();
    expect(await faults()).toEqual([]);
  });
});

describe("a worker who asked for less motion", () => {
  it("sees nothing move", async () => {
    await emulate({ still: true });
    stage = await open({ as: "page", place: "#/sites" });
    const knob = await find(".switch-knob");
    expect(getComputedStyle(knob).transitionDuration).toBe("0s");
  });
});
