import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { heldFile, holdFile } from "../support/handed";
import { present, see, testId } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");

describe("an adjunct who hands her record to the union", () => {
  let person: Person;
  let ours: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.switchOn("ratemyprofessors");
    const tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
    await tab.close();
  });
  afterAll(() => person?.driver.close());

  it("chooses the reader and the reviews, and the file fits together without us", async () => {
    const [subject] = await person.rows<{ key: string }>(ours, "subjects");
    await ours.goto(person.driver.page(`src/ui/dashboard/index.html#/handover/${encodeURIComponent(subject?.key ?? "")}`));
    await present(ours, testId("packet-review"));
    await holdFile(ours);
    await ours.click(`${testId("cover-lawyer")} input`);
    const chosen = await ours.evaluate<number>(
      "const boxes = [...document.querySelectorAll(css)]; for (const box of boxes) if (!box.checked) box.click(); return boxes.length;",
      { css: `${testId("packet-review")} input` },
    );
    await ours.click(testId("packet-save"));
    await see(ours, "main", /Saved|saved/);
    const files = unzipSync(new Uint8Array(Buffer.from(await heldFile(ours), "base64")));
    const packet = JSON.parse(new TextDecoder().decode(files["packet.json"])) as { cover: string; captures: unknown[]; unknown: unknown[] };
    expect([packet.cover, packet.captures.length]).toEqual(["lawyer", chosen]);
    expect(packet.unknown.length).toBeGreaterThan(1);
    const context = createContext({ crypto: globalThis.crypto, TextEncoder, TextDecoder, Uint8Array });
    runInContext(readFileSync("src/ui/packet/check.js", "utf8"), context);
    expect(await runInContext("check", context)(files)).toEqual([]);
  });

  it("asked nobody for anything", () => {
    expect(unexpected(person, [page.url])).toEqual([]);
  });
});
