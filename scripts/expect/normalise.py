"""How a text is made comparable. The TypeScript tests do the same (tests/support/pages/normalise.ts); change both or neither.

1. Entities are decoded by the HTML parser (text inside embedded JSON: decoded once more).
2. Every run of white space becomes one space: U+0009-000D, U+0020, U+00A0, U+1680, U+2000-200A, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF.
   A `br` is white space.
3. Control characters are dropped: U+0000-001F, U+007F-009F; and U+FFFD, which HTML parsers put for U+0000.
4. White space is folded again, and taken off both ends.
"""

import hashlib
import re

SPACE = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")
CONTROL = re.compile("[\u0000-\u001f\u007f-\u009f\ufffd]")


def normalise(text):
    return SPACE.sub(" ", CONTROL.sub("", SPACE.sub(" ", text))).strip(" ")


def plain(value):
    """A value as text: numbers as JavaScript prints them, truth as true/false, lists joined by a bar."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value:g}" if abs(value) < 1e6 else str(int(value))
    if isinstance(value, list):
        return "|".join(plain(v) for v in value)
    return normalise(value)


def digest(salt, page, path, value):
    return hashlib.sha256("\n".join([salt, page, path, plain(value)]).encode("utf-8")).hexdigest()[:16]
