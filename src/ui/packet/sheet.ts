import type { Summary } from "../../core/schema/summary";
import type { Words } from "../i18n/words";
import { Html, html } from "./html";
import { style } from "./style";

interface Sheet {
  name: string;
  site: string;
  summary: Summary | null;
  /** Passages the worker picked, as written; `on`: the day of the review. */
  passages: ReadonlyArray<{ text: string; on: string | null }>;
  madeAt: Date;
}

/** A page of kind words to show to somebody who hires: counts, days and passages; no names of those who wrote. */
export function sheetDocument({ name, site, summary, passages, madeAt }: Sheet, { t, plural, day, moment, number, lang }: Words): string {
  const { window, counts } = summary ?? {};
  const total = counts?.aboutMe ?? counts?.reviews;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t("sheet.title")}: ${name}</title>
<style>${new Html(style)}</style>
</head>
<body>
<h1>${t("sheet.title")}</h1>
<p><bdi>${name}</bdi> · ${site}</p>
${total !== undefined && html`<p>${plural("sheet.count", total)} ${window?.average && window.n && summary?.kind === "own" ? t("packet.window", { average: number(window.average, 2), n: window.n }) : null}</p>`}
${passages.map(({ text, on }) => html`<article><p class="said" dir="auto">${text}</p><p class="quiet">${on && day(on)}</p></article>`)}
<p class="quiet">${t("sheet.how", { when: moment(madeAt.toISOString()) })}</p>
</body>
</html>
`.source;
}
