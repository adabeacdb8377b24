/** Kind words, and the sheet made of them. */
export const en = {
  "shelf.open": "Kind words",
  "shelf.lead": "Passages from kind reviews, newest first. Take the tick from those you do not want on the sheet.",
  "shelf.none": "No kind passages are kept yet. They will stand here once a kind review is read.",
  "shelf.save": "Save as a sheet",
  "shelf.saved": "Saved. It opens in any browser and prints on one or two pages.",
  "sheet.title": "What people wrote",
  "sheet.count.one": "One review kept.",
  "sheet.count.other": "{count} reviews kept.",
  "sheet.mean": "Their mean is {average} of {max}.",
  "sheet.how":
    "Chosen by the person they are about, from reviews on the site, word for word; put together {when}. Nobody who wrote is named.",
  "sheet.picked.one": "One passage.",
  "sheet.picked.other": "{count} passages.",
} as const satisfies Record<string, string>;
