"""A professor's page as the site serves it in 2026: true elements, class prefixes, store; made-up everything else."""

import base64
import json

from markup import Raw, e, esc, lines

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
COMMENT = Raw("<!-- -->")


def ordinal(iso):
    year, month, number = (int(x) for x in iso.split("-"))
    end = "th" if 10 <= number <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{MONTHS[month - 1]} {number}{end}, {year}"


def node_id(kind, number):
    return base64.b64encode(f"{kind}-{number}".encode()).decode()


def number_box(label, value):
    return e("div", {"class": "RatingValues__RatingContainer-sc-6dc747-1 dnVGEm"}, e("div", {"class": "CardNumRating__StyledCardNumRating-sc-17t4b9u-0 cSNjdE"},
        e("div", {"class": "CardNumRating__CardNumRatingHeader-sc-17t4b9u-1 lhHpkk"}, label), e("div", {"class": "CardNumRating__CardNumRatingNumber-sc-17t4b9u-2 ERCLc"}, f"{value:.1f}")))


def card_header(r, cls):
    return e("div", {"class": "RatingHeader__StyledHeader-sc-1dlkqw1-1 " + cls},
        e("div", {"class": "RatingHeader__ClassInfoWrapper-sc-1dlkqw1-2 iMnRfp"}, e("div", {"class": "RatingHeader__StyledClass-sc-1dlkqw1-3 gldlxh"}, " ", COMMENT, r["course"])),
        e("div", {"class": "TimeStamp__StyledTimeStamp-sc-9q2r30-0 czvMwn RatingHeader__RatingTimeStamp-sc-1dlkqw1-4 hPUuXX"}, ordinal(r["on"])))


def meta(r):
    word = {True: "Yes", False: "No"}
    items = [("For Credit", r.get("credit") and "Yes"), ("Attendance", {True: "Mandatory", False: "Not Mandatory"}.get(r.get("attendance"))), ("Would Take Again", word.get(r.get("again"))),
        ("Grade", r.get("grade")), ("Textbook", "N/A" if r.get("textbook") == "n/a" else word.get(r.get("textbook"))), ("Online Class", r.get("online") and "Yes")]
    return e("div", {"class": "CourseMeta__StyledCourseMeta-x344ms-0 jiPShF"}, [e("div", {"class": "MetaItem__StyledMetaItem-y0ixml-0 efBCCC"}, label, COMMENT, ": ", e("span", {}, value)) for label, value in items if value])


def thumbs(n, up):
    side = "up" if up else "down"
    return e("div", {"id": f"thumbs_{side}", "class": "Thumbs__ThumbContainer-sc-19shlav-1 hafvro"}, e("div", {"class": "VoteThumb__HelpfulText-p2gtch-2 yHLos"}, "Helpful" if up else None), e("div", {"class": "Thumbs__HelpTotalNumber-sc-19shlav-2 dVFlqF"}, str(n)))


def card(p, r):
    return e("li", {}, e("div", {"class": "Rating__StyledRating-sc-1rhvpxz-1 jOZHgV"}, e("div", {"class": "Rating__RatingBody-sc-1rhvpxz-0 hRXbIu"},
        card_header(r, "gLgcuk"),
        e("div", {"class": "RatingValues__StyledRatingValues-sc-6dc747-0 btjPzw"}, number_box("Quality", r["quality"]), number_box("Difficulty", r["difficulty"])),
        e("div", {"class": "Rating__RatingInfo-sc-1rhvpxz-3 kfdAAu"}, card_header(r, "lnatBH"), meta(r),
            e("div", {"class": "Comments__StyledComments-dzzyvm-0 jpfwLX"}, r["text"]),
            r.get("tags") and e("div", {"class": "RatingTags__StyledTags-sc-1boeqx2-0 uKZHl"}, [e("span", {"class": "Tag-bs9vf4-0 bmtbjB"}, t) for t in r["tags"]]),
            e("div", {"class": "RatingFooter__StyledRatingFooter-ciwspm-0 hPfCXn"}, e("div", {"id": "thumbs-id", "class": "Thumbs__ButtonWrapper-sc-19shlav-0 hKMJIk"}, thumbs(0, True), thumbs(0, False)),
                e("div", {"class": "RatingFooter__ButtonWrapper-ciwspm-1 hPKeHi"}, e("button", {"data-testid": "sharerating_test_id", "type": "button", "id": "share-rating", "aria-label": "Share this rating"}),
                    e("a", {"class": "ReportFlag__StyledReportFlag-sc-1c42epr-0 cnbOwC", "data-testid": "reportflag_test_id", "aria-label": "Report this rating", "href": f"/flag/professor-rating/{p['id']}/{r['id']}"})))))))


def ad():
    return e("li", {}, e("div", {"class": "AdNoBid__AdContainer-sc-7ofdbw-0 eINkfX"}, e("div", {"type": "billboard", "class": "AdNoBid__AdWrapper-sc-7ofdbw-1 gWDNuG"})))


def cards(p, ratings):
    return [[card(p, r), "\n", ad() if i in (0, 2) else None] for i, r in enumerate(ratings)]


def percent(value):
    return "N/A" if value < 0 else f"{value:.0f}%"


def top(p, count):
    base = f"/professor/{p['id']}"
    item = lambda number, words: e("div", {"class": "FeedbackItem__StyledFeedbackItem-uof32n-0 YSNIs"}, e("div", {"class": "FeedbackItem__FeedbackNumber-uof32n-1 ecFgca"}, number), e("div", {"class": "FeedbackItem__FeedbackDescription-uof32n-2 QOhZP"}, words))
    return e("div", {"class": "TeacherInfo__StyledTeacher-ti1fio-1 iFbJRK"},
        e("div", {"class": "RatingValue__Wrapper-qw8sqy-5 coQwKg"}, e("div", {"class": "RatingValue__AvgRatingWrapper-qw8sqy-3 fBJwVU"}, e("div", {"class": "RatingValue__Numerator-qw8sqy-2 duhvlP"}, f"{p['average']:g}"), e("div", {"class": "RatingValue__Denominator-qw8sqy-4 hOYene"}, "/ 5")),
            e("div", {"class": "RatingValue__NumRatings-qw8sqy-0 hNMvaE"}, e("div", {}, "Overall Quality Based on ", e("a", {"href": "#ratingsList"}, str(count), COMMENT, " ratings")))),
        e("div", {"class": "NameTitle__Wrapper-dowf0z-3 dloCTH"}, e("div", {"class": "NameTitle__Name-dowf0z-0 cbZBiP"}, e("h1", {"class": "NameTitle__NameWrapper-dowf0z-2 cSXRap"}, p["first"], COMMENT, " ", COMMENT, p["last"], e("button", {"type": "button", "data-tip": "Save Professor"}))),
            e("div", {"class": "NameTitle__Title-dowf0z-1 juJAam"}, "Professor in the ", e("a", {"href": f"/search/professors/{p['school']['id']}?q=*"}, e("b", {}, p["department"], " department")), " at ", e("a", {"href": f"/school/{p['school']['id']}"}, p["school"]["name"]))),
        e("div", {"class": "TeacherFeedback__StyledTeacherFeedback-gzhlj7-0 fnfHKd"}, item(percent(p["again"]), "Would take again"), item(f"{p['difficulty']:g}", "Level of Difficulty")),
        e("a", {"id": "rate-professor-btn", "href": f"/add/professor-rating/{p['id']}"}, "Rate"), e("a", {"id": "compare-professor-btn", "href": f"/compare/professors/{p['id']}"}, "Compare"), e("a", {"class": "JumpToRatings__StyledJumpToRatings-sc-1v42jg0-0 eEhXnK", "href": base + "#ratingsList"}, "Jump To Ratings"))


def bars(counts):
    rows = [("awesome", "Awesome", 5), ("great", "Great", 4), ("good", "Good", 3), ("ok", "OK", 2), ("awful", "Awful", 1)]
    return e("aside", {"class": "RatingDistributionChart__Wrapper-o2y7ff-8 dDlzTC"}, e("h6", {}, "Rating Distribution"), e("ul", {"class": "RatingDistributionChart__MeterList-o2y7ff-0 gZJAGv"}, [
        e("li", {"class": "RatingDistributionChart__MeterItem-o2y7ff-2 hBExZI"}, e("label", {"for": "rating-" + ident}, e("span", {}, words), " ", e("span", {}, str(n))),
            e("meter", {"id": "rating-" + ident, "value": counts[n - 1], "min": 0, "max": max(max(counts), 1)}, str(counts[n - 1])), e("b", {}, str(counts[n - 1]))) for ident, words, n in rows]))


def similar(p):
    return e("div", {"class": "SimilarProfessors__SimilarProfessorsContainer-zg1hrt-2 fCeGMS"}, e("h3", {}, "Similar Professors"), e("ul", {}, [
        e("li", {}, e("a", {"class": "SimilarProfessorListItem__StyledSimilarProfessorLink-x7cr0c-2 jeGtLa", "href": f"/professor/{i}"}, e("span", {"class": "SimilarProfessorListItem__TeacherScoreSpan-x7cr0c-0 BWnGV"}, f"{a:.2f}"), e("span", {}, f"{first} {last}"))) for i, first, last, a in p["others"]]))


def courses(ratings):
    return sorted({r["course"] for r in ratings})


def rating_record(r):
    attendance = {True: "mandatory", False: "non mandatory", None: ""}[r.get("attendance")]
    book = {True: 4, False: 1, "n/a": -1, None: None}[r.get("textbook")]
    return {"__id": node_id("Rating", r["id"]), "__typename": "Rating", "comment": r.get("raw", esc(r["text"])), "flagStatus": "UNFLAGGED", "createdByUser": False, "teacherNote": None, "legacyId": r["id"],
        "date": r["on"] + " 01:45:49 +0000 UTC", "class": r["course"], "helpfulRating": r.get("helpful", r["quality"]), "clarityRating": r.get("clarity", r["quality"]), "isForOnlineClass": r.get("online", False), "difficultyRating": r["difficulty"],
        "attendanceMandatory": attendance, "wouldTakeAgain": {True: 1, False: 0, None: None}[r.get("again")], "grade": r.get("grade", ""), "textbookUse": book, "isForCredit": r.get("credit", False),
        "ratingTags": "--".join(r.get("tags", [])), "id": node_id("Rating", r["id"]), "adminReviewedAt": None, "thumbsUpTotal": 0, "thumbsDownTotal": 0, "thumbs": {"__refs": []}}


def connection(teacher, name, ratings, more):
    root = f"client:{teacher}:{name}"
    out = {root: {"__id": root, "__typename": "RatingConnection", "edges": {"__refs": [f"{root}:edges:{i}" for i in range(len(ratings))]}, "pageInfo": {"__ref": root + ":pageInfo"}},
        root + ":pageInfo": {"__id": root + ":pageInfo", "__typename": "PageInfo", "hasNextPage": more, "endCursor": node_id("arrayconnection:", 0) if ratings else None}}
    for i, r in enumerate(ratings):
        out[f"{root}:edges:{i}"] = {"__id": f"{root}:edges:{i}", "__typename": "RatingEdge", "cursor": base64.b64encode(f"arrayconnection:{i}".encode()).decode(), "node": {"__ref": node_id("Rating", r["id"])}}
    return out


def store(p, shown, counts, everything, first=5):
    """The flat relay store: the teacher, the distribution, and the first ratings, reachable twice."""
    me, school = node_id("Teacher", p["id"]), node_id("School", p["school"]["id"])
    names = courses(everything)
    spread = f"client:{me}:ratingsDistribution"
    out = {"client:root": {"__id": "client:root", "__typename": "__Root", f'node(id:"{me}")': {"__ref": me}},
        me: {"__id": me, "__typename": "Teacher", "id": me, "legacyId": p["id"], "firstName": p["first"], "lastName": p["last"], "department": p["department"], "school": {"__ref": school}, "lockStatus": "none", "isSaved": False,
            "numRatings": p.get("lagging", sum(counts)), "departmentId": str(p["department_id"]), "ratingsDistribution": {"__ref": spread}, "avgRating": p["average"], "teacherRatingTags": {"__refs": []}, "isProfCurrentUser": False,
            "avgDifficulty": p["difficulty"], "wouldTakeAgainPercent": p["again"], "relatedTeachers": {"__refs": [node_id("RelatedTeacher", o[0]) for o in p["others"]]},
            "courseCodes": {"__refs": [f"client:{me}:courseCodes:{i}" for i in range(len(names))]}, f"ratings(first:{first})": {"__ref": f"client:{me}:ratings(first:{first})"}, "__RatingsList_ratings_connection": {"__ref": f"client:{me}:__RatingsList_ratings_connection"}},
        school: {"__id": school, "__typename": "School", "legacyId": p["school"]["id"], "name": p["school"]["name"], "city": p["school"]["city"], "state": p["school"]["state"], "id": school, "avgRating": 0, "numRatings": 131},
        spread: {"__id": spread, "__typename": "ratingsDistribution", "total": sum(counts)} | {f"r{n}": counts[n - 1] for n in range(1, 6)}}
    for i, name in enumerate(names):
        out[f"client:{me}:courseCodes:{i}"] = {"__id": f"client:{me}:courseCodes:{i}", "__typename": "Course", "courseName": name, "courseCount": sum(r["course"] == name for r in everything)}
    for number, first_name, last, average in p["others"]:
        out[node_id("RelatedTeacher", number)] = {"__id": node_id("RelatedTeacher", number), "__typename": "RelatedTeacher", "legacyId": number, "firstName": first_name, "lastName": last, "avgRating": average, "id": node_id("RelatedTeacher", number)}
    for r in shown:
        out[node_id("Rating", r["id"])] = rating_record(r)
    more = len(shown) < sum(counts)
    return out | connection(me, f"ratings(first:{first})", shown, more) | connection(me, "__RatingsList_ratings_connection", shown, more)


def store_script(value):
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return e("script", {}, Raw(f'\n          window.__RELAY_STORE__ = {text};\n          window.process = {{}}\n          window.process.env = {{"NODE_ENV":"production"}}\n'))


def head(p):
    title = f"{p['first']} {p['last']} at {p['school']['name']} | Rate My Professors"
    return [e("title", {"data-react-helmet": "true"}, title), e("link", {"data-react-helmet": "true", "rel": "canonical", "href": ""}), e("meta", {"data-react-helmet": "true", "property": "og:title", "content": title})]


def body(p, counts, ratings, more=True, count=None):
    return [e("div", {"id": "root"}, e("div", {"class": "App__StyledApp-aq7j9t-0 faUrMF"},
        e("main", {"class": "Layout-tj2lj2-2 fHiMdA"}, "\n", top(p, p.get("lagging", sum(counts)) if count is None else count), "\n", bars(counts) if sum(counts) else None, similar(p), "\n",
            e("div", {"data-ad-target": "ratings-list", "class": "TeacherRatingTabs__StyledTabs-pnmswv-0 bpSEIr"}, e("ul", {"role": "tablist"}, e("li", {"role": "tab"}, str(sum(counts)), COMMENT, " Student Ratings")),
                e("div", {"class": "react-tabs__tab-panel", "role": "tabpanel"}, e("div", {"class": "RatingsFilterList__StyledRatingsFilterList-sc-84a4cc-0 bJSAVa"}, e("div", {"id": "react-select-1-placeholder"}, "All courses")),
                    e("ul", {"id": "ratingsList", "class": "RatingsList__RatingsUL-hn9one-0 dfXPAb"}, "\n", cards(p, ratings)) if ratings else e("div", {"class": "NoRatingsArea__StyledNoRatingsArea-sc-1mk9hyp-0"}, "No ratings yet"),
                    more and e("button", {"class": "Buttons__Button-sc-19xdot-1 PaginationButton__StyledPaginationButton-txi1dr-1 joxzkC", "type": "button"}, "Load More Ratings"))))))]
