import type { Packet, QuotedRule } from "../../core/schema/packet";
import type { Words } from "../i18n/words";
import { type Html, html } from "./html";

/** Facts that are only general knowledge prove nothing to a third party. */
const stated = (confidence: string | null): boolean => confidence === "A" || confidence === "B" || confidence === "own";

/** The platform's number, what it rests on, the line, and the rules that fit: each with its day and where it is from. */
export function numbersPart(packet: Packet, words: Words): Html | null {
  const { t } = words;
  const { rules, window } = packet;
  const sizes = sizeLines(packet, words);
  const lines = [...shownLines(packet, words), ...lineLines(packet, words), ...sizes];
  // What the lines before it say already, with its source, is not said twice.
  const quoted = rules.filter(
    ({ id, value }) => !(id.startsWith("line.") && value === String(window?.line)) && !(id.startsWith("window.") && sizes.length > 0),
  );
  if (lines.length === 0 && quoted.length === 0) return null;
  return html`<section><h2>${t("packet.numbers")}</h2>${lines.map((line) => html`<p>${line}</p>`)}
${quoted.length > 0 && html`<ul>${quoted.map((rule) => html`<li>${ruleSaid(rule, words)} ${sourced(rule.source, rule.asOf, words)}</li>`)}</ul>`}</section>`;
}

const sourced = (source: string | null, asOf: string | null, { t, day }: Words): Html | null =>
  source === null || asOf === null
    ? null
    : html`<span class="quiet">${source === "own" ? t("packet.source.own", { day: day(asOf) }) : t("packet.source", { source, day: day(asOf) })}</span>`;

/** What the platform showed, apart from what is counted here. */
export function shownLines({ shown, window }: Packet, { t, number, moment }: Words): Html[] {
  const given = shown && { average: number(shown.average, 2), when: moment(shown.at) };
  const count = shown?.count ?? null;
  return [
    ...(shown && given
      ? [html`${t(`packet.number.${shown.source}`, given)}${count !== null && html` ${t("packet.number.count", { n: count })}`}`]
      : []),
    ...(window?.average && window.n && window.average !== shown?.average
      ? [
          html`${t(window.n === 1 ? "packet.number.counted.one" : "packet.number.counted", { average: number(window.average, 2), n: window.n })}`,
        ]
      : []),
  ];
}

function lineLines({ window }: Packet, words: Words): Html[] {
  const { t, number } = words;
  if (!window || window.line === null || !stated(window.lineConfidence)) return [];
  const { lineConfidence, lineSource, lineAsOf, room, onesToLine, judged } = window;
  const key = lineConfidence === "own" ? "packet.line.own" : lineConfidence === "A" ? "packet.line" : "packet.line.reported";
  const above = room !== null && room > 0;
  return [
    html`${t(key, { line: number(window.line, 2) })} ${sourced(lineSource, lineAsOf, words)}`,
    ...(judged ? [html`${t("packet.judged", { days: judged.days, average: number(judged.average, 2), n: judged.n })}`] : []),
    ...(room === null
      ? []
      : [
          html`${t(above ? "packet.room" : "packet.room.none", { room: number(Math.abs(room), 2) })}${above && onesToLine !== null && html` ${t("packet.ones", { n: onesToLine })}`}`,
        ]),
  ];
}

/** What one rating can do: where the newest `size` ratings count, one that drops from the best to the worst moves the mean by the whole scale over `size`. */
function sizeLines({ window, windowRule, subject: { scaleMax } }: Packet, words: Words): Html[] {
  const { t, number } = words;
  if (!window?.size || !windowRule || !stated(windowRule.confidence)) return [];
  const { size } = window;
  return [
    html`${t("packet.arithmetic", { size, scale: number(scaleMax - 1), cost: number((scaleMax - 1) / size, 3) })} ${sourced(windowRule.source, windowRule.asOf, words)}`,
  ];
}

/** A quoted rule as a sentence: its id says which, its value is a number, a code or words. */
function ruleSaid({ id, value, asOf, captures }: QuotedRule, { t, coded, day }: Words): string {
  if (id.startsWith("window.")) return coded("rules.window", id.slice("window.".length), { n: value }) ?? value;
  if (id === "exclusion") return coded("reason.exclusion.rule", value, { on: day(asOf) }) ?? value;
  if (id !== "ground") return t("packet.rule.line", { value });
  return t("packet.rule.ground", { value, list: captures.join(", ") });
}
