"""What a saved RateMyProfessors page shows, worked out by hand rules for each generation, apart from the extension's own readers."""

import html
import json
import re

from dates import numeric, ordinal
from dom import has_class


def starts(prefix):
    return lambda n: any(c.startswith(prefix) for c in n.classes())


def page(root, raw):
    store = relay(raw)
    cards = root.all(starts("Rating__StyledRating-"))
    if cards or store:
        return modern(root, store, cards)
    if root.first(lambda n: n.tag == "table" and "tftable" in n.classes()):
        return {"pageKind": "professor", "state": "read", "subject": jsp_subject(root), "stated": jsp_stated(root), "reviews": jsp(root)}
    return {"state": "not-a-review-page", "reviews": []}


def relay(raw):
    at = raw.find("window.__RELAY_STORE__")
    return json.JSONDecoder().raw_decode(raw[raw.index("{", at):])[0] if at >= 0 else None


def teacher_of(store):
    root = store["client:root"]
    return store[next(v["__ref"] for k, v in root.items() if k.startswith("node("))]


def modern(root, store, cards):
    teacher = teacher_of(store)
    spread = store[teacher["ratingsDistribution"]["__ref"]]
    counts = [spread[f"r{n}"] for n in range(1, 6)]
    assert spread["total"] == sum(counts)
    stored = stored_ratings(store, teacher)
    reviews = [from_card(c, stored) for c in cards] if cards else [from_store(r) for r in stored.values()]
    return {"pageKind": "professor", "state": "read", "subject": {"id": str(teacher["legacyId"]), "name": f"{teacher['firstName']} {teacher['lastName']}"},
        "stated": {"average": teacher["avgRating"], "total": spread["total"], "distribution": counts}, "reviews": reviews}


def stored_ratings(store, teacher):
    edges = store[teacher["__RatingsList_ratings_connection"]["__ref"]]["edges"]["__refs"]
    ratings = [store[store[edge]["node"]["__ref"]] for edge in edges]
    return {str(r["legacyId"]): r for r in ratings}


def blank(text):
    return "" if text.strip() == "No Comments" else text


def tags_of(text):
    return [t.strip() for t in text.split("--") if t.strip()]


def details(course, difficulty, grade, again, attendance, book, credit, online, tags):
    known = {"course": course, "difficulty": difficulty, "grade": grade, "wouldTakeAgain": again, "attendance": attendance, "textbook": book, "forCredit": credit, "online": online, "tags": tags}
    return {k: v for k, v in known.items() if v not in (None, "", [], "N/A", "Rather_Not_Say", "Rather not say")}


def from_store(r):
    book = None if r["textbookUse"] in (None, -1) else r["textbookUse"] >= 3
    return {"id": str(r["legacyId"]), "rating": (r["helpfulRating"] + r["clarityRating"]) / 2, "postedOn": r["date"][:10], "text": blank(html.unescape(r["comment"])),
        "details": details(r["class"], r["difficultyRating"], r["grade"], {1: True, 0: False}.get(r["wouldTakeAgain"]), {"mandatory": True, "non mandatory": False}.get(r["attendanceMandatory"]), book, r["isForCredit"] or None, r["isForOnlineClass"] or None, tags_of(r["ratingTags"]))}


def from_card(card, stored):
    ident = card.first(lambda n: n.tag == "a" and n.get("href").startswith("/flag/professor-rating/")).get("href").rsplit("/", 1)[1]
    numbers = {}
    for head in card.all(starts("CardNumRating__CardNumRatingHeader-")):
        numbers[head.text().strip()] = float(head.parent.first(starts("CardNumRating__CardNumRatingNumber-")).text())
    meta = {}
    for item in card.all(starts("MetaItem__StyledMetaItem-")):
        label, value = item.text().split(":", 1)
        meta[label.strip()] = value.strip()
    yes = lambda label: {"Yes": True, "No": False}.get(meta.get(label))
    attendance = {"Mandatory": True, "Not Mandatory": False}.get(meta.get("Attendance"))
    if ident in stored and stored[ident]["attendanceMandatory"] not in ("mandatory", "non mandatory"):
        attendance = None
    tags = [t.text().strip() for t in card.all(starts("Tag-"))]
    shown = {"id": ident, "rating": numbers["Quality"], "postedOn": ordinal(card.first(starts("TimeStamp__StyledTimeStamp-")).text()), "text": blank(card.first(starts("Comments__StyledComments-")).text()),
        "details": details(card.first(starts("RatingHeader__StyledClass-")).text().strip(), numbers["Difficulty"], meta.get("Grade"), yes("Would Take Again"), attendance, yes("Textbook"), yes("For Credit"), yes("Online Class"), tags)}
    return shown


def jsp_subject(root):
    heading = root.first(lambda n: n.tag == "h1" and "profname" in n.classes())
    return {"id": root.first(lambda n: n.tag == "input" and n.get("name") == "tid").get("value"), "name": " ".join(n.text() for n in heading.all(lambda n: n.tag == "span"))}


def jsp_stated(root):
    grades = [n.text().strip() for n in root.all(lambda n: "grade" in n.classes() and not n.within(has_class("tftable")))]
    count = root.first(lambda n: "rating-count" in n.classes())
    return {"average": float(grades[0]), "total": int(re.search(r"\d+", count.text()).group()), "distribution": None}


def jsp(root):
    out = []
    for row in root.all(lambda n: n.tag == "tr" and n.get("id").isdigit()):
        scores = {}
        for score in row.all(has_class("score")):
            scores[score.parent.first(has_class("descriptor")).text().strip()] = float(score.text())
        answer = lambda name: next((r.text().strip() for n in row.all(has_class(name)) for r in n.all(has_class("response"))), None)
        known = lambda name: None if answer(name) in (None, "", "N/A") else answer(name)
        yes = lambda name: {"Yes": True, "No": False}.get(answer(name))
        course = row.first(lambda n: n.tag == "span" and "response" in n.classes() and n.within(has_class("name")))
        out.append({"id": row.get("id"), "rating": scores["Overall Quality"], "postedOn": numeric(row.first(has_class("date")).text()), "text": blank(row.first(has_class("commentsParagraph")).text()),
            "details": details(course.text().strip() if course else known("name"), scores["Level of Difficulty"], known("grade"), yes("would-take-again"), {"Mandatory": True, "Not Mandatory": False}.get(answer("attendance")), yes("textbook-used"), yes("credit"), None,
                [t.text().strip() for n in row.all(has_class("tagbox")) for t in n.all(lambda n: n.tag == "span")])})
    return out
