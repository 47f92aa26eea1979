"""The first line of an answer that looks at some sources only."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from csto_check.prose import counted, listed
from csto_check.view import Paragraph, View

if TYPE_CHECKING:
    from csto_check.answers.filtering import FilterInfo


def with_filter(answer: Any, view: View) -> View:
    """The view of an answer, below what its filter leaves out."""
    found = answer.get("filter") if isinstance(answer, Mapping) else None
    return View([Paragraph(filter_told(found), "doubtful"), *view.blocks]) if found else view


def filter_told(found: "FilterInfo") -> str:
    """`nd only, of 5 sources; in the whole base 11 topics are disputed`"""
    disputed = counted(found["n_disputed"], "topic is", "topics are")
    only = f"{listed(found['names'])} only, of {counted(found['n_sources'], 'source')}"
    return f"{only}; in the whole base {disputed} disputed."
