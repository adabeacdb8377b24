import { unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { logIncident } from "../../../src/storage/journal";
import { setSetting } from "../../../src/storage/settings";
import { dispute, server, teacher } from "./people";
import { byId, called, find, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
const place = (view: string, key: string) => `#/${view}/${encodeURIComponent(key)}`;
const everyone = ["server", "teacher", "driver"] as const;
const file = () => until("a file", () => stage?.files[0]);

describe("a server who keeps a record", () => {
  it("writes down what was said, sees it kept, changes her own note only, and takes an entry back", async () => {
    stage = await open({ as: "page", who: [...everyone], place: "#/journal" });
    await (await byId("journal-kind-threat")).click();
    await typeIn(await byId("journal-said"), "Free dessert or one star.");
    await (await byId("journal-save")).click();
    await reads("Kept on this device, sealed with the time.");
    await (await called("Change my note")).click();
    expect(document.querySelectorAll("[data-testid=journal-entry] textarea")).toHaveLength(1);
    await typeIn(await find("[data-testid=journal-entry] textarea"), "By the door.");
    await (await called("Keep note")).click();
    await reads("By the door.");
    await (await called("Undo")).click();
    await until("the entry to go", () => document.querySelector("[data-testid=journal-entry]") === null);
  });

  it("is told what is missing before an entry can be kept", async () => {
    stage = await open({ as: "page", who: [...everyone], place: "#/journal" });
    await (await byId("journal-save")).click();
    await reads("Choose what happened.");
    await (await byId("journal-kind-other")).click();
    await typeIn(await byId("journal-at"), "2031-01-01T10:00");
    await (await byId("journal-save")).click();
    await reads("not in the future");
    expect(await stage.db.incidents.count()).toBe(0);
  });

  it("says that a review is not about her, and it leaves the numbers but not the record", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("review", dispute.key) });
    await (await byId("answer-no")).click();
    await until("the answer", async () => (await stage?.db.answers.count()) === 1);
    await stage.reopen();
    await until("the answer again", () => document.querySelector<HTMLInputElement>("[data-testid=answer-no] input")?.checked);
  });

  it("sees a sign differently, with her reason; the sign stays", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("review", dispute.key) });
    await (await byId("disagree")).click();
    await typeIn(await byId("disagree-why"), "It was a fair point.");
    await (await byId("disagree-keep")).click();
    await reads("It was a fair point.");
    expect(document.querySelector("[data-testid=flag]")).not.toBeNull();
  });

  it("finds what she wrote down before a review beside it, with the gap, and ties it herself", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("review", dispute.key) });
    const at = "2026-11-12T18:00:00.000Z";
    await logIncident(stage.db, { kind: "fee", at, subject: server.key, who: "", said: "Take the service off.", note: "" }, at);
    await reads("posted 2 days later");
    await reads("Words in both: service");
    await (await byId("tie")).click();
    await called("Take the tie away");
    expect((await stage.db.incidents.toArray())[0]?.review).toBe(dispute.key);
  });

  it("has the browser's own model only when she switches it on, and a careless answer is set aside", async () => {
    let answer = "You are lying, and my lawyer will write to you.";
    const world = { hasModel: async () => true, askModel: async () => answer };
    stage = await open({ as: "page", who: [...everyone], place: place("review", dispute.key), world });
    const sheet = (await byId("draft-box")) as HTMLTextAreaElement;
    const composed = await until("a draft", () => sheet.value);
    expect(document.querySelector("[data-testid=rephrase]")).toBeNull();
    await setSetting(stage.db, "model", true);
    await (await byId("rephrase-ask")).click();
    await reads("It was set aside.");
    expect(sheet.value).toBe(composed);
    answer = composed.replace(/^Hi/, "Hello");
    await (await byId("rephrase-ask")).click();
    await (await byId("rephrase-take")).click();
    await until("the other wording", () => sheet.value === answer);
  });

  it("taps a day she worked and a day she was off", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("shifts", server.key) });
    const day = async () => document.querySelector<HTMLElement>(".day") ?? (await find(".day"));
    (await day()).click();
    await until("worked", async () => (await day()).ariaLabel?.includes("worked"));
    (await day()).click();
    await until("off", async () => /: off$/.test((await day()).ariaLabel ?? ""));
  });

  it("files a report and keeps what came of it", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("review", dispute.key) });
    await (await byId("dispute-report")).click();
    await byId("dispute");
    await (await called("Answer: refused.")).click();
    await until("the answer", async () => (await stage?.db.disputes.toArray())?.[0]?.answer === "refused");
    expect((await stage.db.disputes.toArray())[0]).toMatchObject({ addressee: "report", keepName: false, reviewerName: null });
  });

  it("hands over a packet of the reviews she chose, and nothing of the others", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("handover", server.key) });
    await byId("packet-review");
    const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-testid=packet-review] input")];
    for (const box of boxes) if (box.checked) box.click();
    await (await byId("packet-save")).click();
    await reads("Choose at least one review or journal entry.");
    boxes[0]?.click();
    await (await byId("packet-save")).click();
    const { name, content } = await file();
    expect(name).toMatch(/^packet-union-\d{4}-\d{2}-\d{2}\.zip$/);
    const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual(["SHA256SUMS.txt", "check.html", "packet.html", "packet.json"]);
    expect(JSON.parse(new TextDecoder().decode(files["packet.json"])).captures).toHaveLength(1);
  });

  it("has the seal of her record checked, and is told from which link on it does not hold", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("handover", server.key) });
    await (await byId("packet-verify")).click();
    await reads("Nothing is sealed yet.");
    for (const day of [1, 2, 3]) {
      const entry = { at: `2026-11-0${day}T20:00:00Z`, kind: "threat", who: "", said: `No ${day}`, note: "" } as const;
      await logIncident(stage.db, { ...entry, subject: server.key }, `2026-11-0${day}T21:00:00Z`);
    }
    await (await byId("packet-verify")).click();
    await reads("Links in all: 3.");
    const [, second] = await stage.db.seals.orderBy("key").toArray();
    await stage.db.seals.update(second?.key ?? "", { at: "2026-11-01T00:00:00Z" });
    await (await byId("packet-verify")).click();
    await reads("is broken from link 1 on.");
  });

  it("makes a sheet of the kind words she leaves ticked", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("shelf", teacher.key) });
    await byId("shelf-passage");
    const labels = [...document.querySelectorAll<HTMLElement>("[data-testid=shelf-passage]")];
    const said = labels.map((label) => label.querySelector("q")?.textContent ?? "");
    expect(said.length).toBeGreaterThan(0);
    labels[0]?.querySelector("input")?.click();
    await (await byId("shelf-save")).click();
    const text = await (await file()).content.text();
    expect(text.match(/class="said"/g) ?? []).toHaveLength(said.length - 1);
    expect(text).toContain("What people wrote");
  });
});

describe("a driver whose city has a line of its own", () => {
  it("enters it, sees it beside ours with its day, is judged by it, and goes back to ours", async () => {
    stage = await open({ as: "page", who: [...everyone], place: place("rules", "uber") });
    await reads("As others report: Below 4.6.");
    await typeIn(await byId("own-line"), "9");
    await (await byId("own-line-save")).click();
    await reads("A number on the scale of Uber");
    await typeIn(await byId("own-line"), "4,7");
    await (await byId("own-line-save")).click();
    await reads("Below 4.7. Your own value, entered November 20, 2026.");
    const summary = async () => (await stage?.db.summaries.get("uber:account"))?.summary.window;
    await until("a summary with it", async () => (await summary())?.line === 4.7 && (await summary())?.lineConfidence === "own");
    await (await byId("own-line-back")).click();
    await until("a summary with ours", async () => (await summary())?.line === 4.6);
    await until("ours alone", () => document.querySelector("[data-testid=own-line-back]") === null);
  });
});
