import { describe, expect, it } from "vitest";
import { siteById } from "../../../src/adapters/index";
import { rulesById } from "../../../src/adapters/rules";
import { incidentDigest, nextLink } from "../../../src/core/identity/seal";
import { makePacket, type Table } from "../../../src/core/packet/packet";
import { withOwn } from "../../../src/core/rules/own";
import { Cover, Packet } from "../../../src/core/schema/packet";
import type { DisputeRow, SnapshotRow } from "../../../src/core/schema/rows";
import type { SiteInfo } from "../../../src/core/schema/site";
import type { WindowNow } from "../../../src/core/schema/summary";
import { words } from "../../../src/ui/i18n";
import { packetFiles } from "../../../src/ui/packet/files";
import { english, incident, madeAt, subject, tableOf } from "./table";

const make = (table: Table, more: { cover?: Cover; zone?: string } = {}): Packet =>
  Packet.parse(makePacket(table, { cover: "union", lang: "en", madeAt, zone: "UTC", ...more }));
const pageOf = (packet: Packet, lang: "en" | "es" = "en"): string => packetFiles(packet, words(lang))["packet.html"] ?? "";
const withReview = (table: Table, change: object): Table => ({
  ...table,
  reviews: table.reviews.map(({ review, ...rest }) => ({ ...rest, review: { ...review, ...change } })),
});
const dispute = {
  key: "d",
  subject: subject.key,
  review: "yelp:plum|a:0",
  addressee: "report",
  ground: "payment-demand",
  filedOn: "2026-11-12",
  dueOn: "2026-11-26",
  answer: "refused",
  answeredOn: "2026-11-18",
  appealsLeft: 1,
  note: "They want a photograph.",
  openedAt: madeAt,
  keepName: true,
  reviewerName: "Jordan K.",
} satisfies DisputeRow;
const disputed = (table: Table): Table => ({ ...table, reviews: table.reviews.map((one) => ({ ...one, disputes: [dispute] })) });

describe("whoever reads the record of a worker", () => {
  it("finds the hours of the evening before a day, in the worker's own time zone", () => {
    const table = {
      ...withReview(tableOf(["x"]), { postedOn: "2026-11-09" }),
      incidents: [{ ...incident, at: "2026-11-09T03:10:00.000Z" }],
    };
    const order = (zone: string) => make(table, { zone }).timeline.map(({ what }) => what);
    // Ten past ten in the evening of 8 November in New York; ten past four in the morning of the 9th in Berlin.
    expect(order("America/New_York")).toEqual(["logged", "posted", "seen"]);
    expect(order("Europe/Berlin")).toEqual(["posted", "logged", "seen"]);
    expect(pageOf(make(table, { zone: "America/New_York" }))).toContain("time zone America/New_York");
  });

  it("is not told that a page was read when the worker typed the review in or brought it in", () => {
    const codes = (source: "typed" | "imported" | undefined) => {
      const { summary, unknown, timeline } = make(withReview({ ...tableOf(["x"]), chains: [] }, source ? { source } : {}));
      return [...summary, ...unknown].map(({ code }) => code).concat(timeline.map(({ what }) => what));
    };
    expect(codes("typed")).toEqual(expect.arrayContaining(["packet.typed", "unknown.unread", "dated", "kept"]));
    expect(codes("imported")).toEqual(expect.arrayContaining(["packet.imported", "unknown.unread", "dated", "kept"]));
    expect(codes("typed")).not.toEqual(expect.arrayContaining(["packet.captures"]));
    expect(codes(undefined)).toEqual(expect.arrayContaining(["packet.captures", "unknown.unsealed", "posted", "seen"]));
    expect(pageOf(make(withReview(tableOf(["x"]), { source: "typed" })))).toContain("no page was read");
  });

  it("hears that an entry was there before a review only when the seal says so, whatever time is written on it", () => {
    const table = tableOf(["x"]);
    const late = nextLink(null, {
      chain: "00112233aabbccdd",
      at: "2026-11-20T09:00:00.000Z",
      kind: "incident",
      items: [incidentDigest(incident)],
    });
    const { summary, unknown } = make({ ...table, chains: [[late]] });
    expect(summary.find(({ code }) => code === "packet.entries")?.params).toEqual({ n: 1, before: 0 });
    expect(unknown.map(({ code }) => code)).toContain("unknown.after");
    expect(make({ ...table, chains: [] }).unknown.map(({ code }) => code)).toContain("unknown.unsealedEntries");
  });

  it("never takes two writers for one", () => {
    const table = tableOf(["one", "two", "three", "four"]);
    const hashes = ["7f3a00aa", "7f3a00bb", "7f3a00aa", "1234ffff"].map((start) => start.padEnd(32, "0"));
    const reviews = table.reviews.map((one, i) => ({ ...one, review: { ...one.review, reviewer: hashes[i] ?? null } }));
    expect(make({ ...table, reviews }).captures.map(({ code }) => code)).toEqual(["7F3A00AA", "7F3A00BB", "7F3A00AA", "1234"]);
  });

  it("has an unlocked name only where the dispute is dealt with, never an employer or a hearing", () => {
    const holds = (cover: Cover) => JSON.stringify(packetFiles(make(disputed(tableOf(["x"])), { cover }), english)).includes("Jordan K.");
    expect(Cover.options.filter(holds)).toEqual(["platform", "union", "lawyer"]);
  });

  it("reads of a dispute on which ground, filed and due when, what came back, and what is left", () => {
    const packet = make(disputed(tableOf(["x"])));
    expect(packet.timeline.map(({ what }) => what)).toEqual(["logged", "posted", "seen", "filed", "answered"]);
    const page = pageOf(packet);
    for (const part of [
      "filed November 12, 2026",
      "Ground: demanding payment.",
      "Answer due November 26, 2026.",
      "refused",
      "One more try is left.",
    ])
      expect(page).toContain(part);
    expect(page).toContain("They want a photograph.");
    expect(pageOf(make(disputed(tableOf(["x"])), { cover: "platform" }))).not.toContain("They want a photograph.");
    expect(pageOf(packet, "es")).toContain("Queda un intento más.");
  });

  it("sees in the order of time when a review went and came back", () => {
    const table = tableOf(["x"]);
    const at = (day: number) => `2026-11-${day}T09:00:00.000Z`;
    const away = { review: "yelp:plum|a:0", subject: subject.key, kind: "gone", lastSeen: at(12), checkedAt: at(14) } as const;
    const rest = { key: "1", covered: { order: "newest", to: 6, ends: true }, notCounted: { before: null, after: null } } as const;
    const absences = [{ ...away, ...rest, since: at(13), until: at(15) }];
    const { timeline } = make({ ...table, reviews: table.reviews.map((one) => ({ ...one, absences })) });
    expect(timeline.slice(-2).map(({ what, at: when }) => [what, when])).toEqual([
      ["gone", at(13)],
      ["back", at(15)],
    ]);
  });

  it("has things of one moment in one line", () => {
    const page = pageOf(make(tableOf(["a", "b", "c", "d"])));
    expect(page).toContain("Reviews 1–4 were first seen");
    expect(page).not.toContain("Review 2 was first seen");
  });

  it("has a first page of its own, with few reviews in a line each and many counted by their stars", () => {
    const few = pageOf(make(tableOf(["a", "b"])));
    expect(few.indexOf("What is not known")).toBeLessThan(few.indexOf('class="page"'));
    expect(few).toContain("What is known of it");
    const many = pageOf(make(tableOf(Array.from({ length: 500 }, (_, n) => `${n}`))));
    expect(many.slice(0, many.indexOf('class="page"')).match(/<tr>/g)).toHaveLength(6);
    expect(many).toContain("<td>1 of 5 stars</td><td>100</td>");
  });

  it("is not asked anything: what was a question to the worker is left out", () => {
    const flag = { reviewId: "yelp:plum|a:0", kind: "dispute", strength: "note", against: [] } as const;
    const reasons = [{ code: "dispute.told", params: {}, spans: [] }];
    const summary = { flags: [{ ...flag, reasons }] } as unknown as Table["summary"];
    for (const lang of ["en", "es"] as const) expect(pageOf(make({ ...tableOf(["x"]), summary }), lang)).not.toContain("?</li>");
  });
});

describe("the number in a record", () => {
  const window: WindowNow = {
    average: 4.71,
    n: 500,
    size: 500,
    line: 4.6,
    lineKind: "job",
    lineId: "reported-minimum",
    lineConfidence: "B",
    lineAsOf: "2026-11-23",
    lineSource: "a forum",
    judged: null,
    room: 4.71 - 4.6,
    onesToLine: 14,
  };
  const snapshot = { at: "2026-11-20T18:00:00.000Z", source: "typed", average: 4.71, count: 3120 } as unknown as SnapshotRow;
  const uber = (more: object = {}): Table => ({
    ...tableOf(["x"]),
    site: siteById("uber") as SiteInfo,
    rules: rulesById("uber"),
    snapshot,
    summary: { flags: [], window } as unknown as Table["summary"],
    ...more,
  });
  const text = (table: Table, cover: Cover = "lawyer") =>
    pageOf(make(table, { cover }))
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#39;", "'");

  it("is said to be the worker's note where it is, the platform's where it was read, and counted where it was counted", () => {
    expect(text(uber())).toMatch(/The worker noted on .* that the platform showed 4\.71\. Ratings in all, as given there: 3,120\./);
    expect(text(uber())).not.toContain("Counted on");
    expect(text(uber({ snapshot: { ...snapshot, source: "page" } }))).toMatch(/the platform's page showed 4\.71/);
    const counted = text(uber({ snapshot: null }));
    expect(counted).toContain("Counted on the worker's device: a mean of 4.71 over the 500 ratings");
    expect(counted).not.toContain("showed");
  });

  it("stands beside its line, with day and source; what a rating can do is reckoned out", () => {
    const said = text(uber());
    expect(said).toMatch(/Others report a line at 4\.60; the platform does not publish it\. \(a forum, as of November 23, 2026\)/);
    // 4.71 - 4.60 = 0.11; a one for a five takes 4 / 500 = 0.008 each: 13 take 0.104, 14 take 0.112.
    expect(said).toContain("The number stands 0.11 above that line.");
    expect(said).toContain("in a row to bring it there: 14.");
    expect(said).toContain("4 / 500 = 0.008");
  });

  it("stands on the first page, also where there is no review at all", () => {
    for (const lang of ["en", "es"] as const) {
      const driver = { ...subject, kind: "account" } as const;
      const page = pageOf(make(uber({ subject: driver, reviews: [], incidents: [] }), { cover: "hearing" }), lang);
      expect(page.slice(0, page.indexOf(words(lang).t("packet.unknown")))).toContain("4.71");
      expect(page.replace(/<style>[\s\S]*?<\/style>/, "")).not.toMatch(/\{\w+\}|undefined|\[object|packet\.\w+\.|reason\./);
    }
    const { summary, unknown } = make(uber({ reviews: [], incidents: [] }));
    expect([...summary, ...unknown].map(({ code }) => code)).toEqual(["packet.noReviews", "unknown.clock", "unknown.elsewhere"]);
  });

  it("rests on no hearsay: what is only general knowledge is not said", () => {
    const hearsay = { ...window, lineConfidence: "G-high" };
    expect(text(uber({ summary: { flags: [], window: hearsay } }))).not.toContain("4.60");
  });

  it("names the worker's own window as the worker's own", () => {
    const rules = withOwn(rulesById("uber"), [{ site: "uber", part: "window", value: 100, on: "2026-11-19" }]);
    const said = text(uber({ rules, summary: { flags: [], window: { ...window, size: 100 } } }));
    // Four stars over a hundred ratings.
    expect(said).toMatch(/4 \/ 100 = 0\.040; .* \(the worker's own entry of November 19, 2026\)/);
    expect(said).not.toContain("500 ratings.");
  });

  it("stays at home where nobody needs it", () => {
    for (const cover of ["platform", "hr"] as const) expect(text(uber(), cover)).not.toContain("4.71");
  });
});
