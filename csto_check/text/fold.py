"""Folding: what a re-save, a typesetter or a keyboard changes in a text without changing what it says."""

import re
import unicodedata
from functools import cache
from hashlib import sha256

SPACES = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_QUOTES = "\"'‘’‚‛“”„‟‹›«»`´′″＂＇ʼ՚❛❜❝❞〝〞〟"
LONG_DASHES = "—―⸺⸻"  # they keep words apart; the others may glue them
MINUS = "−"
_DASHES = f"-‐‑‒–{MINUS}﹘﹣－֊⁃˗➖{LONG_DASHES}"
MOST_MARKS = 100  # on one letter; the Stream-Safe Text Format of UAX 15 allows 30
# Soft hyphen, zero-width characters, everything that turns the direction of text, variation selectors, tags,
# controls, and the byte order mark: what Unicode calls default ignorable, but for Hangul fillers.
_RANGES = ((0x0, 0x8), (0xE, 0x1B), (0x7F, 0x84), (0x86, 0x9F), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E),
           (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
           (0xE0000, 0xE007F), (0xE0100, 0xE01EF))  # fmt: skip
LINE_END = r"(?>\r\n|\r|\n)"  # atomic: the two characters of a Windows line end are no blank line
BROKEN = rf"\u00ad[ \t]*{LINE_END}[ \t]*"  # a soft hyphen at the end of a line, within a word
_FURTHER = "\u00ad\u034f\u061c\ufeff"
FOLDED_AWAY = _FURTHER + "".join(f"{chr(low)}-{chr(high)}" for low, high in _RANGES)
GONE = _FURTHER + "".join(chr(code) for low, high in _RANGES for code in range(low, high + 1))
_TABLE = str.maketrans({**dict.fromkeys(_QUOTES, '"'), **dict.fromkeys(_DASHES, "-"), **dict.fromkeys(GONE, "")})
SHORT = 200  # characters, such as those of a quote


def fold(text: str) -> str:
    """The text in NFC, with one kind of quotation mark, dash and space, and nothing invisible.

    Case, digits, punctuation and words stay as they are. Folding twice is folding once.
    """
    return " ".join(fold_keeping_spaces(text).split())


def fold_keeping_spaces(text: str) -> str:
    """The same, with spaces as they are."""
    if text.isascii() and text.isprintable():  # most names and words of cues: of these only two marks change
        return text.replace("'", '"').replace("`", '"')
    if "\u00ad" in text:
        text = re.sub(BROKEN, "", text)
    if len(text) > SHORT:
        text = _in_order(_shape().sub(lambda found: _TABLE[ord(found.group())], text))
    else:
        text = text.translate(_TABLE)
    text = unicodedata.normalize("NFC", text)
    # Two accents of Greek (U+1FEF, U+1FFD) become quotation marks only now.
    return text.translate(_TABLE) if "`" in text or "´" in text else text


@cache
def _shape() -> re.Pattern[str]:
    """Matches what the table changes: in a long text that is faster than to look every character up."""
    return re.compile(f"[{re.escape(_QUOTES + _DASHES)}{FOLDED_AWAY}]")  # ranges: a set of far letters is slow


def _in_order(text: str) -> str:
    """The text with long runs of marks in their canonical order, into which NFC brings them in n² steps."""
    marks = "" if text.isascii() else "".join(sorted(char for char in set(text) if unicodedata.combining(char)))
    if not marks:
        return text
    return re.sub(f"[{marks}]{{{MOST_MARKS},}}", lambda run: _sorted(run.group()), text)


def _sorted(marks: str) -> str:
    apart = unicodedata.normalize("NFD", "".join(sorted(marks, key=unicodedata.combining)))
    return "".join(sorted(apart, key=unicodedata.combining))


def text_hash(text: str) -> str:
    """The SHA-256 of the folded text, as 64 hexadecimal digits."""
    return sha256(fold(text).encode("utf-8", "surrogatepass")).hexdigest()
