import json

from fiverr25 import buying, head, profile, profile_props, props_script, section
from people_fiverr import AS_BUYER, BARS, MORE, ORDERS, PUBLIC, SELLER, order
from reading import reading, review, write

URL = f"https://www.fiverr.com/{SELLER}"
STATED = {"average": 4.1, "decimals": 1, "total": 13, "distribution": BARS}
ME = {"id": SELLER, "name": PUBLIC}


def from_data(o):
    details = {k: v for k, v in (("gig", o.get("gig")), ("price", o.get("price")), ("days", o.get("days")), ("cancelled", o.get("cancelled")), ("repeatBuyer", o.get("repeat"))) if v}
    answer = o.get("reply")
    return review(o["value"], o["at"][:10], o["text"], o["id"], o["user"].lower(), o["user"], {"text": answer[0], "postedOn": answer[1][:10]} if answer else None, details=details)


def from_card(o):
    answer = o.get("reply")
    return review(o["value"], None, o["text"].replace("\n", " "), None, o["user"].lower(), o["user"], {"text": answer[0], "postedOn": None} if answer else None)


def told(kind, state, road, seen, reviews, stated=STATED, subject=ME, filtered=False):
    return reading("fiverr", kind, state, road, subject, stated, {"filtered": filtered}, seen, reviews)


def profiles():
    data = props_script(profile_props(buying(ORDERS, 13, BARS, 4.1), AS_BUYER))
    all_five = [from_data(o) for o in ORDERS]
    write("fiverr", "2025-profile", URL, profile(section(ORDERS, 13), data), told("profile", "read", "both", 5, all_five), "Five of thirteen, signed out: fractions, a cancelled order, a cut text, answers, a client who came back; what sellers said of her as a buyer is not hers.")
    write("fiverr", "2024-data-only", URL, profile("", data), told("profile", "read", "embedded", 5, all_five), "The data without a list, as saved from 2024.")
    shown = [o for o in ORDERS if "cut" not in o]
    write("fiverr", "2025-cards-only", URL, profile(section(shown, 13)), told("profile", "suspect", "none", 4, [], {}), "No data: cards alone do not tell whether they are about her or by those she bought from, so they are seen and not read.")
    write("fiverr", "2025-show-more", URL, profile(section(ORDERS + MORE, 13), data), told("profile", "suspect", "both", 7, [*all_five, from_card(MORE[0])]), "Two more behind the button; of one the page shows a part only, so it is seen and not read.")
    none = props_script(profile_props(buying([], 0, [0] * 5, None), AS_BUYER))
    write("fiverr", "2025-buyer-only", URL, profile(section(AS_BUYER, 2), none), told("profile", "no-reviews", "none", 0, [], {"total": 0, "distribution": [0] * 5}), "Nobody has ordered from her; what stands there is what sellers said of her.")
    late = props_script({"seller": {"user": {"name": SELLER}}, "reviewsData": None})
    write("fiverr", "2025-not-loaded", URL, profile("", late), told("profile", "not-loaded", "none", 0, [], {}), "The list is not there yet.")


def others():
    gig = f"{SELLER}/design-a-stamp"
    two = [o for o in ORDERS if o.get("gig") == "design-a-stamp"]
    list_of_gig = buying(two, 6, [1, 0, 0, 1, 4], 4.4) | {"rating_algo_type": "x"}
    page = f'{head(gig)}<h1>I will design a stamp</h1>{section(two, 6)}{section(two, 6, "mobile")}</div>{props_script({"general": {"gigId": 1}, "reviews": list_of_gig})}</body></html>'
    write("fiverr", "2025-gig", f"https://www.fiverr.com/{gig}", page, told("gig", "read", "both", 2, [from_data(o) for o in two], {"average": 4.4, "decimals": 1, "total": 6, "distribution": [1, 0, 0, 1, 4]}, {"id": SELLER, "name": SELLER}, True), "One gig: its list is on the page twice, its numbers are a part of hers.")
    blank = {"total": None}
    write("fiverr", "2025-category", "https://www.fiverr.com/categories/graphics-design", f'{head("categories/graphics-design")}<h1>Graphics</h1><div>{"<strong>4.9</strong>" * 5}</div></div></body></html>', told("other", "not-a-review-page", "none", 0, [], blank, None), "Many sellers' averages, no reviews.")
    write("fiverr", "2025-blocked", URL, '<!DOCTYPE html><html><head><title>Human check</title></head><body><h1>It needs a human touch</h1><div id="px-captcha"></div><script src="https://captcha.px-cdn.net/PXexample/captcha.js"></script></body></html>', told("blocked", "blocked", "none", 0, [], blank, None), "The site asks to prove one is human.")


def hostile():
    theirs = props_script(profile_props(buying(ORDERS, 13, BARS, 4.1, "somebody_else"), (), "somebody_else"))
    mine = [order(None, "harbor_mile", 5, "2025-07-30T00:00:00", "Hers alone."), order(None, "ferrygrass", 4.3, "2025-07-30T00:00:00", "Hers too, \u202eand from right to left\u202c.")]
    write("fiverr", "2025-stale-data", URL, profile(section(mine, 2), theirs), told("profile", "suspect", "none", 2, [], {}), "Gone to another seller inside the page: the data is still the first one's.")
    odd = [order("65c1a2b3d4e5f60718293a61", "__proto__", 5, "2025-07-30T00:00:00", "</script><b>bold</b> & &amp; \u0627\u0644\u0633\u0644\u0627\u0645", gig="constructor"), order("not an id", "too" * 40, "5", "soon", "A rating that is no number.")]
    deep = json.loads("[" * 900 + "]" * 900)
    text = profile_props(buying(odd, 2, [0, 0, 0, 0, 2], 9)) | {"__proto__": {"reviewsData": None}, "constructor": {"prototype": {"value": 1}}, "deep": deep}
    one = review(5, "2025-07-30", "</script><b>bold</b> & &amp; \u0627\u0644\u0633\u0644\u0627\u0645", "65c1a2b3d4e5f60718293a61", "__proto__", "__proto__", details={"gig": "constructor"})
    write("fiverr", "2025-hostile-data", URL, profile("", props_script(text)), told("profile", "suspect", "embedded", 2, [one], {"total": 2, "distribution": [0, 0, 0, 0, 2]}), "Names of prototypes as keys and values, deep nesting, a rating that is no number, an average off the scale.")
    broken = profile(section(ORDERS[:2], 13), props_script('{"reviewsData": {"buying_reviews": {"reviews": [oops'))
    write("fiverr", "2025-data-not-json", URL, broken, told("profile", "suspect", "none", 2, [], {}), "The data cannot be parsed.")


def make():
    profiles()
    others()
    hostile()
