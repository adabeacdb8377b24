import type { Words } from "../i18n/words";
import script from "./check.js?raw";
import { Html, html } from "./html";
import { style } from "./style";

const CODES = ["good", "missing", "sum", "unreadable", "words", "seal", "link", "noSeal", "inChain", "notInChain"] as const;

/** JSON that can stand inside a script element. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");

/** A page that checks a packet without us and without a network: it compares sums, digests and chains. */
export function checkPage({ t, lang }: Words): string {
  const texts = Object.fromEntries(CODES.map((code) => [code, t(`packet.checking.${code}`)]));
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${t("packet.checking.title")}</title>
<style>${new Html(style(t("packet.checking.title")))}</style>
</head>
<body>
<h1>${t("packet.checking.title")}</h1>
<p>${t("packet.checking.how")}</p>
<p><label>${t("packet.checking.files")} <input type="file" multiple></label></p>
<p><label>${t("packet.checking.given")} <input type="text" size="40" spellcheck="false"></label></p>
<ul role="status"></ul>
<script>const TEXTS = ${new Html(inScript(texts))};
${new Html(script)}</script>
</body>
</html>
`.source;
}
