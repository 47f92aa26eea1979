"""JSON lines: a row of an answer a line, for programs that read one record after the other."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from csto_check.answers.rows import Answer, rows_of
from csto_check.formats.escape import for_json
from csto_check.formats.screen import Screen

if TYPE_CHECKING:
    from csto_check.view import View


def render(answer: Answer, make_view: Callable[[], "View"], screen: Screen) -> str:
    """One object a row."""
    columns, rows = rows_of(answer)
    lines = [json.dumps({column: row[column] for column in columns}, ensure_ascii=False) for row in rows]
    return for_json("\n".join([*lines, ""])) or "\n"
