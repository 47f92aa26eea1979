"""A language is data: it has what is asked of it, is told from the others, and no word of it stands in the code."""

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import pytest

import csto_check
from csto_check.languages import LANGUAGES
from csto_check.languages.known import data
from csto_check.languages.language import Language
from csto_check.reading.hedges import _STRENGTH
from csto_check.reading.non_numbers import non_numbers_of
from csto_check.reading.recognise import recognise
from tests.reading.score import FOLDER, lines
from tests.test_architecture import modules, tree_of

PACKAGE = Path(csto_check.__file__).parent

# --- what a language has

# Those that fill every table; others may begin with those for quotes, and then those for reading.
WHOLE = ("de", "en")
EACH = pytest.mark.parametrize("code", LANGUAGES)
EACH_WHOLE = pytest.mark.parametrize("code", WHOLE)
# Tables that not every language needs: irregular plurals, where plurals tell a noun; expressions of its grammar.
OF_GRAMMAR = {
    "adjective_ends", "ago_after", "ago_before", "auxiliaries", "bare_years", "beside_before", "beside_behind",
    "day_orders", "denying_end", "describing_ends", "determiners", "done", "doubtful", "event_verbs",
    "future_shape", "having_shape", "infinitive_before", "infinitive_ends", "modals", "part_of_today",
    "participle_ends", "particles", "parts_are_glued", "passive", "past_or_participle", "perfect", "perfect_shape",
    "place_adjective", "purpose_shape", "running", "shifting", "stretching", "this_units", "today_traps",
    "verb_first", "weeks_on",
}  # fmt: skip
OF_SOME = {
    "addends", "adjective_ends", "among_hedges", "articles", "bare_leads", "change_direct", "change_lead",
    "comparing", "compounds", "dative_ends", "decimal", "destinations", "due_leads", "during", "duties",
    "elsewhere_final", "event_before", "group", "heads", "hyphenated", "irregular", "joints", "lasting", "letters",
    "measures", "month_articles", "month_joins", "naming_ends", "no_glued_nouns", "no_noun_ends", "no_noun_words",
    "no_ordinal_after", "not_onward", "noun_ends", "nouns_are_large", "one", "only_before_of", "ordinal_endings",
    "ordinal_leads", "ordinal_marks", "ordinal_point", "ordinals", "passing_after", "past_leads", "people_ends",
    "perfects", "plural_verb_ends", "possessive", "prolonging", "small_names", "small_prepositions", "spelled_out",
    "versus", "versus_leads", "within_adjectives",
}  # fmt: skip


def filled(code: str) -> set[str]:
    """The tables in which a language says more than the default."""
    words, empty = data(code), Language(code="")
    return {each.name for each in fields(words) if getattr(words, each.name) not in (getattr(empty, each.name), {})}


@EACH
def test_a_language_has_all_that_quotes_need(code: str) -> None:
    words = data(code)
    assert words.code == code
    tables = {"scales": words.scales, "turning": words.turning, "negations": words.negations, "ranges": words.ranges}
    tables |= {"numbers": words.numbers, "abbreviations": words.abbreviations, "starters": words.starters}
    for name, table in tables.items():
        assert table, f"{code} has no {name}"
        assert all(isinstance(word, str) and word == word.strip(". -") and word for word in table), f"{code}: {name}"
        assert len({*table}) == len(table), f"{code}: {name} holds a word twice"
    assert words.sentences and all("".join(found) for _, found in words.sentences), f"{code} has no sentences"


@EACH
def test_a_language_has_all_the_tables_that_reading_needs_or_none(code: str) -> None:
    lacks = data(code).lacks
    assert lacks in ((), Language(code="").lacks), f"{code} lacks {', '.join(lacks)}"


@EACH_WHOLE
def test_a_whole_language_fills_the_tables_of_all(code: str) -> None:
    everything = {each.name for each in fields(Language(code=""))}
    assert filled(code) >= everything - OF_SOME - OF_GRAMMAR, code


@EACH
def test_what_a_language_reads_is_whole(code: str) -> None:
    words = data(code)
    if words.lacks:
        return
    assert {*words.months.values()} == {*range(1, 13)}
    assert {*words.weekdays.values()} == {*range(7)}
    assert {*range(13), *range(20, 60, 10)} <= {*words.cardinals.values()}
    assert {-1, 0, 1} <= {*words.today.values()} and {-1, 0, 1} <= {*words.orders.values()}
    assert {words.decimal, words.group} == {".", ","}
    assert {"by", "from", "before", "after"} <= {*words.date_leads}


@EACH_WHOLE
def test_a_whole_language_knows_ordinals_decades_and_what_is_no_number(code: str) -> None:
    words = data(code)
    assert {*range(20, 100, 10)} <= {*words.cardinals.values()}
    assert {*range(1, 11)} <= {*words.ordinal_stems.values()}
    assert {*range(1, 21)} <= {*words.date_ordinals.values()}
    assert {*words.decades.values()} == {*range(20, 100, 10)}
    assert {"since", "about"} <= {*words.date_leads}
    assert {shape.kind for shape in non_numbers_of(code).shapes} >= {"link", "model", "age"}
    assert words.multipliers and words.plurals and words.seasons and words.zones


@EACH
def test_hedges_are_known_and_mean_one_thing(code: str) -> None:
    for table in (data(code).hedges, data(code).hedges_after):
        assert {*table} <= {*_STRENGTH}
        said = [word for phrases in table.values() for word in phrases]
        assert len(said) == len({*said}), code
        assert all(word == word.lower().strip() for word in said)


@EACH
def test_the_words_of_tables_are_in_small_letters(code: str) -> None:
    words = data(code)
    tables = (words.cardinals, words.multipliers, words.plurals, words.months, words.weekdays, words.units)
    for table in (*tables, words.today, words.seasons, words.zones):
        assert all(word and word == word.lower() for word in table), (code, table)
    assert {*words.plural_units} <= {*words.units}
    assert {*words.short_months} <= {*words.months}
    assert {*words.articles} <= {*words.cardinals}


@EACH
def test_plurals_leave_at_least_two_of_each(code: str) -> None:
    words = data(code)
    assert all(least % 2 == 0 for least in words.plurals.values()), code
    alone = {word: least for word, least in words.plurals.items() if word not in words.only_before_of}
    assert all(least >= 24 for least in alone.values()), code


# --- languages beside each other


@EACH
def test_a_text_is_known_by_its_language(code: str) -> None:
    """The corpora tell themselves apart, whichever languages there are."""
    if not data(code).lacks:
        assert recognise("\n".join(line.text for line in lines(FOLDER / f"{code}.tsv"))) == code


# Tables that are looked up in quotes of every language.
COMMON: dict[str, Callable[[Language], Iterable[str]]] = {
    "numbers": lambda one: one.numbers,
    "negations": lambda one: one.negations,
    "turning": lambda one: one.turning,
    "ranges": lambda one: one.ranges,
    "joins": lambda one: one.joins,
}


@EACH
@pytest.mark.parametrize("name", COMMON)
def test_no_word_that_quotes_are_searched_for_is_a_frequent_one_of_another_language(code: str, name: str) -> None:
    for other in map(data, {*LANGUAGES} - {code}):
        common = {*COMMON[name](data(code))} & {*other.stop_words} - {*COMMON[name](other)}
        assert not common, f"{name} of {code}: {', '.join(sorted(common))} is a frequent word of {other.code}"


# --- no word of a language stands elsewhere

LAYERS = ("text", "reading", "evidence", "reviewing")
# Terms of the program's own that are English words too: what tables say that a word means, and names of our fields.
OWN = {
    "about", "after", "afternoon", "almost", "and", "article", "at least", "at most", "autumn", "before", "by",
    "century", "date", "day", "decade", "end", "ending", "evening", "first", "fortnight", "fraction", "from", "half",
    "hour", "hundred", "last", "mark", "maybe", "middle", "minute", "model", "month", "more", "morning", "name",
    "night", "nobody", "noon", "number", "of", "one", "origin", "over", "part", "past", "percent", "planned", "point",
    "present", "quarter", "quote", "said", "same", "scale", "season", "second", "shapes", "since", "some", "spring",
    "start", "stem", "summer", "telephone", "under", "unit", "version", "week", "weekday", "weekend", "winter",
    "within", "year", "order", "opens", "cut", "title", "denied", "reaching", "says", "weak", "code", "time",
    "score", "led", "dash", "word", "text", "claim", "upto", "behind", "either",
    "missing", "rest", "having", "new",
}  # fmt: skip
# Ids of the units that a draft proposes for signs, in English like all ids; and letters of a typesetter.
NO_WORDS = {
    "degrees",
    "dollars",
    "euro",
    "pounds",
    "rubles",
    "tenge",
    "yen",
    "ff",
    "st",
    "ss",
    "minutes",
    "grows",
    "or",
}


NOUNS = ("naming", "counts", "counted", "irregular")  # lists of common nouns, which the code may well use of itself


def entries(language: Language) -> Iterator[str]:
    """Every word of a language's tables but lists of nouns."""
    for each in fields(language):
        table = None if each.name in NOUNS else getattr(language, each.name)
        if isinstance(table, Mapping):
            yield from table
            yield from (word for words in table.values() if isinstance(words, tuple) for word in words)
        elif isinstance(table, tuple):
            yield from (word for word in table if isinstance(word, str))


WORDS = {word.lower() for code in LANGUAGES for word in entries(data(code)) if len(word) > 1 and word.isalpha()}


def literals(path: Path) -> Iterator[tuple[str, int]]:
    """The texts in a module that are no docstring, with their lines; letters beyond German ones are a class of all."""
    tree = tree_of(path)
    nodes = (ast.Module, ast.ClassDef, ast.FunctionDef)
    described = {id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, nodes) and _documented(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
            yield node.value, node.lineno


def _documented(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> bool:
    return bool(node.body) and isinstance(node.body[0], ast.Expr)


@pytest.mark.parametrize("layer", LAYERS)
def test_no_word_of_a_language_stands_in_code(layer: str) -> None:
    for path in modules():
        if path.relative_to(PACKAGE).parts[0] == layer:
            found = {(word, line) for word, line in literals(path) if word.lower() in WORDS - OWN - NO_WORDS}
            assert not found, f"{path}: words belong into csto_check/languages"


@pytest.mark.parametrize("layer", LAYERS)
def test_no_letter_of_german_stands_in_code(layer: str) -> None:
    for path in modules():
        if path.relative_to(PACKAGE).parts[0] == layer:
            found = {(text, line) for text, line in literals(path) if set(text.lower()) & set("äöü")}
            found = {each for each in found if "Ž" not in each[0]}  # the capitals of all Latin and Cyrillic names
            assert not found, path
