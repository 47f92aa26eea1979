"""Codes of figures that belong together in a text and do not add up."""

from csto_check.codes.finding_code import check_code

FAMILY = "A text against itself: parts, changes and shares"
CODES = (
    check_code(
        "T201",
        "error",
        "Parts do not add up to their whole",
        """
        The text divides a number into parts and says so, and their sum is another number. Either a part is missing from
        the list, or one of the figures is wrong. What is said with about or nearly is taken as a range, so rounding is
        no reason.
        """,
        "Of the 120 injured, 80 were soldiers and 50 were civilians.\n",
        {"50": "40"},
    ),
    check_code(
        "T202",
        "error",
        "A change does not lead from one number to the other",
        """
        The text gives a number before, a number after and the difference, and the three do not fit. One of them is
        wrong, or the difference is counted from somewhere else, which a reader should be told.
        """,
        "The number of patients in Veld rose from 120 to 180, by 50.\n",
        {"by 50": "by 60"},
    ),
    check_code(
        "T203",
        "error",
        "A change in per cent does not fit the two numbers",
        """
        From the first number to the second it is another share, even if it was rounded. Often the share is that of the
        second number, or percentage points were meant. Calculate it anew from the number before the change.
        """,
        "The number of patients in Veld rose from 120 to 180, by 60 per cent.\n",
        {"60 per cent": "50 per cent"},
    ),
    check_code(
        "T204",
        "error",
        "A share of a whole is not the number given",
        """
        The text gives a whole, a share of it and the number that this makes, and the number is another one. Rounding of
        all three is allowed for. One of them is wrong, or the share is that of another whole.
        """,
        "Of the 400 houses in Veld, 25 per cent, or 150, were flooded.\n",
        {"150": "100"},
    ),
    check_code(
        "T205",
        "error",
        "A part is larger than its whole",
        """
        The text says that some belong to a number of people or things, and they are more than these. The two figures
        may have been exchanged, or the part belongs to something else.
        """,
        "Of the 200 helpers in Veld, 250 were doctors.\n",
        {"250": "150"},
    ),
)
