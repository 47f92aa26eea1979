"""Who reads the texts and quotes of a source."""

from csto_check.facts.model import Base, Source
from csto_check.languages.known import data, is_known
from csto_check.reading.reader import Reader
from csto_check.reading.units import words_for_units


def source_reader(base: Base, source: Source) -> Reader | None:
    """The reader of a source's texts; None if they are in no language that is known here."""
    language = source.language
    if language is None or not is_known(language) or data(language).lacks:
        return None
    return Reader(language, source.published, base.names, words_for_units(base.units, language))


def no_reader(source: Source) -> str:
    """Why the texts of a source cannot be read."""
    if source.language is None:
        return "the language of the source is not given"
    return f'texts in "{source.language}" cannot be read'
