"""Pages of no site we know by name, with what they embed for search engines. Every place and person is invented."""

import json
from html import escape

from reading import reading, review, write

HOST = "www.tidewater-trades.example"
ID = HOST + "/pros/osk-plumbing"
URL = f"https://{ID}"
NAME = "Osk & Daughter Plumbing"
ME = {"id": ID, "name": NAME}


def page(body, *scripts, canonical=URL, lang="en"):
    data = "".join(f'<script type="application/ld+json">{s if isinstance(s, str) else json.dumps(s, ensure_ascii=False)}</script>\n' for s in scripts)
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head><title>Tidewater Trades</title>{link}\n{data}</head>\n<body><header><nav><a href="/">Home</a></nav></header>{body}</body></html>\n'


def node(rating, on, text, author, **more):
    return {"@type": "Review", "datePublished": on, "description": text, "author": {"@type": "Person", "name": author}, "reviewRating": {"@type": "Rating", "ratingValue": rating}} | more


def business(**more):
    return {"@context": "https://schema.org", "@type": "Plumber", "name": NAME, "url": URL} | more


def told(state, road, seen, reviews, stated=None, subject=ME, **more):
    return reading("generic", "page", state, road, subject, stated, None, seen, reviews)


HEAD = f"<h1>{escape(NAME)}</h1>"


def linked():
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "BreadcrumbList", "itemListElement": []}, business(aggregateRating={"@type": "AggregateRating", "ratingValue": 4.68467583497053, "reviewCount": 1018},
        review=[[node(2, "Jun 19, 2026", "Came late &amp; left a puddle.\nFixed it &quot;next week&quot;.", "Ruben T."), node(5, "2026-05-29", "Saved our Sunday.", "Ines &Oslash;.")], [node("4,5", "2026-05-01T10:15:00+02:00", "Good.", "K.")]])]}
    reviews = [review(2, "2026-06-19", 'Came late & left a puddle.\nFixed it "next week".', name="Ruben T."), review(5, "2026-05-29", "Saved our Sunday.", name="Ines &Oslash;."), review(4.5, "2026-05-01", "Good.", name="K.") | {"postedAt": "2026-05-01T10:15:00+02:00"}]
    write("generic", "linked-graph", URL, page(HEAD, graph), told("read", "embedded", 3, reviews, {"average": 4.68467583497053, "decimals": 6, "total": 1018}), "A graph with lists in lists, escaped texts, a day with a time and zone, a trade for a type.")
    alone = [node(3, "2026-04-04", "Fine.", "Ada", itemReviewed={"@id": "#osk"}, **{"@id": "https://www.tidewater-trades.example/r/118"}), node(1, "2026-04-03", "About another trade.", "Bo", itemReviewed={"@type": "Plumber", "name": "Hollow Pipe Co"}), business(**{"@id": "#osk"})]
    write("generic", "linked-alone", URL, page(HEAD, *alone), told("read", "embedded", 1, [review(3, "2026-04-04", "Fine.", "https://www.tidewater-trades.example/r/118", None, "Ada")]), "Reviews that stand alone and name what they are of; one is of another business.")
    others = [business(review=[node(5, "2026-03-03", "Hers.", "Cy")]), {"@context": "https://schema.org", "@type": "Plumber", "name": "Hollow Pipe Co", "url": f"https://{HOST}/pros/hollow-pipe", "aggregateRating": {"ratingValue": 2, "reviewCount": 90}, "review": [node(1, "2026-03-02", "Theirs.", "Di")]}]
    write("generic", "linked-neighbour", URL + "?utm_source=mail&page=2", page(HEAD, others), told("read", "embedded", 1, [review(5, "2026-03-03", "Hers.", name="Cy")]), "A neighbour's reviews and numbers stand on the same page.")
    ten = {"@type": "Rating", "worstRating": 1, "bestRating": 10}
    scaled = business(aggregateRating={"ratingValue": 8.2, "bestRating": 10, "ratingCount": "31"}, review=[node(0, "2026-02-02", "Ten of ten.", "Ed") | {"reviewRating": ten | {"ratingValue": 10}}, node(0, "2026-02-01", "Four of ten.", "Flo") | {"reviewRating": ten | {"ratingValue": "4"}},
        node(0, "2026-01-31", "Off its own scale.", "Gus") | {"reviewRating": ten | {"ratingValue": 11}}, node(0, "2026-01-30", "Out of a hundred.", "Hal") | {"reviewRating": {"ratingValue": 75, "bestRating": 100, "worstRating": 0}}, node(0, "2026-01-29", "Stars from nought.", "Ivo") | {"reviewRating": {"ratingValue": 4, "bestRating": 5, "worstRating": 0}}])
    out_of_ten = {"worstRating": 1, "bestRating": 10}
    stretched = [review(5, "2026-02-02", "Ten of ten.", name="Ed", details={"ratingValue": 10} | out_of_ten), review(2.33, "2026-02-01", "Four of ten.", name="Flo", details={"ratingValue": 4} | out_of_ten), review(4, "2026-01-30", "Out of a hundred.", name="Hal", details={"ratingValue": 75, "worstRating": 0, "bestRating": 100}), review(4, "2026-01-29", "Stars from nought.", name="Ivo")]
    write("generic", "linked-scales", URL, page(HEAD, scaled), told("suspect", "embedded", 5, stretched, {"total": 31}), "Ratings on other scales are stretched end to end with the page's own number beside them; one lies off its scale.")
    numbers = business(aggregateRating={"ratingValue": "4.9", "reviewCount": "57"})
    write("generic", "linked-numbers-only", URL, page(HEAD, numbers), told("read", "none", 0, [], {"average": 4.9, "decimals": 1, "total": 57}), "An average and a count, no reviews.")
    write("generic", "linked-none-yet", URL, page(HEAD, business(aggregateRating={"ratingValue": 0, "reviewCount": 0})), told("no-reviews", "none", 0, [], {"total": 0}), "Nobody has said anything yet.")


def marked():
    def one(rating, on, text, author, shown=None):
        return f'<div itemprop="review" itemscope itemtype="http://schema.org/Review"><b itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{escape(author)}</span></b> <span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="worstRating" content="1"><span itemprop="ratingValue">{rating}</span> / <span itemprop="bestRating">5</span></span> <time itemprop="datePublished" datetime="{on}">{shown or on}</time><p itemprop="reviewBody">{text}</p></div>'

    numbers = '<div id="numbers" class="side" ><p itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><span itemprop="ratingValue">4.5</span> from <span itemprop="reviewCount">2</span></p></div>'
    other = '<aside><div itemscope itemtype="http://schema.org/LocalBusiness"><a itemprop="url" href="/pros/hollow-pipe"><span itemprop="name">Hollow Pipe Co</span></a><div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><span itemprop="ratingValue">1.0</span><span itemprop="reviewCount">400</span></div></div></aside>'
    body = f'<main itemscope itemtype="http://schema.org/Plumber" itemref="numbers"><h1 itemprop="name">{escape(NAME)}</h1>{one(5, "2026-07-01", "Quick &amp; kind.<br>Brought her daughter along.", "Jo")}{one(4, "2026-06-30", "Dry again.", "Kit", "three weeks ago")}</main>{numbers}{other}'
    write("generic", "microdata", URL, page(body), told("read", "cards", 2, [review(5, "2026-07-01", "Quick & kind.\nBrought her daughter along.", name="Jo"), review(4, "2026-06-30", "Dry again.", name="Kit")], {"average": 4.5, "decimals": 1, "total": 2}), "Microdata: numbers that stand elsewhere and are referred to, a neighbour's that are not.")
    both = business(aggregateRating={"ratingValue": 4.5, "reviewCount": 2}, review=[node(5, "2026-07-01", "Quick &amp; kind. Brought her daughter along.", "Jo"), node(4, "2026-06-30", "Dry again.", "Kit"), node(4, "2026-06-30", "Dry again.", "Kit")])
    write("generic", "both", URL, page(body, both), told("read", "embedded", 2, [review(5, "2026-07-01", "Quick & kind. Brought her daughter along.", name="Jo"), review(4, "2026-06-30", "Dry again.", name="Kit")], {"average": 4.5, "decimals": 1, "total": 2}), "The same reviews twice in linked data and once more as microdata.")


def unclear():
    two = [{"@context": "https://schema.org", "@type": "Plumber", "name": n, "review": [node(3, "2026-01-01", f"About {n}.", "Lu")]} for n in ("First Pipe", "Second Pipe")]
    write("generic", "several", f"https://{HOST}/near-you", page("<h1>Plumbers near you</h1>", two, canonical=None), told("suspect", "none", 2, [], subject={"id": HOST + "/near-you", "name": "Plumbers near you"}), "Two businesses and nothing that says which of them the page is about.")
    lists = [t | {"url": f"https://{HOST}/pros/{i}"} for i, t in enumerate(two)]
    write("generic", "list-page", f"https://{HOST}/near-you", page("<h1>Plumbers near you</h1>", lists, canonical=None), told("not-a-review-page", "none", 0, [], subject={"id": HOST + "/near-you", "name": "Plumbers near you"}), "A list: every review is of a page elsewhere.")
    write("generic", "broken", URL, page(HEAD, '{"@type": "Plumber", "review": [{"@type": "Review", "reviewRating": oops'), told("suspect", "none", 0, []), "The linked data cannot be parsed.")


def hostile():
    deep = "[" * 3000 + "]" * 3000
    noise = json.dumps([{"@type": "Offer", "name": "x" * 40, "n": i} for i in range(2600)])
    one = json.dumps(business(**{"constructor": {"review": 1}, "review": [node(5, "2026-08-08", "&lt;img src=x onerror=alert(1)&gt; \u202eright to left\u202c &amp;amp; so on", "__proto__"), node("1e999", "2026-08-07", "Endless.", "Mo"), node(1, "someday", "", ["Ny", "Ola"]), "a text", None, 7]}), ensure_ascii=False)
    text = one[:-1] + f', "__proto__": {{"review": []}}, "hasOfferCatalog": {noise}, "deep": {deep}}}'
    assert len(text) > 200_000
    reviews = [review(5, "2026-08-08", "<img src=x onerror=alert(1)> \u202eright to left\u202c &amp; so on", name="__proto__"), review(1, None, "")]
    write("generic", "hostile", URL, page(HEAD, "<!-- " + text.replace("Endless.", "End\u0001less.") + " -->"), told("suspect", "embedded", 5, reviews), "200 kB, deep nesting, names of prototypes, markup as text, raw control characters, a comment around it, an endless number.")


def make():
    linked()
    marked()
    unclear()
    hostile()
