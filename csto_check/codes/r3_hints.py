"""Codes of hints: what may be a finding, but lacks something."""

from csto_check.codes.finding_code import review_code
from csto_check.codes.r_base import flood, nameless, said

FAMILY = "Hints"
_OSTA = flood(("helpers.osta",), said("Osta sent 300 helpers", "helpers.osta: 300"))
CODES = (
    review_code(
        "R301",
        "warning",
        "It may be contradicted",
        """
        The words fit a topic and the value does not, but something is missing to be sure that both speak of the same
        thing; the line says what. It is no verdict. Read the sentence beside the sources, and decide yourself.
        """,
        _OSTA,
        "The flood in Veld: first Osta sent 500 helpers to Veld.\n",
        {"first Osta sent 500": "Osta sent 300"},
    ),
    review_code(
        "R302",
        "note",
        "The sources may say the same",
        """
        The value is one that the sources have, but the words around it do not tell for sure that it is meant on this
        topic. Small numbers agree by chance. Check by the quote that the line shows.
        """,
        nameless(_OSTA),
        "Osta sent 300 helpers to Veld.\n",
        {"Osta sent 300 helpers to Veld.\n": "Osta sent helpers to Veld.\n"},
    ),
    review_code(
        "R303",
        "note",
        "It may be an older or a newer count",
        """
        The topic is a count that goes on, and the text has another figure than the base. Something is missing to tell
        which of the two is older, most often the day of the text. Give it with --date.
        """,
        flood(("deaths",), said("40 people died", "deaths: {value: 40, as_of: 2021-07-15}")),
        "The flood in Veld: 60 people died in Veld.\n",
        {"60 people": "40 people"},
    ),
    review_code(
        "R304",
        "note",
        "It may be new",
        """
        The statement may answer a topic on which no source says the same or rules it out, but the words do not tell for
        sure that it does. If it does, it is worth a claim of its own, with its source.
        """,
        nameless(flood(("helpers.osta",), said("nobody knows how many Osta sent", "helpers.osta: unknown"))),
        "Osta sent 300 helpers to Veld.\n",
        {"Osta sent 300 helpers to Veld.\n": "Osta sent helpers to Veld.\n"},
    ),
)
