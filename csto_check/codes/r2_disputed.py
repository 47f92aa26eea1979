"""Codes of statements on which the sources are divided."""

from csto_check.codes.finding_code import review_code
from csto_check.codes.r_base import flood, said

FAMILY = "The sources are divided"
CODES = (
    review_code(
        "R201",
        "warning",
        "Some sources say so, others say otherwise",
        """
        The statement takes one side of a dispute. That is no mistake, but a reader should know of the other side.
        Name who says so, tell what the others say, or see csto-check diff on the topic for the quotes of both.
        """,
        flood(
            ("helpers.marn",),
            said("Marn sent 200 helpers", "helpers.marn: 200"),
            said("Marn sent 250 helpers", "helpers.marn: 250"),
        ),
        "The flood in Veld: Marn sent 250 helpers to Veld.\n",
        {"Marn sent 200 helpers, says: {helpers.marn: 200}": "Marn sent 250 helpers, says: {helpers.marn: 250}"},
    ),
    review_code(
        "R202",
        "warning",
        "A source says so, and a rule speaks against it",
        """
        What speaks against the statement is stated by nobody: it follows by a rule of the base from other figures, or
        from an order that two dates should keep. The dispute is real if those figures are right. Look at the arithmetic
        in csto-check diff on the topic.
        """,
        flood(
            ("helpers", "helpers.osta", "helpers.marn"),
            said("in all 500 helpers came", "helpers: 500") + said("Osta sent 300 helpers", "helpers.osta: 300"),
            said("Marn sent 250 helpers", "helpers.marn: 250"),
            rule="helpers == helpers.osta + helpers.marn",
        ),
        "The flood in Veld: Marn sent 250 helpers to Veld.\n",
        {"in all 500 helpers came, says: {helpers: 500}": "in all 550 helpers came, says: {helpers: 550}"},
    ),
    review_code(
        "R203",
        "warning",
        "No source says so, and only some leave it open",
        """
        The sources are divided, and the statement is the figure of none: some exclude it, and the others only do not
        rule it out, with words such as over 100. It may be a figure of its own, or a mixture of two. Ask where it is
        from.
        """,
        flood(
            ("helpers.marn",),
            said("Marn sent over 200 helpers", "helpers.marn: over 200"),
            said("Marn sent 150 helpers", "helpers.marn: 150"),
        ),
        "The flood in Veld: Marn sent 260 helpers to Veld.\n",
        {
            "sent 260": "sent more than 200",
            "Marn sent 150 helpers, says: {helpers.marn: 150}": "Marn sent over 200 "
            "helpers, says: {helpers.marn: over 200}",
        },
    ),
)
