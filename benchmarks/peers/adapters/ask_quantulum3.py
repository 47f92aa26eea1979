"""quantulum3: parser.parse; its ranges are a middle with an uncertainty."""

from typing import Any

from answering import Findings, Request, number, serve
from quantulum3 import parser


def ask(request: Request) -> Any:
    return parser.parse(request["text"], lang="en_US")


def tell(request: Request, raw: Any) -> Findings:
    return [_number(each) for each in raw]


def _number(quantity: Any) -> dict[str, Any]:
    around = quantity.uncertainty or 0
    start, end = quantity.span
    unit = None if quantity.unit.name == "dimensionless" else quantity.unit.name
    return number((max(start, 0), end), quantity.value - around, quantity.value + around, counted=unit)


serve(ask, tell)
