import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { dispute } from "./people";
import { byId, called, emulate, faults, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
  await page.viewport(1280, 900);
});

const place = `#/review/${encodeURIComponent(dispute.key)}`;
const text = () => document.querySelector<HTMLTextAreaElement>("[data-testid=draft-box]")?.value ?? "";
const filled = () => until("a text", text);
const pick = async (id: string) => ((await byId(id)).querySelector("input") as HTMLInputElement).click();
const lines = () =>
  [...document.querySelectorAll<HTMLElement>(".gloss-lines li")].map((one) => [...one.children].map((p) => p.textContent));

describe("a server at the composer", () => {
  it("chooses a tone, reads the same letter in it, and finds it chosen at the next review", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    const plain = await filled();
    await pick("tone-firm");
    const firm = await until("a firm text", () => text() !== plain && text());
    await pick("tone-warm");
    await until("a warm text", () => text() !== plain && text() !== firm);
    await pick("tone-firm");
    await until("the firm one again", () => text() === firm);
    await stage.reopen();
    await until("still firm", () => text() === firm);
    expect((await byId("tone-firm")).querySelector<HTMLInputElement>("input")?.checked).toBe(true);
  });

  it("keeps her own words beside a text in another tone", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    await filled();
    await typeIn(await byId("draft-box"), "My own words.");
    await reads("Saved on this device");
    await pick("tone-warm");
    await until("a warm text", () => text() !== "My own words.");
    await (await called("Back to my text")).click();
    await until("her words", () => text() === "My own words.");
  });

  it("has no tone to choose for a note to herself", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    await filled();
    await pick("addressee-memo");
    await until("no tone", () => document.querySelector("[data-testid=tone-warm]") === null);
  });

  it("reads every line in Spanish beside it, and is told which line is hers once she changed it", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    const made = await filled();
    (await called("What it says, line by line, in Spanish")).click();
    const before = await until("the lines", () => lines().length > 3 && lines());
    expect(before.every(([own, gloss]) => made.includes(own ?? "?") && gloss !== "" && gloss !== own)).toBe(true);
    const [, second] = before;
    await typeIn(await byId("draft-box"), made.replace(second?.[0] ?? "?", "I was on the terrace that night."));
    const after = await until("the changed line", () => lines()[1]?.[0] === "I was on the terrace that night." && lines());
    expect(after[1]?.[1]).toBe("You wrote or changed this line, so there is none of ours beside it.");
    expect(after.map(([, gloss]) => gloss).filter((_, i) => i !== 1)).toEqual(before.map(([, gloss]) => gloss).filter((_, i) => i !== 1));
  });

  it("has the Spanish lines open from the start when she reads Spanish and writes English", async () => {
    stage = await open({ as: "page", who: ["server"], place, lang: "es" });
    await filled();
    expect(((await byId("gloss")) as HTMLDetailsElement).open).toBe(true);
  });

  it("is told that asking the person who wrote it to change it is not allowed there", async () => {
    stage = await open({ as: "page", who: ["server"], place });
    await filled();
    (await called("Why not someone else?")).click();
    await reads(/The person who wrote it: It is reported that this site forbids asking/);
  });

  it.each([
    ["in the dark", "en", true, 1280],
    ["in Spanish, 400 pixels wide", "es", false, 400],
  ] as const)("finds nothing in her way %s", async (_name, lang, dark, width) => {
    await page.viewport(width, 900);
    await emulate({ dark, still: true });
    stage = await open({ as: "page", who: ["server"], place, lang });
    await filled();
    const gloss = (await byId("gloss")) as HTMLDetailsElement;
    gloss.open = true;
    await until("the lines", () => lines().length > 3);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await faults()).toEqual([]);
  });
});
