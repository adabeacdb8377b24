import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { dispute } from "./people";
import { byId, called, find, open, reads, type Stage, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
const place = `#/review/${encodeURIComponent(dispute.key)}`;
const row = async () => (await stage?.db.disputes.toArray())?.[0];
/** Presses a key until the focus is where it should be; a person would stop there. */
async function keyTo(key: string, css: string): Promise<void> {
  for (let i = 0; i < 25; i++) {
    if (document.activeElement?.matches(css)) return;
    await userEvent.keyboard(key);
  }
  throw new Error(`${css} is not reached by ${key}`);
}

describe("a server who has a review looked at, with the keyboard alone", () => {
  it.each(["en", "es"] as const)("keeps ground, days, answer and tries left (%s)", async (lang) => {
    stage = await open({ as: "page", who: ["server"], place, lang });
    (await byId("dispute-report")).focus();
    await userEvent.keyboard("{Enter}");
    await byId("dispute");
    // The keyboard goes on in what was begun.
    await until("the first field", () => document.activeElement?.matches("[data-testid=dispute] input[type=date]"));
    await keyTo("{Shift>}{Tab}{/Shift}", "[data-testid=dispute-ground]");
    await userEvent.selectOptions(document.activeElement as HTMLSelectElement, "inappropriate");
    await until("the ground", () => document.querySelector<HTMLSelectElement>("[data-testid=dispute-ground]")?.value === "inappropriate");
    await keyTo("{Tab}", "[data-testid=dispute] input[type=radio]");
    await userEvent.keyboard("{ArrowDown}");
    await reads(lang === "es" ? "Respondido el" : "Answered on");
    await keyTo("{Tab}", "[data-testid=dispute-left]");
    await userEvent.keyboard("2{Tab}");
    await keyTo("{Tab}", "[data-testid=dispute-name]");
    await userEvent.keyboard(" ");
    await reads(lang === "es" ? "desde tu próxima visita" : "from your next visit");
    await until("kept", () => document.querySelector<HTMLInputElement>("[data-testid=dispute-name]")?.checked);
    expect(await row()).toMatchObject({
      addressee: "report",
      ground: "inappropriate",
      filedOn: "2026-11-20",
      answer: "granted",
      answeredOn: "2026-11-20",
      appealsLeft: 2,
      keepName: true,
      reviewerName: null,
    });
  });

  it("takes it away in two steps, and the keyboard is not lost", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    (await byId("dispute-report")).focus();
    await userEvent.keyboard("{Enter}");
    await until("the keyboard on its first day", () => document.activeElement?.getAttribute("type") === "date");
    (await called("Remove this dispute")).focus();
    await userEvent.keyboard("{Enter}");
    await until("the keyboard there", () => document.activeElement?.textContent === "Remove it for good");
    await userEvent.keyboard("{Enter}");
    await byId("dispute-report");
    await until("the heading", () => document.activeElement?.id === "disputes");
    expect(await row()).toBeUndefined();
    await find("#disputes");
  });

  it("is not offered to keep a name where the site shows none", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    await stage.db.reviews.update(dispute.key, { reviewer: null });
    (await byId("dispute-report")).click();
    await byId("dispute-left");
    await until("no tick", () => document.querySelector("[data-testid=dispute-name]") === null);
  });

  it("is not given a number of tries that nobody could mean", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    (await byId("dispute-report")).click();
    const left = (await byId("dispute-left")) as HTMLInputElement;
    for (const value of ["-1", "1.5", "400"]) {
      await userEvent.fill(left, value);
      left.blur();
      await reads("A whole number from 0 to 20");
      expect((await row())?.appealsLeft).toBeNull();
    }
  });
});
