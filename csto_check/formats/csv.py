"""CSV: the rows of an answer for spreadsheets, with a header, whatever is empty.

Every field is quoted, so that none falls apart where it is read with another separator.
"""

import csv
from collections.abc import Callable
from io import StringIO
from json import dumps
from typing import TYPE_CHECKING, Any

from csto_check.answers.rows import Answer, rows_of
from csto_check.formats.cell import for_csv
from csto_check.formats.screen import Screen

if TYPE_CHECKING:
    from csto_check.view import View


def render(answer: Answer, make_view: Callable[[], "View"], screen: Screen) -> str:
    """One row a source, topic, event, claim, reading or finding; lists are joined with semicolons.

    One that could not be taken apart again is in JSON: of records with texts, or with a text that holds a semicolon.
    """
    columns, rows = rows_of(answer)
    file = StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([for_csv(_text(row[column])) for column in columns] for row in rows)
    return file.getvalue()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(map(_text, value)) if all(map(_is_simple, value)) else dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_text(each)}" for key, each in value.items())
    return str(value)


def _is_simple(item: Any) -> bool:
    """Whether an item of a list can be had back from all items joined."""
    if isinstance(item, dict):
        return not any(isinstance(each, str) for each in item.values())
    return not isinstance(item, str) or not (";" in item or item.startswith("["))
