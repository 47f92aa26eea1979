"""edtf: text_to_edtf reads the words of a date, and finds none in a text, so that it is given those of each label."""

from typing import Any

from answering import Findings, Request, date, serve
from edtf import text_to_edtf


def ask(request: Request) -> Any:
    return [text_to_edtf(each["quote"]) for each in request["date_words"]]


def tell(request: Request, raw: Any) -> Findings:
    pairs = zip(request["date_words"], raw, strict=True)
    return [date(words["start"], words["end"], found) for words, found in pairs if found]


serve(ask, tell)
