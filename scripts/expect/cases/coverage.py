"""Which reviews a Yelp or RateMyProfessors view would show if they were listed, worked out from its address and its Reading."""

from urllib.parse import parse_qs, urlsplit

ORDERS = {"date_desc": "newest", "date_asc": "oldest"}
PAGE = 10


def in_order(order, days, ratings, full):
    return None not in days and days == sorted(days, reverse=order == "newest") and full and len(set(ratings)) > 1


def covered(url, told):
    """None when one that is seen is not understood: then it is said by hand."""
    reviews, query = told["reviews"], {k: v[0] for k, v in parse_qs(urlsplit(url).query).items()}
    if not reviews or told["seen"] != len(reviews):
        return None
    start, total, bars = told["view"]["start"] or 0, told["stated"]["total"], told["stated"]["distribution"]
    to, pinned = start + len(reviews), 1 if query.get("hrid") else 0
    wanted = query.get("rr") or query.get("ratings")
    ratings = sorted({int(c) for c in wanted if c in "12345"}) if wanted else None
    filters = {"search": bool(query.get("q")), "ratings": ratings, "course": None, "language": query.get("rl")}
    if ratings:
        total = sum(bars[n - 1] for n in ratings) if bars else None
    if filters["search"] or filters["language"]:
        total = None
    ends = total is not None and to >= total
    days = [r["postedOn"] for r in reviews[pinned:]]
    order = ORDERS.get(query.get("sort_by"), "site")
    if order != "site" and not in_order(order, days, [r["rating"] for r in reviews], ends or len(reviews) == PAGE):
        order = "site"
    span = {"earliest": min(days), "latest": max(days)} if days and None not in days else None
    return {"order": order, "from": start, "to": to, "ends": ends, "pinned": pinned, "days": span, "filters": filters,
        "shown": [{"id": r["id"], "author": r["author"]["id"]} for r in reviews]}
