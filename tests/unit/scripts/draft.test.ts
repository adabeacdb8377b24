import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../../scripts/draft";

let folder = "";
let out = "";
let errors = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rejoinder-draft-"));
  out = "";
  errors = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (content: unknown): string => {
  const path = join(folder, "input");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const review = { id: "r1", rating: 2, postedOn: "2026-11-14", text: "We waited an hour for the soup and the bill had a corkage fee." };
const subject = { id: "ladle", site: "yelp", kind: "workplace", aliases: ["Maria"], reviews: [review] };
const now = ["--now", "2026-11-23T12:00:00Z"];

describe("draft, for people who want the words as data", () => {
  it("gives three phrasings for a server's manager with what the guards say", async () => {
    expect(await main(["--addressee", "manager", "--lang", "en", ...now, file({ subjects: [subject], role: "server" })])).toBe(0);
    const { drafts } = JSON.parse(out);
    expect(drafts).toHaveLength(3);
    expect(new Set(drafts.map(({ text }: { text: string }) => text)).size).toBe(3);
    expect(drafts[0]).toMatchObject({ addressee: "manager", lang: "en", findings: [] });
  });

  it("takes the role and the facts from the subject too, and knows an adjunct as a teacher", async () => {
    const adjunct = { ...subject, site: "ratemyprofessors", kind: "own", role: "adjunct", facts: ["The syllabus lists the late rule."] };
    expect(await main(["--addressee", "memo", "--lang", "es", ...now, file({ subjects: [adjunct] })])).toBe(0);
    expect(JSON.parse(out).drafts[0].text).toContain("The syllabus lists the late rule.");
  });

  it("says why nobody may be written to there, and that is no error", async () => {
    expect(await main(["--addressee", "public", "--lang", "en", ...now, file({ subjects: [subject], role: "server" })])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ drafts: [], refused: { addressee: "public" } });
    expect(JSON.parse(out).refused.why).toContain("owner");
  });

  it("checks a text of the worker's own", async () => {
    const path = file("The man at table 12 is a liar.");
    expect(await main(["--check", "--addressee", "public", "--site", "google", "--role", "server", "--lang", "en", path])).toBe(0);
    const { stop, findings } = JSON.parse(out);
    expect(stop).toBe(true);
    expect(findings.map(({ kind }: { kind: string }) => kind)).toContain("accusation");
    expect(Object.keys(findings[0])).toEqual(expect.arrayContaining(["kind", "start", "end", "why"]));
  });

  it("takes a bare day as the time, and a file that an editor marked as Unicode", async () => {
    const marked = file(`\uFEFF${JSON.stringify({ subjects: [subject], role: "server" })}`);
    expect(await main(["--addressee", "manager", "--lang", "en", "--now", "2026-11-23", marked])).toBe(0);
    const text = file("\uFEFFThe man at table 12 is a liar.");
    out = "";
    await main(["--check", "--addressee", "public", "--site", "google", "--role", "server", "--lang", "en", text]);
    const [first] = JSON.parse(out).findings;
    expect("The man at table 12 is a liar.".slice(first.start, first.end)).toMatch(/^\w.*\w$/);
  });

  it("checks a report to the platform under either name", async () => {
    const path = file("Category: privacy. The passage names a street.");
    expect(await main(["--check", "--addressee", "platform", "--site", "yelp", "--role", "adjunct", "--lang", "en", path])).toBe(0);
    expect(JSON.parse(out)).toEqual({ stop: false, findings: [] });
  });

  it.each([
    [["--addressee", "aunt", "--lang", "en", "x"]],
    [["--addressee", "manager", "--lang", "fr", "x"]],
    [["--addressee", "manager"]],
    [["--lang"]],
    [["--colour", "red", "--addressee", "manager", "--lang", "en", "x"]],
    [["--addressee", "manager", "--lang", "en", "no-such-file.json"]],
    [["--addressee", "manager", "--lang", "en", "--now", "2026-02-30", "x"]],
    [["--check", "--addressee", "manager", "--lang", "en", "--role", "server", "no-such-file.txt"]],
  ])("refuses %j with one line", async (args) => {
    expect(await main(args)).toBe(2);
    expect(out).toBe("");
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    ["not JSON"],
    [{ subjects: [] }],
    [{ subjects: [{ ...subject, reviews: [] }] }],
    [{ subjects: [{ ...subject, site: "nowhere" }] }],
    [{ subjects: [{ ...subject, reviews: [{ ...subject.reviews[0], rating: 9 }] }] }],
  ])("refuses the file %j with one line", async (content) => {
    expect(await main(["--addressee", "manager", "--lang", "en", file(content)])).toBe(2);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
  });
});
