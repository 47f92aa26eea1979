"""Topics down, sources across: what each source says on each."""

from collections.abc import Sequence

from csto_check.answers.diff import Document, TopicDiff
from csto_check.answers.document import ClaimInfo, topic_of
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.view import Cell, Column, Paragraph, Table, View
from csto_check.views.disputes import resolved
from csto_check.views.wording import compared, other_witness, own_words_first, without_empty_columns


def topic_matrix(document: Document, sources: Sequence[str]) -> View:
    """All topics of the answer in one table: topics down, sources across."""
    topics, basis = document["topics"], compared(document["n_compared"], document["n_topics"])
    if not topics:
        return View([Paragraph(f"No dispute: {basis}.", "good")])
    columns = [
        Column("topic", least=21),
        *(Column(source) for source in sources),
        Column("by rule"),
        Column("resolved"),
    ]
    rows = [[*_row(topic, sources), Cell(_by_rule(topic)), Cell(resolved(topic))] for topic in topics]
    disputed = sum(topic["verdict"] == "disputed" for topic in topics)
    told = f"{counted(disputed, 'topic')} disputed; {basis}. The words, and who says so: csto-check diff TOPIC"
    table = without_empty_columns(Table(columns, rows, frozenset(range(1, len(rows)))))
    return View([table, Paragraph(told, "dim")])


def _row(topic: TopicDiff, sources: Sequence[str]) -> list[Cell]:
    return [Cell(topic["id"], "strong"), *(Cell(_said(topic, source)) for source in sources)]


def _by_rule(topic: TopicDiff) -> str:
    """Whether the verdict rests on a rule; of a broken order with the topics on its other side."""
    return joined("by rule", ", ".join(_against(topic)), by=", against ") if topic["by_rule"] else ""


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
    said = grouped(claims, lambda claim: claim["printed"] + (" (withdrawn)" if claim["withdrawn"] else ""))
    return "\n".join(value + _speakers([speaker_of(claim) for claim in same]) for value, same in said.items())


def speaker_of(claim: ClaimInfo) -> str:
    """The speaker behind a claim, if it is not the source itself; how firmly it is said, when it held, or by rule."""
    by_rule = "by rule" if claim["derived"] else ""
    return joined(other_witness(claim) or _nobody(claim), claim["manner"], claim["holds_printed"], by_rule, by=", ")


def _nobody(claim: ClaimInfo) -> str:
    """Whom a source cites, where that is nobody in particular."""
    links = claim["according_to"]
    return f"citing {links[-1]}" if links and claim["speaker"].endswith(f" citing {links[-1]}") else ""


def _speakers(whos: list[str]) -> str:
    names = list(dict.fromkeys(who for who in whos if who))
    return f" ({'; '.join(names)})" if names and "" not in whos else ""
