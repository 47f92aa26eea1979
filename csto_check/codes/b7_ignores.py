"""Codes of what a base ignores."""

from csto_check.codes.base_code import base_code

FAMILY = "What a base ignores"
CODES = (
    base_code(
        "B701",
        "There is no such code",
        """
        What is ignored is named by its code, a letter and three digits, as it stands at the end of the line that tells
        of it. A slip here would ignore nothing, and nobody would notice. Copy the code from there, or look it up with
        csto-check explain.
        """,
        """
        csto-check: 1
        topics:
          cause:
            question: Why did the bridge fall?
            kind: words
            ignore: [{code: weak quotes, because: the paper has nothing better}]
        """,
        {"code: weak quotes": "code: Q301"},
    ),
    base_code(
        "B702",
        "This code cannot be ignored",
        """
        Codes with a B are of a base that does not load, and no verdict comes from half-read facts: mend what they tell.
        Some others belong to no claim, source or topic, such as a file that cannot be read. There the remedy is to mend
        or remove the file.
        """,
        """
        csto-check: 1
        topics:
          cause:
            question: Why did the bridge fall?
            kind: words
            ignore: [{code: B104, because: both keys are the same}]
        """,
        {"    ignore: [{code: B104, because: both keys are the same}]\n": ""},
    ),
    base_code(
        "B703",
        "This code cannot be ignored here",
        """
        A finding is ignored where it arises: what review finds on a topic, what is wrong with a text or its coverage on
        its source, what is wrong with a quote on its claim, or for all claims of a source or topic at once. Move the
        entry to the place that the message names.
        """,
        """
        csto-check: 1
        sources:
          gazette:
            title: Fire in the harbour
            ignore: [{code: R101, because: the story is older}]
        topics:
          cause:
            question: Why did the bridge fall?
            kind: words
        """,
        {
            "    ignore: [{code: R101, because: the story is older}]\n": "",
            "    kind: words\n": "    kind: words\n    ignore: [{code: R101, because: the story is older}]\n",
        },
    ),
    base_code(
        "B704",
        "A code is ignored twice in one place",
        """
        Two entries with one code stand in the same list, each with its reason, and only one of them can be the reason.
        Merge them, or remove one.
        """,
        """
        csto-check: 1
        topics:
          cause:
            question: Why did the bridge fall?
            kind: words
            ignore:
              - {code: Q301, because: the paper has nothing better}
              - {code: Q301, because: its title is a whole sentence}
        """,
        {"      - {code: Q301, because: its title is a whole sentence}\n": ""},
    ),
)
