"""Codes of quotes that are not in the text of their source."""

from csto_check.codes.finding_code import HURT, RECEIPT, RECEIPT_OF_HURT, TEXT, claim, verify_code
from csto_check.text.fold import text_hash

FAMILY = "The quote is not in the text"
_OTHER = "Some 40 people were hurt at the bridge.\n"
_MINE = "More than 40 people were hurt"
CODES = (
    verify_code(
        "Q101",
        "error",
        "The quote is not in the text of its source",
        """
        Every claim must rest on words that its source really has. Nothing like the quote is in the text, in whole or
        nearly; the nearest passage is shown as a hint. Copy the quote from the text, or remove the claim if the
        source does not say it.
        """,
        HURT,
        claim("Over forty persons were injured", "hurt: over 40"),
        {"Over forty persons were injured": _MINE},
    ),
    verify_code(
        "Q102",
        "error",
        "The quote has no word and no number",
        """
        A mark alone is somewhere in every text, so it proves nothing. Quote the fewest words that carry the value
        and say what it is about.
        """,
        HURT,
        claim("—", "hurt: over 40"),
        {"—": _MINE},
    ),
    verify_code(
        "Q103",
        "error",
        "The quote stands only inside a longer number or word",
        """
        A number is one token: 500 is not in 2,500, and 5 degrees are not in −5 degrees. Such a quote would turn a
        figure into another one without a trace. Quote the whole number, and write the value that it has.
        """,
        "A crowd of 2 500 people came to the bridge.\n",
        claim("500 people", "hurt: 500"),
        {"500 people": "2 500 people", "hurt: 500": "hurt: 2500"},
    ),
    verify_code(
        "Q104",
        "error",
        "The parts of the quote are in another order in the text",
        """
        […] joins parts that follow each other in the text. In another order they may say something that the source
        never said. Put the parts in the order of the text, or make two claims of them.
        """,
        HURT,
        claim("the bridge fell […] More than 40 people", "hurt: over 40"),
        {"the bridge fell […] More than 40 people": "More than 40 people […] the bridge fell"},
    ),
    verify_code(
        "Q105",
        "error",
        "The quote differs from the text in capital letters",
        """
        Capitals are compared, because they tell names from other words and the start of a sentence from its middle.
        Everything else is as in the text: copy its capitals.
        """,
        HURT,
        claim("more than 40 people", "hurt: over 40"),
        {"more than 40 people": "More than 40 people"},
    ),
    verify_code(
        "Q106",
        "error",
        "The quote has or lacks marks or words by the text",
        """
        But for a mark or a few words the quote would be found, and the reason names them: quotation marks around the
        whole, a full stop at its end, … or (...) instead of […], or words left out without a sign. Only […] stands for
        words that are left out, so that a reader sees where. Nothing may be added to a quote.
        """,
        HURT,
        claim("More than 40 people … the bridge fell", "hurt: over 40"),
        {" … ": " […] "},
    ),
    verify_code(
        "Q107",
        "error",
        "The quote is in the text of another source",
        """
        The claim stands under the wrong source, or the quote was copied from the wrong window. The reason names the
        source that has these words: move the claim there.
        """,
        HURT,
        claim("Some 40 people were hurt", "hurt: about 40", "  gazette: []\n"),
        {"  herald:\n    - quote: Some": "  gazette:\n    - quote: Some", "\n  gazette: []": ""},
        source=f"  gazette: {{title: The fall, language: en, sha256: {text_hash(_OTHER)}}}\n",
        more={"seeds/gazette.txt": _OTHER},
    ),
    verify_code(
        "Q108",
        "error",
        "The quote is not in the text, which was edited since",
        """
        The text on record is not at hand, and in the edited one the quote no longer stands. Sources correct their
        articles quietly: see what stands there now. Either keep the old text with the base, or record the new one by
        its sha256 and change the claim to what it says.
        """,
        HURT,
        claim("More than 40 people were hurt", "hurt: over 40"),
        {
            "quote: More than 40": "quote: More than 30",
            "hurt: over 40": "hurt: over 30",
        },
        more={TEXT: "More than 30 people were hurt when the bridge fell on 5 May 2021.\n"},
        arguments=("--format", "csv"),
    ),
    verify_code(
        "Q109",
        "error",
        "The receipt does not cover the quote",
        """
        Without the text a receipt tells which quotes were found in it, and this quote is not among them: it was edited
        or added since. Somebody who has the text must look again, with verify --record.
        """,
        HURT,
        claim("More than 40 people", "hurt: over 40"),
        {"quote: More than 40 people": "quote: More than 40 people were hurt"},
        more={TEXT: "", RECEIPT: RECEIPT_OF_HURT},
        mended={TEXT: HURT},
    ),
)
