"""Codes of what verify --coverage finds in the texts besides the claims."""

from csto_check.codes.finding_code import claim, verify_code
from csto_check.text.fold import text_hash

FAMILY = "What the texts say besides the claims"
_CLAIM = claim("More than 40 people were hurt", "hurt: over 40")
_TEXT = "More than 40 people were hurt.\n"
_SIGN = "The sign said 4B7x.\n"
_COVERAGE = ("--coverage",)
CODES = (
    verify_code(
        "Q401",
        "error",
        "A number or date of the text is in no claim",
        """
        The text gives a figure that the base does not take up: a claim is missing, or somebody decided that it does not
        matter and did not say so. Add the claim, or set the passage aside with the reason. What is left open here is
        what nobody compares.
        """,
        "More than 40 people were hurt. The mayor counted 12 boats.\n",
        _CLAIM,
        {
            "{hurt: over 40}\n": "{hurt: over 40}\n    - quote: 12 boats\n      says: {boats: 12}\n",
        },
        topics=("hurt", "boats"),
        arguments=_COVERAGE,
    ),
    verify_code(
        "Q402",
        "note",
        "A number of the text was not read",
        """
        Digits or a number word stand in the text that the program could not read, and that are no phone number, version
        or other thing known to be no figure. Look at the place yourself: what is not read is compared with nothing.
        Setting it aside does not change that, so ignore it with the reason once you have looked.
        """,
        _TEXT + _SIGN,
        _CLAIM,
        {text_hash(_TEXT + _SIGN): text_hash(_TEXT), _SIGN: ""},
        arguments=_COVERAGE,
    ),
    verify_code(
        "Q403",
        "error",
        "A passage set aside is not in the text",
        """
        The source sets a passage aside by its first and last words, and the text has no such passage. Then nothing is
        set aside, whatever the base says. Copy the words from the text as in a quote, or remove the entry.
        """,
        "More than 40 people were hurt. Reading time: short.\n",
        _CLAIM,
        {"Time to read": "Reading time"},
        source="    set_aside: [{from: Time to read, because: the paper about itself}]\n",
        arguments=_COVERAGE,
    ),
    verify_code(
        "Q404",
        "note",
        "The text of a source was not read for its coverage",
        """
        Its figures are not counted, neither as covered nor as open: the text is not at hand, or in a language that the
        program cannot read. Find the text, or give the source its language.
        """,
        _TEXT,
        _CLAIM,
        {"language: sv": "language: en"},
        language="sv",
        arguments=_COVERAGE,
    ),
)
