import { isAway } from "../../core/packet/told";
import type { Capture, Cover, Packet } from "../../core/schema/packet";
import type { Reason } from "../../core/schema/summary";
import type { Words } from "../i18n/words";
import { type Html, html } from "./html";
import { shownLines } from "./numbers";

/** As many reviews have a line each on the first page; more are only counted. */
const LINES = 12;

/** Where whoever reads it asks for a name and a number first. A platform knows both from the account. */
const named: readonly Cover[] = ["hr", "union", "hearing", "lawyer"];

/** The sentence of a coded line; singular where it counts one thing. */
export function said({ code, params }: Reason, words: Words): string {
  const one = params.n === 1 ? words.coded("reason", `${code}.one`, params) : null;
  return one ?? words.coded("reason", code, params) ?? code;
}

/** All that fits on one page: what this is, what it holds, what is not known, and the reviews in a line each. */
export function pageOne(packet: Packet, words: Words): Html {
  const { t, moment } = words;
  const { subject, cover, captures } = packet;
  return html`<header>
<h1>${t("packet.record")}</h1>
<p><strong>${t(`packet.cover.${cover}`)}</strong></p>
<p><bdi>${subject.name}</bdi>${subject.name !== subject.site && html` · ${subject.site}`}${subject.address ? html` · <span class="hash">${subject.address}</span>` : null}</p>
<p class="quiet">${t("packet.made", { when: moment(packet.madeAt) })} ${t("packet.zone", { zone: packet.zone })} ${t("packet.sorts")}</p>
${named.includes(cover) && html`<p class="fill"><span>${t("packet.fill.name")}</span><span>${t("packet.fill.number")}</span></p>`}
</header>
<section><h2>${t("packet.summary")}</h2><ul>${packet.summary.map((line) => html`<li>${said(line, words)}</li>`)}${subject.kind !== "workplace" && shownLines(packet, words).map((line) => html`<li>${line}</li>`)}</ul></section>
<section><h2>${t("packet.unknown")}</h2><ul>${packet.unknown.map((line) => html`<li>${said(line, words)}</li>`)}</ul></section>
${captures.length > 0 && html`<section class="keep"><h2>${t("packet.glance")}</h2>${captures.length > LINES ? byStars(captures, words, subject.scaleMax) : glance(captures, words, subject.scaleMax)}</section>`}`;
}

const head = (titles: readonly string[]): Html =>
  html`<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>`;

function glance(captures: readonly Capture[], { t, shortDay }: Words, max: number): Html {
  const row = (capture: Capture): Html => {
    const { n, versions, disputes, source } = capture;
    const [now] = versions;
    const oldest = versions.at(-1)?.postedOn;
    const became = [
      source === null ? t(isAway(capture) ? "packet.became.away" : "packet.became.there") : t(`packet.source.${source}`),
      ...(versions.length > 1 ? [t("packet.became.changed")] : []),
      ...disputes.map(({ answer }) => `${t("packet.became.disputed")} ${t(`dispute.answer.${answer}`)}`),
    ];
    return html`<tr><td>${n}</td><td>${oldest ? shortDay(oldest) : t("packet.noDay")}</td><td>${t("stars.name", { rating: now?.rating ?? 0, max })}</td><td>${became.join(" ")}</td></tr>`;
  };
  return html`<table>${head([t("packet.col.review"), t("packet.col.posted"), t("packet.col.stars"), t("packet.col.became")])}<tbody>${captures.map(row)}</tbody></table>`;
}

function byStars(captures: readonly Capture[], { t, number }: Words, max: number): Html {
  const counts = new Map<number, number>();
  for (const { versions } of captures) {
    const rating = versions[0]?.rating ?? 0;
    counts.set(rating, (counts.get(rating) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a], [b]) => a - b);
  return html`<table>${head([t("packet.col.stars"), t("packet.col.count")])}<tbody>${rows.map(([rating, n]) => html`<tr><td>${t("stars.name", { rating, max })}</td><td>${number(n)}</td></tr>`)}</tbody></table>`;
}
