import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clickNamed, present, see, testId } from "../support/look";
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

  it("is asked for no site and caused no request and no error", async () => {
    const ours = await person.fullPage();
    expect(await ours.evaluate("return (await (globalThis.browser ?? chrome).permissions.getAll()).origins")).toEqual([]);
    expect(unexpected(person, [])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
  });
});
