"""Texts of others made harmless for where they go."""

import re
from functools import cache
from json import dumps

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"  # C0 and C1 but for the blank ones, and halves of pairs
_LATE_CONTROLS = "\x7f-\x9f"  # those that JSON leaves as they are
_SPACES = re.compile(r"[\t\r\n]+ *")
_ASCII = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
                        "−": "-", "…": "...", "→": "->", "←": "<-", "·": "-", "\u00a0": " ",
                        "⟦": "[[", "⟧": "]]"})  # fmt: skip


@cache
def _unsafe(controls: str) -> re.Pattern[str]:
    """Controls, and what hides; made when it is first needed, as sets of far characters take a millisecond each."""
    from csto_check.text.hidden import HIDDEN

    return re.compile(f"[{controls}{HIDDEN}]")


def visible(text: str) -> str:
    """The text with every control and direction mark written out, such as <U+001B>; line breaks stay."""
    if text.isprintable():  # no character of Unicode is both; nearly all texts need no further look
        return text
    return _unsafe(_CONTROLS).sub(lambda found: f"<U+{ord(found.group()):04X}>", text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """The same on one line."""
    return visible(_SPACES.sub(" ", text)).strip()


def for_encoding(text: str, encoding: str) -> str:
    """The text with what an encoding lacks written in ASCII: quotation marks plainly, letters as \\u2026."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_ASCII).encode(encoding, "backslashreplace").decode(encoding)
    except LookupError:
        return for_encoding(text, "ascii")
    return text


def for_json(document: str) -> str:
    """A JSON text whose strings hold no character that a terminal or an editor would obey."""
    if document.replace("\n", "").isprintable():
        return document
    return _unsafe(_LATE_CONTROLS).sub(lambda found: dumps(found.group())[1:-1], document)


def for_html(text: str) -> str:
    """Text for HTML, be it content or the value of an attribute in double quotes; line breaks stay."""
    safe = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe.replace('"', "&quot;").replace("'", "&#39;")
