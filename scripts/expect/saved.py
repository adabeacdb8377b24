"""Expected values of the saved JSON answers, as salted hashes.

    python3 scripts/expect/saved.py ../shared/pages tests/pages/real/

The second hand for `import.ts`: written from the notes and the files, sharing nothing with the extension's code. Writes `saved.json` with counts
and hashes only. A file that is nobody's answer has no readings.
"""

import html
import json
import re
import sys
from pathlib import Path

import fiverr
from make import hashed
from normalise import digest


def tagless(text):
    return html.unescape(re.sub(r"</?[a-zA-Z][^>]*>", "", re.sub(r"<br\s*/?>", "\n", text)))


def us_day(text):
    month, day, year = text.split("/")
    return f"{int(year):04}-{int(month):02}-{int(day):02}"


def known(details):
    return {k: v for k, v in details.items() if v not in (None, "", [], "N/A")}


def rmp_old(ratings):
    out = []
    for r in ratings:
        yes = lambda said: {"Yes": True, "No": False}.get(said)
        two = (r["rHelpful"], r["rClarity"])
        assert r["rOverall"] == sum(two) / 2
        out.append({"id": str(r["id"]), "rating": r["rOverall"], "postedOn": us_day(r["rDate"]), "text": "" if r["rComments"].strip() == "No Comments" else html.unescape(r["rComments"]),
            "details": known({"course": r["rClass"].strip(), "difficulty": r["rEasy"], "grade": r["teacherGrade"], "wouldTakeAgain": yes(r["rWouldTakeAgain"]), "attendance": {"Mandatory": True, "Not Mandatory": False}.get(r["attendance"]),
                "textbook": yes(r["rTextBookUse"]), "forCredit": yes(r["takenForCredit"]) or None, "online": r["onlineClass"] == "online" or None, "tags": [t.strip() for t in r["teacherRatingTags"]]})})
    return {"site": "ratemyprofessors", "state": "read", "subject": None, "stated": {"average": None, "total": None}, "seen": len(out), "reviews": out}


def rmp_graph(node):
    edges = [e["node"] for e in node["ratings"]["edges"]]
    out = []
    for r in edges:
        assert "clarityRating" not in r
        if r["date"] < "2017":
            continue  # Two numbers made the quality then, and only one is here.
        out.append({"rating": r["helpfulRating"], "postedOn": r["date"][:10], "text": "" if r["comment"].strip() == "No Comments" else html.unescape(r["comment"]),
            "details": known({"course": r["class"].strip(), "difficulty": r["difficultyRating"], "grade": None if r["grade"] in ("Rather_Not_Say", "Rather not say") else r["grade"], "wouldTakeAgain": {1: True, 0: False}.get(r["wouldTakeAgain"]), "tags": [t.strip() for t in r["ratingTags"].split("--") if t.strip()]})})
    return {"site": "ratemyprofessors", "state": "suspect", "subject": None, "stated": {"average": node["avgRating"], "total": node["numRatings"]}, "seen": len(edges), "reviews": out}


def yelp_feed(items):
    out = []
    for r in items:
        text = tagless(r["comment"]["text"].replace("&gt;", ">").replace("&amp;", "&"))
        assert not r["businessOwnerReplies"] and not r["previousReviews"]
        out.append({"id": r["id"], "author": {"id": r["userId"], "name": r["user"]["markupDisplayName"]}, "rating": r["rating"], "postedOn": us_day(r["localizedDate"]), "text": text, "reply": None})
    place = items[0]["business"]
    return {"site": "yelp", "state": "read", "subject": {"id": place["id"], "name": html.unescape(place["name"])}, "seen": len(out), "reviews": out}


def yelp_graph(edges):
    seen = {}
    for r in (e["node"] for e in edges):
        assert not r["bizUserPublicReply"] and not r["previousReviews"]
        seen.setdefault(r["encid"], {"id": r["encid"], "author": {"id": r["author"]["encid"], "name": r["author"]["displayName"]}, "rating": r["rating"], "postedOn": r["createdAt"]["localDateTime"][:10], "text": r["text"]["full"], "reply": None})
    place = edges[0]["node"]["business"]
    return {"site": "yelp", "state": "read", "subject": {"id": place["encid"], "name": place["name"]}, "seen": len(seen), "reviews": list(seen.values())}


def mend(text):
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def airbnb(reviews):
    out = []
    for r in reviews:
        names = [mend(r["reviewer"].get(k) or "") for k in ("smartName", "hostName", "firstName")]
        answer = r.get("response")
        listing = mend((r.get("listing") or {}).get("name") or "")
        out.append({"id": r["id"], "author": {"id": r["reviewer"]["id"], "name": next(n for n in names if n)}, "rating": r["rating"], "postedOn": r["createdAt"][:10], "text": tagless(mend(r["comments"])),
            "reply": {"text": tagless(mend(answer)), "postedOn": (r.get("respondedAt") or "")[:10] or None} if answer else None, "details": {"listing": listing} if listing else {}})
    host = reviews[0]["reviewee"]
    assert all(r["reviewee"]["id"] == host["id"] and r["rating"] for r in reviews)
    return {"site": "airbnb", "state": "read", "subject": {"id": host["id"], "name": mend(host.get("smartName") or host["hostName"])}, "seen": len(out), "reviews": out}


def upwork(page):
    out = []
    for job in page["pageItems"]:
        if job["feedback"]:
            out.append({"id": job["id"], "rating": job["feedback"]["score"], "postedOn": None, "text": job["feedback"]["comment"], "reply": None, "details": {"job": job["title"].strip(), "jobEnded": job["endedOn"][:10]}})
    return {"site": "upwork", "state": "suspect", "subject": None, "seen": len(out), "reviews": out}


def gig_profile(props):
    about = props["reviewsData"]["buying_reviews"]
    reviews = [fiverr.review(r) for r in about["reviews"]]
    name = about["seller_username"]
    return {"site": "fiverr", "state": "read" if reviews else "no-reviews", "subject": {"id": name, "name": name}, "stated": fiverr.stated(about), "seen": len(reviews), "reviews": reviews}


def readings(path):
    value = json.loads(path.read_text(encoding="utf-8-sig"))
    name = path.name
    if path.parent.name == "rmp":
        return [rmp_graph(value["data"]["node"])] if "graphql" in name else [rmp_old(value)] if value else []
    if path.parent.name == "fiverr":
        return [gig_profile(value)]
    if "review-feed" in name:
        return [yelp_feed(value)]
    if "gql-review-edges" in name:
        return [yelp_graph(value)]
    if "props" in name:
        place = value["bizDetailsPageProps"]
        return [{"site": "yelp", "state": "no-reviews", "subject": {"id": place["businessId"], "name": html.unescape(place["businessName"])}, "seen": 0, "reviews": []}]
    if "GetUserProfileReviews" in name:
        return [airbnb(value["data"]["presentation"]["userProfileContainer"]["userProfileReviews"]["reviews"])]
    if "pdp-reviews" in name:
        return [airbnb(value)]
    return [upwork(value)] if "work-history" in name else []


def main(source, target):
    out = Path(target) / "saved.json"
    salt = json.loads((Path(target) / "expected.json").read_text())["salt"]
    files = {}
    for path in sorted(Path(source).glob("*/*.json")):
        name = f"{path.parent.name}/{path.name}"
        key = digest(salt, "", "file", name)
        found = readings(path)
        files[key] = [{"site": r["site"], "state": r["state"], "seen": r["seen"], "reviewCount": len(r["reviews"]), "fields": hashed(salt, f"{key}{i}", "", {k: r[k] for k in ("subject", "stated", "reviews") if k in r})} for i, r in enumerate(found)]
        print(name[:44], [(r["state"], r["seen"], len(r["reviews"]), sum(x["rating"] for x in r["reviews"])) for r in found])
    out.write_text(json.dumps({"files": files}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
