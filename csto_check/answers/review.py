"""A new text against the base: what is supported, contradicted, disputed, new, behind or ahead; hints; the rest."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, NamedTuple, TypedDict

from csto_check.answers.asked import settle
from csto_check.answers.coded import CodeInfo, code_info, fails
from csto_check.answers.document import VERSION, BaseInfo, GapInfo, base_info, gap_info
from csto_check.answers.given_text import Article
from csto_check.answers.ignoring import Ignoring
from csto_check.answers.places import PlaceInfo, SpanInfo, StretchInfo, place_info, span_info, stretch_info
from csto_check.answers.review_codes import code_of_finding, code_of_hint, code_of_unchecked
from csto_check.answers.review_rows import COLUMNS, review_rows
from csto_check.answers.review_summary import Summary, summary_of
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, select_sources, select_topics
from csto_check.answers.sentence_counts import count_sentences
from csto_check.answers.text_dates import DatedBy
from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base
from csto_check.reviewing.found import Finding, Reviewed, Tied
from csto_check.reviewing.judge import GOOD, FindingVerdict, Stance
from csto_check.reviewing.reviewer import Reviewer
from csto_check.reviewing.statement_reasons import close_within, in_own_words, origins_of, statement_reason
from csto_check.text.span import Span


class FindingInfo(StretchInfo, CodeInfo):
    """A statement of the text, and what the base says on it."""

    topic: str
    question: str
    verdict: Annotated[FindingVerdict, "supported, contradicted, disputed, new, behind or ahead"]
    tied: Annotated[Tied, "agreement, cues or phrase: how the statement was tied to the topic"]
    value: Annotated[str, "what the text says, in the notation of a fact base"]
    shown: Annotated[str, "the same as tables show it"]
    printed: Annotated[str, "the same as a newspaper prints it, with its unit"]
    in_text: Annotated[SpanInfo, "its place in characters of its sentence"]
    claims: Annotated[list[str], "the claims that the verdict rests on; if disputed, those on the text's side"]
    against: Annotated[list[str], "claims that say otherwise"]
    witnesses: Annotated[list[str], "the independent origins of the claims"]
    speakers: Annotated[list[str], "what sentences call them"]
    gap: Annotated[GapInfo | None, "of a contradicted value, to the nearest claim"]
    within: Annotated[str | None, "1 %, 5 years: how close a value is that only counts as what is claimed"]
    quote: Annotated[str, "the shortest quote of the claims; empty if all of them are derived"]
    reason: str


class SentenceInfo(PlaceInfo):
    """A sentence with findings."""

    text: str
    findings: list[FindingInfo]


class HintInfo(StretchInfo, CodeInfo):
    """What may be a finding, but lacks something."""

    text: Annotated[str, "the sentence"]
    said: Annotated[str, "the words of the text"]
    topic: str
    question: str
    value: Annotated[str, "what the text says, in the notation of a fact base"]
    differs: Annotated[bool, "whether the claims say otherwise"]
    claims: Annotated[list[str], "the claims that say the same, or the nearest ones if it differs"]
    why: Annotated[str, "what it lacks to be a finding"]
    told: Annotated[str, "what those claims say, in their own words"]


class NotCheckedInfo(StretchInfo, CodeInfo):
    """A sentence with numbers or dates that no topic claimed."""

    text: str
    readings: Annotated[list[str], "those numbers and dates, as written in the text"]
    n_sentences: Annotated[
        int, "1; of a stretch that was not checked at all, its sentences, the first of which is shown"
    ]
    why: str


class Document(TypedDict):
    """The answer of csto-check review for one text."""

    csto_check: Literal[1]
    command: Literal["review"]
    base: BaseInfo
    file: str | None
    language: str
    date: Annotated[str | None, "the date of the text; null if unknown"]
    dated_by: Annotated[DatedBy | None, "option, page or text: where that date comes from"]
    n_topics: Annotated[int, "topics that a text can be compared with"]
    sentences: list[SentenceInfo]
    hints: list[HintInfo]
    not_checked: list[NotCheckedInfo]
    summary: Summary


class ReviewFilter(NamedTuple):
    """What of a review is asked for: topics with all below them, claims of some sources; all that was not checked."""

    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    all: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out of the findings."""
        return not (self.topics or self.sources)


class ReviewSession:
    """Reviews texts one after the other; what the base comes to is computed once."""

    def __init__(self, base: Base, only: ReviewFilter = ReviewFilter()) -> None:  # noqa: B008
        self._topics = frozenset(select_topics(base, only.topics))
        self._sources, self._only = select_sources(base, only.sources), only
        self._base = base = with_cues(base)
        self._findings = findings_of(base)
        self._reviewers: dict[str, Reviewer] = {}

    def review(self, article: Article) -> Document:
        """The answer for one text; raises CannotRun for one that cannot be reviewed."""
        code, (day, dated_by, _), _ = settle(article, self._base)
        reviewer = self._reviewer(code)
        found = [self._chosen(each) for each in reviewer.review(article.text, day)]
        in_text = _InText(article, self._base)
        sentences = [in_text.sentence(each) for each in found if each.findings]
        hints = [in_text.hint(hint, each) for each in found for hint in _sorted(each.hints)]
        left = self._not_checked(found)
        not_checked = [in_text.not_checked(each) for each in left]
        findings = [finding for sentence in sentences for finding in sentence["findings"]]
        verdicts = Counter(finding["verdict"] for finding in findings)
        counts = count_sentences(found, left, whole=self._only.is_whole)
        n_ignored = sum(each["ignored"] is not None for each in (*findings, *hints))
        return {
            "csto_check": VERSION,
            "command": "review",
            "base": base_info(self._base),
            "file": article.file,
            "language": code,
            "date": day.written if day else None,
            "dated_by": dated_by,
            "n_topics": reviewer.n_topics,
            "sentences": sentences,
            "hints": hints,
            "not_checked": not_checked,
            "summary": summary_of(verdicts, counts, len(hints), n_ignored),
        }

    def _reviewer(self, code: str) -> Reviewer:
        if code not in self._reviewers:
            self._reviewers[code] = Reviewer(self._base, self._findings, code)
        return self._reviewers[code]

    def _chosen(self, found: Reviewed) -> Reviewed:
        """A sentence with what is asked for; days of saying and bare years only where all is."""
        findings, hints = filter(self._takes, found.findings), filter(self._takes, found.hints)
        left = found.unchecked if self._only.all else [each for each in found.unchecked if each not in found.minor]
        return found._replace(findings=tuple(findings), hints=tuple(hints), unchecked=tuple(left))

    def _takes(self, finding: Finding) -> bool:
        """Whether a finding is asked for."""
        told = {claim.source for claim in (*finding.judgement.claims, *finding.judgement.against)}
        return finding.topic in self._topics and (not self._sources or not told.isdisjoint(self._sources))

    def _not_checked(self, found: list[Reviewed]) -> list[Reviewed]:
        """What was not checked, first what looks most like one of the base's questions."""
        if not self._only.is_whole:
            return []
        left = [
            each for each in found if each.unchecked or (each.why and not (each.findings or each.hints or each.minor))
        ]
        return sorted(left, key=lambda each: (-round(each.likely, 1), each.span))


def answer(base: Base, text: str, date: str | None = None, language: str | None = None) -> Document:
    """What the base says on the statements of a text; raises CannotRun."""
    return ReviewSession(base).review(Article(text, date, language))


def rows(document: Document) -> Rows:
    """One row a finding, a hint, or a sentence that was not checked."""
    return Rows(COLUMNS, review_rows(document))


def has_contradictions(documents: Iterable[Mapping[str, Any]]) -> bool:
    """Whether something is contradicted in one of some texts that its topic does not ignore."""
    sentences = (sentence for document in documents for sentence in document["sentences"])
    return any(fails(sentence["findings"]) for sentence in sentences)


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda each: (*each.span, each.topic))


class _InText:
    """What was found in one text, as its document holds it."""

    def __init__(self, article: Article, base: Base) -> None:
        self._text, self._base, self._places = article.text, base, article.in_file
        self._ignoring = Ignoring(base)

    def sentence(self, found: Reviewed) -> SentenceInfo:
        return {
            **self._place(found.span),
            "text": self._words(found.span),
            "findings": [self._finding(each, found.span.start) for each in _sorted(found.findings)],
        }

    def hint(self, finding: Finding, found: Reviewed) -> HintInfo:
        return {
            **self._stretch(finding.span),
            "text": self._words(found.span),
            "said": self._words(finding.span),
            "topic": finding.topic,
            "question": self._base.topics[finding.topic].question,
            "value": finding.value.written,
            "differs": finding.judgement.verdict not in GOOD,
            "claims": [claim.id for claim in finding.judgement.claims],
            "why": finding.why,
            "told": in_own_words(finding.judgement.claims, self._base),
            **self._coded(code_of_hint(finding), finding.topic),
        }

    def not_checked(self, found: Reviewed) -> NotCheckedInfo:
        return {
            **self._stretch(found.span),
            "text": self._words(found.span),
            "readings": list(map(self._words, found.unchecked)),
            "n_sentences": found.n_sentences,
            "why": found.why,
            **code_info(code_of_unchecked(found)),
        }

    def _finding(self, finding: Finding, start: int) -> FindingInfo:
        """A finding in a sentence that starts there."""
        judgement, printed = finding.judgement, finding.value.printed()
        against = () if judgement.verdict is Stance.CONTRADICTED else judgement.against
        return {
            "topic": finding.topic,
            "question": self._base.topics[finding.topic].question,
            "verdict": judgement.verdict.value,
            "tied": finding.tied,
            "value": finding.value.written,
            "shown": finding.value.show(),
            "printed": printed,
            **self._stretch(finding.span),
            "in_text": span_info(finding.span.behind(start)),
            "claims": [claim.id for claim in judgement.claims],
            "against": [claim.id for claim in against],
            "witnesses": origins_of(judgement.claims, self._base),
            "speakers": list(map(self._base.source_name, origins_of(judgement.claims, self._base))),
            "gap": gap_info(judgement.gap),
            "within": close_within(judgement, self._base),
            "quote": min((claim.quote for claim in judgement.claims), key=lambda quote: (not quote, len(quote), quote)),
            "reason": _with_slip(statement_reason(judgement, printed, self._base), finding.slip),
            **self._coded(code_of_finding(finding), finding.topic),
        }

    def _place(self, span: Span) -> PlaceInfo:
        return place_info(self._places.located(span))

    def _stretch(self, span: Span) -> StretchInfo:
        return stretch_info(span, self._places)

    def _coded(self, code: str, topic: str) -> CodeInfo:
        return code_info(code, self._ignoring.of_topic(code, topic))

    def _words(self, span: Span) -> str:
        return self._text[slice(*span)]


def _with_slip(said: str, slip: str | None) -> str:
    """A reason, and what the words of the date get wrong."""
    return f"{said} {slip}." if slip else said
