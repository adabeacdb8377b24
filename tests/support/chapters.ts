import { type Case, readCase } from "./cases";
import type { Tab } from "./driver";
import { clickNamed, present, see, testId, texts, until } from "./look";
import { FULL_PAGE, type Person } from "./person";

/** One step of the story: what was done, what the screen said, and whether it went as it should. */
export interface Told {
  chapter: string;
  step: string;
  saw: string;
  ok: boolean;
}

/** The main job as three people would do it: a server, a teacher, a driver. Each step says what it saw. */
export class Chapter {
  readonly visited: string[] = [];
  pictures = 0;
  private readonly told: Told[] = [];
  private chapter = "";

  constructor(
    private readonly person: Person,
    private readonly fileOf: (name: string) => string,
  ) {}

  async all(): Promise<Told[]> {
    await this.tell("Marisol, server: Yelp", () => this.server());
    await this.tell("Dr. Marden, adjunct: RateMyProfessors", () => this.teacher());
    await this.tell("A driver: Rating now", () => this.driver());
    return this.told;
  }

  /** A chapter ends at its first failed step; the next one begins all the same. */
  private async tell(chapter: string, story: () => Promise<void>): Promise<void> {
    this.chapter = chapter;
    await story().catch(() => {});
  }

  private async step(step: string, act: () => Promise<string>): Promise<void> {
    const told: Told = { chapter: this.chapter, step, saw: "", ok: false };
    this.told.push(told);
    try {
      told.saw = await act();
      told.ok = true;
    } catch (error) {
      told.saw = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  private async server(): Promise<void> {
    const page = readCase("yelp", "demo-restaurant");
    await this.switchOn("yelp", "Yelp");
    const tab = await this.visit(page);
    await this.step("Claimed it as the place she works at, with her name", async () => {
      await this.person.claim(tab, "Marisol");
      // A page is read while it is looked at.
      const ours = await this.fullPage();
      await tab.focus();
      await this.person.keeps(ours, 8);
      await ours.close();
      await tab.focus();
      return "8 of the reviews on the page name her and are kept.";
    });
    await this.readings(tab, "server");
    await this.flagAndDraft("server", "manager");
  }

  private async teacher(): Promise<void> {
    const page = readCase("ratemyprofessors", "demo-professor");
    await this.switchOn("ratemyprofessors", "RateMyProfessors");
    const tab = await this.visit(page);
    await this.step("Claimed it as her own page", async () => {
      await this.person.claim(tab);
      return "";
    });
    await this.step("Pressed the page's own Load More Ratings to the end; every rating is kept, once", async () => {
      const ours = await this.person.fullPage();
      const others = (await this.person.rows<{ subject: string }>(ours, "reviews")).filter(
        ({ subject }) => !subject.startsWith("ratemy"),
      ).length;
      for (const kept of [5, 10, 15, 20, 24]) {
        await tab.focus();
        await this.person.keeps(ours, others + kept);
        if (kept < 24) await tab.click("[class*=PaginationButton]");
      }
      await ours.close();
      return "24 of 24";
    });
    await this.readings(tab, "teacher");
    await this.flagAndDraft("teacher", "report");
  }

  private async driver(): Promise<void> {
    await this.step("Typed the number the app shows: 4.87 over 500, then 4.86", async () => {
      const popup = await this.person.popup();
      for (const average of ["4.87", "4.86"]) {
        await popup.goto(await popup.url());
        await clickNamed(popup, "Rating now");
        await popup.click(testId("rating-app-uber"));
        await popup.type(testId("rating-average"), average);
        await popup.type(testId("rating-count"), "500");
        await popup.click(testId("rating-save"));
        await see(popup, "[role=status]", /4\.8/);
      }
      await this.picture(popup, "driver-rating-now", "popup");
      return await see(popup, "[role=status]");
    });
    await this.step("The trend starts from it", async () => {
      const page = await this.person.fullPage("#/subject/uber%3Aaccount");
      const table = await see(page, testId("trend-table"), /4\.8/);
      await this.picture(page, "driver-trend", "page");
      return table;
    });
  }

  private switchOn(site: string, name: string): Promise<void> {
    return this.step(`Switched ${name} on with one click; the browser was asked for that one site`, async () => {
      const tab = await this.person.switchOn(site);
      await this.picture(tab, `${site}-sites`, "page");
      await tab.close();
      return "";
    });
  }

  private async visit({ url }: Case): Promise<Tab> {
    let tab: Tab | undefined;
    await this.step(`Opened ${url}; nothing is kept before it is claimed`, async () => {
      this.visited.push(url);
      tab = await this.person.driver.open(url);
      const popup = await this.person.popup(tab);
      const said = firstLine(await see(popup, testId("this-page"), /\?/));
      const { reviews = 0 } = await this.person.stored(popup);
      await popup.close();
      const before = this.told.filter(({ chapter }) => chapter !== this.chapter).length > 0;
      if (reviews > 0 && !before) throw new Error(`${reviews} reviews were kept from a page nobody claimed`);
      return said;
    });
    if (!tab) throw new Error(`${url} did not open`);
    return tab;
  }

  /** What the popup and the full page say about the subject of this page. */
  private async readings(tab: Tab, who: string): Promise<void> {
    await this.step("The popup says how things stand", async () => {
      const popup = await this.person.popup(tab);
      await until("the summary", async () => {
        const { subjects, summaries } = await this.person.stored(popup);
        return subjects === summaries;
      });
      const status = await see(popup, testId("status"), /^(?!Nothing to show)/);
      const page = await see(popup, testId("this-page"), /\d/);
      await this.picture(popup, `${who}-popup`, "popup");
      await popup.close();
      return `${status}\n${firstLine(page)}`;
    });
    await this.step("The full page shows the trend, with a table beside the chart", async () => {
      const page = await this.fullPage();
      await present(page, testId("trend-chart"));
      const rows = await texts(page, `${testId("trend-table")} tr`);
      if (rows.length < 2) throw new Error("the trend table is empty");
      await this.picture(page, `${who}-trend`, "page");
      return rows.slice(-1).join("").replaceAll("\t", "  ");
    });
  }

  private async flagAndDraft(who: string, addressee: string): Promise<void> {
    const page = await this.fullPage();
    await this.step("One review stands out, with the signs and what speaks against them", async () => {
      await page.click(`${testId("review-row")}:has(${testId("flag")})`);
      const flag = (await see(page, testId("flag")))
        .split(/\n+/)
        .filter((line) => !/^\d*$/.test(line))
        .join("\n");
      await this.picture(page, `${who}-review`, "page");
      return flag;
    });
    await this.step(`A draft for the ${addressee} was made and copied`, async () => {
      await page.click(testId(`addressee-${addressee}`));
      const box = testId("draft-box");
      const text = await until("a draft", () => page.evaluate<string>("return document.querySelector(css).value", { css: box }));
      await page.click(testId("draft-copy"));
      await see(page, testId("draft-copy"), /Copied/);
      await this.picture(page, `${who}-draft`, "page");
      const pasted = await this.person.pasted();
      if (pasted !== text) throw new Error("the clipboard holds another text");
      return text;
    });
    await page.close();
  }

  /** The page of the subject claimed last. */
  private async fullPage(): Promise<Tab> {
    const page = await this.person.fullPage();
    await page.goto(this.person.driver.page(FULL_PAGE + (await this.person.subjectPlace(page))));
    return page;
  }

  /** The same screen by day and by night. */
  private async picture(tab: Tab, name: string, as: "popup" | "page"): Promise<void> {
    const { driver } = this.person;
    const [width, height] = as === "popup" ? [400, 600] : [1280, 900];
    await driver.size(width, height);
    for (const scheme of ["light", "dark"] as const) {
      await driver.theme(scheme);
      await new Promise((done) => setTimeout(done, 200));
      await tab.screenshot(this.fileOf(`${name}-${scheme}`));
      this.pictures++;
    }
    await driver.theme("light");
  }
}

const firstLine = (text: string): string =>
  text
    .split("\n")
    .filter((line) => /[.?]$/.test(line))
    .join(" ");
