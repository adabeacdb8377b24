import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { siteById } from "../../../src/adapters/index";
import { dispute, driver, server } from "./people";
import { byId, called, find, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await page.viewport(1280, 900);
});

const yelp = siteById("yelp");
if (!yelp) throw new Error("Yelp is a site we know");

/** A page of a workplace that nobody claimed. */
const other = {
  site: yelp,
  on: true,
  identity: { pageKind: "business", subject: { id: "la-esquina", name: "La Esquina" } },
  state: "read",
  seen: 18,
  total: 42,
} as const;

const focused = (): Element | null => document.activeElement;
const press = async (name: string): Promise<void> => {
  (await called(name)).focus();
  await userEvent.keyboard("{Enter}");
};

describe("what this page asks for", () => {
  it("is in sight at once, however much is told above it", async () => {
    await page.viewport(400, 600);
    stage = await open({ as: "popup", who: ["server", "driver"], world: { here: async () => other } });
    const button = await called("This is where I work");
    await reads("Also yours");
    const { top, bottom, left, width } = button.getBoundingClientRect();
    expect(bottom).toBeLessThan(600);
    expect(document.elementFromPoint(left + width / 2, (top + bottom) / 2)).toBe(button);
  });

  it("is the one main button of the first run", async () => {
    stage = await open({ as: "popup", world: { here: async () => other } });
    await called("This is where I work");
    expect([...document.querySelectorAll(".button-main")].map(({ textContent }) => textContent)).toEqual(["This is where I work"]);
  });
});

describe("a worker with a keyboard", () => {
  it("stays where she was when a button leads on: in the name field, on the next heading", async () => {
    stage = await open({ as: "popup", world: { here: async () => other } });
    await press("This is where I work");
    await until("the field", () => focused() === document.querySelector("[data-testid=alias-input]"));
    await userEvent.keyboard("Marisol{Enter}");
    await until("the heading", () => focused()?.matches("[data-testid=status]"));
    await byId("open-all");
    await press("Rating now");
    await byId("rating-app-uber");
    await until("the next heading", () => focused()?.textContent === "Rating now");
  });

  it("gets to the reviews with one button, past all that is told of them", async () => {
    stage = await open({ as: "page", who: ["server"], place: `#/subject/${encodeURIComponent(server.key)}` });
    await byId("review-row");
    await press("Reviews");
    expect(focused()?.id).toBe("reviews");
    await userEvent.keyboard("{Tab}{Tab}");
    expect(focused()?.getAttribute("data-testid")).toBe("review-row");
  });
});

describe("a text that should be changed first", () => {
  it("says how much, offers to take the sentence out, and no longer offers to copy it", async () => {
    stage = await open({ as: "page", who: ["server"], place: `#/review/${encodeURIComponent(dispute.key)}` });
    const box = (await byId("draft-box")) as HTMLTextAreaElement;
    const made = await until("a text", () => box.value);
    await typeIn(box, `${made} I will sue them if it stays.`);
    await reads("to change first.");
    const copy = await byId("draft-copy");
    expect([copy.textContent, copy.classList.contains("button-main")]).toEqual(["Copy all the same", false]);
    (await byId("take-out")).click();
    await until("the sentence to go", () => box.value === made);
    await until("copy", () => copy.textContent === "Copy" && copy.classList.contains("button-main"));
  });
});

describe("what she knows first-hand", () => {
  it("is named where a line of it stays out of the text", async () => {
    stage = await open({ as: "page", who: ["server"], place: `#/review/${encodeURIComponent(dispute.key)}` });
    const box = (await byId("draft-box")) as HTMLTextAreaElement;
    await until("a text", () => box.value);
    const before = box.value;
    (await byId("addressee-owner")).querySelector("input")?.click();
    await until("the owner's line", () => box.value !== "" && box.value !== before);
    await typeIn(await byId("draft-facts"), "The coupon had run out.\nThe guest was drunk.");
    await until("her fact", () => box.value.includes("The coupon had run out"));
    await reads("Not in this text: “The guest was drunk.”");
  });
});

describe("a driver below the line", () => {
  it("is not told that no rating at all would bring it there", async () => {
    stage = await open({ as: "page", who: ["driver"], place: `#/subject/${encodeURIComponent(driver.key)}` });
    await find(".room");
    await stage.db.summaries.toCollection().modify(({ summary }) => {
      summary.window = { ...summary.window, average: 4.5, room: -0.1, onesToLine: 0 };
    });
    await stage.reopen();
    await reads("0.10 below 4.60");
    expect(document.querySelector(".room")?.textContent).toBe("0.10 below 4.60");
  });

  it("finds what he can do beside how he stands", async () => {
    stage = await open({ as: "page", who: ["driver"], place: `#/subject/${encodeURIComponent(driver.key)}` });
    for (const name of ["Hand it over", "Type in a review", "Your rights", "Ask for your data"])
      expect((await called(name)).matches("a, nav a")).toBe(true);
  });
});

describe("a worker who wants to be quick", () => {
  it("reads in the settings which keys begin what, as the browser has them", async () => {
    const shortcuts = async () => [
      { name: "rating", keys: "Alt+Shift+R" },
      { name: "review", keys: "" },
      { name: "_execute_action", keys: "" },
    ];
    stage = await open({ as: "page", place: "#/settings", world: { shortcuts } });
    const list = await byId("shortcuts");
    expect([...list.children].map(({ textContent }) => textContent)).toEqual(["Rating now: Alt+Shift+R", "Type in a review: no keys now"]);
  });

  it("goes from a review that tells of a dispute to where to note what happened, and hears which sign each button is about", async () => {
    stage = await open({ as: "page", who: ["server"], place: `#/review/${encodeURIComponent(dispute.key)}` });
    await byId("flag");
    await stage.db.flags.where({ key: dispute.key }).modify((row) => {
      row.flags = row.flags.map((flag, at) => (at === 0 ? { ...flag, kind: "dispute" } : flag));
    });
    await stage.reopen();
    const link = await called("Note what happened");
    expect(link.getAttribute("href")).toBe("#/journal");
    const disagree = [...document.querySelectorAll("[data-testid=disagree]")].map((one) => one.getAttribute("aria-label"));
    expect(new Set(disagree).size).toBe(disagree.length);
    expect(disagree[0]).toMatch(/^I see it differently: \S/);
  });
});

describe("a worker who goes from place to place", () => {
  it("finds each of them, whichever came before", async () => {
    stage = await open({ as: "page", who: ["server"], place: "#/rights" });
    const heading = (words: string) => until(words, () => document.querySelector("h1")?.textContent === words);
    await heading("What can I lean on?");
    location.hash = "#/keeping";
    await heading("Your record, safe");
    location.hash = "#/journal";
    await heading("What happened?");
  });
});
