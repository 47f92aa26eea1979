"""From answers to figures: each peer on the labels that it claims, and csto-check on the same ones."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from benchmarks.peers.asking import Asked, Request
from benchmarks.peers.programs import CSTO_CHECK, OURS, PROGRAMS, Program
from benchmarks.peers.quotes import ArticleCases
from benchmarks.peers.scoring import LEVELS, Finding, Label, Level, Outcome, false_finds, labels_of, outcome

Row: TypeAlias = dict[str, Any]
OUTCOMES: tuple[Outcome, ...] = ("right", "wrong", "silent")


class Read(NamedTuple):
    """A sentence with its labels, and what each program found in it."""

    sentence: Mapping[str, Any]
    labels: Sequence[Label]
    found: Mapping[str, Sequence[Finding]]


def reading_request(sentence: Mapping[str, Any]) -> Request:
    dates = [label for label in labels_of(sentence) if label.what == "date"]
    words = [{"quote": label.quote, "start": label.start, "end": label.end} for label in dates]
    return {key: sentence[key] for key in ("lang", "published", "text")} | {"command": "read", "date_words": words}


def draft_request(sentence: Mapping[str, Any]) -> Request:
    return {key: sentence[key] for key in ("lang", "published", "text")} | {"command": "draft"}


def quotes_request(article: ArticleCases) -> Request:
    quotes = [case.quote for case in article.cases]
    return {"command": "verify", "lang": article.language, "article": article.text, "quotes": quotes}


def reads_of(sentences: Sequence[Mapping[str, Any]], asked: Mapping[str, Asked]) -> list[Read]:
    return [
        Read(sentence, labels_of(sentence), {name: each.answers[at].found for name, each in asked.items()})
        for at, sentence in enumerate(sentences)
    ]


def _asked_of(program: Program, level: Level, language: str, reads: Iterable[Read]) -> Iterator[tuple[Read, Label]]:
    """The labels of a level that a program claims to read in a language."""
    for read in reads:
        if read.sentence["lang"] == language:
            for label in read.labels:
                if label.what == level.what and level.asks(label) and program.claims(label):
                    yield read, label


def _outcomes(name: str, level: Level, pairs: Iterable[tuple[Read, Label]]) -> dict[str, int]:
    counted = Counter(outcome(level, label, read.found[name]) for read, label in pairs)
    return {each: counted[each] for each in OUTCOMES}


def beside(reads: Sequence[Read]) -> list[Row]:
    """One row a peer, level and language: the peer, and csto-check on the same labels."""
    return [
        _row(program, level, language, list(_asked_of(program, level, language, reads)))
        for level in LEVELS
        for language in ("de", "en")
        for program in PROGRAMS
        if level.id in program.levels and language in program.languages and program.name in reads[0].found
    ]


def _row(program: Program, level: Level, language: str, pairs: Sequence[tuple[Read, Label]]) -> Row:
    peer, ours = (_outcomes(name, level, pairs) for name in (program.name, OURS))
    about = {"level": level.id, "language": language, "program": program.name, "labels": len(pairs)}
    return about | {"peer": peer, "ours": ours}


def alone(reads: Sequence[Read]) -> list[Row]:
    """csto-check on all labels of each level."""
    return [
        {"level": level.id, "language": language, "labels": len(pairs), "ours": _outcomes(OURS, level, pairs)}
        for level in LEVELS
        for language in ("de", "en")
        if (pairs := list(_asked_of(CSTO_CHECK, level, language, reads)))
    ]


def better(reads: Sequence[Read]) -> list[Row]:
    """Where a peer is right and csto-check is not, on a level that the peer claims."""
    return [
        {
            "level": level.id,
            "program": program.name,
            "id": read.sentence["id"],
            "text": read.sentence["text"],
            "quote": label.quote,
            "said": [_without_place(each) for each in read.found[OURS] if _is_on(label, each)],
        }
        for level in LEVELS
        for program in PROGRAMS
        if level.id in program.levels and program.name in reads[0].found
        for language in program.languages
        for read, label in _asked_of(program, level, language, reads)
        if outcome(level, label, read.found[program.name]) == "right"
        and outcome(level, label, read.found[OURS]) != "right"
    ]


def _is_on(label: Label, finding: Finding) -> bool:
    return finding["what"] == label.what and label.touches(finding)


def _without_place(finding: Finding) -> dict[str, Any]:
    return {key: value for key, value in finding.items() if key not in ("what", "start", "end")}


def found_falsely(reads: Sequence[Read]) -> list[Row]:
    """What each program says of stretches that are no date, or no number, by language."""
    pairs = [(program, what) for program in (*PROGRAMS, CSTO_CHECK) for what in ("date", "number")]
    return [
        {"program": one.name, "language": code, "what": what, "false": _count_false(one, code, what, reads)}
        for one, what in pairs
        if one.name in reads[0].found and _finds(one, what)
        for code in one.languages
    ]


def _finds(program: Program, what: str) -> bool:
    """Whether a program looks for dates, or numbers, in a text; edtf is given their words."""
    levels = {level.id for level in LEVELS if level.what == what}
    return program is CSTO_CHECK or (program.name != "edtf" and bool(levels & set(program.levels)))


def _count_false(program: Program, language: str, what: str, reads: Iterable[Read]) -> int:
    mine = (read for read in reads if read.sentence["lang"] == language)
    return sum(len(false_finds(what, read.labels, read.found[program.name])) for read in mine)


def quoted(articles: Sequence[ArticleCases], asked: Mapping[str, Asked]) -> list[Row]:
    """One row a way of making quotes and a program: how many of its answers are right."""
    counted: Counter[tuple[str, str, str, bool]] = Counter()
    stands = {}
    for program in (*PROGRAMS, CSTO_CHECK):
        for at, article in enumerate(articles):
            answers = asked[program.name].answers[at].found if program.name in asked else ()
            for case, answer in zip(article.cases, answers, strict=False):
                if program.ways is None or case.way in program.ways:
                    stands[case.way] = case.stands
                    counted[case.way, article.language, program.name, answer["found"] == case.stands] += 1
    keys = dict.fromkeys((way, language, name) for way, language, name, _ in counted)
    return [
        {
            "way": way,
            "stands": stands[way],
            "language": language,
            "program": name,
            "right": counted[way, language, name, True],
            "wrong": counted[way, language, name, False],
        }
        for way, language, name in keys
    ]
