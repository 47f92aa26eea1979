"""Codes of rules."""

from csto_check.codes.base_code import base_code

FAMILY = "Rules"
_BASE = """
csto-check: 1
units: {people: {}, boats: {}, days: {}}
topics:
  crew: {question: How many were in the crew?, unit: people}
  crew.deck: {question: How many of them worked on deck?, unit: people}
  crew.engine: {question: How many of them worked below?, unit: people}
  boats: {question: How many boats came?, unit: boats}
  alarm: {question: When was the alarm?, kind: date}
  out: {question: When was the fire out?, kind: date}
  burning: {question: How long did it burn?, unit: days}
  cause: {question: What was the cause?, kind: words}
rules:
  - {rule}
"""


def _rule(*rules: str) -> str:
    """A base with some rules."""
    return _BASE.replace("{rule}", "\n  - ".join(rules))


def _rule_of_lists(rule: str) -> str:
    """A base with a list of names and a rule."""
    return _rule(rule).replace("rules:", "  aboard: {question: Who was aboard?, kind: names}\nrules:")


# B511 was the code of rules that feed each other without end, which are no problem any more: it is given to none again.
CODES = (
    base_code(
        "B501",
        "A sign that means nothing in a rule",
        """
        A rule joins topics with + and -, counts one several times with 2 * before it, and compares the sides with ==
        or <=. Nothing else is known: no function but size(), no single =, and a >= is written the other way round. The
        message says which sign it is and what to write for it.
        """,
        _rule("crew >= crew.deck"),
        {"crew >= crew.deck": "crew.deck <= crew"},
    ),
    base_code(
        "B502",
        "A rule needs one kind of comparison",
        """
        A rule is an equation with one ==, or an order with only <= between its sides. A rule without either says
        nothing that could be checked, and one with both says two things at once. Write two rules for two things.
        """,
        _rule("crew == crew.deck + crew.engine <= boats").replace(" <= boats", " <= crew"),
        {"crew == crew.deck + crew.engine <= crew": "crew == crew.deck + crew.engine\n  - crew.deck <= crew"},
    ),
    base_code(
        "B503",
        "A number that multiplies no topic",
        """
        A number may stand before a topic, with * between them, if it is so by definition: two in a crew, four weeks in
        a turn. Anything else would be a claim that nobody made, and every figure in an answer must come from a source
        with a quote: give it a topic and a claim, and use that topic. The number is above 0 and written as 2 or 0.5.
        """,
        _rule("crew.engine <= 12"),
        {"<= 12": "<= crew"},
    ),
    base_code(
        "B504",
        "A rule is not complete",
        """
        Something is missing in the rule, such as a topic after a sign or a closing parenthesis, or words stand next to
        each other without a sign. The message gives the place where reading stopped, and the mistake may be before it.
        A whole rule looks like this: total == part.one + part.two.
        """,
        _rule("crew == crew.deck +"),
        {"crew.deck +": "crew.deck + crew.engine"},
    ),
    base_code(
        "B505",
        "A rule is too long or nested too deeply",
        """
        Rules are read up to 4000 characters and some hundred parentheses, which is far more than a person can check.
        Parentheses are hardly ever needed, since only single topics are multiplied. Make topics for partial sums, and
        one rule for each of them.
        """,
        _rule("crew == " + "(" * 220 + "crew.deck" + ")" * 220),
        {"(" * 220 + "crew.deck" + ")" * 220: "crew.deck + crew.engine"},
    ),
    base_code(
        "B506",
        "A topic appears twice in a rule",
        """
        On both sides of a rule a topic says nothing, and twice on one side it is counted double. This is nearly always
        a slip for a topic with a similar name. Use each topic once; if it does count double, write 2 * before it.
        """,
        _rule("crew == crew.deck + crew.deck"),
        {"crew.deck + crew.deck": "crew.deck + crew.engine"},
    ),
    base_code(
        "B507",
        "Two rules say the same",
        """
        An equation that is turned round, or solved for another of its topics, is still the same rule. Kept twice, it
        would find each contradiction twice and look like more support than there is. Remove one of them.
        """,
        _rule("crew == crew.deck + crew.engine", "crew.deck == crew - crew.engine"),
        {"\n  - crew.deck == crew - crew.engine": ""},
    ),
    base_code(
        "B508",
        "A rule with a topic that cannot be reckoned with",
        """
        Only quantities and dates can be added, subtracted and put in order. Single names, choices and words cannot,
        whatever they stand for. Use the topic with the number that you mean, or make one.
        """,
        _rule("cause <= crew"),
        {"cause <= crew": "crew.deck <= crew"},
    ),
    base_code(
        "B509",
        "A rule mixes units",
        """
        People and boats do not add up, and a number cannot be compared with a date. Everything that is added or
        compared must be in one unit; to a date only days, weeks, months or years may be added, and of these only one
        kind in a rule. If the unit of a topic is wrong, correct it there.
        """,
        _rule("crew == crew.deck + boats"),
        {"crew.deck + boats": "crew.deck + crew.engine"},
    ),
    base_code(
        "B510",
        "A rule that adds up dates",
        """
        A date plus days is a date, and a date less a date is a number of days, weeks, months or years; the sum of two
        dates is nothing, and neither is twice a date. An equation can have two dates at most. Write end == start + days
        or days == end - start, and use a topic in days between longer chains.
        """,
        _rule("burning == out + alarm"),
        {"out + alarm": "out - alarm"},
    ),
    base_code(
        "B521",
        "size() of something that is no list",
        """
        In a rule size(x) is the number of names in a list, so x is one topic of kind names. It takes no sum, no second
        topic and no other size(). Add sizes instead, as in size(a) + size(b). A quantity is a number already, and
        stands in a rule without size().
        """,
        _rule_of_lists("crew == size(crew.deck) + crew.engine"),
        {"size(crew.deck)": "crew.deck"},
    ),
    base_code(
        "B522",
        "A list of names where it does not fit",
        """
        A list of names can be compared with lists alone, and only with <=, which says that the left one lies within
        the right one. A single name may be the first of such a rule. Wherever a number is meant, write size(x) for how
        many names the list x has.
        """,
        _rule_of_lists("crew == aboard"),
        {"crew == aboard": "crew == size(aboard)"},
    ),
)
