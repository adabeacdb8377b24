import yelp25 as y
import yelp_reading as expect
from late import FILL, held, script
from markup import page
from people_yelp import FAROLES, FIRST_TEN, SECOND_TEN
from reading import write


def late(place, reviews, start, quotes=()):
    """As a worker's browser gets it: the list comes after the page, without state."""
    box = y.body(place, y.waiting(), quotes)
    return page(y.head(place, start), [*box, y.state_script(y.store(place, None, start)), held("later", y.filled(place, reviews, start)), script(FILL)])


QUOTES = [("Dana W.", "The green chile pozole is the best thing on the menu."), ("Corwin V.", "Best carnitas in the county.")]


def make():
    url = f"https://www.yelp.com/biz/{FAROLES['slug']}"
    write("yelp", "demo-restaurant", url, late(FAROLES, FIRST_TEN, 0, QUOTES), expect.unloaded(FAROLES), "Demo: a place whose list fills late; the worker is Marisol.", expect.loaded(FAROLES, FIRST_TEN, 0, False))
    write("yelp", "demo-restaurant-page-2", url + "?start=10", late(FAROLES, SECOND_TEN, 10), expect.unloaded(FAROLES, 10), "Demo: the second page of the same place.", expect.loaded(FAROLES, SECOND_TEN, 10, False))
