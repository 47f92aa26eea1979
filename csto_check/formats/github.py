"""Workflow commands of GitHub Actions: each finding is an annotation of its line (GitHub, workflow commands)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from csto_check.answers.located import LocatedFinding, located_findings
from csto_check.codes.registry import code_named
from csto_check.formats.annotated import file_from_here, finding_words
from csto_check.formats.escape import visible
from csto_check.formats.screen import Screen

if TYPE_CHECKING:
    from csto_check.answers.rows import Answer
    from csto_check.view import View

_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}
# The runner takes these back (actions/runner, ActionCommand): in a message, and besides in a property.
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(answer: "Answer", make_view: Callable[[], "View"], screen: Screen) -> str:
    """A line a finding that is not ignored, and how many there are."""
    return render_findings(located_findings(answer), screen)


def render_findings(findings: Iterable[LocatedFinding], screen: Screen) -> str:
    """The same for findings that are at hand."""
    found = list(findings)
    left = [finding for finding in found if finding.ignored is None]
    return "".join(f"{line}\n" for line in (*(_line(each, screen) for each in left), _counted(left, len(found))))


def _line(finding: LocatedFinding, screen: Screen) -> str:
    given = ((name, visible(value).translate(_IN_PROPERTY)) for name, value in _properties(finding, screen))
    properties = ",".join(f"{name}={value}" for name, value in given)
    return f"::{_LEVELS[finding.severity]} {properties}::{finding_words(finding).translate(_IN_MESSAGE)}"


def _properties(finding: LocatedFinding, screen: Screen) -> Iterator[tuple[str, str]]:
    """Columns stand only where the finding ends on its line: the runner takes no others."""
    if finding.file:
        yield "file", file_from_here(finding.file, screen)
        if finding.line:
            yield "line", str(finding.line)
            yield from _ends(finding)
    yield "title", f"{finding.code} {code_named(finding.code).title}"


def _ends(finding: LocatedFinding) -> Iterator[tuple[str, str]]:
    on_one_line = finding.end_line in (None, finding.line)
    if on_one_line and finding.column:
        yield "col", str(finding.column)
    if finding.end_line:
        yield "endLine", str(finding.end_line)
    if on_one_line and finding.end_column:
        yield "endColumn", str(finding.end_column)


def _counted(left: list[LocatedFinding], number: int) -> str:
    """`csto-check: 2 errors, 1 warning; 3 ignored`; a line without a command stays in the log."""
    counts = Counter(_LEVELS[finding.severity] for finding in left)
    told = ", ".join(f"{n} {level}{'' if n == 1 else 's'}" for level in _LEVELS.values() if (n := counts[level]))
    ignored = f"; {number - len(left)} ignored" if number > len(left) else ""
    return f"csto-check: {told or 'no findings'}{ignored}"
