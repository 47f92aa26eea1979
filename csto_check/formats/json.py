"""JSON: the answer as it is."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from csto_check.formats.escape import for_json
from csto_check.formats.screen import Screen

if TYPE_CHECKING:
    from csto_check.answers.rows import Answer
    from csto_check.view import View


def render(answer: "Answer", make_view: Callable[[], "View"], screen: Screen) -> str:
    """The answer as indented JSON in UTF-8 characters; into a terminal that lacks them, in ASCII."""
    ascii_only = screen.width is not None and not screen.draws_lines()
    return for_json(json.dumps(answer, ensure_ascii=ascii_only, indent=2, allow_nan=False)) + "\n"
