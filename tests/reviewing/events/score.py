"""How well texts on made-up events are reviewed, against labels that were written down before (README.md beside this).

python tests/reviewing/events/score.py [EVENT…] [--cues] [--errors]

An EVENT may also be one of the folders of reports on the shipped event, such as ../reports/first.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from csto_check.answers.given_text import Article
from csto_check.answers.review import Document, ReviewSession
from csto_check.facts.loader import load

FOLDER = Path(__file__).parent
VERDICTS = ("supported", "contradicted", "disputed", "new", "behind", "ahead")


class Told(NamedTuple):
    """A finding or hint: its topic, verdict and place."""

    topic: str
    verdict: str
    start: int
    end: int
    reason: str


class Score(NamedTuple):
    """What was counted on an event, and what differs by the id of the text."""

    counts: Counter[str]
    errors: dict[str, list[str]]

    def precision(self, verdict: str) -> float:
        return _share(self.counts[f"{verdict} right"], self.counts[f"{verdict} told"])

    def recall(self, verdict: str) -> float:
        return _share(self.counts[f"{verdict} found"], self.counts[f"{verdict} asked"])


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def events() -> list[str]:
    return sorted(path.parent.name for path in FOLDER.glob("*/facts.yaml"))


@cache
def desk(event: str, *, cues: bool) -> ReviewSession:
    """The desk of an event, with its cues or without."""
    folder = FOLDER / event
    if not (folder / "facts.yaml").exists():
        return ReviewSession(load(str(FOLDER.parents[2] / "facts.yaml")))
    if not cues:
        return ReviewSession(load(str(folder / "facts.yaml")))
    with TemporaryDirectory() as beside:
        text = (folder / "facts.yaml").read_text("utf-8")
        (Path(beside) / "facts.yaml").write_text(f"{text}\ncues: {{from: cues.yaml}}\n", "utf-8")
        (Path(beside) / "cues.yaml").write_text((folder / "cues.yaml").read_text("utf-8"), "utf-8")
        return ReviewSession(load(str(Path(beside) / "facts.yaml")))


def lines(event: str, name: str) -> list[dict[str, Any]]:
    """The lines of a file of an event; none where it has no such file."""
    path = FOLDER / event / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def told(document: Document) -> list[Told]:
    found = (each for sentence in document["sentences"] for each in sentence["findings"])
    return [Told(each["topic"], each["verdict"], each["start"], each["end"], each["reason"]) for each in found]


def hinted(document: Document) -> list[Told]:
    return [
        Told(each["topic"], "differs" if each["differs"] else "agrees", each["start"], each["end"], each["why"])
        for each in document["hints"]
    ]


def score(event: str, *, cues: bool) -> Score:
    """All that is counted on an event."""
    counts, errors = Counter[str](), dict[str, list[str]]()
    of_event = desk(event, cues=cues)
    language = of_event._base.languages[0]
    for name, count in (("texts", _texts), ("changes", _changes), ("paraphrases", _quiet), ("others", _quiet)):
        for line in lines(event, name):
            document = of_event.review(Article(line["text"], line["date"], line.get("lang", language)))
            wrong = list(count(name, line, document, counts))
            if wrong:
                errors[line["id"]] = [line["text"] if name != "texts" else "", *wrong]
    return Score(counts, errors)


def _texts(name: str, line: Mapping[str, Any], document: Document, counts: Counter[str]) -> Iterator[str]:
    """Each finding against the places that were labelled."""
    found, text = told(document), line["text"]
    places = [(each, text.index(each["said"]), text.index(each["said"]) + len(each["said"])) for each in line["places"]]
    for each in found:
        right = any(_is(each, place, start, end) for place, start, end in places)
        counts[f"{each.verdict} told"] += 1
        counts[f"{each.verdict} right"] += right
        if not right:
            yield f"wrong {each.verdict} {each.topic} “{text[each.start : each.end]}”: {each.reason}"
    for place, start, end in places:
        is_found = any(_is(each, place, start, end) for each in found)
        counts[f"{place['verdict']} asked"] += 1
        counts[f"{place['verdict']} found"] += is_found
        if not is_found:
            yield f"missing {place['verdict']} {place['topic']} “{place['said']}”{_hint(document, start, end)}"


def _hint(document: Document, start: int, end: int) -> str:
    found = [f"{each.verdict} {each.topic}" for each in hinted(document) if each.start < end and start < each.end]
    return f" (hint: {', '.join(found)})" if found else ""


def _is(each: Told, place: Mapping[str, str], start: int, end: int) -> bool:
    same = each.topic == place["topic"] and each.verdict == place["verdict"]
    return same and each.start < end and start < each.end


def _changes(name: str, line: Mapping[str, Any], document: Document, counts: Counter[str]) -> Iterator[str]:
    """Whether a changed value is contradicted, or hinted at as differing."""
    start = line["text"].index(line["said"])
    end = start + len(line["said"])
    here = [each for each in told(document) if each.start < end and start < each.end]
    noticed = any(each.verdict == "contradicted" and each.topic == line["topic"] for each in here)
    hints = any(each.verdict == "differs" and each.topic == line["topic"] for each in hinted(document))
    counts["changes"] += 1
    counts["changes contradicted"] += noticed
    counts["changes noticed"] += noticed or hints
    wrong = [each for each in told(document) if each.verdict == "contradicted" and each not in here]
    counts["changes falsely contradicted"] += len(wrong)
    if any(each.verdict == "supported" for each in here):
        counts["changes falsely supported"] += 1
    if not noticed or wrong:
        yield from (f"{each.verdict} {each.topic}: {each.reason}" for each in (*told(document), *hinted(document)))
        yield f"asked: {line['topic']} “{line['said']}”"


def _quiet(name: str, line: Mapping[str, Any], document: Document, counts: Counter[str]) -> Iterator[str]:
    """What must not be contradicted; of other events nothing is to be found at all."""
    counts[name] += 1
    wrong = [each for each in told(document) if each.verdict == "contradicted"]
    counts[f"{name} contradicted"] += bool(wrong)
    counts[f"{name} told"] += len(told(document))
    counts[f"{name} hinted"] += len(document["hints"])
    shown = told(document) if name == "others" else wrong
    yield from (f"{each.verdict} {each.topic} “{line['text'][each.start : each.end]}”: {each.reason}" for each in shown)


def report(event: str, found: Score) -> Iterator[str]:
    for verdict in VERDICTS:
        n = found.counts
        yield (
            f"{event:8} {verdict:12} P {found.precision(verdict):.3f} ({n[f'{verdict} right']}/{n[f'{verdict} told']})"
            f"  R {found.recall(verdict):.3f} ({n[f'{verdict} found']}/{n[f'{verdict} asked']})"
        )
    names = ("changes", "changes contradicted", "changes noticed", "changes falsely contradicted",
             "changes falsely supported", "paraphrases", "paraphrases contradicted", "others contradicted",
             "others told", "others hinted")  # fmt: skip
    yield f"{event:8} " + ", ".join(f"{name} {found.counts[name]}" for name in names)


def main(words: Iterable[str]) -> None:
    asked = [word for word in words if not word.startswith("-")] or events()
    for event in asked:
        found = score(event, cues="--cues" in words)
        print(*report(event, found), sep="\n")
        for id_, wrong in found.errors.items() if "--errors" in words else ():
            print(f"\n{id_}", *wrong, sep="\n    ")


if __name__ == "__main__":
    main(sys.argv[1:])
