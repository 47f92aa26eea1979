"""csto-check diff"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import As, Facts, Format, Json, Sources, Topics

if TYPE_CHECKING:
    from csto_check.view import View

Exact = Annotated[bool, typer.Option("--exact", help="Only the topic itself, not what is below it.")]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="Exit with 1 where something is disputed.")]


def run(
    topic: Topics = None,
    exact: Exact = False,
    exit_code: ExitCode = False,
    facts: Facts = None,
    source: Sources = None,
    format: As = Format.TABLE,
    json: Json = False,
) -> None:
    """How the sources differ; without a topic, one table of all disputes."""
    from csto_check.answers.diff import answer
    from csto_check.commands.output import emit, load_base

    base = load_base(facts)
    found = answer(base, topic or (), source or (), exact=exact)

    def view() -> "View":
        from csto_check.views.diff import topic_views
        from csto_check.views.matrix import dispute_matrix

        if topic:
            return topic_views(found, base.languages_of_sources)
        return dispute_matrix(found, sorted(set(source or base.sources)))

    emit(found, view, format, json)
    if exit_code and any(each["verdict"] == "disputed" for each in found["topics"]):
        raise typer.Exit(1)
