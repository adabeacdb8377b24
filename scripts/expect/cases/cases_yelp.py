import yelp22 as y22
import yelp25 as y
import yelp_reading as expect
from late import FILL, held, script
from markup import code, e, page
from people_small import FEW, FLOORS, FLOORS_MORE, KETTLE, ORRIN, VERSIONS
from reading import reading, write

QUOTES = [("Bao L.", "Eggs as they should be"), ("Zed Q.", "the best view of the boats")]


def url(place, query=""):
    return f"https://www.yelp.com/biz/{place['slug']}{query}"


def loaded(place, reviews, start=0, state=True, quotes=(), first_page=(), store=None):
    tail = [y.state_script(y.store(place, reviews, start, first_page) if store is None else store)] if state else []
    return page(y.head(place, start), [*y.body(place, y.filled(place, reviews, start), quotes), y.ld_json(place), *tail])


def of_2025():
    write("yelp", "2025-state", url(KETTLE, "?start=10"), loaded(KETTLE, FEW, 10, quotes=QUOTES, first_page=VERSIONS), expect.loaded(KETTLE, FEW, 10), "Second page with state; the first page's reviews are stubs in it; quotes above the list.")
    late = page(y.head(KETTLE), [*y.body(KETTLE, y.waiting(), QUOTES), y.state_script(y.store(KETTLE, None, 0)), held("later", y.filled(KETTLE, FEW)), script(FILL)])
    write("yelp", "2025-list-fills-late", url(KETTLE), late, expect.unloaded(KETTLE), "The list comes after the page.", expect.loaded(KETTLE, FEW, 0, False))
    write("yelp", "2025-cards-only", url(KETTLE), loaded(KETTLE, FEW, 0, False), expect.loaded(KETTLE, FEW, 0, False), "A hydrated page of which no state is left.")
    write("yelp", "2025-versions-and-replies", url(KETTLE), loaded(KETTLE, VERSIONS), expect.loaded(KETTLE, VERSIONS), "Updated reviews with earlier versions, owner replies, both in one card.")
    write("yelp", "2025-versions-cards-only", url(KETTLE), loaded(KETTLE, VERSIONS, 0, False), expect.loaded(KETTLE, VERSIONS, 0, False), "The same without state.")
    write("yelp", "2025-not-loaded", url(KETTLE, "?osq=Breakfast"), page(y.head(KETTLE), [*y.body(KETTLE, y.waiting(), QUOTES), y.state_script(y.store(KETTLE, None, 0))]), expect.unloaded(KETTLE), "The list is not there yet; quotes above it are no reviews.")
    write("yelp", "2025-state-not-json", url(KETTLE), loaded(KETTLE, FEW, store='{"Business:" oops, "Review'), expect.loaded(KETTLE, FEW, 0, False), "The state cannot be parsed; the cards can.")
    new = KETTLE | {"total": 0, "average": None, "bars": [0] * 5, "held": 0}
    empty = e("section", {"aria-label": "Recommended Reviews"}, y.heading(), y.write_box(new))
    write("yelp", "2025-empty", url(new), page(y.head(new), [*y.body(new, empty), y.state_script(y.store(new, [], 0))]),
        reading("yelp", "business", "no-reviews", "none", expect.subject(new), {"total": 0, "distribution": [0] * 5, "notCounted": 0}, {"start": 0}), "A place nobody has reviewed.")
    searched = expect.loaded(KETTLE, FEW, 10)
    searched["view"] |= {"sort": "date_desc", "filtered": True}
    write("yelp", "2025-searched-and-sorted", url(KETTLE, "?q=Nell&sort_by=date_desc&start=10"), loaded(KETTLE, FEW, 10), searched, "A search within the reviews: no page of the whole list.")


def of_2022():
    told = {"average": 4.5, "decimals": 1, "total": 24, "distribution": None, "notCounted": 9}
    for name, scripts, state, note in [
        ("2022-state", [y22.ld_json(ORRIN, [*reversed(FLOORS), *FLOORS_MORE]), y22.feed_script(ORRIN, FLOORS)], True, "Feed in a script; JSON-LD with more reviews, another order, and days one later."),
        ("2022-cards-only", [], False, "Neither feed nor JSON-LD."),
    ]:
        reviews = [expect.one(ORRIN, r, state) for r in FLOORS]
        html = page([*y.head(ORRIN)], [*y22.body(ORRIN, FLOORS), *scripts])
        write("yelp", name, url(ORRIN), html, reading("yelp", "business", "read", "both" if state else "cards", expect.subject(ORRIN), told, {"start": 0}, len(reviews), reviews), note)


def not_ours():
    nothing = lambda kind, state="not-a-review-page": reading("yelp", kind, state)
    stars = lambda n: e("div", {"class": "i-stars", "title": f"{n}.0 star rating"})
    hit = lambda name, n, words: e("li", {}, e("h3", {}, e("a", {"href": "/biz/" + name.lower().replace(" ", "-")}, name)), e("div", {"role": "img", "aria-label": f"{n} star rating"}), e("p", {"class": "comment__09f24__x"}, e("a", {"href": "/user_details?userid=" + code(name)}, "Rex P."), words))
    write("yelp", "search", "https://www.yelp.com/search?find_desc=breakfast&find_loc=Marrow+Bay", page([e("title", {}, "TOP 10 Breakfast in Marrow Bay - Yelp"), e("link", {"rel": "canonical", "href": "https://www.yelp.com/search?find_desc=breakfast"})],
        [e("main", {"id": "main-content"}, e("ul", {}, hit("The Crooked Kettle", 4.5, "“Eggs as they should be”"), hit("Blue Lantern Noodles", 4, "“Broth for days”")))]), nothing("search"), "Search results with stars and snippets of several places.")
    card = lambda slug, n, text: e("div", {"class": "review", "data-review-id": code(slug)}, e("div", {"class": "review-wrapper"}, e("a", {"class": "biz-name", "href": "/biz/" + slug}, slug), e("address", {}, "2 Wharf St"), e("div", {"class": "biz-rating"}, stars(n), e("span", {"class": "rating-qualifier"}, "12/30/2019")), e("p", {"lang": "en"}, text)))
    person = code("some person")
    write("yelp", "profile", f"https://www.yelp.com/user_details?userid={person}", page([e("title", {}, "Rex P.'s Reviews - Yelp")], [e("div", {"class": "user-profile_info"}, e("h1", {}, "Rex P."), e("p", {}, "Marrow Bay, ME")), e("ul", {"class": "ylist"}, e("li", {}, card("the-crooked-kettle", 5, "Lovely.")), e("li", {}, card("blue-lantern-noodles", 2, "Too salty.")))]), nothing("profile"), "One person's reviews of several places.")
    write("yelp", "error", "https://www.yelp.com/biz/no-such-place", page([e("title", {}, "Page not found (404)")], [e("div", {"class": "page"}, e("main", {}, e("section", {"class": "page-content"}, e("h1", {}, "We’re sorry. We can’t find the page you’re looking for."), e("p", {}, "Please try a new ", e("a", {"href": "https://yelp.com/search"}, "search"), "."))))]), nothing("error"), "The site's own not-found page.")
    write("yelp", "blocked", url(KETTLE), page([e("title", {}, "yelp.com")], [e("p", {"id": "cmsg"}, "Please enable JS and disable any ad blocker"), e("script", {"data-cfasync": "false"}, "var dd={'rt':'c','host':'geo.captcha-delivery.com'}")]), nothing("blocked", "blocked"), "A captcha stands in the way.")
    other = KETTLE | {"id": code("another"), "slug": "another-place", "name": "Another Place", "total": 12}
    own = y.store(KETTLE, None, 0) | y.store(other, FEW[:1], 0)
    mobile = [e("main", {}, e("h1", {"class": "y-css-zxwu9n"}, KETTLE["name"]), y.stars("4.5 star rating"), e("div", {"data-testid": "InfoBoxReviewCount"}, e("span", {}, "4.5"), " ", e("span", {}, "(36 reviews)")), e("a", {"href": f"/writeareview/biz/{KETTLE['id']}?return_url=%2Fbiz%2F{KETTLE['id']}", "class": "y-css-1m3t3si"}, "Write a review"), y.neighbours()), y.state_script(own)]
    write("yelp", "mobile", f"https://m.yelp.com/biz/{KETTLE['slug']}", page([e("title", {}, "Yelp"), e("link", {"rel": "canonical", "href": url(KETTLE)}), e("meta", {"property": "og:url", "content": f"https://m.yelp.com/biz/{KETTLE['slug']}"})], mobile), nothing("mobile", "not-loaded") | {"subject": {"id": KETTLE["id"], "name": KETTLE["name"]}}, "The mobile site: no list; the state holds another place.")


def make():
    of_2025()
    of_2022()
    not_ours()
