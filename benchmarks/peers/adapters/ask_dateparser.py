"""dateparser: search_dates with the day and language of a text, and the period of each date; argv has the strategy."""

import sys
from datetime import datetime, timedelta
from typing import Any

from answering import Findings, Request, date, serve
from dateparser.search import search_dates


def ask(request: Request) -> Any:
    settings = {"RELATIVE_BASE": datetime.fromisoformat(request["published"]), "RETURN_TIME_AS_PERIOD": True}
    return search_dates(
        request["text"], languages=[request["lang"]], settings=settings, strategy=sys.argv[1], add_period=True
    )


def tell(request: Request, raw: Any) -> Findings:
    """Its passages in their order; one that is not literally in the text is placed where its first word is."""
    found, at = [], 0
    for passage, moment, period in raw or ():
        start = request["text"].find(passage, at)
        start = start if start >= 0 else request["text"].find(passage.split()[0])
        at = max(at, start)
        found.append(date(start, start + len(passage), _edtf(moment, period), day=f"{moment:%Y-%m-%d}"))
    return found


def _edtf(moment: datetime, period: str) -> str:
    if period == "week":
        monday = moment - timedelta(days=moment.weekday())
        return f"{monday:%Y-%m-%d}/{monday + timedelta(days=6):%Y-%m-%d}"
    shapes = {"year": "%Y", "month": "%Y-%m", "time": "%Y-%m-%dT%H:%M"}
    return moment.strftime(shapes.get(period, "%Y-%m-%d"))


serve(ask, tell)
