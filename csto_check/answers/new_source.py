"""New sources with what their texts tell of them: the hash, and what was not given otherwise."""

from collections.abc import Sequence
from typing import NamedTuple

from csto_check.answers.asked import Settled, settle
from csto_check.answers.draft import dated_by, title_of
from csto_check.answers.given_text import Article, article_from
from csto_check.answers.page_says import PageSays, of_a_record
from csto_check.curating.addition import Addition, FieldTree
from csto_check.evidence.source_text import SourceText, read_source_text
from csto_check.facts.format import FIELDS
from csto_check.facts.model import Base
from csto_check.problem import CannotRun


class CompletedAdditions(NamedTuple):
    """Additions with what is known of their texts, these by the ids of their sources, and what pages say."""

    additions: list[Addition]
    texts: dict[str, SourceText]
    said: tuple[PageSays, ...]


def with_texts(additions: Sequence[Addition], base: Base) -> CompletedAdditions:
    """Additions whose sources are completed from their texts; raises CannotRun for a text that cannot be read."""
    texts = {each.id: read_source_text(each.text) for each in additions if each.text is not None}
    found: list[Addition] = []
    said: list[PageSays] = []
    for each in additions:
        if each.id in texts and each.what == "source":
            each, told = _completed(each, texts[each.id], base)  # noqa: PLW2901
            said += told
        found.append(each)
    return CompletedAdditions(found, texts, tuple(said))


def _completed(addition: Addition, text: SourceText, base: Base) -> tuple[Addition, list[PageSays]]:
    """A source with what its text tells; what was given goes before that."""
    given = addition.fields
    article = article_from(text, _text(given.get("published")), _text(given.get("language")))
    record, settled = list(of_a_record(article.about)), _settled(article, base)
    told: dict[str, FieldTree] = {each.what: each.value for each in record if each.value}
    told = {"title": title_of(article.text) or addition.id, **told, **(_dated(settled) if settled else {})}
    fields: dict[str, FieldTree] = {**told, **given, "sha256": text.hash}
    ordered = {name: fields[name] for name in FIELDS["source"] if fields.get(name)}
    rest = {name: value for name, value in fields.items() if name not in ordered}
    said = [*record, *(settled.said if settled else ())]
    return addition._replace(fields={**ordered, **rest}), [each for each in said if each.what not in given]


def _text(tree: FieldTree | None) -> str | None:
    return tree if isinstance(tree, str) else None


def _settled(article: Article, base: Base) -> Settled | None:
    """The language and day of a text; None for one in a language that is not read."""
    try:
        return settle(article, base)
    except CannotRun:
        return None


def _dated(settled: Settled) -> dict[str, FieldTree]:
    """The language, and a day that was not given, with how it is known."""
    found: dict[str, FieldTree] = {"language": settled.language}
    day, how = settled.date.day, dated_by(settled.date)
    if day and how:
        found |= {"published": day.written, "dated_by": how}
    return found
