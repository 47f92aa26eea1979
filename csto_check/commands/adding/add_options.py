"""Options of all parts of `csto-check add`, and how it is carried out."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

if TYPE_CHECKING:
    from csto_check.commands.adding.from_files import FoundToAdd
    from csto_check.curating.addition import Addition, FieldTree
    from csto_check.facts.model import Base

IntoFile = Annotated[
    str | None,
    typer.Option("--to", metavar="FILE", help="The file of the base to write into; by default where it belongs."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show the change; write nothing.")]
Anyway = Annotated[bool, typer.Option("--anyway", help="Add it even if the quote is missing or says something else.")]
Noted = Annotated[str | None, typer.Option("--note", metavar="TEXT", help="Anything a reader should know.")]


class AddWay(NamedTuple):
    """How something is added: the base, the folder with texts, the file to write into, and what else was asked."""

    facts: str | None
    texts: str | None
    to: str | None
    dry_run: bool
    anyway: bool
    format: str
    json: bool


def add_one(addition: "Addition", way: AddWay) -> None:
    """Add one record; raises CannotRun with every reason against it."""
    from csto_check.commands.adding.from_files import FoundToAdd

    typed = addition._replace(fields={name: _in_utf8(tree) for name, tree in addition.fields.items()})
    add_all(lambda _: FoundToAdd([typed]), way)


def _in_utf8(tree: "FieldTree") -> "FieldTree":
    """What was typed, read as UTF-8 where the locale, such as C, has no characters for it."""
    if isinstance(tree, dict):
        return {name: _in_utf8(each) for name, each in tree.items()}
    if isinstance(tree, list):
        return [_in_utf8(each) for each in tree]
    is_bytes = any("\udc80" <= char <= "\udcff" for char in tree)
    return os.fsencode(tree).decode("utf-8", "surrogateescape") if is_bytes else tree


def add_all(find: "Callable[[Base], FoundToAdd]", way: AddWay) -> None:
    """Add what `find` makes of the base, and say what it comes to; raises CannotRun."""
    from csto_check.answers.add import from_plan, planned
    from csto_check.commands.output import emit, load_base
    from csto_check.commands.page_notes import say_of_page
    from csto_check.commands.progress import progress
    from csto_check.curating.plan import AddRequest
    from csto_check.files.rewriting import RememberingStore, Rewritten, exchange

    base = load_base(way.facts, RememberingStore())
    with progress("checking what is added"):
        given = find(base)
        asked = AddRequest(given.additions, way.texts, way.to, way.anyway, {}, given.changes, given.remarks)
        found = planned(base, asked)
        document = from_plan(found.plan, dry_run=way.dry_run, skipped=given.skipped)
    if not way.dry_run:
        exchange(Rewritten(each.old, each.text) for each in found.plan.after.changes)
    say_of_page(found.said)
    emit(document, way.format, way.json)


def fields_of(**given: Any) -> dict[str, Any]:
    """The fields that were given; an empty list or text is none."""
    return {name: value for name, value in given.items() if value}
