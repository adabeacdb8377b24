import { strToU8, zipSync } from "fflate";
import { siteById } from "../src/adapters/index";
import { rulesById } from "../src/adapters/rules";
import { textSum } from "../src/core/identity/hash";
import { captureDigest, nextLink } from "../src/core/identity/seal";
import { makePacket, type Table } from "../src/core/packet/packet";
import type { ReviewRow, SubjectRow } from "../src/core/schema/rows";
import { summarise } from "../src/core/summary";
import { words } from "../src/ui/i18n";
import { packetFiles, packetZip } from "../src/ui/packet/files";
import { say } from "../tests/bench/ratings/say";
import { compare, time } from "../tests/bench/timing";

const REVIEWS = 500;
const RUNS = 9;
/** The goal of issue and house: a packet of 500 reviews in under two seconds. */
const LIMIT_MS = 2_000;
const AT = "2026-11-16T09:00:00.000Z";
const SENTENCE = "Nadia refused to take the service fee off, we waited forty minutes for two plates and the soup came cold. ";

const subject: SubjectRow = {
  key: "yelp:plum",
  site: "yelp",
  siteId: "plum",
  name: "The Plum",
  kind: "workplace",
  aliases: ["Nadia"],
  claimedAt: AT,
  revision: 1,
};

/** Invented reviews of 100 to 700 characters, each sealed. */
function table(): Table {
  const site = siteById("yelp");
  if (!site) throw new Error("no site yelp");
  const rules = rulesById("yelp");
  const rows = Array.from({ length: REVIEWS }, (_, n): ReviewRow => {
    const on = `2026-${String(1 + (n % 10)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
    const seen = { firstSeen: AT, seenFrom: AT, lastSeen: AT, version: 1, contentHash: "0", siteReviewId: null, reply: null };
    const text = `${n}. ${SENTENCE.repeat(1 + (n % 7))}`;
    const reviewer = n.toString(16).padStart(32, "0");
    return {
      ...seen,
      key: `yelp:plum|a:${n}`,
      subject: subject.key,
      reviewer,
      rating: (n % 5) + 1,
      postedOn: on,
      text,
      previous: [],
      details: {},
    };
  });
  const items = rows.map((row) => captureDigest(subject.key, row));
  const link = nextLink(null, { chain: "00112233aabbccdd", at: AT, kind: "capture", items });
  const reviews = rows.map((row) => ({ ...row, id: row.key }));
  const history = {
    id: subject.key,
    site: "yelp",
    kind: subject.kind,
    aliases: ["Nadia"],
    reviews,
    snapshots: [],
    incidents: [],
    shifts: [],
  };
  const summary = summarise(history, { site, rules, now: new Date("2026-11-23T12:00:00Z") });
  const parts = { versions: [], disputes: [], answers: [], absences: [] };
  return {
    subject,
    site,
    rules,
    summary,
    reviews: rows.map((review) => ({ review, ...parts })),
    incidents: [],
    shifts: [],
    snapshot: null,
    chains: [[link]],
  };
}

/** A packet of 500 reviews as one file, beside the least that must be done: its words as JSON, their sums, and the zip. */
export async function main(): Promise<number> {
  const on = table();
  const said = words("en");
  const make = () => makePacket(on, { cover: "lawyer", lang: "en", madeAt: "2026-11-23T12:00:00.000Z", zone: "UTC" });
  const files = packetFiles(make(), said);
  const floor = () => {
    const json = JSON.stringify(on.reviews);
    const texts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
    return [textSum(json), textSum(files["packet.html"] ?? ""), zipSync(Object.fromEntries(texts))];
  };
  const { value, baseline } = await compare(
    RUNS,
    () => time(() => packetZip(make(), said)),
    () => time(floor),
  );
  say(`packet of ${REVIEWS} reviews`, value, "ms", baseline, `under ${LIMIT_MS} ms`);
  return value < LIMIT_MS ? 0 : 1;
}
