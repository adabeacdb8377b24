"""A few more invented places and people, for the small cases."""

KETTLE = {"id": "Kt7mWq2ZrXb9LdVh4PnsYQ", "slug": "the-crooked-kettle-marrow-bay", "name": "The Crooked Kettle", "kind": "Diners", "town": "Marrow Bay, ME", "street": "2 Wharf St",
    "average": 4.5, "total": 36, "bars": [1, 1, 3, 8, 23], "held": 0}

ORRIN = {"id": "Or9fGt5JkSxC1vNb8EweZA", "slug": "orrin-sons-floors-east-larkham", "name": "Orrin & Sons Floors", "kind": "Flooring", "town": "East Larkham, NH", "street": "77 Mill Rd",
    "average": 4.5, "total": 24, "bars": [1, 1, 1, 3, 18], "held": 9}

FEW = [
    {"name": "Bao L.", "rating": 5, "on": "2026-10-02", "text": "Eggs as they should be & coffee that is never empty.\n\nOur waitress, Nell, sang to the baby."},
    {"name": "Ottilie R.", "rating": 2, "on": "2026-09-14", "text": "Waited 25 minutes for toast. Nobody said why."},
    {"name": "wilda f.", "rating": 4, "on": "2026-08-30", "text": "Good pie <3 and a view of the boats."},
    {"name": "Noé \u0160.", "rating": 5, "on": "2026-07-07", "text": "Best chowder. \U0001f35c Nell is a treasure."},
]

VERSIONS = [
    {"name": "Hedda S.", "rating": 4, "on": "2026-06-12", "text": "Third visit. They fixed the heating and found their smile again.", "photos": 3,
     "previous": [{"rating": 2, "on": "2025-01-20", "text": "Cold room, colder host."}, {"rating": 5, "on": "2019-09-22", "text": "What a find!\nWarm, loud, lovely."}],
     "reply": {"name": "Nils O.", "role": "Business Employee", "on": "2026-06-23", "text": "Thank you for giving us another try, Hedda."}},
    {"name": "Ravi P.", "rating": 3, "on": "2026-05-05", "text": "Fine.", "reply": {"name": "Nils O.", "on": "2026-05-06", "text": "We would love to know what would make it great.\nPlease write to us."}},
    {"name": "Tove A.", "rating": 1, "on": "2026-04-01", "text": "I liked it before.", "previous": [{"rating": 5, "on": "2024-12-31", "text": "Perfect last evening of the year."}]},
]

FLOORS = [
    {"name": "Gilbert W.", "rating": 5, "on": "2022-11-02", "votes": (1, 0, 0), "text": "They didn't leave a speck of dust.  My wife's words, not mine.\n\nWe'd hire them again.", "reply": {"name": "orrin t.", "on": "2022-11-05", "text": "Thank you, Gilbert & family!\nWe'll pass it on to the crew."}},
    {"name": "Sunniva K.", "rating": 1, "on": "2022-10-18", "votes": (10, 1, 1), "text": "Nobody called me back about a small job."},
    {"name": "Desmond F.", "rating": 5, "on": "2022-06-30", "text": "On time to the minute."},
    {"name": "Ilka T.", "rating": 4, "on": "2022-02-28", "text": "Good work, a bit of a wait for the oak."},
]

FLOORS_MORE = [{"name": "Perry N.", "rating": 3, "on": "2021-12-31", "text": "Only in the structured data."}, {"name": "Ama G.", "rating": 5, "on": "2021-07-04", "text": "Only there too."}]
