"""A new text against the base: what is supported, contradicted, disputed, new, outdated, and what was not checked."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, NamedTuple, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, GapInfo, base_info, gap_info
from csto_check.answers.places import PlaceInfo, place_in
from csto_check.answers.read import language_of, text_date
from csto_check.answers.selection import find
from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base
from csto_check.problem import CannotRun, Problem
from csto_check.reviewing.judge import Verdict
from csto_check.reviewing.one_text import Finding, Reviewed
from csto_check.reviewing.reasons import reason, witnesses
from csto_check.reviewing.reviewer import Reviewer
from csto_check.reviewing.text_date import LONGEST_LINE
from csto_check.reviewing.text_date import text_date as date_in
from csto_check.text.lines import Lines
from csto_check.values.date import Date


class FindingInfo(TypedDict):
    """A statement of the text, and what the base says on it."""

    topic: str
    question: str
    verdict: Annotated[str, "supported, contradicted, disputed, new or outdated"]
    value: Annotated[str, "what the text says, in the notation of a fact base"]
    start: Annotated[int, "in characters of the text"]
    end: int
    claims: Annotated[list[str], "the claims that the verdict rests on; of a disputed one those on the text's side"]
    against: Annotated[list[str], "claims that say otherwise"]
    witnesses: Annotated[list[str], "who stands behind the claims"]
    gap: Annotated[GapInfo | None, "of a contradicted value, to the nearest claim"]
    reason: str


class SentenceInfo(PlaceInfo):
    """A sentence with findings."""

    text: str
    findings: list[FindingInfo]


class NotCheckedInfo(PlaceInfo):
    """A sentence with numbers or dates that no topic claimed."""

    text: str
    readings: Annotated[list[str], "those numbers and dates, as they stand in the text"]
    why: str


class Summary(TypedDict):
    """How many findings of each verdict, and how many sentences were not checked, or not in all."""

    supported: int
    contradicted: int
    disputed: int
    new: int
    outdated: int
    not_checked: int


class Document(TypedDict):
    """The answer of csto-check review for one text."""

    csto_check: Literal[1]
    command: Literal["review"]
    base: BaseInfo
    file: str | None
    language: str
    date: Annotated[str | None, "the day of the text; null where it is not known"]
    dated_by: Annotated[str | None, "option or text: where that date comes from"]
    n_topics: Annotated[int, "topics that have cues in this language"]
    sentences: list[SentenceInfo]
    not_checked: list[NotCheckedInfo]
    summary: Summary


class Article(NamedTuple):
    """A text to review; `date` is written as in a base."""

    text: str
    date: str | None = None
    language: str | None = None
    file: str | None = None


class Desk:
    """Reviews texts one after the other; what the base comes to is reckoned once."""

    def __init__(self, base: Base) -> None:
        self._base = base = with_cues(base)
        self._findings = find(base)
        self._reviewers: dict[str, Reviewer] = {}

    def review(self, article: Article) -> Document:
        """The answer for one text; raises CannotRun for one that cannot be reviewed."""
        code = language_of(article.text, article.language, article.file, self._base)
        reviewer = self._reviewer(code)
        published, dated_by = self._date(article, code)
        found = list(reviewer.review(article.text, published))
        lines = Lines(article.text)
        sentences = [_sentence(each, article.text, lines, self._base) for each in found if each.findings]
        if dated_by == "text":
            found = [each for each in found if each.findings or not self._is_dateline(each, article, code, published)]
        not_checked = [_not_checked(each, article.text, lines) for each in found if each.unchecked or not each.findings]
        return {
            "csto_check": VERSION,
            "command": "review",
            "base": base_info(self._base),
            "file": article.file,
            "language": code,
            "date": published.written if published else None,
            "dated_by": dated_by,
            "n_topics": reviewer.n_topics,
            "sentences": sentences,
            "not_checked": not_checked,
            "summary": _summary(sentences, not_checked),
        }

    def _reviewer(self, code: str) -> Reviewer:
        if code not in self._reviewers:
            reviewer = Reviewer(self._base, self._findings, code)
            if not reviewer.n_topics:
                what = f"no topic of the base has cues for {code}, so nothing can be compared"
                raise CannotRun(Problem(None, what, "write cues for its topics (docs/cues.md)"))
            self._reviewers[code] = reviewer
        return self._reviewers[code]

    def _is_dateline(self, each: Reviewed, article: Article, code: str, published: Date | None) -> bool:
        """Whether a sentence is only the line that gives the text's own date."""
        line = article.text[slice(*each.span)]
        return len(line) <= LONGEST_LINE and date_in(f"{line}\n\n", code, self._base.zones) == published

    def _date(self, article: Article, code: str) -> tuple[Date | None, str | None]:
        given = text_date(article.date, self._base.zones)
        if given is not None:
            return given, "option"
        found = date_in(article.text, code, self._base.zones)
        return found, "text" if found else None


def answer(base: Base, text: str, date: str | None = None, language: str | None = None) -> Document:
    """What the base says on the statements of a text; raises CannotRun."""
    return Desk(base).review(Article(text, date, language))


def has_contradictions(documents: Iterable[Document]) -> bool:
    """Whether something is contradicted in one of some texts."""
    return any(document["summary"]["contradicted"] for document in documents)


def _sentence(found: Reviewed, text: str, lines: Lines, base: Base) -> SentenceInfo:
    return {
        **place_in(found.span, lines),
        "text": text[slice(*found.span)],
        "findings": [_finding(each, base) for each in _sorted(found.findings)],
    }


def _sorted(findings: Iterable[Finding]) -> Iterator[Finding]:
    yield from sorted(findings, key=lambda each: (*each.span, each.topic))


def _finding(finding: Finding, base: Base) -> FindingInfo:
    judgement = finding.judgement
    against = [] if judgement.verdict is Verdict.CONTRADICTED else list(judgement.against)
    return {
        "topic": finding.topic,
        "question": base.topics[finding.topic].question,
        "verdict": judgement.verdict.value,
        "value": finding.value.written,
        "start": finding.span.start,
        "end": finding.span.end,
        "claims": [claim.id for claim in judgement.claims],
        "against": [claim.id for claim in against],
        "witnesses": witnesses(judgement.claims, base),
        "gap": gap_info(judgement.gap),
        "reason": _with_slip(reason(judgement, finding.value.show(), base), finding.slip),
    }


def _with_slip(said: str, slip: str | None) -> str:
    """A reason, and what the words of the date get wrong."""
    return f"{said} {slip}." if slip else said


def _not_checked(found: Reviewed, text: str, lines: Lines) -> NotCheckedInfo:
    return {
        **place_in(found.span, lines),
        "text": text[slice(*found.span)],
        "readings": [text[slice(*span)] for span in found.unchecked],
        "why": found.why,
    }


def _summary(sentences: list[SentenceInfo], not_checked: list[NotCheckedInfo]) -> Summary:
    number = Counter(finding["verdict"] for sentence in sentences for finding in sentence["findings"])
    return {
        "supported": number["supported"],
        "contradicted": number["contradicted"],
        "disputed": number["disputed"],
        "new": number["new"],
        "outdated": number["outdated"],
        "not_checked": len(not_checked),
    }
