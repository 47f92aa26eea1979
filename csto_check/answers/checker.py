"""Checking very many texts against one base: in a stream, in a partition of a data frame, in many processes."""

from collections.abc import Iterable, Iterator, Mapping
from copyreg import dispatch_table
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from pickle import Pickler, loads
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from csto_check.facts.model import Base
from csto_check.files.store import DISK
from csto_check.problem import CannotRun

if TYPE_CHECKING:
    from csto_check.answers.given_text import Article
    from csto_check.answers.review import Document, ReviewSession
    from csto_check.reviewing.gate import Gate

MOST_CHARACTERS = 20_000_000  # of one text, as in files/bounded.py


@dataclass(frozen=True, eq=False, repr=False)
class Checker:
    """A base, made ready for very many texts; it never changes, and it can be pickled for other processes.

    `base` is what `csto_check.load` returns; `language` is that of texts that come without one (detected if None).
    `topics`, `sources` and `all` say what of a review is asked for, as the options of `csto-check review` do.
    A pickled checker needs no file of the base. Raises CannotRun for a language, topic or source that is not known,
    and for problems in files of cues.
    """

    base: Base
    language: str | None = None
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    all: bool = False

    def __post_init__(self) -> None:
        from csto_check.answers.asked import check_readable
        from csto_check.answers.selection import select_sources, select_topics
        from csto_check.facts.cue_files import with_cues

        if self.language is not None:
            check_readable(self.language)
        select_topics(self.base, self.topics)
        select_sources(self.base, self.sources)
        object.__setattr__(self, "base", replace(with_cues(self.base), store=DISK))

    def names_event(self, text: str) -> bool:
        """Whether a text may speak of the event: False only where `review` finds nothing in it, no finding and no hint.

        True where it holds one of `gate_words` in any case; where it is so short, or so oddly punctuated, that it has
        perhaps only three sentences, which may leave the event unsaid; and where it holds a character that may hide
        such a word, such as a soft hyphen or a combining mark. It costs some 10 ns a character. A base that has no
        name, title or cue to tell its event by gives True for every text.
        """
        return self._gate.passes(text)

    def review(self, text: str, date: str | None = None) -> "Document":
        """What `csto_check.review` gives for a text and its day; the base is evaluated only once. Raises CannotRun."""
        from csto_check.answers.given_text import Article

        return self._session.review(Article(text, date, self.language))

    def part(self, texts: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        """One document for each of some texts `{"id", "text", "date", "lang"}`, in their order, as they are asked for.

        Each is what `csto-check review --jsonl` writes: `id`, as it is, `gated` and the keys of a review. A text for
        which `names_event` is False is not read: `gated` is True, and what only reading could tell is None. For what is
        no text, or cannot be reviewed, there is `{"id", "line", "error"}` with `line` None, and the next one follows. A
        document depends on nothing but its own text. `date` may be a text, a day of Python or missing (None, NaN).
        """
        return map(self._one, texts)

    def gate_words(self) -> tuple[str, ...]:
        """The words and parts of words without which a text hardly speaks of the event, in small letters, sorted.

        A text whose small letters hold none of them is refused by `names_event` unless it is short or holds an odd
        character; some that hold one are refused as well. Empty if the base has nothing to tell its event by.
        """
        return self._gate.words

    def gate_regex(self) -> str:
        """The same test as one regular expression, to be found anywhere in a text: for SQL and other engines.

        It is found in every text for which `names_event` is True, and in few others: it takes one word where a name has
        several, and more texts for short ones. RE2 (DuckDB, BigQuery), Java (Spark), Rust (Polars), PCRE and Python
        read it alike; it needs no flag, and must not be given one that ignores case. It is for the text itself, and not
        for one with escapes, such as a line of JSON.
        """
        from csto_check.reviewing.gate_regex import gate_regex_of

        return gate_regex_of(self._gate)

    def answer(self, article: "Article") -> dict[str, Any]:
        """The document of a text of a stream, without its id; raises CannotRun."""
        if self.refuses(article):
            return self.gated(article.date, article.language)
        return {"gated": False, **self._session.review(article)}

    def refuses(self, article: "Article") -> bool:
        """Whether a text of a stream need not be read."""
        return not self._gate.passes(article.text)

    def gated(self, date: str | None, language: str | None) -> dict[str, Any]:
        """The document of a text that is not read; raises CannotRun for a wrong date or language."""
        from csto_check.answers.asked import check_readable
        from csto_check.answers.date_option import date_option
        from csto_check.answers.gated import gated_document

        if language is not None:
            check_readable(language)
        return gated_document(self.base, language, date_option("--date", date, self.base.zones))

    def _one(self, record: Mapping[str, Any]) -> dict[str, Any]:
        from csto_check.answers.stream_records import article_in, without_dataframe_values

        id_ = record.get("id") if isinstance(record, Mapping) else None
        try:
            article = article_in(without_dataframe_values(record), None, self.language)
            if len(article.text) > MOST_CHARACTERS:
                raise CannotRun.because(f"the text is over {MOST_CHARACTERS // 1_000_000} MB", "split the text")
            return {"id": id_, **self.answer(article)}
        except CannotRun as error:
            return {"id": id_, "line": None, "error": "; ".join(map(str, error.problems))}

    @cached_property
    def _gate(self) -> "Gate":
        from csto_check.answers.asked import languages_read
        from csto_check.reviewing.gate_words import gate_of

        return gate_of(self.base, languages_read())

    @cached_property
    def _session(self) -> "ReviewSession":
        from csto_check.answers.review import ReviewFilter, ReviewSession

        return ReviewSession(self.base, ReviewFilter(self.topics, self.sources, self.all))

    def __reduce__(self) -> tuple[Any, ...]:
        """Its records without what was computed of them."""
        return _unpacked, (
            _packed((replace(self.base), self.language, self.topics, self.sources, self.all, self._gate)),
        )


def _packed(parts: tuple[Any, ...]) -> bytes:
    """The records of a checker; views of mappings, which cannot be pickled, as mappings."""
    into = BytesIO()
    pickler = Pickler(into)
    pickler.dispatch_table = {**dispatch_table, MappingProxyType: _viewed}
    pickler.dump(parts)
    return into.getvalue()


def _viewed(view: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    return _view_of, (dict(view),)


def _view_of(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)  # the type itself has no name that pickle finds


def _unpacked(data: bytes) -> Checker:
    """A checker from its records; nothing is checked again."""
    *fields, gate = loads(data)
    made = object.__new__(Checker)
    for name, value in zip(Checker.__dataclass_fields__, fields, strict=True):
        object.__setattr__(made, name, value)
    object.__setattr__(made, "_gate", gate)
    return made
