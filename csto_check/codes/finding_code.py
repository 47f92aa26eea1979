"""Codes of the findings of verify, review and check: small texts, most with a base, in which one of them is found."""

from collections.abc import Mapping

from csto_check.codes.base_code import BASE
from csto_check.codes.code import Code, Files, Severity
from csto_check.text.fold import text_hash

TEXT = "seeds/herald.txt"
DRAFT = "draft.txt"
HURT = "More than 40 people were hurt when the bridge fell on 5 May 2021.\n"
RECEIPT = "seeds/herald.receipt.json"
# That "More than 40 people were hurt" was found in HURT.
RECEIPT_OF_HURT = """\
{
"csto-check receipt": 2,
"source": "herald",
"text": "734dedf987eff78fc7ee633bdfb46c1d7b3a7b7509444f0e2c494fc759fa0a4f",
"seal": "af91a9ff2da2afaf",
"quotes": [
{"quote": "9a01845b1cc57c76f5f6256339aa649a364d4992374fbcba1b719401c2617e46", \
"start": 0, "end": 29, "weak": null, "says": [[[0, 0, 3, "quantity", "over 40", ""]]], "seal": "f173ca56202f292e"}
]
}
"""
_UNITS = "units: {people: {en: [person, people, soldier]}, boats: {en: [boat]}}\n"
_TOPICS = {
    "hurt": "{question: How many people were hurt?, unit: people}",
    "dead": "{question: How many people died?, unit: people}",
    "boats": "{question: How many boats came?, unit: boats}",
    "fell": "{question: When did the bridge fall?, kind: date}",
    "mayor": "{question: Who closed the bridge?, kind: name}",
    "guests": "{question: Who came to the bridge?, kind: names}",
    "cause": "{question: Why did the bridge fall?, kind: words}",
    "sent.osta": "{question: How many soldiers did Osta send?, unit: people}",
    "sent.veld": "{question: How many soldiers did Veld send?, unit: people}",
}


def verify_code(
    id: str,
    severity: Severity,
    title: str,
    manual: str,
    text: str,
    claims: str,
    mend: Mapping[str, str],
    *,
    topics: tuple[str, ...] = ("hurt",),
    head: str = "",
    source: str = "",
    language: str = "en",
    is_hashed: bool = True,
    more: Mapping[str, str] | None = None,
    mended: Mapping[str, str] | None = None,
    arguments: tuple[str, ...] = (),
) -> Code:
    """The code of a finding of verify.

    `text` is that of the source in the example, `claims` are written under the source, with the topics that are
    named; `head` and `source` are further lines of the base and of the source, `more` further files, which replace
    the text if they have its name; an empty text is left out. `mended` are files that are different besides what
    `mend` rewrites.
    """
    asked = "".join(f"  {name}: {_TOPICS[name]}\n" for name in topics)
    units = _UNITS if "unit:" in asked else ""
    hash_ = f"    sha256: {text_hash(text)}\n" if is_hashed else ""
    base = (
        f"csto-check: 1\n{head}{units}sources:\n  herald:\n    title: The bridge at Osta\n    published: 2021-05-06\n"
        f"    language: {language}\n{hash_}{source}topics:\n{asked}claims:\n  herald:\n{claims}"
    )
    files = {name: each for name, each in {BASE: base, TEXT: text, **(more or {})}.items() if each}
    better = {**_mended(files, mend), **(mended or {})}
    return Code(id, title, severity, one_paragraph(manual), files, better, ("verify", *arguments))


def review_code(
    id: str,
    severity: Severity,
    title: str,
    manual: str,
    base: str,
    text: str,
    mend: Mapping[str, str],
    *,
    arguments: tuple[str, ...] = (),
) -> Code:
    """The code of a finding of review, with a base and the text that is reviewed."""
    files = {BASE: base, DRAFT: text}
    better = _mended({DRAFT: text, BASE: base}, mend)
    return Code(id, title, severity, one_paragraph(manual), files, better, ("review", DRAFT, *arguments))


def check_code(
    id: str,
    severity: Severity,
    title: str,
    manual: str,
    text: str,
    mend: Mapping[str, str],
    *,
    arguments: tuple[str, ...] = (),
) -> Code:
    """The code of a finding of check, for which a text is enough."""
    files = {DRAFT: text}
    return Code(id, title, severity, one_paragraph(manual), files, _mended(files, mend), ("check", DRAFT, *arguments))


def one_paragraph(manual: str) -> str:
    return " ".join(manual.split())


def _mended(files: Files, mend: Mapping[str, str]) -> Files:
    """The files with other words in the first of them that has them; it must have them once."""
    found = dict(files)
    for wrong, right in mend.items():
        name = next(name for name, text in found.items() if wrong in text)
        assert found[name].count(wrong) == 1, f"{wrong} in {name}"
        found[name] = found[name].replace(wrong, right)
    return {name: text for name, text in found.items() if text != files[name]}


def claim(quote: str, says: str, more: str = "") -> str:
    """A claim as it is written under its source."""
    return f"    - quote: {quote}\n      says: {{{says}}}\n{more}"
