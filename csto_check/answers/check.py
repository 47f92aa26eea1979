"""A text held against itself: what cannot be right in it, what differs, and how much was compared."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, TypedDict

from csto_check.answers.asked import settle
from csto_check.answers.check_rows import COLUMNS, check_rows
from csto_check.answers.coded import CodeInfo, code_info, fails
from csto_check.answers.document import VERSION, BaseInfo
from csto_check.answers.given_text import Article
from csto_check.answers.places import StretchInfo, stretch_info
from csto_check.answers.read import ReadingInfo, UnreadInfo, reading_info, unread_info
from csto_check.answers.rows import Rows
from csto_check.answers.slip_sentences import SlipSentence, SlipSentences
from csto_check.answers.text_dates import DatedBy
from csto_check.checking.check_text import check_text
from csto_check.checking.slip import Checked, Slip
from csto_check.codes.registry import code_named
from csto_check.reading.reader import Reader
from csto_check.text.file_places import FilePlaces

SlipVerdict = Literal["impossible", "differs"]


class SlipPassage(StretchInfo):
    """One of the passages that do not fit each other."""

    text: str


class SlipInfo(CodeInfo):
    """Two passages of the text that do not fit each other."""

    verdict: Annotated[SlipVerdict, "differs if both may be right; only impossible makes the exit code 1"]
    first: SlipPassage
    second: Annotated[SlipPassage, "never before first; the same if the passage does not fit itself"]
    sentences: Annotated[list[SlipSentence], "one, or two if the passages stand in different ones"]
    arithmetic: Annotated[str, "why they do not fit"]


class ComparedInfo(TypedDict):
    """How often one kind of check had something to compare."""

    code: str
    title: Annotated[str, "what the check looks for"]
    n_compared: Annotated[int, "how often figures or dates were held against each other"]
    n_findings: int


class Document(TypedDict):
    """The answer of csto-check check for one text; findings, alone and unread are sorted by place."""

    csto_check: Literal[1]
    command: Literal["check"]
    base: Annotated[BaseInfo | None, "always null: no base is read"]
    file: Annotated[str | None, "the name of the text"]
    language: str
    date: Annotated[str | None, "the date of the text; null if unknown"]
    dated_by: Annotated[DatedBy | None, "option, page or text: where that date comes from"]
    n_findings: int
    n_impossible: Annotated[int, "findings that make the exit code 1"]
    n_differs: int
    n_readings: Annotated[int, "figures and dates in the text: those compared and those alone"]
    n_compared: Annotated[int, "figures and dates that were compared with something in the text"]
    n_alone: Annotated[int, "figures and dates that no check could compare with anything"]
    n_unread: Annotated[int, "numbers that could not be read; they are in no other count"]
    findings: list[SlipInfo]
    compared: Annotated[list[ComparedInfo], "every kind of check, sorted by code"]
    alone: list[ReadingInfo]
    unread: list[UnreadInfo]


def answer(text: str, date: str | None = None, language: str | None = None) -> Document:
    """What does not fit in a text; `date` is its own. Raises CannotRun."""
    return check_of(Article(text, date, language))


def check_of(article: Article) -> Document:
    """The same of a text with its places in its file, and what is said of it."""
    code, (day, dated_by, _), _ = settle(article)
    checked = check_text(article.text, Reader(code, day), day)
    places = article.in_file
    findings = list(_findings(article, places, code, checked.slips))
    verdicts = Counter(each["verdict"] for each in findings)
    return {
        "csto_check": VERSION,
        "command": "check",
        "base": None,
        "file": article.file,
        "language": code,
        "date": day.written if day else None,
        "dated_by": dated_by,
        "n_findings": len(findings),
        "n_impossible": verdicts["impossible"],
        "n_differs": verdicts["differs"],
        "n_readings": checked.n_readings,
        "n_compared": checked.n_readings - len(checked.alone),
        "n_alone": len(checked.alone),
        "n_unread": len(checked.unread),
        "findings": findings,
        "compared": _compared(checked),
        "alone": [reading_info(each, places) for each in checked.alone],
        "unread": [unread_info(each, places) for each in checked.unread],
    }


def rows(document: Document) -> Rows:
    """One row a finding, and one for each figure or date that was compared with nothing or could not be read."""
    return Rows(COLUMNS, check_rows(document))


def cannot_be(documents: Iterable[Mapping[str, Any]]) -> bool:
    """Whether there is something in one of some texts that cannot be."""
    return any(fails(document["findings"]) for document in documents)


def _findings(article: Article, places: FilePlaces, language: str, slips: Sequence[Slip]) -> Iterator[SlipInfo]:
    """The slips of a text, which is divided into sentences only if there are any."""
    within = SlipSentences(article.text if slips else "", language, places)
    for slip in slips:
        coded = code_info(slip.code)
        yield {
            **coded,
            "verdict": "impossible" if coded["severity"] == "error" else "differs",
            "first": {**stretch_info(slip.first, places), "text": article.text[slice(*slip.first)]},
            "second": {**stretch_info(slip.second, places), "text": article.text[slice(*slip.second)]},
            "sentences": within.of(slip),
            "arithmetic": slip.arithmetic,
        }


def _compared(checked: Checked) -> list[ComparedInfo]:
    found = Counter(slip.code for slip in checked.slips)
    return [
        {"code": code, "title": code_named(code).title, "n_compared": number, "n_findings": found[code]}
        for code, number in sorted(checked.compared.items())
    ]
