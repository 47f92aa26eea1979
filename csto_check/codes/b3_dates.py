"""Codes of dates and times."""

from csto_check.codes.base_code import base_code

FAMILY = "Dates"
_BASE = """
csto-check: 1
sources:
  gazette: {title: Fire in the harbour, published: 2031-05-08}
topics:
  began: {question: When did the fire begin?, kind: date}
claims:
  gazette:
    - quote: {quote}
      says: {began: {value}}
"""


def _says(quote: str, value: str) -> str:
    """A base in which a source says a date."""
    return _BASE.replace("{quote}", quote).replace("{value}", value)


CODES = (
    base_code(
        "B311",
        "The date is not in the notation",
        """
        Dates start with the year and end with the day, as in 2031-05-07, so that they mean the same everywhere. They
        may be coarser (2031-05, 2031), approximate (about 2031-05-07), open (..2031-05-07, before 2031) or a range
        (2031-05-06..2031-05-07). The message gives your date in the notation wherever it can.
        """,
        _says("on 7 May 2031", "7 May 2031"),
        {"began: 7 May 2031": "began: 2031-05-07"},
    ),
    base_code(
        "B312",
        "A date that may be two",
        """
        6.1.2022 is in January for one reader and in June for another, and a claim must not depend on who reads it.
        Look at the quote and its language. Then write the year first: 2022-01-06 or 2022-06-01.
        """,
        _says("on 5.7.2031", "5.7.2031"),
        {"began: 5.7.2031": "began: 2031-07-05"},
    ),
    base_code(
        "B313",
        "No calendar or clock has this",
        """
        The month has fewer days, the year is outside 0001 to 9997, a clock does not show this time, or the weekday
        belongs to another date. Most other programs move such a date to the next one that exists, which makes a slip
        look like a fact. Check it against the source; if the source itself is wrong, say so in a note.
        """,
        _says("on 31 April 2031", "2031-04-31"),
        {"2031-04-31": "2031-04-30"},
    ),
    base_code(
        "B314",
        "A part of a year",
        """
        Seasons, quarters and words such as early have no agreed first and last day, and summer is not the same half of
        the year everywhere. Write the months that the source means, as a range. The message offers the usual ones of
        the north.
        """,
        _says("in the summer of 2031", "summer 2031"),
        {"began: summer 2031": "began: 2031-06..2031-08"},
    ),
    base_code(
        "B315",
        "A part of the date is missing",
        """
        A day without its year, a year without its century or a time without its day cannot be placed on the line of
        time. Filling in today's year, as many programs do, would be a guess. Take what is missing from the text or
        from the date on which it was published.
        """,
        _says("on 7 May", "7 May"),
        {"began: 7 May": "began: 2031-05-07"},
    ),
    base_code(
        "B316",
        "The offset of a time is missing or not known",
        """
        A time with an offset from UTC is one instant, and a time without is what the clocks of the place showed. A
        range with one of each has no certain length, and a name such as CST is used for several zones. Give both ends
        an offset such as +01:00, or neither.
        """,
        _says("from noon to one o'clock", "2031-05-07T12:00+01:00..2031-05-07T13:00"),
        {"2031-05-07T13:00}": "2031-05-07T13:00+01:00}"},
    ),
    base_code(
        "B317",
        "A date that must be known",
        """
        A source may not know when something happened, so a claim may say unknown. A resolution and a withdrawal are
        acts of somebody who can look up the day. Write it; a month or a range is enough.
        """,
        """
        csto-check: 1
        units: {people: {}}
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          hurt: {question: How many people were hurt?, unit: people}
        claims:
          gazette:
            - quote: 40 people were hurt
              says: {hurt: 40}
              withdrawn: {on: unknown, because: the hospital counted twice}
        """,
        {"on: unknown": "on: 2031-05-09"},
    ),
)
