"""Receipts: which quotes were found in the text of a source, for where that text is not at hand.

A receipt holds the hash of the text, and of each quote the hash and the place in the folded text, so that
another way of saving it changes no byte; nothing of the text beyond the quotes that stand in the base anyway.
"""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from json import JSONDecodeError, dumps, loads
from typing import Any, NamedTuple

from csto_check.files import decoded, read_bytes
from csto_check.folders import Folder
from csto_check.problem import CannotRun
from csto_check.text.search import Quote
from csto_check.text.span import Span

VERSION = 1
MOST_BYTES = 20_000_000
SEAL = 16  # hexadecimal digits: 64 bits, against slips and merges gone wrong, not against forgers
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_KEYS = ["csto-check receipt", "source", "text", "seal", "quotes"]
_OF_QUOTE = ["quote", "start", "end", "seal"]


class Receipt(NamedTuple):
    """The quotes of a source that were found in the text with this hash: their places by their hashes."""

    text: str
    quotes: Mapping[str, Span]


class Damaged(NamedTuple):
    """A receipt that was cut or altered, and what is wrong with it."""

    why: str


def receipt_name(source: str) -> str:
    return f"{source}.receipt.json"


def quote_hash(quote: Quote) -> str:
    """The SHA-256 of a quote's tokens: the same for all quotes that are found in the same places."""
    return sha256(quote.canonical().encode("utf-8", "surrogatepass")).hexdigest()


def written(source: str, text: str, quotes: Mapping[str, Span]) -> str:
    """A receipt as it stands in its file: sorted, one quote a line, so that it merges."""
    head = {"csto-check receipt": VERSION, "source": source, "text": text, "seal": _seal(source, text)}
    fields = "".join(f"{dumps(key)}: {dumps(value)},\n" for key, value in head.items())
    lines = ",\n".join(dumps(_entry(text, *pair)) for pair in sorted(quotes.items()))
    return f'{{\n{fields}"quotes": [\n{lines}\n]\n}}\n'


def _entry(text: str, hash_: str, span: Span) -> dict[str, Any]:
    return {"quote": hash_, "start": span.start, "end": span.end, "seal": _seal(text, hash_, *span)}


def _seal(*parts: str | int) -> str:
    """A checksum of one line and the text it is about, so that a slip of the hand in either is seen."""
    return sha256(" ".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:SEAL]


def read_receipt(folder: Folder, source: str) -> Receipt | Damaged | None:
    """The receipt of a source; None where there is none."""
    entry = folder.entry(receipt_name(source))
    if entry is None:
        return None
    if entry.wrong:
        return Damaged(f"it is {entry.wrong}")
    try:
        data = read_bytes(entry.path, MOST_BYTES, "record it anew")
        return _read(source, decoded(folder.shown(entry.name), data))
    except CannotRun as error:
        return Damaged("; ".join(map(str, error.problems)))


def _read(source: str, text: str) -> Receipt | Damaged:
    try:
        found = loads(text)
    except JSONDecodeError as error:
        return Damaged(f"line {error.lineno} is no JSON")
    except (RecursionError, ValueError):  # nested too deeply, or a number of thousands of digits
        return Damaged("it is no receipt")
    if not isinstance(found, dict) or list(found) != _KEYS or found["csto-check receipt"] != VERSION:
        return Damaged("it is no receipt of this version")
    if found["source"] != source:
        return Damaged(f"it is the receipt of {found['source']}")
    if not _is_hash(found["text"]) or found["seal"] != _seal(source, found["text"]):
        return Damaged("the hash of its text was altered")
    if not isinstance(found["quotes"], list):
        return Damaged("its quotes are no list")
    return _quotes(found["text"], found["quotes"])


def _quotes(text: str, items: Iterable[Any]) -> Receipt | Damaged:
    quotes: dict[str, Span] = {}
    for number, item in enumerate(items, 1):
        if not _is_entry(item) or item != _entry(text, item["quote"], Span(item["start"], item["end"])):
            return Damaged(f"its quote {number} was altered")
        quotes[item["quote"]] = Span(item["start"], item["end"])
    return Receipt(text, quotes)


def _is_entry(item: Any) -> bool:
    if not isinstance(item, dict) or list(item) != _OF_QUOTE:
        return False
    start, end = item["start"], item["end"]
    return _is_hash(item["quote"]) and type(start) is int and type(end) is int and 0 <= start < end


def _is_hash(value: Any) -> bool:
    return isinstance(value, str) and _SHA256.match(value) is not None
