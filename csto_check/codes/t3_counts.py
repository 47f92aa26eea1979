"""Codes of what a text counts twice."""

from csto_check.codes.finding_code import check_code

FAMILY = "A text against itself: the same thing twice"
CODES = (
    check_code(
        "T301",
        "warning",
        "The same thing is counted twice and differently",
        """
        Two places of the text seem to count the same, and their figures have nothing in common. That need not be an
        error: a count may have grown, or two sources may be quoted. Read both places. If they mean the same, make them
        agree; if not, tell the reader what makes the difference. It does not fail.
        """,
        "The convoy to Veld had 12 trucks. It left at dawn.\n\nIn the evening the snow stopped all 15 trucks.\n",
        {"15 trucks": "12 trucks"},
    ),
)
