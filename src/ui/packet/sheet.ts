import type { Words } from "../i18n/words";
import { Html, html } from "./html";
import { style } from "./style";

interface Sheet {
  name: string;
  site: string;
  /** Reviews kept that are about the worker. */
  total: number | null;
  /** Mean rating of all reviews kept, and the best there is; null where they are not all about the worker. */
  mean: { average: number; max: number } | null;
  /** Passages the worker picked, as written; `on`: the day of the review. */
  passages: ReadonlyArray<{ text: string; on: string | null }>;
  madeAt: Date;
}

/** A page of kind words to show to somebody who hires: counts, days and passages; no names of those who wrote. */
export function sheetDocument({ name, site, total, mean, passages, madeAt }: Sheet, words: Words): string {
  const { t, plural, day, moment, number, lang } = words;
  const passage = ({ text, on }: Sheet["passages"][number]): Html =>
    html`<div class="whole"><p class="said" dir="auto">${text}${on && html` <span class="quiet"><bdi>${day(on)}</bdi></span>`}</p></div>`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t("sheet.title")}: ${name}</title>
<style>${new Html(style(t("sheet.title")))}</style>
</head>
<body>
<h1>${t("sheet.title")}</h1>
<p><bdi>${name}</bdi>${name !== site && html` · ${site}`}</p>
${total !== null && html`<p>${plural("sheet.count", total)} ${mean && t("sheet.mean", { average: number(mean.average, 2), max: mean.max })}</p>`}
<p class="quiet">${t("sheet.how", { when: moment(madeAt.toISOString()) })} ${plural("sheet.picked", passages.length)}</p>
${passages.map(passage)}
</body>
</html>
`.source;
}
