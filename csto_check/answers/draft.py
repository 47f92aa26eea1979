"""A new text as YAML to start from: its source, the topics that it needs, and a claim for each reading."""

from typing import NamedTuple

from csto_check.answers.asked import language_of, text_date
from csto_check.curating.source_texts import DATED_BY, title_of
from csto_check.drafting.claim_drafts import Drafting
from csto_check.drafting.yaml import DraftSource, write_draft
from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base
from csto_check.facts.read_settings import LETTERS, WORD
from csto_check.problem import CannotRun
from csto_check.text.fold import text_hash
from csto_check.values.date import Date

_LONGEST_ID = 100


class DraftRequest(NamedTuple):
    """What a draft is asked for: the id of the new source; date and language as written, None if not given."""

    source: str
    date: str | None = None
    language: str | None = None
    file: str | None = None


def draft(base: Base, text: str, asked: DraftRequest) -> str:
    """The YAML; raises CannotRun for an id that is none or is taken, and for a text that cannot be read."""
    base = with_cues(base)
    _check_id(base, asked.source)
    code = language_of(text, asked.language, asked.file, base)
    published, dated_by = text_date(text, asked.date, code, base.zones)
    source = _source(text, asked.source, code, published, DATED_BY if dated_by == "text" else None)
    return write_draft(Drafting(base, source, text, published).draft(), _head(asked))


def _check_id(base: Base, id_: str) -> None:
    if not WORD.match(id_) or len(id_) > _LONGEST_ID:
        remedy = f"{LETTERS}, at most {_LONGEST_ID}"
        raise CannotRun.because(f'--source: "{id_}" is not a source id', remedy)
    taken = base.sources.get(id_) or base.topics.get(id_)
    if taken:
        what = f'there is already a source "{id_}"' if id_ in base.sources else f'"{id_}" is a topic'
        raise CannotRun.because(f"--source: {what}, at {taken.place}", "choose another id for this text")


def _source(text: str, id_: str, language: str, published: Date | None, dated_by: str | None) -> DraftSource:
    return DraftSource(
        id=id_,
        title=title_of(text) or id_,
        published=published.written if published else None,
        dated_by=dated_by,
        language=language,
        sha256=text_hash(text),
    )


def _head(asked: DraftRequest) -> list[str]:
    """The comment above a draft."""
    return [
        f"Drafted by csto-check from {asked.file or 'a text'}. Every claim is a proposal: check it against the text,",
        "correct it or remove it. Ordinals and names are not drafted.",
        f"Save this as a separate file that the base includes, such as more/{asked.source}.yaml under",
        "include: [more/*.yaml], or paste its parts under the base's own keys.",
    ]
