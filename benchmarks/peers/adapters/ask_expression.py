"""A plain regular expression: digits with the marks of the language, and nothing else."""

import re
from typing import Any

from answering import Findings, Request, number, serve

_FIGURES = {
    "de": re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|(?<![\w.,])\d+(?:,\d+)?"),
    "en": re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\w.,])\d+(?:\.\d+)?"),
}
_MARKS = {"de": str.maketrans(",", ".", "."), "en": str.maketrans("", "", ",")}


def ask(request: Request) -> Any:
    return list(_FIGURES[request["lang"]].finditer(request["text"]))


def tell(request: Request, raw: Any) -> Findings:
    values = [float(found[0].translate(_MARKS[request["lang"]])) for found in raw]
    return [number(found.span(), value, value) for found, value in zip(raw, values, strict=True)]


serve(ask, tell)
