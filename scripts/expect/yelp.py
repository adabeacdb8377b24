"""What a saved Yelp page shows, worked out by hand rules for each generation, apart from the extension's own readers."""

import html
import json
import re

from dates import numeric, written
from dom import has_class

USER = re.compile(r"[?&]userid=([A-Za-z0-9_-]{22})")
NUMBER = re.compile(r"(\d+(?:\.\d+)?)")


def page(root, raw):
    """Expected fields of one page, or only a state when nothing may be taken from it."""
    biz = root.first(lambda n: n.tag == "meta" and n.get("name") == "yelp-biz-id")
    if biz is None:
        return without_id(root, raw)
    out = {"pageKind": "business", "subject": {"id": biz.get("content"), "name": name_of(root)}, "stated": stated(root)}
    for read in (cards_2022, cards_2014):
        reviews = read(root, biz.get("content"))
        if reviews:
            return out | {"state": "read", "reviews": reviews}
    for props in page_props(root):
        bars = [b["count"] for b in reversed(props["ratingDetailsProps"]["ratingHistogram"]["histogramData"])]
        return {"pageKind": "business", "state": "read", "subject": {"id": biz.get("content"), "name": html.unescape(props["businessName"])},
            "stated": {"average": None, "total": props["ratingDetailsProps"]["numReviews"], "distribution": bars, "notCounted": None}, "reviews": feed_2020(root)}
    return out | {"state": "not-loaded", "reviews": []}


def without_id(root, raw):
    if root.first(lambda n: n.get("id") == "bizReviewsInner"):
        heading = root.first(lambda n: n.get("id") == "bizRating")
        told = re.search(r"(\d(?:\.\d)?) star rating\s+based on (\d+) reviews", heading.text())
        return {"pageKind": "business", "state": "read", "stated": {"average": float(told.group(1)), "total": int(told.group(2))}, "reviews": cards_2008(root)}
    if root.first(lambda n: n.get("id") == "cmsg"):
        return {"pageKind": "blocked", "state": "blocked", "reviews": []}
    place = root.first(lambda n: n.tag == "link" and n.get("rel") == "canonical" and "/biz/" in n.get("href"))
    if place is not None:
        return {"pageKind": "mobile", "state": "not-loaded", "reviews": []}
    return {"state": "not-a-review-page", "reviews": []}


def name_of(root):
    heading = root.first(lambda n: n.tag == "h1")
    return heading.text() if heading else None


def ld(root):
    for node in root.all(lambda n: n.tag == "script" and n.get("type") == "application/ld+json"):
        try:
            value = json.loads(node.raw())
        except ValueError:
            continue
        if isinstance(value, dict) and "aggregateRating" in value:
            yield value


def stated(root):
    out = {"average": None, "total": None, "distribution": None, "notCounted": None}
    for value in ld(root):
        out["average"], out["total"] = float(value["aggregateRating"]["ratingValue"]), int(value["aggregateRating"]["reviewCount"])
    micro = root.first(lambda n: n.get("itemprop") == "aggregateRating")
    if micro and out["average"] is None:
        inside = lambda prop: micro.first(lambda n: n.get("itemprop") == prop)
        out["average"] = float(inside("ratingValue").get("content") or inside("ratingValue").text())
        out["total"] = int(inside("reviewCount").text())
    header = root.first(lambda n: n.tag == "h1")
    if out["average"] is None and header:
        box = header
        for _ in range(3):
            box = box.parent
        star = box.first(lambda n: n.get("role") == "img" and NUMBER.match(n.get("aria-label")))
        out["average"] = float(NUMBER.match(star.get("aria-label")).group(1)) if star else None
        link = box.first(lambda n: n.tag == "a" and n.get("href") == "#reviews")
        exact = link and re.fullmatch(r"\(?([\d,]+) reviews?\)?", link.text().strip())
        out["total"] = int(exact.group(1).replace(",", "")) if exact else None
    state = apollo(root)
    for key, value in state.items():
        if key.startswith("Business:") and "reviewCountsByRating" in value:
            out["distribution"] = value["reviewCountsByRating"]
    hidden = [NUMBER.search(n.text()) for n in root.all(lambda n: n.tag == "a" and "/not_recommended_reviews/" in n.get("href"))]
    hidden = [int(m.group(1)) for m in hidden if m]
    out["notCounted"] = hidden[0] if hidden else None
    return out


def apollo(root):
    node = root.first(lambda n: n.tag == "script" and "data-apollo-state" in n.attrs)
    if node is None:
        return {}
    return json.loads(html.unescape(node.raw().strip().removeprefix("<!--").removesuffix("-->")))


# --- 2022 to 2025: cards in #reviews; ids from the embedded data ---

STARS = lambda n: n.get("role") == "img" and NUMBER.match(n.get("aria-label"))
QUOTE = lambda n: any(c.startswith("block-quote__") for c in n.classes())
COMMENT = lambda n: n.tag == "p" and any(c.startswith("comment__") for c in n.classes())


def first_day(node):
    for inner in node.all(lambda n: n.tag in ("span", "p")):
        day = written(inner.text()) or numeric(inner.text())
        if day:
            return day
    return None


def quoted(block):
    words = block.first(COMMENT)
    return {"postedOn": first_day(block), "text": words.text() if words else ""}


def cards_2022(root, biz):
    box = root.first(lambda n: n.get("id") == "reviews")
    if box is None:
        return []
    ids = {**ids_2022(root), **ids_2025(root, biz)}
    out = []
    for item in box.all(lambda n: n.tag == "li"):
        link = item.first(lambda n: n.tag == "a" and "/user_details?" in n.get("href"))
        if not link:
            continue
        user = USER.search(link.get("href")).group(1)
        blocks = item.all(QUOTE)
        replies = [b for b in blocks if b.first(lambda n: n.get("aria-labelledby").startswith("businessOwner-"))]
        earlier = [b for b in blocks if b not in replies]
        own = [n for n in item.all(COMMENT) if not n.within(QUOTE)]
        days = [d for n in item.all(lambda n: n.tag == "span" and not n.within(QUOTE)) if (d := written(n.text()) or numeric(n.text()))]
        out.append({"id": ids.get(user), "author": {"id": user, "name": item.first(lambda n: n.get("role") == "region").get("aria-label")},
            "rating": float(NUMBER.match(item.first(STARS).get("aria-label")).group(1)), "postedOn": days[0] if days else None, "text": own[0].text(),
            "reply": quoted(replies[0]) if replies else None,
            "previous": [{"rating": float(NUMBER.match(b.first(STARS).get("aria-label")).group(1))} | quoted(b) for b in earlier]})
    return out


def ids_2025(root, biz):
    """User id -> review id, from the store: current reviews only (an earlier version is nobody's list entry)."""
    state, out = apollo(root), {}
    for key, value in state.get("Business:" + biz, {}).items():
        if not key.startswith("reviews(") or "totalCount" not in value:
            continue
        for edge in value["edges"]:
            review = state[edge["node"]["__ref"]]
            out[review["author"]["__ref"].removeprefix("User:")] = review["encid"]
    return out


def page_props(root):
    """Every object in the page's embedded JSON that holds a filled `reviewFeedQueryProps`."""
    for node in root.all(lambda n: n.tag == "script" and "data-hypernova-key" in n.attrs):
        try:
            value = json.loads(node.raw().strip().removeprefix("<!--").removesuffix("-->"))
        except ValueError:
            continue
        queue = [value]
        while queue:
            here = queue.pop()
            if isinstance(here, dict):
                feed = here.get("reviewFeedQueryProps")
                if isinstance(feed, dict) and feed.get("reviews"):
                    yield here
                queue.extend(here.values())
            elif isinstance(here, list):
                queue.extend(here)


def ids_2022(root):
    return {r["userId"]: r["id"] for props in page_props(root) for r in props["reviewFeedQueryProps"]["reviews"]}


# --- 2020: only the feed ---

def prose(text):
    """The feed's own escaping: line breaks as `<br&gt;`, the rest escaped up to twice."""
    text = html.unescape(text)
    return html.unescape(re.sub(r"<br\s*/?>", "\n", html.unescape(text)))


def feed_2020(root):
    for props in page_props(root):
        return [{"id": r["id"], "author": {"id": r["userId"], "name": html.unescape(r["user"]["markupDisplayName"])}, "rating": float(r["rating"]), "postedOn": numeric(r["localizedDate"]), "text": prose(r["comment"]["text"]),
            "reply": {"text": prose(r["businessOwnerReplies"][0]["comment"]), "postedOn": numeric(r["businessOwnerReplies"][0]["localizedDate"])} if r.get("businessOwnerReplies") else None,
            "previous": [{"rating": float(p["rating"]), "postedOn": numeric(p["localizedDate"]), "text": prose(p["comment"]["text"])} for p in r.get("previousReviews") or []]} for r in props["reviewFeedQueryProps"]["reviews"]]
    return []


# --- 2014 to 2017: div.review with an id each ---

TITLED = lambda n: re.match(r"(\d)\.0 star rating", n.get("title"))


def cards_2014(root, biz):
    out = []
    for item in root.all(lambda n: n.tag == "div" and "review" in n.classes() and "data-review-id" in n.attrs):
        old = item.all(has_class("previous-review"))
        later = lambda n: n.within(has_class("previous-review")) or n.within(has_class("biz-owner-reply")) or "previous-review" in n.classes()
        body = [n for n in item.all(lambda n: n.tag == "p" and "lang" in n.attrs) if not later(n)]
        star = [n for n in item.all(TITLED) if not later(n)]
        if not star:
            continue
        who = item.first(lambda n: n.tag == "a" and n.within(has_class("user-name")) and USER.search(n.get("href"))) or item.first(lambda n: n.tag == "a" and USER.search(n.get("href")))
        day = [d for n in item.all(has_class("rating-qualifier")) if not later(n) and (d := numeric(n.text(), True))]
        reply = item.first(has_class("biz-owner-reply"))
        out.append({"id": item.get("data-review-id"), "author": {"id": USER.search(who.get("href")).group(1) if who else None, "name": who.text() if who else None},
            "rating": float(TITLED(star[0]).group(1)), "postedOn": day[0], "text": body[0].text() if body else "", "reply": old_reply(reply) if reply else None,
            "previous": [old_version(o) for o in old if not o.within(has_class("previous-review"))]})
    return out


def old_version(node):
    folded = node.all(lambda n: n.tag == "span" and "js-content-toggleable" in n.classes())
    words = folded[-1] if folded else node.first(lambda n: n.tag == "p" and "lang" in n.attrs)
    day = [d for n in node.all(has_class("rating-qualifier")) if (d := numeric(n.text(), True))]
    return {"rating": float(TITLED(node.first(TITLED)).group(1)), "postedOn": day[0] if day else None, "text": words.text() if words else ""}


def old_reply(node):
    folded = node.all(lambda n: n.tag == "span" and "js-content-toggleable" in n.classes())
    date = node.first(has_class("bullet-after"))
    return {"text": folded[-1].text() if folded else node.text(), "postedOn": numeric(date.text(), True) if date else None}


# --- 2008 ---

def cards_2008(root):
    out = []
    for item in root.all(lambda n: n.tag == "div" and n.get("id").startswith("review_") and "review" in n.classes()):
        who = [n for n in item.all(lambda n: n.tag == "a" and n.get("href").startswith("/user_details?userid=")) if n.text().strip()]
        stars = item.first(lambda n: n.tag == "div" and "rating" in n.classes())
        out.append({"id": item.get("id").removeprefix("review_"), "author": {"id": USER.search(who[0].get("href")).group(1), "name": who[0].text()}, "rating": float(next(c for c in stars.classes() if c.startswith("stars_")).removeprefix("stars_")),
            "postedOn": numeric(item.first(lambda n: n.tag == "em" and "smaller" in n.classes()).text().removeprefix("Updated - ")), "text": item.first(lambda n: n.tag == "p" and "review_comment" in n.classes()).text(), "reply": None, "previous": [archived(o) for n in item.all(has_class("archived_reviews")) for o in n.all(lambda n: n.tag == "li")]})
    return out


def archived(node):
    """An earlier version; its end is behind a link whose words are not the reviewer's."""
    stars = next(c for c in node.first(has_class("rating")).classes() if c.startswith("stars_small_"))
    words = "".join(c if isinstance(c, str) else "" if "pseudoLink" in c.classes() else c.text() for c in node.first(has_class("review_comment")).children)
    return {"rating": float(stars.removeprefix("stars_small_")), "postedOn": numeric(node.first(lambda n: n.tag == "em").text()), "text": words}
