"""Words, addresses and languages as pages state them, made harmless; None for what is none."""

import re
from html import unescape

MOST_OF_A_STATEMENT = 1_000  # characters: what is longer is no title and no name
_TAG = re.compile(r"<[^<>]{0,500}>")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_ADDRESS = re.compile(r"https?://[\w.-]+(?::[0-9]{1,5})?(?:[/?][^\x00-\x20\x7f-\xa0\"<>\\^`{|}#]*)?", re.I)
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9_-]{1,30})?", re.I)


_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/[0-9]{1,14}(?:[a-z]{2}_)?/(?=https?://)", re.I)
# Before a name as it stands above an article; "Von Braun" and "Von der Leyen" are names.
_BY = re.compile(r"(?:By|BY|Von|VON|Par|PAR|Por|POR):? (?=[^\W\d_a-zß-ÿ][\w.'’-]* \w)")


def stated_words(written: object) -> str | None:
    """Words on one line, entities and tags resolved."""
    if not isinstance(written, str) or not 0 < len(written) <= 2 * MOST_OF_A_STATEMENT:
        return None
    text = _TAG.sub(" ", unescape(unescape(written))) if "&" in written or "<" in written else written
    flat = " ".join(_CONTROL.sub(" ", text).split())
    return flat if any(map(str.isalnum, flat)) and len(flat) <= MOST_OF_A_STATEMENT else None


def stated_name(written: object) -> str | None:
    """The same for who wrote or published it, without a "By"; an address or the name of an account is no name."""
    name = stated_words(written)
    return None if name is None or name.startswith("@") or "://" in name else _BY.sub("", name, count=1)


def stated_address(written: object) -> str | None:
    """An address of the web, as it was written, without its fragment; of a page from the Wayback Machine its own."""
    if not isinstance(written, str) or len(written) > 2 * MOST_OF_A_STATEMENT:
        return None
    bare = _ARCHIVED.sub("", unescape(written).strip().partition("#")[0], count=1)
    return bare if _ADDRESS.fullmatch(bare) else None


def stated_language(written: object) -> str | None:
    """Two small letters."""
    found = _LANGUAGE.fullmatch(written.strip()) if isinstance(written, str) else None
    return found[1].lower() if found else None
