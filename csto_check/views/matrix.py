"""The table of all disputes: topics down, sources across."""

from collections.abc import Sequence

from csto_check.answers.diff import Document, TopicDiff
from csto_check.answers.document import ClaimInfo, topic_of
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.view import Cell, Column, Paragraph, Table, View
from csto_check.views.wording import compared, fits_text, other_witness, own_words_first


def dispute_matrix(document: Document, sources: Sequence[str]) -> View:
    """All disputes in one table: topics down, sources across."""
    topics, basis = document["topics"], compared(document["n_compared"], document["n_topics"])
    if not topics:
        return View([Paragraph(f"No dispute: {basis}.", "good")])
    columns = [Column("topic", least=30), *(Column(source) for source in sources)]
    rows = [[Cell(_name(topic), "strong"), *(Cell(_said(topic, source)) for source in sources)] for topic in topics]
    told = f"{counted(len(topics), 'topic')} disputed; {basis}. The words, and who says so: csto-check diff TOPIC"
    return View([Table(columns, rows, frozenset(range(1, len(rows)))), Paragraph(told, "dim")])


def _name(topic: TopicDiff) -> str:
    resolution = topic["resolution"]
    by_rule = joined("by rule", ", ".join(_against(topic)), by=", against ") if topic["by_rule"] else ""
    resolved = joined("resolved", fits_text(resolution), by=", ") if resolution else ""
    marks = joined(by_rule, resolved)
    return f"{topic['id']} ({marks})" if marks else topic["id"]


def _against(topic: TopicDiff) -> list[str]:
    """The topics on the other side of the orders that are broken here."""
    found: set[str] = set()
    for breach in topic["breaches"]:
        left, right = (set(map(topic_of, each["claims"])) for each in (breach["left"], breach["right"]))
        if not breach["repeats"]:
            found |= right if topic["id"] in left else left
    return sorted(found)


def _said(topic: TopicDiff, source: str) -> str:
    """What a source says on a topic, its own words first; what it quotes with the speaker behind it."""
    claims = own_words_first(claim for claim in topic["claims"] if claim["source"] == source and not claim["echo_of"])
    said = grouped(claims, lambda claim: claim["shown"] + (" (withdrawn)" if claim["withdrawn"] else ""))
    return "\n".join(value + _speakers([speaker_of(claim) for claim in same]) for value, same in said.items())


def speaker_of(claim: ClaimInfo) -> str:
    """The speaker behind a claim, where it is not the source itself, and whether it follows by a rule."""
    return joined(other_witness(claim), "by rule" if claim["derived"] else "")


def _speakers(whos: list[str]) -> str:
    names = list(dict.fromkeys(who for who in whos if who))
    return f" ({', '.join(names)})" if names and "" not in whos else ""
