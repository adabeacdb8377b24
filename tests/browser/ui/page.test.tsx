import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { siteById, sites } from "../../../src/adapters/index";
import { dispute, driver, server, serverReviews, teacher } from "./people";
import { byId, called, find, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const place = (view: string, key: string) => `#/${view}/${encodeURIComponent(key)}`;
const box = async () => (await byId("draft-box")) as HTMLTextAreaElement;
const filled = async () => {
  const sheet = await box();
  await until("a text", () => sheet.value !== "");
  return sheet;
};

describe("a server looking at one review", () => {
  it("sees the evidence marked in the words themselves, with the numbers of the signs", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    await reads("Reviewer 7F3A");
    const text = await find(".told-whole");
    const marks = [...text.querySelectorAll("mark")];
    expect(marks.map((mark) => [mark.firstChild?.textContent, mark.className])).toEqual([
      ["Marisol", "sign-note"],
      ["service fee", "sign-for"],
      ["refused", "sign-for"],
      ["forty minutes for two plates", "sign-against"],
      ["She should be fired", "sign-for"],
    ]);
    for (const number of text.querySelectorAll("sup")) number.remove();
    expect(text.textContent).toBe(dispute.text);
    const [first] = await until("the flags", () => {
      const flags = [...document.querySelectorAll<HTMLElement>("[data-testid=flag]")];
      return flags.length === 2 && flags;
    });
    expect(first?.textContent).toMatch(/Signs of payback.*some evidence.*What was noticed.*What speaks against it.*One alone says little/s);
  });

  it("enters what she knows first-hand, and it stands in the draft as she wrote it, also after closing everything", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    await filled();
    await userEvent.fill(await byId("draft-facts"), "I brought the bill at nine.\nThe fee is printed on it.");
    await until("the facts in the draft", async () =>
      (await box()).value.includes("I brought the bill at nine. The fee is printed on it."),
    );
    await reads("Saved on this device");
    await stage.reopen();
    expect((await filled()).value).toContain("I brought the bill at nine. The fee is printed on it.");
  });

  it("finds a draft as she left it, letter by letter, after closing everything", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    const composed = (await filled()).value;
    await userEvent.click(await box());
    await userEvent.keyboard("{Control>}{End}{/Control} I was there.");
    await reads("Saved on this device");
    await stage.reopen();
    expect((await filled()).value).toBe(`${composed} I was there.`);
    // Another addressee has its own text, and it does not touch this one.
    await (await byId("addressee-memo")).click();
    await until(
      "the other text",
      () => document.querySelector<HTMLTextAreaElement>("[data-testid=draft-box]")?.value !== `${composed} I was there.`,
    );
    await (await byId("addressee-manager")).click();
    await until(
      "the first text",
      () => document.querySelector<HTMLTextAreaElement>("[data-testid=draft-box]")?.value === `${composed} I was there.`,
    );
  });

  it("can ask for another wording and go back to her own", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    const sheet = await filled();
    await typeIn(sheet, "My own words.");
    await (await called("Another wording")).click();
    await until("another wording", () => sheet.value !== "My own words.");
    await (await called("Back to my text")).click();
    await until("her words", () => sheet.value === "My own words.");
  });

  it("finds her own words again after only looking at other wordings", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    await typeIn(await filled(), "My own words.");
    await reads("Saved on this device");
    await (await called("Another wording")).click();
    await until("another wording", () => document.querySelector<HTMLTextAreaElement>("[data-testid=draft-box]")?.value !== "My own words.");
    await stage.reopen();
    expect((await filled()).value).toBe("My own words.");
  });

  it("cannot type over a draft that could not be read, and is told why it is not there", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    await filled();
    stage.db.drafts.hook("reading", () => {
      throw new DOMException("gone", "InvalidStateError");
    });
    await stage.db.drafts.put({
      key: `${dispute.key}|manager|en`,
      subject: dispute.subject,
      review: dispute.key,
      addressee: "manager",
      lang: "en",
      text: "My own words.",
      savedAt: "2026-11-20T10:00:00Z",
    });
    await stage.reopen();
    await reads("What was saved is safe.");
    const sheet = await box();
    expect([sheet.value, sheet.readOnly]).toEqual(["", true]);
  });

  it("copies exactly what stands in the box, and the button says so", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    const sheet = await filled();
    await (await byId("draft-copy")).click();
    await called("Copied");
    expect(stage.copied).toEqual([sheet.value]);
  });

  it("is told when the browser refuses to copy", async () => {
    const copy = async () => {
      throw new Error("refused");
    };
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key), world: { copy } });
    await filled();
    await (await byId("draft-copy")).click();
    await reads("Select the text and copy it.");
  });

  it("is warned, with the words marked, when a text would hurt her", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("review", dispute.key) });
    await typeIn(await filled(), "You are a liar and I will sue you.");
    await reads("Before you use it");
    await until("a mark under the sheet", () => document.querySelector(".sheet-under mark"));
    expect(document.querySelector(".sheet-under")?.textContent).toBe("You are a liar and I will sue you.");
  });
});

describe("an adjunct looking at her reviews", () => {
  it("reads the earlier version of an edited review", async () => {
    stage = await open({ as: "page", who: ["teacher"], place: place("review", `${teacher.key}|d401`) });
    await reads("Earlier versions");
    await reads("Gave me a zero over some notes. Not fair.");
    await reads("Would take again");
  });

  it("walks the list with the arrow keys, opens with Enter, and Esc brings her back to the same line", async () => {
    await page.viewport(1280, 900);
    stage = await open({ as: "page", who: ["teacher"], place: place("subject", teacher.key) });
    const first = await find("a[data-testid=review-row]");
    first.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    const at = document.activeElement;
    expect(at).toBe(document.querySelectorAll("a[data-testid=review-row]")[1]);
    const href = at?.getAttribute("href");
    await userEvent.keyboard("{Enter}");
    await reads("Words for it");
    await userEvent.keyboard("{Escape}");
    await until("the same line", () => document.activeElement?.getAttribute("href") === href && document.activeElement?.matches("a"));
    await userEvent.keyboard("{Escape}");
    await reads("Your ratings");
    expect(location.hash).toBe("#/");
  });

  it("can look at just those with signs", async () => {
    stage = await open({ as: "page", who: ["teacher"], place: place("subject", teacher.key) });
    await reads("24 reviews");
    await (await called("With signs (1)")).click();
    await reads("1 review");
    expect(document.querySelectorAll("a[data-testid=review-row]")).toHaveLength(1);
    await (await called("All")).click();
    await reads("24 reviews");
  });
});

describe("a driver looking at the trend", () => {
  it("has the chart under a name and the same numbers in a table, which is always there", async () => {
    stage = await open({ as: "page", who: ["driver"], place: place("subject", driver.key) });
    const chart = await byId("trend-chart");
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toBe("Trend of Uber: 4.82 now, between 4.77 and 4.87. The same numbers stand in the table.");
    expect(document.querySelectorAll("[data-testid=trend-table] tbody tr")).toHaveLength(11);
    await reads("zoomed: 4.5 to 5.0");
    await reads("line 4.60");
    await (await called("As a table")).click();
    await reads("November 17, 2026");
    await until("the chart to go", () => !document.querySelector("[data-testid=trend-chart]"));
  });

  it("is told that the line is hearsay, from whom and of which day", async () => {
    stage = await open({ as: "page", who: ["driver"], place: place("subject", driver.key) });
    await (await called("Where this line comes from")).click();
    await reads("Uber does not publish a line");
    await reads("November 23, 2026");
  });
});

describe("what is kept", () => {
  const yelp = siteById("yelp");

  it("is asked about when a site is switched off, and can be deleted or kept", async () => {
    stage = await open({ as: "page", who: ["server"], place: "#/sites", world: { hasSite: async (site) => site.id === yelp?.id } });
    const knob = await byId("site-switch-yelp");
    await until("on", () => knob.getAttribute("aria-checked") === "true");
    knob.click();
    await reads("6 reviews from it are still kept here");
    expect(await stage.db.reviews.count()).toBe(serverReviews.length);
    await (await called("Delete them")).click();
    await reads("Nothing from Yelp is kept here");
    expect(await stage.db.reviews.count()).toBe(0);
    expect(await stage.db.subjects.count()).toBe(0);
  });

  it("stays when the browser's question is answered no, and the site stays off", async () => {
    stage = await open({ as: "page", place: "#/sites", world: { requestSite: async () => false } });
    const knob = await byId("site-switch-yelp");
    knob.click();
    await reads("did not give its permission");
    expect(knob.getAttribute("aria-checked")).toBe("false");
  });

  it("goes all at once after a clear choice, and every site is switched off", async () => {
    const dropSite = vi.fn(async () => true);
    stage = await open({ as: "page", who: ["server", "driver"], place: "#/settings", world: { dropSite } });
    await (await called("Delete everything")).click();
    expect(await stage.db.reviews.count()).toBe(serverReviews.length);
    await (await called("Yes, delete all of it")).click();
    await reads("All gone.");
    expect(await Promise.all(stage.db.tables.map((table) => table.count()))).toEqual(stage.db.tables.map(() => 0));
    expect(dropSite.mock.calls).toHaveLength(sites.filter(({ hosts }) => hosts.length > 0).length);
  });

  it("can change the names one is called at work", async () => {
    stage = await open({ as: "page", who: ["server"], place: place("subject", server.key) });
    await (await called("Change names")).click();
    await typeIn(await find(".watching input"), "Marisol, Mari, Marysol");
    await (await called("Save names")).click();
    await reads("Names: Marisol, Mari, Marysol");
  });
});

describe("a worker who reads Spanish", () => {
  it("chooses it in the settings and it is remembered", async () => {
    stage = await open({ as: "page", place: "#/settings" });
    await (await called("Español")).click();
    const kept = await until("the setting", () => stage?.db.settings.get("language"));
    expect(await kept).toEqual({ key: "language", value: "es" });
  });
});
