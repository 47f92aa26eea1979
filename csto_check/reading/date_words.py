"""The single words that dates are made of, as rules about numbers need them: what may be between verb and number."""

from collections.abc import Iterator

from csto_check.languages.language import Language


def date_words(language: Language) -> frozenset[str]:
    """Those words in small letters, with the adverbs that are next to dates."""
    return frozenset(_all(language))


def _all(language: Language) -> Iterator[str]:
    tables = (language.weekdays, language.months, language.orders, language.today, language.day_parts, language.units)
    for table in tables:
        yield from (word for said in table for word in said.split())
    yield from (*language.fillers, *language.year_labels, *language.passing_fillers, *language.containers)
