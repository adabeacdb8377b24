import { unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import type { Packet } from "../../../src/core/schema/packet";
import { saveDispute } from "../../../src/storage/disputes";
import { logIncident } from "../../../src/storage/journal";
import { setOwnRule } from "../../../src/storage/ownRules";
import { dispute, server } from "./people";
import { byId, called, open, reads, type Stage, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
const place = (key: string) => `#/handover/${encodeURIComponent(key)}`;
const boxes = (id: string) => [...document.querySelectorAll<HTMLInputElement>(`[data-testid=${id}] input`)];

async function saved(): Promise<Packet> {
  const before = stage?.files.length ?? 0;
  (await byId("packet-save")).click();
  const file = await until("a file", () => stage?.files[before]);
  const files = unzipSync(new Uint8Array(await file.content.arrayBuffer()));
  return JSON.parse(new TextDecoder().decode(files["packet.json"])) as Packet;
}

/** Leaves only the review about a dispute chosen. */
async function chooseDispute(): Promise<void> {
  await byId("packet-review");
  for (const label of document.querySelectorAll<HTMLElement>("[data-testid=packet-review]")) {
    const box = label.querySelector("input");
    if (box && box.checked !== label.textContent?.includes(dispute.text.slice(0, 40))) box.click();
  }
}

describe("a server who hands her record over", () => {
  const log = async (said: string, at: string) => {
    if (stage) await logIncident(stage.db, { kind: "fee", at, subject: server.key, who: "", said, note: "" }, at);
  };

  it("gives the entries from before a chosen review, and no other unless she ticks it", async () => {
    stage = await open({ as: "page", who: ["server"], place: place(server.key) });
    await log("Take the service off.", "2026-11-12T18:00:00.000Z");
    await log("Nobody else's business.", "2026-01-12T18:00:00.000Z");
    await until("two entries", () => boxes("packet-entry").length === 2);
    await chooseDispute();
    await until("one ticked", () => boxes("packet-entry").filter(({ checked }) => checked).length === 1);
    const said = async () => (await saved()).journal.map(({ entry }) => entry.said);
    expect(await said()).toEqual(["Take the service off."]);
    for (const box of boxes("packet-entry")) box.click();
    await until(
      "the other ticked",
      () =>
        boxes("packet-entry")
          .map(({ checked }) => checked)
          .join() === "false,true",
    );
    expect(await said()).toEqual(["Nobody else's business."]);
  });

  it("is told when an unlocked name goes along, and for whom it does not", async () => {
    stage = await open({ as: "page", who: ["server"], place: place(server.key) });
    const row = { ground: null, filedOn: null, dueOn: null, answer: "waiting", answeredOn: null, appealsLeft: null, note: "" } as const;
    const about = { subject: server.key, review: dispute.key, addressee: "report", openedAt: "2026-11-19T10:00:00.000Z" } as const;
    await chooseDispute();
    expect(document.body.textContent).not.toContain("that you unlocked for a dispute");
    await saveDispute(stage.db, { ...row, ...about, keepName: true, reviewerName: "Jordan K." });
    await reads("the reviewer's name that you unlocked for a dispute");
    expect((await saved()).captures[0]?.reviewer).toBe("Jordan K.");
    (await called("For human resources")).click();
    await until("not for them", () => !document.body.textContent?.includes("that you unlocked for a dispute"));
    const { cover, captures } = await saved();
    expect([cover, captures[0]?.reviewer]).toEqual(["hr", null]);
  });

  it("quotes no value of ours that she has replaced by her own", async () => {
    stage = await open({ as: "page", who: ["driver"], place: place("uber:account") });
    await setOwnRule(stage.db, { site: "uber", part: "window" }, { value: 100, on: "2026-11-19" });
    await reads("No reviews are kept here yet.");
    const { windowRule, rules, window: number, captures } = await saved();
    // A driver has a number and no review; that is what a hearing about it is given.
    expect([captures, typeof number?.average]).toEqual([[], "number"]);
    expect(windowRule).toMatchObject({ confidence: "own", asOf: "2026-11-19" });
    expect(rules.map(({ id }) => id)).not.toContain("window.last");
  });

  it("is told that nothing is kept yet", async () => {
    stage = await open({ as: "page", who: ["server"], place: place(server.key) });
    await stage.db.reviews.clear();
    await reads("No reviews are kept here yet.");
  });
});
