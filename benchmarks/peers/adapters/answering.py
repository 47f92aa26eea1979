"""The loop of all adapters: a request a line comes in, what was found and the CPU seconds go out, as JSON."""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Request: TypeAlias = Mapping[str, Any]
Findings: TypeAlias = list[dict[str, Any]]


def serve(ask: Callable[[Request], Any], tell: Callable[[Request, Any], Findings]) -> None:
    """Answer until the input ends: `ask` is timed, `tell`, which puts its answer into our words, is not."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints is no answer
    for line in sys.stdin:
        print(json.dumps(_answer(json.loads(line), ask, tell)), file=out, flush=True)


def _answer(
    request: Request, ask: Callable[[Request], Any], tell: Callable[[Request, Any], Findings]
) -> dict[str, Any]:
    """What was found and how long that took; a program that fails has found nothing, and it is told why."""
    start = time.process_time()
    try:
        raw = ask(request)
    except Exception as failure:
        return {"found": [], "seconds": time.process_time() - start, "error": repr(failure)}
    seconds = time.process_time() - start
    return {"found": tell(request, raw), "seconds": seconds, "error": None}


def number(span: tuple[int, int], low: float | None, high: float | None, **more: Any) -> dict[str, Any]:
    """A number stated for a stretch of the text: its ends, and if need be more.

    `strict` and `approx` as in the labels, `percent` for shares, `counted` for the unit or noun.
    """
    plain = {"strict": False, "approx": False, "percent": False, "counted": None}
    return {"what": "number", "start": span[0], "end": span[1], "low": low, "high": high, **plain, **more}


def date(start: int, end: int, edtf: str, **more: str) -> dict[str, Any]:
    """A date stated for a stretch of the text; `day` is that which a program names whatever its words leave open."""
    return {"what": "date", "start": start, "end": end, "edtf": edtf, **more}
