"""Lines of runs as HTML: text that is escaped, and links that lead to ids of the page or to the web."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from csto_check.formats.escape import for_html
from csto_check.page import Address, Badge, Id, Line, Quote, Run, Speakers, Words

_DATE = re.compile(r"\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\b")  # which no line should end within
SIGNS = {
    "disputed": "≠",
    "evolving": "→",
    "agreed": "=",
    "compatible": "≈",
    "single": "•",
    "uncompared": "¶",
    "open": "?",
}  # beside the word, so that a verdict is told from another at a glance and without colour


def line(runs: Line) -> str:
    return "".join(map(_run, runs))


def items(runs: Line) -> str:
    """The runs of a head, each of which keeps together."""
    return " ".join(f"<span>{_run(run)}</span>" if _is_bare(run) else _run(run) for run in runs)


def _is_bare(run: Run) -> bool:
    return isinstance(run, Words) and not run.tone and not run.to


def _run(run: Run) -> str:
    if isinstance(run, Words):
        return _linked(_toned(run), run.to)
    if isinstance(run, Id):
        return _linked(f"<code>{for_html(run.text)}</code>", run.to)
    if isinstance(run, Quote):
        return _quote(run)
    if isinstance(run, Speakers):
        return f"<span>according to {' ← '.join(map(isolated, run.names))}</span>"
    return _badge(run) if isinstance(run, Badge) else _address(run)


def _toned(words: Words) -> str:
    text = _DATE.sub(r'<span class="date">\g<0></span>', isolated(words.text))
    if words.tone == "strong":
        return f"<b>{text}</b>"
    return f'<span class="{words.tone}">{text}</span>' if words.tone else text


def isolated(text: str) -> str:
    """Escaped text; what may run from right to left does not turn what stands beside it (UAX 9)."""
    return text_of(text) if text.isascii() else f"<bdi>{text_of(text)}</bdi>"


@lru_cache(maxsize=4096)
def text_of(text: str) -> str:
    """Escaped text; the same ids, names and values stand in many places."""
    return for_html(text)


def _linked(html: str, to: str) -> str:
    return f'<a href="#{for_html(to)}">{html}</a>' if to else html


def _quote(quote: Quote) -> str:
    """A source's own words between quotation marks, with their language and direction."""
    language = for_html(quote.language or "")
    return _linked(f'<bdi lang="{language}" dir="auto">“{for_html(quote.text)}”</bdi>', quote.to)


def _badge(badge: Badge) -> str:
    sign = SIGNS[badge.verdict]
    html = f'<span class="badge {badge.verdict}"><span aria-hidden="true">{sign}</span> {for_html(badge.text)}</span>'
    return _linked(html, badge.to)


def _address(address: Address) -> str:
    """A link to the web, for http and https only; anything else is text."""
    text = for_html(address.text)
    if not is_web(address.text):
        return text
    return f'<a href="{text}" rel="external noopener noreferrer">{text}</a>'


def is_web(address: str) -> bool:
    """Whether an address is one of http or https, with a host and without anything that browsers would drop."""
    if any(char.isspace() or not char.isprintable() for char in address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
