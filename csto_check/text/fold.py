"""Folding: what a re-save, a typesetter or a keyboard changes in a text without changing what it says."""

import re
import unicodedata
from hashlib import sha256

_QUOTES = "\"'‘’‚‛“”„‟‹›«»`´′″＂＇"
_DASHES = "-‐‑‒–—―−﹘﹣－"
_SPACES = re.compile(r"\s+")
# Soft hyphen, zero-width characters, everything that turns the direction of text, the choice between a
# black and a coloured emoji, and the byte order mark.
GONE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)
_TABLE = str.maketrans({**dict.fromkeys(_QUOTES, '"'), **dict.fromkeys(_DASHES, "-"), **dict.fromkeys(GONE, "")})


def fold(text: str) -> str:
    """The text in NFC, with one kind of quotation mark, dash and space, and nothing invisible.

    Case, digits, punctuation and words stay as they are. Folding twice is folding once.
    """
    return _SPACES.sub(" ", plain(text)).strip()


def plain(text: str) -> str:
    """The same, with spaces as they are; twice over, because NFC makes a few characters into quotation marks."""
    return unicodedata.normalize("NFC", text.translate(_TABLE)).translate(_TABLE)


def text_hash(text: str) -> str:
    """The SHA-256 of the folded text, as 64 hexadecimal digits."""
    return sha256(fold(text).encode("utf-8", "surrogatepass")).hexdigest()
