import rmp26 as page26
import rmp_reading as expect
from late import MORE, held, script
from markup import page
from people_rmp import MARDEN, RATINGS
from reading import write


def counted(ratings):
    return [sum(int(r["quality"] + 0.5) == n for r in ratings) for n in range(1, 6)]


def make():
    counts = counted(RATINGS)
    first = RATINGS[:5]
    later = "\n".join(page26.card(MARDEN, r) for r in RATINGS[5:])
    html = page([*page26.head(MARDEN), page26.store_script(page26.store(MARDEN, first, counts, RATINGS))], [*page26.body(MARDEN, counts, first), held("later", later), script(MORE)], "en")
    write("ratemyprofessors", "demo-professor", f"https://www.ratemyprofessors.com/professor/{MARDEN['id']}", html, expect.loaded(MARDEN, counts, first),
        "Demo: 5 of 24 ratings at first; the button adds 5 at a time.", expect.loaded(MARDEN, counts, RATINGS))
