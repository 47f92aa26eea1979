"""Everything on one claim, one topic or one source."""

from collections.abc import Iterator

from csto_check.answers.show import ClaimCase, Document, SourceCase
from csto_check.view import Block, Cell, Column, Heading, Table, View
from csto_check.views.diff import Languages, topic_blocks
from csto_check.views.listings import claims_table
from csto_check.views.words import attribution, value_text


def show_view(document: Document, languages: Languages) -> View:
    """The one thing that was asked for."""
    if document["claim"] is not None:
        return View(list(_claim(document["claim"])))
    if document["topic"] is not None:
        return View(list(topic_blocks(document["topic"], languages)))
    assert document["source"] is not None
    return View(list(_source(document["source"])))


def _claim(claim: ClaimCase) -> Iterator[Block]:
    yield Heading(claim["id"], claim["question"])
    ends = [f"{claim['low'] if claim['low'] is not None else 'open'} to {claim['high'] if claim['high'] is not None else 'open'}"]
    yield _fields(
        ("says", value_text(claim)),
        ("that is", *(ends if (claim["low"], claim["high"]) != (None, None) else [])),
        ("quote", f"“{claim['quote']}”"),
        ("source", claim["source"]),
        ("according to", attribution(claim)),
        ("witness", claim["witness"] or "none of its own"),
        ("modality", claim["modality"]),
        ("note", claim["note"] or ""),
        ("verdict of the topic", claim["verdict"]),
        ("written at", claim["place"]),
    )


def _source(source: SourceCase) -> Iterator[Block]:
    yield Heading(source["id"], source["title"])
    yield _fields(
        ("publisher", source["publisher"] or ""),
        ("author", source["author"] or ""),
        ("published", source["published"] or ""),
        ("dated by", source["dated_by"] or ""),
        ("language", source["language"] or ""),
        ("address", source["url"] or ""),
        ("SHA-256", source["sha256"] or ""),
        ("note", source["note"] or ""),
        ("claims", f"{source['n_claims']} on {source['n_topics']} topics, {source['n_disputed']} of them disputed"),
    )
    yield claims_table(source["claims"])


def _fields(*pairs: tuple[str, ...]) -> Table:
    """Names and values, those with a value."""
    rows = [[Cell(pair[0], "dim"), Cell(pair[1])] for pair in pairs if len(pair) > 1 and pair[1]]
    return Table([Column(""), Column("")], rows)
