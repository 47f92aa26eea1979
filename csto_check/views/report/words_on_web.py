"""Where a source's words stand on the web: an address that leads to them (WICG, URL Fragment Text Directives)."""

from urllib.parse import quote

from csto_check.text.tokens import quote_parts
from csto_check.web import is_web

_DIRECTIVE = ":~:"
MOST_IN_FULL = 6  # words of a quote that is named in full; of a longer one its ends are
AT_AN_END = 3  # words


def words_on_web(address: str | None, said: str) -> str:
    """The address with the words of a quote; empty for one that may not be a link.

    `https://a.example/b#:~:text=he%20said,nothing%20at%20all`: from the first words to the last, also over what
    `[…]` leaves out. The page shows all between them as one passage; a browser that knows no such fragments opens it.
    """
    if not address or not is_web(address):
        return ""
    page = address.partition(_DIRECTIVE)[0]
    return f"{page}{'' if '#' in page else '#'}{_DIRECTIVE}text={_directive(quote_parts(said))}"


def _directive(parts: list[str]) -> str:
    first, last = parts[0].split(), parts[-1].split()
    if len(parts) == 1 and len(first) <= MOST_IN_FULL:
        return _encoded(first)
    return f"{_encoded(first[:AT_AN_END])},{_encoded(last[-AT_AN_END:])}"


def _encoded(words: list[str]) -> str:
    """Words in percent-encoded UTF-8; hyphens, commas and ampersands mean something between them."""
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
