import { lexicon } from "../../core/drafts/speak";
import type { Dispute } from "../../core/schema/dispute";
import type { Capture, Event, Packet, PacketEntry, SealedAt } from "../../core/schema/packet";
import type { Reason } from "../../core/schema/summary";
import type { Words } from "../i18n/words";
import { type Html, html } from "./html";
import { said } from "./pageOne";

/** A review up to this many characters is kept on one page. */
const SHORT = 900;

/** Numbers as a reader would say them: 1–4, 7. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}

/** What happened at the same time in the same way stands in one line. */
function grouped(events: readonly Event[], shown: (at: string) => string): Array<{ first: Event; numbers: number[] }> {
  const groups: Array<{ first: Event; numbers: number[] }> = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && event.capture !== null && last.first.what === event.what && shown(last.first.at) === shown(event.at))
      last.numbers.push(event.capture);
    else groups.push({ first: event, numbers: event.capture === null ? [] : [event.capture] });
  }
  return groups;
}

export function timeline(packet: Packet, words: Words): Html {
  const { t, day, moment } = words;
  const when = (at: string) => (at.length === 10 ? day(at) : moment(at));
  const row = ({ first: { at, what, entry }, numbers }: { first: Event; numbers: number[] }): Html => {
    const kind = packet.journal.find(({ n }) => n === entry)?.entry.kind;
    const list = ranges(numbers);
    const text =
      kind !== undefined
        ? `${t(`journal.kind.${kind}.name`)} (${t("packet.event.logged", { n: entry ?? 0 })})`
        : numbers.length > 1 && what !== "logged"
          ? t(`packet.events.${what}`, { list })
          : t(`packet.event.${what}`, { n: list });
    return html`<tr><td>${when(at)}</td><td>${text}</td></tr>`;
  };
  return html`<table><thead><tr><th scope="col">${t("packet.when")}</th><th scope="col">${t("packet.what")}</th></tr></thead><tbody>${grouped(packet.timeline, when).map(row)}</tbody></table>`;
}

function sealLine(digest: string, sealed: SealedAt, { t, moment }: Words): Html {
  const where = sealed ? t("packet.sealed", { when: moment(sealed.at), index: sealed.index }) : t("packet.unsealed");
  return html`<p class="quiet seal">${where} <span class="hash">${digest}</span></p>`;
}

export function entryPart({ n, entry, digest, sealed }: PacketEntry, words: Words): Html {
  const { t, day, moment } = words;
  const when = entry.at.length === 10 ? day(entry.at) : moment(entry.at);
  return html`<article class="whole"><h3>${t("packet.entry", { n })} ${t(`journal.kind.${entry.kind}.name`)}</h3>
<p>${when}${entry.who !== "" && html` · <bdi>${entry.who}</bdi>`}${entry.loggedAt && html` · ${t("journal.logged", { when: moment(entry.loggedAt) })}`}</p>
${entry.said === "" ? html`<p class="quiet">${t("packet.noWords")}</p>` : html`<p class="lead">${t("packet.heard")}</p><p class="said" dir="auto">${entry.said}</p>`}
${entry.note !== "" && html`<p>${t("packet.note")} <bdi>${entry.note}</bdi></p>`}
${sealLine(digest, sealed, words)}</article>`;
}

export function capturePart(capture: Capture, packet: Packet, words: Words): Html {
  const { t, day, moment } = words;
  const max = packet.subject.scaleMax;
  const by = capture.reviewer ?? (capture.code ? t("review.by", { code: capture.code }) : t("review.byNobody"));
  const { source, firstSeen: first, lastSeen: last } = capture;
  const signs = capture.flags.flatMap((flag) => [
    ...flag.reasons.map((reason) => html`<li>${sign(reason, words)}</li>`),
    ...flag.against.map((reason) => html`<li>${t("packet.against")} ${sign(reason, words)}</li>`),
  ]);
  const length = capture.versions.reduce((sum, { text, reply }) => sum + text.length + (reply?.text.length ?? 0), 0);
  return html`<article${length <= SHORT && html` class="whole"`}><div class="lead"><h3>${t("packet.capture", { n: capture.n })} <bdi>${by}</bdi></h3>
<p class="quiet">${source === null ? t("packet.seen", { first: moment(first), last: moment(last) }) : `${t(`packet.source.${source}`)} ${t("packet.kept", { first: moment(first) })}`}${capture.address && html` <span class="hash">${capture.address}</span>`}</p></div>
${capture.away.map(({ kind, lastSeen, since, checkedAt, until }) =>
  until === null
    ? html`<p><strong>${t(`packet.${kind}`, { last: moment(lastSeen), since: moment(since), checked: moment(checkedAt) })}</strong></p>`
    : html`<p>${t("packet.wasAway", { since: moment(since), until: moment(until) })}</p>`,
)}
${capture.versions.map(
  (version, i) => html`${i > 0 && html`<p class="lead"><strong>${t("packet.before")}</strong></p>`}
<p class="lead">${t("stars.name", { rating: version.rating, max })} · ${version.postedOn ? t("packet.posted", { day: day(version.postedOn) }) : t("review.postedUnknown")}</p>
<p class="said" dir="auto">${version.text === "" ? t("list.noText") : version.text}</p>
${version.reply && html`<p class="lead">${t("review.reply")}</p><p class="said" dir="auto">${version.reply.text}</p>`}
${sealLine(version.digest, version.sealed, words)}`,
)}
${capture.shown.map((earlier) => html`<p class="lead">${t("packet.shown")}</p><p class="said" dir="auto">${earlier.text}</p>`)}
${signs.length > 0 && html`<p class="lead">${t("packet.signs")}</p><ul>${signs}</ul>`}
${capture.disagreed.map(({ kind, note, at }) => html`<p>${t("packet.disagreed", { sign: t(`flag.${kind}`), when: moment(at) })} <bdi>${note}</bdi></p>`)}
${capture.disputes.map((dispute) => disputePart(dispute, words))}</article>`;
}

/** A sign in the words the worker was shown, without what only speaks to the worker. */
const sign = (reason: Reason, words: Words): string => words.coded("packet.sign", reason.code, reason.params) ?? said(reason, words);

function disputePart({ addressee, ground, filedOn, dueOn, answer, answeredOn, appealsLeft, note }: Dispute, words: Words): Html {
  const { t, day, plural, lang } = words;
  const name = ground && (lexicon[lang].grounds[ground]?.name ?? ground);
  const parts = [
    filedOn
      ? t("packet.dispute", { to: t(`draft.${addressee}`), filed: day(filedOn) })
      : t("packet.dispute.undated", { to: t(`draft.${addressee}`) }),
    ...(name ? [t("packet.dispute.ground", { ground: name })] : []),
    ...(dueOn ? [t("packet.due", { due: day(dueOn) })] : []),
    ...(answeredOn ? [t("packet.dispute.answered", { day: day(answeredOn) })] : []),
    t(`dispute.answer.${answer}`),
    ...(appealsLeft === null ? [] : [plural("dispute.appeals", appealsLeft)]),
  ];
  return html`<p>${parts.join(" ")}</p>${note !== "" && html`<p>${t("packet.note")} <bdi>${note}</bdi></p>`}`;
}

export function shiftsPart({ shifts }: Packet, { t, day }: Words): Html | null {
  if (shifts.length === 0) return null;
  const row = ({ day: on, start, end, off, label }: Packet["shifts"][number]): Html =>
    html`<tr><td>${day(on)}</td><td>${off ? t("packet.off") : [start, end].filter(Boolean).join(" – ") || t("packet.worked")}</td><td><bdi>${label}</bdi></td></tr>`;
  return html`<section><h2>${t("packet.shifts")}</h2><p class="quiet lead">${t("packet.shifts.what")}</p><table><thead><tr><th scope="col">${t("packet.col.day")}</th><th scope="col">${t("packet.col.hours")}</th><th scope="col">${t("packet.col.shift")}</th></tr></thead><tbody>${shifts.map(row)}</tbody></table></section>`;
}
