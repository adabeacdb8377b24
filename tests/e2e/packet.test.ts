import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SealLink } from "../../src/core/schema/seal";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { heldFile, holdFile } from "../support/handed";
import { present, see, testId } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

/** Puts files into the checking page, as a person does who chooses all of them at once. */
const choose = (tab: Tab, files: Record<string, Uint8Array>): Promise<void> =>
  tab.evaluate(
    `const input = document.querySelector("input");
     const carried = new DataTransfer();
     for (const [name, text] of Object.entries(files))
       carried.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
     input.files = carried.files;
     input.dispatchEvent(new Event("change", { bubbles: true }));`,
    { files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")])) },
  );

const page = readCase("ratemyprofessors", "demo-professor");

describe("an adjunct who hands her record to the union", () => {
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-packet-"));
  let person: Person;
  let ours: Tab;
  let files: Record<string, Uint8Array>;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.switchOn("ratemyprofessors");
    const tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
    await tab.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await person?.driver.close();
  });

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
    files = unzipSync(new Uint8Array(Buffer.from(await heldFile(ours), "base64")));
    const packet = JSON.parse(new TextDecoder().decode(files["packet.json"])) as { cover: string; captures: unknown[]; unknown: unknown[] };
    expect([packet.cover, packet.captures.length]).toEqual(["lawyer", chosen]);
    expect(packet.unknown.length).toBeGreaterThan(1);
    const context = createContext({ crypto: globalThis.crypto, TextEncoder, TextDecoder, Uint8Array });
    runInContext(readFileSync("src/ui/packet/check.js", "utf8"), context);
    expect(await runInContext("check", context)(files)).toEqual([]);
  });

  it("leaves a page that checks it from a folder, by itself: one changed byte is found and named", async () => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const tab = await person.driver.open(pathToFileURL(join(folder, "check.html")).href);
    const handed = (changed: Record<string, Uint8Array> = {}) => {
      const { "check.html": _, ...three } = files;
      return choose(tab, { ...three, ...changed });
    };
    await handed();
    await see(tab, "ul", /Everything fits/);
    const { chains } = JSON.parse(new TextDecoder().decode(files["packet.json"])) as { chains: SealLink[][] };
    const [{ chain, index, link }] = chains[0] as [SealLink];
    await tab.type("input[type=text]", `Rejoinder ${chain} ${index} ${link}`);
    await see(tab, "ul", new RegExp(`The seal is link ${index} of the chain ${chain}`));
    const at = Buffer.from(files["packet.json"] ?? []).indexOf('"text":"') + 12;
    const changed = Uint8Array.from(files["packet.json"] ?? [], (byte, i) => (i === at ? byte ^ 1 : byte));
    await handed({ "packet.json": changed });
    await see(tab, "ul", /This file was changed: packet\.json/);
    await see(tab, "ul", /The words do not fit their digest: 1/);
    await handed({ "packet.html": Uint8Array.from([...(files["packet.html"] ?? []), 32]) });
    await see(tab, "ul", /This file was changed: packet\.html/);
    const sums = Buffer.from(files["SHA256SUMS.txt"] ?? []).toString();
    await handed({ "SHA256SUMS.txt": Buffer.from(`${sums} `) });
    await see(tab, "ul", /This file was changed: SHA256SUMS\.txt/);
    await tab.goto(pathToFileURL(join(folder, "packet.html")).href);
    await see(tab, "h1", /Record of reviews/);
    await tab.close();
  });

  it("asked nobody for anything", () => {
    expect(unexpected(person, [page.url])).toEqual([]);
  });
});
