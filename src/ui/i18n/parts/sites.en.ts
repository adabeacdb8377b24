/** What each site's terms restrict, as far as we know it, and what we keep from it. Shown before a site is switched on. */
export const en = {
  "site.ratemyprofessors.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.ratemyprofessors.keeps":
    "We read only the page you claim as yours, while you look at it. Its ratings stay on this device, for you alone.",
  "site.yelp.terms": "Its terms of use restrict automatic copying of its pages and its reviews.",
  "site.yelp.keeps":
    "We read only the page of your workplace, while you look at it. We keep the reviews that speak of you and the page's totals, on this device, for you alone.",
  "site.airbnb.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.airbnb.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "site.fiverr.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.fiverr.keeps": "We read only the page you claim as yours, while you look at it. Its ratings stay on this device, for you alone.",
  "site.freelancercom.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.freelancercom.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "site.rover.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.rover.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "site.taskrabbit.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.taskrabbit.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "site.thumbtack.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.thumbtack.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "site.tripadvisor.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.tripadvisor.keeps":
    "We read only the page of your workplace, while you look at it, and only the reviews it also hands to search engines. We keep those that speak of you and the page's totals, on this device, for you alone.",
  "site.upwork.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.upwork.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "site.generic.terms": "Many sites restrict automatic copying in their terms of use; look into this one's before you decide.",
  "site.generic.keeps":
    "We read only the page you claim, while you look at it, and only the reviews it also hands to search engines. They stay on this device, for you alone.",
  "here.off.any": "Does this page show reviews of you? It may be readable here. Nothing is read now.",
  "here.unmarked": "{site} is on, but this page has no reviews that are marked up so that they can be read without guessing.",
  "claim.instead.workplace": "It is about the place where I work",
  "claim.instead.own": "It is about me",
  "sites.others": "Other pages",
  "sites.others.lead":
    "Many pages hand their reviews to search engines in a form that can be read. Then they can be read here, too. The browser asks you for that one site, and nothing is read before you say that the page is yours.",
  "sites.others.address": "Address of your page there",
  "sites.others.add": "Show its switch",
  "sites.others.wrong": "That is no address of a page on the open web. It begins with https.",
  "sites.others.known": "{site} has its own switch above, or is not read at all.",
  "site.choice": "Your choice. Not legal advice.",
} as const satisfies Record<string, string>;
