"""The Reading that a case must give, said in plain values."""

import json
import re
from pathlib import Path

from coverage import covered

ROOT = Path(__file__).resolve().parents[3]
NOW = "2026-11-20T18:00:00Z"
BLANK = {"average": None, "decimals": None, "total": None, "distribution": None, "notCounted": None}


def reading(site, kind, state, road="none", subject=None, stated=None, view=None, seen=0, reviews=()):
    return {"site": site, "pageKind": kind, "state": state, "road": road, "subject": subject, "stated": BLANK | (stated or {}),
        "view": {"start": None, "sort": None, "filtered": False} | (view or {}), "seen": seen, "reviews": list(reviews)}


def review(rating, on, text, ident=None, author=None, name=None, reply=None, previous=(), details=None):
    return {"id": ident, "author": {"id": author, "name": name}, "rating": rating, "postedOn": on, "text": text, "reply": reply, "previous": list(previous), "details": details or {}}


def shown(text):
    """A page shows a run of blanks as one; control characters not at all."""
    kept = "".join(c for c in text if c in "\n\t" or ord(c) > 31)
    return re.sub("[ \u00a0\t]+", " ", kept).strip()


def write(site, name, url, page, expected, note, filled=None, now=NOW):
    """One case. `filled`: the Reading after the page's own script has added what comes later."""
    folder = ROOT / "src/adapters" / site / "pages" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "page.html").write_text(page, encoding="utf-8")
    put(folder / "case.json", {"url": url, "now": now, "note": note})
    put(folder / "expected.json", with_coverage(site, url, expected))
    if filled:
        put(folder / "filled.json", with_coverage(site, url, filled))


def with_coverage(site, url, told):
    """Only the sites whose readers work it out."""
    found = told.get("coverage") or (covered(url, told) if site in ("yelp", "ratemyprofessors") else None)
    if not found:
        return told
    keys = list(told)
    keys.insert(keys.index("view") + 1, "coverage")
    return {key: found if key == "coverage" else told[key] for key in dict.fromkeys(keys)}


def put(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
