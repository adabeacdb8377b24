import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clickNamed, present, see, testId, until } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

describe("a driver whose app shows one number", () => {
  let person: Person;

  beforeAll(async () => {
    person = await openWorld({ make });
  });
  afterAll(() => person?.driver.close());

  it("keeps it in two taps and a number, without switching any site on, and can take it back", async () => {
    const popup = await person.popup();
    await clickNamed(popup, "Rating now");
    await popup.click(testId("rating-app-uber"));
    await popup.type(testId("rating-average"), "4.87");
    await popup.click(testId("rating-save"));
    await see(popup, "[role=status]", /4\.87/);
    expect(await person.stored(popup)).toMatchObject({ subjects: 1, snapshots: 1 });
    await clickNamed(popup, "Undo");
    await see(popup, "h1");
    expect(await person.stored(popup)).toMatchObject({ subjects: 0, snapshots: 0 });
  });

  it("starts a trend from the numbers kept, beside the line of the app", async () => {
    for (const average of ["4.87", "4.86"]) {
      const popup = await person.popup();
      await clickNamed(popup, "Rating now");
      await popup.click(testId("rating-app-uber"));
      await popup.type(testId("rating-average"), average);
      await popup.type(testId("rating-count"), "500");
      await popup.click(testId("rating-save"));
      await see(popup, "[role=status]", new RegExp(average.replace(".", "\\.")));
      await popup.close();
    }
    const full = await person.fullPage("#/subject/uber%3Aaccount");
    const table = await see(full, testId("trend-table"), /4\.86/);
    expect(table).toMatch(/4\.87/);
    await present(full, testId("trend-chart"));
    const again = await person.popup();
    expect(await see(again, testId("status"))).toMatch(/4\.86|Uber/);
  });

  it("types it in the full page, and is led on in it: no tab beside it opens", async () => {
    const full = await person.fullPage("#/rating");
    await full.click(testId("rating-app-lyft"));
    await full.type(testId("rating-average"), "4.91");
    await full.click(testId("rating-save"));
    await see(full, "[role=status]", /4\.91/);
    await clickNamed(full, "See the trend");
    await until("the trend, here", async () => (await full.url()).endsWith("#/subject/lyft%3Aaccount"));
    await full.click(testId("entry"));
    await full.click(`${testId("entry-stars-1")} input`);
    await full.type(testId("entry-text"), "Late, and the car was cold.");
    await full.click(testId("entry-save"));
    await full.click(testId("entry-look"));
    // The words for an appeal are one step from the review that was typed in.
    await present(full, testId("addressee-appeal"));
    await full.close();
  });

  it("is asked for no site and caused no request and no error", async () => {
    const ours = await person.fullPage();
    expect(await ours.evaluate("return (await (globalThis.browser ?? chrome).permissions.getAll()).origins")).toEqual([]);
    expect(unexpected(person, [])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
  });
});
