"""What a 2025 place page must read as, from the same plain values the page was made of."""

from markup import code
from reading import reading, review, shown
from yelp25 import moment_of, review_ref


def one(place, r, with_state, moment=False):
    """`moment`: the page's state tells when, not only which day."""
    reply = r.get("reply")
    out = review(r["rating"], r["on"], shown(r["text"]), review_ref(place, r) if with_state else None, code("user " + r["name"] + place["slug"]), r["name"],
        {"text": reply["text"], "postedOn": reply["on"]} if reply else None,
        [{"rating": p["rating"], "postedOn": p["on"], "text": p["text"]} for p in r.get("previous", [])])
    return out | {"postedAt": moment_of(r["on"], r["rating"])} if moment else out


def stated(place, bars, held):
    return {"average": place["average"], "decimals": 1, "total": place["total"], "distribution": place["bars"] if bars else None, "notCounted": place["held"] if held else None}


def subject(place):
    return {"id": place["id"], "name": place["name"]}


def loaded(place, reviews, start=0, with_state=True, **more):
    return reading("yelp", "business", "read", "both" if with_state else "cards", subject(place), stated(place, with_state, True), {"start": start},
        len(reviews), [one(place, r, with_state, with_state) for r in reviews], **more)


def unloaded(place, start=0, average=True):
    told = stated(place, False, False)
    return reading("yelp", "business", "not-loaded", "none", subject(place), told if average else told | {"average": None, "decimals": None}, {"start": start})
