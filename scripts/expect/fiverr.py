"""What a saved Fiverr profile shows, worked out from its own data and checked against its cards, apart from the extension's reader."""

import json

from dom import has_class


def page(root, raw):
    script = root.first(lambda n: n.tag == "script" and n.get("id") == "perseus-initial-props")
    props = json.loads(script.raw())
    about = props["reviewsData"]["buying_reviews"]
    shown = root.all(has_class("freelancer-review-item-wrapper"))
    reviews = [review(r) for r in about["reviews"]]
    assert len(shown) == len(reviews)
    for card, told in zip(shown, reviews):
        assert card.first(lambda n: n.tag == "figure").get("title") == told["author"]["name"]
        assert float(card.first(has_class("rating-score")).text()) == told["rating"]
    heading = root.first(lambda n: n.tag == "h1")
    return {"pageKind": "profile", "state": "read", "subject": {"id": about["seller_username"], "name": heading.text()}, "stated": stated(about), "reviews": reviews}


def stated(about):
    bars = {b["average_valuation_value"]: b["count"] for b in about["breakdown"]}
    return {"average": about.get("average_valuation"), "total": about["total_count"], "distribution": [bars[n] for n in range(1, 6)]}


def review(r):
    answer = r.get("seller_response")
    details = {"gig": r.get("gig_slug"), "price": r.get("order_price_range"), "days": r.get("order_duration_in_days"), "cancelled": r.get("is_cancelled_order") or None, "repeatBuyer": r.get("repeat_buyer") or None}
    return {"id": r["id"], "author": {"id": r["username"].lower(), "name": r["username"]}, "rating": r["value"], "postedOn": r["created_at"].split("T")[0], "text": r["comment"],
        "reply": {"text": answer["comment"], "postedOn": answer["created_at"].split("T")[0]} if answer else None, "details": {k: v for k, v in details.items() if v}}
