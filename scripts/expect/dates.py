"""Days as the sites write them, to YYYY-MM-DD. None when the text is no day."""

import re

MONTHS = {m: i for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}


def iso(year, month, day):
    return f"{int(year):04d}-{int(month):02d}-{int(day):02d}"


def numeric(text, inside=False):
    """M/D/YYYY. `inside`: other words may follow."""
    found = (re.match if inside else re.fullmatch)(r"\s*(\d{1,2})/(\d{1,2})/(\d{4})\s*", text)
    return iso(found.group(3), found.group(1), found.group(2)) if found else None


def written(text):
    """Mon D, YYYY."""
    found = re.fullmatch(r"\s*([A-Z][a-z]{2}) (\d{1,2}), (\d{4})\s*", text)
    return iso(found.group(3), MONTHS[found.group(1)], found.group(2)) if found and found.group(1) in MONTHS else None


def ordinal(text):
    """Mon Dth, YYYY."""
    found = re.fullmatch(r"\s*([A-Z][a-z]{2}) (\d{1,2})(?:st|nd|rd|th), (\d{4})\s*", text)
    return iso(found.group(3), MONTHS[found.group(1)], found.group(2)) if found and found.group(1) in MONTHS else None
