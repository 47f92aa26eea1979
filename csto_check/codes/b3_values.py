"""Codes of values: of any kind, and of numbers."""

from csto_check.codes.base_code import base_code

FAMILY = "Values and numbers"
_BASE = """
csto-check: 1
units: {people: {}, boats: {}}
sources:
  gazette: {title: Fire in the harbour}
topics:
  hurt: {question: How many people were hurt?, unit: people}
claims:
  gazette:
    - quote: {quote}
      says: {hurt: {value}}
"""


def _says(quote: str, value: str) -> str:
    """A base in which a source says a number."""
    return _BASE.replace("{quote}", quote).replace("{value}", value)


CODES = (
    base_code(
        "B301",
        "The value is not in the notation of its kind",
        """
        Values are written in a small notation, so that the program and a reader understand the same by them: 40, about
        40, over 40, at least 40, 30..40 or unknown. Words of a language are kept in the quote, not in the value. The
        message gives your value in the notation wherever it can.
        """,
        _says("forty people were hurt", "forty"),
        {"hurt: forty": "hurt: 40"},
    ),
    base_code(
        "B302",
        "A number that may be two",
        """
        In some countries 3.000 is three thousand and in others it is three. Whoever reads the base later cannot know
        which you meant, and a verdict would be wrong by a factor of a thousand. Write whole numbers without any mark,
        and decimals with any number of digits but three after the point.
        """,
        _says("3.000 people were hurt", "3.000"),
        {"hurt: 3.000": "hurt: 3000"},
    ),
    base_code(
        "B303",
        "A number has too many digits",
        """
        Numbers are kept with up to fifteen digits, which is what every program that reads JSON keeps exactly. More of
        them would be rounded somewhere on the way. Give the topic a larger unit, so that fewer digits are needed; the
        quote keeps the number as it was written.
        """,
        """
        csto-check: 1
        units: {rupiah: {}, million_rupiah: {}}
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          damage: {question: How high is the damage?, unit: rupiah}
        claims:
          gazette:
            - quote: a damage of 1,234,567,890,000,000 rupiah
              says: {damage: 1234567890000000}
        """,
        {"unit: rupiah": "unit: million_rupiah", "1234567890000000": "1234567890"},
    ),
    base_code(
        "B304",
        "The unit is not that of the topic",
        """
        All values of a topic are in its unit, or they could not be compared. A count of boats says nothing on a
        question about people. Leave the unit out if the number is right, convert it, or give the claim to a topic of
        that unit.
        """,
        _says("40 people were hurt", "40 boats"),
        {"40 boats": "40"},
    ),
    base_code(
        "B305",
        "A share where a number belongs",
        """
        40 of 60 and 40 % are shares, which depend on what the whole is. As a plain number they would be compared with
        counts and seem to contradict them. Give the share a topic of its own with a unit for per cent, and the count
        another claim.
        """,
        _says("40 of the 60 people were hurt", "40 of 60"),
        {"hurt: 40 of 60": "hurt: 40"},
    ),
    base_code(
        "B306",
        "A range with one end only",
        """
        Two dots stand between the ends of a range, and one of them is missing. For dates half a range is a bound, but
        for numbers there are words that say more clearly whether the end itself counts. Write at least 40 or at most
        40, or add the other end.
        """,
        _says("at least 40 people were hurt", "40.."),
        {"40..": "at least 40"},
    ),
    base_code(
        "B307",
        "A range that runs backwards",
        """
        The lower or earlier end of a range comes first. The other way round it may be a slip in either end, and
        swapping them silently could hide that. Check both ends against the quote before you swap them.
        """,
        _says("30 to 40 people were hurt", "40..30"),
        {"40..30": "30..40"},
    ),
    base_code(
        "B308",
        "Two hedges or bounds at once",
        """
        Words such as about, over and at most each say which values are left open, and two of them say two different
        things. Choose the one that is closest to the quote. A value with a bound on both sides is a range: 30..40.
        """,
        _says("more than about 40 people were hurt", "over about 40"),
        {"over about 40": "over 40"},
    ),
    base_code(
        "B309",
        "A mark that would be lost",
        """
        Marks such as ? and %, and X for an open digit, say how sure somebody is of a value or of a part of it. The
        notation does not keep them, and dropping them would make the value surer than it was. Write what is left
        without the mark, as a range where digits are open, and say in a note what it meant.
        """,
        _says("perhaps 40 people were hurt", "40?"),
        {"{hurt: 40?}": "{hurt: 40}\n      note: the text says perhaps"},
    ),
    base_code(
        "B310",
        "Several values in one",
        """
        One claim says one value, which may be a range. Of two numbers or dates it would be open whether both hold or
        one of them, and what lies between. Write a range if everything in between is possible as well; otherwise give
        each its own claim.
        """,
        _says("30 or 40 people were hurt", "30 or 40"),
        {"30 or 40}": "30..40}"},
    ),
)
