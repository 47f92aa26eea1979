"""What a converter of formats leaves in a text: entities of HTML, quotation marks of TeX, emphasis of Markdown."""

import re
from collections.abc import Iterable, Iterator

from csto_check.text.edited import Edit
from csto_check.text.fold import LINE_END

_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_TEX = re.compile(r"(?<!`)``(?!`)|(?<!')''(?!')")
_RUN_OR_BLANK_LINE = re.compile(rf"(?<![*_\\])(?P<run>\*{{1,3}}|_{{1,3}})(?![*_])|{LINE_END}[^\S\r\n]*{LINE_END}")
_CLOSING = ".,;:!?…)]}%"  # marks with which nothing begins that is emphasised
MOST_EMPHASISED = 1_000  # characters


def conversions(text: str) -> list[Edit]:
    """What to take back, in order."""
    found = [*_entities(text), *_tex(text), *_emphasis(text)]
    return _apart(sorted(found)) if found else []


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Those that do not reach into an earlier one."""
    kept: list[Edit] = []
    for edit in edits:
        if not kept or kept[-1].end <= edit.start:
            kept.append(edit)
    return kept


def _entities(text: str) -> Iterator[Edit]:
    if "&" not in text:
        return
    from html import unescape

    for found in _ENTITY.finditer(text):
        char = unescape(found.group())
        if char and char != found.group():
            yield Edit(*found.span(), char)


def _tex(text: str) -> Iterator[Edit]:
    if "``" in text or "''" in text:
        yield from (Edit(*found.span(), '"') for found in _TEX.finditer(text))


def _emphasis(text: str) -> Iterator[Edit]:
    """The marks before and after what is emphasised (CommonMark 6.2): never one alone, never within a word.

    What opens is before what it emphasises, with no letter before it, and what closes after it; a blank line
    parts them.
    """
    if "*" not in text and "_" not in text:
        return
    opened: dict[str, int] = {}
    for found in _RUN_OR_BLANK_LINE.finditer(text):
        run, (start, end) = found["run"], found.span()
        at = opened.get(run, -MOST_EMPHASISED) if run else -MOST_EMPHASISED
        if not run:
            opened.clear()
        elif start - at < MOST_EMPHASISED and _closes(text, start, end):
            yield from (Edit(at, at + len(run), ""), Edit(start, end, ""))
            opened = {other: place for other, place in opened.items() if place < at}
        elif _opens(text, start, end):
            opened[run] = start


def _opens(text: str, start: int, end: int) -> bool:
    behind = text[end : end + 1]
    return not text[start - 1 : start].isalnum() and bool(behind) and not behind.isspace() and behind not in _CLOSING


def _closes(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isspace() and not text[end : end + 1].isalnum()
