"""A Fiverr profile or gig as served in 2024 and 2025: data in a script, the list beside it, class names that say little."""

import json
from html import escape

from people_fiverr import PUBLIC, SELLER


def record(o):
    out = {"id": o["id"], "comment": o["text"], "comment_language": "en", "username": o["user"], "reviewer_country_code": "NO", "reviewer_country": "Norway", "created_at": o["at"], "value": o["value"],
        "encrypted_order_id": "FO0000000000", "score": 0, "repeat_buyer": o.get("repeat", False), "is_business": False, "gig_id": 1, "is_cancelled_order": o.get("cancelled", False), "relevancy_score": 0.5}
    if "gig" in o:
        out["gig_slug"] = o["gig"]
    if "price" in o:
        out |= {"order_price_range": o["price"], "order_price_range_usd": o["price"]}
    if "days" in o:
        out |= {"order_duration": f"{o['days']} days", "order_duration_in_days": o["days"]}
    if "reply" in o:
        out["seller_response"] = {"comment": o["reply"][0], "comment_language": "en", "created_at": o["reply"][1]}
    return out


def buying(orders, total, bars, average, seller=SELLER):
    out = {"reviews": [record(o) for o in orders], "has_next": total > len(orders), "total_count": total, "reviews_as_seller": True, "filters_counters": {"work_sample": 1}, "user_id": 9, "seller_username": seller,
        "star_summary": {"communication_valuation": 4, "quality_of_delivery_valuation": 4.1, "value_for_money_valuation": 4.2}, "breakdown": [{"average_valuation_value": n, "count": bars[n - 1]} for n in (5, 4, 3, 2, 1)]}
    return out | ({} if average is None else {"average_valuation": average})


def selling(orders):
    return {"user_id": 9, "reviews": [record(o) for o in orders], "total_count": None, "average_valuation": None, "reviews_as_seller": False, "has_next": False}


def profile_props(about, as_buyer=(), seller=SELLER):
    return {"rollouts": {}, "seller": {"user": {"id": "9", "name": seller, "profile": {"displayName": PUBLIC}}, "rating": {"score": 4.1, "count": 13}}, "currency": {"name": "USD"}, "reviewsData": {"buying_reviews": about, "selling_reviews": selling(as_buyer)}, "gigsData": []}


def props_script(props):
    text = props if isinstance(props, str) else json.dumps(props, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/json" id="perseus-initial-props">\n        {text}\n    </script>'


def stars(value):
    return f'<div class="orca-rating color-black tbody-6"><div class="stars"><span class="x9Kq orca-star" aria-hidden="true"><svg></svg></span></div><strong class="rating-score rTy2">{value:g}</strong></div>'


def words(text, cut):
    if cut is None:
        return f"<p>{escape(text)}</p>"
    return f'<p>{escape(text[:cut])}... <span><span class="expand-button"><button class="sPdE5j4 expand-description"><span><u>See more</u></span></button></span></span></p>'


def card(o, ago="2 months ago"):
    repeat = '<div class="a1"></div><div class="a2"><svg></svg><p>Repeat Client</p></div>' if o.get("repeat") else ""
    paid = f'<div class="b1"><p>{escape(o["price"])}</p><p>Price</p></div><div class="b2"></div>' if "price" in o else ""
    time = f'<div class="b3"><p>{o["days"]} days</p><p>Duration</p></div>' if "days" in o else ""
    gig = f'<a href="/{SELLER}/{o["gig"]}"><div><img alt="gig" class="lazy-image"><p>{o["gig"].replace("-", " ").title()}</p></div></a>' if "gig" in o else ""
    answer = ""
    if "reply" in o:
        answer = f'<div class="c1"></div><span class="review_seller_comment_is_shown-wrapper"><div><article class="lDGP"><div role="button" aria-expanded="false"><span class="eZ"><div><div><figure title="{SELLER}"><figcaption>o</figcaption></figure></div><p>Seller\'s Response</p></div></span><span><svg></svg></span></div><div aria-hidden="true"><div><div class="m-b-0 reliable-review-description review-description"><p>{escape(o["reply"][0])}</p></div></div></div></article></div></span>'
    return (f'<span class="freelancer-review-item-wrapper"><div class="d1"><div><div class="d2"><div><div><figure title="{o["user"]}"><figcaption>{o["user"][0].upper()}</figcaption></figure></div><div><div><div><p>{o["user"]}</p></div>{repeat}</div>'
        f'<div><div><img class="country-flag" alt="NO" loading="lazy"><p>Norway</p></div></div></div></div></div><div></div><div class="d3"><div><div><div>{stars(o["value"])}</div><div></div><p><time>{ago}</time></p></div>'
        f'<div><div class="reliable-review-description review-description">{words(o["text"], o.get("cut"))}</div></div><div>{paid}{time}<div></div>{gig}</div></div></div></div><div>{answer}</div></div>'
        f'<div class="helpful-thumbs"><div class="helpful-text">Helpful<!-- -->?</div><span><span class="thumb-title">Yes</span><span class="thumb-title">No</span></span></div></span>')


def section(orders, total, mark="desktop"):
    return (f'<section class="reviews-{mark}"><div class="review-summary">{stars(4.1)}<ul><li>Seller communication level<span>{stars(4)}</span></li><li>Service as described<span>{stars(4.2)}</span></li></ul></div>'
        f'<form class="search-box-filter"><input type="search" id="searchTerm" placeholder="Search reviews" value="" maxlength="50"></form><input type="checkbox" id="worksample-filter">'
        f'<div class="reviews-pages-count-info">1-{len(orders)} out of {total} Reviews</div><input type="hidden" value="relevant"><ul class="freelancer-reviews-list">{"".join(card(o) for o in orders)}</ul><div><button role="button">Show More Reviews</button></div></section>')


def head(path):
    return f'<!DOCTYPE html>\n<html lang="en-US"><head><title>{PUBLIC} | Profile | Fiverr</title><link rel="canonical" href="https://www.fiverr.com/{path}"></head>\n<body><div id="main-wrapper"><header><nav><ul><li><a href="/categories">Categories</a></li></ul></nav></header>'


def profile(body, script="", path=SELLER):
    return f'{head(path)}<h1 aria-label="Public Name" class="tbody-2">{PUBLIC}</h1><p>@{SELLER}</p>{body}</div>\n{script}\n</body></html>\n'
