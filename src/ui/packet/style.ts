/** Text as a CSS string. */
const quoted = (text: string): string => `"${text.replace(/[^\p{L}\p{N} .,:-]/gu, "")}"`;

/**
 * How a packet looks on paper, A4 or Letter, and on a screen: one column, ink on white, nothing that needs colour to be understood. `foot`
 * stands at the foot of every printed page, beside its number.
 */
export const style = (foot: string): string => `
@page {
  margin: 18mm 18mm 20mm;
  @bottom-left { content: ${quoted(foot)}; font: 9pt Georgia, serif; color: #444; vertical-align: top; padding-top: 4mm; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Georgia, serif; color: #444; vertical-align: top; padding-top: 4mm; }
}
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px; max-width: 720px; font: 11.5pt/1.4 Georgia, "Times New Roman", serif; color: #1b1a17; background: #fff; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4pt; }
h2 { font-size: 14pt; margin: 18pt 0 5pt; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 0 0 2pt; break-after: avoid; }
p, ul { margin: 0 0 5pt; }
p, li { orphans: 3; widows: 3; }
ul { padding-left: 18pt; }
.quiet { color: #444; font-size: 9.5pt; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; margin: 4pt 0; padding-left: 10pt; border-left: 2pt solid #777; }
article { margin: 0 0 10pt; padding: 0 0 6pt; border-bottom: 0.5pt solid #999; }
.whole, .keep { break-inside: avoid; }
.lead { break-after: avoid; break-inside: avoid; }
.seal { break-before: avoid; }
.fill { display: flex; flex-wrap: wrap; gap: 6pt 18pt; margin: 12pt 0 0; }
.fill span { flex: 1 1 220px; border-bottom: 0.5pt solid #1b1a17; padding: 10pt 0 1pt; font-size: 9.5pt; color: #444; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
th, td { text-align: left; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #bbb; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
thead tr, tbody tr:nth-child(-n + 2) { break-after: avoid; }
tbody tr:nth-last-child(-n + 2) { break-before: avoid; }
.hash { font: 8.5pt/1.3 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.firsthand { border: 1pt solid #1b1a17; border-width: 0 0 0 4pt; padding-left: 10pt; }
@media print {
  body { padding: 0; max-width: none; }
  .page { break-before: page; }
  .page > h2 { margin-top: 0; }
}
`;
