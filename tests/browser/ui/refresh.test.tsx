import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StorageError } from "../../../src/storage/errors";
import { addTyped } from "../../../src/storage/snapshots";
import { claim } from "../../../src/storage/subjects";
import { Boundary } from "../../../src/ui/components/Boundary";
import { words } from "../../../src/ui/i18n";
import { type World, WorldProvider } from "../../../src/ui/world";
import { NOW } from "./people";
import { byId, open, reads, type Stage, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

describe("an open popup", () => {
  it("refreshes in place when more is kept, and looks at the tab again", async () => {
    const here = vi.fn(async () => null);
    stage = await open({ as: "popup", world: { here } });
    await reads("Your reviews, on your side.");
    const uber = { site: "uber", siteId: "account", name: "Uber", kind: "account" as const, aliases: [] };
    const { key } = await claim(stage.db, uber, NOW.toISOString());
    await addTyped(stage.db, key, { average: 4.91, decimals: 2, count: 500, distribution: null }, NOW.toISOString());
    await reads("4.91 over your last 500");
    expect(await byId("status")).toBeTruthy();
    // The summary that was made for it is kept for the next opening.
    await until("the stored summary", () => stage);
    expect((await stage.db.summaries.get(key))?.revision).toBe((await stage.db.subjects.get(key))?.revision);
    expect(here.mock.calls.length).toBeGreaterThan(1);
  });
});

describe("when something fails", () => {
  const world = { now: () => NOW, uiLanguage: "en-US" } as World;
  const Failing = ({ error }: { error: unknown }) => {
    throw error;
  };
  const shown = async (error: unknown, lang: "en" | "es"): Promise<string> => {
    const root = document.createElement("div");
    render(
      <WorldProvider world={world} words={words(lang)}>
        <Boundary>
          <Failing error={error} />
        </Boundary>
      </WorldProvider>,
      root,
    );
    const text = await until("words", () => root.querySelector("[role=alert]")?.textContent);
    render(null, root);
    return text;
  };

  it("says what happened, what is safe and what to do, in the worker's language", async () => {
    const full = new StorageError("full", null);
    expect(await shown(full, "en")).toMatch(/disk.*full.*safe.*again/s);
    expect(await shown(full, "es")).toMatch(/disco.*a salvo/s);
    expect(await shown(new TypeError("x is undefined"), "en")).toMatch(/Nothing you saved is lost/);
  });
});
