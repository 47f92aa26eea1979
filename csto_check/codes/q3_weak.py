"""Codes of quotes that are found, and may mislead."""

from csto_check.codes.finding_code import claim, verify_code

FAMILY = "The quote is found, and may mislead"
_CAME = "Osta sent tents. Veld reported 300 soldiers at the bridge.\n"
CODES = (
    verify_code(
        "Q301",
        "warning",
        "The quote is only the title of its source",
        """
        Headlines are written by others than the article, and shorten until they say more than it does. The title is
        in the text, so the quote is found, but it says little about what the text itself states. Quote the sentence
        that carries the claim.
        """,
        "The bridge at Osta\n\nThe bridge over the Arle fell at night, because it was old.\n",
        claim("The bridge at Osta", "cause: it was old"),
        {"quote: The bridge at Osta": "quote: because it was old"},
        topics=("cause",),
    ),
    verify_code(
        "Q302",
        "warning",
        "The quote cuts a word in two",
        """
        The quote begins or ends within a word with a hyphen, or within a range with spaces around its dash. The rest of
        the word may change what is meant: anti-flood walls are not flood walls. Quote the whole word.
        """,
        "The Osta-Veld railway broke the bridge.\n",
        claim("Veld railway broke the bridge", "cause: the railway"),
        {"quote: Veld railway": "quote: The Osta-Veld railway"},
        topics=("cause",),
    ),
    verify_code(
        "Q303",
        "warning",
        "The quote leaves out a negation",
        """
        A word such as not stands right before or after the quote, or in what […] leaves out. Without it the quote may
        say the opposite of the source. Quote the negation too, and check the claim.
        """,
        "The flood did not break the bridge.\n",
        claim("break the bridge", "cause: the flood did not"),
        {"quote: break": "quote: did not break"},
        topics=("cause",),
    ),
    verify_code(
        "Q304",
        "warning",
        "The quote leaves out the end of a sentence",
        """
        […] joins the start of one sentence with the end of another, so that the quote may say what neither does. Stay
        within one sentence; if the claim needs both, make each of them a claim of its own.
        """,
        _CAME,
        claim("Osta sent […] 300 soldiers", "sent.osta: 300"),
        {"Osta sent […] 300 soldiers": "Veld reported 300 soldiers", "{sent.osta:": "{sent.veld:"},
        topics=("sent.osta", "sent.veld"),
        head="names: {Osta: [], Veld: []}\n",
    ),
    verify_code(
        "Q305",
        "warning",
        "The quote runs over the end of a paragraph",
        """
        A paragraph ends within the quote, as between a headline and the first sentence, or between two speakers. What
        stands before and after may not belong together. Quote from one paragraph only.
        """,
        "The bridge fell\n\nMany were hurt, said the mayor.\n",
        claim("The bridge fell Many were hurt", "cause: unknown"),
        {"quote: The bridge fell Many were hurt": "quote: The bridge fell"},
        topics=("cause",),
    ),
    verify_code(
        "Q306",
        "warning",
        "The quote cuts off part of a number it does not need",
        """
        The claim does not rest on that number, so nothing is wrong with its value. But who reads the quote sees another
        figure than the source has. Quote the words that belong to the number, or leave the number out.
        """,
        "More than 40 people came because the bridge had fallen.\n",
        claim("40 people came because the bridge had fallen", "cause: unknown"),
        {"quote: 40 people": "quote: More than 40 people"},
        topics=("cause",),
    ),
    verify_code(
        "Q307",
        "warning",
        "The quote names what another topic asks about",
        """
        The number is the claim's, but the name beside it is the one of a related topic: a quote about Veld under the
        question on Osta. The claim may stand under the wrong topic. Move it, or quote the words that name who is meant.
        """,
        "Veld sent 300 soldiers to the bridge.\n",
        claim("Veld sent 300 soldiers", "sent.osta: 300"),
        {"{sent.osta: 300}": "{sent.veld: 300}"},
        topics=("sent.osta", "sent.veld"),
        head="names: {Osta: [], Veld: []}\n",
    ),
    verify_code(
        "Q308",
        "warning",
        "The quote names another one instead",
        """
        The name that the claim gives is not in the quote, and another name of the same kind is. Either the wrong person
        or place was recorded, or the quote is not the one that carries the claim.
        """,
        "Carl Lund closed the bridge, and Anna Berg opened it.\n",
        claim("Carl Lund closed the bridge", "mayor: Anna Berg"),
        {"mayor: Anna Berg": "mayor: Carl Lund"},
        topics=("mayor",),
        head="names: {Anna Berg: [], Carl Lund: []}\n",
    ),
    verify_code(
        "Q309",
        "warning",
        "The weekday of the quote is not that of its date",
        """
        The quote says the value, but the weekday that it names is not the one of that day. One of the two is a slip of
        the source, and either may be the right one. Check the day with other sources, and say so in a note.
        """,
        "The bridge fell on Monday, 5 May 2021, a Wednesday.\n",
        claim("Monday, 5 May 2021", "fell: 2021-05-05"),
        {"quote: Monday, 5 May 2021": "quote: 5 May 2021"},
        topics=("fell",),
    ),
)
