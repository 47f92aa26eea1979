"""A new text as YAML to start from: its source, the topics that it needs, and a claim for each reading."""

from collections.abc import Mapping
from typing import NamedTuple

from csto_check.answers.asked import Settled, settle
from csto_check.answers.given_text import Article
from csto_check.answers.page_says import PageSays, of_a_record
from csto_check.answers.text_dates import DayOfText
from csto_check.drafting.claim_drafts import Drafting
from csto_check.drafting.yaml import DraftSource, write_draft
from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base
from csto_check.facts.read_settings import LETTERS, WORD
from csto_check.problem import CannotRun
from csto_check.prose import joined
from csto_check.text.fold import fold, text_hash

DATED_BY = "the text gives its date"
_LONGEST_ID, _LONGEST_TITLE = 100, 100


class Drafted(NamedTuple):
    """A draft as YAML, and what the page of its text says of itself, used or not."""

    yaml: str
    said: tuple[PageSays, ...]


def draft(base: Base, article: Article, source: str) -> Drafted:
    """The draft of a text as a new source with this id.

    Raises CannotRun for an id that is none or is taken, and for a text that cannot be read.
    """
    base = with_cues(base)
    _check_id(base, source)
    settled, record = settle(article, base), tuple(of_a_record(article.about))
    written = _source(article, source, settled, {each.what: each.value for each in record})
    found = Drafting(base, written, article.text, settled.date.day, article.in_file).draft()
    return Drafted(write_draft(found, _head(article.file, source)), (*record, *settled.said))


def _check_id(base: Base, id_: str) -> None:
    if not WORD.match(id_) or len(id_) > _LONGEST_ID:
        remedy = f"{LETTERS}, at most {_LONGEST_ID}"
        raise CannotRun.because(f'--source: "{id_}" is not a source id', remedy)
    taken = base.sources.get(id_) or base.topics.get(id_)
    if taken:
        what = f'there is already a source "{id_}"' if id_ in base.sources else f'"{id_}" is a topic'
        raise CannotRun.because(f"--source: {what}, at {taken.place}", "choose another id for this text")


def _source(article: Article, id_: str, settled: Settled, known: Mapping[str, str | None]) -> DraftSource:
    """The record of a text, with what is known of it from its page."""
    day = settled.date.day
    return DraftSource(
        id=id_,
        title=known.get("title") or title_of(article.text) or id_,
        published=day.written if day else None,
        dated_by=dated_by(settled.date),
        language=settled.language,
        sha256=text_hash(article.text),
        publisher=known.get("publisher"),
        author=known.get("author"),
        url=known.get("url"),
    )


def dated_by(date: DayOfText) -> str | None:
    """How the day of a text is known, for the record of its source; None if it was given, or there is none."""
    if date.by == "page" and date.said:
        return joined(f"the page gives its date ({date.said.by})", date.said.but)
    return DATED_BY if date.by == "text" else None


def title_of(text: str) -> str:
    """The first line of a text that holds a word."""
    lines = (fold(line) for line in text.splitlines())
    first = next((" ".join(line.split()) for line in lines if any(map(str.isalnum, line))), "")
    return first if len(first) <= _LONGEST_TITLE else f"{first[: _LONGEST_TITLE - 1].rstrip()}…"


def _head(file: str | None, source: str) -> list[str]:
    """The comment above a draft."""
    return [
        f"Drafted by csto-check from {file or 'a text'}. Every claim is a proposal: check it against the text,",
        "correct it or remove it. Ordinals and names are not drafted.",
        f"Save this as a separate file that the base includes, such as more/{source}.yaml under",
        "include: [more/*.yaml], or paste its parts under the base's own keys.",
    ]
