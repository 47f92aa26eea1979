"""Whether a page's text lies where it says: an own look at every segment, by other means than the reader's."""

import json
import re
import unicodedata
from html import unescape
from itertools import pairwise

from csto_check.pages.saved_page import SavedPage, Segment

_MADE_UP = re.compile(r"(?:- )?|[ \n\t]+(?:- )?|\n\f")


def misplaced(page: SavedPage) -> list[str]:
    """What is wrong with the places of a text, in words; nothing where all is well."""
    segments = list(page.segments)
    ends = [0, *(each.text.end for each in segments)]
    starts = [*(each.text.start for each in segments), len(page.text)]
    found = [f"a gap at {end}" for end, start in zip(ends, starts, strict=True) if end != start]
    found += [f"{second} before {first}" for first, second in pairwise(segments) if second.page.start < first.page.end]
    found += [f"{each.page} in no page" for each in segments if not 0 <= each.page.start <= each.page.end]
    found += [f"{each}" for each in segments if each.page.end > len(page.source)]
    return [*found, *(wrong for each in segments if (wrong := _wrong(page, each)))]


def _wrong(page: SavedPage, segment: Segment) -> str:
    """What a segment gets wrong: its words are not those at its place in the page."""
    text, written = page.text[slice(*segment.text)], page.source[slice(*segment.page)]
    is_alike = _plain(written) == _plain(text) and len(text) == len(written)
    if is_alike or _MADE_UP.fullmatch(text) or unescape(written) == text or _out_of_json(written) == text:
        return ""
    return f"{text!r} is {written!r} in the page"


def _plain(text: str) -> str:
    """With every blank a space, and raised figures as they were."""
    blank = re.sub(r"[\t\n\f\r]", " ", text)
    return "".join(unicodedata.normalize("NFKC", char) if char.isdigit() else char for char in blank)


def _out_of_json(written: str) -> str:
    try:
        return str(json.loads(f'"{written}"'))
    except ValueError:
        return ""
