"""Receipts: which quotes were found in the text of a source, for where that text is not available.

A receipt holds the hash of the text, and of each quote the hash, the place in the folded text, so that another way of
saving it changes no byte, what may mislead about it, and what the text has there in numbers and dates; no word of
the text or of a quote. The first version had no more than the places; the third also has the hash of the bytes of the
saved page from which the text was taken, and is written only where there is one.
"""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from json import JSONDecodeError, dumps, loads
from types import NoneType
from typing import Any, NamedTuple

from csto_check.evidence.heard import FLAWS, Heard, Way
from csto_check.evidence.heard import KINDS as HEARD
from csto_check.evidence.weak import KINDS, WeakKind
from csto_check.files.bounded import decoded
from csto_check.files.folders import Folder
from csto_check.problem import CannotRun
from csto_check.text.search import Quote
from csto_check.text.span import Span

VERSION = 2  # of what is kept of each quote
WITH_PAGE = 3
MOST_BYTES = 20_000_000
SEAL = 16  # hexadecimal digits: 64 bits, against slips and merges gone wrong, not against forgers
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_VERSION = "csto-check receipt"
_KEYS = [_VERSION, "source", "text", "seal", "quotes"]
_HEADS = {1: _KEYS, 2: _KEYS, WITH_PAGE: [_VERSION, "source", "text", "page", "seal", "quotes"]}
_FULL = ["quote", "start", "end", "weak", "says", "seal"]
_OF_QUOTE = {1: ["quote", "start", "end", "seal"], 2: _FULL, WITH_PAGE: _FULL}
_SHAPE: tuple[tuple[type, ...], ...] = ((int,), (int,), (int,), (str,), (str, NoneType), (str,))  # of what was heard


class Kept(NamedTuple):
    """What a receipt says of a quote: its place in the folded text, what may mislead, and what the text has there.

    `ways` are None if nothing was read.
    """

    folded: Span
    weak: WeakKind | None = None
    ways: tuple[Way, ...] | None = None


class Receipt(NamedTuple):
    """The quotes of a source that were found in the text with this hash, by their hashes.

    `page` is the SHA-256 of the bytes of the page from which the text was taken, None for plain text.
    """

    text: str
    quotes: Mapping[str, Kept]
    version: int = VERSION
    page: str | None = None


class Damaged(NamedTuple):
    """A receipt that was cut or altered, and what is wrong with it."""

    why: str


def receipt_name(source: str) -> str:
    return f"{source}.receipt.json"


def quote_hash(quote: Quote) -> str:
    """The SHA-256 of a quote's tokens: the same for all quotes that are found in the same places."""
    return sha256(quote.canonical().encode("utf-8", "surrogatepass")).hexdigest()


def receipt_text(source: str, text: str, quotes: Mapping[str, Kept], page: str | None = None) -> str:
    """A receipt as a file: sorted, one quote per line, so that it merges."""
    version = WITH_PAGE if page else VERSION
    head = {_VERSION: version, "source": source, "text": text, **({"page": page} if page else {})}
    head["seal"] = _seal_of_text(version, source, text, page)
    fields = "".join(f"{dumps(key)}: {dumps(value)},\n" for key, value in head.items())
    lines = ",\n".join(dumps(_entry(text, version, *pair)) for pair in sorted(quotes.items()))
    return f'{{\n{fields}"quotes": [\n{lines}\n]\n}}\n'


def _entry(text: str, version: int, hash_: str, kept: Kept) -> dict[str, Any]:
    start, end = kept.folded
    place = {"quote": hash_, "start": start, "end": end}
    if version == 1:
        return {**place, "seal": _seal(text, hash_, start, end)}
    says = None if kept.ways is None else [[list(heard[:6]) for heard in way] for way in kept.ways]
    seal = _seal(text, hash_, start, end, kept.weak or "", dumps(says))
    return {**place, "weak": kept.weak, "says": says, "seal": seal}


def _seal_of_text(version: int, source: str, text: str, page: str | None) -> str:
    if version == 1:
        return _seal(source, text)
    return _seal(version, source, text, *([page] if page else []))


def _seal(*parts: str | int) -> str:
    """A checksum of one line and the text it is about, so that a slip of the hand in either is seen."""
    return sha256(" ".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:SEAL]


def read_receipt(folder: Folder, source: str) -> Receipt | Damaged | None:
    """The receipt of a source; None if there is none."""
    entry = folder.entry(receipt_name(source))
    if entry is None:
        return None
    if entry.wrong:
        return Damaged(f"it is {entry.wrong}")
    try:
        data = folder.store.read(entry.path, MOST_BYTES, "record it again")
        return _read(source, decoded(folder.shown(entry.name), data))
    except CannotRun as error:
        return Damaged("; ".join(map(str, error.problems)))


def _read(source: str, text: str) -> Receipt | Damaged:
    try:
        found = loads(text)
    except JSONDecodeError as error:
        return Damaged(f"line {error.lineno} is not JSON")
    except (RecursionError, ValueError):  # nested too deeply, or a number of thousands of digits
        return Damaged("it is not a receipt")
    version = _version(found)
    if version is None:
        return Damaged("it is not a receipt of a known version")
    if found["source"] != source:
        return Damaged(f"it is the receipt of {found['source']}")
    text, page = found["text"], found.get("page")
    are_hashes = _is_hash(text) and (version != WITH_PAGE or _is_hash(page))
    if not are_hashes or found["seal"] != _seal_of_text(version, source, text, page):
        return Damaged("the hash of its text was altered")
    if not isinstance(found["quotes"], list):
        return Damaged("its quotes are not a list")
    quotes = _quotes(text, version, found["quotes"])
    return quotes if isinstance(quotes, Damaged) else Receipt(text, quotes, version, page)


def _version(found: Any) -> int | None:
    """The version of a receipt; None for what is none, or of a version that is not known here."""
    version = found.get(_VERSION) if isinstance(found, dict) else None
    return version if type(version) is int and list(found) == _HEADS.get(version) else None


def _quotes(text: str, version: int, items: Iterable[Any]) -> dict[str, Kept] | Damaged:
    quotes: dict[str, Kept] = {}
    for number, item in enumerate(items, 1):
        kept = _kept(item, version)
        if kept is None or item != _entry(text, version, item["quote"], kept):
            return Damaged(f"quote {number} was altered")
        quotes[item["quote"]] = kept
    return quotes


def _kept(item: Any, version: int) -> Kept | None:
    """What an entry holds; None if it is not one."""
    if not isinstance(item, dict) or list(item) != _OF_QUOTE[version] or not _is_hash(item["quote"]):
        return None
    folded, weak, says = _folded(item["start"], item["end"]), item.get("weak"), item.get("says")
    if folded is None or weak not in (None, *KINDS) or not (says is None or _are_ways(says)):
        return None
    return Kept(folded, weak, None if says is None else tuple(tuple(Heard(*each) for each in way) for way in says))


def _folded(start: Any, end: Any) -> Span | None:
    is_place = type(start) is int and type(end) is int and 0 <= start < end
    return Span(start, end) if is_place else None


def _are_ways(says: Any) -> bool:
    ways = isinstance(says, list) and all(isinstance(way, list) for way in says)
    return ways and all(_is_heard(each) for way in says for each in way)


def _is_heard(each: Any) -> bool:
    if not isinstance(each, list) or len(each) != len(_SHAPE):
        return False
    shaped = all(type(one) in shape for one, shape in zip(each, _SHAPE, strict=True))
    return shaped and each[0] >= 0 and 0 <= each[1] < each[2] and each[3] in HEARD and each[5] in FLAWS


def _is_hash(value: Any) -> bool:
    return isinstance(value, str) and _SHA256.match(value) is not None
