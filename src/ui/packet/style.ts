/** How a packet looks on paper, A4 or Letter, and on a screen: one column, ink on white, nothing that needs colour to be understood. */
export const style = `
@page { margin: 20mm 18mm; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px; max-width: 720px; font: 12pt/1.45 Georgia, "Times New Roman", serif; color: #1b1a17; background: #fff; }
h1 { font-size: 20pt; margin: 0 0 4pt; }
h2 { font-size: 14pt; margin: 22pt 0 6pt; break-after: avoid; }
h3 { font-size: 12pt; margin: 0 0 4pt; break-after: avoid; }
p, ul, dl { margin: 0 0 6pt; }
.quiet { color: #555; font-size: 10pt; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; margin: 6pt 0; padding-left: 10pt; border-left: 2pt solid #777; }
article { margin: 0 0 14pt; padding: 0 0 8pt; border-bottom: 0.5pt solid #bbb; break-inside: avoid-page; }
table { border-collapse: collapse; width: 100%; font-size: 10.5pt; }
caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #ccc; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.hash { font: 8.5pt/1.3 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.firsthand { border-left: 2pt double #1b1a17; padding-left: 10pt; }
h2 + .quiet { break-after: avoid; }
`;
