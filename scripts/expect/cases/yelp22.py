"""A place's page as the site served it in December 2022: date as M/D/YYYY, votes, the feed in a script, JSON-LD one day ahead."""

import datetime
import html
import json

from markup import Raw, code, e, lines, script_json
from yelp25 import menu, review_ref

BORDER = "border-color--default__09f24__NPAKY"


def day(iso):
    year, month, number = iso.split("-")
    return f"{int(month)}/{int(number)}/{year}"


def stars(value, size="regular"):
    return e("span", {"class": "display--inline__09f24__c6N_k " + BORDER}, e("div", {"class": f"five-stars__09f24__mBKym five-stars--{size}__09f24__DgBNj " + BORDER, "role": "img", "aria-label": f"{value} star rating"}, [e("div", {"class": "star__09f24__YoVH5 " + BORDER}) for _ in range(5)]))


def card(place, r):
    user = code("user " + r["name"] + place["slug"])
    href = f"/user_details?userid={user}"
    count = lambda label, n: n is not None and e("div", {"class": "display--inline-block__09f24__fEDiJ " + BORDER, "aria-label": label}, e("span", {}, e("span", {"class": " css-1fnccdf", "data-font-weight": "semibold"}, str(n))))
    vote = lambda name, n: e("button", {"type": "submit", "class": "button__09f24__x2pTP css-15ai72i"}, e("span", {"class": "css-inq9gi"}, e("span", {"class": " css-12i50in"}, name, n and [" ", e("span", {"class": " css-1lr1m88"}, str(n))])))
    reply = r.get("reply")
    ident = "businessOwner-" + code("owner " + r["name"], 12)
    body = "expander-link-content-" + code("expand " + r["name"], 12)
    return e("li", {"class": " margin-b5__09f24__pTvws " + BORDER}, e("div", {"class": " review__09f24__oHr9V " + BORDER},
        e("div", {"class": " margin-b3__09f24__l9v5d " + BORDER}, e("div", {"class": "arrange__09f24__LDfbs " + BORDER}, e("div", {"class": "arrange-unit__09f24__rqHTg " + BORDER},
            e("div", {"class": " " + BORDER, "role": "region", "aria-label": r["name"]},
                e("a", {"href": href, "class": "css-1fkqezt", "target": "_self"}, e("img", {"alt": "Photo of " + r["name"], "height": 64, "width": 64})),
                e("div", {"class": " user-passport-info " + BORDER}, e("span", {"class": "fs-block css-ux5mu6", "data-font-weight": "bold"}, e("a", {"href": href, "class": "css-1m051bw", "role": "link"}, r["name"])), e("div", {"class": " responsive-hidden-small__09f24__qQFtj " + BORDER}, e("span", {"class": " css-qgunke"}, place["town"]))),
                e("div", {"class": " user-passport-stats__09f24__NQxB4 " + BORDER}, count("Friends", r.get("friends", 12)), count("Reviews", r.get("count", 31))))), menu())),
        e("div", {"class": " margin-t1__09f24__w96jn " + BORDER}, e("div", {"class": "arrange__09f24__LDfbs " + BORDER}, e("div", {"class": "arrange-unit__09f24__rqHTg " + BORDER}, stars(r["rating"])), e("div", {"class": "arrange-unit__09f24__rqHTg arrange-unit-fill__09f24__CUubG " + BORDER}, e("span", {"class": " css-chan6m"}, day(r["on"]))))),
        e("div", {"class": " margin-b2__09f24__CEMjT " + BORDER}, e("p", {"class": "comment__09f24__gu0rG css-qgunke"}, e("span", {"class": " raw__09f24__T4Ezm", "lang": "en"}, lines(r["text"])))),
        e("div", {"class": "arrange__09f24__LDfbs " + BORDER}, [vote(name, n) for name, n in zip(("Useful", "Funny", "Cool"), r.get("votes", (0, 0, 0)))]),
        reply and e("div", {"class": " margin-t3__09f24__riq4X " + BORDER}, e("div", {"class": " block-quote__09f24__nMk2G padding-l3__09f24__IOjKY " + BORDER},
            e("div", {"class": "arrange__09f24__LDfbs " + BORDER}, e("div", {"class": " " + BORDER, "aria-labelledby": ident, "role": "region"}, e("p", {"class": " css-na3oda", "id": ident}, "Business owner information"), e("p", {"class": " css-ux5mu6", "data-font-weight": "bold"}, reply["name"]), e("div", {"class": " " + BORDER}, e("p", {"class": " css-chan6m", "aria-hidden": "true"}, "Business Owner")))),
            e("div", {"class": " " + BORDER}, e("div", {"class": " " + BORDER, "role": "region", "aria-live": "polite", "id": body}, e("div", {"class": " " + BORDER}, e("div", {"class": " " + BORDER}, e("p", {"class": " css-chan6m"}, day(reply["on"]))), e("p", {"class": "comment__09f24__ZU8MN truncated__09f24__lSBbT css-qgunke"}, e("span", {"class": " css-qgunke"}, e("span", {"class": " raw__09f24__T4Ezm"}, lines(reply["text"]))))),
                e("button", {"class": " css-kma813", "aria-expanded": "false", "aria-controls": body, "type": "submit"}, "Read more")))))))


def write_box():
    words = ["Not good", "Could’ve been better", "OK", "Good", "Great"]
    return e("div", {"class": " war-container__09f24__qpNAb"}, e("div", {"class": " " + BORDER, "role": "region", "aria-label": "Username"}, e("div", {"class": " user-passport-info " + BORDER}, e("span", {}, "Username"), e("span", {}, "Location"))),
        e("ul", {"aria-label": "Rating"}, [e("li", {}, e("div", {}, f"{n} star rating"), e("div", {}, w)) for n, w in enumerate(words, 1)]))


def reviews_box(place, reviews):
    pages = -(-place["total"] // 10)
    half = round(place["average"] * 2) / 2
    return e("section", {"class": " margin-t4__09f24__G0VVf " + BORDER, "aria-label": "Recommended Reviews"}, e("h2", {"class": "css-13merx8"}, "Recommended Reviews"),
        e("div", {"class": " css-79elbk " + BORDER, "aria-live": "polite", "role": "region"}, write_box(),
            e("div", {"data-testid": "review-summary"}, stars(f"{half:g}", "large"), e("p", {}, f"{place['total']} reviews")),
            e("ul", {"class": " undefined list__09f24__ynIEd"}, "\n", [[card(place, r), "\n"] for r in reviews]),
            e("div", {"class": " pagination__09f24__VRjN4 " + BORDER, "aria-label": "Pagination navigation", "role": "navigation"}, e("span", {"aria-current": "true"}, e("div", {"aria-label": "Page: 1"}, "1")), [e("a", {"href": "#", "role": "link"}, e("div", {"aria-label": f"Page: {n}"}, str(n))) for n in range(2, pages + 1)], e("span", {"class": " css-chan6m"}, f"1 of {pages}"))),
        e("p", {"class": " css-chan6m"}, e("a", {"href": f"/not_recommended_reviews/{place['id']}", "class": "css-4mfze4", "role": "link"}, f"{place['held']} other reviews that are not currently recommended")))


def header(place):
    return e("div", {"class": "arrange-unit__09f24__rqHTg " + BORDER}, e("div", {"class": " margin-b1__09f24__vaLrm " + BORDER}, e("h1", {"class": "css-1se8maq"}, place["name"])), e("div", {"class": "arrange__09f24__LDfbs " + BORDER}, stars(f"{place['average']:g}", "large"), e("span", {"class": " css-1p9ibgf"}, e("a", {"href": "#reviews", "class": "css-1m051bw"}, f"{place['total']} reviews"))))


def odd(text):
    """The feed's own escaping."""
    return text.replace("&", "&amp;amp;").replace("'", "&amp;#39;").replace("\n", "<br&gt;").replace(".  ", ". \u00a0")


def item(place, r):
    reply = r.get("reply")
    user = code("user " + r["name"] + place["slug"])
    return {"id": review_ref(place, r), "userId": user, "business": {"id": place["id"], "alias": place["slug"], "name": place["name"]}, "user": {"link": f"/user_details?userid={user}", "markupDisplayName": r["name"], "displayLocation": place["town"], "altText": r["name"], "userUrl": f"/user_details?userid={user}", "friendCount": 12, "photoCount": None, "reviewCount": 31, "eliteYear": None},
        "comment": {"text": odd(r["text"]), "language": "en"}, "localizedDate": day(r["on"]), "localizedDateVisited": None, "rating": r["rating"], "photos": [], "totalPhotos": 0, "feedback": {"counts": dict(zip(("useful", "funny", "cool"), r.get("votes", (0, 0, 0)))), "voterText": None}, "isUpdated": False,
        "businessOwnerReplies": [{"id": code("reply " + r["name"]), "comment": odd(reply["text"]), "owner": {"id": code(reply["name"]), "displayName": reply["name"], "role": "Business Owner"}, "localizedDate": day(reply["on"])}] if reply else None, "appreciatedBy": None, "previousReviews": None, "tags": []}


def feed_script(place, reviews):
    feed = {"reviews": [item(place, r) for r in reviews], "filters": {"languageCode": "en", "query": "", "sortType": "relevance_desc"}, "reviewLanguages": [{"code": "en", "count": place["total"]}], "pagination": {"resultsPerPage": 10, "startResult": 0, "totalResults": place["total"]}}
    value = {"locale": "en_US", "legacyProps": {"bizDetailsProps": {"bizDetailsPageProps": {"businessId": place["id"], "businessName": place["name"], "reviewFeedQueryProps": feed, "staticReviewFeedProps": {"businessId": place["id"]}}}}}
    return e("script", {"type": "application/json", "data-hypernova-key": "yelpfrontend__1240__yelpfrontend__GondolaBizDetails__dynamic", "data-hypernova-id": "e238b5ae-0000-4000-8000-000000000000"}, Raw("<!--" + json.dumps(value, ensure_ascii=False).replace("-->", "--\\u003e") + "-->"))


def ld_json(place, reviews):
    """Up to twice the reviews that are shown; the day is the one in Greenwich, so often tomorrow."""
    later = lambda iso: (datetime.date.fromisoformat(iso) + datetime.timedelta(days=1)).isoformat()
    return e("script", {"type": "application/ld+json"}, script_json({"@context": "https://schema.org", "@type": "LocalBusiness", "name": place["name"], "review": [
        {"author": r["name"], "datePublished": later(r["on"]), "reviewRating": {"ratingValue": r["rating"]}, "description": html.escape(r["text"]).replace("&#x27;", "&apos;")} for r in reviews], "aggregateRating": {"@type": "AggregateRating", "ratingValue": place["average"], "reviewCount": place["total"]}}))


def body(place, reviews):
    return [e("yelp-react-root", {}, e("header", {}, header(place)), e("main", {"id": "main-content"}, "\n", e("div", {"class": " " + BORDER, "id": "reviews"}, reviews_box(place, reviews))))]
