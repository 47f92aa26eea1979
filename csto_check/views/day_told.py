"""The day of a text in words, and where it comes from."""

from csto_check.answers.text_dates import DatedBy

_BY = {"text": " according to the text", "page": " according to its page"}
_NO_DATE = "the text's date is unknown, so words like “yesterday” were ignored; set it with --date"


def day_told(day: str | None, by: DatedBy | None) -> str:
    """`dated 2022-01-13 according to the text`"""
    return f"dated {day}{_BY.get(by or '', '')}" if day else _NO_DATE
