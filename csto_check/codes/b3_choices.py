"""Codes of choices and of lists of names."""

from csto_check.codes.base_code import base_code

FAMILY = "Choices and lists of names"
CODES = (
    base_code(
        "B321",
        "The value is not one of the options",
        """
        A choice has a fixed set of answers, so that sources which agree say the same word. Without options these are
        yes and no, in small letters; unknown is always allowed. Write one of them, or add the answer to the options of
        the topic if it is a new one.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          arson: {question: Was it arson?, kind: choice}
        claims:
          gazette:
            - quote: nobody set the fire
              says: {arson: none}
        """,
        {"arson: none": "arson: no"},
    ),
    base_code(
        "B322",
        "This is not a list of names",
        """
        A topic of kind names asks who or what belongs to a group, and it matters whether a source claims to name all
        of them. Only complete lists can contradict each other. Write {all: [A, B]} for a complete list and
        {some: [A, B]} where others may be missing.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          ships: {question: Which ships burnt?, kind: names}
        claims:
          gazette:
            - quote: the Elsa and the Mira burnt
              says: {ships: [Elsa, Mira]}
        """,
        {"[Elsa, Mira]": "{some: [Elsa, Mira]}"},
    ),
    base_code(
        "B323",
        "A list of names has a wrong entry",
        """
        Each name is in a list once, whatever its spelling: names joins spellings that mean one thing. The word unknown
        is no name; it stands alone, where the source says that nobody knows. Remove the entry.
        """,
        """
        csto-check: 1
        names:
          Elsa: [MS Elsa]
        sources:
          gazette: {title: Fire in the harbour}
        topics:
          ships: {question: Which ships burnt?, kind: names}
        claims:
          gazette:
            - quote: the Elsa and the Mira burnt
              says: {ships: {some: [Elsa, MS Elsa, Mira]}}
        """,
        {"[Elsa, MS Elsa, Mira]": "[Elsa, Mira]"},
    ),
)
