import { siteById } from "../../../src/adapters/index";
import { rulesById } from "../../../src/adapters/rules";
import { captureDigest, incidentDigest, nextLink } from "../../../src/core/identity/seal";
import { makePacket, type Table } from "../../../src/core/packet/packet";
import type { Cover, Packet } from "../../../src/core/schema/packet";
import type { IncidentRow, ReviewRow, SubjectRow } from "../../../src/core/schema/rows";
import type { SiteInfo } from "../../../src/core/schema/site";
import { words } from "../../../src/ui/i18n";

export const site = siteById("yelp") as SiteInfo;
export const madeAt = "2026-11-23T12:00:00.000Z";
export const english = words("en");

export const subject: SubjectRow = {
  key: "yelp:plum",
  site: "yelp",
  siteId: "plum",
  name: "The <Plum> & Co",
  kind: "workplace",
  aliases: ["Nadia"],
  claimedAt: "2026-11-01T08:00:00.000Z",
  revision: 3,
};
export const reviewRow = (n: number, text: string): ReviewRow => ({
  key: `yelp:plum|a:${n}`,
  subject: subject.key,
  siteReviewId: null,
  reviewer: "7f3a00000000000000000000000000aa",
  rating: (n % 5) + 1,
  postedOn: "2026-11-10",
  text,
  reply: null,
  previous: [],
  details: {},
  firstSeen: "2026-11-11T09:00:00.000Z",
  seenFrom: "2026-11-11T09:00:00.000Z",
  lastSeen: "2026-11-20T09:00:00.000Z",
  version: 1,
  contentHash: "0",
});
export const incident: IncidentRow = {
  key: "i1",
  subject: subject.key,
  at: "2026-11-09T20:00:00.000Z",
  loggedAt: "2026-11-09T21:00:00.000Z",
  kind: "threat",
  who: "J.",
  said: "Free dessert or one star.",
  note: "I was shaking.",
  review: null,
};

export function tableOf(texts: readonly string[]): Table {
  const reviews = texts.map((text, n) => ({ review: reviewRow(n, text), versions: [], disputes: [], answers: [], absences: [] }));
  const chain = "00112233aabbccdd";
  const first = nextLink(null, { chain, at: incident.loggedAt, kind: "incident", items: [incidentDigest(incident)] });
  const items = reviews.map(({ review }) => captureDigest(subject.key, review));
  const second = nextLink(first, { chain, at: "2026-11-11T09:00:00.000Z", kind: "capture", items });
  return {
    subject,
    site,
    rules: rulesById("yelp"),
    summary: null,
    reviews,
    incidents: [incident],
    shifts: [],
    snapshot: null,
    chains: [[first, second]],
  };
}

export const packetOf = (texts: readonly string[], cover: Cover = "union"): Packet =>
  makePacket(tableOf(texts), { cover, lang: "en", madeAt, zone: "UTC" });
