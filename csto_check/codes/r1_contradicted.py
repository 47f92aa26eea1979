"""Codes of statements that the base contradicts."""

from csto_check.codes.finding_code import review_code
from csto_check.codes.r_base import flood, said

FAMILY = "The text is contradicted"
CODES = (
    review_code(
        "R101",
        "error",
        "The sources say otherwise",
        """
        The statement and what the sources say cannot both be true, as far as the words tell. The line names who says
        what, and how far apart the two are. Check the statement first: it may be a slip, or rest on a source that the
        base does not know. Then that source belongs into the base.
        """,
        flood(("helpers.osta",), said("Osta sent 300 helpers", "helpers.osta: 300")),
        "The flood in Veld: Osta sent 500 helpers to Veld.\n",
        {"Osta sent 500": "Osta sent 300"},
    ),
    review_code(
        "R102",
        "error",
        "What follows from the sources says otherwise",
        """
        No source states the figure, but a rule of the base gives it from others, such as a total and its other parts.
        The line shows the arithmetic. Check the statement, then the figures behind it: any of them may be the one that
        is wrong.
        """,
        flood(
            ("helpers", "helpers.osta", "helpers.marn"),
            said("in all 500 helpers came", "helpers: 500")
            + said("Osta sent 300 helpers", "helpers.osta: 300")
            + said("Marn sent over 100 helpers", "helpers.marn: over 100"),
            rule="helpers == helpers.osta + helpers.marn",
        ),
        "The flood in Veld: Marn sent 450 helpers to Veld.\n",
        {"Marn sent 450": "Marn sent 200"},
    ),
)
