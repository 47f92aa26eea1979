"""Who stands against whom, in one line: `1992 (nd) vs October 2002 (Novastan, nex24): 10 years apart`."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from csto_check.answers.versus import DisputeInOneLine, VersusInfo, VoiceInfo
from csto_check.grouped import grouped
from csto_check.prose import as_of_told, joined, listed
from csto_check.views.in_one_sentence import outermost

MOST_SIDES = 4  # of a dispute in one line


def versus_line(topic: DisputeInOneLine) -> str:
    """All sides of a dispute and how far they are apart."""
    names = Counter(voice["speaker"] for side in topic["versus"] for voice in side["said_by"])
    sides = [_side(_told_apart(side, names), topic) for side in topic["versus"]]
    return joined(" vs ".join(outermost(sides, MOST_SIDES)), _distance(topic), by=": ")


def _told_apart(side: VersusInfo, names: Mapping[str, int]) -> VersusInfo:
    """A side whose speakers are named with the source that quotes them, where they stand on others as well."""
    return {
        **side,
        "said_by": [_with_source(voice) if names[voice["speaker"]] > 1 else voice for voice in side["said_by"]],
    }


def _with_source(voice: VoiceInfo) -> VoiceInfo:
    """`North Wire in The Herald`, where the source does not speak itself."""
    speaker, source = voice["speaker"], voice["source"]
    is_own = speaker == source or speaker.startswith(f"{source} citing ")
    return voice if is_own else {**voice, "speaker": f"{speaker} in {source}"}


def _side(side: VersusInfo, topic: DisputeInOneLine) -> str:
    """`1992 (nd)`; of an order between topics also on which of them, where that is not just this one."""
    on = f" on {listed(side['topics'])}" if side["topics"] != [topic["id"]] else ""
    return f"{side['printed']}{on} ({_speakers(side, is_number=topic['unit'] is not None)})"


def _speakers(side: VersusInfo, *, is_number: bool) -> str:
    """Who says so; what each says where nobody says just what they share, and of a number who only says less.

    A date in a coarser unit is not told apart: `October 2002 (Novastan, nex24)`.
    """
    voices = side["said_by"]
    exact = [voice for voice in voices if side["by_rule"] or voice["says"] == side["printed"]]
    if exact and not is_number:
        return voices_told(voices, by_rule=side["by_rule"])
    wider = [voice for voice in voices if voice not in exact]
    told = (f"{voices_told([voice])}: {voice['says']}" for voice in wider)
    return joined(voices_told(exact, by_rule=side["by_rule"]) if exact else "", *told)


def voices_told(voices: Iterable[VoiceInfo], *, by_rule: bool = False) -> str:
    """`nex24, RT DE; Kazakh government, alleged`: who asserts it, then who says it in another manner.

    With `by_rule` it only follows from what they say.
    """
    alike = grouped(voices, lambda voice: (by_rule or voice["by_rule"], _manner(voice)))
    plain_first = sorted(alike.items(), key=lambda item: item[0] != (False, ""))
    return "; ".join(
        _in_one_manner([voice["speaker"] for voice in some], manner, calculated)
        for (calculated, manner), some in plain_first
    )


def _in_one_manner(names: Sequence[str], manner: str, calculated: bool) -> str:
    """`nex24, RT DE`; `Mayor Lind, alleged`; `Mayor Lind and Dr Stone, both alleged`; `calculated from nd`."""
    start = "calculated from " if calculated else ""
    if not manner:
        return f"{start}{', '.join(names)}"
    if len(names) == 1:
        return f"{start}{names[0]}, {manner}"
    return f"{start}{listed(names)}, {'both' if len(names) == 2 else 'all'} {manner}"


def _manner(voice: VoiceInfo) -> str:
    return joined(voice["manner"], as_of_told(voice["as_of"]) if voice["as_of"] else "", voice["holds"], by=", ")


def _distance(topic: DisputeInOneLine) -> str:
    """`10 years apart`; of more than two sides up to how much."""
    gap = topic["gap"]
    if gap is None:
        return ""
    return f"up to {gap['sentence']}" if len(topic["versus"]) > 2 and not gap["bound"] else gap["sentence"]
