"""Everything on one claim, one topic or one source."""

from collections.abc import Iterator

from csto_check.answers.show import ClaimCase, Document, SourceCase
from csto_check.answers.sources import SourceInfo
from csto_check.prose import counted, joined
from csto_check.view import Block, Cell, Column, Heading, Table, View
from csto_check.views.claims import claims_table
from csto_check.views.coded_lines import ignores_told
from csto_check.views.passages import marked_cell
from csto_check.views.whole import whole_case
from csto_check.views.wording import EDITED, address_told, attribution, manner, translation_of, verdict_words

_TEXTS = "--texts DIR names the folder with the texts"
_SAID = {"recorded": f"recorded; its text is not available, but a receipt says that it was found there; {_TEXTS}"}


def view(document: Document) -> View:
    """The one thing that was asked for."""
    if document["claim"] is not None:
        return View(list(_claim(document["claim"])))
    if document["topic"] is not None:
        return View(list(whole_case(document["topic"])))
    assert document["source"] is not None
    return View(list(_source(document["source"])))


def _claim(claim: ClaimCase) -> Iterator[Block]:
    yield Heading(claim["id"], claim["question"])
    yield _fields(
        ("says", claim["shown"]),
        ("as written", claim["value"] if claim["value"] != claim["shown"] else ""),
        ("that is", _ends(claim)),
        ("quote", "" if claim["derived"] else f"“{claim['quote']}”"),
        ("translation", translation_of(claim).text),
        ("at", claim["at"]),
        *_derived(claim),
        *_status(claim),
        ("source", claim["source"]),
        ("according to", attribution(claim)),
        ("witness", claim["witness"] or "none of its own"),
        ("how", manner(claim) or claim["modality"]),
        ("credibility", claim["credibility_printed"]),
        ("note", claim["note"]),
        ("ignored", ignores_told(claim["ignore"])),
        ("verdict of the topic", verdict_words(claim["verdict"], claim["by_rule"])),
        ("rule written at" if claim["derived"] else "written at", claim["place"]),
    )
    yield from _rests_on(claim)
    yield from _in_its_text(claim)


def _rests_on(claim: ClaimCase) -> Iterator[Block]:
    if claim["rests_on"]:
        yield Heading("rests on", "the claims used in the arithmetic")
        yield claims_table(claim["rests_on"])


def _status(claim: ClaimCase) -> list[tuple[str, str]]:
    """Whether the quote was found, and where."""
    evidence = claim["evidence"]
    if evidence is None:
        return []
    status = evidence["status"].replace("_", " ")
    places = "; ".join(f"line {place['line']}, column {place['column']}" for place in evidence["places"])
    where = f"{status} in {evidence['file']}: {places}" if places else _SAID.get(status, status)
    edited = EDITED if places and not evidence["on_record"] else ""
    hint = f"“{evidence['hint']}”, which is a hint, not a match" if evidence["hint"] else ""
    return [("evidence", joined(where, edited, evidence["why"])), ("nearest passage", hint)]


def _in_its_text(claim: ClaimCase) -> Iterator[Block]:
    """The quote in its paragraph."""
    evidence = claim["evidence"]
    if evidence and evidence["passages"]:
        first = evidence["passages"][0]
        yield Heading("in its text", f"{evidence['file']}, line {first['line']}")
        yield Table([Column("", marked=True)], [[marked_cell(each)] for each in evidence["passages"]])


def _derived(claim: ClaimCase) -> list[tuple[str, str]]:
    """Where a derived claim comes from."""
    derived = claim["derived"]
    if derived is None:
        return []
    return [("rule", derived["rule"]), ("arithmetic", derived["arithmetic"])]


def _ends(claim: ClaimCase) -> str:
    """The lowest and the highest possibility, where there is a measure for them."""
    low, high = claim["low"], claim["high"]
    if (low is None and high is None) or low == high:
        return ""
    if low is None:
        return f"up to {high}"
    return f"from {low} on" if high is None else f"{low} to {high}"


def _source(source: SourceCase) -> Iterator[Block]:
    yield Heading(source["id"], source["title"])
    yield _fields(
        ("publisher", source["publisher"]),
        ("author", source["author"]),
        ("published", source["published"]),
        ("dated by", source["dated_by"]),
        ("language", source["language"]),
        ("address", address_told(source["url"])),
        ("archived copy", address_told(source["archived"])),
        ("accessed", source["accessed"]),
        ("reliability", source["reliability_printed"]),
        ("SHA-256", source["sha256"]),
        ("note", source["note"]),
        ("ignored", ignores_told(source["ignore"])),
        ("text", "" if source["text"] else f"not available; {_TEXTS}"),
        ("claims", claims_told(source)),
        ("disputes", disputes_told(source)),
    )
    yield claims_table(source["claims"])
    yield from _text(source)


def _text(source: SourceCase) -> Iterator[Block]:
    """The whole text, with every quote marked and its claims in the margin."""
    text = source["text"]
    if text is None:
        return
    yield Heading("text", joined(text["file"], "" if text["on_record"] else EDITED))
    columns = [Column("line", number=True), Column("text", marked=True, least=30), Column("quoted by", keep=True)]
    rows = [
        [Cell(str(each["line"]), "dim"), marked_cell(each), Cell("\n".join(each["claims"]), "strong")]
        for each in text["sentences"]
    ]
    yield Table(columns, rows)


def disputes_told(source: SourceInfo) -> str:
    """`on 4 of these topics, and on 1 topic where something follows by rule`"""
    further = source["n_disputed_derived"]
    on = f"on {source['n_disputed']} of these topics"
    if not source["n_disputed"] and not further:
        return "none"
    return f"{on}, and on {counted(further, 'topic')} where something follows by rule" if further else on


def claims_told(source: SourceInfo) -> str:
    """`4 on 4 topics, and 1 that follows by rule`"""
    number = source["n_derived"]
    derived = f", and {counted(number, 'that follows', 'that follow')} by rule" if number else ""
    return f"{source['n_claims']} on {counted(source['n_topics'], 'topic')}{derived}"


def _fields(*pairs: tuple[str, str | None]) -> Table:
    """Names and values, those with a value."""
    rows = [[Cell(name, "dim"), Cell(value)] for name, value in pairs if value]
    return Table([Column("", keep=True), Column("")], rows)
