"""What looks like a number or a date and is a known other thing: links, telephones, IL-76, articles, times, ages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.languages.sought import NoNumber
from csto_check.reading.shapes import Shape, Wanted, among
from csto_check.text.expressions import any_of

# In every language, over folded text.
_EVERYWHERE = (
    NoNumber("link", r"(?:https?://|www\.)\S+", needs=("http", "www")),
    NoNumber("link", r"(?<!\S)[^\s@]++@\S+\.\w+|(?<!\w)[@#]\w+", needs=("@", "#")),
    NoNumber(
        "link",
        r"(?<![\w-])[\w-]++\.(?:com|org|net|de|ru|kz|info|news)\b(?:/\S*)?",
        needs=(".com", ".org", ".net", ".de", ".ru", ".kz", ".info", ".news"),
    ),
    # IL-76, Covid-19, A320.
    NoNumber("model", r"(?<![\w-])(?!(?:{leads})-)(?:[^\W\d_]{1,20}-)?[^\W\d_]{1,20}-?\d[\w-]*(?:/\d+)?", odd=True),
    NoNumber(
        "telephone",
        r"(?<![\w+])(?<!\d )(?<!\d[.,])(?:\+\d{1,3}[ -/]?)?\(?0\d{2,5}\)?[ /-]{0,3}\d{3,}(?:[ -]\d{2,})*(?!\w)",
        needs=("0",),
        odd=True,
    ),
    NoNumber("telephone", r"(?<!\w)\+\d{1,3}(?:[ -/]?\d{2,}){2,6}", needs=("+",), odd=True),
    NoNumber(
        "telephone",
        r"\b\d{3}-\d{3}-\d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b(?!-)|\b\d{2} \d{2} \d{2}\b",
        needs=("0-0", "0 0 0"),
        odd=True,
    ),
    NoNumber("code", r"(?<![\w.,:\" -])0\d+\b(?![.:]\d)(?!\.)|(?<= )(?<!\d )0\d{2,}\b", needs=("0",), odd=True),
    NoNumber(
        "score or time",
        r"(?<![\w.,/-])\d{1,3}-\d{1,3}(?:, \d{1,3}-\d{1,3})+(?![\w/-])",
        needs=("0-0",),
        odd=True,
    ),
    NoNumber("score or time", r"\b\d{1,3}:\d{1,3}(?!\d)(?::\d+)?(?:[.,]\d+)?(?! \d)", needs=("0:0",), odd=True),
    NoNumber("fraction", r"(?<![\d/])(?<!\d )(?<!\d-)\d{1,3}/\d+\b(?!\.)", needs=("0/0",), odd=True),
    NoNumber(
        "version",
        r"\b\d+[.]\d+[.]\d{1,2}\b|(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?![\d.]\d))\d+\.\d+\.\d+\.\d+(?:\.\d+)*",
        needs=("0.0.0",),
        odd=True,
    ),
    NoNumber("footnote", r"\(\d{1,2}\)|\[\d{1,3}\]", needs=("(0)", "[0]"), odd=True),
    NoNumber("article", r"(?<!§)§++ ?\d+\w?", needs=("§",), odd=True),
)
_LISTED = r"\(?\d{1,2}[.)](?:\Z| (?!(?:{months}|(?:{ranges}) |- ?\d))(?=[\"\w]))"
_IN_WORDS, _PLAIN, _TOUCHED = "no number in words", "no number", "no number of digits that something touches"
# A digit that letters or marks touch, one after a capital letter, or one that begins with 0: what is none of these
# is a plain number.
_ODD = re.compile(
    r"[\d§](?:(?<=[^\W\d_].)|(?<=[^\W\d_]-.)|(?<=[-/:+(\[#@§].)|(?<=§)|(?=[^\W\d_])|(?=[-/:]\d)|(?<=(?<!\w)0)(?=\d)"
    r"|(?=\.\d+\.\d)|(?<=\d\d)(?= \d{2} \d{2})|(?<=[A-Z] .))"
)
_CODE = r"\d(?<![\w.,].)[\d./-]*[a-zA-Z]?(?!\w)(?:(?: (?:{joins}) |, | ?- ?)\d+[a-zA-Z]?(?!\w|[.,]\d))*"
_BEFORE = 25  # characters before a number in which the word stands that makes it a name


class LabelledSpan(NamedTuple):
    """Where in a folded sentence something stands that is no number, and what it is."""

    start: int
    end: int
    kind: str


class NonNumbers:
    """Finds the known non-numbers of one language."""

    def __init__(self, language: Language) -> None:
        months, weekdays = (any_of([word.title() for word in each]) for each in (language.months, language.weekdays))
        self._holes = {"{months}": months, "{weekdays}": weekdays, "{leads}": any_of(language.glued_leads)}
        self.shapes = [self.shape(each) for each in (*_EVERYWHERE, *language.no_numbers)]
        self._naming, self._naming_ends = frozenset(language.naming), language.naming_ends
        ranges = [*language.range_words, *language.joins]
        self._code = re.compile(_CODE.replace("{joins}", any_of(ranges)))
        self._listed = re.compile(_LISTED.replace("{months}", months).replace("{ranges}", any_of(language.range_words)))

    def find(self, text: str, wanted: Wanted, *, digits: bool, first: bool) -> list[LabelledSpan]:
        """The stretches of a sentence that hold no reading; `first` where it begins a paragraph."""
        aims: tuple[str, ...] = (_IN_WORDS,)
        if digits:
            aims = (_IN_WORDS, _PLAIN, _TOUCHED) if _ODD.search(text) else (_IN_WORDS, _PLAIN)
        found: list[LabelledSpan] = []
        for each in among(wanted, *aims):
            found += [
                LabelledSpan(*match.span(match.lastgroup or 0), each.kind) for match in each.expression.finditer(text)
            ]
        if digits:
            found += self._named(text)
            number = self._listed.match(text) if first else None
            if number:
                found.append(LabelledSpan(*number.span(), "list number"))
        return found

    def shape(self, each: NoNumber) -> Shape:
        """What is looked for, with the words of the language."""
        said = each.expression
        for hole, words in self._holes.items():
            said = said.replace(hole, words)
        aim = _TOUCHED if each.odd else _PLAIN if each.digits else _IN_WORDS
        return Shape(aim, said, each.needs, each.kind)

    def _named(self, text: str) -> Iterator[LabelledSpan]:
        """Numbers that are names, by the word before them: Artikel 4, Room 12."""
        for number in self._code.finditer(text):
            before = text[max(0, number.start() - _BEFORE) : number.start()]
            word = before.rstrip(" ").rpartition(" ")[2].rpartition("-")[2].lower()
            named = word.lstrip('("') in self._naming or word.endswith(self._naming_ends)
            if named and before.endswith(" "):
                yield LabelledSpan(*number.span(), "name")


non_numbers_of = once(NonNumbers)
