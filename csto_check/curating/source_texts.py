"""What a text tells of the source that it belongs to: its hash, and what was not given otherwise."""

from csto_check.curating.addition import Addition, Tree
from csto_check.evidence.source_text import SourceText
from csto_check.facts.format import FIELDS
from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.reading.own_date import own_date
from csto_check.reading.recognise import recognise
from csto_check.text.fold import fold

DATED_BY = "the text gives its date"
_LONGEST_TITLE = 100


def with_text(addition: Addition, text: SourceText, base: Base) -> Addition:
    """A source with the hash of its text, and with title, language and date from it where they were not given."""
    fields: dict[str, Tree] = {**_told(text, addition, base), **addition.fields, "sha256": text.hash}
    ordered = {name: fields[name] for name in FIELDS["source"] if fields.get(name)}
    return addition._replace(fields={**ordered, **{name: fields[name] for name in fields.keys() - ordered.keys()}})


def _told(text: SourceText, addition: Addition, base: Base) -> dict[str, Tree]:
    language = addition.fields.get("language") or recognise(text.original) or ""
    found: dict[str, Tree] = {"title": title_of(text.original) or addition.id, "language": language}
    is_read = isinstance(language, str) and recognise(text.original) == language and not data(language).lacks
    day = own_date(text.original, str(language), base.zones) if is_read else None
    if day is not None and not addition.fields.get("published"):
        found |= {"published": day.written, "dated_by": DATED_BY}
    return found


def title_of(text: str) -> str:
    """The first line of a text that holds a word."""
    lines = (fold(line) for line in text.splitlines())
    first = next((line for line in lines if any(map(str.isalnum, line))), "")
    return first if len(first) <= _LONGEST_TITLE else f"{first[: _LONGEST_TITLE - 1].rstrip()}…"
