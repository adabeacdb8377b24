import { afterEach, describe, expect, it } from "vitest";
import { getSetting, setSetting } from "../../../src/storage/settings";
import { dispute } from "./people";
import { byId, open, reads, type Stage, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
const place = `#/review/${encodeURIComponent(dispute.key)}`;

describe("a worker whose browser has a model of its own", () => {
  it("finds it off, nobody asks the browser for it, and switches it on in the settings", async () => {
    let asked = 0;
    const hasModel = async () => {
      asked += 1;
      return true;
    };
    stage = await open({ as: "page", place: "#/settings", world: { hasModel } });
    const box = (await byId("model-on")) as HTMLInputElement;
    expect([box.checked, asked]).toEqual([false, 0]);
    box.click();
    await until("asked", () => asked > 0);
    expect(await getSetting(stage.db, "model")).toBe(true);
    expect(document.querySelector("[data-testid=model-on]")).not.toBeNull();
  });

  it("is told when the browser has none that is ready, and can take the tick away again", async () => {
    stage = await open({ as: "page", place: "#/settings" });
    ((await byId("model-on")) as HTMLInputElement).click();
    await reads("This browser has none that is ready.");
    ((await byId("model-on")) as HTMLInputElement).click();
    await until("unticked", () => !document.querySelector<HTMLInputElement>("[data-testid=model-on]")?.checked);
  });

  it("is offered nothing that comes back for another addressee than the one that stands now", async () => {
    let answer: (text: string) => void = () => {};
    let told = "";
    const askModel = (prompt: string) => {
      told = prompt;
      return new Promise<string>((done) => {
        answer = done;
      });
    };
    stage = await open({ as: "page", who: ["server"], place, world: { hasModel: async () => true, askModel } });
    await setSetting(stage.db, "model", true);
    const sheet = (await byId("draft-box")) as HTMLTextAreaElement;
    const first = await until("a draft", () => sheet.value);
    (await byId("rephrase-ask")).click();
    await until("the question", () => told.includes(first));
    const other = document.querySelector<HTMLElement>("[data-testid^=addressee-]:not(:has(input:checked)) input");
    other?.click();
    await until("another draft", () => document.querySelector<HTMLTextAreaElement>("[data-testid=draft-box]")?.value !== first);
    const pause = () => new Promise((done) => setTimeout(done, 100));
    await pause();
    answer(first);
    await pause();
    expect(document.querySelector("[data-testid=rephrase-take]")).toBeNull();
  });

  it("is not left waiting by a model that fails: the draft stands as it is", async () => {
    const askModel = async () => null;
    stage = await open({ as: "page", who: ["server"], place, world: { hasModel: async () => true, askModel } });
    await setSetting(stage.db, "model", true);
    (await byId("rephrase-ask")).click();
    await reads("Nothing came back. The draft stands as it is.");
  });
});
