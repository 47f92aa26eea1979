"""Folding: what a re-save, a typesetter or a keyboard changes in a text without changing what it says."""

import re
import unicodedata
from hashlib import sha256

_QUOTES = "\"'‘’‚‛“”„‟‹›«»`´′″＂＇"
_DASHES = "-‐‑‒–—―−﹘﹣－"
_SPACES = re.compile(r"\s+")
# Soft hyphen, zero-width characters, directional marks and the byte order mark.
_GONE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_TABLE = str.maketrans({**dict.fromkeys(_QUOTES, '"'), **dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_GONE, "")})


def fold(text: str) -> str:
    """The text in NFC, with one kind of quotation mark, dash and space, and nothing invisible.

    Case, digits, punctuation and words stay as they are. Folding twice is folding once.
    """
    plain = unicodedata.normalize("NFC", text.translate(_TABLE)).translate(_TABLE)
    return _SPACES.sub(" ", plain).strip()


def text_hash(text: str) -> str:
    """The SHA-256 of the folded text, as 64 hexadecimal digits."""
    return sha256(fold(text).encode("utf-8", "surrogatepass")).hexdigest()
