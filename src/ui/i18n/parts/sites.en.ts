/** What each site's terms restrict, as far as we know it, and what we keep from it. Shown before a site is switched on. */
export const en = {
  "site.ratemyprofessors.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.ratemyprofessors.keeps":
    "We read only the page you claim as yours, while you look at it. Its ratings stay on this device, for you alone.",
  "site.yelp.terms": "Its terms of use restrict automatic copying of its pages and its reviews.",
  "site.yelp.keeps":
    "We read only the page of your workplace, while you look at it. We keep the reviews that speak of you and the page's totals, on this device, for you alone.",
  "site.choice": "Your choice. Not legal advice.",
} as const satisfies Record<string, string>;
