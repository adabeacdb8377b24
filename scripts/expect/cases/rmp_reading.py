"""What a 2026 professor's page must read as, from the same plain values the page was made of."""

from reading import reading, review, shown


def details(r):
    known = {"course": r["course"], "difficulty": r["difficulty"], "grade": None if r.get("grade") == "Rather_Not_Say" else r.get("grade"), "wouldTakeAgain": r.get("again"), "attendance": r.get("attendance"),
        "textbook": r.get("textbook") if r.get("textbook") in (True, False) else None, "forCredit": r.get("credit") or None, "online": r.get("online") or None, "tags": [t.strip() for t in r.get("tags", [])] or None}
    return {k: v for k, v in known.items() if v is not None}


def one(r, stored):
    """`stored`: the page's store holds it too, which knows the moment and the thumbs."""
    out = review(r["quality"], r["on"], "" if r["text"] == "No Comments" else shown(r["text"]), str(r["id"]), details=details(r))
    if stored:
        out["postedAt"] = r["on"] + "T01:45:49Z"
        out["details"] |= {"thumbsUp": 0, "thumbsDown": 0}
        if r.get("helpful", r["quality"]) != r.get("clarity", r["quality"]):
            out["details"] |= {"helpful": r["helpful"], "clarity": r["clarity"]}
    return out


def subject(p):
    return {"id": str(p["id"]), "name": f"{p['first']} {p['last']}"}


def stated(p, counts):
    return {"average": p["average"], "decimals": 1, "total": sum(counts), "distribution": counts}


def loaded(p, counts, ratings, stored=5, road="both", **view):
    return reading("ratemyprofessors", "professor", "read", road, subject(p), stated(p, counts), {"start": 0} | view, len(ratings), [one(r, i < stored) for i, r in enumerate(ratings)])
