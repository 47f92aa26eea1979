"""All readings of a text."""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from types import MappingProxyType

from csto_check.languages import LANGUAGES
from csto_check.reading.blocked import blocked
from csto_check.reading.dates import Dates
from csto_check.reading.names import Names
from csto_check.reading.ordinals import ordinals_of
from csto_check.reading.passages import Sentence, passages
from csto_check.reading.quantities import quantities_of
from csto_check.reading.reading import Found, Reading
from csto_check.reading.reference import reference
from csto_check.reading.taken import Taken
from csto_check.reading.years import years_of
from csto_check.values.date import Date


class Reader:
    """Reads texts of one language, told from one day.

    `language` is the code of a language that is known here; `published` is the text's own date;
    `names` maps the key of each spelling to its name; `counted` are words for what a base counts.
    """

    def __init__(
        self,
        language: str,
        published: Date | None = None,
        names: Mapping[str, str] = MappingProxyType({}),
        counted: Iterable[str] = (),
    ) -> None:
        self.language = language
        self._of_base = names, counted
        self._dates = Dates(language, reference(published))
        self._foreign = [Dates(code, reference(published)) for code in LANGUAGES if code != language]
        self._names = Names(names)
        self._years = years_of(language, tuple(sorted(counted)))

    def undated(self) -> "Reader":
        """The same for texts whose own day is not known."""
        names, counted = self._of_base
        return Reader(self.language, None, names, counted)

    def read(self, text: str) -> list[Reading]:
        """Every reading of a text, sorted by place."""
        return [reading for sentence in passages(text, self.language) for reading in self.of_sentence(sentence)]

    def of_sentence(self, sentence: Sentence) -> list[Reading]:
        """The readings of one sentence."""
        return [_placed(found, sentence) for found in self.find(sentence)]

    def find(self, sentence: Sentence) -> list[Found]:
        """The same, with places in its folded text."""
        text = sentence.text
        taken = Taken(len(text))
        for start, end in blocked(text, self.language, first=sentence.first):
            taken.take(start, end)
        found = list(self._dates.find(text, taken))
        for foreign in self._foreign:
            found += foreign.quoted(text, taken)
        found += self._dates.years(text, taken, self._years.is_year)
        found += ordinals_of(self.language).find(text, taken)
        found += quantities_of(self.language).find(text, taken)
        found += self._names.find(text)
        return sorted(found, key=attrgetter("start", "end"))


def _placed(found: Found, sentence: Sentence) -> Reading:
    start, end = sentence.span(found.start, found.end)
    text = sentence.text[found.start : found.end]
    return Reading(start, end, text, *found[2:7])
