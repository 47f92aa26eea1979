"""Codes of what a review could not compare with the base."""

from csto_check.codes.finding_code import review_code
from csto_check.codes.r_base import flood, said

FAMILY = "Not checked"
_OSTA = flood(("helpers.osta",), said("Osta sent 300 helpers", "helpers.osta: 300"))
CODES = (
    review_code(
        "R501",
        "note",
        "A number or date matches no topic of the base",
        """
        The sentence has a figure, and no question of the base asks for it, or its words do not tell that one does. So
        it was compared with nothing: check it by hand. If it matters for the story, it is worth a topic.
        """,
        _OSTA,
        "The flood in Veld reached 17 streets.\n",
        {"17 streets": "the streets"},
    ),
    review_code(
        "R502",
        "note",
        "The sentence or text is not about the event",
        """
        Nothing in it names what the base is about, or it speaks of another event or time. Its figures were not
        compared, since the same number elsewhere means something else. What the base does not speak of is told with the
        first such sentence. If the text is about the event after all, write that under names; cues help as well.
        """,
        _OSTA,
        "The fire in Lund hurt 17 people.\n",
        {"17 people": "people"},
    ),
    review_code(
        "R503",
        "note",
        "A number or date was not judged for what is around it",
        """
        The sentence denies the figure, asks for it, supposes it, gives a share or a rate, or is too loose about it; or
        the figure could not be read at all. The line says which. Judging it would put words into the mouth of the text,
        so check it by hand.
        """,
        _OSTA,
        "The flood in Veld: did Osta send 500 helpers to Veld?\n",
        {"did Osta send 500 helpers": "did Osta send helpers"},
    ),
)
