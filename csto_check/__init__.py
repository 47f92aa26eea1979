"""csto-check: where sources differ, whether it is a contradiction, and who says so.

The Python API is `load`, which reads a base, and one function a command, which gives the
document that its JSON holds; `Checker` is for very many texts. Nothing is imported before it is asked for.

>>> import csto_check
>>> base = csto_check.load("facts.yaml")
>>> [topic["id"] for topic in csto_check.diff(base)["topics"]]  # all disputes
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from csto_check.answers.add import answer as add
    from csto_check.answers.cache import answer as cache
    from csto_check.answers.changes import answer as changes
    from csto_check.answers.check import answer as check
    from csto_check.answers.checker import Checker
    from csto_check.answers.claims import answer as claims
    from csto_check.answers.diff import answer as diff
    from csto_check.answers.explain import answer as explain
    from csto_check.answers.find import answer as find
    from csto_check.answers.read import answer as read
    from csto_check.answers.report import answer as report
    from csto_check.answers.review import answer as review
    from csto_check.answers.show import answer as show
    from csto_check.answers.sources import answer as sources
    from csto_check.answers.timeline import answer as timeline
    from csto_check.answers.topics import answer as topics
    from csto_check.answers.verify import answer as verify
    from csto_check.facts.loader import load
    from csto_check.problem import CannotRun

__version__ = "0.1.0"
__all__ = [
    "CannotRun",
    "Checker",
    "__version__",
    "add",
    "cache",
    "changes",
    "check",
    "claims",
    "diff",
    "explain",
    "find",
    "load",
    "read",
    "report",
    "review",
    "show",
    "sources",
    "timeline",
    "topics",
    "verify",
]

_HOMES = {  # of a command its answer
    "load": ("facts.loader", "load"),
    "CannotRun": ("problem", "CannotRun"),
    "Checker": ("answers.checker", "Checker"),
}


def __getattr__(name: str) -> Any:
    """The function of this name, imported now (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _HOMES.get(name, (f"answers.{name}", "answer"))
    return getattr(import_module(f"{__name__}.{module}"), attribute)
