import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../../scripts/read-page";
import { Reading } from "../../../src/core/schema/reading";

const BUSINESS = "https://www.yelp.com/biz/the-quiet-spoon-alder-falls";

describe("read-page", () => {
  let folder = "";
  const said = { out: "", err: "" };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "read-page-"));
    said.out = said.err = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.out += text;
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      said.err += text;
      return true;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const file = (bytes: string | Buffer): string => {
    const path = join(folder, "page.html");
    writeFileSync(path, bytes);
    return path;
  };

  it("prints one Reading on one line", async () => {
    const page = file(
      '<html><head><meta name="yelp-biz-id" content="Kt7mWq2ZrXb9LdVh4PnsYQ"></head><body><h1>Café Ümlaut</h1></body></html>',
    );
    expect(await main(["--url", BUSINESS, "--now", "2026-11-20T18:00:00Z", page])).toBe(0);
    expect(said.out.split("\n")).toHaveLength(2);
    expect(Reading.parse(JSON.parse(said.out))).toMatchObject({ state: "not-loaded", subject: { name: "Café Ümlaut" } });
    expect(said.err).toBe("");
  });

  it("reads a page in the encoding it declares when it is not UTF-8", async () => {
    const latin =
      '<html><head><meta charset="windows-1252"><meta name="yelp-biz-id" content="Kt7mWq2ZrXb9LdVh4PnsYQ"></head><body><h1>Caf\u00e9</h1></body></html>';
    expect(await main(["--url", BUSINESS, file(Buffer.from(latin, "latin1"))])).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ subject: { name: "Café" } });
  });

  it("runs no script of the page, and knows that a browser would", async () => {
    const page = file(`<html><head><meta name="yelp-biz-id" content="Kt7mWq2ZrXb9LdVh4PnsYQ"></head><body><h1>Spoon</h1>
      <script>document.querySelector("h1").textContent = "Changed"</script><noscript><h1>Old browser</h1></noscript></body></html>`);
    await main(["--url", BUSINESS, page]);
    expect(JSON.parse(said.out)).toMatchObject({ subject: { name: "Spoon" } });
  });

  it("says that a page of the site is no review page", async () => {
    expect(await main(["--url", "https://www.yelp.com/search?find_desc=soup", file("<p>Soup</p>")])).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ state: "not-a-review-page", reviews: [] });
  });

  it.each([
    ["an address no reader knows", ["--url", "https://www.example.org/biz/x"]],
    ["a site that is filled in by hand", ["--url", "https://www.uber.com/x"]],
    ["no address", []],
    ["no moment", ["--url", BUSINESS, "--now", "soon"]],
    ["an unknown option", ["--url", BUSINESS, "--fast"]],
  ])("refuses %s in one line", async (_, args) => {
    expect(await main([...args, file("<p>Soup</p>")])).toBe(2);
    expect(said.out).toBe("");
    expect(said.err.trim().split("\n")).toHaveLength(1);
  });

  it("refuses a file that is not there in one line", async () => {
    expect(await main(["--url", BUSINESS, join(folder, "none.html")])).toBe(2);
    expect([said.out, said.err.trim().split("\n").length]).toEqual(["", 1]);
  });
});
