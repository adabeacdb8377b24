"""Small markup writer for the invented cases: elements from Python values, everything escaped."""

import hashlib
import html
import json

VOID = {"img", "br", "meta", "link", "input"}


class Raw(str):
    """Markup that is already written."""


def esc(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def e(tag, attrs=None, *children):
    """One element. Attribute names as they stand; None leaves one out."""
    shown = "".join(f' {k}="{html.escape(str(v), quote=True)}"' for k, v in (attrs or {}).items() if v is not None)
    if tag in VOID:
        return Raw(f"<{tag}{shown}>")
    inner = "".join(c if isinstance(c, Raw) else esc(c) for c in flat(children))
    return Raw(f"<{tag}{shown}>{inner}</{tag}>")


def flat(children):
    for child in children:
        if child is None or isinstance(child, int):
            continue
        if isinstance(child, (list, tuple)):
            yield from flat(child)
        else:
            yield child


def code(seed, length=22):
    """A made-up identifier of the site's form: letters and digits that mean nothing."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    number = int.from_bytes(hashlib.sha256(("invented " + seed).encode()).digest(), "big")
    out = ""
    for _ in range(length):
        number, rest = divmod(number, len(letters))
        out += letters[rest]
    return out[:-1] + "AQgw"[number % 4]


def lines(text):
    """Text with its line breaks as `br`, as both sites write them."""
    parts = []
    for i, line in enumerate(text.split("\n")):
        if i:
            parts.append(e("br"))
        parts.append(line)
    return parts


def script_json(value):
    """JSON that cannot end its script element."""
    return Raw(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/"))


STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f1eee8;color:#25282b}
main,header,footer{max-width:44rem;margin:0 auto;padding:1rem}
footer{color:#6b6660}ul{list-style:none;padding:0}img,fieldset,[aria-label=Username],[aria-hidden=true],[id^=thumbs],#share-rating{display:none}
h1{font-size:1.8rem;margin:.5rem 0}h2{font-size:1.2rem}a{color:inherit}
#reviews li,#ratingsList li{background:#fff;border-radius:12px;padding:1rem 1.25rem;margin:0 0 .75rem}#ratingsList li:not(:has([data-testid])){display:none}
[role=img][aria-label$=rating]::before{content:attr(aria-label);color:#6b6660}[role=button]{display:inline-block;margin-right:1rem;font-size:.85rem;color:#6b6660}
[class*=block-quote]{border-left:3px solid #ccc5ba;padding-left:1rem;margin-top:1rem}[class*=RatingValues__Styled],[class*=StyledCardNum]{display:flex;gap:.5rem}
[class*=RatingInfo] [class*=RatingHeader]{display:none}[class*=MetaItem],[class*=Tag-]{display:inline-block;margin-right:.9rem;font-size:.85rem;color:#6b6660}
button{font:inherit;padding:.5rem 1rem}[aria-label=Menu]{display:none}[class*=pagination-link-container]{display:inline-block;margin-right:.75rem}
""".strip()


def page(head, body, lang="en-US"):
    return "<!DOCTYPE html>\n" + e(
        "html",
        {"lang": lang},
        "\n",
        e("head", {}, "\n", e("meta", {"charset": "utf-8"}), "\n", [[h, "\n"] for h in head], e("style", {}, Raw(STYLE)), "\n"),
        "\n",
        e("body", {}, "\n", [[b, "\n"] for b in body]),
        "\n",
    ) + "\n"
