import type { Capture, Event, Packet, PacketEntry, SealedAt } from "../../core/schema/packet";
import type { Reason } from "../../core/schema/summary";
import type { Words } from "../i18n/words";
import { Html, html } from "./html";
import { style } from "./style";

/** The packet as one self-contained page, in the words given: prints well, opens anywhere, loads nothing and runs nothing. */
export function packetDocument(packet: Packet, words: Words, sums: { json: string }): string {
  const { t, moment } = words;
  const { subject, cover, captures, journal } = packet;
  const page = html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t(`packet.cover.${cover}`)}: ${subject.name}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>${t(`packet.cover.${cover}`)}</h1>
<p><bdi>${subject.name}</bdi> · ${subject.site}${subject.address ? html` · <span class="hash">${subject.address}</span>` : null}</p>
<p class="quiet">${t("packet.made", { when: moment(packet.madeAt) })} ${t("packet.sorts")}</p>
</header>
<section><h2>${t("packet.summary")}</h2><ul>${packet.summary.map((line) => html`<li>${said(line, words)}</li>`)}</ul></section>
<section><h2>${t("packet.unknown")}</h2><ul>${packet.unknown.map((line) => html`<li>${said(line, words)}</li>`)}</ul></section>
<section><h2>${t("packet.timeline")}</h2>${timeline(packet, words)}</section>
${journal.length > 0 && html`<section class="firsthand"><h2>${t("packet.journal")}</h2><p class="quiet">${t("packet.journal.what")}</p>${journal.map((entry) => entryPart(entry, words))}</section>`}
<section><h2>${t("packet.captures")}</h2><p class="quiet">${t(captures.some(({ reviewer }) => reviewer !== null) ? "packet.captures.named" : "packet.captures.what")}</p>${captures.map((capture) => capturePart(capture, packet, words))}</section>
${shiftsPart(packet, words)}
${numbersPart(packet, words)}
<footer><h2>${t("packet.check")}</h2><p>${t("packet.check.how")}</p><p class="hash">packet.json SHA-256 ${sums.json}</p></footer>
</body>
</html>
`;
  return page.source;
}

/** The sentence of a coded line; singular where it counts one thing. */
function said({ code, params }: Reason, words: Words): string {
  const one = params.n === 1 ? words.coded("reason", `${code}.one`, params) : null;
  return one ?? words.coded("reason", code, params) ?? code;
}

function timeline(packet: Packet, words: Words): Html {
  const row = ({ at, what, capture, entry }: Event): Html => {
    const when = at.length === 10 ? words.day(at) : words.moment(at);
    const kind = packet.journal.find(({ n }) => n === entry)?.entry.kind;
    const text =
      kind === undefined
        ? words.t(`packet.event.${what}`, { n: capture ?? 0 })
        : `${words.t(`journal.kind.${kind}.name`)} (${words.t("packet.event.logged", { n: entry ?? 0 })})`;
    return html`<tr><td>${when}</td><td>${text}</td></tr>`;
  };
  return html`<table><thead><tr><th scope="col">${words.t("packet.when")}</th><th scope="col">${words.t("packet.what")}</th></tr></thead><tbody>${packet.timeline.map(row)}</tbody></table>`;
}

function sealLine(digest: string, sealed: SealedAt, { t, moment }: Words): Html {
  const where = sealed ? t("packet.sealed", { when: moment(sealed.at), index: sealed.index }) : t("packet.unsealed");
  return html`<p class="quiet">${where} <span class="hash">${digest}</span></p>`;
}

function entryPart({ n, entry, digest, sealed }: PacketEntry, words: Words): Html {
  const { t, day, moment } = words;
  const when = entry.at.length === 10 ? day(entry.at) : moment(entry.at);
  return html`<article><h3>${t("packet.entry", { n })} ${t(`journal.kind.${entry.kind}.name`)}</h3>
<p>${when}${entry.who !== "" && html` · <bdi>${entry.who}</bdi>`}${entry.loggedAt && html` · ${t("journal.logged", { when: moment(entry.loggedAt) })}`}</p>
${entry.said !== "" && html`<p class="said" dir="auto">${entry.said}</p>`}
${entry.note !== "" && html`<p>${t("packet.note")} <bdi>${entry.note}</bdi></p>`}
${sealLine(digest, sealed, words)}</article>`;
}

function capturePart(capture: Capture, packet: Packet, words: Words): Html {
  const { t, day, moment } = words;
  const max = packet.subject.scaleMax;
  const by = capture.reviewer ?? (capture.code ? t("review.by", { code: capture.code }) : t("review.byNobody"));
  const signs = capture.flags.flatMap((flag) => [
    ...flag.reasons.map((reason) => html`<li>${said(reason, words)}</li>`),
    ...flag.against.map((reason) => html`<li>${t("packet.against")} ${said(reason, words)}</li>`),
  ]);
  return html`<article><h3>${t("packet.capture", { n: capture.n })} <bdi>${by}</bdi></h3>
${capture.address && html`<p class="hash">${capture.address}</p>`}
<p class="quiet">${t("packet.seen", { first: moment(capture.firstSeen), last: moment(capture.lastSeen) })}</p>
${capture.away.map(({ kind, lastSeen, since, checkedAt, until }) =>
  until === null
    ? html`<p><strong>${t(`packet.${kind}`, { last: moment(lastSeen), since: moment(since), checked: moment(checkedAt) })}</strong></p>`
    : html`<p>${t("packet.wasAway", { since: moment(since), until: moment(until) })}</p>`,
)}
${capture.versions.map(
  (version, i) => html`${i > 0 && html`<p><strong>${t("packet.before")}</strong></p>`}
<p>${t("stars.name", { rating: version.rating, max })} · ${version.postedOn ? day(version.postedOn) : t("review.postedUnknown")}</p>
<p class="said" dir="auto">${version.text === "" ? t("list.noText") : version.text}</p>
${version.reply && html`<p>${t("review.reply")}</p><p class="said" dir="auto">${version.reply.text}</p>`}
${sealLine(version.digest, version.sealed, words)}`,
)}
${capture.shown.map((earlier) => html`<p>${t("packet.shown")}</p><p class="said" dir="auto">${earlier.text}</p>`)}
${signs.length > 0 && html`<p>${t("packet.signs")}</p><ul>${signs}</ul>`}
${capture.disagreed.map(({ kind, note, at }) => html`<p>${t("packet.disagreed", { sign: t(`flag.${kind}`), when: moment(at) })} <bdi>${note}</bdi></p>`)}
${capture.disputes.map(
  ({ addressee, filedOn, dueOn, answer, answeredOn }) =>
    html`<p>${filedOn && t("packet.dispute", { to: t(`draft.${addressee}`), filed: filedOn })} ${dueOn && t("packet.due", { due: dueOn })} ${t(`dispute.answer.${answer}`)}${answeredOn && html` (${day(answeredOn)})`}</p>`,
)}</article>`;
}

function shiftsPart({ shifts }: Packet, { t, day }: Words): Html | null {
  if (shifts.length === 0) return null;
  const row = ({ day: on, start, end, off, label }: Packet["shifts"][number]): Html =>
    html`<tr><td>${day(on)}</td><td>${off ? t("packet.off") : [start, end].filter(Boolean).join(" – ")}</td><td><bdi>${label}</bdi></td></tr>`;
  return html`<section><h2>${t("packet.shifts")}</h2><table><tbody>${shifts.map(row)}</tbody></table></section>`;
}

/** A quoted rule as a sentence: its id says which, its value is a number, a code or words. */
function ruleSaid(id: string, value: string, on: string, { t, coded }: Words): string {
  if (id.startsWith("window.")) return coded("rules.window", id.slice("window.".length), { n: value }) ?? value;
  if (id === "exclusion") return coded("reason.exclusion.rule", value, { on }) ?? value;
  return t(id === "ground" ? "packet.rule.ground" : "packet.rule.line", { value });
}

function numbersPart({ window, rules, subject: { scaleMax } }: Packet, words: Words): Html | null {
  const { t, number, day } = words;
  if (!window?.average && rules.length === 0) return null;
  return html`<section><h2>${t("packet.numbers")}</h2>
${window !== null && window.average !== null && html`<p>${t("packet.window", { average: number(window.average, 2), n: window.n ?? "…" })}${window.line !== null && html` ${t(window.lineConfidence === "own" ? "packet.line.own" : window.lineConfidence === "A" ? "packet.line" : "packet.line.reported", { line: number(window.line, 2) })}`}</p>`}
${window !== null && window.size !== null && html`<p>${t("packet.arithmetic", { size: window.size, cost: number((scaleMax - 1) / window.size, 3) })}</p>`}
${rules.length > 0 && html`<ul>${rules.map(({ id, value, asOf, source }) => html`<li>${ruleSaid(id, value, day(asOf), words)} <span class="quiet">${t("packet.source", { source, day: day(asOf) })}</span></li>`)}</ul>`}</section>`;
}
