"""What is wrong with values in other words than ours, as the end of a sentence that starts with the value."""

from typing import NamedTuple

from csto_check.values.base import Why
from csto_check.values.digits import MOST_DIGITS


class Fault(NamedTuple):
    """Words that follow a value, and why it is refused."""

    what: str
    why: Why = "notation"


# Of either kind.
LOSES_A_MARK = Fault("has a mark that would be lost", "mark")

# Of numbers.
NO_QUANTITY = Fault("is not a quantity")
MAY_BE_TWO_NUMBERS = Fault("is ambiguous", "ambiguous")
IS_A_SHARE = Fault("is a share", "share")
TOO_LONG = Fault(f"has more than {MOST_DIGITS} digits", "digits")
IS_HALF_A_RANGE = Fault("is half a range", "half")
RUNS_BACKWARDS = Fault("runs backwards", "backwards")
HAS_TWO_HEDGES = Fault("has two hedges", "bounds")
IS_ONE_OF_TWO = Fault("is one of two numbers", "several")

# Of dates.
NO_DATE = Fault("is not how dates are written here")
NO_TIME = Fault("is not how times are written here")
NO_YEAR = Fault("is not a year here: years have four digits")
LACKS_A_DIGIT = Fault("lacks a digit")
LACKS_HYPHENS = Fault("lacks its hyphens")
STARTS_OTHERWISE = Fault("does not start with the year")
LACKS_THE_YEAR = Fault("lacks the year", "incomplete")
LACKS_THE_CENTURY = Fault("lacks the century", "incomplete")
HAS_NO_DATE = Fault("has no date", "incomplete")
MAY_BE_TWO_DAYS = Fault("may be either of two days", "ambiguous")
MAY_BE_YEARS = Fault("may be part of a year, or several years", "ambiguous")
MAY_BE_TWO_CENTURIES = Fault("is ambiguous: centuries are counted in two ways", "ambiguous")
IS_A_SEASON = Fault("is a season", "part")
IS_A_QUARTER = Fault("is a quarter", "part")
IS_A_THIRD = Fault("is a third of a year", "part")
IS_A_HALF = Fault("is half a year", "part")
NAMES_A_PART = Fault("names a part, which would be lost", "part")
LEAVES_DIGITS_OPEN = Fault("leaves digits open", "mark")
IS_AN_ESTIMATE = Fault("is an estimate", "mark")
IS_OUTSIDE = Fault("is outside the calendar", "calendar")
IS_BEFORE_ALL_YEARS = Fault("is before the year 0001, where dates begin", "calendar")
HAS_ANOTHER_WEEKDAY = Fault("has a weekday that does not fit the date", "calendar")
HAS_AN_UNKNOWN_ZONE = Fault("names an unknown time zone", "offset")
IS_A_REVERSED_RANGE = Fault("is a range that runs backwards", "backwards")
HAS_TWO_BOUNDS = Fault("has two bounds", "bounds")
HAS_BOTH_BOUNDS = Fault("has bounds on both sides", "bounds")
IS_SCATTERED = Fault("names days that do not form one range", "several")
IS_A_LIST = Fault("is a list of dates", "several")
LISTS_ALL = Fault("lists dates that all apply", "several")
NAMES_SEVERAL = Fault("names several dates", "several")
IS_ONE_OF_SEVERAL = Fault("is one of several dates", "several")
