"""What is said on a topic and by whom, in one line: for topics on which nothing has to be weighed."""

from collections.abc import Iterable, Sequence

from csto_check.answers.diff import TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.answers.versus import VoiceInfo
from csto_check.grouped import grouped
from csto_check.prose import joined, listed
from csto_check.view import Cell, Column, Table
from csto_check.views.in_one_sentence import outermost
from csto_check.views.order import by_value, stands_for_source
from csto_check.views.versus import versus_line, voices_told
from csto_check.views.wording import tone_of, verdict_told

MOST_VALUES = 4  # of a topic in one line; of more only the outermost are told


def lines_table(topics: Iterable[TopicDiff]) -> Table:
    """A line a topic: its verdict, and who says what."""
    columns = [Column("", keep=True), Column("", keep=True), Column("")]
    rows = [
        [
            Cell(topic["id"], "strong"),
            Cell(verdict_told(topic), tone_of(topic["verdict"])),
            Cell(versus_line(topic) or said_line(topic)),
        ]
        for topic in topics
    ]
    return Table(columns, rows)


def said_line(topic: TopicDiff) -> str:
    """`70 soldiers (Kaktus.media, RT DE); nd: not known`"""
    counting = [claim for claim in topic["claims"] if stands_for_source(claim)]
    silent = [claim for claim in counting if claim["value"] == "unknown"]
    taken_back = [claim for claim in topic["claims"] if claim["withdrawn"]]
    told = joined(
        _said([claim for claim in counting if claim["value"] != "unknown"], topic),
        f"{_names(silent)}: not known" if silent else "",
        f"withdrawn by {_names(taken_back)}" if taken_back else "",
    )
    return told or "no source says anything about it"


def _names(claims: Sequence[ClaimInfo]) -> str:
    """`nd`, `nd and RT DE`"""
    return listed(dict.fromkeys(claim["speaker"] for claim in claims))


def _said(claims: Iterable[ClaimInfo], topic: TopicDiff) -> str:
    """Each value with who says it; where one lies inside all others only that, with who is less precise."""
    said = grouped(sorted(claims, key=by_value), lambda claim: claim["printed"])
    told = {value: f"{value} ({_speakers(some, topic)})" for value, some in said.items()}
    shared = topic["positions"][0]["printed"] if len(topic["positions"]) == 1 else ""
    if len(said) > 1 and shared in said:
        rest = [claim for value, some in said.items() if value != shared for claim in some]
        exact = {claim["speaker"] for claim in said[shared]}
        names = dict.fromkeys(claim["speaker"] for claim in rest if claim["witness"] and claim["speaker"] not in exact)
        return joined(told[shared], f"less precise: {', '.join(names)}" if names else "")
    return "; ".join(outermost(list(told.values()), MOST_VALUES))


def _speakers(claims: Sequence[ClaimInfo], topic: TopicDiff) -> str:
    """Who says so; of a source that quotes somebody who says the same only the speaker."""
    standing = [claim for claim in claims if claim["witness"]] or claims
    voices = {claim["speaker"].casefold(): _voice(claim, topic) for claim in standing}
    return voices_told(voices.values())


def _voice(claim: ClaimInfo, topic: TopicDiff) -> VoiceInfo:
    return {
        "speaker": claim["speaker"],
        "source": claim["source"],
        "says": claim["printed"],
        "modality": claim["modality"],
        "manner": claim["manner"],
        "by_rule": claim["derived"] is not None,
        "as_of": claim["as_of_printed"] if topic["changes"] else None,
        "holds": claim["holds_printed"],
    }
