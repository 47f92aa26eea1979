"""The whole case of a topic: what `diff` shows of it, all pairs, what rules say, and the topics around it."""

from collections.abc import Iterator

from csto_check.answers.diff import TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.show import SiblingInfo, TopicCase
from csto_check.prose import joined
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table
from csto_check.views.coded_lines import ignores_told
from csto_check.views.diff import topic_blocks
from csto_check.views.matrix import speaker_of
from csto_check.views.told_pairs import cut_told, pairs_told
from csto_check.views.wording import verdict_cells, without_empty_columns


def whole_case(topic: TopicCase) -> Iterator[Block]:
    """Everything on a topic."""
    yield from topic_blocks(topic, translate=True, whole=True)
    yield from pairs_told(topic)
    yield from breaches_told(topic)
    yield from cut_told(topic, "", f"csto-check diff {topic['id']} --json --all-pairs")
    yield from (Paragraph(rule, "dim", "rule") for rule in topic["rules"])
    yield from (Paragraph(ignores_told([each]), "dim", "ignored") for each in topic["ignore"])
    if topic["siblings"]:
        yield Heading("related questions", "questions close to this one, and what the sources say on them")
        yield _siblings(topic["siblings"])


def breaches_told(topic: TopicDiff) -> Iterator[Paragraph]:
    """What breaks an order, but for what the reason tells already."""
    for breach in topic["breaches"]:
        if breach["reason"] not in topic["reason"]:
            again = " This repeats a dispute that is already counted." if breach["repeats"] else ""
            yield Paragraph(breach["reason"] + again, "dim" if again else "bad", "by rule")


def _siblings(siblings: list[SiblingInfo]) -> Table:
    columns = [
        Column("topic", keep=True),
        Column("verdict", keep=True),
        Column("how", keep=True),
        Column("says"),
        Column("question", optional=True),
    ]
    rows = [
        [
            Cell(each["id"], "strong"),
            *verdict_cells(each["verdict"], each["by_rule"]),
            Cell("\n".join(map(_said, each["claims"]))),
            Cell(joined(each["question"], each["scope"], by=" Scope: "), "dim"),
        ]
        for each in siblings
    ]
    return without_empty_columns(Table(columns, rows))


def _said(claim: ClaimInfo) -> str:
    """`rt 3000`, `novastan 1970..1990 (Kaktus.media; by rule)`"""
    told = joined(
        speaker_of(claim),
        "not counted" if claim["echo_of"] else "",
        "withdrawn" if claim["withdrawn"] else "",
    )
    return f"{claim['source']} {claim['shown']}" + (f" ({told})" if told else "")
