"""Expected values of the real saved pages, as salted hashes.

    python3 scripts/expect/make.py ../shared/pages tests/pages/real/

The second hand: written from the notes and the pages, in another language than the readers, sharing nothing with them.
Writes `expected.json` with counts and hashes only. `--show FILE` prints one page's fields on this screen and writes nothing.
"""

import json
import secrets
import sys
from pathlib import Path

import fiverr
import rmp
import yelp
from dom import parse
from normalise import digest


def expectation(site, path):
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        raw = "<html><head><script>" + raw + "</script></head><body></body></html>"
    return {"yelp": yelp, "rmp": rmp, "fiverr": fiverr}[site].page(parse(raw), raw)


def hashed_classes(site, name):
    """Layouts whose class names say nothing and change with every build."""
    return int(name[:4]) >= {"yelp": 2020, "rmp": 2023, "fiverr": 2024}[site]


def hashed(salt, page, path, value):
    """The same shape with every value hashed; what is not there stays null."""
    if isinstance(value, dict):
        return {k: hashed(salt, page, f"{path}/{k}" if path else k, v) for k, v in value.items()}
    if isinstance(value, list) and (not value or isinstance(value[0], dict)):
        return [hashed(salt, page, f"{path}/{i}", v) for i, v in enumerate(value)]
    return None if value is None else digest(salt, page, path, value)


def entry(salt, site, path):
    found = expectation(site, path)
    page = digest(salt, "", "file", f"{site}/{path.name}")
    open_fields = {"site": "ratemyprofessors" if site == "rmp" else site, "hashedClasses": hashed_classes(site, path.name), "state": found["state"], "pageKind": found.get("pageKind"), "reviewCount": len(found["reviews"]),
        "previousCount": sum(len(r.get("previous", [])) for r in found["reviews"]), "replyCount": sum(bool(r.get("reply")) for r in found["reviews"])}
    return page, open_fields | {"fields": hashed(salt, page, "", {k: found[k] for k in ("subject", "stated", "reviews") if k in found})}


def pages(root):
    for site in ("yelp", "rmp", "fiverr"):
        for path in sorted((root / site).iterdir()):
            if path.suffix == ".html" or path.name.startswith("2023-02-relay-store"):
                yield site, path


def main(source, target):
    out = Path(target)
    out.mkdir(parents=True, exist_ok=True)
    before = out / "expected.json"
    salt = json.loads(before.read_text())["salt"] if before.exists() else secrets.token_hex(16)
    found = dict(entry(salt, site, path) for site, path in pages(Path(source)))
    text = json.dumps({"salt": salt, "hash": "sha256(salt LF page LF path LF value), first 16 hex digits; page: sha256(salt LF LF 'file' LF site/name)", "pages": found}, indent=1)
    (out / "expected.json").write_text(text + "\n", encoding="utf-8")
    for site, path in pages(Path(source)):
        value = expectation(site, path)
        print(site, path.name[:28], value["state"], len(value["reviews"]), sum(r["rating"] for r in value["reviews"]))


if __name__ == "__main__":
    if sys.argv[1] == "--show":
        print(json.dumps(expectation(Path(sys.argv[2]).parent.name, Path(sys.argv[2])), indent=1, ensure_ascii=False))
    else:
        main(sys.argv[1], sys.argv[2])
