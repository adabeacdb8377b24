import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { cleaned, main } from "../../../scripts/save-page";
import { earlier } from "../../../scripts/scrub/dates";
import { dayIn } from "../../../src/adapters/kit/dates";
import { Reading } from "../../../src/core/schema/reading";
import { readCase } from "../../support/cases";
import { adapterOf } from "../../support/pages/adapters";
import { parsers } from "../../support/pages/parsers";

const now = new Date("2026-11-20T12:00:00Z");
const scratch = mkdtempSync(join(tmpdir(), "rejoinder-save-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
vi.spyOn(process.stderr, "write").mockReturnValue(true);
vi.spyOn(process.stdout, "write").mockReturnValue(true);

const look = (site: string, html: string, url: string): Reading => Reading.parse(adapterOf(site).read(parsers.jsdom(html), { url, now }));

/** What must stay: how a Reading is built, and its ratings. */
const shape = ({ state, road, seen, view, reviews }: Reading): unknown => ({
  state,
  road,
  seen,
  view,
  reviews: reviews.map(({ id, author, rating, postedOn, text, reply, previous, details }) => ({
    named: [id !== null, author.id !== null, author.name !== null],
    rating,
    dated: postedOn !== null,
    words: text.split(/\s+/).length,
    reply: reply !== null,
    previous: previous.map((one) => one.rating),
    details: Object.keys(details).sort(),
  })),
});

describe.each([
  ["yelp", "2025-state"],
  ["yelp", "2025-versions-and-replies"],
  ["yelp", "2022-state"],
  ["ratemyprofessors", "2026-store"],
  ["ratemyprofessors", "2023-store"],
  ["fiverr", "2025-profile"],
  ["fiverr", "2025-show-more"],
])("a saved page of %s (%s) made into a case", (site, name) => {
  const { html, url } = readCase(site, name);
  const before = look(site, html, url);
  const made = cleaned(html, url, site);

  it("reads the same in everything but people and words", () => {
    expect(made.doubts).toEqual([]);
    expect(shape(look(site, made.html, made.url))).toEqual(shape(before));
  });

  it("holds no name, no id and no sentence of before, and no day", () => {
    for (const { id, author, text, postedOn, reply, previous } of before.reviews) {
      for (const secret of [id, author.id, author.name, reply?.text, ...previous.map((one) => one.text)]) {
        if (secret && secret.length > 3) expect(made.html).not.toContain(secret);
      }
      if (text.split(" ").length > 3) expect(made.html).not.toContain(text.split(" ").slice(0, 4).join(" "));
      if (postedOn) expect(look(site, made.html, made.url).reviews.map((one) => one.postedOn)).not.toContain(postedOn);
    }
    expect(made.url).not.toBe(url);
  });
});

describe("a day on a saved page", () => {
  const languages = ["en-US", "en-GB", "de", "fr", "es", "it", "pt", "nl", "cs", "da", "sv"];
  const styles = (["long", "short", "numeric"] as const).flatMap((month) => languages.map((language) => [language, month] as const));

  it.each(styles)("is moved and stays a day, as %s writes it (month: %s)", (language, month) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month, year: "numeric", timeZone: "UTC" });
    for (const day of ["2026-03-14", "2025-12-31", "2024-08-27", "2026-05-13"]) {
      const order = language === "en-US" ? "month-first" : "day-first";
      const moved = earlier(format.format(new Date(day)), 97);
      expect(moved && dayIn(moved, order)).toBe(new Date(Date.parse(day) - 97 * 86_400_000).toISOString().slice(0, 10));
    }
  });

  it("keeps how it was written", () => {
    expect(earlier(" 14 March 2026\n", 97)).toBe(" 7 December 2025\n");
    expect(earlier("Oct 14th, 2021", 13)).toBe("Oct 1st, 2021");
    expect(earlier("03/09/2026", 1)).toBe("03/08/2026");
    expect(earlier("7. Sept. 2025", 40)).toBe("29. Juli. 2025");
    expect(earlier("We came on 14 March 2026.", 97)).toBeNull();
  });
});

describe("saving a page", () => {
  const save = (html: string): number => {
    mkdirSync(join(scratch, "src/adapters/plums"), { recursive: true });
    writeFileSync(join(scratch, "src/adapters/plums/site.json"), "{}");
    writeFileSync(join(scratch, "page.html"), html);
    const args = ["--site", "plums", "--case", "full", "--url", "https://plums.example/people/ana-plum", join(scratch, "page.html")];
    return main(args, scratch);
  };
  const folder = join(scratch, "src/adapters/plums/pages/full");

  it("is refused when something of a person is still in it, and then nothing is written", () => {
    expect(save(`<body><p class="ana.plum@mail.example">Ana Plum was kind.</p></body>`)).toBe(1);
    expect(
      save(`<body><p name="Plumworthy">Plumworthy was kind.</p><p itemprop="x" title="x">y</p><a rel="10.20.30.40">z</a></body>`),
    ).toBe(1);
    expect(existsSync(folder)).toBe(false);
  });

  it("writes the page and its facts, and no expectation: that is read by hand", () => {
    expect(
      save(`<body><h1>Ana Plum</h1><ul><li><span role="img" aria-label="4 stars"></span><p>Ana was kind to my dog.</p></li></ul></body>`),
    ).toBe(0);
    const page = readFileSync(join(folder, "page.html"), "utf8");
    expect(page).toContain('aria-label="4 stars"');
    expect(page).not.toMatch(/ana|plum|kind|dog/i);
    expect(JSON.parse(readFileSync(join(folder, "case.json"), "utf8")).url).toMatch(/^https:\/\/plums\.example\//);
    expect(existsSync(join(folder, "expected.json"))).toBe(false);
    expect(save("<body></body>"), "a case that is there is not written over").toBe(2);
  });
});
