"""The base of the examples for review: a flood, and who helped."""

_HEAD = """\
csto-check: 1
title: The flood in Veld
names: {Veld: [], Osta: [], Marn: []}
units: {helpers: {en: [helper]}, people: {en: [people]}}
cues: {en: {text: [flood | Veld]}}
sources:
  herald: {title: The flood, publisher: Herald, published: 2021-07-20, language: en}
  courier: {title: Help for Veld, publisher: Courier, published: 2021-07-22, language: en}
topics:
"""
_TOPICS = {
    "helpers": """\
  helpers:
    question: How many helpers came in all?
    unit: helpers
    cues: {en: {near: [in all]}}
""",
    "helpers.osta": """\
  helpers.osta:
    question: How many helpers did Osta send?
    unit: helpers
    cues: {en: {near: [Osta], must: [sent]}}
""",
    "helpers.marn": """\
  helpers.marn:
    question: How many helpers did Marn send?
    unit: helpers
    cues: {en: {near: [Marn], must: [sent]}}
""",
    "deaths": """\
  deaths:
    question: How many people died?
    unit: people
    changes: grows
    cues: {en: {near: [died]}}
""",
}


def flood(topics: tuple[str, ...], herald: str, courier: str = "", rule: str = "") -> str:
    """A base with some topics, the claims of two sources, one a line, and a rule."""
    asked = "".join(_TOPICS[each] for each in topics)
    rules = f"rules: [{rule}]\n" if rule else ""
    return f"{_HEAD}{asked}{rules}claims:\n  herald:\n{herald}" + (f"  courier:\n{courier}" if courier else "")


def nameless(base: str) -> str:
    """The same base without what tells whether a text is about its event."""
    return "".join(
        line for line in base.splitlines(keepends=True) if not line.startswith(("title:", "names:", "cues:"))
    )


def said(quote: str, says: str) -> str:
    """A claim on one line."""
    return f"    - {{quote: {quote}, says: {{{says}}}}}\n"
