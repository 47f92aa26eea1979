"""What only csto-check states: who says it, of which day a count is, what is counted."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from benchmarks.peers.asking import Asked
from benchmarks.peers.edtf_spans import days_of
from benchmarks.peers.programs import OURS
from benchmarks.peers.scoring import Finding, Label, Outcome
from benchmarks.peers.units import UNITS

Sentence: TypeAlias = Mapping[str, Any]
SPEAKERS, AS_OF, COUNTED = "who says it, drafted", "the day of a count, drafted", "what a number counts, read"
SCOPES = "of which number another is part"


class Scored(NamedTuple):
    """How one label of a sentence was answered; "false" is what was stated where nothing is labelled."""

    what: str
    language: str
    outcome: Outcome | str


def attributed(sentences: Sequence[Sentence], drafted: Asked, reads: Sequence[Any]) -> list[dict[str, Any]]:
    """One row a question and language."""
    scored: list[Scored] = []
    for sentence, answer in zip(sentences, drafted.answers, strict=True):
        scored += speakers_of(sentence, answer.found)
        scored += day_of_count(sentence, answer.found)
        scored += [Scored(SCOPES, sentence["lang"], "silent") for _ in sentence["expected"].get("scope", ())]
    scored += [one for read in reads for one in counted_of(read.sentence["lang"], read.labels, read.found[OURS])]
    return [_row(what, code, scored) for what in (SPEAKERS, AS_OF, COUNTED, SCOPES) for code in ("de", "en")]


def _row(what: str, language: str, scored: Sequence[Scored]) -> dict[str, Any]:
    counted = Counter(each.outcome for each in scored if (each.what, each.language) == (what, language))
    false = counted["false"] if what == SPEAKERS else None
    ours = {each: counted[each] for each in ("right", "wrong", "silent")}
    return {"what": what, "language": language, "labels": sum(ours.values()), "ours": ours, "false": false}


def speakers_of(sentence: Sentence, claims: Sequence[Finding]) -> Iterator[Scored]:
    """Each speaker that is labelled: right if a claim names it, wrong if only others are named."""
    named, labelled = {each["speaker"] for each in claims if each["speaker"]}, sentence["expected"]["speakers"]
    for speaker in labelled:
        is_named = any(same_name(speaker, name) for name in named)
        yield Scored(SPEAKERS, sentence["lang"], "right" if is_named else "wrong" if named else "silent")
    for name in named:
        if not any(same_name(speaker, name) for speaker in labelled) and not labelled:
            yield Scored(SPEAKERS, sentence["lang"], "false")


def same_name(labelled: str, named: str) -> bool:
    """Whether one has all words of the other, as a label leaves out titles and a program may not."""
    one, other = (set(each.casefold().split()) for each in (labelled, named))
    return bool(one) and (one <= other or other <= one)


def day_of_count(sentence: Sentence, claims: Sequence[Finding]) -> Iterator[Scored]:
    """The latest day that a claim gives for its count, without its time."""
    labelled = sentence["expected"].get("as_of")
    days = sorted(each["as_of"][:10] for each in claims if each["as_of"])
    if labelled and not days:
        yield Scored(AS_OF, sentence["lang"], "silent")
    elif labelled:
        is_right = days_of(days[-1]) == days_of(labelled)
        yield Scored(AS_OF, sentence["lang"], "right" if is_right else "wrong")


def counted_of(language: str, labels: Sequence[Label], findings: Sequence[Finding]) -> Iterator[Scored]:
    """The noun of each number that is no measure; it may begin or end with the label, or the other way round."""
    for label in labels:
        if label.what == "number" and label.says["of"] and label.says["of"] not in UNITS:
            nouns = [each["counted"] for each in findings if each["what"] == "number" and label.touches(each)]
            yield Scored(COUNTED, language, _noun_outcome(label.says["of"], [each for each in nouns if each]))


def _noun_outcome(labelled: str, nouns: Sequence[str]) -> Outcome:
    if not nouns:
        return "silent"
    return "right" if any(_same_noun(labelled, noun) for noun in nouns) else "wrong"


def _same_noun(labelled: str, noun: str) -> bool:
    one, other = labelled.casefold(), noun.casefold()
    return any(a.startswith(b) or a.endswith(b) for a, b in ((one, other), (other, one)))
