"""A place's page as the site serves it in 2025: true elements, roles, labels and state; made-up everything else."""

import base64
import json

from markup import Raw, code, e, esc, lines, script_json

BOX = "y-css-mhg9c5"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def day(iso):
    year, month, number = iso.split("-")
    return f"{MONTHS[int(month) - 1]} {int(number)}, {year}"


def stars(label, cls="y-css-dnttlc"):
    return e("div", {"class": "y-css-1ilqd8r"}, e("div", {"class": cls, "role": "img", "aria-label": label}, [e("div", {"class": "y-css-16lknu1"}) for _ in range(5)]))


def rating(value):
    return stars(f"{value} star rating")


def qualifier(words):
    return e("span", {"class": "reviewQualifier__09f24__iY9mB y-css-pmx7hz"}, e("span", {"class": " y-css-1ob74fm", "data-font-weight": "semibold"}, words))


def rating_line(value, iso, words=None):
    return e("div", {"class": " y-css-scqtta"},
        e("div", {"class": "arrange__09f24__LDfbs gutter-1__09f24__yAbCL vertical-align-middle__09f24__zU9sE " + BOX},
            e("div", {"class": "arrange-unit__09f24__rqHTg " + BOX}, e("div", {"class": "y-css-16qf228"}, rating(value))),
            e("div", {"class": "arrange-unit__09f24__rqHTg arrange-unit-fill__09f24__CUubG " + BOX},
                e("span", {"class": " y-css-1vi7y4e"}, day(iso)), qualifier(words) if words else None)))


def comment(text, lang, cls="D0cxf"):
    return e("p", {"class": f"comment__09f24__{cls} y-css-1541nhh"}, e("span", {"class": " raw__09f24__T4Ezm", "lang": lang}, lines(text)))


def passport(place, person):
    user = code("user " + person["name"] + place["slug"])
    href = f"/user_details?userid={user}"
    stat = lambda label, n: n is not None and e("div", {"class": " y-css-ztd2fi", "aria-label": label}, e("span", {"class": " y-css-3d9plj"}, e("span", {"class": " y-css-1ob74fm", "data-font-weight": "semibold"}, str(n))))
    return e("div", {"class": " " + BOX, "role": "region", "aria-label": person["name"]},
        e("div", {"class": "arrange__09f24__LDfbs gutter-1-5__09f24__vMtpw vertical-align-middle__09f24__zU9sE " + BOX},
            e("div", {"class": "arrange-unit__09f24__rqHTg " + BOX}, e("div", {"class": "y-css-rmruwe"}, e("a", {"href": href, "class": "y-css-12ffghs", "target": "_self"}, e("img", {"class": " y-css-1lq2n1z", "alt": "Photo of " + person["name"], "height": 64, "width": 64})))),
            e("div", {"class": "arrange-unit__09f24__rqHTg arrange-unit-fill__09f24__CUubG " + BOX},
                e("div", {"class": "user-passport-info " + BOX},
                    e("span", {"class": " y-css-160a82h", "data-font-weight": "bold"}, e("a", {"href": href, "class": "y-css-1x1e1r2"}, person["name"])),
                    person.get("elite") and e("div", {"class": "elite-badge__09f24__dykWK y-css-n0zghh"}, e("a", {"href": "/elite", "class": "y-css-1fescmj"}, e("span", {"class": " y-css-1b1tj83"}, f"Elite {person['elite']}"))),
                    e("div", {"class": " y-css-14zpyii", "data-testid": "UserPassportInfoTextContainer"}, e("span", {"class": " y-css-1541nhh"}, person.get("from", place["town"])))),
                e("div", {"class": " y-css-1erfgtq"}, e("div", {"class": "user-passport-stats__09f24__NQxB4 " + BOX}, stat("Friends", person.get("friends", 12)), stat("Reviews", person.get("count", 31)), stat("Photos", person.get("photos")))))))


def reactions(counts):
    names = ["Helpful", "Thanks", "Love this", "Oh no"]
    return e("div", {"class": "y-css-1kri69a"}, [
        e("div", {"class": "y-css-4u1w9w", "aria-label": f"{name} ({n} reaction{'' if n == 1 else 's'})", "role": "button", "aria-pressed": "false", "tabindex": 0},
            e("span", {"class": "y-css-pn8nbm"}, name), " ", e("span", {"class": "y-css-ykdp62"}, str(n)),
            e("div", {"class": "y-css-iip7j4", "aria-hidden": "true"}, e("span", {}, name), e("span", {}, str(n + 1))))
        for name, n in zip(names, counts)])


def reply_block(reply, i):
    ident = f"businessOwner-:R{i}m52kojaihakqil6lmkmu:"
    return e("div", {"class": " y-css-po0lpl"}, e("div", {"class": "block-quote__09f24__qASfJ y-css-xl3e5f"},
        e("div", {"class": " " + BOX, "aria-labelledby": ident, "role": "region", "data-testid": "business-owner-passport"},
            e("p", {"class": " y-css-9fw56v", "id": ident}, "Business owner information"),
            e("div", {"class": "avatar__09f24__bUjfQ " + BOX}, e("img", {"alt": "Photo of " + reply["name"], "height": 40, "width": 40})),
            e("p", {"class": " y-css-160a82h", "data-font-weight": "bold"}, reply["name"]),
            e("p", {"class": " y-css-1vi7y4e", "aria-hidden": "true"}, reply.get("role", "Business Owner"))),
        e("div", {"class": " y-css-c795di"}, e("div", {"class": " y-css-74ugvt"}, e("p", {"class": " y-css-1vi7y4e"}, day(reply["on"]))),
            e("p", {"class": "comment__09f24__ZU8MN y-css-1541nhh"}, e("span", {"class": " raw__09f24__T4Ezm"}, lines(reply["text"]))))))


def previous_block(old, i):
    ident = f"expander-link-content-:Rl{i}kojaihakqil6lmkmu:"
    return e("div", {"class": " y-css-po0lpl"}, e("div", {"class": "block-quote__09f24__qASfJ y-css-xl3e5f"},
        e("div", {"class": "arrange__09f24__LDfbs " + BOX}, rating_line(old["rating"], old["on"], "Previous review")),
        e("div", {"class": " " + BOX},
            e("div", {"class": " " + BOX, "role": "region", "aria-live": "polite", "id": ident},
                e("p", {"class": "comment__09f24__D0cxf truncated__09f24__IiW9r y-css-1541nhh"}, e("span", {"class": " raw__09f24__T4Ezm", "lang": "en"}, lines(old["text"])))),
            e("button", {"class": " y-css-czvth3", "aria-expanded": "false", "aria-controls": ident, "type": "submit"}, "Read more"))))


def menu():
    icon = e("span", {"class": "y-css-3ptwl3"}, e("span", {"aria-hidden": "true", "role": "img", "class": "icon--24-more-v2 y-css-1ds0yha"}, e("svg")))
    button = e("button", {"aria-label": "Menu", "type": "button", "class": "y-css-9r74cx", "aria-haspopup": "true", "aria-expanded": "false"}, icon)
    return e("div", {"class": "y-css-1ilqd8r"}, e("div", {"class": " inline__09f24__zZaGy"}, e("div", {"role": "presentation"}, e("div", {"class": "menu-popover-container__09f24__JN_XM y-css-1wz9c5l"}, button))))


def card(place, r, i):
    photos = r.get("photos")
    user = code("user " + r["name"] + place["slug"])
    return e("li", {"class": " y-css-1sqelp2"}, e("div", {"class": " " + BOX},
        e("div", {"class": " y-css-9vtc3g"}, e("div", {"class": "y-css-qxm38d"}, e("div", {"class": "y-css-8x4us"}, passport(place, r)), menu())),
        rating_line(r["rating"], r["on"], "Updated review" if r.get("previous") else None),
        photos and e("div", {"class": " y-css-1pnalxe"}, e("a", {"href": f"/biz_photos/{place['slug']}?userid={user}", "class": "y-css-1x1e1r2"}, f"{photos} photos")),
        e("div", {"class": " y-css-1pnalxe"}, comment(r["text"], r.get("lang", "en"))),
        reactions(r.get("reactions", [0, 0, 0, 0])),
        r.get("reply") and reply_block(r["reply"], i),
        [previous_block(old, f"{i}{n}") for n, old in enumerate(r.get("previous", []))]))


def write_box(place):
    words = ["Not good", "Could’ve been better", "OK", "Good", "Great"]
    return e("div", {"class": " y-css-1sqelp2"},
        e("div", {"class": " " + BOX, "role": "region", "aria-label": "Username"}, e("div", {"class": "user-passport-info " + BOX}, e("span", {"data-font-weight": "bold"}, "Username"), e("div", {"data-testid": "UserPassportInfoTextContainer"}, e("span", {}, "Location")))),
        e("fieldset", {"class": " y-css-1wm5xv8"}, e("legend", {}, "Choose a star rating on a scale of 1 to 5"), stars("(no rating)", "y-css-f0t6x4"),
            e("ul", {"class": " y-css-14rrypk", "aria-label": "Rating"}, [e("li", {"class": " y-css-nfomq2"}, e("div", {"id": f"rating-input-label-{n}"}, f"{n} star rating"), e("div", {"id": f"rating-input-description-{n}"}, w)) for n, w in enumerate(words, 1)])),
        e("a", {"href": f"/writeareview/biz/{place['id']}", "class": "y-css-1m3t3si"}, "Start your review of ", e("span", {}, place["name"])))


def summary(place):
    half = round(place["average"] * 2) / 2
    return e("div", {"class": " y-css-10re04b", "data-testid": "review-summary"},
        e("p", {"data-font-weight": "bold"}, "Overall rating"), stars(f"{half:g} star rating", "y-css-f0t6x4"), e("span", {"class": " y-css-owgckf"}, f"{place['total']} reviews"),
        [e("div", {"aria-label": f"Filter reviews by {n} star{'' if n == 1 else 's'} rating", "tabindex": 0, "data-testid": "review-summary-bar"}, e("p", {"class": " y-css-tz4tyh"}, f"{n} star{'' if n == 1 else 's'}")) for n in (5, 4, 3, 2, 1)])


def pager(place, start):
    url = f"https://www.yelp.com/biz/{place['slug']}"
    pages = -(-place["total"] // 10)
    item = lambda n: e("div", {"class": "pagination-link-container__09f24__RAlwO " + BOX},
        e("span", {"aria-current": "true"}, e("div", {"aria-label": f"Page: {n}"}, str(n))) if (n - 1) * 10 == start
        else e("a", {"href": url + (f"?start={(n - 1) * 10}" if n > 1 else ""), "class": "pagination-link-component__09f24__JRiQO y-css-1kw15cs"}, e("div", {"aria-label": f"Page: {n}"}, str(n))))
    return e("div", {"class": "pagination__09f24__VRjN4 y-css-1l7sbyz", "aria-label": "Pagination navigation", "role": "navigation"},
        e("div", {"class": "pagination-links__09f24__bmFj8 y-css-1n5biw7", "data-testid": "pagination-links"}, [item(n) for n in range(1, pages + 1)],
            start + 10 < place["total"] and e("a", {"href": f"{url}?start={start + 10}", "class": "next-link", "aria-label": "Next"}, "›")),
        e("span", {"class": " y-css-1vi7y4e"}, f"{start // 10 + 1} of {pages}"))


def heading():
    return e("h2", {"class": "y-css-1iiiexg"}, "Recommended Reviews")


def filled(place, reviews, start=0):
    """What stands in #reviews once the list is there."""
    return e("section", {"class": " y-css-15jz5c7", "aria-label": "Recommended Reviews"}, heading(),
        e("div", {"class": " " + BOX}, write_box(place), summary(place),
            e("div", {"class": " y-css-1oa6lpa"}, e("button", {"aria-label": "Filter by rating", "aria-haspopup": "true", "aria-expanded": "false", "type": "button"}, "Filter by rating")),
            e("ul", {"class": " list__09f24__ynIEd"}, "\n", [[card(place, r, i), "\n"] for i, r in enumerate(reviews)]), pager(place, start)),
        e("p", {"class": " y-css-1vi7y4e"}, e("a", {"href": f"/not_recommended_reviews/{place['id']}", "class": "y-css-cwxrsr"}, f"{place['held']} other reviews that are not currently recommended")))


def waiting():
    return e("section", {"class": " y-css-15jz5c7", "aria-label": "Recommended Reviews"}, heading(),
        e("div", {"class": " y-css-1pd190e"}, [e("svg", {"role": "img"}, e("title", {}, "Loading...")) for _ in range(3)]))


def header(place):
    average, total = place.get("average"), place["total"]
    shown = f"{total / 1000:.1f}k" if total >= 1000 else str(total)
    return e("div", {"class": "arrange-unit__09f24__rqHTg " + BOX}, e("div", {"class": "headingLight__09f24__N86u1 y-css-74ugvt"}, e("h1", {"class": "y-css-olzveb"}, place["name"])),
        average is not None and e("div", {"class": "y-css-16qf228"}, stars(f"{average} star rating", "y-css-f0t6x4")),
        average is not None and e("div", {"class": "y-css-1n5biw7", "data-testid": "BizHeaderReviewCount"}, e("span", {"data-font-weight": "semibold"}, str(average)), " ", e("span", {}, e("a", {"href": "#reviews", "class": "y-css-1x1e1r2"}, f"({shown} reviews)"))),
        e("span", {"data-testid": "BizHeaderCategory"}, e("a", {"href": "/search?find_desc=Mexican"}, place["kind"])))


def highlights(place, quotes):
    """Sentences of real reviews above the list; they are not reviews."""
    return quotes and e("section", {"class": " y-css-15jz5c7", "aria-label": "Review Highlights"}, e("h2", {}, "Review Highlights"),
        e("ul", {}, [e("li", {}, e("a", {"href": f"/user_details?userid={code('user ' + who + place['slug'])}"}, e("img", {"alt": "Photo of " + who})), e("p", {"class": "comment__09f24__D0cxf"}, e("span", {"lang": "en"}, f"“{words}”"))) for who, words in quotes]))


def neighbours():
    other = [("Blue Lantern Noodles", 4.4, 210), ("The Tin Skillet", 3.5, 88)]
    return e("section", {"class": " y-css-15jz5c7", "aria-label": "People Also Viewed"}, [
        e("div", {"class": "y-css-16qf228"}, e("a", {"href": f"/adredir?ad_business_id={code(n)}&placement=bizpage"}, n), stars(f"{a} star rating"), e("span", {}, f"{c} reviews")) for n, a, c in other])


def ld_json(place):
    return e("div", {}, e("script", {"type": "application/ld+json"}, script_json({"@context": "https://schema.org", "@type": "Restaurant", "name": place["name"], "priceRange": "$$",
        "aggregateRating": {"@type": "AggregateRating", "ratingValue": str(place["average"]), "reviewCount": str(place["total"])}})))


def review_ref(place, r, old=None):
    return code("review " + r["name"] + place["slug"] + (old["on"] if old else ""))


def moment_of(iso, rating):
    return f"{iso}T20:1{rating}:31-07:00"


def review_record(place, r, old=None):
    me = old or r
    ref = lambda kind, seed: {"__ref": f"{kind}:{seed}"}
    return {"__typename": "Review", "encid": review_ref(place, r, old), "businessVideos": [], "text": {"__typename": "ReviewText", "full": me["text"], "language": r.get("lang", "en"), "seoLinkInjected": None},
        "rating": me["rating"], "author": ref("User", code("user " + r["name"] + place["slug"])), "business": ref("Business", place["id"]),
        "createdAt": {"__typename": "DateTime", "localDateTimeForBusiness": moment_of(me["on"], me["rating"])}, "userSpecifiedTimeOfExperience": None, "businessPhotos": [],
        "tags": {"__typename": "ReviewTags", "checkInCount": 0, "isFirstReviewer": False},
        "previousReviews": [ref("Review", review_ref(place, r, p)) for p in r.get("previous", [])] if not old else None,
        "bizUserPublicReply": ref("BizUserReviewReply", code("reply " + r["name"])) if r.get("reply") and not old else None}


def store(place, reviews, start, first_page=()):
    """The flat state. On later pages the first page's reviews stand there as stubs."""
    edges = lambda rs: [{"__typename": "ReviewEdge", "node": {"__ref": "Review:" + review_ref(place, r)}} for r in rs]
    cursor = base64.b64encode(json.dumps({"version": 1, "type": "offset", "offset": start - 1}, separators=(",", ":")).encode()).decode() if start else None
    args = json.dumps({"after": cursor, "first": 10, "ratings": [5, 4, 3, 2, 1], "sortBy": "RELEVANCE_DESC"}, separators=(",", ":"))
    business = {"__typename": "Business", "encid": place["id"], "name": place["name"], "alias": place["slug"], "reviewCount": place["total"]}
    out = {"Business:" + place["id"]: business}
    if reviews is not None:
        business |= {"rating": place["average"], "reviewCountsByRating": place["bars"], "reviewCountsByLanguage": [{"__typename": "BusinessReviewLanguageCount", "language": "en", "count": place["total"]}], "notRecommendedReviewCount": place["held"]}
        business['reviews({"first":10,"sortBy":"RELEVANCE_DESC"})'] = {"__typename": "ReviewConnection", "edges": edges(first_page or reviews)}
        business[f"reviews({args})"] = {"__typename": "ReviewConnection", "totalCount": place["total"], "edges": edges(reviews), "pageInfo": {"__typename": "PageInfo", "hasNextPage": start + 10 < place["total"], "endCursor": None}}
    for r in first_page:
        out["Review:" + review_ref(place, r)] = {"__typename": "Review", "encid": review_ref(place, r), "author": {"__ref": "User:" + code("user " + r["name"] + place["slug"])}}
    for r in reviews or []:
        user = code("user " + r["name"] + place["slug"])
        out["User:" + user] = {"__typename": "User", "encid": user, "displayName": r["name"], "displayLocation": r.get("from", place["town"]), "currentTruncatedEliteYear": r.get("elite"), "reviewCount": r.get("count", 31), "friendCount": r.get("friends", 12), "businessPhotoCount": 0}
        out["Review:" + review_ref(place, r)] = review_record(place, r)
        for old in r.get("previous", []):
            out["Review:" + review_ref(place, r, old)] = review_record(place, r, old)
        if r.get("reply"):
            out["BizUser:" + code(r["reply"]["name"])] = {"__typename": "BizUser", "encid": code(r["reply"]["name"]), "displayName": r["reply"]["name"], "consumerFacingRole": "OWNER"}
            out["BizUserReviewReply:" + code("reply " + r["name"])] = {"__typename": "BizUserReviewReply", "encid": code("reply " + r["name"]), "text": r["reply"]["text"], "author": {"__ref": "BizUser:" + code(r["reply"]["name"])}, "createdAt": {"__typename": "DateTime", "localDateTimeForBusiness": r["reply"]["on"] + "T09:58:16-07:00"}}
    out["ROOT_QUERY"] = {"__typename": "Query", "business(" + json.dumps({"encid": place["id"]}, separators=(",", ":")) + ")": {"__ref": "Business:" + place["id"]}}
    return out


def state_script(value):
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return e("script", {"data-apollo-state": "3f1c0b52-0000-4000-8000-000000000000", "type": "application/json"}, Raw("<!--" + esc(text).replace('"', "&quot;") + "-->"))


def head(place, start=0):
    url = f"https://www.yelp.com/biz/{place['slug']}" + (f"?start={start}" if start else "")
    return [e("title", {}, f"{place['name'].upper()} - Updated November 2026 - 61 Photos & {place['total']} Reviews - {place['street']}, {place['town']} - {place['kind']} - Yelp"),
        e("meta", {"name": "yelp-biz-id", "content": place["id"]}), e("link", {"rel": "canonical", "href": url}),
        e("meta", {"property": "og:type", "content": "yelpyelp:business"}), e("meta", {"property": "og:title", "content": f"{place['name']} - {place['town']}"}), e("meta", {"property": "og:url", "content": url.split("?")[0]})]


def body(place, reviews_box, quotes=()):
    return [e("yelp-react-root", {}, e("header", {"class": " " + BOX}, header(place)),
        e("main", {"class": " y-css-qsv6ye", "id": "main-content"}, "\n", highlights(place, quotes), "\n", e("div", {"class": " " + BOX, "id": "reviews"}, reviews_box), "\n", neighbours()),
        e("footer", {}, e("p", {}, "Demo page with invented people.")))]
