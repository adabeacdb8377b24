import type { Packet } from "../../core/schema/packet";
import type { Words } from "../i18n/words";
import { Html, html } from "./html";
import { numbersPart } from "./numbers";
import { pageOne } from "./pageOne";
import { capturePart, entryPart, shiftsPart, timeline } from "./parts";
import { style } from "./style";

/** The packet as one self-contained page, in the words given: prints well, opens anywhere, loads nothing and runs nothing. */
export function packetDocument(packet: Packet, words: Words, sums: { json: string }): string {
  const { t } = words;
  const { subject, captures, journal } = packet;
  const named = captures.some(({ reviewer }) => reviewer !== null);
  const page = html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t("packet.record")}: ${subject.name}</title>
<style>${new Html(style(`${t("packet.record")}, ${packet.madeAt.slice(0, 10)}`))}</style>
</head>
<body>
${pageOne(packet, words)}
${packet.timeline.length > 0 && html`<section class="page"><h2>${t("packet.timeline")}</h2>${timeline(packet, words)}</section>`}
${journal.length > 0 && html`<section class="firsthand"><h2>${t("packet.journal")}</h2><p class="quiet lead">${t("packet.journal.what")}</p>${journal.map((entry) => entryPart(entry, words))}</section>`}
${captures.length > 0 && html`<section><h2>${t("packet.captures")}</h2><p class="quiet lead">${t(named ? "packet.captures.named" : "packet.captures.what")} ${captures.some(({ flags }) => flags.length > 0) && t("packet.signs.what")}</p>${captures.map((capture) => capturePart(capture, packet, words))}</section>`}
${shiftsPart(packet, words)}
${numbersPart(packet, words)}
<footer class="keep"><h2>${t("packet.check")}</h2><p>${t("packet.check.how")}</p><p class="hash">packet.json SHA-256 ${sums.json}</p></footer>
</body>
</html>
`;
  return page.source;
}
