"""Codes of statements that are new, older or newer than the base, or supported."""

from csto_check.codes.finding_code import review_code
from csto_check.codes.r_base import flood, said

FAMILY = "What the text adds or shares"
_DEATHS = flood(("deaths",), said("40 people died", "deaths: {value: 40, as_of: 2021-07-15}"))
_OSTA = flood(("helpers.osta",), said("Osta sent 300 helpers", "helpers.osta: 300"))
CODES = (
    review_code(
        "R401",
        "note",
        "No source says it, and none rules it out",
        """
        The topic is one of the base, and its claims leave the value open: they say that it is not known, or give a wide
        bound. The statement tells more than all of them. Find out where it is from, and add it as a claim.
        """,
        flood(("helpers.osta",), said("nobody knows how many Osta sent", "helpers.osta: unknown")),
        "The flood in Veld: Osta sent 300 helpers to Veld.\n",
        {"Osta sent 300 helpers": "Osta sent helpers"},
    ),
    review_code(
        "R402",
        "note",
        "The text is older than the base",
        """
        The topic is a count that goes on, and the base has a higher figure of a later day. For its day the statement
        may well be right. Say of which day the figure is, or take the newer one.
        """,
        _DEATHS,
        "The flood in Veld: 25 people died in Veld by 13 July 2021.\n",
        {"25 people died in Veld by 13 July 2021": "40 people died in Veld by 15 July 2021"},
        arguments=("--date", "2021-07-13"),
    ),
    review_code(
        "R403",
        "note",
        "The base is older than the text",
        """
        The topic is a count that goes on, and the statement has a higher figure of a later day than any claim. The base
        wants an update: add the figure with its source and its as_of.
        """,
        _DEATHS,
        "The flood in Veld: 60 people died in Veld by 18 July 2021.\n",
        {"60 people died in Veld by 18 July 2021": "40 people died in Veld by 15 July 2021"},
        arguments=("--date", "2021-07-18"),
    ),
    review_code(
        "R404",
        "note",
        "Sources of the base say the same",
        """
        At least one source of the base gives this value on this topic, and none speaks against it. The line shows who,
        and in which words. In tables this code is left out, since such a statement needs nothing.
        """,
        _OSTA,
        "The flood in Veld: Osta sent 300 helpers to Veld.\n",
        {": Osta sent 300 helpers": ": Osta sent helpers"},
        arguments=("--format", "csv"),
    ),
)
