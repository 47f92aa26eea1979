"""Codes of quotes that do not say the value of their claim, or of which this is not judged."""

from csto_check.codes.finding_code import HURT, claim, verify_code

FAMILY = "The quote does not say the value"
_SENT = "Osta sent 300 soldiers, Veld 70 soldiers.\n"
_ALL = ("--all",)
CODES = (
    verify_code(
        "Q201",
        "error",
        "The quote says another number or date",
        """
        The quote was read, and what it says is not the value of the claim. Often a digit slipped, or the quote is the
        one of another claim. Wider and narrower values are others too: over 40 is not 40, and January is not the 5th.
        Write the value that the source says; where the program reads it wrongly, write by_hand with the reason.
        """,
        HURT,
        claim("More than 40 people were hurt", "hurt: over 400"),
        {"over 400": "over 40"},
    ),
    verify_code(
        "Q202",
        "error",
        "The quote cuts a number or date off from its words",
        """
        In the text a word just outside the quote belongs to its number: more than, nearly, until, between. Without it
        the same figure says something else, as 40 does without "more than". Quote that word as well, and write the
        value with it.
        """,
        HURT,
        claim("40 people were hurt", "hurt: 40"),
        {"quote: 40 people": "quote: More than 40 people", "hurt: 40": "hurt: over 40"},
    ),
    verify_code(
        "Q203",
        "warning",
        "The text denies next to the quote what it says",
        """
        The quote alone says the value, and the words around it take it back: somebody denied it, or a negation stands
        right before it. The value is then nobody's claim, or that of another speaker. Quote the denial too, and record
        what the source says, or remove the claim.
        """,
        "The mayor denied that 12 people died. He spoke of 3 people hurt.\n",
        claim("12 people died", "dead: 12"),
        {
            "quote: 12 people died\n      says: {dead: 12}": "quote: 3 people hurt\n      says: {dead: {value: 3, "
            "by_hand: he meant them}}"
        },
        topics=("dead",),
    ),
    verify_code(
        "Q204",
        "warning",
        "The number of the quote belongs to something else",
        """
        The value is in the quote, but by the noun that it counts or the name beside it, it answers another question.
        Most often two figures of one sentence were swapped. Put each claim under its own topic; if the number is the
        right one, shorten the quote to it, or write by_hand.
        """,
        "There came 12 boats and 40 people.\n",
        claim("12 boats and 40 people", "hurt: 12"),
        {"hurt: 12": "hurt: 40"},
    ),
    verify_code(
        "Q205",
        "warning",
        "The claims of the quote are not in the order of its numbers",
        """
        Several claims share the quote, and nothing but the order tells whose number is whose. Their order is not that
        of the numbers, so two values may be swapped. Put the claims in the order of the quote, or give each its own
        quote.
        """,
        "The list of the mayor gives 40 for Osta and 12 for Veld.\n",
        claim("40 for Osta and 12 for Veld", "hurt: 12, dead: 40"),
        {"hurt: 12, dead: 40": "hurt: 40, dead: 12"},
        topics=("hurt", "dead"),
    ),
    verify_code(
        "Q211",
        "note",
        "Which number of the quote is meant is not told",
        """
        The quote has the value among other numbers that could as well be meant, and no noun, name or order tells them
        apart. So the program does not judge it. Shorten the quote to its number, leave the others out with […], or
        write by_hand.
        """,
        "The list of the mayor gives 40 for Osta and 12 for Veld.\n",
        claim("40 for Osta and 12 for Veld", "hurt: 40"),
        {"quote: 40 for Osta and 12 for Veld": "quote: gives 40 for Osta"},
        arguments=_ALL,
    ),
    verify_code(
        "Q212",
        "note",
        "The quote has no number or date for the topic",
        """
        Nothing in the quote can be the value: it has no number at all, or only one of another unit. A reader cannot
        check it either. Quote the words that say the figure; where it follows from the words in another way, write
        by_hand.
        """,
        HURT,
        claim("people were hurt", "hurt: over 40"),
        {"quote: people were": "quote: More than 40 people were"},
        arguments=_ALL,
    ),
    verify_code(
        "Q213",
        "note",
        "The quote denies its own number or date",
        """
        A negation in the quote stands before the value, so the quote says that it is not so. The program does not
        judge what is said instead. Check that the claim is not the opposite of its source; if it is right all the
        same, write by_hand.
        """,
        "The mayor said that not 12 people died, but 3 people.\n",
        claim("not 12 people died", "dead: 12"),
        {"not 12 people died": "but 3 people", "dead: 12": "dead: 3"},
        topics=("dead",),
        arguments=_ALL,
    ),
    verify_code(
        "Q214",
        "note",
        "The number or date of the quote is not precise enough",
        """
        The words are a number or a date, but not one that can be compared: dozens, some days later, or a day whose
        year nobody says. Quote more of the text if it is more precise elsewhere, give the source its date, or write
        by_hand.
        """,
        "On 5/6/2021 the bridge fell.\n",
        claim("On 5/6/2021 the bridge fell", "fell: 2021-05-05"),
        {"fell: 2021-05-05": "fell: {value: 2021-05-05, by_hand: the inquiry dates it}"},
        topics=("fell",),
        arguments=_ALL,
    ),
    verify_code(
        "Q215",
        "note",
        "The name is not in the quote",
        """
        No spelling of the name stands in the quote: perhaps it says "the mayor", or uses a spelling that the base does
        not know. Quote the words that name it, add the spelling under names, or write by_hand who is meant.
        """,
        "The mayor closed the bridge, as Anna Berg said later.\n",
        claim("The mayor closed the bridge", "mayor: Anna Berg"),
        {"quote: The mayor closed the bridge": "quote: The mayor closed the bridge, as Anna Berg"},
        topics=("mayor",),
        arguments=_ALL,
    ),
    verify_code(
        "Q216",
        "note",
        "The quote names more than the complete list",
        """
        The claim says that its list is complete, and the quote names others besides. Add them to the list, write some:
        instead of all: if it is not meant to be complete, or shorten the quote if those others belong to something
        else.
        """,
        "Osta, Veld and Lund came to the bridge.\n",
        claim("Osta, Veld and Lund came", "guests: {all: [Osta, Veld]}"),
        {"all: [Osta, Veld]": "all: [Osta, Veld, Lund]"},
        topics=("guests",),
        head="names: {Osta: [], Veld: [], Lund: []}\n",
        arguments=_ALL,
    ),
)
